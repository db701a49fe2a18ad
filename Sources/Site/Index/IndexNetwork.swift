import Mandates
import Pages
import Reports
import States

/// Lines from each represented State, by way of its protecting power, to the receiving State, laid
/// out as in the report of the network; the script lays out other days by the same rule.
struct IndexNetwork {
  private let edition: Edition
  private let links: [IndexLink]

  /// Creates the network of what runs or may run.
  init(_ edition: Edition, _ links: [IndexLink]) {
    self.edition = edition
    self.links = links
  }

  /// The picture, once for a screen and once for a telephone; the style shows one of them.
  var html: String {
    """
    \(legend)<div class="scroll wide" role="region" aria-label="\(htmlText(edition.say(.networkTitle)))" \
    tabindex="0">
    \(picture("net", .wide))</div>
    <div class="narrow">
    \(picture("net-narrow", .narrow))</div>

    """
  }

  /// A sample of each kind of line: what it means, and how sure that is.
  private var legend: String {
    let words = edition.pageWords
    let samples: [(line: String, meaning: String)] = [
      ("holds line strand", edition.say(StatusGroup.inForce.name)),
      ("waiting line strand", edition.say(StatusGroup.dormant.name)),
      ("refused line strand", edition.say(StatusGroup.disputed.name)),
      ("plain line possible", words.layout.possible), ("plain line fading", words.layout.fading),
      ("plain line contested", words.contested.word),
    ]
    let items = samples.map { sample in
      """
      <li><svg class="picture" aria-hidden="true">\
      <path class="\(sample.line)" d="M2 7H30"/></svg> \(htmlText(sample.meaning))</li>
      """
    }
    return "<ul class=\"legend\">\(items.joined())</ul>\n"
  }

  private func picture(_ identifier: String, _ measures: StrandLayout.Measures) -> String {
    let states = edition.sorted(edition.record.states.map(\.key))
    let places = Dictionary(zip(states, states.indices), uniquingKeysWith: { first, _ in first })
    func place(_ state: StateKey) -> Int { places[state] ?? 0 }
    let receivers = edition.receivers
    let layout = StrandLayout(
      links.map {
        (
          place($0.mandate.represented), place($0.mandate.power),
          receivers.ofCourses[$0.index]
        )
      }, measures)
    var html = ""
    for line in layout.lines {
      let link = links[line.strand]
      html += """
        <path class="\(link.line)" d="\(line.path)">\
        <title>\(htmlText(edition.titles[link.index]))\(link.sign)</title></path>
        """
    }
    let middle = (measures.middle.lowerBound + measures.middle.upperBound) / 2
    let sides = [(measures.left.name, "end"), (middle, "middle"), (measures.right.name, "start")]
    for (number, (side, column)) in zip(sides, layout.columns).enumerated() {
      for label in column {
        // The last column is of receivers, the others are of States.
        let state = number == 2 ? receivers.all[label.name].state : states[label.name]
        let name = number == 2 ? receivers.all[label.name].name : edition.name(state)
        html += """
          <a href="s/\(state).html"><text class="name" x="\(side.0)" y="\(label.y)" \
          text-anchor="\(side.1)">\(htmlText(measures == .wide ? name : cut(name)))</text></a>
          """
      }
    }
    return """
      <svg id="\(identifier)" class="picture net" \
      viewBox="0 0 \(measures.width) \(layout.height)">\(html)</svg>

      """
  }

  /// A name for which there is little room.
  private func cut(_ name: String) -> String {
    name.utf16.count > 17 ? String(name.prefix(16)) + "…" : name
  }
}
