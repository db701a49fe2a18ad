import Dates
import Mandates
import States

/// Who holds the mandates of a list, as a heading above it tells.
struct Holder: Sendable {
  let state: StateKey
  /// Whether the heading says that the mandates are over.
  let isFormer: Bool
  /// Whether it is a label, "protecting power: Sweden", so that the next lines need no word for it.
  let isLabel: Bool
  let sentence: Int
}

/// What headings and labels say of the lines below them.
extension SentenceReader {
  /// Keeps in mind who has mandates: "Sieben Mandate nimmt die Schweiz derzeit wahr", "Mandati
  /// attuali della Svizzera", "Protecting power: Sweden".
  mutating func rememberHolder() {
    if let state = label {
      discourse.tell(power: state)
      discourse.holder = Holder(
        state: state, isFormer: false, isLabel: true, sentence: sentence.number)
      return
    }
    guard units.contains(where: { $0.has(any: .mandate, .protectionMandate, .goodOffices) }) else {
      return
    }
    let isHeld = units.contains { $0.has(any: .have, .tend, .represent) }
    let isHeading = sentence.passage.kind == .heading || sentence.tokens.last?.lower == ":"
    guard isHeld || isHeading else { return }
    let owners = refs.filter { ref in
      guard case .owner(let term) = ref.role else { return false }
      return term == .mandate || term == .protectionMandate
        || syntax.namesModify && term == .goodOffices
    }
    let subjects = refs.filter { $0.role == .bare && $0.isNamedActor }
    let agents = refs.filter { $0.isUnder(.agent) && $0.isNamedActor }
    // "Switzerland maintains four mandates:", with a verb of no list.
    let isPlain =
      owners.isEmpty && sentence.passage.kind != .heading
      && !units.contains { unit in
        unit.isEvent && !unit.has(.carryOn)
          || unit.has(any: .negation, .modal, .condition, .doubt, .noLonger)
      }
    let actors = isHeld ? (subjects.isEmpty ? agents : subjects) : isPlain ? subjects : owners
    guard actors.count == 1, actors[0].states.count == 1 else { return }
    discourse.tell(power: actors[0].states[0])
    guard isHeading else { return }
    discourse.holder = Holder(
      state: actors[0].states[0], isFormer: units.contains { $0.has(.former) }, isLabel: false,
      sentence: sentence.number)
  }

  /// The State that alone stands behind the word for a protecting power and a colon.
  private var label: StateKey? {
    guard let colon = units.firstIndex(where: { $0.mark == ":" }), (1...3).contains(colon),
      units[..<colon].contains(where: { $0.has(.power) }),
      units[..<colon].allSatisfy({ $0.has(any: .power, .article, .filler) }),
      units[(colon + 1)...].allSatisfy({ $0.state != nil || $0.mark != nil || $0.has(.article) })
    else { return nil }
    let named = refs.filter { $0.at > colon }
    return named.count == 1 && named[0].states.count == 1 ? named[0].states[0] : nil
  }

  /// The holder whose list a line stands in.
  var listHolder: Holder? {
    discourse.holder.flatMap { sentence.number - $0.sentence <= 60 ? $0 : nil }
  }

  /// Takes the State before a colon as the place of what is told behind it: "North Korea: Sweden
  /// represents the United States".
  func placeByLabel(_ frame: inout Frame) {
    guard let colon = units.firstIndex(where: { $0.mark == ":" }), (1...3).contains(colon),
      frame.at > colon, frame.kind != .section,
      units[..<colon].allSatisfy({ $0.state != nil || $0.has(.article) }),
      !frame.pairs.isEmpty, frame.pairs.allSatisfy(\.receiving.isEmpty),
      frame.pairs.contains(where: { !$0.represented.isEmpty }), !frame.powers.isEmpty
    else { return }
    let named = refs.filter { $0.at < colon && $0.form == .named }
    guard named.count == 1, !frame.holds(named[0]) else { return }
    for number in frame.pairs.indices { frame.pairs[number].receiving = named }
  }

  /// The time that is all that a passage tells, such as "1967 bis 1974".
  var loneTime: TimeExpression? {
    guard sentence.times.count == 1, let time = sentence.times.first,
      units.allSatisfy({ $0.time != nil || $0.mark != nil || $0.has(any: .filler, .article) })
    else { return nil }
    return time
  }
}

extension Proposal {
  /// Gives an entry of a list the time that the line below it tells.
  mutating func stretch(over time: TimeExpression) {
    guard case .attestation = content, rule == "list", since == nil, until == nil else { return }
    switch time.role {
    case .fromTo:
      since = time.date
      until = time.end
      content = .attestation(.over)
    case .until:
      until = time.date
      content = .attestation(.over)
    case .since, .at: since = time.date
    default: break
    }
  }
}
