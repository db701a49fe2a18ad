import Dates

/// When a document may have been published.
struct Publication {
  /// The number of the day on which it was recorded or, of one that is not, the first claim that
  /// cites it.
  private(set) var registered = Int.max

  /// The date it bears.
  private(set) var date: EDTF?

  /// The last day that it certainly tells as past, as a number; `Int.min` where none is told.
  private var lastTold = Int.min

  /// Whether anything is known of it.
  var isKnown: Bool { registered != Int.max }

  /// Whether it bears a date.
  var isDated: Bool { date != nil }

  /// Takes in its record, after all that claims tell of it.
  mutating func isRecorded(on day: Day, date: EDTF?) {
    registered = day.number
    self.date = date
  }

  /// Takes in the last day that a claim tells as past, as a number, and when the claim was recorded.
  ///
  /// What a dated document tells does not date it, and what is recorded has its own registration.
  mutating func tells(_ day: Int, _ recording: Day) {
    registered = min(registered, recording.number)
    lastTold = max(lastTold, day)
  }

  /// The last day of the date it bears, even one after its registration.
  var statedLatest: Day? { date?.latest }

  /// From its first possible day to its last; nobody can register what is not yet published.
  var range: DayRange {
    let registered = Day(number: registered)
    guard let stated = date?.range else {
      let told = lastTold == Int.min ? nil : Day(number: lastTold)
      return DayRange(earliest: told.map { min($0, registered) }, latest: registered)
    }
    let latest = stated.latest.map { min($0, registered) } ?? registered
    if let earliest = stated.earliest, earliest > latest {
      return DayRange(earliest: earliest, latest: stated.latest)
    }
    return DayRange(earliest: stated.earliest, latest: latest)
  }
}

extension Claim {
  /// The last day by which something it tells has certainly happened; none where it tells of what
  /// is to come.
  var lastDayToldAsPast: Day? {
    guard !isPlanned, condition == nil else { return nil }
    var last: Day?
    func take(_ day: Day?) {
      if let day { last = max(last ?? day, day) }
    }
    if let date {
      take(date.range.earliest)
      // Force observed over a stretch was observed to its end.
      if force != nil { take(date.endpoints?.end.date?.earliest) }
    }
    take(since?.range.earliest)
    take(until?.range.earliest)
    return last
  }
}
