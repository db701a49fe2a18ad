/// Nodes and the arrows between them.
package struct Graph: Hashable, Sendable {
  /// One thing.
  package struct Node: Hashable, Sendable {
    /// The identifier, unique in the graph.
    package let id: String

    /// What it is called; its link leads there.
    package let label: Cell

    /// Creates a node.
    package init(_ id: String, _ label: Cell) {
      self.id = id
      self.label = label
    }
  }

  /// An arrow from one node to another.
  package struct Edge: Hashable, Sendable {
    /// The node where it begins.
    package let from: String

    /// The node where it ends.
    package let to: String

    /// What stands beside it.
    package let label: String

    /// What it means.
    package let tone: Cell.Tone

    /// How sure it is.
    package let certainty: Certainty

    /// What it says, in words.
    package let reading: String

    /// The identifier of what it leads to, if it leads anywhere.
    package let link: String?

    /// The identifiers of the claims that carry it, in their order.
    package let claims: [String]

    /// Creates an arrow.
    package init(
      from: String, to: String, label: String, _ tone: Cell.Tone, _ certainty: Certainty,
      reading: String, link: String? = nil, claims: [String] = []
    ) {
      self.from = from
      self.to = to
      self.label = label
      self.tone = tone
      self.certainty = certainty
      self.reading = reading
      self.link = link
      self.claims = claims
    }
  }

  /// Something that leads from one State by way of a second to a third, and is drawn as one line.
  package struct Strand: Hashable, Sendable {
    /// Where it begins, what it passes, where it ends.
    package let stations: [Cell]

    /// What it means.
    package let tone: Cell.Tone

    /// How sure it is.
    package let certainty: Certainty

    /// What it says, in words.
    package let reading: String

    /// The identifiers of the claims that carry it, in their order.
    package let claims: [String]

    /// Creates a strand from one station by way of another to a third.
    package init(
      from: Cell, by: Cell, to: Cell, _ tone: Cell.Tone, _ certainty: Certainty,
      reading: String, claims: [String] = []
    ) {
      stations = [from, by, to]
      self.tone = tone
      self.certainty = certainty
      self.reading = reading
      self.claims = claims
    }
  }

  /// What lines of a tone mean, in the words of the page.
  package struct Meaning: Hashable, Sendable {
    /// The tone.
    package let tone: Cell.Tone

    /// What it means.
    package let words: String

    /// Explains a tone.
    package init(_ tone: Cell.Tone, _ words: String) {
      self.tone = tone
      self.words = words
    }
  }

  /// The nodes, in an order that is always the same.
  package let nodes: [Node]

  /// The arrows; both ends of each are nodes of the graph.
  package let edges: [Edge]

  /// The same with three ends to each line, where it has them; a picture shows these.
  package let strands: [Strand]

  /// What the tones mean that a picture explains where they are drawn.
  package let legend: [Meaning]

  /// Creates a graph; arrows whose ends are no nodes of it are left out.
  package init(
    nodes: [Node], edges: [Edge], strands: [Strand] = [], legend: [Meaning] = []
  ) {
    self.strands = strands
    self.legend = legend
    let known = Set(nodes.map(\.id))
    self.nodes = nodes
    self.edges = edges.filter { known.contains($0.from) && known.contains($0.to) }
  }
}
