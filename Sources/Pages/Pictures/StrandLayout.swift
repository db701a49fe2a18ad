/// Where lines run that lead from one column of names through a second to a third.
///
/// In the middle each name is a block with the lines that pass it, the one with the most on top;
/// the names at the sides stand in the order of the middle of their lines, so that few cross. Names
/// are numbers here, in the order in which a reader expects them. The script of a site lays out by
/// the same rule, step for step.
package struct StrandLayout: Sendable {
  /// Where the columns stand, in pixels.
  package struct Measures: Hashable, Sendable {
    /// The width of the whole.
    package let width: Int

    /// Where the names at the left end, and lines begin.
    package let left: (name: Int, line: Int)

    /// Where lines run level past the names in the middle.
    package let middle: ClosedRange<Int>

    /// Where lines end, and the names at the right begin.
    package let right: (line: Int, name: Int)

    /// For a screen.
    package static let wide = Measures(
      width: 760, left: (190, 196), middle: 324...436, right: (564, 570))

    /// For a telephone.
    package static let narrow = Measures(
      width: 358, left: (104, 108), middle: 142...216, right: (250, 254))

    /// Whether two are the same.
    package static func == (a: Self, b: Self) -> Bool { a.width == b.width }

    /// Hashes the width, which tells them apart.
    package func hash(into hasher: inout Hasher) { hasher.combine(width) }
  }

  /// A name and where it stands: the base line of its letters.
  package struct Label: Hashable, Sendable {
    /// The name.
    package let name: Int

    /// The base line.
    package let y: Int
  }

  /// Where the columns stand.
  package let measures: Measures

  /// The names of each column, from the top.
  package let columns: [[Label]]

  /// The lines with the place of each among those given, from the top, as paths of SVG.
  package let lines: [(strand: Int, path: String)]

  /// The height of the whole.
  package let height: Int

  /// Lays out lines, each given by its three names.
  package init(_ strands: [(from: Int, by: Int, to: Int)], _ measures: Measures) {
    self.measures = measures
    let blocks = Dictionary(grouping: strands.indices) { strands[$0].by }
      .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    let ports = blocks.flatMap(\.value)
    let left = Self.column(ports.map { strands[$0].from })
    let right = Self.column(ports.map { strands[$0].to })
    let middle = ports.count * 9 + blocks.count * 30
    let height = max(left.count * 22, right.count * 22, middle) + 8
    func place(_ index: Int, of count: Int) -> Int {
      (2 * index + 1) * height / (2 * max(count, 1))
    }
    func places(_ column: [Int]) -> [Int: Int] {
      Dictionary(
        column.enumerated().map { ($1, place($0, of: column.count)) },
        uniquingKeysWith: { first, _ in first })
    }
    let (starts, ends) = (places(left), places(right))
    var labels: [Label] = []
    var lines: [(strand: Int, path: String)] = []
    var y = (height - middle) / 2
    for block in blocks {
      y += 20
      labels.append(Label(name: block.key, y: y - 5))
      for strand in block.value {
        let from = starts[strands[strand].from] ?? 0
        let to = ends[strands[strand].to] ?? 0
        lines.append((strand, Self.path(from, y + 5, to, measures)))
        y += 9
      }
      y += 10
    }
    func side(_ column: [Int], _ places: [Int: Int]) -> [Label] {
      column.map { Label(name: $0, y: (places[$0] ?? 0) + 4) }
    }
    columns = [side(left, starts), labels, side(right, ends)]
    self.lines = lines
    self.height = height
  }

  /// A line from the left, level through the middle, to the right.
  private static func path(_ from: Int, _ at: Int, _ to: Int, _ measures: Measures) -> String {
    let (a, b) = (measures.left.line, measures.middle.lowerBound)
    let (c, d) = (measures.middle.upperBound, measures.right.line)
    let (before, after) = ((a + b) / 2, (c + d) / 2)
    return "M\(a) \(from)C\(before) \(from) \(before) \(at) \(b) \(at)H\(c)"
      + "C\(after) \(at) \(after) \(to) \(d) \(to)"
  }

  /// The names of one side, each once, in the order of the middle of their lines.
  private static func column(_ ports: [Int]) -> [Int] {
    var sums: [Int: (sum: Int, count: Int)] = [:]
    for (port, name) in ports.enumerated() {
      let known = sums[name] ?? (0, 0)
      sums[name] = (known.sum + port, known.count + 1)
    }
    // Means are compared without dividing.
    return sums.sorted { a, b in
      let (one, other) = (a.value.sum * b.value.count, b.value.sum * a.value.count)
      return one == other ? a.key < b.key : one < other
    }.map(\.key)
  }
}
