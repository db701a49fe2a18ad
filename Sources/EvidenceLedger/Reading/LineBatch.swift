import Digests
import Mandates

/// Lines that were read and whose digests are worked out together, which is far quicker.
struct LineBatch {
  /// A line that was read.
  struct Pending {
    let entry: Entry
    let sum: UInt32
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
    lines.append(Pending(entry: reading.entry, sum: reading.sum, line: line))
  }

  /// Works out the digests, and says of each line whether it bears the right ones.
  mutating func verified() -> [Bool] {
    messages.digest()
    return lines.indices.map { place in
      let (high, low) = messages.digests[place * 2].first80Bits
      let id = lines[place].entry.id
      return id.high == high && id.low == low
        && messages.digests[place * 2 + 1].first32Bits == lines[place].sum
    }
  }

  /// Takes all lines out.
  mutating func removeAll() {
    lines.removeAll(keepingCapacity: true)
    messages.removeAll()
  }
}
