import Diagnostics
import Foundation
import Testing

/// What reports tell of a mandate that passed from one power to another.
@Suite struct HandoverTests {
  /// The United States hand over to Switzerland; Brazil held it before, Sweden after.
  private static func desk() throws -> Desk {
    let desk = try Workshop.empty()
    desk.run("document add page --type webpage --title Page --date 1950-01-01")
    let mandate = "--for GB --in AR --source page"
    for words in [
      "attestation --force over --power BR \(mandate) --since 1930 --until 1935",
      "entry-into-force --power US \(mandate) --date 1939-09-05",
      "offer --power CH \(mandate) --date 1941-11-01",
      "handover --power US \(mandate) --to CH --date 1941-12-11",
      "end --power CH \(mandate) --date 1945-05",
      "entry-into-force --power SE \(mandate) --date 1945-06",
    ] {
      let run = desk.run("record \(words)")
      try #require(run.status == .done, "\(words): \(run.errors)")
    }
    return desk
  }

  /// A report, and what it must say of the handover.
  private struct Case: CustomTestStringConvertible, Sendable {
    let report: String
    let says: [String]
    var testDescription: String { report }
  }

  private static let cases: [Case] = [
    Case(
      report: "history us-for-gb-in-ar",
      says: [
        "handover from the United States to Switzerland", "successor: handed over to",
        "predecessor: another power before", "successor: another power after",
        "from 1 June 1945 on", "ended",
      ]),
    Case(
      report: "history ch-for-gb-in-ar",
      says: [
        "handover from the United States to Switzerland",
        "predecessor: taken over from, 11 December 1941",
        "from 5 September 1939 to 10 December 1941",
      ]),
    Case(
      report: "history se-for-gb-in-ar",
      says: ["predecessor: another power before", "from 1 January 1930 to 30 December 1935"]),
    Case(
      report: "history us-for-gb-in-ar --lang de",
      says: ["Übergabe von den Vereinigten Staaten an die Schweiz", "Nachfolgerin: übergeben an"]),
    Case(report: "history us-for-gb-in-ar --lang fr", says: ["des États-Unis à la Suisse"]),
    Case(
      report: "history us-for-gb-in-ar --lang it",
      says: ["dagli Stati Uniti alla Svizzera"]),
    Case(report: "offers", says: ["taken up, 11 December 1941"]),
    Case(
      report: "statistics --format csv", says: ["endsByReason,handover,ends,1,us-for-gb-in-ar,"]),
  ]

  @Test(arguments: cases)
  private func `a handover is told`(_ sample: Case) throws {
    let run = try Self.desk().run("report \(sample.report) --as-of 1946-01-01")
    #expect(run.status == .done, "\(run.errors)")
    for text in sample.says { #expect(run.output.contains(text), "\(text)\n\(run.output)") }
  }

  @Test func `a handover begins the mandate of the successor and does not end it`() throws {
    let run = try Self.desk().run("report history ch-for-gb-in-ar --as-of 1946-01-01")
    let parts = run.output.components(separatedBy: "What each source says of the ")
    try #require(parts.count == 3)
    #expect(parts[1].hasPrefix("beginning") && parts[1].contains("handover, 11 December 1941"))
    #expect(parts[2].hasPrefix("end") && !parts[2].prefix(300).contains("handover, 11"))
  }

  @Test func `an end that another source calls a handover is one`() throws {
    let desk = try Self.desk()
    desk.run("document add other --type webpage --title Other --date 1951")
    desk.run("record end --power US --for GB --in AR --date 1941-12-11 --source other")
    let run = desk.run("report statistics --format csv --as-of 1946-01-01")
    #expect(run.output.contains("endsByReason,handover,ends,1,us-for-gb-in-ar,"), "\(run.output)")
  }

  @Test func `powers whose dates leave their order open are told as such`() throws {
    let desk = try Workshop.empty()
    desk.run("document add page --type webpage --title Page --date 1950-01-01")
    let mandate = "--for GB --in AR --source page"
    desk.run("record attestation --force yes --power US \(mandate) --since 1939 --date 1940")
    desk.run("record end --power US \(mandate) --date 1941/1943")
    desk.run("record entry-into-force --power CH \(mandate) --date 1942")
    let run = desk.run("report history ch-for-gb-in-ar --as-of 1946-01-01")
    #expect(run.output.contains("perhaps predecessor: another power"), "\(run.output)")
    let other = desk.run("report history us-for-gb-in-ar --as-of 1946-01-01")
    #expect(other.output.contains("perhaps successor: another power"), "\(other.output)")
    let alone = Workshop.full.run("report history ch-for-us-in-cu --as-of 2026-11-22")
    #expect(alone.output.contains("No other power is known to have held it before or after."))
  }

  @Test func `a refusal is told after what happened by its day`() {
    let run = Workshop.full.run("report history ch-for-ua-in-ru --as-of 2026-11-22 --linear")
    let lines = run.output.split(whereSeparator: \.isNewline).map(String.init)
    func line(_ beginning: String) -> Int? {
      lines.lastIndex { $0.hasPrefix(beginning) }
    }
    let agreed = line("10 August 2022: agreement") ?? Int.max
    let asked = line("by 11 August 2022: Ukraine: request") ?? -1
    let refused = line("11 August 2022: Russia: rejection") ?? -1
    #expect(agreed < asked)
    #expect(asked < refused)
    let rejected = lines.firstIndex { $0 == "Afterwards, status: rejected" } ?? -1
    #expect(rejected > asked)
    #expect(lines.contains("Afterwards, day: 11 August 2022"))
  }
}
