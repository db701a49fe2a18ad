import Diagnostics

/// The lines that diagnostics show, read once more from where they stand.
///
/// A diagnostic is rare and a ledger may be large, so that no line is kept for it.
struct LineExcerpts {
  private let source: LedgerSource
  private let name: String
  private let stretch: Int

  /// How many newlines stand before the lines of each stretch.
  private let newlines: [Int]

  /// The line that was asked for last.
  private var known: Known?

  /// A line, and what came before it.
  private struct Known {
    let start: Int
    let number: Int
    let text: SourceText

    /// Whether all of the line was read.
    let isWhole: Bool

    /// Whether it has a place of the file, and after that as much as is shown.
    func shows(_ offset: Int) -> Bool {
      let end = start + text.content.count
      return offset >= start && (isWhole ? offset < end : offset + LineExcerpts.shown <= end)
    }
  }

  /// No diagnostic shows more of a line than this behind the place that it is about.
  private static let shown = 1 << 16

  init(_ source: LedgerSource, name: String, _ scans: [LedgerScan], _ stretch: Int) {
    self.source = source
    self.name = name
    self.stretch = stretch
    var passed = 0
    var newlines: [Int] = []
    for scan in scans {
      newlines.append(passed)
      passed += scan.newlines
    }
    self.newlines = newlines
  }

  /// Returns a stretch of the file as a place in its line.
  mutating func span(_ range: Range<Int>) throws(SystemError) -> SourceSpan {
    let line = try line(at: range.lowerBound)
    let start = range.lowerBound - line.start
    return SourceSpan(start..<max(range.upperBound - line.start, start), in: line.text)
  }

  private mutating func line(at offset: Int) throws(SystemError) -> Known {
    if let known, known.shows(offset) { return known }
    let start = try startOfLine(at: offset)
    let number = try number(ofLineAt: start)
    // What was told of this line keeps what it shows; so each time at least twice as much is read.
    let before = known.map { $0.start == start ? $0.text.content.count : 0 } ?? 0
    let enough = max(offset - start + Self.shown, 2 * before)
    var bytes: [UInt8] = []
    var newline: Int?
    var length = 1 << 12
    while newline == nil, bytes.count < enough {
      let (old, from) = (bytes.count, start + bytes.count)
      try source.read(from..<min(from + length, source.size), onto: &bytes)
      if bytes.count == old { break }
      newline = nextNewline(in: bytes, from: old)
      length = min(length * 2, 1 << 20)
    }
    let end = newline.map { $0 + 1 } ?? bytes.count
    // A copy, which takes no more memory than it has bytes: there may be many such lines.
    let text = SourceText(name: name, bytes[..<end], firstLine: number)
    let isWhole = newline != nil || start + end == source.size
    let line = Known(start: start, number: number, text: text, isWhole: isWhole)
    known = line
    return line
  }

  /// Where the line of a byte begins: behind the last newline before it.
  private func startOfLine(at offset: Int) throws(SystemError) -> Int {
    var end = offset
    var length = 1 << 10
    while end > 0 {
      let start = max(end - length, 0)
      var bytes: [UInt8] = []
      try source.read(start..<end, onto: &bytes)
      if let newline = bytes.lastIndex(of: 0x0A) { return start + newline + 1 }
      end = start
      length = min(length * 2, 1 << 20)
    }
    return 0
  }

  /// The number of the line that begins at an offset, counted from 1.
  private func number(ofLineAt start: Int) throws(SystemError) -> Int {
    let place = min(start / stretch, newlines.count - 1)
    var from = max(place * stretch - 1, 0)
    // The first newline here ends a line that began before, and is counted there.
    var number = newlines[place] + (place > 0 ? 0 : 1)
    if let known, known.start <= start, known.start > from {
      from = known.start
      number = known.number
    }
    var bytes: [UInt8] = []
    while from < start {
      bytes.removeAll(keepingCapacity: true)
      try source.read(from..<min(from + (1 << 20), start), onto: &bytes)
      if bytes.isEmpty { break }
      number += bytes.count { $0 == 0x0A }
      from += bytes.count
    }
    return number
  }
}
