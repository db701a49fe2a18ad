import Dates
import Mandates
import Pages
import Reports

/// A day of the record with what carries how each mandate stands on it, the same in every language.
struct RecordDay {
  /// What carries how a mandate stands.
  struct StatusCarriers {
    /// The identifiers of the claims, in their order.
    var claims: [String] = []

    /// The claims and the documents behind them, for tables of values alone.
    var values: [Cell] = [.absent(), .absent()]
  }

  /// The day.
  let day: Day

  /// What carries how each mandate stands, by their places in the record; nothing where nothing is
  /// known yet.
  let carriers: [StatusCarriers]

  private let known: [Bool]

  /// Asks how the mandates of a record stand on a day.
  init(_ record: SiteRecord, on day: Day, _ briefing: Briefing) {
    var clocks = briefing.clocks
    clocks.asOf = day
    let known = record.courses.map { $0.piece(on: day.number) != nil }
    self.day = day
    self.known = known
    carriers = zip(record.courses, known).map { course, isKnown in
      guard isKnown else { return StatusCarriers() }
      let claims = briefing.docket.answer(course.line.chronicle, clocks).claims
      return StatusCarriers(
        claims: claims.map(\.description), values: briefing.carrierCells(claims))
    }
  }

  /// Whether anything is known of a mandate, by its place in the record.
  func isKnown(_ index: Int) -> Bool { known[index] }
}

extension SiteRecord {
  /// The day asked.
  func today(_ briefing: Briefing) -> RecordDay {
    RecordDay(self, on: axis.upperBound, briefing)
  }
}
