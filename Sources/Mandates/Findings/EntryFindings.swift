import Dates
import States

extension Docket {
  /// What is wrong with single entries, whatever the others say: with all, or with some of them.
  func entryFindings(about ids: Set<EntryID>? = nil) -> [Finding] {
    var findings: [Finding] = []
    for (by, target) in evidence.dangling where ids?.contains(by) ?? true {
      findings.append(
        Finding(
          .danglingReference(from: by, to: target),
          "entry \(by) names \(target), which is not in the ledger",
          remedy: "merge the ledger that holds \(target), or retract \(by)", entries: [by]))
    }
    for (kept, other, key) in evidence.rivalRecords {
      findings.append(
        Finding(
          .rivalRecord(key, kept, other),
          "document \(key) is recorded twice with different content",
          remedy: "retract \(kept) or \(other)", entries: [kept, other]))
    }
    for counted in evidence.claims where ids?.contains(counted.id) ?? true {
      findings += sourceFindings(counted)
      findings += stateFindings(counted)
    }
    return findings
  }

  private func sourceFindings(_ counted: CountedClaim) -> [Finding] {
    var findings: [Finding] = []
    switch counted.claim.source {
    case .officer(let name):
      findings.append(
        Finding(
          .unsourced(counted.claim, officer: name),
          "\(counted.claim.summary) rests on \(name) alone",
          remedy: "record a document that says so", entries: [counted.id]))
    case .document(let key, _) where evidence.document(key) == nil:
      findings.append(
        Finding(
          .unknownDocument(counted.claim, key),
          "\(counted.claim.summary) cites \(key), which is not registered",
          remedy: "run 'goodoffices document add \(key)'", entries: [counted.id]))
    case .document: break
    }
    if !counted.claim.isPlanned, let latest = counted.told.latest,
      let date = pastDate(of: counted.claim), let earliest = date.earliest, earliest > latest
    {
      findings.append(
        Finding(
          .toldBefore(counted.claim, source: latest),
          "\(counted.claim.summary) is told as past by a source of \(latest) or before",
          remedy: "correct the date, or record it as planned", entries: [counted.id]))
    }
    return findings
  }

  /// The date that a claim tells as past; a start of force still to come is an announcement.
  private func pastDate(of claim: Claim) -> EDTF? {
    guard claim.condition == nil else { return nil }
    return claim.date ?? claim.until
  }

  private func stateFindings(_ counted: CountedClaim) -> [Finding] {
    let claim = counted.claim
    if mayHaveBeen(claim, counted.datesSpokenOf) { return [] }
    var findings: [Finding] = []
    for key in claim.states.sorted() {
      guard let state = registry[key] else {
        findings.append(
          Finding(
            .unknownState(claim, key),
            "\(claim.summary) names \(key), which is not in the registry",
            remedy: "correct the key, or add the State to the registry", entries: [counted.id]))
        continue
      }
      guard !state.existence.isEmpty,
        let date = counted.datesSpokenOf.first(where: { date in
          !state.existence.contains { $0.range.intersection(date.range) != nil }
        })
      else { continue }
      findings.append(
        Finding(
          .stateNotInBeing(claim, key, date: date),
          "\(claim.summary) speaks of \(date), when \(state.name(in: .english)) did not exist",
          remedy: "name the State of that day, or correct the date", entries: [counted.id]))
    }
    return findings
  }
}

extension Docket {
  /// Whether all States a claim names are known and may have been there on the days of which it
  /// speaks: the quick look, for nearly all are.
  private func mayHaveBeen(_ claim: Claim, _ dates: [EDTF]) -> Bool {
    func allows(_ key: StateKey) -> Bool {
      dates.allSatisfy { existence.allows(key, within: Span($0.range)) } && existence.knows(key)
    }
    let isNamed =
      switch claim.subject {
      case .mandate(let mandate):
        allows(mandate.power) && allows(mandate.represented) && allows(mandate.receiving)
      case .pair(let pair): allows(pair.first) && allows(pair.second)
      }
    return isNamed && claim.by.allSatisfy(allows) && claim.to.map(allows) ?? true
  }
}

extension CountedClaim {
  /// The days of which it speaks; force without a date was observed on the day of its source.
  fileprivate var datesSpokenOf: [EDTF] {
    let dates = [claim.date, claim.since, claim.until].compactMap(\.self)
    return claim.force == .yes && claim.date == nil ? dates + [.between(told)] : dates
  }
}

extension Claim {
  /// The claim in a few words: what, of which mandate, when.
  package var summary: String {
    let subject =
      switch self.subject {
      case .mandate(let mandate): mandate.description
      case .pair(let pair): "\(pair.first)/\(pair.second)".lowercased()
      }
    let what = force.map { "attestation (\($0.rawValue))" } ?? code
    let when = (date ?? since).map { " \($0)" } ?? ""
    return "\(what)\(when) of \(subject)"
  }
}
