import Dates
import Mandates
import Pages
import Parallel
import States

/// The clock on which two days are compared.
package enum ChangeClock: String, CaseIterable, Hashable, Sendable {
  /// What held.
  case valid
  /// What documents published by the day said.
  case evidence
  /// What the ledger held at the end of the day.
  case record
}

/// How a mandate stood on two days, and what came between.
struct MandateChange {
  /// What changed, the gravest first.
  enum Kind: String, CaseIterable {
    /// No claim spoke of it before.
    case new
    /// It stands otherwise.
    case status
    /// It stands otherwise, since the last possible day of something passed, and nothing is told of
    /// the days between.
    case narrowed
    /// It stands the same, since or until other days.
    case dates
    /// Something happened between, and it stands the same.
    case events
    /// Its evidence has grown old, or is fresh again.
    case staleness
    /// Claims were added or taken away, and it stands the same.
    case evidence
    /// No claim speaks of it any more.
    case gone
  }

  let mandate: Mandate
  let kind: Kind

  /// How it stood on the earlier day; nil where no claim spoke of it.
  let before: Answer?

  /// How it stands on the later day; nil where no claim speaks of it.
  let after: Answer?

  /// What lies behind it on the valid clock.
  var causes: [ChangeCause] = []

  /// The events behind it, by their place in the chronicle.
  var events: [Int] { causes.compactMap(\.event) }

  /// The clock on which the days are compared.
  let clock: ChangeClock

  /// The claims that came between, in the order of identifiers.
  var added: [EntryID] = []

  /// The claims that do not count any more, in the order of identifiers.
  var removed: [EntryID] = []

  /// Why a curator came to prefer some of the claims between.
  var preferred: [String] = []

  /// What the chronicle of the later day holds.
  let chronicle: Chronicle
}

/// What changed between two days on one clock.
struct Comparison {
  let earlier: Docket
  let earlierClocks: Clocks
  let later: Docket
  let laterClocks: Clocks
  let filter: MandateFilter
  let clock: ChangeClock

  /// The mandates of which something changed, in the order of identifiers.
  var changes: [MandateChange] {
    let preferences = Set(earlier.evidence.preferences.map(\.id))
    return mandates.sorted().mappedConcurrently { change($0, known: preferences) }.compactMap(
      \.self)
  }

  /// Those asked for, of which claims speak at either day.
  var mandates: Set<Mandate> {
    Set(earlier.mandates + later.mandates).filter {
      earlier.admits($0, filter) || later.admits($0, filter)
    }
  }

  private func change(_ mandate: Mandate, known preferences: Set<EntryID>) -> MandateChange? {
    let chronicle = later.chronicle(of: mandate)
    let former = earlier.chronicle(of: mandate)
    let before = earlier.holds(mandate) ? earlier.answer(former, earlierClocks) : nil
    let after = later.holds(mandate) ? later.answer(chronicle, laterClocks) : nil
    guard admits(before, after) else { return nil }
    let known = Set(former.claims.map(\.id))
    let now = Set(chronicle.claims.map(\.id))
    guard var kind = kind(before, after, hasOtherClaims: known != now) else {
      return eventful(chronicle, before, after)
    }
    let causes = causes(chronicle, before, after)
    if clock == .valid, kind == .status, causes.allSatisfy({ $0.code == "time" }) {
      kind = .narrowed
    }
    var change = MandateChange(
      mandate: mandate, kind: kind, before: before, after: after, clock: clock,
      chronicle: chronicle)
    change.added = now.subtracting(known).sorted()
    change.removed = known.subtracting(now).sorted()
    change.preferred = later.evidence.preferences(of: now)
      .filter { !preferences.contains($0.id) }.map(\.because)
    // Evidence grows old by time alone.
    change.causes = kind == .staleness ? causes.filter { $0.code != "time" } : causes
    return change
  }

  /// What happened between two days on which a mandate stands the same; nil if nothing did.
  private func eventful(
    _ chronicle: Chronicle, _ before: Answer?, _ after: Answer?
  ) -> MandateChange? {
    guard clock == .valid else { return nil }
    let causes = ChangeCauses.deeds(
      in: chronicle, after: earlierClocks.asOf.number, through: laterClocks.asOf.number)
    guard !causes.isEmpty else { return nil }
    return MandateChange(
      mandate: chronicle.mandate, kind: .events, before: before, after: after, causes: causes,
      clock: clock, chronicle: chronicle)
  }

  /// Whether the filter asks for the mandate as it stands on either day.
  private func admits(_ before: Answer?, _ after: Answer?) -> Bool {
    var filter = filter
    if filter.statuses.isEmpty { filter.takesAll = true }
    return [before, after].contains { $0.map { filter.admits($0) } ?? false }
  }

  private func kind(
    _ before: Answer?, _ after: Answer?, hasOtherClaims: Bool
  ) -> MandateChange.Kind? {
    guard let before else { return after == nil ? nil : .new }
    guard let after else { return .gone }
    if Outcome(before) != Outcome(after) { return .status }
    if since(before) != since(after) || before.until != after.until { return .dates }
    if before.isStale != after.isStale { return .staleness }
    return hasOtherClaims ? .evidence : nil
  }

  /// Since when, unless that is only "by the day asked": it moves with the day, and nothing changed.
  private func since(_ answer: Answer) -> EDTF? {
    guard let since = answer.since else { return nil }
    return since.earliest == nil && since.latest == answer.day ? nil : since
  }

  /// What lies behind a change, where the claims are the same on both days.
  private func causes(
    _ chronicle: Chronicle, _ before: Answer?, _ after: Answer?
  ) -> [ChangeCause] {
    guard clock == .valid, let before, let after else { return [] }
    let to = laterClocks.asOf
    return ChangeCauses(
      chronicle, from: earlierClocks.asOf.number, to: to.number,
      course: later.course(of: chronicle, until: to)
    ).causes(before, after)
  }

  /// The documents that came between: those registered, or those whose claims began to count.
  var documents: [DocumentKey] {
    switch clock {
    case .valid: return []
    case .record:
      return later.evidence.documents.keys.filter { earlier.evidence.document($0) == nil }.sorted()
    case .evidence:
      let known = Set(earlier.evidence.claims.compactMap(\.claim.document))
      return Set(later.evidence.claims.compactMap(\.claim.document)).subtracting(known).sorted()
    }
  }

  /// The documents whose record changed between: another text, another date.
  var changedDocuments: [DocumentKey] {
    guard clock == .record else { return [] }
    let (before, after) = (earlier.evidence.documentEntries, later.evidence.documentEntries)
    return after.filter { key, entry in before[key].map { $0 != entry } ?? false }.keys.sorted()
  }

  /// The retractions that came between.
  var retractions: [Retraction] {
    let known = Set(earlier.evidence.retractions.map(\.id))
    return later.evidence.retractions.filter { !known.contains($0.id) }.sorted { $0.id < $1.id }
  }

  /// The claims that came between, about whatever mandate or pair of States.
  var addedClaims: [CountedClaim] {
    let known = Set(earlier.evidence.claims.map(\.id))
    return later.evidence.claims.filter { !known.contains($0.id) }
  }
}
