import CommandLineParsing
import Dates

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
        "'\(word)' is no day of the calendar", hint: "write it as YYYY-MM-DD, or 'today'")
    }
    self.day = day
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
