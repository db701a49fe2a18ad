import Diagnostics
import TestSupport
import Testing

/// What must follow from the three first documents alone.
struct SeedTests {
  /// One ledger for all, for nothing is written to it.
  private static let desk = Result { try Workshop.seeds() }

  private struct Case: CustomTestStringConvertible, Sendable {
    let options: String
    let rows: [String]
    var testDescription: String { options }

    init(_ options: String, _ rows: [String]) {
      self.options = options
      self.rows = rows
    }
  }

  private static let cases: [Case] = [
    Case(
      "--as-of 2009-03-06",
      [
        "ch-for-ru-in-ge in-force since ../2009-03-06",
        "ch-for-us-in-ir in-force since 1980",
      ]),
    Case("--as-of 1985-01-01", ["ch-for-us-in-ir in-force since 1980"]),
    Case("--as-of 1985-01-01 --evidence-until 2009-12-31", []),
    Case("--as-of 1979-12-31", []),
    Case(
      "--status all --as-of 2022-07-01 --for Ukraine",
      ["ch-for-ua-in-ru offered|unknown since ../2022-08 stale"]),
    Case(
      "--status all --as-of 2022-08-15 --for Ukraine",
      [
        "ch-for-ua-in-ru rejected|awaiting-consent|offered|requested|unknown "
          + "since [..2022-08,2022-08,2022-08-01..2022-09-21] by RU"
      ]),
    Case(
      "--status all --as-of 2022-09-22 --for Ukraine",
      ["ch-for-ua-in-ru rejected since 2022-08/2022-09-21 by RU renewed"]),
    Case("--ever in-force --state Ukraine", []),
    Case("--ever dormant --ever disputed --state Ukraine", []),
    Case(
      "--as-of today",
      [
        "ch-for-ru-in-ge in-force since ../2009-03-06 stale",
        "ch-for-us-in-ir in-force since 1980 stale",
      ]),
    Case("--as-of 2009-03-06 --evidence-until 2009-03-05", []),
    Case(
      "--as-of 2009-03-06 --evidence-until 2009-03-06",
      [
        "ch-for-ru-in-ge in-force since ../2009-03-06",
        "ch-for-us-in-ir in-force since ../2009-03-06",
      ]),
    Case("--status all --recorded-until 2026-11-21", []),
  ]

  @Test(arguments: cases)
  private func `the seeds alone answer so`(_ item: Case) throws {
    let desk = try Self.desk.get()
    let run = desk.run(words(of: "list \(item.options) --format json"))
    let rows = try run.objects().map(Self.describe)
    #expect(rows == item.rows)
    #expect(run.errors == "")
    #expect(run.status == .done)
  }

  private static func describe(_ row: [String: Any]) -> String {
    var text =
      "\(row["mandate"] ?? "") \((row["possible"] as? [String] ?? []).joined(separator: "|"))"
    if let since = row["since"] as? String { text += " since \(since)" }
    let refusing = row["rejectedBy"] as? [String] ?? []
    if !refusing.isEmpty { text += " by \(refusing.joined(separator: ","))" }
    for mark in ["contested", "renewed", "stale"] where row[mark] as? Bool ?? false {
      text += " \(mark)"
    }
    return text
  }

  @Test func `on no day is Ukraine represented in Russia`() throws {
    let desk = try Self.desk.get()
    for month in 1...12 {
      for day in ["01", "11", "21"] {
        let date = "2022-\(month < 10 ? "0" : "")\(month)-\(day)"
        let rows = try desk.list("--status all --for UA --as-of \(date)")
        for row in rows {
          #expect(row.possible.isDisjoint(with: ["in-force", "dormant", "disputed"]), "\(date)")
        }
      }
    }
  }

  @Test(arguments: [
    "list --status all", "show ch-for-ua-in-ru --as-of 2022-08-15",
    "explain ch-for-ua-in-ru --as-of 2022-08-15", "report", "report history ch-for-ua-in-ru",
    "report --format markdown", "check", "document list",
    "document show swissinfo-2022-09-22-cassis-lavrov",
    "cite swissinfo-2022-09-22-cassis-lavrov", "cite cb0e2fa8682a625e08a9",
  ])
  func `commands say this of the seeds`(_ line: String) throws {
    let name = line.filter { $0 != "-" }.split(separator: " ").joined(separator: "-")
    let run = try Self.desk.get().run(line)
    expectGolden(run.transcript, "commands/seeds/\(name).txt")
  }
}
