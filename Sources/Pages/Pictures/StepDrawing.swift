/// Draws curves that fall in steps, each with a line of its own kind, and what left the count.
struct StepDrawing {
  private let chart: StepChart
  private let context: PictureContext
  private static let tones: [Cell.Tone] = [.holds, .refused, .waiting, .plain, .over]
  private static let dashes = ["", "9 4", "2 3", "12 3 2 3", "5 2", "1 5"]

  /// Takes the chart as it is.
  init(_ chart: StepChart, _ context: PictureContext) {
    self.chart = chart
    self.context = context
  }

  /// The sheet.
  var drawing: Drawing {
    let (left, right) = context.isNarrow ? (40, PictureContext.narrow - 12) : (56, 760)
    let legend = PictureLegend(entries, x: 0, y: 0, width: right)
    let (top, bottom) = (legend.height + 34, legend.height + 34 + 280)
    let share = ChartAxis(upTo: 100, left: left, right: right, top: top, bottom: bottom)
    let days = chart.curves.flatMap { $0.steps.map(\.day) }.max() ?? 0
    let units = min(max(days, 1), 1 << 50) / chart.daysPerUnit + 1
    let step = niceStep(for: units, atMost: context.isNarrow ? 5 : 10)
    let last = (units + step - 1) / step * step
    func place(_ day: Int) -> Int {
      left + scaled(day, of: last * chart.daysPerUnit, to: right - left)
    }
    var body = legend.body + share.body("\(chart.shareLabel) (%)")
    for unit in stride(from: 0, through: last, by: step) {
      body += pictureText(
        String(unit), x: place(unit * chart.daysPerUnit), y: bottom + 18, anchor: "middle",
        style: "soft", within: 80)
    }
    body += "<path class=\"axis\" d=\"M\(left) \(top)V\(bottom)H\(right)\"/>\n"
    body += pictureText(
      chart.axisLabel, x: right, y: bottom + 38, anchor: "end", style: "soft", within: right)
    for (i, curve) in chart.curves.enumerated() {
      var line = "M\(left) \(top)"
      var ticks = ""
      for part in curve.steps {
        let x = place(part.day)
        let y = bottom - scaled(part.share, of: 1000, to: bottom - top)
        line += "H\(x)V\(y)"
        if part.isCensored { ticks += "M\(x) \(y - 5)V\(y + 5)" }
      }
      body += "\n<g><title>\(htmlEscaped(curve.label))</title>\(path(line, i))"
      if !ticks.isEmpty { body += "<path class=\"\(tone(i)) line\" d=\"\(ticks)\"/>" }
      body += "</g>"
    }
    let sheet = Drawing.Sheet(height: bottom + 48, body: body + "\n")
    return Drawing(
      width: right + (context.isNarrow ? 12 : 40), sheets: [sheet], fills: [], in: context)
  }

  private func tone(_ curve: Int) -> String { Self.tones[curve % Self.tones.count].rawValue }

  private func path(_ line: String, _ curve: Int) -> String {
    let dash = Self.dashes[curve % Self.dashes.count]
    let style = dash.isEmpty ? "" : " stroke-dasharray=\"\(dash)\""
    return "<path class=\"\(tone(curve)) line\"\(style) d=\"\(line)\"/>"
  }

  private var entries: [PictureLegend.Entry] {
    var result = chart.curves.enumerated().map { i, curve in
      PictureLegend.Entry(sample: { x, y in path("M\(x) \(y)h28", i) }, meaning: curve.label)
    }
    if chart.curves.contains(where: { $0.steps.contains(where: \.isCensored) }) {
      result.append(
        PictureLegend.Entry(
          sample: { x, y in "<path class=\"plain line\" d=\"M\(x) \(y)h26m-13-5v10\"/>" },
          meaning: context.words.layout.censored))
    }
    return result
  }
}
