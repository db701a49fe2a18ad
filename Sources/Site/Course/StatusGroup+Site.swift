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

  /// Whether the mandate runs for sure, as far as the evidence is not too old.
  var isSure: Bool { self == .inForce || self == .dormant || self == .disputed }

  /// Whether it is shown without being asked for.
  var isShown: Bool { self != .over && self != .unbounded && self != .unknown }
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
  /// How sure it is that the mandate runs, as the report of the network draws it.
  var certainty: Certainty {
    if isContested { return .contested }
    if possible.count > 1 || !possible.allSatisfy(\.isRunning) { return .possible }
    return isStale ? .fading : .certain
  }

  /// What a line of the network means: the strongest that may be of in force, dormant and disputed.
  private var lineTone: Cell.Tone {
    possible.contains(.inForce) ? .holds : possible.contains(.dormant) ? .waiting : .refused
  }

  /// The classes of a line of the network; nil where the mandate neither runs nor may run.
  package var line: String? {
    guard StatusGroup(self).mayRun else { return nil }
    return "\(lineTone.rawValue) line strand"
      + (certainty == .certain ? "" : " \(certainty.rawValue)")
  }

  /// How a cell of the matrix names the power, with `#` for its key: with what is not sure of it, and
  /// in brackets where it cannot work if the mandate runs.
  var matrixCell: String {
    possible.contains(.dormant) && !possible.contains(.inForce) ? "(#\(sign))" : "#\(sign)"
  }

  /// The sign behind a name for what is not sure of it.
  var sign: String {
    switch certainty {
    case .certain: ""
    case .possible, .contested: "?"
    case .fading: "…"
    }
  }

  /// What must be told beside since when.
  var sinceMarks: [Cell.Mark] { isSinceContested ? [.contested] : [] }

  /// What must be told beside the status.
  var marks: [Cell.Mark] {
    (isContested ? [.contested] : []) + (isStale ? [.stale] : [])
      + (isUnsourced ? [.unsourced] : [])
  }
}
