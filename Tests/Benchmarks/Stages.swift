import Dates
import EvidenceLedger
import Mandates
import Pages
import Reports
import States

/// The day asked about: one in the middle of the stories.
private let day = Day(number: 0)

/// Takes the time of each stage between the bytes of a ledger and a report.
func measureStages(of ledger: MadeLedger, into measurements: inout Measurements) {
  let bytes = ledger.bytes
  let clocks = Clocks(asOf: day)
  let contents = measurements.measure("read and verify") {
    LedgerContents(bytes, name: "ledger.jsonl")
  }
  guard contents.diagnostics.isEmpty, contents.entries.count == Set(ledger.entries.map(\.id)).count
  else {
    print("the ledger that was made does not read as it was written")
    return
  }
  let evidence = measurements.measure("apply the clocks") { Evidence(contents.entries) }
  let docket = measurements.measure("sort by mandate") {
    Docket(evidence, registry: .standard)
  }
  var everything = MandateFilter()
  everything.takesAll = true
  let answers = measurements.measure("answer for every mandate") {
    docket.answers(everything, clocks)
  }
  let findings = measurements.measure("find what does not agree") { docket.findings(clocks) }
  let page = measurements.measure("answer and compose the report") {
    Briefing(docket, clocks).statusReport()
  }
  let text = measurements.measure("render it as Markdown") {
    var renderer = MarkdownRenderer()
    return renderer.render(page)
  }
  let supersets = answers.count { $0.isSuperset }
  print(
    "  \(answers.count) answers, \(answers.count { $0.certain == nil }) uncertain, "
      + "\(answers.count(where: \.isContested)) contested, \(supersets) too many worlds; "
      + "\(findings.count) findings; \(text.utf8.count) bytes of report")
}

/// Takes the time of one answer where ever more claims speak of one mandate.
func measureCrowds(seed: UInt64) {
  print("one mandate with many claims, time of one answer:")
  for claims in [25, 50, 100, 200, 400] {
    // Several mandates are made, and the middle one told, for stories differ in how hard they are.
    let times = (0..<9).map { offset in
      let ledger = MadeLedger(
        claims: claims, seed: seed &+ UInt64(offset), claimsOfMandate: claims)
      let docket = Docket(Evidence(ledger.entries), registry: .standard)
      var one = Measurements(claims: claims)
      let answers = one.measure("") {
        docket.mandates.map { docket.answer($0, Clocks(asOf: day)) }
      }
      let stage = one.stages[0]
      return (time: (one.cost(of: stage) ?? 0) * Double(claims), answers[0].isSuperset)
    }.sorted { $0.time < $1.time }
    let given = times.count { $0.1 }
    print(
      "  \(padded("\(claims) claims"))\(decimal(times[4].time * 1000, 2)) ms"
        + "\(decimal(times[8].time * 1000, 2)) ms at most, \(given) of 9 with too many worlds")
  }
}
