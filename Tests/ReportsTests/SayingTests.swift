import Dates
import States
import TestSupport
import Testing

@testable import Mandates
@testable import Reports

@Suite struct SayingTests {
  @Test(arguments: Language.allCases)
  func `the model's codes are said in words`(_ language: Language) {
    var lines: [String] = []
    func list(_ heading: String, _ words: [(code: String, phrase: Phrase)]) {
      lines.append(heading)
      for (code, phrase) in words { lines.append("  \(code): \(phrase[language])") }
    }
    list("statuses", Status.allCases.map { ($0.rawValue, .status($0)) })
    list("meanings", Status.allCases.map { ($0.rawValue, .meaning($0)) })
    list("acts", Act.allCases.map { ($0.rawValue, .act($0)) })
    list(
      "events", ["since", "attested", "attested-not", "over", "new-code"].map { ($0, .event($0)) })
    list("attestations", Force.allCases.map { ($0.rawValue, .attestation($0)) })
    list("legs", Leg.allCases.map { ($0.rawValue, .leg($0)) })
    list("wills", Will.allCases.map { ($0.rawValue, .will($0)) })
    list("scope", Scope.Part.allCases.map { ($0.rawValue, .scopePart($0)) })
    list(
      "ages",
      [-1, 0, 1, 2, 59, 60, 61, 100, 366, 730, 731, 1100, 36_500].map {
        (String($0), .age(days: $0))
      })
    list("counts", [0, 1, 2].map { ("mandates \($0)", .mandates($0)) })
    list("left out", [1, 2].map { (String($0), .leftOut($0)) })
    list("lines", [("12", .lines(12, 12)), ("12-14", .lines(12, 14))])
    expectGolden(lines.joined(separator: "\n") + "\n", "reports/\(language.rawValue)/words.txt")
  }

  @Test(arguments: Language.allCases)
  func `findings are told in sentences`(_ language: Language) throws {
    let briefing = try SampleRecord().briefing(on: "2023-01-01", language: language)
    let findings = briefing.docket.findings(briefing.clocks)
    var lines = findings.map { "\($0.kind.rawValue): \(briefing.sentence($0))" }
    let told = Set(findings.map(\.kind))
    for made in try Self.madeUp() where !told.contains(made.kind) {
      lines.append("\(made.kind.rawValue): \(briefing.sentence(made))")
    }
    expectGolden(lines.joined(separator: "\n") + "\n", "reports/\(language.rawValue)/findings.txt")
  }

  /// One finding of each kind that the sample record does not have.
  private static func madeUp() throws -> [Finding] {
    let ids = try (1...2).map { try #require(EntryID("aaaaaaaaaa000000000\($0)")) }
    let iran = try #require(Mandate("ch-for-us-in-ir"))
    let other = try #require(Mandate("se-for-us-in-ir"))
    let document = try #require(DocumentKey("news-2022-09-22"))
    let day = try #require(Day("1990-05-01"))
    var claim = Claim(.mandate(iran), .act(.end), source: .officer("A. Keller"))
    claim.date = try EDTF("1985")
    let contents: [Finding.Content] = [
      .forceAfterEnd(iran, attested: try EDTF("1985-06"), ended: try EDTF("1984")),
      .twoPowers(iran, other, on: day),
      .stateNotInBeing(claim, try #require(StateKey("SUHH")), date: try EDTF("1993")),
      .unknownState(claim, try #require(StateKey("QQ"))),
      .toldBefore(claim, source: day),
      .assertionFailed(
        Assertion(mandate: iran, status: .inForce, day: day, note: nil),
        possible: [.ended, .unknown], isContested: true),
      .danglingReference(from: ids[0], to: ids[1]),
      .rivalRecord(document, ids[0], ids[1]),
      .unknownDocument(claim, document),
      .unsourced(claim, officer: "A. Keller"),
      .stale(iran, possible: [.inForce], lastEvidence: nil),
      .stale(iran, possible: [.inForce], lastEvidence: day),
      .twoStarts(iran, options: [[try EDTF("1980")], [try EDTF("1981-04-24")]]),
      .twoEnds(iran, options: [[try EDTF("1990")], [try EDTF("1991"), try EDTF("1992")]]),
      .forceDisputed(
        iran, inForce: [try EDTF("1985/1986")], notInForce: [try EDTF("1985-05")]),
    ]
    return contents.map { Finding($0, "", remedy: "", entries: []) }
  }
}
