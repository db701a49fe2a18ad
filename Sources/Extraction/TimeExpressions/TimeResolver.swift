import Dates

/// Turns what words say about a date into the date.
///
/// A month, a day of a month and a weekday without a year are the last ones up to the publication; if
/// the clause speaks of the future, the next ones from it. Two cases differ:
///
/// - In a text without a publication date the year is that of the date told before, as long as that
///   does not go back in time.
/// - The same holds in a narrative of the past: where the date told before is a month or a day at
///   least two years before the publication. A year alone ("since 1980") makes no narrative.
struct TimeResolver {
  /// A resolved date.
  struct Resolution {
    var date: EDTF?
    var future: EDTF?
    var isRelative = true
    var isApproximate = false
  }

  /// What is certain of the publication.
  let published: PlainDate?

  /// The publication as told.
  let publication: EDTF?

  /// The date told before.
  private(set) var last: EDTF?
  private var lastDate: PlainDate?
  private var lastMonth: PlainDate?
  private var lastDay: Day?

  private var story: Story?

  /// The last date told of what happened.
  struct Story: Sendable {
    let date: EDTF?
    /// Whether the same paragraph tells it.
    let isNear: Bool
  }

  /// Prepares to resolve; without a story it is what was told before.
  init(published: EDTF?, previous: EDTF?, day: EDTF? = nil, story: Story? = nil) {
    self.story = story ?? previous.map { Story(date: $0, isNear: false) }
    self.publication = published
    self.published = published.flatMap { PlainDate($0) }
    lastDay = day.flatMap { PlainDate($0)?.asDay }
    tell(previous)
  }

  /// Notes a date as that of what happened.
  mutating func tell(story date: EDTF?) {
    if let date { story = Story(date: date, isNear: true) }
  }

  /// Notes a date as told.
  mutating func tell(_ date: EDTF?) {
    guard let date else { return }
    last = date
    guard let plain = PlainDate(date) else { return }
    lastDate = plain
    if plain.month != nil { lastMonth = plain }
    if let day = plain.asDay { lastDay = day }
  }

  /// The date, as far as it can be told.
  func resolve(_ reference: TimeReference) -> Resolution {
    var resolution = Resolution()
    resolution.isApproximate = reference.isApproximate || reference.isPart
    // "The end of 2008" is somewhere in the year; "mid-March" is well enough told by the month.
    let marks = reference.isApproximate || (reference.isPart && reference.month == nil)
    func text(_ date: PlainDate?) -> EDTF? { date?.edtf(approximate: marks) }
    switch reference.kind {
    case .date:
      resolution.isRelative = reference.year == nil
      let (past, future) = calendarDate(reference)
      resolution.date = text(past)
      resolution.future = text(future)
    case .weekday:
      let (past, future) = weekday(reference)
      resolution.date = text(past)
      resolution.future = text(future)
    case .season:
      resolution.isRelative = reference.year == nil
      resolution.date = season(reference)
    case .decade:
      resolution.isRelative = false
      resolution.date = decade(reference, marks)
    case .shift: resolution.date = shift(reference, marks)
    case .ago:
      let long = reference.unit == .decade || reference.unit == .century || reference.unit == .week
      let marks = marks || (long && !reference.isToTheDay)
      resolution.isApproximate = resolution.isApproximate || marks
      resolution.date = ago(reference)?.edtf(approximate: marks)
    case .age:
      resolution.isApproximate = true
      resolution.date = ago(reference)?.edtf(approximate: true)
    case .later:
      let marks = marks || reference.unit == .week
      resolution.date = later(reference)?.edtf(approximate: marks)
    case .same: resolution.date = text(same(reference))
    case .then:
      // Since a summer is since its year: what happened in it is not told to the month.
      resolution.date = last.flatMap(Self.yearOfSeason) ?? last
    }
    return resolution
  }

  /// The year of a season; nil for any other date.
  private static func yearOfSeason(_ date: EDTF) -> EDTF? {
    let text = date.description
    guard text.utf8.count == 7, ["-21", "-22", "-23", "-24"].contains(where: text.hasSuffix) else {
      return nil
    }
    return try? EDTF(String(text.prefix(4)))
  }

  // MARK: Dates of the calendar

  private func calendarDate(_ reference: TimeReference) -> (past: PlainDate?, future: PlainDate?) {
    let (month, day) = (reference.month, reference.day)
    if let year = reference.year { return (PlainDate(year: year, month: month, day: day), nil) }
    if let shift = reference.yearShift {
      return (published.map { PlainDate(year: $0.year + shift, month: month, day: day) }, nil)
    }
    if reference.isInSameYear {
      return (lastDate.map { PlainDate(year: $0.year, month: month, day: day) }, nil)
    }
    if reference.isInSameMonth {
      return (lastMonth.map { PlainDate(year: $0.year, month: $0.month, day: day) }, nil)
    }
    guard let month else { return (nil, nil) }
    if reference.bias == nil || reference.bias == .following, let told = narrative(month, day) {
      return (told, nil)
    }
    return latest(month, day, reference.bias)
  }

  /// The month or day in the year of the date told before, if the text tells of the past.
  private func narrative(_ month: Int, _ day: Int?) -> PlainDate? {
    guard let published else {
      guard let told = lastDate else { return nil }
      let after = Self.isAfter(month, day, told)
      return after ? PlainDate(year: told.year, month: month, day: day) : nil
    }
    guard let story, let told = story.date.flatMap({ PlainDate($0) }), let before = told.month,
      told.year <= published.year - (story.isNear ? 1 : Self.longAgo)
    else { return nil }
    if Self.isAfter(month, day, told) { return PlainDate(year: told.year, month: month, day: day) }
    // "In May he had been there for a month; on 9 April".
    let date = PlainDate(year: told.year + (before - month <= 4 ? 0 : 1), month: month, day: day)
    return date.year < published.year ? date : nil
  }

  /// After how many years the next paragraph too goes on with what happened then.
  private static let longAgo = 5

  /// Whether a month or day of a year is not before another.
  private static func isAfter(_ month: Int, _ day: Int?, _ told: PlainDate) -> Bool {
    told.month.map { month > $0 || (month == $0 && day ?? 31 >= told.day ?? 1) } ?? true
  }

  /// The last and the next month or day of a name, seen from the publication.
  private func latest(
    _ month: Int, _ day: Int?, _ bias: TimeReference.Bias?
  ) -> (past: PlainDate?, future: PlainDate?) {
    guard let published else { return (nil, nil) }
    func date(_ shift: Int) -> PlainDate {
      PlainDate(year: published.year + shift, month: month, day: day)
    }
    // What is told of the publication may be too little to compare.
    guard let ownMonth = published.month else {
      return bias == nil || bias == .this ? (date(0), date(0)) : (nil, nil)
    }
    var order = month - ownMonth
    var isSame = order == 0
    if order == 0, let day {
      if let ownDay = published.day { order = day - ownDay }
      isSame = order == 0 && published.day != nil
    }
    switch bias {
    case .last: return (date(order > 0 || isSame ? -1 : 0), nil)
    case .next: return (date(order < 0 || isSame ? 1 : 0), nil)
    case .this: return (date(0), nil)
    default: return (date(order > 0 ? -1 : 0), date(order < 0 ? 1 : 0))
    }
  }

  private func weekday(_ reference: TimeReference) -> (past: PlainDate?, future: PlainDate?) {
    guard let weekday = reference.weekday else { return (nil, nil) }
    if reference.bias == .following {
      return (lastDay.map { PlainDate(Self.first(weekday, from: $0.advanced(by: 1))) }, nil)
    }
    guard let published, published.month != nil else { return (nil, nil) }
    // Within a month the week can't be told.
    guard let today = published.asDay else { return (published, published) }
    let next = Self.first(weekday, from: today)
    switch reference.bias {
    case .last: return (PlainDate(Self.first(weekday, from: today.advanced(by: -7))), nil)
    case .next: return (PlainDate(Self.first(weekday, from: today.advanced(by: 1))), nil)
    default:
      return (PlainDate(Self.first(weekday, from: today.advanced(by: -6))), PlainDate(next))
    }
  }

  /// The first day of a name from a day on.
  private static func first(_ weekday: Int, from day: Day) -> Day {
    // 1970-01-01 was a Thursday, the fourth day of its week.
    let own = ((day.number % 7) + 10) % 7
    return day.advanced(by: (weekday - 1 - own + 7) % 7)
  }

  private func season(_ reference: TimeReference) -> EDTF? {
    guard let season = reference.season else { return nil }
    if let year = reference.year { return PlainDate(year: year, month: season).edtf() }
    if let shift = reference.yearShift {
      return published.flatMap { PlainDate(year: $0.year + shift, month: season).edtf() }
    }
    if reference.isInSameYear {
      return lastDate.flatMap { PlainDate(year: $0.year, month: season).edtf() }
    }
    guard let published, let month = published.month else { return nil }
    let start = 3 * (season - 20)
    let isNow = month >= start && month <= start + 2
    let shift: Int
    switch reference.bias {
    case .next: shift = month < start ? 0 : 1
    case .last: shift = month < start || isNow ? -1 : 0
    default: shift = month < start ? -1 : 0
    }
    return PlainDate(year: published.year + shift, month: season).edtf()
  }

  private func decade(_ reference: TimeReference, _ marks: Bool) -> EDTF? {
    // "Années soixante" are those of the twentieth century.
    let year = reference.year ?? 1900 + (reference.count ?? 0)
    guard year >= 1500, year <= 2100, year != 1900 || reference.year != nil, year % 10 == 0 else {
      return nil
    }
    let text = String(year / 10) + "X"
    if marks, let marked = try? EDTF(text + "~") { return marked }
    return try? EDTF(text)
  }

  // MARK: Dates relative to others

  private func shift(_ reference: TimeReference, _ marks: Bool) -> EDTF? {
    guard let published, let count = reference.count, let unit = reference.unit else { return nil }
    switch unit {
    case .week:
      guard let today = published.asDay else {
        return published.month == nil ? nil : published.edtf(approximate: marks)
      }
      let monday = Self.first(1, from: today.advanced(by: -6)).advanced(by: 7 * count)
      return EDTF.between(DayRange(earliest: monday, latest: monday.advanced(by: 6)))
    case .day:
      if let today = published.asDay {
        return PlainDate(today.advanced(by: count)).edtf(approximate: marks)
      }
      return count == 0 || published.month != nil ? published.edtf(approximate: marks) : nil
    default: return Self.moved(published, by: count, unit)?.edtf(approximate: marks)
    }
  }

  private func ago(_ reference: TimeReference) -> PlainDate? {
    guard let published, let count = reference.count, let unit = reference.unit else { return nil }
    if reference.isToTheDay, unit == .year {
      return PlainDate(year: published.year - count, month: published.month, day: published.day)
    }
    if reference.kind == .age, [.day, .week, .month].contains(unit), let told = lastMonth,
      told.year <= published.year - 2, lastDate?.year == told.year
    {
      // "In May 1982 it had represented them for a month".
      return Self.moved(told, by: -count, unit) ?? told
    }
    return Self.moved(published, by: -count, unit)
  }

  private func later(_ reference: TimeReference) -> PlainDate? {
    guard let count = reference.count, let unit = reference.unit else { return nil }
    let base =
      unit == .day || unit == .week
      ? lastDay.map { PlainDate($0) }
      : unit == .month ? lastMonth : lastDate
    return base.flatMap { Self.moved($0, by: reference.isBack ? -count : count, unit) }
  }

  private func same(_ reference: TimeReference) -> PlainDate? {
    switch reference.unit {
    case .day: lastDay.map { PlainDate($0) }
    case .month: lastMonth.map { PlainDate(year: $0.year, month: $0.month) }
    case .year: lastDate.map { PlainDate(year: $0.year) }
    default: nil
    }
  }

  /// A date so many units later, as precise as the unit; nothing if it isn't told so precisely.
  private static func moved(
    _ date: PlainDate, by count: Int, _ unit: TimeReference.Unit
  ) -> PlainDate? {
    switch unit {
    case .day: date.asDay.map { PlainDate($0.advanced(by: count)) }
    case .week: date.asDay.map { PlainDate($0.advanced(by: 7 * count)) }
    case .month: date.monthNumber.map { PlainDate.month(numbered: $0 + count) }
    case .year: PlainDate(year: date.year + count)
    case .decade: PlainDate(year: date.year + 10 * count)
    case .century: PlainDate(year: date.year + 100 * count)
    }
  }
}
