/// Reads a value from left to right, once, over UTF-8.
///
/// This file has what stands above single dates: intervals and sets.
struct EDTFReader {
  /// What was read.
  struct Value {
    let form: EDTF.Form
    let level: Int
    let qualification: Qualification
    let range: DayRange
  }

  /// The input.
  let bytes: [UInt8]

  /// The offset of the next byte.
  var at = 0

  /// The level reached so far.
  var level = 0

  /// The marks met so far.
  var qualification: Qualification = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next byte, or 0 at the end.
  var current: UInt8 { at < bytes.count ? bytes[at] : 0 }

  /// The byte after the next, or 0 at the end.
  var following: UInt8 { at + 1 < bytes.count ? bytes[at + 1] : 0 }

  var isAtEnd: Bool { at >= bytes.count }

  private var isAtDots: Bool { current == UInt8(ascii: ".") && following == UInt8(ascii: ".") }

  mutating func raise(to level: Int) { self.level = max(self.level, level) }

  /// Reads the whole input.
  mutating func value() throws(EDTFError) -> Value {
    switch current {
    case UInt8(ascii: "["): return try set(.oneOf, closing: UInt8(ascii: "]"))
    case UInt8(ascii: "{"): return try set(.allOf, closing: UInt8(ascii: "}"))
    case UInt8(ascii: "/"): return try interval(from: .unknown)
    default: break
    }
    if isAtDots {
      at += 2
      guard current == UInt8(ascii: "/") else {
        throw EDTFError(
          .interval, "two dots stand beside a slash, or within brackets", at: 0..<2,
          remedy: "write ../DATE for a start without bound, or [..DATE] for DATE or earlier")
      }
      return try interval(from: .open)
    }
    if isAtEnd {
      throw EDTFError(
        .empty, "a date is needed", at: 0..<0, remedy: "write YYYY, YYYY-MM or YYYY-MM-DD")
    }
    let date = try date()
    if isAtEnd { return value(date.precision == .season ? .season(date) : .date(date), date.range) }
    switch current {
    case UInt8(ascii: "/"): return try interval(from: .date(date))
    case UInt8(ascii: "T"):
      let time = try time(of: date)
      guard isAtEnd else { throw afterTime() }
      return value(.dateTime(date, time), date.range)
    default: throw afterDate(within: .nothing)
    }
  }

  private func value(_ form: EDTF.Form, _ range: DayRange) -> Value {
    Value(form: form, level: level, qualification: qualification, range: range)
  }

  // MARK: Intervals

  private mutating func interval(from start: EDTF.Endpoint) throws(EDTFError) -> Value {
    at += 1
    let endStart = at
    let end = try intervalEnd()
    guard isAtEnd else { throw afterDate(within: .interval) }
    if start == .unknown, end == .unknown {
      throw EDTFError(
        .interval, "an interval needs a date or two dots on one side", at: 0..<bytes.count,
        remedy: "write a date on the side that is known, or leave the date out altogether")
    }
    if let first = start.date, let last = end.date {
      if last.latest < first.earliest {
        throw EDTFError(
          .reversed, "an interval can't end before it starts", at: endStart..<at,
          remedy: "write the earlier date before the slash")
      }
    } else {
      raise(to: 1)
    }
    // Level 1 has no unspecified digits in intervals.
    if start.date?.hasUnspecified ?? false || end.date?.hasUnspecified ?? false { raise(to: 2) }
    let range = DayRange(earliest: start.date?.earliest, latest: end.date?.latest)
    return value(.interval(start: start, end: end), range)
  }

  private mutating func intervalEnd() throws(EDTFError) -> EDTF.Endpoint {
    if isAtEnd { return .unknown }
    if isAtDots {
      at += 2
      return .open
    }
    return .date(try date())
  }

  // MARK: Sets

  private mutating func set(_ kind: EDTF.SetKind, closing: UInt8) throws(EDTFError) -> Value {
    raise(to: 2)
    at += 1
    var members: [EDTF.SetMember] = []
    var range: DayRange?
    repeat {
      let member = try member(closing: closing, isFirst: members.isEmpty)
      members.append(member)
      range = range?.hull(member.range) ?? member.range
    } while take(UInt8(ascii: ","))
    guard take(closing) else { throw afterDate(within: .set(closing: closing)) }
    guard isAtEnd else {
      throw EDTFError(
        .set, "nothing may follow the bracket that closes a set", at: at..<bytes.count,
        remedy: "take it out; marks such as ~ belong to the dates within the set")
    }
    return value(.set(kind, members: members), range ?? .unbounded)
  }

  private mutating func member(closing: UInt8, isFirst: Bool) throws(EDTFError) -> EDTF.SetMember {
    let start = at
    let isOpenStart = takeDots()
    if current == closing || current == UInt8(ascii: ",") {
      throw EDTFError(
        .set, "every member of a set has a date", at: start..<at,
        remedy: "write a date there, or take the comma or the dots out")
    }
    if isOpenStart {
      guard isFirst else {
        throw EDTFError(
          .set, "only the first member of a set may have no start", at: start..<start + 2,
          remedy: "put it first")
      }
      return .range(from: nil, to: try date())
    }
    let first = try date()
    guard takeDots() else { return .date(first) }
    if current == closing { return .range(from: first, to: nil) }
    if current == UInt8(ascii: ",") {
      throw EDTFError(
        .set, "only the last member of a set may have no end", at: at - 2..<at,
        remedy: "put it last")
    }
    let lastStart = at
    let last = try date()
    if last.latest < first.earliest {
      throw EDTFError(
        .reversed, "a range can't end before it starts", at: lastStart..<at,
        remedy: "write the earlier date before the dots")
    }
    return .range(from: first, to: last)
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard current == byte, !isAtEnd else { return false }
    at += 1
    return true
  }

  private mutating func takeDots() -> Bool {
    guard isAtDots else { return false }
    at += 2
    return true
  }
}
