import Mandates

/// The headings under which the status report lists mandates.
package enum StatusGroup: String, CaseIterable, Hashable, Sendable {
  case inForce = "in-force"
  case lastKnownInForce = "in-force-stale"
  case dormant
  case disputed
  case possible = "possibly-in-force"
  case pending
  case refused
  case uncertain
  case over
  case unbounded = "earlier-or-later"
  case unknown

  /// The heading for an answer.
  init(_ answer: Answer) {
    self.init(
      answer.possible, isContested: answer.isContested, isStale: answer.isStale,
      isUnbounded: answer.isUnbounded)
  }

  /// The heading for what is possible; nothing contested stands under that of a sole status.
  package init(
    _ possible: [Status], isContested: Bool, isStale: Bool, isUnbounded: Bool
  ) {
    if isUnbounded {
      self = .unbounded
      return
    }
    guard possible.count == 1, let certain = possible.first, !isContested else {
      self = possible.contains(where: \.isRunning) ? .possible : .uncertain
      return
    }
    self =
      switch certain {
      case .inForce: isStale ? .lastKnownInForce : .inForce
      case .dormant: .dormant
      case .disputed: .disputed
      case .rejected, .withdrawn: .refused
      case .ended, .lapsed: .over
      case .unknown: .unknown
      case .agreed, .awaitingConsent, .consented, .offered, .requested, .announced: .pending
      }
  }

  /// Whether the heading stands even with nothing under it.
  var isAlwaysShown: Bool { self == .inForce }

  /// Whether the end matters more than the evidence.
  var isOver: Bool { self == .over }
}
