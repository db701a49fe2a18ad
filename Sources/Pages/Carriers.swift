/// What carries a statement: sources, by their numbers on the page, and the claims made in them.
package struct Carriers: Hashable, Sendable {
  /// The numbers of the citations, ascending.
  package var citations: [Int]

  /// The identifiers of the claims, in their order.
  package var claims: [String]

  /// Names what carries a statement.
  package init(citations: [Int] = [], claims: [String] = []) {
    self.citations = citations
    self.claims = claims
  }

  /// Adds what carries it as well.
  package mutating func add(_ other: Carriers) {
    citations += other.citations.filter { !citations.contains($0) }
    var known = Set(claims)
    claims += other.claims.filter { known.insert($0).inserted }
  }
}

extension Cell {
  /// Whether it is a number of things: of these, JSON names the claims, which may be very many.
  var isCount: Bool { if case .count = value { true } else { false } }
}
