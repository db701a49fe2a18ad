import Dates
import Mandates
import States
import Testing

/// A record that has a finding, and one that nearly has it.
struct FindingCase: CustomTestStringConvertible, Sendable {
  let kind: Finding.Kind

  /// The record that has it.
  let record: String

  /// The labels of the entries it is about.
  let entries: String

  /// Records that have not.
  let nearMisses: [String]

  var testDescription: String { kind.rawValue }
}

@Suite struct FindingTests {
  static let cases: [FindingCase] = FindingCase.contradictions + FindingCase.entries

  @Test(arguments: cases)
  func `a finding is made where it is one, and not where it nearly is`(_ test: FindingCase) throws {
    let scene = try Scene(test.record)
    let found = try findings(test.kind, scene)
    #expect(found.map { scene.names(of: $0.entries) } == [test.entries])
    for finding in found {
      #expect(!finding.message.isEmpty && !finding.message.hasSuffix("."))
      #expect(!finding.remedy.isEmpty && !finding.remedy.hasSuffix("."))
    }
    for record in test.nearMisses {
      #expect(try findings(test.kind, try Scene(record)) == [], "\(record)")
    }
  }

  @Test func `every kind of finding has its story`() {
    #expect(Set(Self.cases.map(\.kind)) == Set(Finding.Kind.allCases))
  }

  @Test func `what is impossible is an error, what is doubtful a warning, errors first`() throws {
    let scene = try Scene(
      """
      doc d 2010-05-03
      doc d 2010-05-04
      entry-into-force on=2011-01-01 in=d
      entry-into-force on=2012-01-01 in=missing
      end on=2013-01-01
      yes on=2014-01-01
      end on=1995-01-01 of=ch-for-suhh-in-atlantis
      assert in-force 2013-06-01
      retract 00000000000000000bad
      """)
    let findings = scene.docket().findings(Clocks(asOf: try #require(Day("2026-11-22"))))
    #expect(findings.first?.isError == true && findings.last?.isError == false)
    #expect(findings.map { $0.isError ? 0 : 1 } == findings.map { $0.isError ? 0 : 1 }.sorted())
    let errors: Set<Finding.Kind> = [
      .stateNotInBeing, .unknownState, .toldBefore, .assertionFailed, .danglingReference,
    ]
    for finding in findings { #expect(finding.isError == errors.contains(finding.kind)) }
  }

  @Test func `two powers are found however many more share the direction`() throws {
    let scene = try Scene(
      """
      doc d 2020-01-01
      entry-into-force on=2010-01-01 of=ch-for-us-in-ir scope=all in=d
      entry-into-force on=2010-01-01 of=se-for-us-in-ir scope=all in=d
      entry-into-force on=2010-01-01 of=no-for-us-in-ir scope=visas in=d
      """)
    #expect(try findings(.twoPowers, scene).count == 3)
  }

  private func findings(_ kind: Finding.Kind, _ scene: Scene) throws -> [Finding] {
    scene.docket().findings(Clocks(asOf: try #require(Day("2020-06-01"))))
      .filter { $0.kind == kind }
  }
}
