import Mandates
import States

/// A State that has no embassy in another, and who may stand in for it there.
struct Vacancy: Sendable {
  let state: StateKey
  let place: StateKey
  let sentence: Int
}

/// Embassies that are closed or never were: what follows about a protecting power is for them.
extension SentenceReader {
  /// Keeps in mind that a State has no embassy in another: "the US closed its embassy in Damascus",
  /// "Canada has no embassy in Pyongyang".
  mutating func rememberVacancy() {
    guard syntax.namesModify,
      let told = refs.first(where: { $0.head == .embassy && isVacant($0) }),
      let end = told.headUnit,
      let place = refs.first(where: { $0.at > end && $0.at <= end + 3 }), place.isNamed,
      place.isUnder(.inside), let receiving = place.states.first
    else { return }
    let owner =
      told.form == .possessive
      ? refs.last { $0.at < told.at && $0.role == .bare && $0.isNamedActor }?.states.first
      : told.states.first
    guard let owner, owner != receiving else { return }
    discourse.vacancy = Vacancy(state: owner, place: receiving, sentence: sentence.number)
    discourse.tell(
      Discourse.Rupture(
        states: [owner, receiving], date: nil, isRestored: false, sentence: sentence.number))
  }

  /// Whether an embassy is said to be closed or not to be.
  private func isVacant(_ embassy: Ref) -> Bool {
    guard let head = embassy.headUnit else { return false }
    let before = units[max(0, embassy.units.lowerBound - 3)..<embassy.units.lowerBound]
    if before.contains(where: { $0.has(.closing) }) { return true }
    let after = units[head...].prefix(7).prefix { $0.mark == nil }
    return after.contains { $0.has(.closing) } && !after.contains { $0.has(any: .and, .relative) }
  }

  /// Whether a State stands in a relative clause beside the subject of what is told: "Ecuador, which
  /// broke with Colombia, announced that".
  func isInAside(_ ref: Ref, _ frame: Frame) -> Bool {
    guard syntax.namesModify, ref.role != .owner(.request) else { return false }
    let (clause, opening) = clauses.clause(ref.at)
    guard opening == .relative, !clause.contains(frame.at), clause.lowerBound > 0 else {
      return false
    }
    return refs.contains {
      $0.at < clause.lowerBound && $0.isNamedActor && $0.role == .bare
        && clauses.clause($0.at).opening == .main
    }
  }

  /// The place of interests told with "those" after others in the same sentence: "in Turkey Sweden took
  /// charge of American affairs; those of Britain passed to".
  func placeOfThose(_ frame: Frame) -> StateKey? {
    guard syntax.namesModify, frame.pairs.allSatisfy({ $0.receiving.isEmpty }),
      frame.pairs.contains(where: { $0.represented.contains { $0.head == .those } }),
      let last = tellings.last?.triples.last
    else { return nil }
    return last.receiving
  }

  /// Reads the request that is answered: "has accepted a request by Israel to care for its nationals".
  mutating func readAnswered(
    _ item: Resolution.Resolved, _ verdict: Verdict, _ frame: Frame, _ governor: Event?
  ) {
    guard let governor, !governor.isNoun, verdict.modality.isActual,
      let represented = item.triple.represented, let power = item.triple.power,
      verdict.by == [power],
      let noun = units.indices.first(where: { at in
        abs(at - governor.at) <= 8 && at < max(frame.at, governor.at + 7)
          && units[at].senses.contains { $0.term == .request && $0.features.contains(.noun) }
      }),
      refs.contains(where: { ref in
        guard ref.states == [represented] else { return false }
        if ref.role == .owner(.request) { return ref.headUnit == noun }
        return ref.at > noun && ref.at <= noun + 4
          && (ref.isUnder(.from) || ref.isUnder(.agent) || ref.isUnder(.of))
      })
    else { return }
    let request = Verdict(
      content: .act(.request), by: [represented], modality: verdict.modality,
      rule: "answered.request", at: noun)
    let asked = Resolution.Resolved(
      triple: item.triple, times: [], notes: ["the request is the one that is answered"])
    _ = emit(asked, request, nil, nil)
  }

  /// Gives a role told without States those of an embassy just closed: "Poland will act as protecting
  /// power".
  func fillVacancy(_ frame: inout Frame) {
    guard frame.kind == .power, frame.pairs.allSatisfy({ $0.represented.isEmpty }),
      frame.pairs.allSatisfy({ $0.receiving.isEmpty }),
      frame.powers.contains(where: \.isNamedActor),
      let vacancy = discourse.vacancy, (1...2).contains(sentence.number - vacancy.sentence),
      discourse.topic.map({ $0.sentence < vacancy.sentence }) ?? true,
      !units[(frame.at + 1)...].prefix(1).contains(where: { $0.has(any: .relative, .of) }),
      units[frame.clause.lowerBound..<frame.at].suffix(4).contains(where: {
        $0.has(any: .be, .serve, .asPreposition)
      })
    else { return }
    func ref(_ state: StateKey) -> Ref {
      Ref(units: frame.at..<frame.at + 1, at: frame.at, states: [state], place: nil, form: .named)
    }
    let times = frame.pairs.flatMap(\.times)
    frame.pairs = [
      Frame.Pair(
        represented: [ref(vacancy.state)], receiving: [ref(vacancy.place)], times: times)
    ]
  }
}
