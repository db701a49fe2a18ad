import Mandates
import Pages
import Reports

extension StatusGroup {
  /// The heading for what is told of a mandate.
  init(_ standing: Standing) {
    self.init(
      standing.possible, isContested: standing.isContested, isStale: standing.isStale,
      isUnbounded: standing.isUnbounded)
  }

  /// The headings in the order of the first page: what runs, what may, what did when last heard of.
  static let onFirstPage: [StatusGroup] = [
    .inForce, .dormant, .disputed, .possible, .lastKnownInForce, .pending, .refused, .uncertain,
    .over, .unbounded, .unknown,
  ]

  /// Whether the mandate runs or may run.
  var mayRun: Bool {
    switch self {
    case .inForce, .dormant, .disputed, .possible, .lastKnownInForce: true
    case .pending, .refused, .uncertain, .over, .unbounded, .unknown: false
    }
  }

  /// Whether it is shown without being asked for.
  var isShown: Bool { self != .over && self != .unbounded && self != .unknown }

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
  var tone: Cell.Tone { StatusGroup(self).tone }
}

extension StatusGroup {
  /// What colour may underline.
  var tone: Cell.Tone {
    switch self {
    case .inForce: .holds
    case .dormant, .pending: .waiting
    case .disputed, .refused: .refused
    case .over: .over
    case .possible, .lastKnownInForce, .uncertain, .unbounded, .unknown: .plain
    }
  }
}

extension Standing {
  /// How a cell of the matrix names the power, with `#` for its key: with what is not sure of it, and
  /// in brackets where it cannot work if the mandate runs.
  var matrixCell: String {
    let sign =
      switch StatusGroup(self).certainty {
      case .certain: isStale ? "…" : ""
      case .possible, .contested: "?"
      case .fading: "…"
      }
    return possible.contains(.dormant) && !possible.contains(.inForce) ? "(#\(sign))" : "#\(sign)"
  }

  /// What must be told beside the status.
  var marks: [Cell.Mark] {
    (isContested ? [.contested] : []) + (isStale ? [.stale] : [])
      + (isUnsourced ? [.unsourced] : [])
  }
}
