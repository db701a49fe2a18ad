import Foundation
import GoodOffices
import Testing

/// The worked example of the documentation, compiled and run.
struct ExampleTests {
  private let article = repositoryFile("Sources/GoodOffices/GoodOffices.docc/AskingALedger.md")

  @Test func `the example prints what its article says`() throws {
    let printed = try walkThrough(repositoryPath("data"))
    let shown = fences(of: try article.get(), language: "").joined(separator: "\n")
    #expect(printed == shown)
  }

  @Test func `the code of the article is the code that runs here`() throws {
    let here = flush(try String(contentsOfFile: #filePath, encoding: .utf8))
    for code in fences(of: try article.get(), language: "swift") {
      #expect(here.contains(flush(code)), "not found in ExampleTests.swift:\n\(code)")
    }
  }

  /// The article's steps, in its order; returns what they print.
  private func walkThrough(_ folder: String) throws -> String {
    var lines: [String] = []
    func print(_ items: Any...) {
      let line = items.map { "\($0)" }.joined(separator: " ")
      lines.append(line.hasSuffix("\n") ? String(line.dropLast()) : line)
    }

    let workspace = try Workspace(at: folder)

    var filter = Filter.mayBeInForce
    filter.represented = "United States"
    filter.receiving = "Iran"
    let day = try Day("2025-06-25")

    for standing in try workspace.list(filter, Question(asOf: day)) {
      print(standing.mandate, standing.possible.map(\.rawValue))
      print("since", standing.since ?? "a day not told")
    }

    let mandate = try MandateIdentifier("ch-for-us-in-ir")
    let standing = try workspace.status(of: mandate, on: day)
    for claim in standing.claims where claim.what == "suspension" {
      print(claim.date ?? "", claim.what, claim.by)
      print(claim.source.reference)
    }

    for stretch in try workspace.history(of: mandate, Question(asOf: day)).course {
      let first = stretch.first.map(\.description) ?? "before"
      print(first, stretch.last, stretch.possible.map(\.rawValue), stretch.isContested)
    }

    var question = Question(asOf: day)
    question.evidenceUntil = try Day("2021-12-31")
    print(try workspace.status(of: mandate, question).possible.map(\.rawValue))

    let report = try workspace.report(.status(filter), Question(asOf: day), as: .markdown)
    let drawing = try workspace.report(
      .timeline(filter, by: .receiving), Question(asOf: day), as: .svg, in: .french)
    #expect(report.contains("ch-for-us-in-ir"))
    #expect(drawing.contains("<svg"))

    let changes = Report.changes(
      filter, from: try Day("2025-06-01"), to: day, on: .valid)
    let table = try workspace.report(changes, Question(asOf: day), as: .csv)
    print(table.split(separator: "\r\n").count - 1, "changed")

    do {
      _ = try workspace.status(of: MandateIdentifier("ch-for-us-in-iq"), on: day)
    } catch {
      print(error)
    }
    return lines.joined(separator: "\n")
  }
}

/// Takes the indentation off every line.
private func flush(_ text: String) -> String {
  text.split(separator: "\n").map { $0.drop { $0 == " " } }.joined(separator: "\n")
}
