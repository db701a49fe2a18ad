import Dates
import Mandates
import Pages
import Reports

/// A line for each mandate, and a stroke for the day shown.
///
/// The lines stand in percent of the width, so that they fit every screen without a script. Most lie
/// at the height 0, which need not be said of each; the style moves them to the middle.
struct IndexTimeline {
  private let edition: Edition
  private let axis: ClosedRange<Day>

  /// Creates the timeline of an edition.
  init(_ edition: Edition) {
    self.edition = edition
    axis = edition.record.axis
  }

  /// The list of lines with the years above them.
  var html: String {
    let items = edition.order.enumerated().map { number, index in lane(number, index) }
    let rows = edition.order.map { row(edition.record.courses[$0]) }
    return """
      \(legend(rows))<div class="lanes">
      <svg class="ticks" aria-hidden="true">\(ticks)</svg>
      <div class="cursor" id="cursor"></div>
      <ol id="lanes">
      \(items.joined())</ol>
      </div>

      """
  }

  private func row(_ course: MandateCourse) -> Timeline.Row {
    edition.briefing.row(course.line, on: axis)
  }

  private func lane(_ number: Int, _ index: Int) -> String {
    let course = edition.record.courses[index]
    let row = row(course)
    // A few days are less than a pixel: they are drawn as one, and over the others.
    let brief = row.bars.filter { length(of: $0) < Self.least }
    let bars = (row.bars.filter { length(of: $0) >= Self.least } + brief).map { self.bar($0) }
    // What was only seen shows where a line would be empty; elsewhere bars tell it.
    let told = row.marks.filter { $0.sign != .seen }
    let shown = row.bars.isEmpty && told.isEmpty ? row.marks : told
    let marks = shown.map { mark in
      let middle = (mark.days.lowerBound.number + mark.days.upperBound.number) / 2
      let x = percent(Day(number: middle))
      return sign(mark.sign, x)
    }
    return """
      <li data-m="\(number)"><a href="m/\(course.mandate).html">\
      \(htmlText(edition.titles[index]))</a>\
      <svg aria-hidden="true">\(bars.joined())\(marks.joined())</svg></li>

      """
  }

  /// The shortest bar in hundredths of a percent of the width: a pixel on a telephone.
  private static let least = 30

  private func length(of bar: Timeline.Bar) -> Int {
    hundredths(bar.days.upperBound.advanced(by: 1)) - hundredths(bar.days.lowerBound)
  }

  private func bar(_ bar: Timeline.Bar) -> String {
    let start = min(hundredths(bar.days.lowerBound), 10_000 - Self.least)
    let end = start + max(length(of: bar), Self.least)
    return """
      <line class="\(bar.certainty.rawValue) \(bar.tone.rawValue)" \
      x1="\(percent(start))" x2="\(percent(end))"/>
      """
  }

  /// A sign about a place: a dot, for which a line without length is enough, or a stroke, which the
  /// style slants.
  private func sign(_ sign: Timeline.Mark.Sign, _ x: String) -> String {
    let height = sign == .seenNotInForce ? " y1=\"1\" y2=\"13\"" : ""
    return "<line class=\"sign \(sign.rawValue)\" x1=\"\(x)\" x2=\"\(x)\"\(height)/>"
  }

  private func legend(_ rows: [Timeline.Row]) -> String {
    let items = edition.briefing.legend(of: rows).map { key -> String in
      let sample: String
      switch key.sample {
      case .bar(let tone, let certainty):
        sample =
          "<line class=\"\(certainty.rawValue) \(tone.rawValue)\" x1=\"2\" x2=\"30\"/>"
      case .mark(let sign):
        sample = self.sign(sign, "16")
      }
      return "<li><svg aria-hidden=\"true\">\(sample)</svg> \(htmlText(key.meaning))</li>"
    }
    return items.isEmpty ? "" : "<ul class=\"legend\">\(items.joined())</ul>\n"
  }

  /// Years at round distances, no more than ten.
  private var ticks: String {
    let years = edition.record.years
    let steps = [1, 2, 5, 10, 20, 25, 50, 100, 200]
    let step = steps.first { years.count / $0 <= 8 } ?? 500
    return years.filter { $0 % step == 0 }.compactMap { year -> String? in
      guard let day = Day(year: year, month: 1, day: 1), axis.contains(day) else { return nil }
      let x = percent(day)
      return
        "<line x1=\"\(x)\" x2=\"\(x)\" y1=\"16\" y2=\"100%\"/><text x=\"\(x)\" y=\"11\">\(year)</text>"
    }.joined()
  }

  /// The place of a day on the axis in percent, with two digits.
  private func percent(_ day: Day) -> String { percent(hundredths(day)) }

  private func hundredths(_ day: Day) -> Int {
    let length = max(axis.upperBound.number - axis.lowerBound.number + 1, 1)
    let offset = min(max(day.number - axis.lowerBound.number, 0), length)
    return 10_000 * offset / length
  }

  private func percent(_ hundredths: Int) -> String {
    let rest = hundredths % 100
    return "\(hundredths / 100)" + (rest == 0 ? "%" : ".\(rest < 10 ? "0" : "")\(rest)%")
  }
}
