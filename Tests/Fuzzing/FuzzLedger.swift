import Dates
import Diagnostics
import EvidenceLedger
import Mandates
import States

/// A ledger of any bytes is read with all its faults told, says the same with its lines in reverse
/// and twice, and what was read is written so that it reads as the same again; also of lines whose
/// digests are put right, however they are spelled, since no fuzzer guesses them.
func fuzzLedger(_ bytes: [UInt8]) {
  let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
  let stamped = Array(lines.map { stampedLine(Array($0)) }.joined(separator: [0x0A]))
  holdLedger(bytes)
  if stamped != bytes { holdLedger(stamped) }
}

private func holdLedger(_ bytes: [UInt8]) {
  let contents = LedgerContents(bytes, name: "ledger.jsonl")
  _ = DiagnosticPrinter().print(contents.diagnostics)
  for entry in contents.entries {
    guard
      case .entry(let again) = LineDecoder().read(
        Array(entry.line.utf8), in: 0..<entry.line.utf8.count)
    else { fatalError("broken: an entry reads as it was written") }
    require(again == entry, "an entry reads as it was written")
  }
  let slowly = LedgerContents(bytes, name: "ledger.jsonl", with: LineDecoder())
  require(slowly.entries == contents.entries, "both readers give the same entries")
  require(slowly.diagnostics == contents.diagnostics, "both readers tell the same faults")
  for stretch in [1, 50, 1000] {
    let parts = LedgerContents(
      bytes, name: "ledger.jsonl", by: ReadingManner(threads: 2, stretch: stretch))
    require(parts.entries == contents.entries, "stretches give the same entries")
    require(
      parts.diagnostics == contents.diagnostics && parts.endsTorn == contents.endsTorn,
      "stretches tell the same faults")
  }
  // A last line that was cut off is whole once something follows it, so only whole files can turn.
  guard bytes.last == 0x0A, !contents.endsTorn else { return }
  let lines = bytes.dropLast().split(separator: 0x0A, omittingEmptySubsequences: false)
  var reversed: [UInt8] = []
  for line in lines.reversed() + lines { reversed += line + [0x0A] }
  let turned = LedgerContents(reversed, name: "ledger.jsonl")
  require(turned.entries == contents.entries, "order and number of lines mean nothing")
  let docket = Docket(Evidence(contents.entries), registry: .standard)
  let clocks = Clocks(asOf: Day(number: 20_000))
  for mandate in docket.mandates { _ = docket.answer(mandate, clocks) }
  _ = docket.findings(clocks)
}
