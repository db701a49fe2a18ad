import Commands
import Foundation
import GoodOffices
import Pages
import Testing

/// Every report of the library, in every format, against the command line.
struct ReportTests {
  private let record: SampleRecord
  private let workspace: Workspace

  init() throws {
    record = try SampleRecord()
    workspace = try Workspace(at: record.folder.path)
  }

  @Test(arguments: ReportName.allCases)
  func `a report is what the command line writes, in every format`(_ name: ReportName) throws {
    let formats = PageFormat.allCases.flatMap(\.formats)
    for (number, sample) in try name.samples.enumerated() {
      for (place, format) in formats.enumerated() where number == 0 || format == .markdown {
        let language = Language.allCases[(place + number) % Language.allCases.count]
        let words = "\(sample.words) \(format.words) --lang \(language.rawValue)"
        let own = written(sample.report, format, language)
        #expect(own.utf8.count > 40, "\(words)")
        #expect(try isSame(own, as: commandLine(words)), "\(words)")
      }
    }
  }

  @Test func `the library has the formats of the command line`() {
    #expect(Set(PageFormat.allCases.flatMap(\.formats)) == Set(ReportFormat.allCases))
  }

  @Test func `a history says that nothing was known before its first evidence`() throws {
    let mandate = try MandateIdentifier("ch-for-us-in-ir")
    let day = try Day("2020-01-01")
    let question = Question(asOf: day, recordedUntil: day)
    #expect(
      try isSame(
        workspace.report(.history([mandate]), question),
        as: run("report history ch-for-us-in-ir --as-of 2020-01-01 --recorded-until 2020-01-01")))
  }

  @Test func `a site is what the command line writes into a folder`() throws {
    let folder = URL(filePath: record.folder.path + "-site")
    defer { try? FileManager.default.removeItem(at: folder) }
    let printed = try run("report site --power SE --as-of 2022-08-15 --output \(folder.path)")
    #expect(printed.isEmpty)
    var filter = Filter()
    filter.power = "SE"
    let files = try workspace.site(filter, Question(asOf: Day("2022-08-15")))
    for file in files {
      let there = try String(contentsOf: folder.appending(path: file.path), encoding: .utf8)
      #expect(isSame(String(decoding: file.bytes, as: UTF8.self), as: there), "\(file.path)")
    }
    let there = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.split(separator: "/").last?.contains(".") == true }
    #expect(Set(files.map(\.path)) == Set(there).subtracting(["goodoffices-site.txt"]))
    #expect(Set(files.map(\.path)).count == files.count)
  }

  /// What the library writes of a report, or says in its place.
  private func written(
    _ report: Report, _ format: ReportFormat, _ language: Language
  ) -> String {
    do {
      var question = Question(asOf: try Day("2022-08-15"))
      question.staleAfter = 100
      return try workspace.report(report, question, as: format, in: language)
    } catch {
      return "\(error)"
    }
  }

  private func commandLine(_ words: String) throws -> String {
    let asOf = words.contains("--clock valid") ? "" : " --as-of 2022-08-15"
    return try run("report \(words)\(asOf) --stale-after 100")
  }

  private func run(_ line: String) throws -> String {
    try GoodOfficesTests.commandLine(
      line.split(separator: " ").map(String.init) + ["--data", record.folder.path])
  }

  /// Whether the command line wrote the same, but for the command which the head of its reports tells.
  private func isSame(_ own: String, as written: String) -> Bool {
    let (own, written) = (Array(withoutFoot(own).utf8), Array(withoutFoot(written).utf8))
    let first = zip(own, written).prefix { $0 == $1 }.count
    let last = zip(own[first...].reversed(), written[first...].reversed()).prefix { $0 == $1 }.count
    guard first + last == own.count else { return false }
    let added = String(decoding: written[first..<written.count - last], as: UTF8.self)
    return added.isEmpty || (added.contains("goodoffices report ") && added.utf8.count < 800)
  }

  /// A picture without its foot, which names the command, and without heights that depend on it.
  private func withoutFoot(_ text: String) -> String {
    guard text.hasPrefix("<?xml"), let end = text.range(of: "</g>", options: .backwards) else {
      return text
    }
    let height = /\ height="\d+"(?:\ viewBox="0 0 \d+ \d+")?/
    return String(text[..<end.upperBound]).replacing(height, with: "")
  }
}

extension Mistake {
  /// What callers get wrong with reports.
  static let ofReports: [Mistake] = [
    Mistake("usage.missing-argument", .wrongInput, .history([])),
    Mistake("mandate.unknown", .notFound) {
      .history([try MandateIdentifier("ch-for-us-in-ir"), try MandateIdentifier("ch-for-us-in-fr")])
    },
    Mistake("usage.bad-value", .wrongInput, .matrix(decade: 1945)),
    Mistake("usage.bad-value", .wrongInput, .matrix(decade: -10)),
    Mistake("usage.bad-value", .wrongInput, .matrix(decade: .max)),
    Mistake("state.unknown", .wrongInput, .state("Atlantis")),
    Mistake("usage.bad-value", .wrongInput) {
      .changes(from: try Day("2020-01-02"), to: try Day("2020-01-01"))
    },
    Mistake("usage.conflict", .wrongInput) {
      .changes(from: try Day("2020-01-01"), to: try Day("2020-01-02"), on: .evidence)
    },
    Mistake("document.unknown", .notFound, .contradictions(against: "admin-ch-42134")),
    Mistake("document.unknown", .notFound, .contradictions(against: "")),
    Mistake("page.no-picture", .wrongInput, as: .svg, .status()),
    Mistake("page.no-graph", .wrongInput, as: .dot, .timeline()),
  ]

  /// A report asked for wrongly, by a question that sets the clock of evidence.
  init(
    _ code: String, _ kind: GoodOfficesError.Kind, as format: ReportFormat = .text,
    _ report: @escaping @Sendable () throws -> Report
  ) {
    self.init(code: code, kind: kind) { workspace in
      let day = try Day("2020-01-01")
      _ = try workspace.report(report(), Question(asOf: day, evidenceUntil: day), as: format)
    }
  }

  /// A report that is wrong in itself.
  init(
    _ code: String, _ kind: GoodOfficesError.Kind, as format: ReportFormat = .text, _ report: Report
  ) {
    self.init(code, kind, as: format) { report }
  }
}
