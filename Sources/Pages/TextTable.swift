import Diagnostics
import Parallel

/// The readings of a table, and how they fit into a number of columns.
struct TextTable: Sendable {
  /// The readings of a row, with the width of each.
  struct Row: Sendable {
    let cells: [String]
    let widths: [Int]

    init(_ cells: [String]) {
      self.cells = cells
      widths = cells.map { displayWidth($0) }
    }
  }

  let columns: [Table.Column]
  let headings: Row
  let rows: [Row]

  /// Reads the cells of a table, many rows at once.
  init(_ table: Table, _ reading: @escaping @Sendable (Cell) -> String) {
    columns = table.columns
    headings = Row(columns.map(\.heading.oneLine))
    rows = table.rows.mappedConcurrently(by: 256) { Row($0.map(reading)) }
  }

  private static let gap = 2

  /// The width of each column, or nil if the table can't be made narrow enough to be read.
  func widths(within width: Int?) -> [Int]? {
    let natural = columns.indices.map { column in
      max(1, rows.reduce(headings.widths[column]) { max($0, $1.widths[column]) })
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
    return spread(natural, sparing(floors(low), longest, within: space), longest, over: space)
  }

  /// The floors, with what they leave of the space given to columns that it makes wide enough for
  /// their longest words; first to those that lack least.
  private func sparing(_ floors: [Int], _ longest: [Int], within space: Int) -> [Int] {
    var result = floors
    var rest = space - floors.reduce(0, +)
    let missing = columns.indices.map { (columns: longest[$0] - floors[$0], place: $0) }
    for (lack, column) in missing.sorted(by: { $0 < $1 }) where lack > 0 && lack <= rest {
      result[column] += lack
      rest -= lack
    }
    return result
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

  /// The rows, each on a line without blanks at its end, in columns wide enough for every cell.
  func wholeLines(_ widths: [Int]) -> [String] {
    rows.mappedConcurrently(by: 256) { wholeLine($0, widths) }
  }

  /// The cells of a row, each filled to its column.
  private func wholeLine(_ row: Row, _ widths: [Int]) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(widths.reduce(64) { $0 + $1 + Self.gap })
    // Blanks are added only in front of what comes behind them.
    var blanks = 0
    for column in columns.indices {
      let missing = max(widths[column] - row.widths[column], 0)
      let isAtRight = columns[column].kind == .number
      if isAtRight { blanks += missing }
      let text = row.cells[column].utf8
      let isBlank = text.allSatisfy { $0 == 0x20 }
      if isBlank {
        blanks += text.count
      } else {
        for _ in 0..<blanks { bytes.append(0x20) }
        bytes.append(contentsOf: text)
        blanks = 0
      }
      if !isAtRight { blanks += missing }
      blanks += Self.gap
    }
    while bytes.last == 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
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
    return rows.reduce(wordWidth(in: headings.cells[column], breakingAtSlash: true)) {
      max($0, wordWidth(in: $1.cells[column], breakingAtSlash: isDay))
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
