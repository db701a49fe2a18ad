/// Draws lines that lead from one column of names through a second to a third.
struct StrandDrawing {
  private let strands: [Graph.Strand]
  private let legend: [Graph.Meaning]
  private let context: PictureContext

  /// The names, each once, in the order in which they are first met.
  private let names: [Cell]

  private let layout: StrandLayout

  /// Lays out the strands of a graph; names that are met earlier stand higher where nothing else decides.
  init(_ graph: Graph, _ context: PictureContext) {
    let strands = graph.strands
    self.strands = strands
    legend = graph.legend
    self.context = context
    var places: [String: Int] = [:]
    var names: [Cell] = []
    func place(_ cell: Cell) -> Int {
      if let place = places[cell.reading] { return place }
      places[cell.reading] = names.count
      names.append(cell)
      return names.count - 1
    }
    let ends = strands.map { strand in
      let numbers = strand.stations.map(place)
      return (from: numbers[0], by: numbers[1], to: numbers[2])
    }
    self.names = names
    layout = StrandLayout(ends, context.isNarrow ? .narrow : .wide)
  }

  /// The sheet.
  var drawing: Drawing {
    let measures = layout.measures
    let legend = PictureLegend(entries, x: 0, y: 0, width: measures.width)
    var body = ""
    for line in layout.lines { body += element(strands[line.strand], line.path) }
    let sides: [(x: Int, anchor: String, room: Int)] = [
      (measures.left.name, "end", measures.left.name),
      (
        (measures.middle.lowerBound + measures.middle.upperBound) / 2, "middle",
        measures.right.line - measures.left.line
      ),
      (measures.right.name, "start", measures.width - measures.right.name),
    ]
    for (side, column) in zip(sides, layout.columns) {
      for label in column {
        let name = names[label.name]
        let text = pictureText(
          name.reading, x: side.x, y: label.y, anchor: side.anchor, style: "name",
          within: context.isNarrow ? side.room * 5 / 4 : side.room)
        body += context.linked(name.link, text) + "\n"
      }
    }
    let sheet = Drawing.Sheet(
      height: legend.height + layout.height,
      body: legend.body + "<g transform=\"translate(0 \(legend.height))\">\n\(body)</g>\n")
    return Drawing(
      width: measures.width, sheets: [sheet], fills: [], in: context, isInteractive: true)
  }

  private func element(_ strand: Graph.Strand, _ path: String) -> String {
    let ends = strand.stations.map { cell -> String in
      if case .code(let code) = cell.value { code } else { cell.reading }
    }
    let form = strand.certainty == .certain ? "" : " \(strand.certainty.rawValue)"
    let title = htmlEscaped(strand.reading)
    return
      "<g tabindex=\"0\" role=\"img\" data-strand=\"\(htmlEscaped(ends.joined(separator: " ")))\""
      + "\(context.attribute(of: strand.claims))>"
      + "<title>\(title)</title>"
      + "<path class=\"\(strand.tone.rawValue) line strand\(form)\" d=\"\(path)\"/></g>\n"
  }

  /// The kinds of lines that are drawn, by what they mean and by how sure they are.
  private var entries: [PictureLegend.Entry] {
    let drawn = Set(strands.map(\.tone))
    let entries = legend.filter { drawn.contains($0.tone) }.map { key in
      PictureLegend.Entry(
        sample: { x, y in
          "<path class=\"\(key.tone.rawValue) line strand\" d=\"M\(x) \(y)h28\"/>"
        }, meaning: key.words)
    }
    return entries + context.certainties(of: strands.map(\.certainty))
  }
}
