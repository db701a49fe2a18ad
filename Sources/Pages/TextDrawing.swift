import Diagnostics

/// A picture drawn in characters of ASCII, which are one column wide everywhere.
struct TextDrawing {
  /// The lines, the legend among them; an empty one parts what stands apart.
  private(set) var lines: [String] = []

  /// The readings that stand in the drawing.
  private(set) var told: Set<String> = []

  private let width: Int
  private let paint: TextPaint
  private let values: TextValues

  /// Draws a picture; nil where the table says it as well.
  init?(_ picture: Figure.Picture, width: Int, _ paint: TextPaint, _ values: TextValues) {
    self.width = width
    self.paint = paint
    self.values = values
    switch picture {
    case .timeline(let timeline):
      let labels = timeline.rows.map { row in
        values.inWords(row.label) + (row.note.map { " (\($0.oneLine))" } ?? "")
      }
      let column = labelColumn(labels)
      guard let lane = TimelineLane(timeline.axis, columns: max(width - column - 4, 10)) else {
        return nil
      }
      draw(timeline, on: lane, labels, column)
    case .graph(let graph): draw(graph)
    case .columns(let chart): draw(chart)
    case .steps: return nil
    }
  }

  /// Whether everything in a table stands in the drawing too.
  func tells(_ table: Table) -> Bool {
    table.rows.allSatisfy { row in
      row.allSatisfy { cell in
        if case .absent = cell.value { return cell.marks.isEmpty }
        return cell.marks.isEmpty && cell.citations.isEmpty && told.contains(cell.reading.oneLine)
      }
    }
  }
}

// MARK: - Timelines

extension TextDrawing {
  private mutating func draw(
    _ timeline: Timeline, on lane: TimelineLane, _ labels: [String], _ column: Int
  ) {
    let margin = String(repeating: " ", count: column + 2)
    var signs = TimelineLane.Signs()
    for (index, row) in timeline.rows.enumerated() {
      if index % 25 == 0 { lines.append(margin + lane.years) }
      var start = margin
      let label = labels[index]
      if displayWidth(label) > column {
        lines += wrapped(label, to: width)
      } else {
        start = label.padded(to: column + 2)
      }
      lines.append(start + painted(lane.cells(of: row, &signs)))
      told.insert(row.label.reading.oneLine)
    }
    lines.append("")
    for key in timeline.legend {
      switch key.sample {
      case .bar(let tone, let certainty):
        explain(painted(BarStyle(tone, certainty).cells(4)), 4, key.meaning)
      case .mark(let sign): explain(String(sign.character), 1, key.meaning)
      }
    }
    let words = values.words.drawing
    if signs.isOpenAtStart { explain("<", 1, words.openAtStart) }
    if signs.isOpenAtEnd { explain(">", 1, words.openAtEnd) }
    if signs.hasBrackets { explain("( )", 3, words.within) }
    if signs.hasDigits { explain("2", 1, words.several) }
  }

  /// The width of the column of labels; where most are too long for one, none.
  private func labelColumn(_ labels: [String]) -> Int {
    let limit = width / 3
    let fitting = labels.map { displayWidth($0) }.filter { $0 <= limit }
    return fitting.count * 2 < labels.count ? 0 : fitting.max() ?? 0
  }

  /// Writes a sample and its meaning beside it.
  private mutating func explain(_ sample: String, _ length: Int, _ meaning: String) {
    let start = "  " + sample + String(repeating: " ", count: max(0, 6 - length))
    for (i, line) in wrapped(meaning.oneLine, to: width - 8).enumerated() {
      lines.append((i == 0 ? start : String(repeating: " ", count: 8)) + line)
    }
  }

  private func painted(_ cells: [DrawnCell]) -> String {
    var result = ""
    for run in runs(of: cells[...]) {
      let text = String(run.map(\.character))
      result += paint.toned(text, run.first?.tone ?? .plain)
    }
    return result
  }

  private func runs(of cells: ArraySlice<DrawnCell>) -> [ArraySlice<DrawnCell>] {
    var runs: [ArraySlice<DrawnCell>] = []
    var start = cells.startIndex
    for index in cells.indices where cells[index].tone != cells[start].tone {
      runs.append(cells[start..<index])
      start = index
    }
    if start < cells.endIndex { runs.append(cells[start...]) }
    return runs
  }
}

// MARK: - Graphs

extension TextDrawing {
  /// Writes each arrow on a line: where from, where to, and what it says.
  private mutating func draw(_ graph: Graph) {
    var labels: [String: String] = [:]
    for node in graph.nodes {
      labels[node.id] = values.inWords(node.label)
      told.insert(node.label.reading.oneLine)
    }
    for edge in graph.edges {
      let line =
        "\(labels[edge.from] ?? edge.from) \(edge.certainty.arrow) \(labels[edge.to] ?? edge.to)"
      told.formUnion([edge.label.oneLine, edge.reading.oneLine])
      let saying = edge.label.isEmpty ? line : "\(line)\(values.words.colon) \(edge.label.oneLine)"
      lines += wrapped(saying, to: width).map { paint.toned($0, edge.tone) }
      if edge.reading != edge.label {
        lines += wrapped(edge.reading.oneLine, to: width - 4).map { "    " + $0 }
      }
    }
  }
}

// MARK: - Columns

extension TextDrawing {
  /// Writes each category on a line, its column lying down, with the numbers behind it.
  private mutating func draw(_ chart: ColumnChart) {
    let styles = BarStyle.all(of: chart.series)
    let labels = chart.categories.map(\.oneLine)
    let column = min(labels.reduce(0) { max($0, displayWidth($1)) }, width / 3)
    let counts = chart.categories.indices.map { category in
      chart.series.map { String($0.counts[category]) }
    }
    let numbers = counts.map { $0.joined(separator: " + ") }
    let numbersWidth = numbers.reduce(0) { max($0, $1.utf8.count) }
    let room = max(width - column - numbersWidth - 4 - chart.series.count, 10)
    let highest = max(
      1,
      chart.categories.indices.reduce(0) { highest, category in
        max(highest, chart.series.reduce(0) { $0 + max(0, $1.counts[category]) })
      })
    lines += wrapped(chart.axisLabel.oneLine, to: width)
    // A small number of things is counted by eye, so each gets as many characters as the next.
    let length = highest <= room ? highest * min(room / highest, 3) : room
    var skipped = 0
    for (category, label) in labels.enumerated() {
      if category < skipped { continue }
      told.formUnion([label] + counts[category])
      // Where nothing is counted for long, one line says so.
      skipped = counts[category...].firstIndex { $0.contains { $0 != "0" } } ?? counts.endIndex
      if chart.isInOrder, skipped > category + 2 {
        told.formUnion(labels[category..<skipped])
        lines += wrapped("\(label) - \(labels[skipped - 1])  0", to: width)
        continue
      }
      skipped = category
      var cells: [DrawnCell] = []
      var sum = 0
      var end = 0
      for (series, style) in zip(chart.series, styles) where series.counts[category] > 0 {
        sum += series.counts[category]
        let next = max(sum * length / highest, end + 1)
        cells += style.cells(next - end)
        end = next
      }
      var lead = label.padded(to: column)
      if displayWidth(label) > column {
        lines += wrapped(label, to: width)
        lead = String(repeating: " ", count: column)
      }
      lines.append(lead + "  " + painted(cells) + (cells.isEmpty ? "" : "  ") + numbers[category])
    }
    let isPlain = chart.series.count == 1 && chart.series[0].certainty == .certain
    if isPlain, chart.series[0].label.oneLine == chart.axisLabel.oneLine { return }
    lines.append("")
    for (series, style) in zip(chart.series, styles) {
      explain(painted(style.cells(4)), 4, series.label)
      told.insert(series.label.oneLine)
    }
  }
}
