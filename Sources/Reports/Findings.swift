import Dates
import Mandates
import Pages
import States

extension Briefing {
  /// A finding in a sentence, with its full stop.
  func sentence(_ finding: Finding) -> String { say(phrase(finding.content)) }

  private func phrase(_ content: Finding.Content) -> Phrase {
    switch content {
    case .twoStarts(let mandate, let options):
      .foundTwoStarts(title(mandate), alternatives(options.map(list)))
    case .twoEnds(let mandate, let options):
      .foundTwoEnds(title(mandate), alternatives(options.map(list)))
    case .forceDisputed(let mandate, let inForce, let notInForce):
      .foundForceDisputed(title(mandate), yes: stretches(inForce), no: stretches(notInForce))
    case .forceAfterEnd(let mandate, let attested, let ended):
      .foundForceAfterEnd(title(mandate), attested: words(attested), ended: words(ended))
    case .twoPowers(let first, let second, let day):
      .foundTwoPowers(title(first), title(second), words(day, .at))
    case .stateNotInBeing(let claim, let state, let date):
      .foundNotInBeing(summary(claim), name(state, .subject), words(date))
    case .unknownState(let claim, let key): .foundUnknownState(summary(claim), key.description)
    case .toldBefore(let claim, let day): .foundToldBefore(summary(claim), words(day))
    case .assertionFailed(let assertion, let possible, let isContested):
      .foundAssertionFailed(
        title(assertion.mandate), words(assertion.day, .at), asserted: word(assertion.status),
        found: statusWords(possible)
          + (isContested ? " (\(language.pageWords.contested.word))" : ""))
    case .danglingReference(let entry, let other):
      .foundDangling(entry.description, other.description)
    case .rivalRecord(let document, _, _): .foundRivalRecord(document.description)
    case .unknownDocument(let claim, let document):
      .foundUnknownDocument(summary(claim), document.description)
    case .unsourced(let claim, let officer): .foundUnsourced(summary(claim), officer)
    case .stale(let mandate, let possible, let evidence):
      .foundStale(title(mandate), statusWords(possible), evidence.map { words($0) })
    }
  }

  private func list(_ dates: [EDTF]) -> String { dates.map { words($0) }.joined(separator: ", ") }

  private func stretches(_ dates: [EDTF]) -> String {
    dates.map { stretch($0) }.joined(separator: ", ")
  }

  /// A claim in a few words: what, of which mandate, when.
  func summary(_ claim: Claim) -> String {
    let subject =
      switch claim.subject {
      case .mandate(let mandate): title(mandate)
      case .pair(let pair): "\(name(pair.first)) / \(name(pair.second))"
      }
    let when = (claim.date ?? claim.since).map { ", \(words($0))" } ?? ""
    return "\(what(claim))\(when) (\(subject))"
  }
}
