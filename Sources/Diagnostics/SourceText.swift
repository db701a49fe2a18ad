/// A named text that diagnostics can point into.
package struct SourceText: Hashable, Sendable {
  /// The name shown before the line number, usually a path.
  package let name: String

  /// The content as UTF-8, as it was read, broken or not.
  package let content: [UInt8]

  /// The offset at which each line begins; never empty.
  private let lineStarts: [Int]

  /// The number of the first line, 1 unless the content is a part of a text.
  private let firstLine: Int

  /// Names a content; a line ends at LF or CR LF.
  ///
  /// Where it is a part of a text, it must begin with a line, and the number of that is given.
  package init(name: String, _ content: some Sequence<UInt8>, firstLine: Int = 1) {
    self.name = name
    self.firstLine = firstLine
    let bytes = Array(content)
    self.content = bytes
    self.lineStarts = SourceText.lineStarts(of: bytes)
  }

  /// Names a text.
  package init(name: String, _ text: String) {
    self.init(name: name, text.utf8)
  }

  /// How many lines there are; an empty text has one.
  package var lineCount: Int { lineStarts.count }

  /// Returns the number of the line that holds an offset.
  package func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + firstLine
  }

  /// Returns the offsets of a line by its number, without its LF or CR LF.
  ///
  /// A line that does not exist is taken for the nearest one that does.
  package func range(ofLine line: Int) -> Range<Int> {
    let last = firstLine + lineStarts.count - 1
    let line = min(max(line, firstLine), last) - firstLine + 1
    let start = lineStarts[line - 1]
    guard line < lineStarts.count else { return start..<content.count }
    let newline = lineStarts[line] - 1
    let end = newline > start && content[newline - 1] == 0x0D ? newline - 1 : newline
    return start..<end
  }

  /// Returns the text between two offsets, repairing broken UTF-8; what lies outside is left out.
  package func text(in range: Range<Int>) -> String {
    String(decoding: content[range.clamped(to: 0..<content.count)], as: UTF8.self)
  }

  /// Hashes the name and the length only, for a content may be large.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(content.count)
  }

  private static func lineStarts(of bytes: [UInt8]) -> [Int] {
    var starts = [0]
    for offset in bytes.indices where bytes[offset] == 0x0A { starts.append(offset + 1) }
    return starts
  }
}

/// A stretch of a source text, in UTF-8 offsets.
package struct SourceSpan: Hashable, Sendable {
  /// The text it lies in.
  package let source: SourceText

  /// Where it lies, always within the text; empty for a place between two bytes.
  package let range: Range<Int>

  /// Creates a span; what lies outside the text is cut off.
  package init(_ range: Range<Int>, in source: SourceText) {
    self.source = source
    self.range = range.clamped(to: 0..<source.content.count)
  }

  /// The one-based line on which the span begins.
  package var line: Int { source.line(at: range.lowerBound) }

  /// The one-based column at which the span begins, counted in characters.
  ///
  /// A character is what a reader takes for one (Unicode's extended grapheme cluster): an accent
  /// set after its letter and a flag of two code points add one each, and so does a tab.
  package var column: Int {
    let start = source.range(ofLine: line).lowerBound
    let before = source.content[start..<range.lowerBound]
    let isPlain = before.allSatisfy { $0 < 0x80 && $0 != 0x0D }
    return (isPlain ? before.count : String(decoding: before, as: UTF8.self).count) + 1
  }
}
