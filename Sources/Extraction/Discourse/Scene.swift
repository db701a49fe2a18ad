import Dates
import Mandates
import States

/// The time that a story has reached, for what it tells next without a date.
struct Scene: Sendable {
  let date: EDTF
  let paragraph: Int
  let sentence: Int
  /// The States of the sentence that tells it.
  let states: Set<StateKey>
  /// Whether the sentence tells of mandates or of States.
  let isRelated: Bool
  /// Whether it tells of a break, a war or relations, whoever's they are.
  let isOfRelations: Bool

  /// Whether the story is one of the States of a mandate.
  func concerns(_ triple: Triple) -> Bool {
    isOfRelations || isRelated && states.isEmpty || states.contains(where: triple.involves)
  }
}

/// Dates of acts that other clauses and the sentences before tell.
extension SentenceReader {
  /// Keeps in mind when the sentence plays.
  mutating func rememberScene() {
    guard !units.contains(where: { $0.has(.future) && !$0.has(.passive) || $0.has(.supposition) })
    else { return }
    let last = units.indices.last { at in
      guard let number = units[at].time else { return false }
      let told = sentence.times[number]
      if told.dateIfFuture != nil, told.dateIfFuture != told.date,
        !isNarrated(clauses.clause(at).units)
      {
        return false
      }
      return told.date != nil && (told.role == .at || told.role == .until) && !isOfSpeech(at)
        && told.date != published
    }
    guard let last, let number = units[last].time, let date = sentence.times[number].date else {
      return
    }
    discourse.scene = Scene(
      date: date, paragraph: sentence.passage.paragraph, sentence: sentence.number,
      states: Set(refs.flatMap(\.states) + tellings.flatMap(\.triples).flatMap(\.states)),
      isRelated: bearsOnMandates,
      isOfRelations: units.contains { $0.has(any: .breakOff, .restore, .relations, .war) })
  }

  /// About when an act was done that bears no date of its own.
  func surroundingDate(of act: Act, _ triple: Triple, at place: Int) -> EDTF? {
    if act == .announcement { return nil }
    let clause = clauses.clause(place).units
    let isPointed = units.contains { $0.has(.thereupon) }
    let isStep = [.request, .offer].contains(act)
    if isStep, isAside(place) { return nil }
    if isStep, !isPointed, isPluperfect(clause) || !isNarrated(clause) {
      return nil
    }
    if let own = dateBefore(clause, isStep: isStep) { return widened(own) }
    guard let scene = discourse.scene, scene.concerns(triple) || isPointed,
      scene.paragraph == sentence.passage.paragraph || isPointed
        || sentence.number - scene.sentence == 1 && goesOn(clause) && !isStep,
      sentence.number - scene.sentence <= (isStep || isPointed ? 2 : 4)
    else { return nil }
    return widened(scene.date)
  }

  /// Whether a step is only named beside a verb that tells another: "took over at London's request".
  func isAside(_ place: Int) -> Bool {
    units[place].senses.contains { $0.features.contains(.noun) }
      && !units[place].senses.contains { $0.features.contains(.participle) }
      && units[clauses.clause(place).units].contains { unit in
        unit.senses.contains {
          [.begin, .represent, .tend, .agree, .sign].contains($0.term)
            && !$0.features.contains(.noun)
        }
      }
  }

  /// Whether the text tells of something that happened years before it was published.
  var isLongAgo: Bool {
    guard let told = discourse.story?.date.latest, let year = published?.earliest?.components.year
    else { return false }
    return told.components.year <= year - 2
  }

  /// About since when a mandate was held between two States whose break the sentence before told.
  func startAtBreak(of triple: Triple, _ frame: Frame) -> EDTF? {
    guard let broken = discourse.ruptures.last, broken.isBreak, !broken.isRestored,
      sentence.number - broken.sentence == 1,
      let represented = triple.represented, let receiving = triple.receiving,
      Set(broken.states) == [represented, receiving], !isPluperfect(frame.clause),
      let scene = discourse.scene, scene.paragraph == sentence.passage.paragraph,
      scene.sentence == broken.sentence
    else { return nil }
    return widened(scene.date)
  }

  /// When somebody said that he is ready, who offers in saying it: "said on Thursday that it was
  /// ready".
  func saying(_ offer: Event) -> EDTF? {
    guard !offer.isNoun, !isPluperfect(offer.clause), offer.clause.lowerBound > 0,
      !units[offer.clause].contains(where: { $0.has(.have) })
    else { return nil }
    let before = clauses.clause(offer.clause.lowerBound - 1).units
    guard units[before].contains(where: { $0.has(.speech) && !$0.has(.renew) }),
      units[before].contains(where: {
        $0.state != nil || $0.has(.institution) || $0.isCapitalized && $0.senses.isEmpty
      })
    else { return nil }
    let times = before.compactMap { units[$0].time }.map { sentence.times[$0] }
    return times.count == 1 && times[0].role == .at ? times[0].date : nil
  }

  /// Since about when a mandate was held that began with what was told before: "fortan".
  func surroundingStart(of frame: Frame) -> EDTF? {
    guard
      units[frame.clause].contains(where: { $0.features(.thereupon)?.contains(.onset) == true }),
      let scene = discourse.scene, sentence.number - scene.sentence <= 2
    else { return nil }
    return widened(scene.date)
  }

  /// The month of the agreement under which a State represents: "under an agreement of 15 June".
  func sinceAccord(_ frame: Frame) -> EDTF? {
    guard let accord = frame.clause.first(where: { units[$0].has(.accord) }),
      let at = units.indices.first(where: { $0 > accord && units[$0].time != nil }),
      at - accord <= 4, !units[accord..<at].contains(where: { $0.mark == "," || $0.mark == ";" }),
      let number = units[at].time, [.at, .attribute].contains(sentence.times[number].role),
      let date = sentence.times[number].date, date.isPlain,
      !syntax.namesModify || sentence.times[number].role == .attribute && isUnder(accord)
        || units[accord..<at].contains(where: { $0.has(.sign) })
    else { return nil }
    let text = date.description
    return text.utf8.count == 10 ? try? EDTF(String(text.prefix(7))) : date
  }

  /// The date of a clause before, that tells when: "when relations were cut in 1991, it asked".
  private func dateBefore(_ clause: Range<Int>, isStep: Bool) -> EDTF? {
    let at = units[..<clause.lowerBound].indices.last { at in
      guard let number = units[at].time, sentence.times[number].role == .at,
        sentence.times[number].date != nil, !isOfSpeech(at)
      else { return false }
      let (own, opening) = clauses.clause(at)
      // "After the break in January it asked": when it asked is not told.
      let isEarlier = isStep && units[own].prefix(2).contains { $0.has(.following) }
      return opening != .relative && !isEarlier
    }
    return at.flatMap { units[$0].time }.flatMap { sentence.times[$0].date }
  }

  /// Whether a time is that of a clause in which somebody only says something.
  private func isOfSpeech(_ at: Int) -> Bool {
    if datesSpeech(at) { return true }
    let clause = clauses.clause(at).units
    return units[clause].contains { $0.has(.speech) && !$0.isEvent }
      && !units[clause].contains {
        $0.isEvent && !$0.has(.speech) || $0.has(any: .represent, .tend)
      }
  }

  /// Whether a clause tells what had been done before the time of the story.
  private func isPluperfect(_ clause: Range<Int>) -> Bool {
    units[clause].contains { unit in
      unit.features(.have)?.contains(.past) == true
    }
  }

  /// Whether a main clause goes on with a story, also in a new paragraph.
  private func goesOn(_ clause: Range<Int>) -> Bool {
    clauses.clause(clause.lowerBound).opening == .main && isNarrated(clause)
      && !units[clause].contains { $0.features(.have)?.contains(.present) == true }
  }

  /// Whether a verb of a clause tells a story: in the simple past.
  private func isNarrated(_ clause: Range<Int>) -> Bool {
    units[clause].contains { unit in
      unit.senses.contains { $0.features.contains(.past) && !$0.features.contains(.noun) }
    }
  }

  /// The year of a date: more is not told of what happened beside it.
  private func widened(_ date: EDTF) -> EDTF? {
    guard date.isPlain else { return nil }
    if date.isApproximate { return date }
    return try? EDTF(String(date.description.prefix(4)))
  }
}
