import Dates
import States

/// What one claim says about one register of one mandate.
///
/// There are many of them, and they are sorted: each is a few numbers, and what is only shown stays
/// with its claim.
struct Statement {
  /// Which date of its claim gives the days.
  enum Given {
    /// None: they follow from the document's day.
    case nothing
    case date
    case since
    case until
  }

  /// What it does.
  var kind: Event.Kind

  /// What it is shown as.
  var label: Event.Label

  /// The date as its claim gives it.
  var given: Given

  /// The days on which it may have happened.
  var span: Span

  /// The claim, by its place in the chronicle.
  let claim: Int

  /// The States that acted, by their place among the lists of actors.
  let actors: Int

  /// The days on which it certainly holds, for attestations that cover a stretch.
  var covered: Span?

  /// What statements must have in common to join where their days intersect.
  ///
  /// Starts join to starts and ends to ends, whoever acted; observations only on the same days, for
  /// two documents that see the same thing have seen it twice.
  var joinKey: JoinKey {
    switch kind {
    case .start: JoinKey(.start)
    case .end: JoinKey(.end)
    case .attested(let contradicted):
      JoinKey(.seen, kind: contradicted ? 1 : 0, on: span)
    case .attestedNot: JoinKey(.seen, kind: 2, on: span)
    case .remark where label == .act(.scopeChange):
      // Two changes of scope in one month are two changes, whatever their sources call them.
      JoinKey(.alone, actors: claim)
    default: JoinKey(.act, label.number, kind: kind.number, actors: actors)
    }
  }
}

/// What statements must have in common to join, as numbers that put them in some order.
struct JoinKey: Equatable {
  /// Who joins whom.
  enum Rule: UInt64 {
    /// Force begins, whoever says so.
    case start
    /// Force ends.
    case end
    /// Force, or its absence, is seen on just these days.
    case seen
    /// Somebody does something.
    case act
    /// A claim joins no other.
    case alone
  }

  private let first: UInt64
  private let second: Int
  private let third: Int

  init(_ rule: Rule, _ label: UInt8 = 0, kind: UInt8 = 0, actors: Int = 0) {
    first = rule.rawValue << 16 | UInt64(label) << 8 | UInt64(kind)
    second = actors
    third = 0
  }

  init(_ rule: Rule, kind: UInt8, on span: Span) {
    first = rule.rawValue << 16 | UInt64(kind)
    second = span.first
    third = span.last
  }

  /// Puts keys in some order.
  static func < (a: JoinKey, b: JoinKey) -> Bool {
    if a.first != b.first { return a.first < b.first }
    if a.second != b.second { return a.second < b.second }
    return a.third < b.third
  }
}

extension Event.Label {
  /// A number for each, whatever its order.
  fileprivate var number: UInt8 {
    switch self {
    case .act(let act): act.number
    case .since: 252
    case .attested: 253
    case .attestedNot: 254
    case .over: 255
    }
  }
}

extension Act {
  /// A number for each, whatever its order.
  fileprivate var number: UInt8 {
    switch self {
    case .offer: 0
    case .reiteration: 1
    case .request: 2
    case .acceptance: 3
    case .consent: 4
    case .agreement: 5
    case .approval: 6
    case .announcement: 7
    case .rejection: 8
    case .withdrawal: 9
    case .consentWithdrawn: 10
    case .objection: 11
    case .entryIntoForce: 12
    case .suspension: 13
    case .resumption: 14
    case .handover: 15
    case .scopeChange: 16
    case .end: 17
    case .restoration: 18
    case .breakOfRelations: 19
    case .missionClosed: 20
    }
  }
}

extension Event.Kind {
  /// A number for each, whatever its order.
  fileprivate var number: UInt8 {
    switch self {
    case .willing(let legs): 8 + legs.bits
    case .announced(let legs): 16 + legs.bits
    case .refused(let legs): 24 + legs.bits
    case .withdrew(let legs): 32 + legs.bits
    case .start, .attested, .attestedNot, .end: 0
    case .suspension: 1
    case .resumption: 2
    case .restoration: 3
    case .remark: 4
    }
  }
}
