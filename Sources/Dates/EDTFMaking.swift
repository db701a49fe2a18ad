/// Making values from days and from other values.
extension EDTF {
  /// Creates the value for a day.
  ///
  /// EDTF has no days after 9999 or before -9999: for those it is the value of their year.
  package init(_ day: Day) {
    if let date = PlainDate(day) {
      self.init(plain: date)
      return
    }
    let date = CalendarDate(day)
    self.init(text: Spelling.text(of: day), form: .date(date), level: date.level, range: date.range)
  }

  /// Spells a range as exactly as can be: a day, or an interval `A/B`, with `..` where it is open.
  package static func between(_ range: DayRange) -> EDTF {
    if let day = range.onlyDay { return EDTF(day) }
    let first = range.earliest.map { CalendarDate($0) }
    let last = range.latest.map { CalendarDate($0) }
    let start = range.earliest.map(Spelling.text) ?? ".."
    let end = range.latest.map(Spelling.text) ?? ".."
    let isClosed = first != nil && last != nil
    return EDTF(
      text: "\(start)/\(end)",
      form: .interval(
        start: first.map { .date($0) } ?? .open, end: last.map { .date($0) } ?? .open),
      level: max(isClosed ? 0 : 1, first?.level ?? 0, last?.level ?? 0),
      range: DayRange(earliest: first?.earliest, latest: last?.latest))
  }

  /// Joins candidates, of which one is true, to a set `[a,b]`, in order of earliest day.
  ///
  /// Equal candidates count once, and one alone is returned as it is written. An interval becomes a
  /// range `A..B`, sets give their members; a season or a pattern, which other readers don't take in
  /// a set, becomes the range of its days, with its marks. Of several ranges without a start, or
  /// without an end, the widest stands for all. The result is `../..` if that is all one can say.
  package static func oneOf(_ candidates: [EDTF]) -> EDTF {
    var distinct: [EDTF] = []
    var seen: Set<String> = []
    for candidate in candidates where seen.insert(candidate.text).inserted {
      distinct.append(candidate)
    }
    if distinct.count == 1 { return distinct[0] }
    var collection = Collection()
    for candidate in distinct { collection.add(candidate) }
    return collection.set()
  }
}

/// Texts for days and for dates within a set.
enum Spelling {
  /// A day, or the year of a day that EDTF can't write.
  static func text(of day: Day) -> String {
    let year = day.components.year
    return canWrite(year) ? day.description : "Y\(year)"
  }

  /// Whether a year has four digits.
  static func canWrite(_ year: Int) -> Bool { (-9999...9999).contains(year) }

  /// The mark that says all of a qualification.
  static func mark(_ qualification: Qualification) -> String {
    switch qualification {
    case .uncertain: "?"
    case .approximate: "~"
    case []: ""
    default: "%"
    }
  }
}

extension CalendarDate {
  /// Creates the date for a day, or for its year if that has more than four digits.
  init(_ day: Day, _ marks: Qualification = []) {
    let (year, month, dayOfMonth) = day.components
    let pattern = YearPattern(lowest: year, highest: year, estimate: nil, unknownPlaces: 0)
    let isDay = Spelling.canWrite(year)
    self.year = pattern
    self.month = isDay ? DigitPair(month) : nil
    self.day = isDay ? DigitPair(dayOfMonth) : nil
    self.yearQualification = marks
    self.monthQualification = isDay ? marks : []
    self.dayQualification = isDay ? marks : []
    self.earliest = isDay ? day : .first(of: pattern)
    self.latest = isDay ? day : .last(of: pattern)
    self.storedLevel = marks.isEmpty && isDay && year >= 0 ? 0 : 1
  }
}

extension DigitPair {
  /// Writes a number below 100.
  init(_ number: Int) {
    self.tens = UInt8(number / 10 % 10)
    self.ones = UInt8(number % 10)
  }
}
