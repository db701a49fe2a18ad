/// How a mandate stands on a day.
///
/// The cases stand in the order in which they are matched: the first that fits is the status.
package enum Status: String, CaseIterable, Sendable {
  /// In force while the receiving State refuses or has withdrawn its consent.
  case disputed
  /// In force, but the power cannot work there.
  case dormant
  /// In force, and the power can work.
  case inForce = "in-force"
  /// It ran, and is over.
  case ended
  /// It is over without ever having run.
  case lapsed
  /// One of the three refuses.
  case rejected
  /// One of the three withdrew before it ran.
  case withdrawn
  /// All three are willing; it does not run yet.
  case agreed
  /// The power and the represented State are willing, the receiving State has not said yes.
  case awaitingConsent = "awaiting-consent"
  /// The receiving State is willing, another is not yet.
  case consented
  /// The power is willing, nobody else yet.
  case offered
  /// The represented State is willing, nobody else yet.
  case requested
  /// Somebody's will has been announced, and no more.
  case announced
  /// No evidence on this day.
  case unknown

  /// Whether the bond runs: in force, dormant or disputed.
  package var isRunning: Bool {
    switch self {
    case .disputed, .dormant, .inForce: true
    default: false
    }
  }

  /// Whether it may still come into force.
  package var isPending: Bool {
    switch self {
    case .agreed, .awaitingConsent, .consented, .offered, .requested, .announced: true
    default: false
    }
  }
}
