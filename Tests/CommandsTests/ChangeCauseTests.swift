import Diagnostics
import Testing

/// What `report changes` and the course of a dossier give as the reason of a turn.
@Suite struct ChangeCauseTests {
  /// A change between two days, and what is told of it.
  private struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let record: [String]
    let days: String
    let says: [String]
    var saysNot: [String] = []
    let codes: String

    var testDescription: String { name }
  }

  private static let se = "--power SE --for FI --in KP"

  private static let cases: [Case] = [
    Case(
      name: "an officer's end of unknown day",
      record: [
        "attestation --force yes \(se) --since 1986 --date 1986-12-03 --source dated",
        "end \(se) --date 1986-12-03/.. --unsourced",
      ],
      days: "--from 2026-11-20 --to 2026-11-23",
      says: [
        "Less uncertain by time alone",
        "last possible day passed, 22 November 2026, when an officer recorded it: end, 3 December "
          + "1986 or later",
      ],
      codes: "time"),
    Case(
      name: "a source without a date",
      record: ["attestation --force yes \(se) --source undated"],
      days: "--from 2026-11-20 --to 2026-11-23",
      says: [
        "last possible day passed, 22 November 2026, when the source without a date was "
          + "registered: attested in force"
      ],
      codes: "time"),
    Case(
      name: "a date that is not exact",
      record: [
        "entry-into-force \(se) --date 1986-01 --source dated"
      ],
      days: "--from 1986-01-15 --to 1986-02-15",
      says: ["last possible day passed, 31 January 1986: entry into force, January 1986"],
      codes: "time"),
    Case(
      name: "a source's own day",
      record: [
        "entry-into-force \(se) --date 1986-01/.. --source dated"
      ],
      days: "--from 1986-02-15 --to 1990-02-15",
      says: ["1988, by which its source was published: entry into force"],
      codes: "time"),
    Case(
      name: "an event, and an undated attestation beside it",
      record: [
        "entry-into-force \(se) --date 1986-01-10 --source dated",
        "attestation --force yes \(se) --source undated",
      ],
      days: "--from 1986-01-01 --to 1986-02-01",
      says: ["Status changed  ", "entry into force, 10 January 1986"],
      saysNot: ["source undated", "perhaps by now", "last possible day passed"],
      codes: "happened"),
    Case(
      name: "an event that may have happened",
      record: [
        "entry-into-force \(se) --date 1985 --source dated",
        "end \(se) --date 1986 --source dated",
      ],
      days: "--from 1985-12-31 --to 1986-02-01",
      says: ["perhaps by now: end, 1986"], codes: "possible"),
    Case(
      name: "an end that no attestation rules out any more",
      record: [
        "attestation --force yes \(se) --since 1985 --date 1986-08-11 --source dated",
        "end \(se) --date 1985-06-01/.. --unsourced",
      ],
      days: "--from 1986-08-01 --to 1986-12-31",
      says: ["attested in force, 11 August 1986", "perhaps by now: end, 1 June 1985 or later"],
      codes: "possible;happened"),
    Case(
      name: "a State that is no more",
      record: [
        "entry-into-force --power SE --for SUHH --in KP --date 1985 --source dated"
      ],
      days: "--from 1991-01-01 --to 1992-01-01",
      says: ["State not in being: Soviet Union"], codes: "existence"),
  ]

  @Test(arguments: cases)
  private func `a change of status is put down to what lies behind it`(_ sample: Case) throws {
    let desk = try Self.desk(sample.record)
    let run = desk.run("report changes \(sample.days)")
    #expect(run.status == .done)
    for text in sample.says { #expect(run.output.contains(text), "\(text)\n\(run.output)") }
    for text in sample.saysNot { #expect(!run.output.contains(text), "\(text)\n\(run.output)") }
    let table = desk.run("report changes \(sample.days) --format csv").output
    #expect(table.contains(",\(sample.codes),"), "\(table)")
  }

  @Test func `a dossier says which turns of its course are no events`() throws {
    let desk = try Self.desk(Self.cases[0].record)
    let run = desk.run("report history se-for-fi-in-kp --as-of 2026-12-01")
    #expect(
      run.output.contains(
        "The turn on 22 November 2026 is no event: an officer recorded it on that day"),
      "\(run.output)")
    let plain = try Self.desk(Self.cases[2].record)
    #expect(
      !plain.run("report history se-for-fi-in-kp --as-of 2026-12-01").output.contains("no event"))
  }

  @Test func `what an undated source says counts since its registration`() throws {
    let desk = try Self.desk(Self.cases[1].record)
    let run = desk.run("report changes --clock evidence --from 2026-11-20 --to 2026-11-23")
    #expect(
      run.output.contains("(source undated: counts since it was registered on 22 November 2026)"),
      "\(run.output)")
  }

  /// A ledger with one source of 1988 and one without a date, and some claims.
  private static func desk(_ record: [String]) throws -> Desk {
    let desk = try Workshop.empty()
    desk.set("2026-11-22T09:00:00Z")
    desk.run("document add dated --type webpage --title Dated --date 1988-03-04")
    desk.run("document add undated --type webpage --title Undated")
    for words in record {
      let run = desk.run("record \(words)")
      try #require(run.status == .done, "\(words): \(run.errors)")
    }
    return desk
  }
}
