import Diagnostics

/// The readings of a table, and how they fit into a number of columns.
struct TextTable {
  let columns: [Table.Column]
  let headings: [String]
  let rows: [[String]]

  private static let gap = 2

  /// The width of each column, or nil if the table can't be made narrow enough to be read.
  func widths(within width: Int?) -> [Int]? {
    let natural = columns.indices.map { column in
      max(1, rows.reduce(displayWidth(headings[column])) { max($0, displayWidth($1[column])) })
    }
    guard let width else { return natural }
    let space = width - Self.gap * (columns.count - 1)
    if natural.reduce(0, +) <= space { return natural }
    let longest = columns.indices.map { longestWord($0) }
    // Words stay whole if that leaves room for all columns.
    if longest.reduce(0, +) <= space { return spread(natural, longest, longest, over: space) }
    let limits = columns.indices.map { column in
      max(1, min(longest[column], limit(columns[column].kind)))
    }
    guard limits.reduce(0, +) <= space else { return nil }
    // Else only the longest words are broken, in as few columns as that takes.
    func floors(_ level: Int) -> [Int] {
      columns.indices.map { min(longest[$0], max(limits[$0], level)) }
    }
    var (low, high) = (0, space)
    while low < high {
      let middle = (low + high + 1) / 2
      if floors(middle).reduce(0, +) <= space { low = middle } else { high = middle - 1 }
    }
    return spread(natural, floors(low), longest, over: space)
  }

  /// The lines of one row, each a list of cells filled to their columns.
  func lines(of cells: [String], _ widths: [Int]) -> [[String]] {
    let wrappedCells = zip(cells, widths).map { wrapped($0, to: $1) }
    let height = wrappedCells.reduce(1) { max($0, $1.count) }
    return (0..<height).map { line in
      columns.indices.map { column in
        let text = line < wrappedCells[column].count ? wrappedCells[column][line] : ""
        return text.padded(to: widths[column], atLeft: columns[column].kind == .number)
      }
    }
  }

  /// Joins the cells of a line.
  static func joined(_ cells: [String]) -> String {
    cells.joined(separator: String(repeating: " ", count: gap))
  }

  /// The width below which a column's words may not be broken.
  private func limit(_ kind: Table.Column.Kind) -> Int {
    switch kind {
    case .text: 12
    case .code: 15
    case .day: 10
    case .number: Int.max
    }
  }

  private func longestWord(_ column: Int) -> Int {
    let isDay = columns[column].kind == .day
    return rows.reduce(wordWidth(in: headings[column], breakingAtSlash: true)) {
      max($0, wordWidth(in: $1[column], breakingAtSlash: isDay))
    }
  }

  /// Gives every column its floor, and shares what is left so that the widest give way first.
  private func spread(_ natural: [Int], _ floors: [Int], _ longest: [Int], over space: Int)
    -> [Int]
  {
    func widths(_ level: Int) -> [Int] {
      columns.indices.map { min(natural[$0], max(floors[$0], level)) }
    }
    var low = 0
    var high = space
    while low < high {
      let middle = (low + high + 1) / 2
      if widths(middle).reduce(0, +) <= space { low = middle } else { high = middle - 1 }
    }
    var result = widths(low)
    var rest = space - result.reduce(0, +)
    let breaking = columns.indices.filter { result[$0] < longest[$0] }
    for column in breaking + columns.indices where rest > 0 && result[column] < natural[column] {
      result[column] += 1
      rest -= 1
    }
    return result
  }
}
