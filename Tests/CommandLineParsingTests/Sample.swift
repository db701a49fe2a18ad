import CommandLineParsing
import Diagnostics

/// What the sample's commands can reach: a place to write to.
final class Notebook {
  var text = ""
}

/// A way to write a list.
enum Format: String, CaseIterable, ArgumentValue {
  case text
  case markdown
  case json

  static var placeholder: String { "format" }
}

/// A year with perhaps a month, which tells where it is wrong.
struct Month: ArgumentValue {
  static var placeholder: String { "month" }

  let word: String

  init(word: String) throws(WordProblem) {
    let digits = word.drop { $0 == "-" }
    let parts = digits.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let year = parts.first, Int(year) != nil else {
      throw WordProblem()
    }
    if parts.count == 2, !(1...12).contains(Int(parts[1]) ?? 0) {
      let end = word.utf8.count
      throw WordProblem(
        "a month is one of 01 to 12", at: end - parts[1].utf8.count..<end,
        hint: "write '\(year)' if the month is not known", code: "date.month")
    }
    self.word = word
  }
}

/// The name of a State, which only the program can list.
struct Country: ArgumentValue {
  static var placeholder: String { "state" }
  static var candidates: Candidates { Candidates("states") }

  let word: String

  init(word: String) throws(WordProblem) { self.word = word }
}

/// What several commands take to say which day is meant.
struct Clocks {
  let asOf: Month?
  let evidenceUntil: Month?
}

extension Parameter where Value == Clocks {
  static var clocks: Self {
    .group(
      "clocks", .option("--as-of", Month.self, "The month to look at, this one if left out."),
      .option("--evidence-until", Month.self, "Only what documents said by this month.")
    ) { asOf, until throws(Failure) in
      if asOf?.word == "1700" { throw Failure(.error("clocks.early", "1700 is too early")) }
      return Clocks(asOf: asOf, evidenceUntil: until)
    }
  }
}

extension Parameter where Value == String? {
  static var data: Self {
    .option(
      "--data", String.self, "The folder with the ledger.", placeholder: "folder",
      candidates: .folders)
  }
}

private let list = Command<Notebook>(
  "list", "List mandates and how they stand.",
  discussion: """
    The status is derived from the ledger alone; nothing is stored.

    A second paragraph, which is long enough to be wrapped whatever the width is that it is wrapped to.
    """,
  examples: [
    Example("tool list --as-of 1985 --power CH", "Whom Switzerland represented in 1985."),
    Example("tool list --format json", "All that may be in force, for a program to read."),
  ],
  exits: [Exit(.done), Exit(.wrongInput), Exit(.trouble, "the ledger is damaged")],
  .options("--power -p", Country.self, "Only mandates held by this State."),
  .option("--format -f", standard: Format.text, "How to write it."),
  .option("--stale-after", standard: 366, "From when on evidence is old.", placeholder: "days"),
  .flag("--certain -c", "Only where one status is possible."),
  .flag("--stale -s", "Only what nothing confirms."),
  .clocks,
  .data,
  .arguments("mandate", String.self, "Only these mandates.", candidates: Candidates("mandates"))
) { notebook, powers, format, days, certain, stale, clocks, data, mandates throws(Failure) in
  let flags = (certain ? " certain" : "") + (stale ? " stale" : "")
  notebook.text +=
    "list \(powers.map(\.word)) \(format) \(days)\(flags) \(clocks.asOf?.word ?? "-") "
    + "\(clocks.evidenceUntil?.word ?? "-") \(data ?? "-") \(mandates)"
  return .done
}

private let offer = Command<Notebook>(
  "offer", "Record that a State offered to represent another.",
  .requiredOption("--power", Country.self, "The State that represents."),
  .requiredOption("--date", Month.self, "When it was offered."),
  .option("--source", String.self, "The document that says so.", candidates: .files),
  .flag("--dry-run -n", "Only show what would change.")
) { notebook, power, date, source, isDry throws(Failure) in
  notebook.text += "offer \(power.word) \(date.word) \(source ?? "-") \(isDry)"
  return .findings
}

private let show = Command<Notebook>(
  "show", "Show a mandate.",
  .argument("mandate", Country.self, "The mandate to show."),
  .argument("format", standard: Format.text, "How to show it."),
  .optionalArgument("page", Int.self, "Which page of it.")
) { notebook, mandate, format, page throws(Failure) in
  if mandate.word == "none" {
    throw Failure(.error("show.unknown", "there is no such mandate"), status: .findings)
  }
  notebook.text += "show \(mandate.word) \(format) \(page.map(String.init) ?? "-")"
  return .done
}

private let words = Command<Notebook>(
  "words", "Write words down.", .arguments("word", String.self, "The words.", isRequired: true)
) { notebook, words throws(Failure) in
  notebook.text += words.map { "[\($0)]" }.joined()
  return .done
}

/// A program with one of everything.
let sample = Program<Notebook>(
  "tool", "Tracks mandates.", version: "1.2.3", discussion: "Start with 'tool list'.",
  commands: [
    .init("list", list), .init("show", show), .init("words", words),
    .init(
      "record", Command("record", "Record what happened.", commands: [.init("offer", offer)])),
    .init("nothing", Command("nothing", "Take nothing.") { _ throws(Failure) in .done }),
  ]
) { kind, typed, _ in
  switch kind.name {
  case "states":
    ["Switzerland", "Sweden", "Soviet Union", "$(rm x)", "-dash", "a\nb", "\u{202E}x", ""]
      .map { Candidate($0, "State\twith\u{1B} words") }
  case "mandates": [Candidate("from-\(typed.word(for: "--data") ?? "nowhere")")]
  default: []
  }
}

/// A line in words parted by single spaces; `_` stands for an empty word.
func split(_ line: String) -> [String] {
  line.split(separator: " ").map { $0 == "_" ? "" : String($0) }
}
