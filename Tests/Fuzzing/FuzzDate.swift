import Dates

/// A date that is read prints back exactly as it was written, lies within its own bounds, and can be
/// explained.
func fuzzDate(_ bytes: [UInt8]) {
  let text = String(decoding: bytes, as: UTF8.self)
  let date: EDTF
  do throws(EDTFError) {
    date = try EDTF(text)
  } catch {
    return
  }
  require(date.description == text, "it prints back what was read")
  require((0...2).contains(date.level), "the level is 0, 1 or 2")
  if let first = date.earliest, let last = date.latest {
    require(first <= last, "the first day is not after the last")
    require(Day(first.description) == first, "a day reads as it was printed")
  }
  require((try? EDTF(text)) == date, "the same text is the same date")
  require(!date.explanation().isEmpty, "it has words")
  // Later and earlier days can't be written; their years stand for them.
  let writable = [date.earliest, date.latest].allSatisfy { day in
    guard let day, let first = Day(year: -9999, month: 1, day: 1),
      let last = Day(year: 9999, month: 12, day: 31)
    else { return true }
    return first <= day && day <= last
  }
  let made = EDTF.between(date.range)
  require(!writable || made.range == date.range, "a date made from days means these days")
}
