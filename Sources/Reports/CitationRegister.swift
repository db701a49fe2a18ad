import Mandates
import Pages
import States

/// Numbers sources in the order in which a page first needs them.
struct CitationRegister {
  /// The sources, each with the claims made in it that were cited.
  var citations: [Citation] {
    sources.map { source in
      var citation = source
      let claims = (claimsOf[source.number] ?? []).sorted()
      citation.claims = claims.map(\.description)
      citation.shortClaims = claims.map { evidence.shortened($0) }
      return citation
    }
  }

  private var sources: [Citation] = []
  private var claimsOf: [Int: [EntryID]] = [:]
  private var told: Set<EntryID> = []
  private var numbers: [Key: Int] = [:]
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

  /// What claims rest on: the numbers of their sources, ascending, of which each place in a document
  /// has its own, and the claims in the order of identifiers.
  mutating func cite(_ ids: some Sequence<EntryID>) -> Carriers {
    var found: Set<Int> = []
    var claims: Set<EntryID> = []
    for id in ids {
      guard let counted = evidence.claim(id), claims.insert(id).inserted else { continue }
      let number = cite(counted.claim.source)
      found.insert(number)
      if told.insert(id).inserted { claimsOf[number, default: []].append(id) }
    }
    return Carriers(
      citations: found.sorted(), claims: claims.sorted().map(\.description))
  }

  /// How many independent sources carry claims.
  func voices(_ ids: some Sequence<EntryID>) -> Int {
    // An officer's word is no document.
    let voices = ids.compactMap { evidence.claim($0).map { evidence.voice(of: $0.claim) } }
    return Set(voices.filter { if case .document = $0 { true } else { false } }).count
  }

  /// The document of which a claim's document is a copy, if it is one.
  func copied(_ claim: Claim) -> DocumentKey? {
    claim.document.flatMap { evidence.document($0)?.copyOf }
  }

  /// The number of a source, and of a place in it if one is given.
  mutating func cite(_ source: Claim.Source) -> Int {
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
    citation.number = sources.count + 1
    sources.append(citation)
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
