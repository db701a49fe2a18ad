import Dates
import Mandates
import Pages
import States

/// The words of reports, for whoever makes pages around them.
extension Briefing {
  /// The name of a State on the day asked, by itself.
  package func stateName(_ key: StateKey) -> String { name(key) }

  /// The name of the receiving State of a mandate, with the place inside it.
  package func placeName(_ mandate: Mandate) -> String { receivingName(mandate) }

  /// A mandate in words: "Switzerland for the United States in Iran".
  package func mandateTitle(_ mandate: Mandate) -> String { title(mandate) }

  /// A day in words: "21 September 2022".
  package func dayWords(_ day: Day) -> String { words(day) }

  /// A date in words, one day within it where it is an interval.
  package func dateWords(_ date: EDTF) -> String { words(date) }

  /// Possible statuses in words, with who refuses and when an offer was made again; "at most" where
  /// some of them may be impossible.
  package func statusesInFull(
    _ possible: [Status], isSuperset: Bool, rejectedBy: [StateKey], renewals: [EDTF],
    lapse: Lapse?
  ) -> String {
    let each = possible.map { status in
      switch status {
      case .rejected where !rejectedBy.isEmpty: say(.rejected(byWords(rejectedBy)))
      case .lapsed: lapsedWord(lapse ?? .neverRan)
      default: word(status)
      }
    }
    let words = isSuperset ? say(.atMost(alternatives(each))) : alternatives(each)
    guard !renewals.isEmpty else { return words }
    let again = renewals.map { self.words($0, .at) }.joined(separator: ", ")
    return say(.offerRenewed(words, again))
  }

  /// That no status is known, since States did not exist.
  package func notInBeingWords(_ states: [StateKey]) -> String { say(.notInBeing(names(states))) }

  /// That no day is told, since the only source bears none.
  package var notToldWords: String { say(.onlySourceUndated) }

  /// Why a mandate stands otherwise on the day asked than on an earlier one, with the claims that
  /// tell so.
  package func cause(of line: MandateLine, since earlier: Day) -> (cell: Cell, claims: [EntryID]) {
    let chronicle = line.chronicle
    let before = docket.answer(chronicle, moved(to: earlier).clocks)
    let after = docket.answer(chronicle, clocks)
    let causes = ChangeCauses(
      chronicle, from: earlier.number, to: clocks.asOf.number, course: line.course
    ).causes(before, after)
    let told = causes.map {
      words($0, chronicle, before: before.notInBeing, after: after.notInBeing)
    }
    let claims = causes.compactMap(\.event).flatMap { chronicle.entries(of: $0) }
    return (cell(told.isEmpty ? [say(.changeTime)] : told, by: claims), claims)
  }

  /// What a claim says, in words: the act, or what it says of force.
  package func claimWords(_ claim: Claim) -> String { what(claim) }

  /// The same with its dates and who did it.
  package func claimInFull(_ claim: Claim) -> String { says(claim) }

  /// The first lines of a report: the clocks, the filter, what was counted.
  package var headFields: [Field] { head }

  /// The same briefing in another language.
  package func translated(to language: Language) -> Briefing {
    var briefing = with(docket, clocks, language)
    if memory != nil { briefing.memory = WordMemory() }
    return briefing
  }

  /// The same briefing, of which many reports are made: what was answered once is kept.
  package var remembering: Briefing {
    var briefing = with(docket.remembering, clocks, language)
    briefing.memory = WordMemory()
    return briefing
  }

  /// The same briefing for another day.
  package func moved(to day: Day) -> Briefing {
    var clocks = clocks
    clocks.asOf = day
    return with(docket, clocks, language)
  }

  func with(_ docket: Docket, _ clocks: Clocks, _ language: Language) -> Briefing {
    var briefing = Briefing(
      docket, clocks, filter: filter, filterWords: filterWords, language: language)
    briefing.givesValues = givesValues
    briefing.memory = memory
    return briefing
  }
}
