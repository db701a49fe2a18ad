/// A date of the kinds that nearly all are: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, in the years 0000 to
/// 9999, with one mark at the end or none.
///
/// Takes seven bytes, and its days are at hand without reading it again.
struct PlainDate: Hashable, Sendable {
  /// The number of the first day that fits.
  private let first: Int32

  /// How many days after it the last one is.
  private let following: UInt16

  /// How much of the date is given in the lower two bits (0 a year, 1 a month, 2 a day), then the
  /// marks.
  private let bits: UInt8

  /// Reads a date of these kinds, or returns nil if it is of another, or none.
  init?(_ bytes: Span<UInt8>) {
    var length = bytes.count
    guard length >= 4, length <= 11 else { return nil }
    var marks: Qualification = []
    switch bytes[length - 1] {
    case UInt8(ascii: "?"): marks = .uncertain
    case UInt8(ascii: "~"): marks = .approximate
    case UInt8(ascii: "%"): marks = [.uncertain, .approximate]
    default: length += 1
    }
    length -= 1
    guard length >= 4, let year = Day.number(bytes, 0..<4) else { return nil }
    let first: Day
    let last: Day
    switch length {
    case 4:
      (first, last) = (Day(year, 1, 1), Day(year, 12, 31))
    case 7:
      guard bytes[4] == UInt8(ascii: "-"), let month = Day.number(bytes, 5..<7),
        (1...12).contains(month)
      else { return nil }
      first = Day(year, month, 1)
      last = first.advanced(by: Day.length(ofMonth: month, leap: Day.isLeap(year)) - 1)
    case 10:
      guard let day = Day(written: bytes.extracting(0..<10)) else { return nil }
      (first, last) = (day, day)
    default: return nil
    }
    self.first = Int32(truncatingIfNeeded: first.number)
    following = UInt16(truncatingIfNeeded: last.number - first.number)
    bits = UInt8(truncatingIfNeeded: (length - 4) / 3) | marks.rawValue << 2
  }

  /// Creates the date of a day, or nil if its year has not four digits.
  init?(_ day: Day) {
    guard Self.days.contains(day.number) else { return nil }
    first = Int32(truncatingIfNeeded: day.number)
    following = 0
    bits = 2
  }

  /// The days from 0000-01-01 to 9999-12-31, by their numbers.
  private static let days = Day(0, 1, 1).number...Day(9999, 12, 31).number

  private var parts: Int { Int(bits & 3) + 1 }

  var qualification: Qualification { Qualification(rawValue: bits >> 2) }

  /// A mark belongs to level 1 of the standard.
  var level: Int { qualification.isEmpty ? 0 : 1 }

  var earliest: Day { Day(number: Int(first)) }

  var latest: Day { Day(number: Int(first) + Int(following)) }

  var range: DayRange { DayRange(earliest: earliest, latest: latest) }

  /// The date, exactly as it was read.
  var text: String {
    Day.written(
      earliest.components, length: parts * 3 + 1,
      mark: Spelling.mark(qualification).unicodeScalars.first)
  }

  /// The date in its parts: a mark at the end is about all of them.
  var date: CalendarDate {
    let (year, month, day) = earliest.components
    let marks = qualification
    return CalendarDate(
      year: YearPattern(lowest: year, highest: year, estimate: nil, unknownPlaces: 0),
      month: parts > 1 ? DigitPair(month) : nil, day: parts > 2 ? DigitPair(day) : nil,
      yearQualification: marks, monthQualification: parts > 1 ? marks : [],
      dayQualification: parts > 2 ? marks : [], earliest: earliest, latest: latest,
      storedLevel: UInt8(level))
  }
}
