/// A date, interval or set of dates in the Extended Date/Time Format.
///
/// The standard is ISO 8601-2:2019, annex A, and the Library of Congress's specification of
/// 4 February 2019. Read are levels 0 and 1 in full and of level 2 sets, qualified components,
/// unspecified digits anywhere, seasons 25–41, exponential years and significant digits.
/// Where the standard leaves days open:
///
/// - seasons 21–24 (and 25–28) are March–May, June–August, September–November and December–February;
///   the winter of a year begins in its December; 29–32 are those of the southern half of the Earth;
/// - `~`, `?` and `%` never move the bounds;
/// - `/` with nothing beside it means unknown, `..` open; neither gives a bound on that side.
package struct EDTF: Hashable, Sendable, CustomStringConvertible {
  /// What kind of value it is, and its parts.
  package enum Form: Hashable, Sendable {
    /// A year, month or day.
    case date(CalendarDate)

    /// A day with a time of day.
    indirect case dateTime(CalendarDate, ClockTime)

    /// A season, quarter or other part of a year, by its code in the place of the month.
    case season(CalendarDate)

    /// A stretch of time from a start to an end.
    indirect case interval(start: Endpoint, end: Endpoint)

    /// Several dates: one of them, or all of them.
    case set(SetKind, members: [SetMember])
  }

  /// Where an interval starts or ends.
  package enum Endpoint: Hashable, Sendable {
    /// On a date.
    case date(CalendarDate)

    /// `..`: there is no start or no end.
    case open

    /// Nothing written: there is one, but it is not known.
    case unknown

    /// The date, if there is one.
    package var date: CalendarDate? {
      if case .date(let date) = self { return date }
      return nil
    }
  }

  /// What a set means.
  package enum SetKind: String, Hashable, Sendable {
    /// `[..]`: one of the members.
    case oneOf

    /// `{..}`: all of the members.
    case allOf
  }

  /// A member of a set.
  package enum SetMember: Hashable, Sendable {
    /// One date.
    case date(CalendarDate)

    /// All dates from one to another; nothing where the range is open.
    case range(from: CalendarDate?, to: CalendarDate?)

    /// The days it may mean.
    package var range: DayRange {
      switch self {
      case .date(let date): date.range
      case .range(let from, let to): DayRange(earliest: from?.earliest, latest: to?.latest)
      }
    }
  }

  /// A value that is not plain, in its parts; it lies apart, for few are.
  private final class Parts: Sendable {
    let text: String
    let form: Form
    let level: Int
    let qualification: Qualification
    let range: DayRange

    init(_ text: String, _ form: Form, _ level: Int, _ marks: Qualification, _ range: DayRange) {
      self.text = text
      self.form = form
      self.level = level
      self.qualification = marks
      self.range = range
    }
  }

  /// What can be plain always is, so that values written alike are stored alike.
  private enum Storage: Sendable {
    case plain(PlainDate)
    case parts(Parts)
  }

  /// One word in memory: there are many dates in a ledger.
  private let storage: Storage

  /// Reads a value; blanks around it are not taken off.
  package init(_ text: String) throws(EDTFError) {
    let bytes = Array(text.utf8)
    if let date = PlainDate(bytes.span) {
      storage = .plain(date)
      return
    }
    var reader = EDTFReader(bytes)
    let value = try reader.value()
    storage = .parts(Parts(text, value.form, value.level, value.qualification, value.range))
  }

  /// Reads the bytes of a year, month or day with at most one mark at its end, the quick way.
  ///
  /// Returns nil for everything else, be it a value or none.
  package init?(plain bytes: Span<UInt8>) {
    guard let date = PlainDate(bytes) else { return nil }
    storage = .plain(date)
  }

  /// Creates a value that is plain.
  init(plain date: PlainDate) { storage = .plain(date) }

  /// Creates a value whose parts say the same as its text.
  init(
    text: String, form: Form, level: Int, qualification: Qualification = [], range: DayRange
  ) {
    if let date = PlainDate(Array(text.utf8).span) {
      storage = .plain(date)
    } else {
      storage = .parts(Parts(text, form, level, qualification, range))
    }
  }

  /// The text, exactly as it was read.
  package var text: String {
    switch storage {
    case .plain(let date): date.text
    case .parts(let parts): parts.text
    }
  }

  /// What kind of value it is, and its parts.
  package var form: Form {
    switch storage {
    case .plain(let date): .date(date.date)
    case .parts(let parts): parts.form
    }
  }

  /// The lowest level of the standard that has all it uses: 0, 1 or 2.
  package var level: Int {
    switch storage {
    case .plain(let date): date.level
    case .parts(let parts): parts.level
    }
  }

  /// The marks on any of its parts.
  package var qualification: Qualification {
    switch storage {
    case .plain(let date): date.qualification
    case .parts(let parts): parts.qualification
    }
  }

  /// The earliest and the latest day.
  package var range: DayRange {
    switch storage {
    case .plain(let date): date.range
    case .parts(let parts): parts.range
    }
  }

  /// The earliest day, or nothing where there is no bound.
  package var earliest: Day? { range.earliest }

  /// The latest day, or nothing where there is no bound.
  package var latest: Day? { range.latest }

  /// Whether any part is marked `~` or `%`.
  package var isApproximate: Bool { qualification.contains(.approximate) }

  /// Whether any part is marked `?` or `%`.
  package var isUncertain: Bool { qualification.contains(.uncertain) }

  /// Whether it is written with a slash.
  package var isInterval: Bool { endpoints != nil }

  /// Whether it is an interval that has not ended, `A/..`.
  package var hasOpenEnd: Bool { endpoints?.end == .open }

  /// Whether it is an interval whose end is not known, `A/`.
  package var hasUnknownEnd: Bool { endpoints?.end == .unknown }

  /// Whether it is an interval without a start, `../B`.
  package var hasOpenStart: Bool { endpoints?.start == .open }

  /// Whether it is an interval whose start is not known, `/B`.
  package var hasUnknownStart: Bool { endpoints?.start == .unknown }

  /// The start and the end, if it is an interval.
  package var endpoints: (start: Endpoint, end: Endpoint)? {
    if case .parts(let parts) = storage, case .interval(let start, let end) = parts.form {
      return (start, end)
    }
    return nil
  }

  /// The text, exactly as it was read.
  package var description: String { text }

  /// Whether two values are written alike.
  package static func == (left: EDTF, right: EDTF) -> Bool {
    switch (left.storage, right.storage) {
    case (.plain(let date), .plain(let other)): date == other
    case (.parts(let parts), .parts(let others)): parts.text == others.text
    case (.plain, .parts), (.parts, .plain): false
    }
  }

  /// Feeds what is written to a hasher.
  package func hash(into hasher: inout Hasher) {
    switch storage {
    case .plain(let date): hasher.combine(date)
    case .parts(let parts): hasher.combine(parts.text)
    }
  }
}
