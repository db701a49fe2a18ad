/// The part of a line that is shown for a span, and where in it the span lies.
///
/// Of a line that does not fit, a third of the room goes to what stands before the span, and an
/// ellipsis stands for what is left out. No more of the line is looked at than can be shown.
struct Excerpt {
  /// The line as it is shown: visible, with four spaces for a tab.
  let text: String

  /// The column at which the span begins, from 0.
  let start: Int

  /// How many columns the span takes on this line.
  let length: Int

  init(of span: SourceSpan, width: Int) {
    let source = span.source
    let line = source.range(ofLine: span.line)
    let lower = min(span.range.lowerBound, line.upperBound)
    let upper = min(max(span.range.upperBound, lower), line.upperBound)
    let before = Piece(source, line.lowerBound..<lower, from: .end)
    let marked = Piece(source, lower..<upper, from: .start)
    let after = Piece(source, upper..<line.upperBound, from: .start)

    let left = before.fitted(to: max(width / 3, width - marked.width - after.width))
    let middle = marked.fitted(to: width - left.width)
    let right = after.fitted(to: width - left.width - middle.width)
    text = left.text + middle.text + right.text
    start = left.width
    length = middle.width
  }
}

/// A part of a line, which may be cut at one end.
private struct Piece {
  /// The end at which it is cut.
  enum End {
    case start
    case end
  }

  /// The characters as they are shown, from the kept end on.
  private let parts: [(text: String, width: Int)]
  private let isCut: Bool
  private let kept: End

  /// The columns it takes; of a piece that is long anyway, more than can be shown.
  let width: Int

  /// No line is shown so wide that more bytes of a piece would matter.
  private static let limit = 4096

  init(_ source: SourceText, _ range: Range<Int>, from kept: End) {
    var range = range
    let isCut = range.count > Piece.limit
    if isCut {
      // A character cut in two here lies too far away to be shown.
      range =
        kept == .start
        ? range.lowerBound..<range.lowerBound + Piece.limit
        : range.upperBound - Piece.limit..<range.upperBound
    }
    var parts: [(text: String, width: Int)] = []
    for character in source.text(in: range) {
      let text = character == "\t" ? "    " : String(character).visible
      parts.append((text, displayWidth(text)))
    }
    if kept == .end { parts.reverse() }
    self.init(parts, isCut: isCut, from: kept)
  }

  private init(_ parts: [(text: String, width: Int)], isCut: Bool, from kept: End) {
    self.parts = parts
    self.isCut = isCut
    self.kept = kept
    self.width = parts.reduce(isCut ? 1 : 0) { $0 + $1.width }
  }

  /// The text in the order of the line.
  var text: String {
    var shown = parts.map(\.text)
    if isCut { shown.append("…") }
    return kept == .end ? shown.reversed().joined() : shown.joined()
  }

  /// Returns as much as fits, with an ellipsis where something was left out.
  func fitted(to room: Int) -> Piece {
    if width <= room { return self }
    if room < 1 { return Piece([], isCut: false, from: kept) }
    var used = 1
    let start = parts.prefix { part in
      used += part.width
      return used <= room
    }
    return Piece(Array(start), isCut: true, from: kept)
  }
}
