/// English phrases for dates and their parts.
enum Words {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// The name of a month, counted round the year: 13 is January again.
  static func month(_ number: Int) -> String { months[(number + 11) % 12] }

  /// Joins phrases with commas, and a word before the last.
  static func list(_ phrases: [String], _ word: String) -> String {
    guard phrases.count > 1, let last = phrases.last else { return phrases.first ?? "" }
    return phrases.dropLast().joined(separator: ", ") + " \(word) " + last
  }

  /// A date, with its marks.
  static func date(_ date: CalendarDate) -> String {
    let phrase =
      switch date.precision {
      case .year: date.year.isExact ? "the year \(year(date.year))" : year(date.year)
      case .season: season(date)
      case .month: month(date)
      case .day: day(date)
      }
    return phrase + marks(date)
  }

  // MARK: Parts

  private static func year(_ year: YearPattern) -> String {
    if year.isExact { return self.year(year.lowest) }
    let range = "a year between \(self.year(year.lowest)) and \(self.year(year.highest))"
    if let estimate = year.estimate { return "\(range) (estimated as \(self.year(estimate)))" }
    // Unspecified digits at the end leave no gaps.
    let hasGaps = year.unknownPlaces & (year.unknownPlaces + 1) != 0
    return hasGaps ? "\(range) that has the digits given" : range
  }

  /// A year as historians count: there is no year 0 before the year 1.
  private static func year(_ year: Int) -> String {
    year > 0 ? number(year) : "\(1 - year) BC"
  }

  /// The number of a year, with at least four digits.
  static func number(_ year: Int) -> String {
    (year < 0 ? "-" : "") + Day.padded(year.magnitude, 4)
  }

  private static func month(_ date: CalendarDate) -> String {
    guard let month = date.month else { return year(date.year) }
    if let number = month.number {
      return self.month(number) + (date.year.isExact ? " " : " of ") + year(date.year)
    }
    if month.isUnspecified { return "an unspecified month of \(year(date.year))" }
    let fitting = (1...12).filter(month.matches)
    let names =
      fitting.count > 3
      ? "from \(self.month(fitting[0])) to \(self.month(fitting[fitting.count - 1]))"
      : list(fitting.map(self.month), "or")
    return "a month (\(names)) of \(year(date.year))"
  }

  private static func day(_ date: CalendarDate) -> String {
    guard let day = date.day else { return month(date) }
    let isMonthExact = date.month?.number != nil
    if let number = day.number {
      return isMonthExact ? "\(number) \(month(date))" : "day \(number) of \(month(date))"
    }
    guard day.isUnspecified else { return "a day with the digits given, in \(month(date))" }
    let isMonthUnspecified = date.month?.isUnspecified ?? true
    return "an unspecified day in \(isMonthUnspecified ? year(date.year) : month(date))"
  }

  private static func season(_ date: CalendarDate) -> String {
    guard let code = date.month?.number, let first = Calendar.firstMonth(ofSeason: code) else {
      return year(date.year)
    }
    let ordinals = ["first", "second", "third", "fourth"]
    let year = year(date.year)
    switch code {
    case ...32:
      let names = ["spring", "summer", "autumn", "winter"]
      let half = code <= 24 ? "" : code <= 28 ? "northern " : "southern "
      let link = date.year.isExact ? " " : " of "
      let last = first + 2
      let months = "\(month(first)) to \(last > 12 ? "the next " : "")\(month(last))"
      return "\(half)\(names[(code - 21) % 4])\(link)\(year) (\(months))"
    case ...36: return "the \(ordinals[code - 33]) quarter of \(year)"
    case ...39: return "the \(ordinals[code - 37]) third of \(year)"
    default: return "the \(ordinals[(code - 40) % 2]) half of \(year)"
    }
  }

  /// A time of day with its shift.
  static func time(_ time: ClockTime) -> String {
    let clock = [time.hour, time.minute, time.second].map { Day.padded($0.magnitude, 2) }
    let text = clock.joined(separator: ":")
    guard let shift = time.shift else { return "\(text) local time" }
    if shift == 0 { return "\(text) UTC" }
    let hours = Day.padded(shift.magnitude / 60, 2)
    let minutes = Day.padded(shift.magnitude % 60, 2)
    return "\(text), \(hours):\(minutes) \(shift < 0 ? "behind" : "ahead of") UTC"
  }

  // MARK: Marks

  private static func marks(_ date: CalendarDate) -> String {
    if date.qualification.isEmpty { return "" }
    let parts: [(name: String, marks: Qualification)] = [
      ("year", date.yearQualification),
      (date.precision == .season ? "season" : "month", date.monthQualification),
      ("day", date.dayQualification),
    ]
    let present = parts.prefix(date.day != nil ? 3 : date.month != nil ? 2 : 1)
    if present.allSatisfy({ $0.marks == date.qualification }) {
      return " (\(mark(date.qualification)))"
    }
    let kinds: [Qualification] = [.uncertain, .approximate, [.uncertain, .approximate]]
    let phrases = kinds.compactMap { kind -> String? in
      let names = present.filter { $0.marks == kind }.map(\.name)
      return names.isEmpty ? nil : "\(list(names, "and")) \(mark(kind))"
    }
    return " (\(phrases.joined(separator: ", ")))"
  }

  private static func mark(_ marks: Qualification) -> String {
    switch marks {
    case .uncertain: "uncertain"
    case .approximate: "approximate"
    default: "uncertain and approximate"
    }
  }
}
