import Foundation
import GoodOffices
import Testing

/// The public library against the program, and against what callers get wrong.
struct WorkspaceTests {
  private let workspace: Workspace

  init() throws { workspace = try Workspace(at: repositoryPath("data")) }

  @Test(arguments: ["1917-08-15", "1985-01-01", "2013-12-31", "2019-06-01", "2026-11-22"])
  func `a list has what the command line lists`(_ day: String) throws {
    let records = try JSONDecoder().decode(
      [Record].self,
      from: Data(try run("list --status all --format json --as-of \(day)").utf8))
    let standings = try workspace.list(.all, Question(asOf: Day(day)))
    #expect(standings.map(Record.init) == records)
    #expect(!standings.isEmpty)
    for standing in standings where standing.mandate.receiving == "IR" {
      #expect(try workspace.status(of: standing.mandate, on: Day(day)) == standing)
    }
  }

  @Test func `a history tells events with their sources and the statuses after them`() throws {
    let history = try workspace.history(
      of: MandateIdentifier("ch-for-ua-in-ru"), Question(asOf: Day("2022-09-22")))
    let refusal = try #require(history.events.first { $0.what == "rejection" })
    #expect(refusal.by == ["RU"])
    #expect(refusal.after == [.rejected])
    #expect(refusal.claims.contains { $0.source.place != nil && $0.source.document != nil })
    #expect(history.course.allSatisfy { !$0.possible.contains { $0.isRunning } })
    #expect(history.course.last?.last == (try Day("2022-09-22")))
  }

  @Test func `a name means what it meant on the day`() throws {
    #expect(try State(named: "Sowjetunion", on: Day("1970-01-01")).key == "SUHH")
    #expect(try State(named: "Soviet Union", on: Day("1995-01-01")).isAnachronistic)
    let singapore = try State(named: "Singapore", on: Day("1917-08-01"))
    #expect(singapore.key == "GB" && singapore.place == "singapore")
  }

  @Test func `a day is that of an instant in coordinated universal time`() {
    #expect(Day(secondsSince1970: -1).description == "1969-12-31")
    #expect(Day(secondsSince1970: 86_399).description == "1970-01-01")
    #expect(Day(secondsSince1970: 86_400).description == "1970-01-02")
    #expect(Day(secondsSince1970: .min) < Day(secondsSince1970: .max))
  }

  @Test(arguments: Mistake.all + Mistake.ofReports)
  func `a mistake is told with what to do about it`(_ mistake: Mistake) {
    let error = #expect(throws: GoodOfficesError.self) { try mistake.make(workspace) }
    #expect(error?.kind == mistake.kind)
    #expect(error?.problems.first?.code == mistake.code)
    #expect(error?.problems.first?.remedy?.isEmpty == false)
  }

  @Test func `damaged lines are told with their place, and the rest is read`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "good-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var ledger = try Data(contentsOf: URL(filePath: repositoryPath("data/ledger.jsonl")))
    ledger.insert(contentsOf: Data("{\"v\":1,\n".utf8), at: 0)
    try ledger.write(to: folder.appending(path: "ledger.jsonl"))
    let damaged = try Workspace(at: folder.path)
    let problem = try #require(damaged.problems.first)
    #expect(problem.severity == .error)
    #expect(problem.place?.line == 1)
    #expect(problem.description.contains("ledger.jsonl:1:"))
    let question = Question(asOf: try Day("2020-01-01"))
    #expect(try damaged.list(.all, question) == workspace.list(.all, question))
  }

  /// What the program prints for a line without quotation marks.
  private func run(_ line: String) throws -> String {
    try commandLine(line.split(separator: " ").map(String.init))
  }
}

/// Something a caller can get wrong.
struct Mistake: CustomTestStringConvertible {
  let code: String
  let kind: GoodOfficesError.Kind
  let make: @Sendable (Workspace) throws -> Void

  var testDescription: String { code }

  static let all: [Mistake] = [
    Mistake(code: "file.unreadable", kind: .unreadable) { _ in _ = try Workspace(at: "/nowhere") },
    Mistake(code: "day.impossible", kind: .wrongInput) { _ in _ = try Day("2025-02-29") },
    Mistake(code: "mandate.unreadable", kind: .wrongInput) { _ in
      _ = try MandateIdentifier("ch-for-ch-in-ir")
    },
    Mistake(code: "state.unknown", kind: .wrongInput) { _ in
      _ = try MandateIdentifier("ch-for-us-in-qqq")
    },
    Mistake(code: "state.unknown", kind: .wrongInput) { workspace in
      var filter = Filter.all
      filter.power = "Swizerland"
      _ = try workspace.list(filter, Question(asOf: Day("2020-01-01")))
    },
    Mistake(code: "state.ambiguous", kind: .wrongInput) { _ in
      _ = try State(named: "Germany", on: Day("1970-01-01"))
    },
    Mistake(code: "place.unreadable", kind: .wrongInput) { workspace in
      var filter = Filter.all
      filter.place = "Lourenço Marques"
      _ = try workspace.report(.status(filter), Question(asOf: Day("2020-01-01")))
    },
    Mistake(code: "mandate.unknown", kind: .notFound) { workspace in
      let mandate = try MandateIdentifier("ch-for-us-in-fr")
      _ = try workspace.history(of: mandate, Question(asOf: Day("2020-01-01")))
    },
    Mistake(code: "mandate.unknown", kind: .notFound) { workspace in
      let question = Question(
        asOf: try Day("2020-01-01"), recordedUntil: try Day("2020-01-01"))
      _ = try workspace.status(of: MandateIdentifier("ch-for-us-in-ir"), question)
    },
  ]
}

/// An object that `list --format json` prints.
private struct Record: Decodable, Equatable {
  var mandate: String
  var power: String
  var represented: String
  var receiving: String
  var place: String?
  var status: String
  var possible: [String]
  var since: String?
  var until: String?
  var lastEvidence: String?
  var stale: Bool
  var contested: Bool
  var renewed: Bool
  var rejectedBy: [String]
  var mirror: String?
  var claims: [String]

  enum CodingKeys: String, CodingKey {
    case mandate, power, place, status, possible, since, until, lastEvidence, stale, contested
    case renewed, rejectedBy, mirror, claims
    case represented = "for"
    case receiving = "in"
  }
}

extension Record {
  /// The object that a standing must be.
  init(_ standing: Standing) {
    self.init(
      mandate: standing.mandate.description, power: standing.mandate.power,
      represented: standing.mandate.represented, receiving: standing.mandate.receiving,
      place: standing.mandate.place, status: standing.status?.rawValue ?? "uncertain",
      possible: standing.possible.map(\.rawValue), since: standing.since, until: standing.until,
      lastEvidence: standing.lastEvidence?.description, stale: standing.isStale,
      contested: standing.isContested, renewed: standing.isRenewed,
      rejectedBy: standing.rejectedBy, mirror: standing.mirror?.description,
      claims: standing.claims.map(\.id))
  }
}
