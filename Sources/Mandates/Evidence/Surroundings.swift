import States

/// Of many entries those that bear on the mandates which some new entries touch.
///
/// How a mandate stands follows from the claims about its pair of States, from all that dates the
/// documents they cite, and from what is taken back or preferred; claims about other States enter
/// only where they cite one of those documents, for they too tell when it was written. So what an
/// entry changes is found without deriving all else anew.
package struct Surroundings: Sendable {
  /// The pairs of States between which the mandates lie that are touched.
  package let pairs: Set<Pair>

  /// The entries that bear on how these mandates stand, in the order given.
  package let entries: [Entry]

  /// Finds what bears on the mandates that new entries, or a subject beside them, are about.
  package init(of news: [Entry], about subject: Mandate?, among held: [Entry]) {
    var touch = Touch(held)
    if let subject { touch.pairs.insert(subject.pair) }
    for entry in news { touch.add(entry.content) }
    touch.addPairs(citedBy: news)
    pairs = touch.pairs
    var cited: Set<DocumentKey> = []
    for entry in held { touch.cite(entry, &cited) }
    for entry in news { touch.cite(entry, &cited) }
    entries = held.filter { entry in
      switch entry.content {
      case .claim(let claim):
        touch.concerns(claim) || claim.document.map(cited.contains) ?? false
      case .assertion(let assertion): touch.pairs.contains(assertion.mandate.pair)
      case .document, .retraction, .preference, .rejected: true
      }
    }
  }
}

/// What new entries are about.
private struct Touch {
  var pairs: Set<Pair> = []

  /// Documents that are recorded, and so date all that cites them.
  private var documents: Set<DocumentKey> = []

  private let held: [Entry]

  init(_ held: [Entry]) { self.held = held }

  /// Takes in an entry; one that names another is about what that is about.
  mutating func add(_ content: Entry.Content, _ depth: Int = 0) {
    switch content {
    case .claim(let claim): pairs.insert(claim.pair)
    case .document(let document): documents.insert(document.key)
    case .retraction(let id, _), .preference(let id, _):
      // An identifier is a digest of the content, so that no chain leads back to its beginning.
      guard depth < 64, let entry = held.first(where: { $0.id == id }) else { return }
      add(entry.content, depth + 1)
    case .assertion(let assertion): pairs.insert(assertion.mandate.pair)
    case .rejected: return
    }
  }

  /// Takes in the pairs of claims that cite the documents.
  mutating func addPairs(citedBy news: [Entry]) {
    guard !documents.isEmpty else { return }
    for entry in held + news {
      guard case .claim(let claim) = entry.content, let key = claim.document,
        documents.contains(key)
      else { continue }
      pairs.insert(claim.pair)
    }
  }

  func concerns(_ claim: Claim) -> Bool { pairs.contains(claim.pair) }

  /// Notes the document that a claim about one of the pairs cites.
  func cite(_ entry: Entry, _ cited: inout Set<DocumentKey>) {
    guard case .claim(let claim) = entry.content, concerns(claim), let key = claim.document else {
      return
    }
    cited.insert(key)
  }
}

extension Claim {
  /// The two States between which lies what it is about.
  package var pair: Pair {
    switch subject {
    case .mandate(let mandate): mandate.pair
    case .pair(let pair): pair
    }
  }
}
