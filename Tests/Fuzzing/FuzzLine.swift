import Digests
import EvidenceLedger
import Mandates
import PlainJSON

/// One line of a ledger is an entry that is written so that it reads as the same again, or is
/// refused with a reason that lies within it; its digests are put right first, since no fuzzer
/// guesses them.
func fuzzLine(_ bytes: [UInt8]) {
  for line in [bytes, mendedLine(bytes)] {
    switch LineDecoder().read(line, in: line.indices) {
    case .refused(let refusal):
      require(!refusal.problems.isEmpty, "a refusal has a reason")
      for problem in refusal.problems {
        require(
          problem.range.lowerBound >= 0 && problem.range.upperBound <= line.count,
          "the reason lies within the line")
      }
    case .entry(let entry):
      let written = Array(entry.line.utf8)
      guard case .entry(let again) = LineDecoder().read(written, in: written.indices) else {
        fatalError("broken: an entry reads as it was written: \(entry.line)")
      }
      require(again == entry, "an entry reads as the same")
      require(!written.contains { $0 < 0x20 || $0 == 0x7F }, "a line holds no control character")
    }
  }
}

/// The line with the identifier and the sum that its content has.
func mendedLine(_ bytes: [UInt8]) -> [UInt8] {
  guard case .object(let members) = (try? readJSON(bytes))?.value else { return bytes }
  func value(_ key: String) -> JSONValue { members.first { $0.key == key }?.value ?? .null }
  let frame: Set = ["v", "id", "recordedAt", "recordedBy", "sum"]
  let content = members.filter { !frame.contains($0.key) }
  let id = JSONValue.string(SHA256(JSONValue.object(content).compactBytes).hexadecimal(20))
  let recorded = ["recordedAt", "recordedBy"].map { (key: $0, value: value($0)) }
  let named = JSONValue.object([(key: "id", value: id)] + recorded)
  let sum = JSONValue.string(SHA256(named.compactBytes).hexadecimal(8))
  let line = [(key: "v", value: value("v")), (key: "id", value: id)] + content + recorded
  return JSONValue.object(line + [(key: "sum", value: sum)]).compactBytes
}
