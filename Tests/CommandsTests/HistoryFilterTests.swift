import Diagnostics
import Testing

/// Which mandates `report history` tells of: those named, those a filter asks for, or both.
@Suite struct HistoryFilterTests {
  /// The mandates that stand in the first column of a table of values, each once, in their order.
  private func mandates(_ command: String) -> [String] {
    let run = Workshop.full.run("\(command) --as-of 2026-11-01 --format csv")
    #expect(run.status == .done && run.errors == "", "\(run.errors)")
    var found: [String] = []
    for line in run.output.split(whereSeparator: \.isNewline).dropFirst() {
      let name = String(line.prefix { $0 != "," })
      if found.last != name { found.append(name) }
    }
    return found
  }

  private static let filters = [
    "--power SE", "--for US --in IR", "--state CU", "--in CU --power CH",
    "--status ended --power BR",
    "--power IT --stale", "--ever dormant", "--for US --status rejected",
  ]

  @Test(arguments: filters)
  func `a filter alone asks for what the list has of whatever status`(_ filter: String) {
    let asksStatus = filter.contains("--status") || filter.contains("--stale")
    let listed = mandates("list \(asksStatus ? "" : "--status all ")\(filter)")
    #expect(!listed.isEmpty && listed.count < 60)
    #expect(mandates("report history \(filter)") == listed)
  }

  /// Mandates that are named, a filter beside them, and which of them are told.
  private struct Case: CustomTestStringConvertible, Sendable {
    let named: String
    let filter: String
    let told: [String]
    var testDescription: String { "\(named) \(filter)" }
  }

  private static let cases: [Case] = [
    Case(
      named: "ch-for-us-in-ir se-for-us-in-kp", filter: "--power SE", told: ["se-for-us-in-kp"]),
    Case(
      named: "se-for-us-in-kp ch-for-us-in-ir", filter: "--for US",
      told: ["se-for-us-in-kp", "ch-for-us-in-ir"]),
    Case(named: "ch-for-us-in-cu", filter: "--for US", told: ["ch-for-us-in-cu"]),
    Case(
      named: "ch-for-us-in-cu ch-for-us-in-ir", filter: "--status ended", told: ["ch-for-us-in-cu"]),
    Case(named: "ch-for-us-in-ir", filter: "--power SE", told: []),
  ]

  @Test(arguments: cases)
  private func `of mandates that are named a filter leaves those it admits`(_ example: Case) {
    let command = "report history \(example.named) \(example.filter)"
    #expect(mandates(command) == example.told)
    guard example.told.isEmpty else { return }
    #expect(Workshop.full.run("\(command) --as-of 2026-11-01").output.contains("No mandate"))
  }

  @Test func `where no mandate answers, what is not known is told all the same`() {
    let run = Workshop.full.run("report history --power ZW --format json")
    #expect(run.status == .done)
    #expect(run.output.contains("\"not-known\""))
    #expect(run.output.contains("does not mean that there was none"))
  }

  /// A filter that means nothing, and what is told of it.
  private struct Wrong: CustomTestStringConvertible, Sendable {
    let filter: String
    let says: String
    var testDescription: String { filter }
  }

  private static let wrong: [Wrong] = [
    Wrong(filter: "--power Wakanda", says: "the registry holds no State 'Wakanda'"),
    Wrong(filter: "--power Swizerland", says: "did you mean 'Switzerland'?"),
    Wrong(filter: "--status endet", says: "did you mean 'ended'?"),
    Wrong(filter: "--powr CH", says: "did you mean '--power'?"),
    Wrong(filter: "--decade 1940s", says: "does not take '--decade 1940s'"),
    Wrong(filter: "--from 2020-01-01", says: "does not take '--from'"),
  ]

  @Test(arguments: wrong)
  private func `a filter that means nothing is told`(_ wrong: Wrong) {
    for words in [
      "report history \(wrong.filter)", "report history ch-for-us-in-ir \(wrong.filter)",
    ] {
      let run = Workshop.full.run(words)
      #expect(run.status == .wrongInput && run.output == "")
      #expect(run.errors.contains(wrong.says), "\(run.errors)")
    }
  }
}
