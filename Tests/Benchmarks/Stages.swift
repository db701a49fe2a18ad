import Dates
import EvidenceLedger
import Glibc
import Mandates
import Pages
import Reports
import States

/// The day asked about: one in the middle of the stories.
private let day = Day(number: 0)

/// The number of claims up to which reports are composed as well.
private let largestReport = 1_000_000

/// Takes the time of each stage between the file of a ledger and a report.
///
/// Returns nil, and says why, if the ledger could not be written or does not read as it was made.
func measureStages(of made: MadeLedger) -> Measurements? {
  guard let path = temporaryFile() else {
    print("no temporary file")
    return nil
  }
  defer { unlink(path) }
  guard let size = made.write(toFile: path) else {
    print("the ledger could not be written")
    return nil
  }
  let ledger = Ledger(path: path, name: "ledger.jsonl")
  let clocks = Clocks(asOf: day)
  var column = Measurements(claims: made.claims)
  let contents = column.measure("read and verify") { try? ledger.read() }
  guard let contents, contents.diagnostics.isEmpty else {
    print("the ledger that was made does not read as it was written")
    return nil
  }
  let evidence = column.measure("apply the clocks") { Evidence(contents.entries) }
  let docket = column.measure("sort by mandate") { Docket(evidence, registry: .standard) }
  var everything = MandateFilter()
  everything.takesAll = true
  let answers = column.measure("answer for every mandate") { docket.answers(everything, clocks) }
  print(
    "\(made.claims) claims in \(contents.entries.count) entries, \(size) bytes: "
      + "\(evidence.documents.count) documents, \(docket.mandates.count) mandates, "
      + "\(answers.count { $0.certain == nil }) uncertain, \(answers.count(where: \.isContested)) "
      + "contested, \(answers.count { $0.isSuperset }) with too many worlds")
  if made.claims <= largestReport { measureReport(docket, clocks, &column) }
  column.print()
  fflush(nil)
  return column
}

/// Reads a ledger several times, and prints the middle ones of the times.
func measureReading(of path: String) -> Bool {
  var processor: [Double] = []
  var clock: [Double] = []
  for _ in 0..<5 {
    let start = (processor: processorSeconds(), clock: clockSeconds())
    guard let contents = try? Ledger(path: path, name: "ledger.jsonl").read() else { return false }
    processor.append(processorSeconds() - start.processor)
    clock.append(clockSeconds() - start.clock)
    withExtendedLifetime(contents) {}
  }
  print("processor", processor.sorted()[2], "clock", clock.sorted()[2])
  return true
}

private func measureReport(_ docket: Docket, _ clocks: Clocks, _ column: inout Measurements) {
  let findings = column.measure("find what does not agree") { docket.findings(clocks).count }
  let page = column.measure("answer and compose the report") {
    Briefing(docket, clocks).statusReport()
  }
  let size = column.measure("render it as Markdown") {
    var renderer = MarkdownRenderer()
    return renderer.render(page).utf8.count
  }
  print("  \(findings) findings; \(size) bytes of report")
}

/// Takes the time of one answer where ever more claims speak of one mandate.
func measureCrowds(seed: UInt64) {
  print("one mandate with many claims, time of one answer:")
  for claims in [25, 50, 100, 200, 400] {
    // Several mandates are made, and the middle one told, for stories differ in how hard they are.
    let times = (0..<9).compactMap { offset -> (time: Double, isSuperset: Bool)? in
      let ledger = MadeLedger(claims: claims, seed: seed &+ UInt64(offset), claimsOfMandate: claims)
      let docket = Docket(Evidence(ledger.entries), registry: .standard)
      var one = Measurements(claims: claims)
      let answers = one.measure("") {
        docket.mandates.map { docket.answer($0, Clocks(asOf: day)) }
      }
      guard let cost = one.cost(of: ""), let answer = answers.first else { return nil }
      return (cost * Double(claims), answer.isSuperset)
    }.sorted { $0.time < $1.time }
    guard let middle = times.dropFirst(4).first, let last = times.last else { continue }
    print(
      "  \(padded("\(claims) claims"))\(decimal(middle.time * 1000, 2)) ms"
        + "\(decimal(last.time * 1000, 2)) ms at most, "
        + "\(times.count(where: \.isSuperset)) of 9 with too many worlds")
  }
}
