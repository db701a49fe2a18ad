import Mandates

/// How a mandate stands on a day.
///
/// The cases stand in the order in which they are matched: the first that fits is the status.
public enum Status: String, CaseIterable, Hashable, Sendable {
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
}

extension Status {
  /// Whether the mandate exists between the States: in force, dormant or disputed.
  public var isRunning: Bool { own.isRunning }

  /// Whether it may still come into force.
  public var isPending: Bool { own.isPending }

  init(_ status: Mandates.Status) {
    self =
      switch status {
      case .disputed: .disputed
      case .dormant: .dormant
      case .inForce: .inForce
      case .ended: .ended
      case .lapsed: .lapsed
      case .rejected: .rejected
      case .withdrawn: .withdrawn
      case .agreed: .agreed
      case .awaitingConsent: .awaitingConsent
      case .consented: .consented
      case .offered: .offered
      case .requested: .requested
      case .announced: .announced
      case .unknown: .unknown
      }
  }

  /// The same status as the derivation has it.
  var own: Mandates.Status {
    switch self {
    case .disputed: .disputed
    case .dormant: .dormant
    case .inForce: .inForce
    case .ended: .ended
    case .lapsed: .lapsed
    case .rejected: .rejected
    case .withdrawn: .withdrawn
    case .agreed: .agreed
    case .awaitingConsent: .awaitingConsent
    case .consented: .consented
    case .offered: .offered
    case .requested: .requested
    case .announced: .announced
    case .unknown: .unknown
    }
  }
}
