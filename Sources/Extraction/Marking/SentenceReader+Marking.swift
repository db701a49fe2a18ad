import Dates
import Mandates
import States

/// The second reading of a sentence: of its States by their marks, where no frame told a mandate.
extension SentenceReader {
  /// The name of the rule.
  static let markingRule = "roles-by-marking"

  /// Reads the mandates that the marks of States tell.
  mutating func readMarkings(_ events: [Event], _ reader: FrameReader) {
    guard proposals.isEmpty, mayHoldMarkings, !abstentions.contains(where: \.isDoubt) else {
      return
    }
    let mandates = MarkingReader(frames: reader, events: events).mandates()
    for mandate in mandates where resolvedCount < Self.most { read(mandate, events) }
  }

  /// Whether the sentence speaks of nobody who represents and is no State.
  private var mayHoldMarkings: Bool {
    !units.contains { $0.has(any: .foreign, .forum) || $0.has(.fiction) }
      && refs.contains { $0.isNamed }
  }

  private mutating func read(_ mandate: MarkedMandate, _ events: [Event]) {
    let frame = mandate.frame
    let governor = own(frame, events) ?? given(frame, events) ?? governor(of: frame, events)
    let actors = governor.map { self.actors(of: $0) } ?? []
    let resolved = resolution(of: frame, governor, actors).resolve(frame)
    resolvedCount += resolved.count
    if let doubt = likeness(ofMarked: frame)
      ?? doubt(frame, resolved.map(\.triple), governor, events)
    {
      abstain(Self.markingRule, doubt)
      return
    }
    var told: [Triple] = []
    for var item in resolved {
      guard item.triple.states.count == 3,
        var verdict = verdict(frame, governor, actors, item.triple, item.times)
      else { continue }
      if let doubt = doubt(item, frame, governor, events) {
        abstain(Self.markingRule, doubt)
        continue
      }
      if let doubt = doubt(item.triple, mandate) {
        abstain(Self.markingRule, doubt)
        continue
      }
      verdict.rule = Self.markingRule
      if verdict.content == .attestation(.yes) {
        guard let content = timed(frame) else {
          abstain(Self.markingRule, "whether it is so or was so is not told")
          continue
        }
        verdict.content = content
      }
      item.notes += mandate.basis
      if emit(item, verdict, frame, governor), verdict.modality.isActual {
        told.append(item.triple)
      }
    }
    discourse.tell(told, sentence: sentence.number)
    if !told.isEmpty { tellings.append((frame.clause, told)) }
  }

  /// The giving of a mandate that is the verb of a frame itself: "betraute Bern mit der Vertretung".
  private func given(_ frame: Frame, _ events: [Event]) -> Event? {
    events.first { event in
      event.at == frame.at && event.term == .entrust && !event.isNoun && !event.isPassive
        && !event.features.contains(.base) && !event.actors.isEmpty
        && frame.pairs.contains { pair in
          pair.represented.contains { ref in event.actors.contains { $0 == ref } }
        }
    }
  }

  /// Why a State that a pronoun stands for is doubtful, if it is.
  private func doubt(_ triple: Triple, _ mandate: MarkedMandate) -> String? {
    let frame = mandate.frame
    if mandate.isWeak, !isKnown(triple) { return "nothing else in the text speaks of a mandate" }
    if let vacant = frame.vacant, !mayComplete(triple, vacant) {
      return "what the sentence leaves out may be any of several States"
    }
    if discourse.contradicts(triple) { return "the roles are not those that the text gave before" }
    if frame.powers.contains(where: { $0.states.isEmpty }),
      triple.power.map({ discourse.isPower($0) }) != true
    {
      return "who represents is told by a pronoun"
    }
    let isTold = frame.pairs.allSatisfy { pair in
      (pair.represented + pair.receiving).allSatisfy { !$0.states.isEmpty }
    }
    return isTold || discourse.isLinked(triple) ? nil : "a pronoun may stand for any State"
  }

  /// What the words of a clause without a verb of any list say: what will be, what was, what is; nil
  /// if no verb of the sentence tells that.
  private func timed(_ frame: Frame) -> Claim.Content? {
    guard frame.isNominal else { return .attestation(.yes) }
    let clause = units[frame.clause]
    if clause.contains(where: { $0.has(.future) && !$0.has(.passive) }) {
      return .act(.announcement)
    }
    let wasSo = clause.contains { unit in
      guard unit.has(.care), let word = sentence.tokens[unit.tokens].first else { return false }
      return syntax.imperfectEndings.contains { word.lower.hasSuffix($0) }
    }
    if wasSo { return .attestation(.over) }
    let verbs = clause.filter(Clauses.isVerb)
    let tenses = (verbs.isEmpty ? units.filter(Clauses.isVerb) : verbs).flatMap(\.senses)
      .filter { !$0.features.contains(.noun) }.map(\.features)
    if tenses.contains(where: { !$0.isDisjoint(with: [.present, .base]) }) {
      return .attestation(.yes)
    }
    return tenses.contains { !$0.isDisjoint(with: [.past, .lasting]) } ? .attestation(.over) : nil
  }

  /// Whether the text told before of a mandate of the one State, or of one of the others.
  private func isKnown(_ triple: Triple) -> Bool {
    discourse.isLinked(triple) || triple.power.map { discourse.isPower($0) } == true
  }

  /// Whether what a sentence leaves out is beyond doubt from what the text told right before.
  private func mayComplete(_ triple: Triple, _ vacant: Marked.Role) -> Bool {
    guard let topic = topicBefore, sentence.number - topic.sentence <= Self.reach else {
      return false
    }
    let before = topic.triples
    if vacant == .power, units.contains(where: \.isUnknownName) { return false }
    return switch vacant {
    case .power: before.allSatisfy { $0.power == triple.power }
    case .represented: before.allSatisfy { $0.represented == triple.represented }
    case .receiving: before.allSatisfy { $0.receiving == triple.receiving }
    }
  }

  /// How many sentences back a mandate may be told whose States a sentence leaves out.
  private static let reach = 3
}

extension Frame {
  /// The role for which the sentence has no State.
  fileprivate var vacant: Marked.Role? {
    if powers.isEmpty { return .power }
    if pairs.contains(where: \.represented.isEmpty) { return .represented }
    return pairs.contains(where: \.receiving.isEmpty) ? .receiving : nil
  }
}

extension Abstention {
  /// Whether it tells a doubt about States that are all told, and not that one is missing.
  fileprivate var isDoubt: Bool {
    !why.hasPrefix("no State is told") && !rule.hasPrefix("event.")
  }
}
