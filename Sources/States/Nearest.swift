extension StateRegistry {
  /// The names that come nearest to a folded spelling, best first, at most five.
  ///
  /// Near is a name that begins with what was written, or that differs in one letter of four.
  func nearest(to folded: [UInt8]) -> [String] {
    guard folded.count >= 2, folded.count <= 64 else { return [] }
    let limit = max(1, folded.count / 4)
    var best: [Owner: Candidate] = [:]
    var row: [Int] = []
    for entry in index.entries {
      let name = index.pool[entry.folded]
      let distance: Int
      if folded.count >= 3, name.starts(with: folded) {
        distance = 0
      } else {
        guard abs(name.count - folded.count) <= limit else { continue }
        distance = editDistance(folded, name, &row)
      }
      guard distance <= limit else { continue }
      let candidate = Candidate(
        distance: distance, length: name.count, text: text(of: entry), owner: entry.owner)
      if let known = best[entry.owner], known <= candidate { continue }
      best[entry.owner] = candidate
    }
    var texts: [String] = []
    for candidate in best.values.sorted() where !texts.contains(candidate.text) {
      texts.append(candidate.text)
      if texts.count == 5 { break }
    }
    return texts
  }

  private func text(of entry: NameIndex.Entry) -> String {
    switch entry.owner {
    case .state(let position): states[position].names[entry.name].text
    case .territory(let position): territories[position].names[entry.name].text
    }
  }
}

/// A name that may have been meant.
private struct Candidate: Comparable {
  let distance: Int
  let length: Int
  let text: String
  let owner: Owner

  static func < (left: Candidate, right: Candidate) -> Bool {
    (left.distance, left.length, left.text) < (right.distance, right.length, right.text)
  }
}

/// Counts the letters to insert, delete or replace to make one spelling of another.
private func editDistance(_ a: [UInt8], _ b: ArraySlice<UInt8>, _ row: inout [Int]) -> Int {
  row.removeAll(keepingCapacity: true)
  row.append(contentsOf: 0...b.count)
  for (i, x) in a.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, y) in b.enumerated() {
      let substituted = diagonal + (x == y ? 0 : 1)
      diagonal = row[j + 1]
      row[j + 1] = min(substituted, min(row[j], row[j + 1]) + 1)
    }
  }
  return row[b.count]
}
