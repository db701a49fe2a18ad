import Diagnostics
import EvidenceLedger
import Exports
import Mandates
import States
import TestSupport
import Testing

struct ClaimLineTests {
  @Test(arguments: Seed.some)
  func `claims that were exported are read back, each under its identifier`(_ seed: Seed) throws {
    var maker = EntryMaker(seed)
    let entries = try (0..<6).map { _ in
      Entry(
        recording: .claim(try maker.claim()), at: try #require(Instant("2026-11-22T09:30:00Z")),
        by: maker.text())
    }
    let evidence = Evidence(entries)
    let clocks = Clocks(asOf: try #require(Instant("2026-11-22T09:30:00Z")).day)
    let export = Export(
      Docket(evidence, registry: .standard), clocks, filter: MandateFilter())
    let bytes = Array(export.table(.claims).jsonLines.utf8)
    let source = SourceText(name: "claims.jsonl", bytes)
    var read: [EntryID] = []
    for number in 1..<source.lineCount {
      let reading = ClaimLine.read(
        bytes, in: source.range(ofLine: number), derived: Export.derivedClaimColumns)
      switch reading {
      case .claim(let claim): read.append(Entry.Content.claim(claim).identifier)
      case .refused(let problems): Issue.record("\(problems)")
      }
    }
    #expect(read == evidence.claims.map(\.id) && !read.isEmpty)
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let line: String
    let codes: [String]
    var testDescription: String { line }
    init(_ line: String, _ codes: String...) {
      self.line = line
      self.codes = codes
    }
  }

  static let cases: [Case] = [
    Case(#"{"mandate":"ch-for-us-in-ir","act":"offer","officer":"a"}"#),
    Case(
      #"{"id":null,"kind":"claim","mandate":"ch-for-us-in-ir","act":"offer","officer":"a","note":null}"#
    ),
    Case(
      #"{"id":"00000000000000000000","mandate":"ch-for-us-in-ir","act":"offer","officer":"a"}"#,
      "import.other-claim"),
    Case(
      #"{"kind":"document","mandate":"ch-for-us-in-ir","act":"offer","officer":"a"}"#,
      "import.not-claim"),
    Case(#"{"act":"offer","officer":"a"}"#, "ledger.missing-key"),
    Case(
      #"{"mandat":"x","mandate":"ch-for-us-in-ir","act":"offer","officer":"a"}"#,
      "ledger.unknown-key"),
    Case(
      #"{"mandate":"ch-for-us-in-ir","act":"offer","date":"2022-13","officer":"a"}"#, "ledger.date"),
    Case("[]", "ledger.not-object"), Case("{", "ledger.syntax"),
  ]

  @Test(arguments: cases)
  func `a claim is read from a line, or refused with what is wrong`(_ test: Case) {
    let bytes = Array(test.line.utf8)
    switch ClaimLine.read(bytes, in: 0..<bytes.count, derived: []) {
    case .claim: #expect(test.codes == [])
    case .refused(let problems): #expect(problems.map(\.code.name) == test.codes)
    }
  }
}
