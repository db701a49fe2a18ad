import States

/// Of many entries those that bear on the mandates which some new entries touch.
///
/// How a mandate stands follows from the claims about its pair of States, from all that dates the
/// documents they cite, and from what is taken back or preferred; claims about other States enter
/// only where they cite one of those documents, for they too tell when it was written, and other
/// documents only as what one of those copies; of what is taken back or preferred, what is among
/// these. So what an entry changes is found without deriving all else anew.
package struct Surroundings: Sendable {
  /// The pairs of States between which the mandates lie that are touched.
  package let pairs: Set<Pair>

  /// The documents that claims about these pairs cite, with what those copy, and those recorded.
  package let documents: Set<DocumentKey>

  /// The entries that are named by the new ones, or by those that these name.
  package let named: Set<EntryID>

  /// The entries that bear on how these mandates stand, in the order given.
  package let entries: [Entry]

  /// Finds what bears on the mandates that new entries, or a subject beside them, are about.
  package init(of news: [Entry], about subject: Mandate?, among held: [Entry]) {
    var touch = Touch()
    if let subject { touch.pairs.insert(subject.pair) }
    for entry in news { touch.add(entry.content) }
    touch.addNamed(among: held)
    touch.addPairs(citedBy: held)
    touch.addPairs(citedBy: news)
    pairs = touch.pairs
    var cited = touch.documents
    let concerned = touch.concerned(among: held, &cited)
    _ = touch.concerned(among: news, &cited)
    let known = Self.origins(of: cited, among: held + news)
    documents = known
    named = touch.named
    var kept = held.indices.map { place in
      switch held[place].content {
      case .claim(let claim):
        concerned[place] || claim.document.map(cited.contains) ?? false
      case .document(let document): known.contains(document.key)
      case .assertion(let assertion): touch.pairs.contains(assertion.mandate.pair)
      case .rejected, .retraction, .preference: touch.named.contains(held[place].id)
      }
    }
    Self.keepWhatNames(kept: &kept, held, news)
    entries = held.indices.filter { kept[$0] }.map { held[$0] }
  }

  /// Keeps retractions and preferences of what is kept, or new, and those of these.
  private static func keepWhatNames(kept: inout [Bool], _ held: [Entry], _ news: [Entry]) {
    var known = Set(news.map(\.id))
    var open: [(place: Int, target: EntryID)] = []
    for place in held.indices {
      switch held[place].content {
      case .retraction(let target, _) where !kept[place]: open.append((place, target))
      case .preference(let target, _) where !kept[place]: open.append((place, target))
      default: if kept[place] { known.insert(held[place].id) }
      }
    }
    var isMore = true
    while isMore {
      isMore = false
      for (place, target) in open where !kept[place] && known.contains(target) {
        kept[place] = true
        known.insert(held[place].id)
        isMore = true
      }
    }
  }

  /// Documents with those that they copy, over as many steps as it takes.
  private static func origins(
    of documents: Set<DocumentKey>, among entries: [Entry]
  ) -> Set<DocumentKey> {
    var copied: [DocumentKey: [DocumentKey]] = [:]
    for entry in entries {
      guard case .document(let document) = entry.content, let origin = document.copyOf else {
        continue
      }
      copied[document.key, default: []].append(origin)
    }
    var known = documents
    var way = Array(documents)
    while let key = way.popLast() {
      for origin in copied[key] ?? [] where known.insert(origin).inserted { way.append(origin) }
    }
    return known
  }
}

/// What new entries are about.
private struct Touch {
  var pairs: Set<Pair> = []

  /// Documents that are recorded, and so date all that cites them.
  private(set) var documents: Set<DocumentKey> = []

  /// The entries that those taken in name.
  private(set) var named: Set<EntryID> = []

  /// Those of them that are yet to be looked for.
  private var unsought: Set<EntryID> = []

  /// Takes in an entry; one that names another is about what that is about.
  mutating func add(_ content: Entry.Content) {
    switch content {
    case .claim(let claim): pairs.insert(claim.pair)
    case .document(let document): documents.insert(document.key)
    case .retraction(let id, _), .preference(let id, _):
      if named.insert(id).inserted { unsought.insert(id) }
    case .assertion(let assertion): pairs.insert(assertion.mandate.pair)
    case .rejected: return
    }
  }

  /// Takes in the entries that are named, and those that these name.
  ///
  /// An identifier is a digest of the content, so that no chain leads back to its beginning.
  mutating func addNamed(among held: [Entry]) {
    while !unsought.isEmpty {
      let wanted = unsought
      unsought = []
      for entry in held where wanted.contains(entry.id) { add(entry.content) }
    }
  }

  /// Takes in the pairs of claims that cite the documents.
  mutating func addPairs(citedBy entries: [Entry]) {
    guard !documents.isEmpty else { return }
    for entry in entries {
      guard case .claim(let claim) = entry.content, let key = claim.document,
        documents.contains(key)
      else { continue }
      pairs.insert(claim.pair)
    }
  }

  /// Says which entries are claims about one of the pairs, and notes the documents that they cite.
  func concerned(among entries: [Entry], _ cited: inout Set<DocumentKey>) -> [Bool] {
    // What stands together speaks of the same, and most often shares it.
    var last: (subject: Claim.SharedSubject, isConcerned: Bool)?
    return entries.map { entry in
      guard case .claim(let claim) = entry.content else { return false }
      let subject = claim.sharedSubject
      let isConcerned: Bool
      if let last, last.subject.isShared(with: subject) {
        isConcerned = last.isConcerned
      } else {
        isConcerned = pairs.contains(subject.subject.pair)
        last = (subject, isConcerned)
      }
      if isConcerned, let key = claim.document { cited.insert(key) }
      return isConcerned
    }
  }
}

extension Claim {
  /// The two States between which lies what it is about.
  package var pair: Pair { subject.pair }
}

extension Claim.Subject {
  /// The two States between which it lies.
  fileprivate var pair: Pair {
    switch self {
    case .mandate(let mandate): mandate.pair
    case .pair(let pair): pair
    }
  }
}
