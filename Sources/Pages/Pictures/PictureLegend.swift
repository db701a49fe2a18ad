/// The meanings of what is drawn, beside a sample of each, in lines that fill the width.
struct PictureLegend {
  /// A sample, drawn about the middle of its left edge, and what it means.
  struct Entry {
    /// Draws the sample, 26 pixels wide, from this place on.
    let sample: (_ x: Int, _ y: Int) -> String

    /// What it means.
    let meaning: String
  }

  /// The height in pixels; nought without entries.
  let height: Int

  /// The elements, as SVG.
  let body: String

  private static let line = 22

  /// Lays out the entries from a place on.
  init(_ entries: [Entry], x: Int, y: Int, width: Int) {
    var (column, row) = (x, 0)
    var body = ""
    for entry in entries {
      let lines = wrapped(entry.meaning.oneLine, to: max((width - 34) * 2 / 15, 8))
      let room = 34 + (lines.map { pictureWidth($0) }.max() ?? 0)
      if column > x, column + room > x + width { (column, row) = (x, row + 1) }
      let middle = y + row * Self.line + Self.line / 2
      body += entry.sample(column, middle)
      for (i, line) in lines.enumerated() {
        body +=
          pictureText(line, x: column + 34, y: middle + 4 + i * 16, within: width - 34) + "\n"
      }
      column += min(room, width) + 22
      if lines.count > 1 { (column, row) = (x + width, row + lines.count - 1) }
    }
    self.body = body
    height = entries.isEmpty ? 0 : (row + 1) * Self.line + 6
  }

  /// A sample of a fill.
  static func sample(_ fill: PictureFill, in context: PictureContext) -> (Int, Int) -> String {
    { x, y in
      "<rect x=\"\(x + 1)\" y=\"\(y - 6)\" width=\"24\" height=\"12\" "
        + "\(fill.attributes(in: context))/>"
    }
  }
}
