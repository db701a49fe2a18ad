import Mandates
import Pages
import Reports
import States

/// Represented by receiving States on the day shown; each cell names the power.
struct IndexMatrix {
  private let edition: Edition
  private let links: [IndexLink]

  /// Creates the matrix of what runs or may run.
  init(_ edition: Edition, _ links: [IndexLink]) {
    self.edition = edition
    self.links = links
  }

  /// The table, in a region that scrolls.
  var html: String {
    let receivers = edition.receivers
    let columns = Set(links.map { receivers.ofCourses[$0.index] }).sorted()
    let headings = columns.map {
      "<th scope=\"col\"><span>\(htmlText(receivers.all[$0].name))</span></th>"
    }
    let rows = sorted(links.map(\.mandate.represented)).map { state in
      let cells = columns.map { column in
        let found = links.filter {
          $0.mandate.represented == state && receivers.ofCourses[$0.index] == column
        }
        return "<td>\(found.map(cell).joined(separator: " "))</td>"
      }
      return "<tr><th scope=\"row\">\(name(state))</th>\(cells.joined())</tr>\n"
    }
    return """
      <div class="scroll" role="region" aria-label="\(htmlText(edition.say(.matrixTitle)))" \
      tabindex="0">
      <table id="grid" class="grid">
      <thead><tr><td></td>\(headings.joined())</tr></thead>
      <tbody>
      \(rows.joined())</tbody>
      </table>
      </div>
      <p class="quiet">\(htmlText(edition.say(.possibleSign))); \
      \(htmlText(edition.say(.fadingSign))); \(htmlText(edition.say(.restingSign)))</p>

      """
  }

  private func cell(_ link: IndexLink) -> String {
    let title = htmlText(edition.titles[link.index])
    return """
      <a href="m/\(link.mandate).html" title="\(title)">\(link.power)</a>
      """
  }

  private func name(_ state: StateKey) -> String { htmlText(edition.name(state)) }

  private func sorted(_ states: [StateKey]) -> [StateKey] { edition.sorted(states) }
}

extension Edition {
  /// States, each once, in the order of their names in this language.
  func sorted(_ states: [StateKey]) -> [StateKey] {
    Set(states).map { (order: name($0).nameOrder, key: $0) }
      .sorted { a, b in
        a.order == b.order ? a.key < b.key : a.order.lexicographicallyPrecedes(b.order)
      }
      .map(\.key)
  }

  /// The place of a mandate of the record in the order of names.
  func position(of index: Int) -> Int { order.firstIndex(of: index) ?? 0 }
}
