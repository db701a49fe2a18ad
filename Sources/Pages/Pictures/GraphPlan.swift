/// Where the nodes and arrows of a graph are drawn, in whole pixels.
struct GraphPlan {
  /// The box of a place.
  struct Box {
    var x: Int
    var y: Int
    let width: Int
    let height: Int

    var right: Int { x + width }
    var middle: Int { y + height / 2 }
  }

  /// A way through points, and where on it the head of the arrow stands.
  struct Line {
    let edge: Int
    let isReversed: Bool

    /// The points, from the left, in pairs: where it leaves a place and where it meets the next.
    let points: [(x: Int, y: Int)]
  }

  /// The boxes of the nodes, in their order.
  let nodes: [Box]

  /// The ways of the arrows.
  let lines: [Line]

  /// The size in pixels.
  let width: Int
  let height: Int

  private static let gap = 14
  private static let port = 18

  /// Places boxes of these widths; between layers is room for labels.
  init(_ layers: GraphLayers, widths: [Int], between: Int) {
    let rank = layers.ranks
    // The arrows at the right and at the left of each place, from the top.
    var right: [[Int]] = Array(repeating: [], count: layers.places.count)
    var left = right
    for (i, route) in layers.routes.enumerated() {
      for (a, b) in zip(route.places, route.places.dropFirst()) {
        right[a].append(i)
        left[b].append(i)
      }
    }
    func neighbour(_ place: Int, _ route: Int, _ step: Int) -> Int {
      let way = layers.routes[route].places
      guard let i = way.firstIndex(of: place), way.indices.contains(i + step) else { return place }
      return way[i + step]
    }
    for place in layers.places.indices {
      right[place].sort {
        (rank[neighbour(place, $0, 1)], $0) < (rank[neighbour(place, $1, 1)], $1)
      }
      left[place].sort {
        (rank[neighbour(place, $0, -1)], $0) < (rank[neighbour(place, $1, -1)], $1)
      }
    }

    var boxes: [Box] = layers.places.enumerated().map { i, place in
      let ports = max(right[i].count, left[i].count)
      return place.node.map {
        Box(x: 0, y: 0, width: widths[$0], height: max(28, ports * Self.port + 8))
      } ?? Box(x: 0, y: 0, width: 8, height: Self.port)
    }
    var x = 0
    for layer in layers.layers {
      let width = layer.map { boxes[$0].width }.max() ?? 0
      var y = 0
      for place in layer {
        boxes[place].x = x
        boxes[place].y = y
        y += boxes[place].height + Self.gap
      }
      x += width + between
    }
    func middle(_ place: Int, _ routes: [Int], _ step: Int) -> Int? {
      let ends = routes.map { boxes[neighbour(place, $0, step)].middle }
      return ends.isEmpty ? nil : ends.reduce(0, +) / ends.count
    }
    for round in 0..<6 {
      let isForth = round % 2 == 1
      for layer in isForth ? layers.layers : layers.layers.reversed() {
        let wishes = layer.map { place in
          (isForth ? middle(place, left[place], -1) : middle(place, right[place], 1))
            .map { $0 - boxes[place].height / 2 } ?? boxes[place].y
        }
        let found = Self.apart(wishes, heights: layer.map { boxes[$0].height })
        for (place, y) in zip(layer, found) { boxes[place].y = y }
      }
    }
    let top = boxes.map(\.y).min() ?? 0
    for i in boxes.indices { boxes[i].y -= top }

    func port(_ place: Int, _ route: Int, _ ports: [Int]) -> Int {
      let i = ports.firstIndex(of: route) ?? 0
      return boxes[place].middle - (ports.count - 1) * Self.port / 2 + i * Self.port
    }
    nodes = layers.places.indices.filter { layers.places[$0].node != nil }.map { boxes[$0] }
    lines = layers.routes.enumerated().map { i, route in
      var points: [(x: Int, y: Int)] = []
      for (a, b) in zip(route.places, route.places.dropFirst()) {
        points.append((boxes[a].right, port(a, i, right[a])))
        points.append((boxes[b].x, port(b, i, left[b])))
      }
      return Line(edge: route.edge, isReversed: route.isReversed, points: points)
    }
    width = boxes.map(\.right).max() ?? 0
    height = boxes.map { $0.y + $0.height }.max() ?? 0
  }

  /// Places boxes in their order near to where each would be, none over another.
  private static func apart(_ wishes: [Int], heights: [Int]) -> [Int] {
    var down = wishes
    var up = wishes
    for i in wishes.indices.dropFirst() {
      down[i] = max(down[i], down[i - 1] + heights[i - 1] + gap)
    }
    for i in wishes.indices.dropLast().reversed() {
      up[i] = min(up[i], up[i + 1] - heights[i] - gap)
    }
    // The mean of two orders without overlaps has none.
    var result = zip(down, up).map { ($0 + $1) / 2 }
    for i in wishes.indices.dropFirst() {
      result[i] = max(result[i], result[i - 1] + heights[i - 1] + gap)
    }
    return result
  }
}
