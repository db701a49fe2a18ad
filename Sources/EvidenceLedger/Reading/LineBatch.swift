import Digests
import Mandates

/// Lines that were read and whose digests are worked out together, which is far quicker.
struct LineBatch {
  /// A line that was read.
  struct Pending {
    let entry: Entry
    let sum: UInt32

    /// The name of a proposal that the line rejects.
    let proposal: EntryID?

    let line: LedgerScan.Line
  }

  /// Enough that hardly any lane of the digests runs idle, and little enough for the fast memory.
  private static let mostLines = 128

  private(set) var lines: [Pending] = []
  private var messages = SHA256.Batch()

  var isFull: Bool { lines.count >= Self.mostLines }

  /// Takes in a line; its content and its recording are to be digested as objects.
  mutating func add(
    _ reading: CanonicalReader.Reading, _ line: LedgerScan.Line, in bytes: [UInt8]
  ) {
    messages.append(UInt8(ascii: "{"))
    messages.append(bytes[reading.content])
    messages.append(UInt8(ascii: "}"))
    messages.endMessage()
    messages.append(UInt8(ascii: "{"))
    messages.append(bytes[reading.identifier])
    messages.append(bytes[reading.recording])
    messages.append(UInt8(ascii: "}"))
    messages.endMessage()
    if let proposal = reading.proposal {
      messages.append(UInt8(ascii: "{"))
      messages.append(bytes[proposal.told])
      messages.append(UInt8(ascii: "}"))
      messages.endMessage()
    }
    lines.append(
      Pending(
        entry: reading.entry, sum: reading.sum, proposal: reading.proposal?.id, line: line))
  }

  /// Works out the digests, and says of each line whether it bears the right ones.
  mutating func verified() -> [Bool] {
    messages.digest()
    var digests = messages.digests[...]
    return lines.map { line in
      let isContent = digests.popFirst().map { line.entry.id.names($0) } ?? false
      let isRecording = digests.popFirst()?.first32Bits == line.sum
      guard let proposal = line.proposal else { return isContent && isRecording }
      let isProposal = digests.popFirst().map { proposal.names($0) } ?? false
      return isContent && isRecording && isProposal
    }
  }

  /// Takes all lines out.
  mutating func removeAll() {
    lines.removeAll(keepingCapacity: true)
    messages.removeAll()
  }
}

extension EntryID {
  /// Whether it is the beginning of a digest.
  fileprivate func names(_ digest: SHA256) -> Bool {
    let (high, low) = digest.first80Bits
    return self.high == high && self.low == low
  }
}
