import Dates
import Mandates
import Pages
import States

/// Candidates for one date, of which some only say less exactly what others say.
struct NarrowedDates {
  /// The candidates that hold none of the others.
  let told: EDTF

  /// Those that hold one of them, and so agree with it.
  let fitting: [EDTF]

  /// Parts a date: of a set of candidates, those whose days hold all days of another.
  init(_ date: EDTF) {
    let candidates = date.candidates
    let wider = candidates.filter { one in
      candidates.contains { one.range.strictlyHolds($0.range) }
    }
    fitting = wider
    told =
      wider.isEmpty ? date : EDTF.oneOf(candidates.filter { one in !wider.contains(one) })
  }
}

/// When a status began and ended, without the dates that others say more exactly.
struct NarrowedBounds {
  let since: EDTF?
  let until: EDTF?

  init(_ answer: Answer) {
    since = answer.since.map { NarrowedDates($0).told }
    until = answer.until.map { NarrowedDates($0).told }
  }
}

extension Briefing {
  /// That wider dates for the beginning and the end agree with those told, each with its sources.
  func fittingDates(
    _ answer: Answer, _ register: inout CitationRegister
  ) -> [Pages.Span] {
    let bounds: [(date: EDTF?, phrase: (String, String) -> Phrase)] = [
      (answer.since, Phrase.digestBeginningFits), (answer.until, Phrase.digestEndFits),
    ]
    let chronicle = docket.chronicle(of: answer.mandate)
    var spans: [Pages.Span] = []
    for (date, phrase) in bounds {
      guard let date else { continue }
      let dates = NarrowedDates(date)
      for wider in dates.fitting {
        let ids = chronicle.events.indices.filter { chronicle.events[$0].date == wider }
          .flatMap { chronicle.entries(of: $0) }
        spans.append(.text(" " + say(phrase(words(wider), words(dates.told)))))
        spans.append(.references(register.cite(ids)))
        spans.append(.text("."))
      }
    }
    return spans
  }
}

extension EDTF {
  /// The dates of which one is meant; the value itself where it is no set of dates.
  fileprivate var candidates: [EDTF] {
    guard case .set(.oneOf, let members) = form else { return [self] }
    let texts = text.dropFirst().dropLast().split(separator: ",")
    let dates = texts.compactMap { try? EDTF(String($0)) }
    return dates.count == members.count ? dates : [self]
  }
}

extension DayRange {
  /// Whether all days of another range lie in this one, and others too.
  fileprivate func strictlyHolds(_ other: DayRange) -> Bool {
    let (mine, theirs) = (Mandates.Span(self), Mandates.Span(other))
    return mine != theirs && mine.first <= theirs.first && theirs.last <= mine.last
  }
}
