import Dates

/// An instant of Coordinated Universal Time, to the second, as RFC 3339 writes it.
///
/// It is printed exactly as it was read: a second 60 is kept, for some days have one.
package struct Instant: Hashable, Comparable, Sendable, LosslessStringConvertible {
  /// The number of the day, then in 17 bits the clock: hours, six bits of minutes, six of seconds.
  ///
  /// Instants order as these numbers do.
  private let packed: Int64

  private init(day: Day, hour: Int, minute: Int, second: Int) {
    packed = Int64(day.number) << 17 | Int64(hour << 12 | minute << 6 | second)
  }

  /// Reads an instant, or returns nil if the text is none.
  package init?(_ text: String) {
    self.init(written: Array(text.utf8).span)
  }

  /// Reads an instant from bytes of ASCII, or returns nil if they are none.
  package init?(written bytes: Swift.Span<UInt8>) {
    guard bytes.count == 20, bytes[10] == 0x54, bytes[13] == 0x3A, bytes[16] == 0x3A,
      bytes[19] == 0x5A, let day = Day(written: bytes.extracting(0..<10)),
      let hour = Self.number(bytes[11], bytes[12]), hour <= 23,
      let minute = Self.number(bytes[14], bytes[15]), minute <= 59,
      let second = Self.number(bytes[17], bytes[18]), second <= 60
    else { return nil }
    self.init(day: day, hour: hour, minute: minute, second: second)
  }

  private static func number(_ tens: UInt8, _ ones: UInt8) -> Int? {
    guard (0x30...0x39).contains(tens), (0x30...0x39).contains(ones) else { return nil }
    return Int(tens - 0x30) * 10 + Int(ones - 0x30)
  }

  /// The day on which it lies.
  package var day: Day { Day(number: Int(packed >> 17)) }

  private var clock: (hour: Int, minute: Int, second: Int) {
    (Int(packed >> 12 & 31), Int(packed >> 6 & 63), Int(packed & 63))
  }

  /// The instant, such as `2026-11-22T09:30:00Z`.
  package var description: String {
    let (hour, minute, second) = clock
    let digits = [hour, minute, second].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(day)T\(digits.joined(separator: ":"))Z"
  }

  /// The second that follows.
  package var following: Instant {
    var (hour, minute, second) = clock
    second += 1
    if second > 59 { (minute, second) = (minute + 1, 0) }
    if minute > 59 { (hour, minute, second) = (hour + 1, 0, 0) }
    if hour <= 23 { return Instant(day: day, hour: hour, minute: minute, second: second) }
    // What follows the last second of the year 9999 could not be read again.
    let next = day.advanced(by: 1)
    return next <= Self.lastDay ? Instant(day: next, hour: 0, minute: 0, second: 0) : self
  }

  private static let lastDay = Day(year: 9999, month: 12, day: 31) ?? .last

  /// The instant that stands for a clock that cannot be read: the beginning of 1970.
  package static let earliest = Instant(day: Day(number: 0), hour: 0, minute: 0, second: 0)

  /// Orders instants in time.
  package static func < (a: Self, b: Self) -> Bool { a.packed < b.packed }
}
