/// What names sources by the numbers of their citations.
package protocol Citing {
  /// Gives each number another, and puts those that stand together in order.
  mutating func renumberCitations(_ number: (Int) -> Int)
}

extension Cell: Citing {
  /// Gives the citations that carry it other numbers.
  package mutating func renumberCitations(_ number: (Int) -> Int) {
    if !citations.isEmpty { citations = citations.map(number).sorted() }
  }
}

extension Span: Citing {
  /// Gives the citations that it names other numbers.
  package mutating func renumberCitations(_ number: (Int) -> Int) {
    switch self {
    case .text, .emphasis: break
    case .value(var cell):
      cell.renumberCitations(number)
      self = .value(cell)
    case .references(var carriers):
      carriers.citations = carriers.citations.map(number).sorted()
      self = .references(carriers)
    }
  }
}

extension Table: Citing {
  /// Gives the citations that its cells name other numbers.
  package mutating func renumberCitations(_ number: (Int) -> Int) {
    rows.renumberCitations(number)
    parts.renumberCitations(number)
  }
}

extension Array: Citing where Element: Citing {
  /// Gives the citations of each element other numbers.
  package mutating func renumberCitations(_ number: (Int) -> Int) {
    for place in indices { self[place].renumberCitations(number) }
  }
}
