import Diagnostics
import EvidenceLedger
import Ingestion
import Mandates

extension OpenLedger {
  /// The text that a claim cites: of a document whose text changed, perhaps an earlier one.
  ///
  /// A claim that keeps its words cites a text that has them at their place; any other the text that
  /// was registered when it was recorded. Nil where that text is not held.
  func citedText(
    of claim: Claim, recordedAt instant: Instant, _ evidence: Evidence
  ) throws(Failure) -> DocumentText? {
    guard let key = claim.document else { return nil }
    let current = try workspace.text(of: key)
    guard evidence.earlierTexts[key] != nil else { return current }
    if let quotation = claim.quotation {
      let texts = [current].compactMap(\.self) + workspace.earlierTexts(of: key, evidence)
      if let text = texts.first(where: { $0.holds(quotation) }) { return text }
    }
    var cited: (instant: Instant, sha256: String)?
    for entry in contents.entries where entry.recordedAt <= instant {
      guard case .document(let record) = entry.content, record.key == key,
        let sha256 = record.sha256, cited.map({ $0.instant < entry.recordedAt }) ?? true
      else { continue }
      cited = (entry.recordedAt, sha256)
    }
    guard let cited else { return current }
    return try workspace.text(of: key, sha256: cited.sha256)
  }
}
