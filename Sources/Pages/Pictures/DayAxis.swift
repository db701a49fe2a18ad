import Dates

/// An axis of days across a picture.
struct DayAxis {
  /// A place on the axis that bears a label.
  struct Tick {
    let x: Int
    let label: String
  }

  /// The days, both ends included.
  let days: ClosedRange<Day>

  /// Where it begins, in pixels.
  let x: Int

  /// How long it is, in pixels.
  let width: Int

  /// The place where a day begins.
  func place(_ day: Day) -> Int {
    let span = days.upperBound.number - days.lowerBound.number + 1
    guard day > days.lowerBound else { return x }
    guard day <= days.upperBound else { return x + width }
    return x + scaled(day.number - days.lowerBound.number, of: span, to: width)
  }

  /// The places where a stretch begins and ends, cut off at the ends of the axis; nil where all
  /// of it lies beyond them.
  func places(_ stretch: ClosedRange<Day>) -> ClosedRange<Int>? {
    guard stretch.overlaps(days) else { return nil }
    let start = place(stretch.lowerBound)
    // The last day is drawn to its end, which is the beginning of the next one.
    return start...max(start, place(stretch.upperBound.advanced(by: 1)))
  }

  /// Years or months at even distances, none nearer to the next than a label is wide.
  var ticks: [Tick] {
    let (first, last) = (month(of: days.lowerBound), month(of: days.upperBound))
    let step = step(for: last - first)
    var result: [Tick] = []
    var next = first / step * step - (first % step < 0 ? step : 0)
    while next <= last {
      let year = next / 12 - (next % 12 < 0 ? 1 : 0)
      let month = next - year * 12 + 1
      if let day = Day(year: year, month: month, day: 1), days.contains(day) {
        let label = step % 12 == 0 ? String(year) : "\(year)-\(month < 10 ? "0" : "")\(month)"
        result.append(Tick(x: place(day), label: label))
      }
      next += step
    }
    return result
  }

  /// The months between two ticks.
  private func step(for months: Int) -> Int {
    let count = max(width / 64, 1)
    if let step = [1, 2, 3, 6].first(where: { months / $0 <= count }) { return step }
    return niceStep(for: months / 12, atMost: count) * 12
  }

  private func month(of day: Day) -> Int {
    let parts = day.components
    return parts.year * 12 + parts.month - 1
  }
}
