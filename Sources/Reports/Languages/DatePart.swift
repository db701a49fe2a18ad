import Dates

/// A date as people name it: a day, a month, a season, a year, a decade.
///
/// What is left out (a year, a month) stands elsewhere in the same phrase: "between 1 and 21
/// September 2022".
enum DatePart: Hashable, Sendable {
  /// A year in astronomical count: 0 is 1 BC.
  case year(Int)
  /// Ten years, by their first.
  case decade(Int)
  /// A hundred years, by their first: 1900–1999.
  case century(Int)
  /// A season of the weather services, by its code 21–32.
  case season(code: Int, year: Int)
  /// A quarter, third or half of a year, by its code 33–41.
  case section(code: Int, year: Int)
  case month(Int, year: Int?)
  case day(Int, month: Int?, year: Int?)

  /// The year in which all of it lies, where that stands last in its name.
  var ownYear: Int? {
    switch self {
    case .month(_, let year), .day(_, _, let year): year
    case .year, .decade, .century, .season, .section: nil
    }
  }

  /// The same without its year.
  var withoutYear: DatePart {
    switch self {
    case .month(let month, _): .month(month, year: nil)
    case .day(let day, let month, _): .day(day, month: month, year: nil)
    case .year, .decade, .century, .season, .section: self
    }
  }

  /// How it is called before another that ends in the same month or year.
  func shortened(before other: DatePart) -> DatePart {
    guard let year = ownYear, year == other.ownYear else { return self }
    if case .day(let day, let month, _) = self, case .day(_, let same, _) = other, month == same {
      return .day(day, month: nil, year: nil)
    }
    return withoutYear
  }
}

/// A date with the marks that people must see.
struct DateTerm: Hashable, Sendable {
  /// What of a date is written as unspecified.
  enum Omission: Hashable, Sendable {
    case day
    case month
    case monthAndDay
  }

  var part: DatePart
  var qualification: Qualification = []
  var omission: Omission?
}

/// What a date says, in the terms of which phrases are made.
enum DateContent: Hashable, Sendable {
  case term(DateTerm)
  /// One day, not before the one and not after the other.
  case between(DateTerm, DateTerm)
  case orLater(DateTerm)
  case byLatest(DateTerm)
  case before(DateTerm)
  case after(DateTerm)
  /// Any day, for all that is told.
  case unknown
}

/// Reads dates as phrases need them.
struct DateReading {
  /// Whether the words will say less than the date as written.
  private(set) var isLossy = false

  /// What a date of the calendar says.
  mutating func content(_ date: CalendarDate) -> DateContent {
    if hasUnevenMarks(date) { isLossy = true }
    if let part = years(date.year) {
      if let term = term(date, part) { return .term(term) }
      isLossy = true
      return .term(DateTerm(part: part, qualification: date.qualification))
    }
    if date.year.lowest == 0, date.year.highest == 9999, date.year.estimate == nil {
      isLossy = true
      return .unknown
    }
    if date.month != nil || !isContiguous(date.year) { isLossy = true }
    if let estimate = date.year.estimate {
      isLossy = true
      return .term(DateTerm(part: .year(estimate), qualification: .approximate))
    }
    return .between(
      DateTerm(part: .year(date.year.lowest), qualification: date.qualification),
      DateTerm(part: .year(date.year.highest), qualification: date.qualification))
  }

  /// The one term of a date, as the end of an interval.
  mutating func bound(_ date: CalendarDate, isLast: Bool) -> DateTerm {
    switch content(date) {
    case .term(let term): return term
    case .between(let first, let last): return isLast ? last : first
    case .orLater, .byLatest, .before, .after, .unknown:
      return DateTerm(part: DatePart(isLast ? date.latest : date.earliest))
    }
  }

  /// What lies no later than a date: "by 1979", and "before 1980" where it ends with its year.
  mutating func noLater(than date: CalendarDate) -> DateContent {
    if let year = plainYear(date), date.latest == Day(year: year, month: 12, day: 31) {
      return .before(DateTerm(part: .year(year + 1)))
    }
    return .byLatest(bound(date, isLast: true))
  }

  /// What lies no earlier than a date: "1981 or later", and "after 1980" where it begins a year.
  mutating func noEarlier(than date: CalendarDate) -> DateContent {
    if let year = plainYear(date), date.earliest == Day(year: year, month: 1, day: 1) {
      return .after(DateTerm(part: .year(year - 1)))
    }
    return .orLater(bound(date, isLast: false))
  }

  /// Marks what the words cannot say.
  mutating func lose() { isLossy = true }

  // MARK: Parts

  /// The year of a whole day without marks.
  private func plainYear(_ date: CalendarDate) -> Int? {
    date.precision == .day && date.isExact && date.qualification.isEmpty ? date.year.lowest : nil
  }

  private func years(_ year: YearPattern) -> DatePart? {
    if year.isExact { return .year(year.lowest) }
    guard year.estimate == nil, year.lowest > 0 else { return nil }
    if year.lowest % 10 == 0, year.highest - year.lowest == 9 { return .decade(year.lowest) }
    if year.lowest % 100 == 0, year.highest - year.lowest == 99 { return .century(year.lowest) }
    return nil
  }

  private func term(_ date: CalendarDate, _ part: DatePart) -> DateTerm? {
    var term = DateTerm(part: part, qualification: date.qualification)
    guard let month = date.month else { return term }
    guard case .year(let year) = part else { return nil }
    guard let number = month.number else {
      guard month.isUnspecified else { return nil }
      guard let day = date.day else {
        term.omission = .month
        return term
      }
      guard day.isUnspecified else { return nil }
      term.omission = .monthAndDay
      return term
    }
    switch number {
    case 21...32: term.part = .season(code: number, year: year)
    case 33...41: term.part = .section(code: number, year: year)
    default: term.part = .month(number, year: year)
    }
    guard let day = date.day else { return term }
    if let dayNumber = day.number {
      term.part = .day(dayNumber, month: number, year: year)
    } else if day.isUnspecified {
      term.omission = .day
    } else {
      return nil
    }
    return term
  }

  /// Whether the marks are not the same on all that is given.
  private func hasUnevenMarks(_ date: CalendarDate) -> Bool {
    let marks = [
      date.yearQualification, date.month.map { _ in date.monthQualification },
      date.day.map { _ in date.dayQualification },
    ].compactMap(\.self)
    return marks.contains { $0 != date.qualification }
  }

  /// Whether the years of a pattern have no gaps.
  private func isContiguous(_ year: YearPattern) -> Bool {
    var step = 1
    while step <= 1000, year.highest - year.lowest != step * 10 - 1 { step *= 10 }
    let first = year.lowest < 0 ? year.highest.magnitude : year.lowest.magnitude
    return step <= 1000 && Int(first) % (step * 10) == 0
  }
}

extension DatePart {
  /// A day as a part.
  init(_ day: Day) {
    let (year, month, number) = day.components
    self = .day(number, month: month, year: year)
  }
}
