import EvidenceLedger
import Mandates

/// A claim that no longer stands on the text of its document.
package struct Orphan: Hashable, Sendable {
  /// Why it stands there no more.
  package enum Cause: Hashable, Sendable {
    /// Its words are not in the text.
    case quoteGone

    /// Its words are in the text more than once.
    case quoteRepeated

    /// Its lines read otherwise than in the text that it cites, and its words were not kept.
    case linesChanged
  }

  /// The entry of the claim.
  package let id: EntryID

  /// The claim.
  package let claim: Claim

  /// The document it cites.
  package let document: DocumentKey

  /// Why it stands there no more.
  package let cause: Cause

  /// What is wrong, in one sentence without a full stop.
  package var message: String {
    let what =
      switch cause {
      case .quoteGone: "its words are no longer there"
      case .quoteRepeated: "its words stand there more than once"
      case .linesChanged: "its lines read otherwise than before"
      }
    return "\(claim.summary) cites \(document), whose text changed: \(what)"
  }
}

extension Evidence {
  /// The claims that no longer stand on the text of their document.
  ///
  /// `text` is the text as it is now; `earlier` gives one that the document had before, by its
  /// digest. Only claims recorded before the text changed can have lost their lines.
  package func orphans(
    of key: DocumentKey, in text: DocumentText, since change: Instant?,
    earlier: [DocumentText]
  ) -> [Orphan] {
    let citing = claims.filter { $0.claim.document == key }
    let changes = earlierTexts[key] != nil
    return citing.compactMap { counted in
      let claim = counted.claim
      let isOlder = changes && (change.map { counted.recordedAt <= $0 } ?? false)
      var cause: Orphan.Cause?
      if let quotation = claim.quotation {
        switch occurrences(of: Array(quotation.text.utf8), in: text.bytes) {
        case 0: cause = .quoteGone
        case 1: break
        // Words that stood more than once when they were read are told apart by their place.
        default: cause = !isOlder && text.holds(quotation) ? nil : .quoteRepeated
        }
      } else if case .document(_, .lines(let first, let last)?) = claim.source, isOlder {
        let now = text.lines(from: first, through: last)
        let before = earlier.compactMap { $0.lines(from: first, through: last) }
        if now == nil || before.isEmpty || before.contains(where: { $0 != now }) {
          cause = .linesChanged
        }
      }
      return cause.map { Orphan(id: counted.id, claim: claim, document: key, cause: $0) }
    }
  }
}

extension DocumentText {
  /// Whether words stand in the text at the place where they were read.
  package func holds(_ quotation: Quotation) -> Bool {
    let span = quotation.span
    guard span.upperBound <= bytes.count else { return false }
    return bytes[span].elementsEqual(quotation.text.utf8)
  }
}

/// How often a stretch of bytes stands in others, counted up to two.
///
/// The search is that of Knuth, Morris and Pratt (1977), so that no text makes it slow.
func occurrences(of words: [UInt8], in text: [UInt8]) -> Int {
  guard !words.isEmpty, words.count <= text.count else { return 0 }
  var borders = [0]
  borders.reserveCapacity(words.count)
  var border = 0
  for byte in words.dropFirst() {
    while border > 0, words[border] != byte { border = borders[border - 1] }
    if words[border] == byte { border += 1 }
    borders.append(border)
  }
  var found = 0
  var matched = 0
  for byte in text {
    while matched > 0, matched == words.count || words[matched] != byte {
      matched = borders[matched - 1]
    }
    if words[matched] == byte { matched += 1 }
    if matched == words.count {
      found += 1
      if found == 2 { return 2 }
    }
  }
  return found
}
