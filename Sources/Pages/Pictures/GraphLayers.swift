/// The layers of a graph from left to right, so that all arrows but those that close a circle lead
/// to the right, and the order within each that lets few of them cross.
///
/// The method is Sugiyama's: circles are broken, nodes get layers, long arrows get a place in each
/// layer they cross, and places are sorted by the mean of their neighbours. Same graph, same layers.
struct GraphLayers {
  /// A place in a layer: a node, or where a long arrow passes.
  struct Place {
    /// The index of the node; nil where an arrow passes.
    let node: Int?

    /// The layer, counted from the left.
    let layer: Int
  }

  /// An arrow from the left to the right, by the places on its way.
  struct Route {
    /// The index of the arrow.
    let edge: Int

    /// Whether the arrow's own direction is from the right to the left.
    let isReversed: Bool

    /// The places, from the left; first and last are nodes.
    let places: [Int]
  }

  /// All places; those of nodes come first, in the order of the nodes.
  private(set) var places: [Place]

  /// The ways of all arrows but those from a node to itself.
  private(set) var routes: [Route]

  /// The places of each layer, from the top.
  private(set) var layers: [[Int]]

  /// Lays out arrows between so many nodes.
  init(nodes count: Int, edges: [(from: Int, to: Int)]) {
    let reversed = closing(count, edges)
    let directed = edges.indices.map { i in
      reversed[i] ? (from: edges[i].to, to: edges[i].from) : edges[i]
    }
    let depth = depths(count, directed)
    places = depth.enumerated().map { Place(node: $0, layer: $1) }
    routes = []
    for (i, edge) in directed.enumerated() where edge.from != edge.to {
      var way = [edge.from]
      for layer in depth[edge.from] + 1..<depth[edge.to] {
        way.append(places.count)
        places.append(Place(node: nil, layer: layer))
      }
      routes.append(Route(edge: i, isReversed: reversed[i], places: way + [edge.to]))
    }
    layers = Array(repeating: [], count: (depth.max() ?? -1) + 1)
    for (i, place) in places.enumerated() { layers[place.layer].append(i) }
    sort()
  }

  /// Sorts each layer by its neighbours, to and fro, and keeps the order with the fewest crossings.
  private mutating func sort() {
    var left: [[Int]] = Array(repeating: [], count: places.count)
    var right = left
    for route in routes {
      for (a, b) in zip(route.places, route.places.dropFirst()) {
        right[a].append(b)
        left[b].append(a)
      }
    }
    var best = layers
    var fewest = crossings(right)
    for round in 0..<8 where fewest > 0 {
      let isForth = round % 2 == 0
      let order = isForth ? Array(layers.indices) : layers.indices.reversed()
      for layer in order.dropFirst() { sort(layer, by: isForth ? left : right) }
      let count = crossings(right)
      if count < fewest { (best, fewest) = (layers, count) }
    }
    // What no arrow touches stands below the rest.
    layers = best.map { layer in
      let isAlone: (Int) -> Bool = { left[$0].isEmpty && right[$0].isEmpty }
      return layer.filter { !isAlone($0) } + layer.filter(isAlone)
    }
  }

  private mutating func sort(_ layer: Int, by neighbours: [[Int]]) {
    let rank = ranks
    // Means are compared as fractions; a place without neighbours keeps its rank.
    let keys = layers[layer].enumerated().map { i, place in
      let found = neighbours[place]
      return found.isEmpty
        ? (sum: i, count: 1) : (sum: found.reduce(0) { $0 + rank[$1] }, count: found.count)
    }
    let order = keys.indices.sorted { a, b in
      let (x, y) = (keys[a].sum * keys[b].count, keys[b].sum * keys[a].count)
      return x == y ? a < b : x < y
    }
    layers[layer] = order.map { layers[layer][$0] }
  }

  /// The rank of each place in its layer.
  var ranks: [Int] {
    var result = Array(repeating: 0, count: places.count)
    for layer in layers {
      for (rank, place) in layer.enumerated() { result[place] = rank }
    }
    return result
  }

  /// How often arrows cross between neighbouring layers.
  private func crossings(_ right: [[Int]]) -> Int {
    let rank = ranks
    var result = 0
    for layer in layers {
      var ends: [Int] = []
      for place in layer {
        let next = right[place].map { rank[$0] }
        for end in next { result += ends.reduce(0) { $0 + ($1 > end ? 1 : 0) } }
        ends += next
      }
    }
    return result
  }
}

/// Tells for each arrow whether it closes a circle, seen from the first node on.
private func closing(_ count: Int, _ edges: [(from: Int, to: Int)]) -> [Bool] {
  var result = Array(repeating: false, count: edges.count)
  var leaving: [[Int]] = Array(repeating: [], count: count)
  var hasArrivals = Array(repeating: false, count: count)
  for (i, edge) in edges.enumerated() where edge.from != edge.to {
    leaving[edge.from].append(i)
    hasArrivals[edge.to] = true
  }
  // 0: not seen, 1: on the way, 2: done.
  var state = Array(repeating: 0, count: count)
  let roots = (0..<count).filter { !hasArrivals[$0] } + (0..<count)
  for root in roots where state[root] == 0 {
    var way = [(node: root, next: 0)]
    state[root] = 1
    while let last = way.last {
      guard last.next < leaving[last.node].count else {
        state[last.node] = 2
        way.removeLast()
        continue
      }
      way[way.count - 1].next += 1
      let edge = leaving[last.node][last.next]
      let target = edges[edge].to
      if state[target] == 1 { result[edge] = true }
      if state[target] == 0 {
        state[target] = 1
        way.append((target, 0))
      }
    }
  }
  return result
}

/// The layer of each node: behind all that lead to it, and as near as it can to what it leads to.
private func depths(_ count: Int, _ edges: [(from: Int, to: Int)]) -> [Int] {
  var arrivals = Array(repeating: 0, count: count)
  var targets: [[Int]] = Array(repeating: [], count: count)
  for edge in edges where edge.from != edge.to {
    arrivals[edge.to] += 1
    targets[edge.from].append(edge.to)
  }
  var order = (0..<count).filter { arrivals[$0] == 0 }
  var depth = Array(repeating: 0, count: count)
  var next = 0
  while next < order.count {
    let node = order[next]
    next += 1
    for target in targets[node] {
      depth[target] = max(depth[target], depth[node] + 1)
      arrivals[target] -= 1
      if arrivals[target] == 0 { order.append(target) }
    }
  }
  for node in order.reversed() {
    if let nearest = targets[node].map({ depth[$0] }).min() { depth[node] = nearest - 1 }
  }
  return depth
}
