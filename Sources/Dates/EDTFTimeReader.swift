/// Reading times of day.
extension EDTFReader {
  /// Reads `T`, hours, minutes and seconds, and a time shift if there is one.
  ///
  /// 24:00:00 is the end of the day (ISO 8601-1:2019, amendment 1); second 60 is a leap second,
  /// and so belongs to the last minute of an hour, or of a day if the shift is given.
  mutating func time(of date: CalendarDate) throws(EDTFError) -> ClockTime {
    let start = at
    guard date.precision == .day, date.isExact, date.qualification.isEmpty else {
      throw EDTFError(
        .time, "only a whole day without marks can have a time", at: start..<bytes.count,
        remedy: "leave the time out")
    }
    at += 1
    let clockStart = at
    let hour = try clockPart("hours")
    try colon("minutes")
    let minute = try clockPart("minutes")
    try colon("seconds")
    let second = try clockPart("seconds")
    let clock = clockStart..<at
    let shift = try shift()
    let isEndOfDay = hour == 24 && minute == 0 && second == 0
    let minuteOfDay = hour * 60 + minute - (shift ?? 0)
    let isLeapSecond =
      second == 60 && minute < 60
      && (shift == nil ? minute == 59 : (minuteOfDay + 2 * 1440) % 1440 == 1439)
    guard isEndOfDay || (hour < 24 && minute < 60 && (second < 60 || isLeapSecond)) else {
      throw EDTFError(
        .time, "the clock has no such time", at: clock,
        remedy: "write a time from 00:00:00 to 23:59:59, or 24:00:00 for the end of the day")
    }
    return ClockTime(hour: hour, minute: minute, second: second, shift: shift)
  }

  /// Reads nothing, `Z`, or a sign with hours and perhaps minutes.
  private mutating func shift() throws(EDTFError) -> Int? {
    let start = at
    switch current {
    case UInt8(ascii: "Z"):
      at += 1
      return 0
    case UInt8(ascii: "+"), UInt8(ascii: "-"): break
    default: return nil
    }
    let isNegative = current == UInt8(ascii: "-")
    at += 1
    let hours = try clockPart("hours of the time shift")
    var minutes = 0
    if current == UInt8(ascii: ":") {
      at += 1
      minutes = try clockPart("minutes of the time shift")
    }
    guard hours < 24, minutes < 60 else {
      throw EDTFError(
        .time, "a time shift is less than 24 hours", at: start..<at,
        remedy: "write hours to 23 and minutes to 59")
    }
    let shift = hours * 60 + minutes
    guard !isNegative || shift > 0 else {
      throw EDTFError(
        .time, "a time shift of nothing has no minus sign", at: start..<at,
        remedy: "write Z, or +00:00")
    }
    return isNegative ? -shift : shift
  }

  private mutating func clockPart(_ name: String) throws(EDTFError) -> Int {
    guard isDigit(current), isDigit(following) else {
      throw EDTFError(
        .time, "a time needs two digits for the \(name)", at: at..<min(at + 1, bytes.count),
        remedy: "write the time as hh:mm:ss, then nothing, Z, or a time shift such as +02:00")
    }
    let number = Int(current - UInt8(ascii: "0")) * 10 + Int(following - UInt8(ascii: "0"))
    at += 2
    return number
  }

  private mutating func colon(_ next: String) throws(EDTFError) {
    guard current == UInt8(ascii: ":") else {
      throw EDTFError(
        .time, "a colon and the \(next) must follow", at: at..<min(at + 1, bytes.count),
        remedy: "write the time as hh:mm:ss, or leave it out")
    }
    at += 1
  }

  /// The error for what stands after a time.
  func afterTime() -> EDTFError {
    switch current {
    case UInt8(ascii: "."), UInt8(ascii: ","):
      EDTFError(
        .time, "a time is told to the second", at: at..<bytes.count,
        remedy: "leave the fraction out")
    case UInt8(ascii: "/"):
      EDTFError(
        .time, "an interval has no times", at: at..<bytes.count, remedy: "leave the times out")
    case UInt8(ascii: "z"):
      EDTFError(.time, "the letter Z is upper case", at: at..<at + 1, remedy: "write Z")
    default:
      EDTFError(
        .time, "nothing may follow the time", at: at..<bytes.count, remedy: "take it out")
    }
  }
}
