import CommandLineParsing
import Diagnostics
import Reports

extension TimelineOrder: ArgumentValue {
  /// The noun that help shows.
  package static var placeholder: String { "order" }
}

/// A decade: its first year with an `s`, such as `1940s`.
struct DecadeWord: ArgumentValue {
  static var placeholder: String { "decade" }

  /// The first year.
  let firstYear: Int
  var word: String { "\(firstYear)s" }

  init(word: String) throws(WordProblem) {
    let digits = word.utf8.dropLast()
    guard word.utf8.last == UInt8(ascii: "s"), digits.count == 4,
      digits.allSatisfy({ (0x30...0x39).contains($0) }),
      let year = Int(String(decoding: digits, as: UTF8.self))
    else {
      let meant = Self.decade(in: word)
      throw WordProblem(
        "'\(word)' is not a decade",
        hint: meant.map { "did you mean '\($0)'?" }
          ?? "write its first year and an s, such as 1940s")
    }
    guard year % 10 == 0 else {
      throw WordProblem("no decade begins in \(year)", hint: "did you mean '\(year / 10)0s'?")
    }
    firstYear = year
  }

  /// The decade of the first year that a word names: `1945`, `194X`, `1940-1949`, `1940er`.
  private static func decade(in word: String) -> String? {
    let digits = word.utf8.prefix { (0x30...0x39).contains($0) }
    let rest = word.utf8.dropFirst(digits.count)
    let isOpen = digits.count == 3 && (rest.first ?? 0) | 0x20 == UInt8(ascii: "x")
    guard digits.count == 4 || isOpen else { return nil }
    return String(decoding: digits.prefix(3), as: UTF8.self) + "0s"
  }
}

/// What is asked of reports whose core is a picture, as it was given.
struct PictureOptions: Sendable {
  /// The order of the lines of a timeline.
  let order: TimelineOrder?

  /// The decade of a matrix.
  let decade: DecadeWord?

  /// Throws if an option does not go with the report.
  func check(_ name: ReportName) throws(Failure) {
    if let order, name != .timeline {
      throw misplaced("--by \(order.word)", name, "report timeline --by \(order.word)")
    }
    if let decade, name != .matrix {
      throw misplaced("--decade \(decade.word)", name, "report matrix --decade \(decade.word)")
    }
  }

  private func misplaced(_ option: String, _ name: ReportName, _ other: String) -> Failure {
    Failure(
      .error(
        "usage.conflict", "the report '\(name.rawValue)' does not take '\(option)'",
        hint: "leave it out, or run 'goodoffices \(other)'"))
  }
}

extension Parameter where Value == PictureOptions {
  /// What is asked of reports whose core is a picture.
  static var pictures: Self {
    .group(
      "pictures",
      .option("--by", TimelineOrder.self, "How the lines of a timeline are sorted."),
      .option(
        "--decade", DecadeWord.self,
        "Of a matrix: who represented whom on any day of a decade, such as 1940s.")
    ) { PictureOptions(order: $0, decade: $1) }
  }
}
