/// Draws a graph: boxes in layers from left to right, and arrows with their labels between them.
struct GraphDrawing {
  private let graph: Graph
  private let context: PictureContext
  private static let margin = 12

  /// Takes the graph as it is.
  init(_ graph: Graph, _ context: PictureContext) {
    self.graph = graph
    self.context = context
  }

  /// The sheet.
  var drawing: Drawing {
    let places = Dictionary(
      graph.nodes.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let edges = graph.edges.map { (from: places[$0.from] ?? 0, to: places[$0.to] ?? 0) }
    let widths = graph.nodes.map { min(max(pictureWidth($0.label.reading), 24), 200) + 28 }
    let zone = min(graph.edges.map { pictureWidth($0.label) }.max() ?? 0, 150) + 26
    let layers = GraphLayers(nodes: graph.nodes.count, edges: edges)
    let plan = GraphPlan(layers, widths: widths, between: between(layers, widths, zone))
    let legend = PictureLegend(
      context.certainties(of: graph.edges.map(\.certainty)), x: 0, y: 0, width: max(plan.width, 480)
    )
    let top = legend.height + Self.margin
    var lines = ""
    var labels = ""
    for line in plan.lines {
      let edge = graph.edges[line.edge]
      lines += element(line, edge, top, zone)
      labels += label(line, edge, top, zone)
    }
    for (edge, ends) in zip(graph.edges, edges) where ends.from == ends.to {
      lines += loop(edge, plan.nodes[ends.from], top)
    }
    var boxes = ""
    for (node, box) in zip(graph.nodes, plan.nodes) { boxes += element(node, box, top) }
    let sheet = Drawing.Sheet(
      height: top + plan.height + Self.margin, body: legend.body + lines + labels + boxes)
    let links = graph.nodes.map(\.label.link) + graph.edges.map(\.link)
    return Drawing(
      width: max(plan.width, 480) + 2 * Self.margin, sheets: [sheet], fills: [], in: context,
      isInteractive: links.contains { $0.flatMap { context.target($0) } != nil })
  }

  /// The room between layers: as much as the usual width leaves, within bounds.
  private func between(_ layers: GraphLayers, _ widths: [Int], _ zone: Int) -> Int {
    let boxes = layers.layers.map { layer in
      layer.compactMap { layers.places[$0].node.map { widths[$0] } }.max() ?? 0
    }
    let room = (1100 - boxes.reduce(0, +)) / max(boxes.count - 1, 1)
    return min(max(room, zone + 90), zone + 280)
  }

  private func element(_ node: Graph.Node, _ box: GraphPlan.Box, _ top: Int) -> String {
    let x = box.x + Self.margin
    let text = pictureText(
      node.label.reading, x: x + box.width / 2, y: box.middle + top + 4, anchor: "middle",
      style: "name", within: box.width - 12)
    return "<g data-node=\"\(htmlEscaped(node.id))\"><rect class=\"box\" x=\"\(x)\""
      + " y=\"\(box.y + top)\" width=\"\(box.width)\" height=\"\(box.height)\" rx=\"3\"/>"
      + "\(context.linked(node.label.link, text))</g>\n"
  }

  private func element(
    _ line: GraphPlan.Line, _ edge: Graph.Edge, _ top: Int, _ zone: Int
  ) -> String {
    let points = line.points.map { (x: $0.x + Self.margin, y: $0.y + top) }
    guard let first = points.first, let last = points.last else { return "" }
    var path = "M\(first.x) \(first.y)"
    for i in stride(from: 0, to: points.count - 1, by: 2) {
      var (start, end) = (points[i], points[i + 1])
      if i > 0 { path += "L\(start.x) \(start.y)" }
      // Beside the head the line runs straight, below its label.
      if line.isReversed, i == 0 {
        start.x += zone
        path += "H\(start.x)"
      }
      let isLast = i + 2 >= points.count
      if !line.isReversed, isLast { end.x -= zone }
      let middle = (start.x + end.x) / 2
      path += "C\(middle) \(start.y) \(middle) \(end.y) \(end.x) \(end.y)"
      if !line.isReversed, isLast { path += "H\(points[i + 1].x)" }
    }
    let head =
      line.isReversed
      ? "M\(first.x + 9) \(first.y - 4)L\(first.x) \(first.y)L\(first.x + 9) \(first.y + 4)Z"
      : "M\(last.x - 9) \(last.y - 4)L\(last.x) \(last.y)L\(last.x - 9) \(last.y + 4)Z"
    return group(edge, path, head)
  }

  /// A line that leaves a box at the right and comes back to it.
  private func loop(_ edge: Graph.Edge, _ box: GraphPlan.Box, _ top: Int) -> String {
    let (x, y) = (box.right + Self.margin, box.middle + top)
    return group(
      edge, "M\(x) \(y - 8)h14c12 0 12 16 0 16h-14",
      "M\(x + 9) \(y + 4)L\(x) \(y + 8)L\(x + 9) \(y + 12)Z")
  }

  private func group(_ edge: Graph.Edge, _ path: String, _ head: String) -> String {
    let tone = edge.tone.rawValue
    return "<g data-edge=\"\(htmlEscaped(edge.from)) \(htmlEscaped(edge.to))\""
      + "\(context.attribute(of: edge.claims))>"
      + "<title>\(htmlEscaped(edge.reading))</title>"
      + "<path class=\"\(tone) line\(certainty(edge.certainty))\" d=\"\(path)\"/>"
      + "<path class=\"\(tone) solid\" d=\"\(head)\"/></g>\n"
  }

  private func certainty(_ certainty: Certainty) -> String {
    certainty == .certain ? "" : " " + certainty.rawValue
  }

  /// What stands beside an arrow, above the straight part of its line.
  private func label(
    _ line: GraphPlan.Line, _ edge: Graph.Edge, _ top: Int, _ zone: Int
  ) -> String {
    guard let point = line.isReversed ? line.points.first : line.points.last,
      !edge.label.oneLine.isEmpty
    else { return "" }
    let x = point.x + Self.margin + (line.isReversed ? 13 : -13)
    let text = pictureText(
      edge.label, x: x, y: point.y + top - 4, anchor: line.isReversed ? "start" : "end",
      style: "over-line", within: zone - 20)
    return context.linked(edge.link, text) + "\n"
  }
}

extension PictureContext {
  /// The kinds of lines for a legend, each certainty that is drawn once.
  func certainties(of lines: [Certainty]) -> [PictureLegend.Entry] {
    let drawn = Set(lines)
    return Certainty.allCases.filter { $0 != .certain && drawn.contains($0) }.map { kind in
      let meaning =
        switch kind {
        case .certain: ""
        case .possible: words.layout.possible
        case .fading: words.layout.fading
        case .contested: words.contested.word
        }
      return PictureLegend.Entry(
        sample: { x, y in
          "<path class=\"plain line \(kind.rawValue)\" d=\"M\(x) \(y)h28\"/>"
        }, meaning: meaning)
    }
  }
}
