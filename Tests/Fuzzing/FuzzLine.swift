import Digests
import EvidenceLedger
import Mandates
import PlainJSON

/// One line of a ledger is an entry that is written so that it reads as the same again, or is
/// refused with a reason that lies within it.
///
/// The quick reader and the decoder agree about it. Its digests are put right first, since no fuzzer
/// guesses them.
func fuzzLine(_ bytes: [UInt8]) {
  holdReaders(of: stampedLine(bytes.starts(with: opening.utf8) ? bytes : framed(bytes)))
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

/// What is read the quick way is what the decoder reads, and refused like that.
private func holdReaders(of line: [UInt8]) {
  let slowly = LedgerContents(line + [0x0A], name: "ledger.jsonl", with: LineDecoder())
  var manner = ReadingManner(threads: 1)
  let quickly = LedgerContents(line + [0x0A], name: "ledger.jsonl", by: manner)
  require(quickly.entries == slowly.entries, "both readers give the same entry")
  require(quickly.diagnostics == slowly.diagnostics, "both readers refuse a line alike")
  manner.keepsWords = false
  let briefly = LedgerContents(line + [0x0A], name: "ledger.jsonl", by: manner)
  require(briefly.entries.map(\.id) == slowly.entries.map(\.id), "words decide nothing")
  require(briefly.diagnostics == slowly.diagnostics, "words are verified where they are not kept")
}

/// Bytes as the members of an entry's content, in the frame of a line.
private func framed(_ content: [UInt8]) -> [UInt8] {
  Array("\(opening)00000000000000000000\",".utf8) + content
    + Array(#","recordedAt":"2026-11-22T09:30:00Z","recordedBy":"anna","sum":"00000000"}"#.utf8)
}

/// The line with digests of the very bytes that stand in it, however these are spelled, where it has
/// the frame that the program writes.
///
/// So both readers have to look at the bytes: neither can refuse them for their digests alone.
func stampedLine(_ bytes: [UInt8]) -> [UInt8] {
  let members = opening.utf8.count + EntryID.length + 2
  guard bytes.starts(with: opening.utf8), bytes.count > members,
    let recorded = bytes.lastRange(of: #","recordedAt":"#),
    let sum = bytes.lastRange(of: #","sum":""#), members <= recorded.lowerBound,
    recorded.upperBound <= sum.lowerBound
  else { return bytes }
  let content = stampedProposal(Array(bytes[members..<recorded.lowerBound]))
  let id = SHA256(Array("{".utf8) + content + Array("}".utf8)).hexadecimal(20)
  let recording = Array("\"id\":\"\(id)\"".utf8) + bytes[recorded.lowerBound..<sum.lowerBound]
  let digits = SHA256(Array("{".utf8) + recording + Array("}".utf8)).hexadecimal(8)
  var line = Array("\(opening)\(id)\",".utf8) + content + bytes[recorded.lowerBound...]
  let place = line.count - (bytes.count - sum.upperBound)
  for (offset, digit) in zip(place..<line.count, digits.utf8) { line[offset] = digit }
  return line
}

/// The content of a rejected proposal with the name that its very bytes have; all other as it is.
private func stampedProposal(_ content: [UInt8]) -> [UInt8] {
  let beginning = #""kind":"rejected","proposal":""#.utf8
  let told = beginning.count + EntryID.length + 2
  guard content.starts(with: beginning),
    let because = content.lastRange(of: #","because":"#), told <= because.lowerBound
  else { return content }
  let bytes = Array("{".utf8) + content[told..<because.lowerBound] + Array("}".utf8)
  let name = SHA256(bytes).hexadecimal(20)
  return Array(beginning) + Array("\(name)\",".utf8) + content[told...]
}

/// How each line begins that the program writes.
private let opening = #"{"v":1,"id":""#

extension [UInt8] {
  /// Where a text stands last.
  fileprivate func lastRange(of text: String) -> Range<Int>? {
    let wanted = Array(text.utf8)
    var start = count - wanted.count
    while start >= 0 {
      if self[start..<start + wanted.count].elementsEqual(wanted) {
        return start..<start + wanted.count
      }
      start -= 1
    }
    return nil
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
