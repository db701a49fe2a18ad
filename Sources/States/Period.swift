import Dates

/// A stretch of days from a first to a last, either of them open.
///
/// The bounds are as wide as their source allows: where only the year of an end is known, the last
/// day is 31 December. `beginText` and `endText` say how exact the source was.
package struct Period: Hashable, Sendable {
  /// The days, either side nil if it is open or not known.
  package let range: DayRange

  /// The beginning as the table has it, `1871`, `1991-12` or `1949-05-23`; empty if open.
  package let beginText: String

  /// The end as the table has it; empty if open.
  package let endText: String

  /// A period open on both sides.
  package static let always = Period(range: .unbounded, beginText: "", endText: "")

  private init(range: DayRange, beginText: String, endText: String) {
    self.range = range
    self.beginText = beginText
    self.endText = endText
  }

  /// Reads `1871..1945-06-05`, with either side left out if it is open, or returns nil.
  init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard let dots = bytes.indices.dropLast().first(where: { bytes[$0] == 0x2E }),
      bytes[dots + 1] == 0x2E
    else { return nil }
    let beginText = String(decoding: bytes[..<dots], as: UTF8.self)
    let endText = String(decoding: bytes[(dots + 2)...], as: UTF8.self)
    let begin = beginText.isEmpty ? nil : Day(Self.earliest(beginText))
    let end = endText.isEmpty ? nil : Day(Self.latest(endText))
    guard (begin == nil) == beginText.isEmpty, (end == nil) == endText.isEmpty else { return nil }
    if let begin, let end, end < begin { return nil }
    self.init(
      range: DayRange(earliest: begin, latest: end), beginText: beginText, endText: endText)
  }

  /// Tells whether a day lies in the period.
  package func contains(_ day: Day) -> Bool { range.contains(day) }

  /// The first day, or nil if the beginning is open or not known.
  package var begin: Day? { range.earliest }

  /// The last day, or nil if it is still running.
  package var end: Day? { range.latest }

  private static func earliest(_ text: String) -> String {
    switch text.utf8.count {
    case 4: "\(text)-01-01"
    case 7: "\(text)-01"
    default: text
    }
  }

  /// Completes a year or a month; the last day of a month is the last one that is a day at all.
  private static func latest(_ text: String) -> String {
    switch text.utf8.count {
    case 4: "\(text)-12-31"
    case 7:
      ["31", "30", "29"].lazy.map { "\(text)-\($0)" }.first { Day($0) != nil } ?? "\(text)-28"
    default: text
    }
  }
}

extension Period: CustomStringConvertible {
  /// The period as an EDTF interval, with `..` for an open side.
  package var description: String {
    "\(beginText.isEmpty ? ".." : beginText)/\(endText.isEmpty ? ".." : endText)"
  }
}
