/// Something done on a date that bears on a mandate.
///
/// The codes are those of the ledger, the command line and the reports. What each says of a mandate
/// is told by `StatementReader`.
package enum Act: String, CaseIterable, Sendable {
  case offer
  case reiteration
  case request
  case acceptance
  case consent
  case agreement
  case approval
  case announcement
  case rejection
  case withdrawal
  case consentWithdrawn = "consent-withdrawn"
  case objection
  case entryIntoForce = "entry-into-force"
  case suspension
  case resumption
  case handover
  case scopeChange = "scope-change"
  case end
  case restoration
  case breakOfRelations = "break"
  case missionClosed = "mission-closed"

  /// Whether it is done between two States rather than about one mandate.
  package var concernsPair: Bool {
    switch self {
    case .restoration, .breakOfRelations, .missionClosed: true
    default: false
    }
  }

  /// Whether it moves a mandate towards force, so that a planned one announces somebody's will.
  package var isWilling: Bool {
    switch self {
    case .offer, .reiteration, .request, .acceptance, .consent, .agreement, .approval,
      .announcement, .entryIntoForce, .resumption, .handover:
      true
    default: false
    }
  }
}

/// What an attestation says of force on the day it was observed.
package enum Force: String, CaseIterable, Sendable {
  /// The mandate is in force.
  case yes

  /// It is not in force.
  case no

  /// It was in force before, and has ended.
  case over
}
