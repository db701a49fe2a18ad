import Diagnostics

/// Writes the first graph of a page in the DOT language, for Graphviz to lay out.
///
/// Comments before it say where it comes from; that of an arrow names the claims behind it.
package struct DOTRenderer: Sendable {
  private let addresses: [String: String]

  /// Creates a renderer whose nodes and arrows lead to these addresses, or nowhere.
  package init(addresses: [String: String] = [:]) {
    self.addresses = addresses
  }

  /// Returns the graph; throws where the page has none.
  package func render(_ page: Page) throws(Failure) -> String {
    guard let (graph, title) = page.graph else { throw Failure(.noGraph(on: page)) }
    return page.provenance.map { $0.isEmpty ? "//\n" : "// \($0)\n" }.joined()
      + render(graph, title: title)
  }

  private func render(_ graph: Graph, title: String) -> String {
    var result = """
      digraph \(quoted(title)) {
        graph [rankdir=LR, label=\(quoted(title)), labelloc=t, fontname="sans-serif"];
        node [shape=box, style=rounded, fontname="sans-serif"];
        edge [fontname="sans-serif", fontsize=10];

      """
    for node in graph.nodes {
      result += "  \(quoted(node.id)) [label=\(quoted(node.label.reading))"
      result += "\(address(node.label.link))];\n"
    }
    for edge in graph.edges {
      result += "  \(quoted(edge.from)) -> \(quoted(edge.to)) [label=\(quoted(edge.label))"
      result += ", tooltip=\(quoted(edge.reading)), style=\(style(edge.certainty))"
      if !edge.claims.isEmpty {
        result += ", comment=\(quoted("claims: " + edge.claims.joined(separator: " ")))"
      }
      result += "\(address(edge.link))];\n"
    }
    return result + "}\n"
  }

  private func address(_ link: String?) -> String {
    link.flatMap { addresses[$0] }.map { ", URL=\(quoted(htmlTarget($0)))" } ?? ""
  }

  private func style(_ certainty: Certainty) -> String {
    switch certainty {
    case .certain: "solid"
    case .possible: "dashed"
    case .fading: "dotted"
    case .contested: "\"dashed,bold\""
    }
  }

  /// A string of DOT; Graphviz reads entities of HTML in it, and escapes behind a backslash.
  private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.oneLine.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "&": result += "&amp;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

extension Page {
  /// The first graph of the page, with the title of its figure.
  var graph: (graph: Graph, title: String)? {
    for figure in figures {
      if case .graph(let graph) = figure.picture { return (graph, figure.title) }
    }
    return nil
  }
}

extension Diagnostic {
  fileprivate static func noGraph(on page: Page) -> Diagnostic {
    .error(
      "page.no-graph", "\(page.nameInMessages) has no graph",
      hint: "\(page.formatsHint), or a report that draws one")
  }
}
