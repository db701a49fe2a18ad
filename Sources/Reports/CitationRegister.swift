import Mandates
import Pages
import Parallel
import States

/// Numbers sources in the order in which a page first needs them.
struct CitationRegister {
  /// The sources, each with the claims made in it that were cited.
  var citations: [Citation] {
    let numbered = sources.enumerated().map { number, source in
      (number: number + 1, source: source, claims: claimsOf[number])
    }
    return numbered.mappedConcurrently { [self] in citation($0.number, $0.source, $0.claims) }
  }

  /// By their numbers less one.
  private var sources: [Source] = []

  /// The claims that were cited, by the number of their source less one.
  private var claimsOf: [[EntryID]] = []

  /// The numbers of the sources of the claims that were cited.
  private var numberOfClaim: [EntryID: Int] = [:]
  private var numbers: [Source: Int] = [:]
  private let evidence: Evidence
  private let language: Language
  private let memory: WordMemory?

  /// What makes two citations one: the source and the place in it.
  private enum Source: Hashable {
    case officer(String)
    case document(DocumentKey, place: String?)
  }

  init(_ evidence: Evidence, _ language: Language, _ memory: WordMemory?) {
    self.evidence = evidence
    self.language = language
    self.memory = memory
  }

  /// The claim of an identifier, if it counts.
  func claim(_ id: EntryID) -> CountedClaim? { evidence.claim(id) }

  /// What claims rest on: the numbers of their sources, ascending, of which each place in a document
  /// has its own, and the claims in the order of identifiers.
  mutating func cite(_ ids: some Sequence<EntryID>) -> Carriers {
    var found: [Int] = []
    var claims: [EntryID] = []
    for id in ids {
      guard let number = number(of: id) else { continue }
      claims.append(id)
      if found.last != number { found.append(number) }
    }
    if found.count > 1 { found = Set(found).sorted() }
    if claims.count > 1 { claims = Set(claims).sorted() }
    return Carriers(citations: found, claims: claims.map(\.description))
  }

  /// The number of the source of a claim, if the claim counts.
  private mutating func number(of id: EntryID) -> Int? {
    if let known = numberOfClaim[id] { return known }
    guard let counted = evidence.claim(id) else { return nil }
    let number = cite(counted.claim.source)
    note(id, number)
    return number
  }

  /// Notes of which source a claim is cited.
  private mutating func note(_ id: EntryID, _ number: Int) {
    if numberOfClaim.updateValue(number, forKey: id) == nil { claimsOf[number - 1].append(id) }
  }

  /// How many independent sources carry claims.
  func voices(_ ids: some Sequence<EntryID>) -> Int { documentVoices(ids).count }

  /// The independent sources that carry claims.
  func documentVoices(_ ids: some Sequence<EntryID>) -> Set<Voice> {
    // An officer's word is no document.
    let voices = ids.compactMap { evidence.claim($0).map { evidence.voice(of: $0.claim) } }
    return Set(voices.filter { if case .document = $0 { true } else { false } })
  }

  /// The document of which a claim's document is a copy, if it is one.
  func copied(_ claim: Claim) -> DocumentKey? {
    claim.document.flatMap { evidence.document($0)?.copyOf }
  }

  /// The number of a source, and of a place in it if one is given.
  mutating func cite(_ source: Claim.Source) -> Int {
    switch source {
    case .officer(let name): number(of: .officer(name))
    case .document(let key, let locator):
      number(of: .document(key, place: locator.map(describe)))
    }
  }

  private mutating func number(of source: Source) -> Int {
    if let known = numbers[source] { return known }
    sources.append(source)
    claimsOf.append([])
    numbers[source] = sources.count
    return sources.count
  }

  private func describe(_ locator: Locator) -> String {
    switch locator {
    case .lines(let first, let last): Phrase.lines(first, last)[language]
    case .passage(let text): text
    }
  }

  private func citation(_ number: Int, _ source: Source, _ claims: [EntryID]) -> Citation {
    var citation =
      switch source {
      case .officer(let name): Citation(number, source: Phrase.onlyOfficer(name)[language])
      case .document(let key, let place): citation(number, key, place)
      }
    let claims = claims.sorted()
    citation.claims = claims.map(\.description)
    citation.shortClaims = claims.map { evidence.shortened($0) }
    return citation
  }

  private func words(for key: DocumentKey, _ record: SourceDocument?) -> String {
    record.map { Bibliography.reference($0, in: language) }
      ?? Phrase.notRegistered(key.description)[language]
  }

  private func citation(_ number: Int, _ key: DocumentKey, _ place: String?) -> Citation {
    let record = evidence.document(key)
    let reference =
      memory?.text(.reference(key)) { words(for: key, record) } ?? words(for: key, record)
    // The place follows, and closes the reference.
    let text = place == nil || reference.last != "." ? reference : String(reference.dropLast())
    return Citation(
      number, key: key.description, source: text, place: place, address: record?.url)
  }
}

// MARK: - On several threads

extension CitationRegister {
  /// What a function makes of each element, in order, made on several threads, each of which numbers
  /// the sources of its own share; then they get the numbers that they have where one is made after
  /// the other.
  ///
  /// What is made must cite all that carries a cell or a statement at once: numbers are put in
  /// order in each.
  mutating func made<Element: Sendable, Made: Citing & Sendable>(
    of elements: [Element],
    _ make: @escaping @Sendable (Element, inout CitationRegister) -> Made
  ) -> [Made] {
    guard elements.count > Self.worthAThread else { return elements.map { make($0, &self) } }
    let empty = CitationRegister(evidence, language, memory)
    let size = max(Self.worthAThread, elements.count / 32)
    let starts = Array(stride(from: 0, to: elements.count, by: size))
    let shares = starts.mappedConcurrently(by: 1) { start in
      var own = empty
      return (
        made: elements[start..<min(start + size, elements.count)].map { make($0, &own) },
        register: own
      )
    }
    let numbered = shares.map { (made: $0.made, numbers: join($0.register)) }
    return numbered.mappedConcurrently(by: 1) { share in
      var made = share.made
      for place in made.indices { made[place].renumberCitations { share.numbers[$0 - 1] } }
      return made
    }.flatMap(\.self)
  }

  /// How many elements take longer than a thread takes to start.
  private static let worthAThread = 100

  /// Takes in what another cited after it; returns for each of the other's numbers its own.
  private mutating func join(_ other: CitationRegister) -> [Int] {
    zip(other.sources, other.claimsOf).map { source, claims in
      let number = number(of: source)
      for id in claims { note(id, number) }
      return number
    }
  }
}
