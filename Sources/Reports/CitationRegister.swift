import Mandates
import Pages
import States

/// Numbers sources in the order in which a page first needs them.
struct CitationRegister {
  private(set) var citations: [Citation] = []
  private var numbers: [Key: Int] = [:]

  /// The numbers of sources that were asked for; to look one up costs less than to describe it.
  private var known: [Claim.Source: Int] = [:]
  private let evidence: Evidence
  private let language: Language

  /// What makes two citations one: the source and the place in it.
  private struct Key: Hashable {
    let source: String
    let place: String?
  }

  init(_ evidence: Evidence, _ language: Language) {
    self.evidence = evidence
    self.language = language
  }

  /// The claim of an identifier, if it counts.
  func claim(_ id: EntryID) -> CountedClaim? { evidence.claim(id) }

  /// The numbers of the sources of claims, ascending; each place in a document has its own.
  mutating func cite(_ ids: some Sequence<EntryID>) -> [Int] {
    var found: [Int] = []
    for id in ids {
      guard let counted = evidence.claim(id) else { continue }
      found.append(cite(counted.claim.source))
    }
    if found.count < 2 { return found }
    found.sort()
    return found.indices.filter { $0 == 0 || found[$0 - 1] != found[$0] }.map { found[$0] }
  }

  /// Gives the cells of rows the numbers of what they cite, row by row.
  mutating func cited(_ rows: [UncitedRow]) -> [[Cell]] {
    rows.map { row in
      var cells = row.cells
      for (column, claims) in row.claims { cells[column] = cells[column].citing(cite(claims)) }
      return cells
    }
  }

  /// How many independent sources carry claims.
  func voices(_ ids: some Sequence<EntryID>) -> Int {
    Set(ids.compactMap { evidence.claim($0).map { evidence.voice(of: $0.claim) } }).count
  }

  /// The document of which a claim's document is a copy, if it is one.
  func copied(_ claim: Claim) -> DocumentKey? {
    claim.document.flatMap { evidence.document($0)?.copyOf }
  }

  /// The number of a source, and of a place in it if one is given.
  mutating func cite(_ source: Claim.Source) -> Int {
    if let number = known[source] { return number }
    let number = describedNumber(source)
    known[source] = number
    return number
  }

  private mutating func describedNumber(_ source: Claim.Source) -> Int {
    switch source {
    case .officer(let name):
      if let known = numbers[Key(source: name, place: nil)] { return known }
      let text = Phrase.onlyOfficer(name)[language]
      return number(Key(source: name, place: nil), Citation(0, source: text))
    case .document(let key, let locator):
      let place = locator.map(describe)
      if let known = numbers[Key(source: "/\(key)", place: place)] { return known }
      let record = evidence.document(key)
      let reference =
        record.map { Bibliography.reference($0, in: language) }
        ?? Phrase.notRegistered(key.description)[language]
      // The place follows, and closes the reference.
      let text = place == nil || reference.last != "." ? reference : String(reference.dropLast())
      return number(
        Key(source: "/\(key)", place: place),
        Citation(0, key: key.description, source: text, place: place, address: record?.url))
    }
  }

  private mutating func number(_ key: Key, _ citation: Citation) -> Int {
    var citation = citation
    citation.number = citations.count + 1
    citations.append(citation)
    numbers[key] = citation.number
    return citation.number
  }

  private func describe(_ locator: Locator) -> String {
    switch locator {
    case .lines(let first, let last): Phrase.lines(first, last)[language]
    case .passage(let text): text
    }
  }
}

/// A row of a table, and the claims that its cells are still to cite.
///
/// Rows are made several at once; numbers are given afterwards, in the order of the rows.
struct UncitedRow: Sendable {
  /// The cells.
  var cells: [Cell]

  /// The columns that cite, in the order in which they do, with the claims.
  let claims: [(column: Int, claims: [EntryID])]

  /// Creates a row of which one column cites claims.
  init(_ cells: [Cell], _ column: Int, _ claims: [EntryID]) {
    self.init(cells, [(column, claims)])
  }

  /// Creates a row of which several columns cite claims.
  init(_ cells: [Cell], _ claims: [(column: Int, claims: [EntryID])]) {
    self.cells = cells
    self.claims = claims
  }
}
