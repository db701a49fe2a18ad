import CommandLineParsing
import Commands
import Dates
import Diagnostics
import EvidenceLedger
import Extraction
import Mandates
import States
import Synchronization

/// An engine that knows a few sentences by heart, so that tests of what follows need no grammar.
enum FakeExtractor {
  /// The sentences, and the proposal each yields: act or `yes`, `no`, `over`, then fields.
  static let sentences: [(words: String, says: String)] = [
    (
      "Switzerland offered to represent Ukraine in Russia on 10 August 2022",
      "offer power=CH for=UA in=RU by=CH date=2022-08-10 rule=offer.active"
    ),
    (
      "Moscow turned the offer down",
      "rejection power=CH for=UA in=RU by=RU date=2022-08-11 rule=reject.active reason=neutrality"
    ),
    (
      "Switzerland has represented the United States in Iran since 1980",
      "yes power=CH for=US in=IR since=1980 rule=represent.since"
    ),
    (
      "According to diplomats, Kyiv accepted",
      "acceptance power=CH for=UA in=RU by=UA date=2022-08 rule=accept.reported modality=reported"
    ),
    (
      "Sweden could look after British interests there",
      "announcement power=SE for=GB in=RU rule=represent.modal modality=hypothetical"
    ),
    ("its interests are looked after by the Swiss", "yes power=CH in=IR rule=represent.passive"),
    ("Die Schweiz vertritt die USA im Iran", "yes power=CH for=US in=IR rule=represent.active"),
    ("Relations between Chad and Norway were cut", "break for=TD in=NO date=2020-05 rule=break"),
    ("Bern asked nobody", "request power=CH for=UA in=RU by=CH date=2022 rule=request.odd"),
  ]

  @Sendable static func read(_ reading: Reading) -> Extraction {
    var extraction = Extraction()
    for (words, says) in sentences {
      var start = 0
      while let span = find(Array(words.utf8), in: reading.text, from: start) {
        extraction.proposals.append(proposal(says, span))
        start = span.upperBound
      }
    }
    for span in find(Array("interests section".utf8), in: reading.text, from: 0).map({ [$0] }) ?? []
    {
      extraction.abstentions.append(Abstention(span: span, rule: "none", why: "no State is named"))
    }
    return extraction
  }

  private static func proposal(_ says: String, _ span: Range<Int>) -> Proposal {
    let words = says.split(separator: " ").map(String.init)
    var fields: [String: String] = [:]
    for word in words.dropFirst() {
      let parts = word.split(separator: "=").map(String.init)
      fields[parts[0]] = parts[1]
    }
    let content: Claim.Content =
      Force(rawValue: words[0]).map { .attestation($0) } ?? .act(Act(rawValue: words[0]) ?? .offer)
    var proposal = Proposal(
      content, modality: fields["modality"].flatMap(Proposal.Modality.init) ?? .asserted,
      span: span, rule: fields["rule"] ?? "none")
    proposal.power = fields["power"].flatMap { StateKey($0) }
    proposal.represented = fields["for"].flatMap { StateKey($0) }
    proposal.receiving = fields["in"].flatMap { StateKey($0) }
    proposal.by = (fields["by"] ?? "").split(separator: ",").compactMap { StateKey(String($0)) }
    proposal.date = fields["date"].flatMap { try? EDTF($0) }
    proposal.since = fields["since"].flatMap { try? EDTF($0) }
    proposal.reason = fields["reason"]
    if fields["rule"] == "accept.reported" { proposal.why = "who 'diplomats' are is not told" }
    return proposal
  }

  private static func find(_ words: [UInt8], in text: [UInt8], from start: Int) -> Range<Int>? {
    guard text.count - start >= words.count else { return nil }
    for place in start...(text.count - words.count)
    where text[place..<place + words.count].elementsEqual(words) {
      return place..<place + words.count
    }
    return nil
  }
}

extension Desk {
  /// Runs a command line with an engine that knows a few sentences, and answers on standard input.
  @discardableResult
  func reading(
    _ line: String, answers: [String] = [], colour: Bool = false, width: Int? = nil,
    system: SystemCalls = SystemCalls()
  ) -> Run {
    let streams = Texts()
    let now = self.now
    let input = Array(answers.map { $0 + "\n" }.joined().utf8)
    var session = Session(
      environment: [:], folder: folder, now: { now }, gitUserName: { "Anna Muster" },
      write: { text in streams.output.withLock { $0 += text } },
      writeError: { text in streams.errors.withLock { $0 += text } },
      readInput: { () throws(Failure) in input }, outputWidth: width, usesColour: colour,
      system: system)
    session.makeExtractor = { { FakeExtractor.read($0) } }
    let outcome = goodOfficesProgram.run(words(of: line), in: session, width: width ?? 80)
    var run = Run(words: words(of: line), status: outcome.status)
    run.output = streams.output.withLock { $0 } + outcome.output
    run.errors = streams.errors.withLock { $0 } + DiagnosticPrinter().print(outcome.diagnostics)
    return run
  }
}

private final class Texts: Sendable {
  let output = Mutex("")
  let errors = Mutex("")
}
