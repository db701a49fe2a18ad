import Dates

/// Draws a timeline: the legend, then its rows under an axis, on one sheet or several.
struct TimelineDrawing {
  private let timeline: Timeline
  private let context: PictureContext
  private let axis: DayAxis
  private let width: Int
  private let rowHeight: Int
  private static let head = 26

  /// More than any name of a mandate with its note; what is longer is cut.
  private static let longestLabel = 960

  /// The lines of a label that stands above its bars, in full.
  private static func lines(_ row: Timeline.Row, within width: Int) -> [String] {
    let note = row.note.map { " (\($0))" } ?? ""
    return wrapped(row.label.reading.oneLine + row.sign + note, to: width * 2 / 15)
  }

  /// Lays out the axis beside the labels, or on a narrow picture below each.
  init(_ timeline: Timeline, _ context: PictureContext) {
    self.timeline = timeline
    self.context = context
    guard !context.isNarrow else {
      width = PictureContext.narrow
      let lines = timeline.rows.map { Self.lines($0, within: PictureContext.narrow).count }
      rowHeight = 24 + 16 * (lines.max() ?? 1)
      axis = DayAxis(days: timeline.axis, x: 8, width: width - 16)
      return
    }
    rowHeight = 24
    let longest = timeline.rows.map { labelWidth($0.label.reading) + behindWidth($0) }.max() ?? 0
    let start = min(max(longest, 60), Self.longestLabel) + 16
    // Long names make the picture broader, not the bars shorter.
    width = max(1160, start + 584)
    axis = DayAxis(days: timeline.axis, x: start, width: width - start - 24)
  }

  /// The sheets.
  var drawing: Drawing {
    var sheets: [Drawing.Sheet] = []
    let legend = PictureLegend(entries, x: 0, y: 0, width: width)
    if legend.height > 0 { sheets.append(Drawing.Sheet(height: legend.height, body: legend.body)) }
    let step = max(context.rowsOnASheet ?? timeline.rows.count, 1)
    for start in stride(from: 0, to: timeline.rows.count, by: step) {
      sheets.append(sheet(timeline.rows[start..<min(start + step, timeline.rows.count)]))
    }
    return Drawing(
      width: width, sheets: sheets, fills: fills, in: context, isInteractive: true)
  }

  private var fills: Set<PictureFill> {
    var result: Set<PictureFill> = []
    for bar in timeline.rows.flatMap(\.bars) { result.insert(PictureFill(bar.tone, bar.certainty)) }
    for case .bar(let tone, let certainty) in timeline.legend.map(\.sample) {
      result.insert(PictureFill(tone, certainty))
    }
    return result
  }

  private func sheet(_ rows: ArraySlice<Timeline.Row>) -> Drawing.Sheet {
    let height = Self.head + rows.count * rowHeight + 8
    let (left, right) = (axis.x, axis.x + axis.width)
    var grid = "M\(left) \(Self.head - 4)H\(right)"
    for tick in axis.ticks { grid += "M\(tick.x) \(Self.head - 4)V\(height - 4)" }
    for i in rows.indices { grid += "M\(left) \(middle(i - rows.startIndex))H\(right)" }
    var body = "<path class=\"grid\" d=\"\(grid)\"/>\n"
    for tick in axis.ticks {
      // At the ends of a narrow picture a label in the middle of its tick would be cut.
      let half = (pictureWidth(tick.label) + 1) / 2
      body += pictureText(
        tick.label, x: min(max(tick.x, half), width - half), y: Self.head - 10, anchor: "middle",
        style: "soft", within: 80)
    }
    let days = "\(timeline.axis.lowerBound)/\(timeline.axis.upperBound)"
    body += "\n<g data-axis=\"\(days)\" data-plot=\"\(left) \(axis.width)\">\n"
    for (i, row) in rows.enumerated() { body += element(row, middle(i)) }
    return Drawing.Sheet(height: height, body: body + "</g>\n")
  }

  /// The middle of the bars of a row, which is above its lower edge by as much everywhere.
  private func middle(_ row: Int) -> Int { Self.head + (row + 1) * rowHeight - 12 }

  private func element(_ row: Timeline.Row, _ y: Int) -> String {
    let name = row.label.link.map { " data-row=\"\(htmlEscaped($0))\"" } ?? ""
    // At the right end a label that is broader than thought runs away from the bars.
    let label =
      context.isNarrow
      ? labelAbove(row, y)
      : pictureText(
        row.label.reading, sign: row.sign, note: row.note, x: axis.x - 12, y: y + 4,
        anchor: "end", style: "name", within: (axis.x - 16 - behindWidth(row)) * 15 / 16)
    var result = "<g\(name)>\(context.linked(row.label.link, label))\n"
    for bar in row.bars { result += element(bar, of: row, y) }
    for (mark, shift) in zip(row.marks, shifts(of: row.marks)) {
      result += element(mark, of: row, y, shiftedBy: shift)
    }
    return result + "</g>\n"
  }

  /// A label in as many lines as it needs.
  private func labelAbove(_ row: Timeline.Row, _ y: Int) -> String {
    let lines = Self.lines(row, within: width)
    return lines.enumerated().map { i, line in
      pictureText(
        line, x: 0, y: y - 13 - 16 * (lines.count - 1 - i), style: "name", within: width)
    }.joined()
  }

  private func element(_ bar: Timeline.Bar, of row: Timeline.Row, _ y: Int) -> String {
    guard let places = axis.places(bar.days) else { return "" }
    let tips = (bar.isOpenAtStart ? 7 : 0) + (bar.isOpenAtEnd ? 7 : 0)
    let width = max(places.upperBound - places.lowerBound, 3, tips)
    let start = min(places.lowerBound, axis.x + axis.width - width)
    let shape = barShape(
      bar.tone, start...start + width, y, isOpenAtStart: bar.isOpenAtStart,
      isOpenAtEnd: bar.isOpenAtEnd)
    let fill = PictureFill(bar.tone, bar.certainty).attributes(in: context)
    return symbol(
      "<path d=\"\(shape)\" \(fill)/>", bar.reading, bar.claims, of: row, bar.days,
      start...start + width, y)
  }

  private func element(
    _ mark: Timeline.Mark, of row: Timeline.Row, _ y: Int, shiftedBy shift: Int
  ) -> String {
    guard let places = axis.places(mark.days) else { return "" }
    let sign =
      mark.sign == .seen && isRange(places) ? "" : signShape(mark.sign, center(places), y + shift)
    let range = isRange(places) ? rangeShape(places, y, mark.sign) : ""
    return symbol(range + sign, mark.reading, mark.claims, of: row, mark.days, places, y)
  }

  /// Signs that would hide each other stand by turns a little higher and lower.
  private func shifts(of marks: [Timeline.Mark]) -> [Int] {
    var result = Array(repeating: 0, count: marks.count)
    var last: (place: Int, x: Int)?
    for (i, mark) in marks.enumerated() where mark.sign != .seen {
      guard let x = axis.places(mark.days).map({ center($0) }) else { continue }
      if let last, abs(x - last.x) < 10 {
        if result[last.place] == 0 { result[last.place] = -4 }
        result[i] = -result[last.place]
      }
      last = (i, x)
    }
    return result
  }

  private func center(_ places: ClosedRange<Int>) -> Int {
    (places.lowerBound + places.upperBound) / 2
  }

  /// A range is drawn where it is broader than the sign.
  private func isRange(_ places: ClosedRange<Int>) -> Bool {
    places.upperBound - places.lowerBound > 12
  }

  /// What a keyboard can reach and a pointer asks for its words.
  private func symbol(
    _ shape: String, _ reading: String, _ claims: [String], of row: Timeline.Row,
    _ days: ClosedRange<Day>,
    _ places: ClosedRange<Int>, _ y: Int
  ) -> String {
    let words = htmlEscaped("\(row.label.reading)\(context.words.colon) \(reading)")
    let isLeft = places.lowerBound < axis.x + axis.width / 2
    let x = context.isNarrow ? 0 : isLeft ? places.lowerBound : places.upperBound
    let side = isLeft || context.isNarrow ? "" : " text-anchor=\"end\""
    let tip = context.isNarrow ? elided(reading, to: width) : reading
    return "<g tabindex=\"0\" role=\"img\"\(context.attribute(of: claims))"
      + " data-days=\"\(days.lowerBound)/\(days.upperBound)\"><title>\(words)</title>"
      + "\(shape)<text class=\"tip\" x=\"\(x)\" y=\"\(y - 10)\"\(side)>"
      + "\(htmlEscaped(tip))</text></g>\n"
  }

  private var entries: [PictureLegend.Entry] {
    var result = timeline.legend.map { key in
      switch key.sample {
      case .bar(let tone, let certainty):
        PictureLegend.Entry(
          sample: { x, y in
            let shape = barShape(
              tone, x + 1...x + 25, y, isOpenAtStart: false, isOpenAtEnd: false)
            let fill = PictureFill(tone, certainty).attributes(in: context)
            return "<path d=\"\(shape)\" \(fill)/>"
          }, meaning: key.meaning)
      case .mark(let sign):
        PictureLegend.Entry(
          sample: { x, y in signShape(sign, x + 13, y) }, meaning: key.meaning)
      }
    }
    let bars = timeline.rows.flatMap(\.bars).filter { axis.places($0.days) != nil }
    func open(_ isAtStart: Bool) -> (Int, Int) -> String {
      { x, y in
        let shape = barShape(
          .plain, x + 1...x + 25, y, isOpenAtStart: isAtStart, isOpenAtEnd: !isAtStart)
        return "<path d=\"\(shape)\" class=\"plain outline\"/>"
      }
    }
    let words = context.words.drawing
    if bars.contains(where: \.isOpenAtStart) {
      result.append(PictureLegend.Entry(sample: open(true), meaning: words.openAtStart))
    }
    if bars.contains(where: \.isOpenAtEnd) {
      result.append(PictureLegend.Entry(sample: open(false), meaning: words.openAtEnd))
    }
    let ranges = timeline.rows.flatMap(\.marks).filter { mark in
      axis.places(mark.days).map { isRange($0) } == true
    }
    if let mark = ranges.first(where: { $0.sign != .seen }) ?? ranges.first {
      result.append(
        PictureLegend.Entry(
          sample: { x, y in
            rangeShape(x + 1...x + 25, y - 3, mark.sign)
              + (mark.sign == .seen ? "" : signShape(mark.sign, x + 13, y - 3))
          },
          meaning: words.within))
    }
    if let row = timeline.rows.first(where: { !$0.sign.isEmpty }) {
      let mark = context.words.unsourced
      result.append(
        PictureLegend.Entry(
          sample: { x, y in
            pictureText(
              row.sign, x: x + 13, y: y + 4, anchor: "middle", style: "name", within: 26)
          },
          meaning: "\(mark.word)\(context.words.colon) \(mark.meaning)"))
    }
    return result
  }
}

extension Timeline.Row {
  /// What stands at the label where no document is behind what it names, which no bar shows.
  fileprivate var sign: String {
    label.marksToTell.contains(.unsourced) ? Cell.Mark.unsourced.sign : ""
  }
}

/// The width of what stands behind a label.
private func behindWidth(_ row: Timeline.Row) -> Int {
  pictureWidth(row.sign) + (row.note.map { pictureWidth(" (\($0))") } ?? 0)
}

/// The width of a label of a row, rounded up, so that the longest is not cut.
private func labelWidth(_ text: String) -> Int { (pictureWidth(text) * 16 + 15) / 15 }

/// The outline of a bar about a middle line; an open end is a point.
///
/// What it means has a form as well as a colour: what is dormant is half as high, what is disputed
/// is parted by a gap.
private func barShape(
  _ tone: Cell.Tone, _ places: ClosedRange<Int>, _ y: Int, isOpenAtStart: Bool, isOpenAtEnd: Bool
) -> String {
  let bands: [ClosedRange<Int>] =
    switch tone {
    case .plain, .holds, .over: [y - 6...y + 6]
    case .waiting: [y - 3...y + 3]
    case .refused: [y - 6...y - 2, y + 2...y + 6]
    }
  let (left, right) = (places.lowerBound, places.upperBound)
  return bands.map { band in
    let (top, bottom) = (band.lowerBound, band.upperBound)
    let (middle, tip) = ((top + bottom) / 2, (bottom - top) / 2)
    let start =
      isOpenAtStart ? "M\(left) \(middle)L\(left + tip) \(top)" : "M\(left) \(top)"
    let end =
      isOpenAtEnd
      ? "H\(right - tip)L\(right) \(middle)L\(right - tip) \(bottom)"
      : "H\(right)V\(bottom)"
    return start + end + "H\(isOpenAtStart ? left + tip : left)Z"
  }.joined()
}

/// A sign about a place; each kind has a form of its own.
private func signShape(_ sign: Timeline.Mark.Sign, _ x: Int, _ y: Int) -> String {
  switch sign {
  case .declared:
    "<path class=\"waiting solid over-line\" d=\"M\(x) \(y - 6)L\(x + 6) \(y + 5)H\(x - 6)Z\"/>"
  case .agreed: "<circle class=\"holds solid over-line\" cx=\"\(x)\" cy=\"\(y)\" r=\"5\"/>"
  case .refused:
    "<path class=\"halo\" d=\"\(cross(x, y))\"/>"
      + "<path class=\"refused line\" stroke-width=\"2\" d=\"\(cross(x, y))\"/>"
  case .seen:
    "<path class=\"halo\" d=\"M\(x) \(y - 8)V\(y + 8)\"/>"
      + "<path class=\"plain line\" d=\"M\(x) \(y - 7)V\(y + 7)\"/>"
  case .seenNotInForce:
    "<path class=\"halo\" d=\"M\(x - 6) \(y + 7)L\(x + 6) \(y - 7)\"/>"
      + "<path class=\"plain line\" d=\"M\(x - 5) \(y + 6)L\(x + 5) \(y - 6)\"/>"
  }
}

private func cross(_ x: Int, _ y: Int) -> String {
  "M\(x - 5) \(y - 5)L\(x + 5) \(y + 5)M\(x + 5) \(y - 5)L\(x - 5) \(y + 5)"
}

/// A line with ends below the days of which a sign is one; what was seen is but the line.
private func rangeShape(
  _ places: ClosedRange<Int>, _ y: Int, _ sign: Timeline.Mark.Sign
) -> String {
  let (left, right, low) = (places.lowerBound, places.upperBound, y + 9)
  let tone =
    switch sign {
    case .declared: Cell.Tone.waiting
    case .agreed: Cell.Tone.holds
    case .refused: Cell.Tone.refused
    case .seen, .seenNotInForce: Cell.Tone.plain
    }
  let ends = "M\(left) \(low - 2)V\(low + 2)M\(right) \(low - 2)V\(low + 2)"
  return "<path class=\"\(tone.rawValue) line\" d=\"\(ends)M\(left) \(low)H\(right)\"/>"
}
