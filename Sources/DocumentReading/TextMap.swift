/// Tells for every byte of a text taken out of a document where it stands in that document.
///
/// It is a list of pieces. Of a piece that is as long in the text as in the document, byte follows
/// byte; any other (a character reference, a converted letter) stands for the whole of its source;
/// one without a source (a line break of the layout) stands at a point.
package struct TextMap: Hashable, Sendable {
  /// A run of text with its source.
  struct Piece: Hashable, Sendable {
    let text: Int
    let given: Int
    let textLength: Int
    let givenLength: Int

    var isLinear: Bool { textLength == givenLength }
  }

  private var pieces: [Piece]?

  /// The map of a text that is the document.
  package static let identity = TextMap(pieces: nil)

  /// A map without pieces, to which they are added.
  static var empty: TextMap { TextMap(pieces: []) }

  /// A map of a text that follows some bytes that don't belong to it.
  static func shifted(by offset: Int, count: Int) -> TextMap {
    TextMap(pieces: [Piece(text: 0, given: offset, textLength: count, givenLength: count)])
  }

  /// Adds a piece behind the others; neighbours in text and document become one.
  mutating func add(text: Int, given: Int, textLength: Int, givenLength: Int) {
    guard textLength > 0 else { return }
    let piece = Piece(
      text: text, given: given, textLength: textLength, givenLength: givenLength)
    if let last = pieces?.last, last.isLinear, piece.isLinear,
      last.given + last.givenLength == given, last.text + last.textLength == text,
      let count = pieces?.count
    {
      pieces?[count - 1] = Piece(
        text: last.text, given: last.given, textLength: last.textLength + textLength,
        givenLength: last.givenLength + givenLength)
    } else {
      pieces?.append(piece)
    }
  }

  /// Keeps some stretches of a text, in order, and their map; white space at their ends goes.
  func keeping(_ ranges: [Range<Int>], of text: [UInt8]) -> (text: [UInt8], map: TextMap) {
    var kept: [UInt8] = []
    var map = TextMap.empty
    var next = 0
    let pieces = self.pieces ?? []
    for range in ranges {
      let range = trimmed(range, text)
      if range.isEmpty { continue }
      if !kept.isEmpty {
        map.add(
          text: kept.count, given: given(range).lowerBound, textLength: 2, givenLength: 0)
        kept += [0x0A, 0x0A]
      }
      let shift = kept.count - range.lowerBound
      while next < pieces.count, pieces[next].text + pieces[next].textLength <= range.lowerBound {
        next += 1
      }
      while next < pieces.count, pieces[next].text < range.upperBound {
        let piece = pieces[next]
        let part = (piece.text..<piece.text + piece.textLength).clamped(to: range)
        map.add(
          text: part.lowerBound + shift,
          given: piece.isLinear ? piece.given + part.lowerBound - piece.text : piece.given,
          textLength: part.count, givenLength: piece.isLinear ? part.count : piece.givenLength)
        if piece.text + piece.textLength > range.upperBound { break }
        next += 1
      }
      kept += text[range]
    }
    return (kept, map)
  }

  private func trimmed(_ range: Range<Int>, _ text: [UInt8]) -> Range<Int> {
    var start = range.lowerBound
    var end = min(range.upperBound, text.count)
    while start < end, text[start] <= 0x20 { start += 1 }
    while end > start, text[end - 1] <= 0x20 { end -= 1 }
    return start..<max(start, end)
  }

  /// The bytes of the document that carry a stretch of the text.
  package func given(_ range: Range<Int>) -> Range<Int> {
    guard let pieces else { return range }
    guard !pieces.isEmpty else { return 0..<0 }
    let first = pieces[index(of: range.lowerBound, in: pieces)]
    let start = first.given + (first.isLinear ? range.lowerBound - first.text : 0)
    guard !range.isEmpty else { return start..<start }
    let last = pieces[index(of: range.upperBound - 1, in: pieces)]
    let end = last.given + (last.isLinear ? range.upperBound - last.text : last.givenLength)
    return start..<max(start, end)
  }

  /// The piece that holds a byte of the text, or the nearest one before it.
  private func index(of offset: Int, in pieces: [Piece]) -> Int {
    var low = 0
    var high = pieces.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if pieces[middle].text <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
