import Diagnostics

/// The bytes of a ledger, to be had a stretch at a time, so that a large file is never held whole.
struct LedgerSource: Sendable {
  /// Where the bytes are.
  private enum Place: Sendable {
    case memory([UInt8])

    /// A file that stays open as long as it is read.
    case file(Int32, SystemCalls)
  }

  private let place: Place

  /// How many bytes there are; what is added to a file afterwards is not looked at.
  let size: Int

  init(_ bytes: [UInt8]) {
    place = .memory(bytes)
    size = bytes.count
  }

  init(_ file: borrowing OpenFile, ofSize size: Int, _ system: SystemCalls) {
    place = .file(file.descriptor, system)
    self.size = size
  }

  /// Adds bytes of a stretch to others; throws if the file has become shorter.
  func read(_ stretch: Range<Int>, onto bytes: inout [UInt8]) throws(SystemError) {
    switch place {
    case .memory(let all): bytes += all[stretch.clamped(to: 0..<all.count)]
    case .file(let descriptor, let system):
      let old = bytes.count
      try system.read(descriptor, stretch, onto: &bytes)
      if bytes.count - old < stretch.clamped(to: 0..<size).count { throw .shortened }
    }
  }

  /// The lines that begin within a stretch, all of them whole.
  ///
  /// The bytes given are used again. Returns the offset at which they begin, and how many of them
  /// stand before the first of the lines.
  func lines(
    beginningIn stretch: Range<Int>, _ bytes: inout [UInt8]
  ) throws(SystemError) -> (base: Int, first: Int) {
    bytes.removeAll(keepingCapacity: true)
    // A line begins where the stretch does if a newline stands before it.
    let start = max(stretch.lowerBound - 1, 0)
    try read(start..<min(stretch.upperBound, size), onto: &bytes)
    var first = 0
    if stretch.lowerBound > 0 {
      guard let newline = nextNewline(in: bytes, from: 0), newline + 1 < bytes.count else {
        bytes.removeAll(keepingCapacity: true)
        return (stretch.upperBound, 0)
      }
      first = newline + 1
    }
    while bytes.last != 0x0A, start + bytes.count < size {
      let end = start + bytes.count
      let old = bytes.count
      try read(end..<min(end + Self.more, size), onto: &bytes)
      if bytes.count == old { break }
      if let newline = nextNewline(in: bytes, from: old) {
        bytes.removeLast(bytes.count - newline - 1)
      }
    }
    return (start, first)
  }

  /// How much is read at a time of a line that reaches beyond a stretch.
  private static let more = 1 << 14
}
