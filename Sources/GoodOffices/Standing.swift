import Dates
import Mandates
import States

/// How a mandate stands on a day: everything that may be, and who says so.
public struct Standing: Hashable, Sendable {
  /// The mandate.
  public let mandate: MandateIdentifier

  /// The day asked about.
  public let day: Day

  /// The possible statuses; never empty.
  ///
  /// With more than one, sources leave it open.
  public let possible: [Status]

  /// Since when, as an EDTF value: the start of force, else the deciding act; several candidates as
  /// a set, such as `[1980-05-21,1981-04-24]`.
  public let since: String?

  /// When it ended or will have ended, as an EDTF value, where that is told.
  public let until: String?

  /// The last day, not after the day asked, of which a claim speaks; nil if none is dated.
  public let lastEvidence: Day?

  /// Whether it runs or is pending and the last evidence is old, or of unknown age.
  public let isStale: Bool

  /// Whether the possible statuses depend on which of contradicting claims one believes.
  public let isContested: Bool

  /// Whether the offer was made again after a refusal that stands.
  public let isRenewed: Bool

  /// Whether there were too many readings to count, so that some of ``possible`` may be impossible.
  public let isSuperset: Bool

  /// The keys of the States that refuse.
  public let rejectedBy: [String]

  /// The keys of those of the three that did not exist on the day.
  public let notInBeing: [String]

  /// The mandate in the other direction that answers best to this one.
  public let mirror: MandateIdentifier?

  /// The claims that carry the answer.
  public let claims: [Claim]
}

extension Standing {
  /// The sole possible status, or nil where sources leave several.
  public var status: Status? { possible.count == 1 ? possible.first : nil }

  /// Says whether a status is possible.
  public func may(be status: Status) -> Bool { possible.contains(status) }

  init(_ answer: Answer, in docket: Docket, _ clocks: Clocks) {
    mandate = MandateIdentifier(answer.mandate)
    day = Day(answer.day)
    possible = answer.possible.map { Status($0) }
    since = answer.since?.text
    until = answer.until?.text
    // Not by `map`: there Swift 6.3's optimiser stops with a fault of its own under a sanitizer.
    if let last = answer.lastEvidence { lastEvidence = Day(last) } else { lastEvidence = nil }
    isStale = answer.isStale
    isContested = answer.isContested
    isRenewed = answer.isRenewed
    isSuperset = answer.isSuperset
    rejectedBy = answer.rejectedBy.map(\.description)
    notInBeing = answer.notInBeing.map(\.description)
    mirror = docket.mirror(of: answer.mandate, clocks).map { MandateIdentifier($0) }
    let carrying = Set(answer.claims)
    claims = docket.chronicle(of: answer.mandate).claims.filter { carrying.contains($0.id) }
      .map { Claim($0, in: docket.evidence) }
  }
}
