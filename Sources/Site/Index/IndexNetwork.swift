import Mandates
import Pages
import Reports
import States

/// Lines from each represented State, by way of its protecting power, to the receiving State.
///
/// Three columns; each mandate is a line of its own through the block of its power, so that it can
/// be followed from end to end. The script lays out other days by the same rule, step for step.
struct IndexNetwork {
  private let edition: Edition
  private let links: [IndexLink]

  /// Creates the network of what runs or may run.
  init(_ edition: Edition, _ links: [IndexLink]) {
    self.edition = edition
    self.links = links
  }

  /// The picture, in a region that scrolls where the screen is narrow.
  var html: String {
    let layout = layout
    return """
      <div class="scroll" role="region" aria-label="\(htmlText(edition.say(.networkTitle)))" \
      tabindex="0">
      <svg id="net" class="net" viewBox="0 0 760 \(layout.height)">\(layout.html)</svg>
      </div>

      """
  }

  private var layout: (html: String, height: Int) {
    let powers = blocks
    let ports = powers.flatMap(\.links)
    let left = column(ports.map(\.mandate.represented))
    let right = column(ports.map(\.mandate.receiving))
    let middle = ports.count * 9 + powers.count * 30
    let height = max(left.count * 22, right.count * 22, middle) + 8
    func place(_ state: StateKey, _ column: [StateKey]) -> Int {
      let index = column.firstIndex(of: state) ?? 0
      return (2 * index + 1) * height / (2 * max(column.count, 1))
    }
    var html = ""
    var texts = ""
    var y = (height - middle) / 2
    for power in powers {
      y += 20
      texts += label(power.state, 380, y - 5, "middle")
      for link in power.links {
        let from = place(link.mandate.represented, left)
        let to = place(link.mandate.receiving, right)
        html += """
          <path class="\(link.certainty.rawValue)" \
          d="M196 \(from)C260 \(from) 260 \(y + 5) 324 \(y + 5)H436C500 \(y + 5) 500 \(to) 564 \(to)">\
          <title>\(htmlText(edition.titles[link.index]))\(link.sign)</title></path>
          """
        y += 9
      }
      y += 10
    }
    for state in left { texts += label(state, 190, place(state, left) + 4, "end") }
    for state in right { texts += label(state, 570, place(state, right) + 4, "start") }
    return (html + texts, height)
  }

  private func label(_ state: StateKey, _ x: Int, _ y: Int, _ anchor: String) -> String {
    """
    <a href="s/\(state).html"><text x="\(x)" y="\(y)" text-anchor="\(anchor)">\
    \(htmlText(edition.name(state)))</text></a>
    """
  }

  /// The powers, the one with the most mandates first, with their mandates in the order of names.
  private var blocks: [(state: StateKey, links: [IndexLink])] {
    edition.sorted(links.map(\.mandate.power))
      .map { power in (power, links.filter { $0.mandate.power == power }) }
      .enumerated()
      .sorted { ($1.element.1.count, $0.offset) < ($0.element.1.count, $1.offset) }
      .map(\.element)
  }

  /// The States of one side, each once, in the order of the middle of their lines.
  private func column(_ ports: [StateKey]) -> [StateKey] {
    var sums: [StateKey: (sum: Int, count: Int)] = [:]
    for (port, state) in ports.enumerated() {
      let known = sums[state] ?? (0, 0)
      sums[state] = (known.sum + port, known.count + 1)
    }
    let states = edition.sorted(ports)
    return states.enumerated().sorted { a, b in
      let one = sums[a.element] ?? (0, 1)
      let other = sums[b.element] ?? (0, 1)
      // Means are compared without dividing.
      let (left, right) = (one.sum * other.count, other.sum * one.count)
      return left == right ? a.offset < b.offset : left < right
    }.map(\.element)
  }
}
