import Diagnostics
import EvidenceLedger
import Mandates

/// What is read of a ledger for some entries is all that bears on them, or all of it is to be read; also
/// of lines whose digests are put right, since no fuzzer guesses them.
func fuzzOutline(_ bytes: [UInt8]) {
  let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
  for ledger in [bytes, Array(lines.map { mendedLine(Array($0)) }.joined(separator: [0x0A]))] {
    do throws(Failure) {
      try holdOutline(of: ledger)
    } catch {
      require(false, "memory can be read")
    }
  }
}

private func holdOutline(of bytes: [UInt8]) throws(Failure) {
  let whole = LedgerContents(bytes, name: "ledger.jsonl")
  let isDamaged = whole.diagnostics.contains { $0.severity == .error }
  for new in whole.entries.prefix(4) {
    var outline = try LedgerOutline(bytes, name: "ledger.jsonl")
    try outline.read(near: [new], about: nil)
    try outline.readEntries(beginningWith: String(new.id.description.prefix(6)))
    if outline.needsAll {
      require(isDamaged, "a sound ledger of a few lines is not read whole")
      continue
    }
    let read = outline.contents.entries
    let part = Surroundings(of: [new], about: nil, among: read)
    let all = Surroundings(of: [new], about: nil, among: whole.entries)
    require(part.entries == all.entries, "all that bears on an entry is read")
    require(read.contains(new), "an entry is found by how its identifier begins")
    require(Set(read.map(\.id)).isSubset(of: whole.entries.map(\.id)), "nothing else is read")
  }
}
