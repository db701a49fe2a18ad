import Dates

/// Something in the record that cannot be, does not agree, or is missing.
package struct Finding: Hashable, Sendable {
  /// The kinds, with the codes under which `check` lists them.
  package enum Kind: String, CaseIterable, Sendable {
    /// Two starts that cannot both be.
    case twoStarts = "two-starts"
    /// Two ends that cannot both be.
    case twoEnds = "two-ends"
    /// Force and no force attested for one day.
    case forceDisputed = "force-disputed"
    /// Force attested after an end, with no start between.
    case forceAfterEnd = "force-after-end"
    /// Two powers for one pair and place, with scopes that certainly overlap.
    case twoPowers = "two-powers"
    /// A claim about a day on which one of its States did not exist.
    case stateNotInBeing = "state-not-in-being"
    /// A State that the registry does not hold.
    case unknownState = "unknown-state"
    /// A document that tells as past what happened after it.
    case toldBefore = "told-before"
    /// An assertion that does not hold.
    case assertionFailed = "assertion-failed"
    /// An entry that names another which is not in the ledger.
    case danglingReference = "dangling-reference"
    /// Two records that say different things of one document.
    case rivalRecord = "rival-record"
    /// A claim whose document is not registered.
    case unknownDocument = "unknown-document"
    /// A claim for which only an officer vouches.
    case unsourced
    /// A running or pending mandate whose last evidence is old or of unknown age.
    case stale
  }

  /// What is found, as values.
  package let content: Content

  /// The kind.
  package var kind: Kind { content.kind }

  /// Whether it is impossible, rather than doubtful.
  package let isError: Bool

  /// What is found, in one English sentence without a full stop.
  package let message: String

  /// What to do about it, as a phrase in the imperative.
  package let remedy: String

  /// The entries it is about, in the order of identifiers.
  package let entries: [EntryID]

  /// Creates a finding.
  init(
    _ content: Content, _ message: String, remedy: String, entries: some Sequence<EntryID>
  ) {
    self.content = content
    self.message = message
    self.remedy = remedy
    let ordered = entries.sorted()
    self.entries = ordered.indices.filter { $0 == 0 || ordered[$0 - 1] != ordered[$0] }
      .map { ordered[$0] }
    isError =
      switch content {
      case .stateNotInBeing, .unknownState, .toldBefore, .assertionFailed, .danglingReference: true
      default: false
      }
  }
}

extension Docket {
  /// All findings, errors first, in an order that depends on nothing but the evidence.
  package func findings(_ clocks: Clocks) -> [Finding] {
    var findings = entryFindings()
    for mandate in mandates {
      let chronicle = chronicle(of: mandate)
      findings += contradictions(in: chronicle)
      let answer = answer(chronicle, clocks)
      if answer.isStale { findings.append(stale(answer)) }
    }
    findings += rivalPowers(among: mandates)
    findings += failedAssertions(clocks)
    let kinds = Finding.Kind.allCases
    let ranked = findings.enumerated().map { place, finding in
      let kind = kinds.firstIndex(of: finding.kind) ?? 0
      return (rank: finding.isError ? kind : kind + kinds.count, place: place)
    }
    return ranked.sorted { a, b in
      if a.rank != b.rank { return a.rank < b.rank }
      let (first, second) = (findings[a.place], findings[b.place])
      if first.message != second.message { return first.message < second.message }
      guard let one = first.entries.first else { return !second.entries.isEmpty }
      return second.entries.first.map { one < $0 } ?? false
    }.map { findings[$0.place] }
  }

  /// What is impossible in some entries, and the assertions that fail with them.
  package func errors(about ids: Set<EntryID>, _ clocks: Clocks) -> [Finding] {
    let failed = failedAssertions(clocks).filter { !ids.isDisjoint(with: $0.entries) }
    return entryFindings(about: ids).filter(\.isError) + failed
  }

  private func stale(_ answer: Answer) -> Finding {
    let age =
      answer.lastEvidence.map { "the last evidence is of \($0)" }
      ?? "the age of the evidence is not known"
    let statuses = answer.possible.map(\.rawValue).joined(separator: " or ")
    return Finding(
      .stale(answer.mandate, possible: answer.possible, lastEvidence: answer.lastEvidence),
      "\(answer.mandate) is \(statuses), but \(age)",
      remedy: "look for a newer document and record what it says", entries: answer.claims)
  }

  private func failedAssertions(_ clocks: Clocks) -> [Finding] {
    evidence.assertions.compactMap { id, assertion in
      var clocks = clocks
      clocks.asOf = assertion.day
      let answer = answer(assertion.mandate, clocks)
      guard answer.certain != assertion.status || answer.isContested else { return nil }
      let found = answer.possible.map(\.rawValue).joined(separator: " or ")
      let contested = answer.isContested ? ", contested" : ""
      return Finding(
        .assertionFailed(
          assertion, possible: answer.possible, isContested: answer.isContested),
        "\(assertion.mandate) is asserted to be \(assertion.status.rawValue) on \(assertion.day), "
          + "but is \(found)\(contested)",
        remedy: "correct the claims, or retract the assertion", entries: [id] + answer.claims)
    }
  }
}
