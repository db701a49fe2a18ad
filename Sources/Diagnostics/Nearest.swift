/// Returns the candidate that a word was probably meant to be, if one is near enough.
///
/// Upper and lower case count as the same. A candidate is near if at most one edit for every three
/// characters of the word leads to it, where an edit inserts, removes, replaces, or swaps two
/// neighbours. The only one that begins with the word, if it has three characters or more, comes
/// before all others; of equally near ones the first in the alphabet is returned. A word of more than 80 bytes has no near candidate, and
/// longer candidates are passed over, so the time taken is linear in their number.
package func nearest(to word: String, in candidates: [String]) -> String? {
  guard !word.isEmpty, word.utf8.count <= longestWord else { return nil }
  let typed = Array(word.lowercased().unicodeScalars)
  var limit = typed.count < 3 ? 0 : typed.count / 3
  var best: (distance: Int, name: String)?
  var longer: [String] = []
  for candidate in candidates where candidate.utf8.count <= longestWord {
    let letters = Array(candidate.lowercased().unicodeScalars)
    if typed.count >= 3, letters.starts(with: typed) { longer.append(candidate) }
    guard let distance = editDistance(typed, letters, atMost: limit) else { continue }
    if let best, (best.distance, best.name) <= (distance, candidate) { continue }
    best = (distance, candidate)
    limit = distance
  }
  return longer.count == 1 ? longer.first : best?.name
}

private let longestWord = 80

/// Returns the optimal string alignment distance, or nil if it is more than a limit.
///
/// It holds three rows, and stops once no way on can stay within the limit.
private func editDistance(
  _ first: [Unicode.Scalar], _ second: [Unicode.Scalar], atMost limit: Int
) -> Int? {
  guard abs(first.count - second.count) <= limit else { return nil }
  var beforeLast: [Int] = []
  var last = Array(0...second.count)
  var leastBefore = 0
  for i in first.indices {
    var row = [i + 1]
    row.reserveCapacity(second.count + 1)
    var least = i + 1
    for j in second.indices {
      let change = first[i] == second[j] ? 0 : 1
      var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + change)
      if i > 0, j > 0, first[i] == second[j - 1], first[i - 1] == second[j] {
        cost = min(cost, beforeLast[j - 1] + 1)
      }
      row.append(cost)
      least = min(least, cost)
    }
    // A swap reaches back two rows.
    if least > limit, leastBefore >= limit { return nil }
    leastBefore = least
    beforeLast = last
    last = row
  }
  return last[second.count] <= limit ? last[second.count] : nil
}
