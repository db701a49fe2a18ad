import CommandLineParsing
import Dates
import Diagnostics

/// A day, or `today`.
struct DayWord: ArgumentValue {
  static var placeholder: String { "day" }

  /// The day; nil for today.
  let day: Day?

  let word: String

  init(word: String) throws(WordProblem) {
    self.word = word
    if word == "today" {
      day = nil
      return
    }
    guard let day = Day(word) else {
      throw WordProblem(
        "'\(word)' is no day of the calendar",
        hint: Self.hint(of: word) ?? "write it as YYYY-MM-DD, or 'today'")
    }
    self.day = day
  }

  /// What a word that is no day was probably meant for; nil where it does not tell.
  private static func hint(of word: String) -> String? {
    if let near = day(near: word)?.description ?? nearest(to: word, in: ["today"]) {
      return "did you mean '\(near)'?"
    }
    // A month, a year or whatever else of several days.
    guard let date = try? EDTF(word), let first = date.earliest, let last = date.latest,
      first < last
    else { return nil }
    return "give a day of it, such as \(first) or \(last)"
  }

  /// The day that was probably meant: written otherwise, month and day turned round, or beyond the
  /// end of the month or the year; nil where the numbers do not tell.
  private static func day(near word: String) -> Day? {
    let parts = word.split(omittingEmptySubsequences: false) { "-./ ".contains($0) }
    guard parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else {
      return nil
    }
    var numbers = parts.compactMap { $0.utf8.count <= 4 ? Int($0) : nil }
    if parts.count == 1, word.utf8.count == 8, let all = Int(word) {
      numbers = [all / 10_000, all / 100 % 100, all % 100]
    } else if parts.count == 3, numbers.count == 3, parts[2].utf8.count == 4 {
      numbers.reverse()
    }
    guard numbers.count == 3, numbers[0] > 31 else { return nil }
    let isTurned = numbers[1] > 12 && numbers[2] <= 12
    let month = min(max(numbers[isTurned ? 2 : 1], 1), 12)
    var day = min(max(numbers[isTurned ? 1 : 2], 1), 31)
    while day > 28, Day(year: numbers[0], month: month, day: day) == nil { day -= 1 }
    return Day(year: numbers[0], month: month, day: day)
  }
}

/// A number of days, nought or more.
struct DaysWord: ArgumentValue {
  static var placeholder: String { "days" }

  /// A year that has one day more.
  static let year = DaysWord(count: 366)

  let count: Int
  var word: String { String(count) }

  private init(count: Int) { self.count = count }

  init(word: String) throws(WordProblem) {
    guard let count = Int(word) else {
      throw WordProblem("'\(word)' is no number of days", hint: "write digits, such as 366")
    }
    guard count >= 0 else {
      throw WordProblem(
        "'\(word)' is less than no days: evidence is not stale before it is there",
        hint: "give 0 or more")
    }
    self.count = count
  }
}

extension EDTF: ArgumentValue {
  /// The noun that help shows.
  package static var placeholder: String { "date" }

  /// Reads an EDTF value, marking the place that is wrong.
  package init(word: String) throws(WordProblem) {
    do {
      try self.init(word)
    } catch {
      throw WordProblem(error.message, at: error.range, hint: error.remedy)
    }
  }

  /// The date as it was given.
  package var word: String { text }
}
