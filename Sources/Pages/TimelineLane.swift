import Dates

/// The line of characters over which days are spread.
struct TimelineLane {
  /// Which signs were drawn that a legend must explain.
  struct Signs {
    var isOpenAtStart = false
    var isOpenAtEnd = false
    var hasBrackets = false
    var hasDigits = false
  }

  private let axis: ClosedRange<Day>
  private let columns: Int
  private let days: Int

  /// Spreads the days of an axis over so many columns; one more on each side is kept free.
  ///
  /// Nil for an axis of more than ten thousand years, on which nothing could be told apart.
  init?(_ axis: ClosedRange<Day>, columns: Int) {
    self.axis = axis
    self.columns = columns
    days = axis.upperBound.number - axis.lowerBound.number + 1
    if days > 3_652_425 { return nil }
  }

  /// The years above the line, each after a stroke at the place of its first day.
  var years: String {
    let first = axis.lowerBound.components.year
    let last = axis.upperBound.components.year
    let steps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2500]
    let step = steps.first { $0 * 365 * columns / days >= 7 } ?? 5000
    var line = ""
    var isYear = false
    for year in first...max(first, last) where year % step == 0 {
      guard let day = Day(year: year, month: 1, day: 1), axis.contains(day) else { continue }
      let column = column(of: day)
      guard column + 5 <= columns + 1, column >= line.count || !isYear else { continue }
      line = line.padded(to: column) + "|\(year)"
      isYear = true
    }
    return " " + (isYear ? line : "|\(axis.lowerBound)")
  }

  /// The characters of a row, one column more on each side than the axis has.
  func cells(of row: Timeline.Row, _ signs: inout Signs) -> [DrawnCell] {
    var cells = Array(repeating: DrawnCell.blank, count: columns + 2)
    // The shortest last, so that none is covered whole.
    let bars = row.bars.enumerated().sorted { a, b in
      let lengths = (length(a.element.days), length(b.element.days))
      return lengths.0 == lengths.1 ? a.offset < b.offset : lengths.0 > lengths.1
    }
    for (_, bar) in bars {
      guard let places = places(of: bar.days) else { continue }
      let drawn = BarStyle(bar.tone, bar.certainty).cells(places.count)
      cells.replaceSubrange(places, with: drawn)
    }
    for (_, bar) in bars {
      guard let places = places(of: bar.days) else { continue }
      let before = places.lowerBound - 1
      let after = places.upperBound + 1
      if bar.isOpenAtStart, cells[before].character == " " {
        cells[before] = DrawnCell(character: "<", tone: bar.tone)
        signs.isOpenAtStart = true
      }
      if bar.isOpenAtEnd, cells[after].character == " " {
        cells[after] = DrawnCell(character: ">", tone: bar.tone)
        signs.isOpenAtEnd = true
      }
    }
    let hidden = draw(row.marks, on: &cells, &signs)
    for (_, bar) in bars {
      guard let places = places(of: bar.days), hidden.isSuperset(of: places) else { continue }
      show(bar, beside: places, on: &cells)
    }
    return cells
  }

  /// Draws a bar in the column beside it where signs stand on all of its own: after it, or else before
  /// it, and not where something is drawn, such as the point of an open end.
  private func show(
    _ bar: Timeline.Bar, beside places: ClosedRange<Int>, on cells: inout [DrawnCell]
  ) {
    let beside = [places.upperBound + 1, places.lowerBound - 1]
    if beside.contains(where: { cells[$0].isEnd(of: bar) }) { return }
    guard let free = beside.first(where: { cells[$0].character == " " }),
      let cell = BarStyle(bar.tone, bar.certainty).cells(1).first
    else { return }
    cells[free] = cell
  }

  /// Draws signs, and returns the places on which they stand.
  private func draw(
    _ marks: [Timeline.Mark], on cells: inout [DrawnCell], _ signs: inout Signs
  ) -> Set<Int> {
    var drawn: [Int: Set<Timeline.Mark.Sign>] = [:]
    for mark in marks {
      guard let places = places(of: mark.days) else { continue }
      drawn[(places.lowerBound + places.upperBound) / 2, default: []].insert(mark.sign)
      guard places.count > 2 else { continue }
      for (place, bracket): (Int, Character) in [
        (places.lowerBound, "("), (places.upperBound, ")"),
      ] where cells[place].character == " " {
        cells[place].character = bracket
        signs.hasBrackets = true
      }
    }
    for (place, found) in drawn {
      let alone = found.count == 1 ? found.first?.character : nil
      if alone == nil { signs.hasDigits = true }
      cells[place] = DrawnCell(character: alone ?? Character("\(found.count)"))
    }
    return Set(drawn.keys)
  }

  /// The places of a stretch of days that lie on the axis, the first of them one.
  private func places(of stretch: ClosedRange<Day>) -> ClosedRange<Int>? {
    guard stretch.overlaps(axis) else { return nil }
    let inside = stretch.clamped(to: axis)
    let first = column(of: inside.lowerBound)
    // Where a day is wider than a column, the last day takes all of its columns.
    let next = (inside.upperBound.number - axis.lowerBound.number + 1) * columns / days
    return (first + 1)...max(first + 1, days < columns ? next : column(of: inside.upperBound) + 1)
  }

  private func column(of day: Day) -> Int {
    (day.number - axis.lowerBound.number) * columns / days
  }

  private func length(_ stretch: ClosedRange<Day>) -> Int {
    stretch.upperBound.number - stretch.lowerBound.number
  }
}

extension DrawnCell {
  /// Whether it is the point in which a bar ends that is open.
  fileprivate func isEnd(of bar: Timeline.Bar) -> Bool {
    bar.isOpenAtStart && character == "<" || bar.isOpenAtEnd && character == ">"
  }
}
