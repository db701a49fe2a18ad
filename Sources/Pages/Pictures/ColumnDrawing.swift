/// Draws columns, stacked from series that differ in form as well as in colour.
struct ColumnDrawing {
  private let chart: ColumnChart
  private let context: PictureContext
  private let fills: [PictureFill]

  /// Gives each series a look of its own.
  init(_ chart: ColumnChart, _ context: PictureContext) {
    self.chart = chart
    self.context = context
    fills = PictureFill.distinct(chart.series.map { PictureFill($0.tone, $0.certainty) })
  }

  /// How broad a column is at the least, so that an outline leaves some of it empty.
  private static let least = 4

  /// The sheet.
  var drawing: Drawing {
    let left = context.isNarrow ? 40 : 64
    // At so few pixels a column a long chart grows broader, and is scrolled.
    let count = max(chart.categories.count, 1)
    let room = context.isNarrow ? PictureContext.narrow - left - 8 : 1012
    let pitch = min(max(room / count, Self.least), 72)
    let right = max(left + pitch * count, context.isNarrow ? left + room : 640)
    let legend = PictureLegend(entries, x: 0, y: 0, width: right)
    let top = legend.height + 34
    let bottom = top + 240
    let sums = chart.categories.indices.map { sum(at: $0) }
    let axis = ChartAxis(
      upTo: sums.max() ?? 0, left: left, right: right, top: top, bottom: bottom)
    var body = legend.body + axis.body(chart.axisLabel)
    for i in chart.categories.indices {
      body += column(i, x: left + i * pitch, width: pitch, axis)
    }
    body += "<path class=\"axis\" d=\"M\(left) \(bottom)H\(right)\"/>\n"
    body += labels(left: left, pitch: pitch, y: bottom + 18)
    let sheet = Drawing.Sheet(height: bottom + 30, body: body)
    return Drawing(
      width: right + (context.isNarrow ? 8 : 24), sheets: [sheet], fills: Set(fills), in: context)
  }

  private var entries: [PictureLegend.Entry] {
    zip(chart.series, fills).map { series, fill in
      PictureLegend.Entry(
        sample: PictureLegend.sample(fill, in: context), meaning: series.label)
    }
  }

  private func sum(at place: Int) -> Int {
    chart.series.reduce(0) { min($0 + min(max($1.counts[place], 0), 1 << 50), 1 << 55) }
  }

  /// One column, from the bottom, its numbers as a tooltip.
  private func column(_ place: Int, x: Int, width: Int, _ axis: ChartAxis) -> String {
    let gap = width > 8 ? width / 5 : width > 5 ? 1 : 0
    var parts = ""
    var words: [String] = []
    var sum = 0
    for (series, fill) in zip(chart.series, fills) {
      let count = min(max(series.counts[place], 0), 1 << 50)
      if count == 0 { continue }
      words.append("\(series.label) \(count)")
      let low = axis.bottom - axis.height(sum)
      sum += count
      let high = axis.bottom - axis.height(sum)
      parts +=
        "<rect x=\"\(x + gap)\" y=\"\(high)\" width=\"\(max(width - 2 * gap, 2))\" "
        + "height=\"\(max(low - high, 1))\" \(fill.attributes(in: context))"
        + "\(context.attribute(of: series.claims(at: place)))/>"
    }
    if parts.isEmpty { return "" }
    let title = htmlEscaped(
      "\(chart.categories[place])\(context.words.colon) \(words.joined(separator: ", "))")
    return "<g><title>\(title)</title>\(parts)</g>\n"
  }

  /// The names of as many categories as have room, at even distances.
  private func labels(left: Int, pitch: Int, y: Int) -> String {
    let longest = min(chart.categories.map { pictureWidth($0) }.max() ?? 0, 110) + 8
    let step = niceStep(for: longest, atMost: pitch)
    let numbers = chart.categories.compactMap { Int($0) }
    // Years are named where they are round.
    let isRound = numbers.count == chart.categories.count
    var result = ""
    for (i, name) in chart.categories.enumerated()
    where isRound ? numbers[i] % step == 0 : i % step == 0 {
      result += pictureText(
        name, x: left + i * pitch + pitch / 2, y: y, anchor: "middle", style: "soft",
        within: max(pitch * step - 4, 20))
    }
    return result + "\n"
  }
}
