/// Whoever first said what a claim repeats: a document that is no copy, or an officer.
package enum Voice: Hashable, Sendable {
  /// The document at the beginning of a chain of copies and translations.
  case document(DocumentKey)

  /// An officer who vouches by name.
  case officer(String)
}

extension Evidence {
  /// The document of which another is a copy or a translation, over as many steps as it takes.
  ///
  /// Documents that are called copies of each other in a circle are one: the one whose key comes
  /// first stands for all of them.
  package func origin(of key: DocumentKey) -> DocumentKey {
    guard document(key)?.copyOf != nil else { return key }
    var way = [key]
    var seen: Set = [key]
    while let last = way.last, let next = document(last)?.copyOf {
      if !seen.insert(next).inserted {
        let start = way.firstIndex(of: next) ?? 0
        return way[start...].min() ?? key
      }
      way.append(next)
    }
    return way.last ?? key
  }

  /// Whose voice a claim is.
  package func voice(of claim: Claim) -> Voice {
    switch claim.source {
    case .document(let key, _): .document(origin(of: key))
    case .officer(let name): .officer(name)
    }
  }
}
