import Mandates
import Pages

/// Under which heading a mandate stands on a day; the same as in the report of status.
enum StandingGroup: String, CaseIterable, Hashable, Sendable {
  case inForce = "in-force"
  case dormant
  case disputed
  case possible = "possibly-in-force"
  case lastKnownInForce = "in-force-stale"
  case pending
  case refused
  case uncertain
  case over
  case unknown

  /// The heading for what is told of a mandate.
  init(_ standing: Standing) {
    guard let certain = standing.certain, !standing.isContested else {
      self = standing.possible.contains(where: \.isRunning) ? .possible : .uncertain
      return
    }
    self =
      switch certain {
      case .inForce: standing.isStale ? .lastKnownInForce : .inForce
      case .dormant: .dormant
      case .disputed: .disputed
      case .rejected, .withdrawn: .refused
      case .ended, .lapsed: .over
      case .unknown: .unknown
      case .agreed, .awaitingConsent, .consented, .offered, .requested, .announced: .pending
      }
  }

  /// Whether the mandate runs or may run.
  var mayRun: Bool {
    switch self {
    case .inForce, .dormant, .disputed, .possible, .lastKnownInForce: true
    case .pending, .refused, .uncertain, .over, .unknown: false
    }
  }

  /// Whether it is shown without being asked for.
  var isShown: Bool { self != .over && self != .unknown }

  /// How sure it is, in the words that matrix and network use for it.
  var certainty: Certainty {
    switch self {
    case .inForce, .dormant, .disputed: .certain
    case .lastKnownInForce: .fading
    default: .possible
    }
  }
}

extension Standing {
  /// What colour may underline.
  var tone: Cell.Tone {
    switch StandingGroup(self) {
    case .inForce: .holds
    case .dormant, .pending: .waiting
    case .disputed, .refused: .refused
    case .over: .over
    case .possible, .lastKnownInForce, .uncertain, .unknown: .plain
    }
  }

  /// What must be told beside the status.
  var marks: [Cell.Mark] {
    (isContested ? [.contested] : []) + (isStale ? [.stale] : [])
      + (isUnsourced ? [.unsourced] : [])
  }
}
