import Dates
import EvidenceLedger
import Extraction
import Ingestion
import Mandates
import States
import Synchronization
import TestSupport
import Testing

/// What is planned with documents, apart from any file.
@Suite struct PlannerTests {
  /// A document given after those before it in its case.
  struct Given: Sendable {
    var text: String?
    var key: String?
    var url: String?
    var publisher: String?
    var title: String?
    let becomes: IngestStep.Outcome
    var stands: String?
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let given: [Given]
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(
      name: "the same text twice",
      given: [
        Given(text: "One.", key: "a", becomes: .added, stands: "a"),
        Given(text: "One.", becomes: .unchanged, stands: "a"),
        Given(text: "One.", key: "a", becomes: .unchanged, stands: "a"),
      ]),
    Case(
      name: "the same text elsewhere",
      given: [
        Given(text: "One.", key: "a", url: "https://x.org/1", becomes: .added, stands: "a"),
        Given(text: "One.", url: "http://www.x.org/1/#top", becomes: .unchanged, stands: "a"),
        Given(text: "One.", key: "b", url: "https://y.org/1", becomes: .added, stands: "b"),
        Given(text: "One.", url: "https://y.org/1", becomes: .unchanged, stands: "b"),
      ]),
    Case(
      name: "another publisher",
      given: [
        Given(text: "One.", key: "a", publisher: "A", becomes: .added, stands: "a"),
        Given(text: "One.", publisher: "B", title: "One", becomes: .added, stands: "b-one"),
        Given(text: "One.", publisher: "B", becomes: .unchanged, stands: "b-one"),
      ]),
    Case(
      name: "one address under two keys",
      given: [
        Given(key: "a", url: "https://x.org", title: "A", becomes: .added, stands: "a"),
        Given(key: "b", url: "https://x.org", title: "B", becomes: .added, stands: "b"),
        Given(text: "One.", url: "https://x.org/", becomes: .ambiguous([])),
        Given(
          text: "One.", key: "b", url: "https://x.org/", becomes: .textAdded, stands: "b"),
      ]),
    Case(
      name: "records alone",
      given: [
        Given(title: "Good offices", becomes: .added, stands: "good-offices"),
        Given(title: "Good offices", becomes: .unchanged, stands: "good-offices"),
        Given(
          publisher: "Muster", title: "Good offices", becomes: .added,
          stands: "muster-good-offices"),
      ]),
    Case(
      name: "keys that clash",
      given: [
        Given(text: "One.", title: "Note", becomes: .added, stands: "note"),
        Given(text: "Two.", title: "Note", becomes: .added, stands: "note-2"),
      ]),
  ]

  @Test(arguments: cases)
  func `a document is new, known or changed`(_ test: Case) throws {
    var planner = planner()
    for given in test.given {
      let step = planner.take(try intake(given))
      switch (step.outcome, given.becomes) {
      case (.ambiguous(let keys), .ambiguous): #expect(keys.count == 2)
      default: #expect(step.outcome == given.becomes, "\(given)")
      }
      #expect(step.key?.description == given.stands)
      #expect((step.record == nil) == [.unchanged, .ambiguous([])].contains(given.becomes))
    }
  }

  @Test func `versions follow each other, and an earlier one brings nothing back`() throws {
    var planner = planner()
    let texts = ["One.", "Two.", "Three."]
    var last: String?
    for text in texts {
      let step = planner.take(try intake(Given(text: text, key: "a", becomes: .added)))
      if let last { #expect(step.outcome == .versioned(from: last)) }
      last = step.text?.sha256
      #expect(step.record?.sha256 == last)
    }
    for text in texts.dropLast() {
      let step = planner.take(try intake(Given(text: text, key: "a", becomes: .added)))
      #expect(step.outcome == .earlier)
      #expect(step.record == nil)
    }
  }

  @Test func `spans outside the text or inside a character are no proposals`() throws {
    var intake = try intake(Given(text: "é offers.\nIt does.", key: "a", becomes: .added))
    intake.found.language = "en-GB"
    var planner = planner { _ in
      var extraction = Extraction()
      for span in [0..<2, 1..<3, 3..<9, 11..<19, 15..<99, 4..<4, 90..<95] {
        extraction.proposals.append(
          Proposal(.act(.offer), modality: .asserted, span: span, rule: "made"))
      }
      return extraction
    }
    let step = planner.take(intake)
    #expect(step.new.map(\.quote) == ["é", "offers", "It does."])
    #expect(step.new.map(\.lines) == [1...1, 1...1, 2...2])
    #expect(planner.queue.proposals == step.new)
    #expect(planner.take(intake).new.isEmpty)
    #expect(planner.queue.proposals == step.new)
  }

  @Test func `a text is read with what is registered of its document`() throws {
    let seen = Mutex<[Reading]>([])
    var planner = planner { reading in
      seen.withLock { $0.append(reading) }
      return Extraction()
    }
    var intake = try intake(Given(text: "One.", key: "a", title: "A title", becomes: .added))
    intake.found.language = "de"
    intake.given.date = try EDTF("2020-05-01")
    _ = planner.take(intake)
    intake.given.date = nil
    intake.found.date = try EDTF("1999")
    intake.found.language = "fr"
    _ = planner.take(intake)
    intake.found.language = "ar"
    intake.given.language = "ar"
    _ = planner.take(intake)
    let readings = seen.withLock { $0 }
    #expect(readings.map(\.published?.text) == ["2020-05-01", "2020-05-01"])
    #expect(readings.map(\.language) == [.german, .german])
    #expect(readings.map(\.title) == ["A title", "A title"])
  }

  private func planner(
    _ extract: @escaping @Sendable (Reading) -> Extraction = { _ in Extraction() }
  ) -> IngestPlanner {
    IngestPlanner(
      [], queue: ReviewQueue(), copies: CopyIndex(), reader: ReaderVersion(rules: "1", tool: "1"),
      extract: extract)
  }

  private func intake(_ given: Given) throws -> Intake {
    var intake = Intake(
      name: "page.txt",
      text: try given.text.map { try DocumentText(Array($0.utf8), name: "page.txt") })
    intake.key = given.key.flatMap { DocumentKey($0) }
    intake.given.url = given.url
    intake.given.publisher = given.publisher
    intake.found.title = given.title
    return intake
  }
}
