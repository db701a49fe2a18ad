/// Reading single dates: a year, a month or season, a day, with their marks.
extension EDTFReader {
  /// Reads a date, up to the first byte that can't belong to it.
  mutating func date() throws(EDTFError) -> CalendarDate {
    let levelBefore = level
    level = 0
    defer { raise(to: levelBefore) }
    var marks = Marks()
    marks.left(0, mark())
    let isLong = current == UInt8(ascii: "Y")
    let year = try isLong ? longYear() : fourDigitYear()
    marks.right(0, mark())
    guard current == UInt8(ascii: "-") else {
      return finish(year, nil, nil, marks, from: .first(of: year), to: .last(of: year))
    }
    guard !isLong, year.estimate == nil else {
      throw EDTFError(
        .malformed, "only a plain year of four digits has months", at: at..<bytes.count,
        remedy: "leave the month out")
    }
    at += 1
    marks.left(1, mark())
    let monthStart = at
    let month = try pair("month")
    let monthRange = monthStart..<at
    marks.right(1, mark())
    if let code = month.number, code > 12 {
      let days = try season(code, year, at: monthRange)
      return finish(year, month, nil, marks, from: days.first, to: days.last)
    }
    guard current == UInt8(ascii: "-") else {
      guard let days = Calendar.days(of: month, in: year) else { throw noSuchMonth(monthRange) }
      return finish(year, month, nil, marks, from: days.first, to: days.last)
    }
    at += 1
    marks.left(2, mark())
    let dayStart = at
    let day = try pair("day")
    guard let days = Calendar.days(of: day, month, in: year) else {
      if Calendar.days(of: month, in: year) == nil { throw noSuchMonth(monthRange) }
      throw noSuchDay(day, month, year, at: dayStart..<at)
    }
    marks.right(2, mark())
    return finish(year, month, day, marks, from: days.first, to: days.last)
  }

  /// The marks on year, month and day.
  private struct Marks {
    var year: Qualification = []
    var month: Qualification = []
    var day: Qualification = []

    /// The last part with a mark on its right, and whether any part has one on its left.
    var lastRight: Int?
    var hasLeft = false

    /// A mark on the left is about its part alone (ISO 8601-2, 8.2.3).
    mutating func left(_ part: Int, _ mark: Qualification) {
      guard !mark.isEmpty else { return }
      hasLeft = true
      switch part {
      case 0: year.formUnion(mark)
      case 1: month.formUnion(mark)
      default: day.formUnion(mark)
      }
    }

    /// A mark on the right is about its part and all before it (ISO 8601-2, 8.2.2).
    mutating func right(_ part: Int, _ mark: Qualification) {
      guard !mark.isEmpty else { return }
      isPartial = isPartial || lastRight != nil
      lastRight = part
      year.formUnion(mark)
      if part > 0 { month.formUnion(mark) }
      if part > 1 { day.formUnion(mark) }
    }

    /// Whether two parts have marks on the right.
    var isPartial = false

    /// The level of the standard that has such marks, in a date with that many parts.
    func level(parts: Int) -> Int {
      if hasLeft || isPartial { return 2 }
      guard let lastRight else { return 0 }
      return lastRight == parts - 1 ? 1 : 2
    }
  }

  private mutating func finish(
    _ year: YearPattern, _ month: DigitPair?, _ day: DigitPair?, _ marks: Marks,
    from earliest: Day, to latest: Day
  ) -> CalendarDate {
    raise(to: marks.level(parts: day != nil ? 3 : month != nil ? 2 : 1))
    raise(to: Calendar.levelOfUnspecified(year, month, day))
    qualification.formUnion(marks.year.union(marks.month).union(marks.day))
    return CalendarDate(
      year: year, month: month, day: day, yearQualification: marks.year,
      monthQualification: marks.month, dayQualification: marks.day, earliest: earliest,
      latest: latest, storedLevel: UInt8(level))
  }

  /// Takes `?`, `~` or `%`, if there is one.
  private mutating func mark() -> Qualification {
    let mark: Qualification
    switch current {
    case UInt8(ascii: "?"): mark = .uncertain
    case UInt8(ascii: "~"): mark = .approximate
    case UInt8(ascii: "%"): mark = [.uncertain, .approximate]
    default: return []
    }
    at += 1
    return mark
  }

  /// Reads the two digits of a month or a day, `X` for one that is not specified.
  private mutating func pair(_ name: String) throws(EDTFError) -> DigitPair {
    let start = at
    while isDigit(current) || current == UInt8(ascii: "X") { at += 1 }
    if at - start == 2, !isDraftLetter(current) {
      return DigitPair(tens: digit(bytes[start]), ones: digit(bytes[start + 1]))
    }
    if at == start || isDraftLetter(current) { throw unexpected("the \(name)") }
    throw EDTFError(
      .malformed, "a \(name) has two digits", at: start..<at,
      remedy: at - start == 1 ? "put a zero in front" : "write the date as YYYY-MM-DD")
  }

  private mutating func season(
    _ code: Int, _ year: YearPattern, at range: Range<Int>
  ) throws(EDTFError) -> (first: Day, last: Day) {
    guard let days = Calendar.days(ofSeason: code, in: year) else { throw noSuchMonth(range) }
    raise(to: code <= 24 ? 1 : 2)
    if current == UInt8(ascii: "-") {
      throw EDTFError(
        .noSuchDate, "a season has no days of its own", at: at..<bytes.count,
        remedy: "leave the day out, or write a month from 01 to 12")
    }
    return days
  }

  private func noSuchMonth(_ range: Range<Int>) -> EDTFError {
    EDTFError(
      .noSuchDate, "months are 01 to 12, seasons 21 to 41", at: range,
      remedy: "write the month as 01 to 12, then the day")
  }

  private func noSuchDay(
    _ day: DigitPair, _ month: DigitPair, _ year: YearPattern, at range: Range<Int>
  ) -> EDTFError {
    guard let day = day.number, let month = month.number, day > 0, day <= 31 else {
      let reason = day.number == nil ? "no day fits the pattern" : "days are 01 to 31"
      return EDTFError(
        .noSuchDate, reason, at: range, remedy: "check the day, or write XX if it is not known")
    }
    let name = Words.month(month)
    let message =
      year.isExact
      ? "\(name) \(Words.number(year.lowest)) has no day \(day)"
      : "no \(name) that fits has a day \(day)"
    return EDTFError(
      .noSuchDate, message, at: range, remedy: "check the day, or write XX if it is not known")
  }
}
