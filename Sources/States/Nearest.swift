extension StateRegistry {
  /// The names that come nearest to a folded spelling, best first, at most five.
  ///
  /// Near is a name that begins with what was written, or that differs in one letter of four; two
  /// neighbours that changed places are one difference. Of equally near ones the names of States
  /// come before adjectives and seats of government.
  func nearest(to folded: [UInt8]) -> [String] {
    guard folded.count >= 2, folded.count <= 64 else { return [] }
    let limit = max(1, folded.count / 4)
    var best: [Owner: Candidate] = [:]
    var rows: [[Int]] = []
    for entry in index.entries {
      let name = index.pool[entry.folded]
      let distance: Int
      if folded.count >= 3, name.starts(with: folded) {
        distance = 0
      } else {
        guard abs(name.count - folded.count) <= limit else { continue }
        distance = editDistance(folded, name, &rows)
      }
      guard distance <= limit else { continue }
      let meant = self.name(of: entry)
      let candidate = Candidate(
        distance: distance, isName: meant.kind <= .alias, length: name.count, text: meant.text,
        owner: entry.owner)
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

  private func name(of entry: NameIndex.Entry) -> Name {
    switch entry.owner {
    case .state(let position): states[position].names[entry.name]
    case .territory(let position): territories[position].names[entry.name]
    }
  }
}

/// A name that may have been meant.
private struct Candidate: Comparable {
  let distance: Int
  let isName: Bool
  let length: Int
  let text: String
  let owner: Owner

  static func < (left: Candidate, right: Candidate) -> Bool {
    (left.distance, left.isName ? 0 : 1, left.length, left.text)
      < (right.distance, right.isName ? 0 : 1, right.length, right.text)
  }
}

/// Counts the letters to insert, delete, replace or swap with their neighbour to make one spelling
/// of another, in three rows.
private func editDistance(_ a: [UInt8], _ b: ArraySlice<UInt8>, _ rows: inout [[Int]]) -> Int {
  let b = Array(b)
  rows = [Array(0...b.count), Array(0...b.count), Array(0...b.count)]
  for i in a.indices {
    // The rows of the letter before the last, of the last, and of this one.
    rows.swapAt(0, 1)
    rows.swapAt(1, 2)
    rows[2][0] = i + 1
    for j in b.indices {
      var cost = min(rows[1][j + 1], rows[2][j]) + 1
      cost = min(cost, rows[1][j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, rows[0][j - 1] + 1) }
      rows[2][j + 1] = cost
    }
  }
  return rows[2][b.count]
}
