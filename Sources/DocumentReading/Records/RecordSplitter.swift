import Diagnostics

/// Takes an input piece by piece and finds its records; holds no more than one of them.
package struct RecordSplitter: Sendable {
  /// What a record is in each format.
  private enum Way: Sendable {
    case whole(WholeSplitter)
    case lines(LineSplitter)
    case archive(ArchiveSplitter)
  }

  private var way: Way

  /// Begins with an input of a format; `limit` is the most bytes a record may have.
  package init(_ format: InputFormat, limit: Int = RecordLimit.bytes) {
    way =
      switch format {
      case .text, .html: .whole(WholeSplitter(format: format, limit: limit))
      case .jsonl: .lines(LineSplitter(limit: limit))
      case .warc: .archive(ArchiveSplitter(limit: limit))
      }
  }

  /// Takes the next bytes, and returns the records that end in them.
  package mutating func add(_ bytes: [UInt8]) -> [RecordPiece] {
    switch way {
    case .whole(var splitter):
      way = .whole(WholeSplitter(format: .text, limit: 0))
      splitter.add(bytes)
      way = .whole(splitter)
      return []
    case .lines(var splitter):
      way = .lines(LineSplitter(limit: 0))
      let pieces = splitter.add(bytes)
      way = .lines(splitter)
      return pieces
    case .archive(var splitter):
      way = .archive(ArchiveSplitter(limit: 0))
      let pieces = splitter.add(bytes)
      way = .archive(splitter)
      return pieces
    }
  }

  /// Ends the input, and returns what was left.
  package mutating func finish() -> [RecordPiece] {
    switch way {
    case .whole(let splitter): return splitter.finish()
    case .lines(let splitter): return splitter.finish()
    case .archive(var splitter): return splitter.finish()
    }
  }
}

/// Takes a whole input as one record.
struct WholeSplitter: Sendable {
  let format: InputFormat
  let limit: Int
  private var bytes: [UInt8] = []
  private var isTooLarge = false

  init(format: InputFormat, limit: Int) {
    self.format = format
    self.limit = limit
  }

  mutating func add(_ more: [UInt8]) {
    if isTooLarge { return }
    if bytes.count + more.count > limit {
      isTooLarge = true
      bytes = []
    } else {
      bytes += more
    }
  }

  func finish() -> [RecordPiece] {
    if isTooLarge { return [.problem(.tooLarge(limit))] }
    return [
      .record(
        RawRecord(buffer: bytes, range: 0..<bytes.count, format: format, line: 1, offset: 0))
    ]
  }
}

/// Takes an input line by line; an empty line is none.
struct LineSplitter: Sendable {
  private let limit: Int
  private var rest: [UInt8] = []
  private var line = 1

  /// The offset in the input of the first byte of the rest.
  private var offset = 0

  /// Whether the line at hand is too long, so that the rest of it is passed over.
  private var isPassing = false

  init(limit: Int) { self.limit = limit }

  mutating func add(_ bytes: [UInt8]) -> [RecordPiece] {
    var pieces: [RecordPiece] = []
    guard let first = firstNewline(in: bytes, from: 0) else {
      keep(bytes, from: 0, &pieces)
      return pieces
    }
    if isPassing {
      offset += first + 1
      line += 1
      isPassing = false
    } else {
      rest += bytes[..<first]
      end(rest, 0..<rest.count, at: offset, &pieces)
      offset += rest.count + 1
    }
    rest = []
    var start = first + 1
    while let newline = firstNewline(in: bytes, from: start) {
      end(bytes, start..<newline, at: offset, &pieces)
      offset += newline - start + 1
      start = newline + 1
    }
    keep(bytes, from: start, &pieces)
    return pieces
  }

  func finish() -> [RecordPiece] {
    var pieces: [RecordPiece] = []
    var last = self
    if !isPassing { last.end(rest, 0..<rest.count, at: offset, &pieces) }
    return pieces
  }

  private mutating func keep(_ bytes: [UInt8], from start: Int, _ pieces: inout [RecordPiece]) {
    let count = bytes.count - start
    if isPassing {
      offset += count
    } else if rest.count + count > limit {
      pieces.append(.problem(tooLong(at: offset)))
      offset += rest.count + count
      rest = []
      isPassing = true
    } else {
      rest += bytes[start...]
    }
  }

  private mutating func end(
    _ buffer: [UInt8], _ range: Range<Int>, at offset: Int, _ pieces: inout [RecordPiece]
  ) {
    defer { line += 1 }
    if range.count > limit {
      pieces.append(.problem(tooLong(at: offset)))
      return
    }
    var range = range
    while let last = range.last, [0x20, 0x09, 0x0D].contains(buffer[last]) {
      range = range.lowerBound..<last
    }
    var start = range.lowerBound
    // A byte order mark stands only at the very beginning.
    if offset == 0, buffer[range].starts(with: [0xEF, 0xBB, 0xBF]) { start += 3 }
    guard start < range.upperBound else { return }
    pieces.append(
      .record(
        RawRecord(
          buffer: buffer, range: start..<range.upperBound, format: .jsonl, line: line,
          offset: offset + start - range.lowerBound)))
  }

  private func tooLong(at offset: Int) -> RecordProblem {
    var problem = RecordProblem.tooLarge(limit)
    problem.line = line
    problem.offset = offset
    return problem
  }
}

extension RecordProblem {
  static func tooLarge(_ limit: Int) -> RecordProblem {
    .rejected(
      "record.too-large", "a record has at most \(limit >> 20) MiB",
      hint: "split the document, and give its parts")
  }
}

/// Finds the next line feed from an offset on, eight bytes at a time.
func firstNewline(in bytes: [UInt8], from start: Int) -> Int? {
  bytes.withUnsafeBytes { buffer in
    var i = start
    let ones: UInt64 = 0x0101_0101_0101_0101
    while buffer.count - i >= 8 {
      let word =
        UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: i, as: UInt64.self))
        ^ (ones &* 0x0A)
      let found = (word &- ones) & ~word & (ones &* 0x80)
      if found != 0 { return i + found.trailingZeroBitCount / 8 }
      i += 8
    }
    while i < buffer.count {
      if buffer[i] == 0x0A { return i }
      i += 1
    }
    return nil
  }
}
