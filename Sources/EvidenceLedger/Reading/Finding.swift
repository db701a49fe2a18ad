import Diagnostics
import Mandates

/// Something wrong with a ledger file, not yet tied to its text.
struct Finding {
  let severity: Diagnostic.Severity
  let problem: LineProblem

  /// Another place that helps to understand it.
  var aside: LineProblem?

  init(_ severity: Diagnostic.Severity, _ problem: LineProblem, aside: LineProblem? = nil) {
    self.severity = severity
    self.problem = problem
    self.aside = aside
  }

  func diagnostic(_ excerpts: inout LineExcerpts) throws(SystemError) -> Diagnostic {
    var notes: [Diagnostic] = []
    if let aside {
      notes.append(
        Diagnostic(.note, aside.code, aside.message, at: try excerpts.span(aside.range)))
    }
    return Diagnostic(
      severity, problem.code, problem.message, at: try excerpts.span(problem.range),
      notes: notes, hint: problem.hint)
  }
}

extension Finding {
  static func torn(_ line: Range<Int>) -> Finding {
    Finding(
      .error,
      LineProblem(
        "ledger.torn-tail", "a line ends with a newline, but the last one was cut off in writing",
        at: line,
        hint: "record the entry again; whatever writes next sets these bytes aside in a file"))
  }

  static func openEnd(_ end: Int) -> Finding {
    Finding(
      .note,
      LineProblem(
        "ledger.open-end", "the last line is whole, but a newline is to follow it", at: end..<end,
        hint: "leave it; whatever writes next adds the newline"))
  }

  static func zeros(_ line: Range<Int>, around core: Range<Int>) -> Finding {
    let first =
      core.lowerBound > line.lowerBound || core.isEmpty
      ? line.lowerBound..<core.lowerBound : core.upperBound..<line.upperBound
    return Finding(
      .error,
      LineProblem(
        "ledger.zeros", "a line has no zero bytes; they stand where a power cut lost what was",
        at: core.isEmpty ? line : first,
        hint: "restore the line from version control, or remove the zeros"))
  }

  static func tooLong(_ start: Range<Int>) -> Finding {
    Finding(
      .error,
      LineProblem(
        "ledger.too-long", "a line has at most \(LedgerScan.longestLine >> 20) MiB", at: start,
        hint: "restore the file from version control; no entry needs so much"))
  }

  static func conflict(_ first: Range<Int>, count: Int) -> Finding {
    Finding(
      .error,
      LineProblem(
        "ledger.merge-conflict",
        "a merge is to be finished: \(count) of the lines are conflict markers", at: first,
        hint: "keep the entries of both sides and delete the lines that begin with <<<<<<<, "
          + "|||||||, ======= or >>>>>>>; order and doubles do not matter"))
  }

  /// How many lines are named that are spelled otherwise than the program spells them.
  ///
  /// Of more it is enough to know how many they are: then somebody has written the file anew.
  static let mostRespelled = 20

  /// Tells lines that are spelled otherwise, each by its bytes from the first such on.
  static func respelled(_ lines: [Range<Int>]) -> [Finding] {
    guard let first = lines.first, lines.count > mostRespelled else {
      return lines.map { line in
        Finding(
          .warning,
          LineProblem(
            "ledger.respelled",
            "a line is spelled as the program spells it; this one is sound, but from here on "
              + "spelled otherwise", at: line,
            hint: "if nobody edited it, the file was damaged here: restore the line from version "
              + "control; what it says counts all the same"))
      }
    }
    return [
      Finding(
        .warning,
        LineProblem(
          "ledger.respelled",
          "a line is spelled as the program spells it; \(lines.count), this one first, are sound, "
            + "but spelled otherwise", at: first,
          hint: "if nobody wrote the file anew, it was damaged: restore it from version control; "
            + "what they say counts all the same"))
    ]
  }

  static func contested(_ range: Range<Int>, _ id: EntryID, lineAt other: Int) -> Finding {
    Finding(
      .error,
      LineProblem(
        "ledger.identifier-conflict", "an identifier stands for one content, '\(id)' for two",
        at: range, hint: "restore this line from version control; to correct it, use 'amend'"),
      // All of the other line, wherever it ends.
      aside: LineProblem("ledger.identifier-conflict", "the other line", at: other..<Int.max))
  }
}
