import Dates
import States

/// What several claims together say happened once.
package struct Event: Sendable {
  /// What it does to the registers of a mandate.
  package enum Kind: Hashable, Sendable {
    /// Legs become willing.
    case willing(Legs)
    /// A will was announced; writes a leg that is empty.
    case announced(Legs)
    /// Legs refuse.
    case refused(Legs)
    /// Legs withdraw; of power or represented State it ends a running bond.
    case withdrew(Legs)
    /// Force begins; an entry into force makes all legs willing.
    case start(allWilling: Bool)
    /// Force is attested on a day; one that is contradicted binds no end.
    case attested(contradicted: Bool)
    /// It is attested that there is no force on a day.
    case attestedNot
    /// The power can no longer work.
    case suspension
    /// The power can work again.
    case resumption
    /// Force ends; some claims say that it ran before.
    case end(ran: Bool)
    /// Relations are restored, which ends what there is.
    case restoration
    /// Writes nothing; shown beside.
    case remark
  }

  /// What it is shown as: an act, or what an attestation tells.
  enum Label: Hashable, Sendable {
    case act(Act)
    case since
    case attested
    case attestedNot
    case over

    /// The code by which it is shown.
    var code: String {
      switch self {
      case .act(let act): act.rawValue
      case .since: "since"
      case .attested: "attested"
      case .attestedNot: "attested-not"
      case .over: "over"
      }
    }
  }

  /// What it does.
  package internal(set) var kind: Kind

  /// What it is shown as.
  let label: Label

  /// The code by which it is shown: an act's, or `since`, `attested`, `attested-not`, `over`.
  package var code: String { label.code }

  /// The States that acted.
  package internal(set) var by: [StateKey]

  /// The days on which it may have happened.
  package let span: Span

  /// The claims that joined to it, by their place in the chronicle.
  package let claims: [Int]

  /// Claims whose date fits this event and another that excludes it: they support, and do not join.
  package let supporters: [Int]

  /// The events that cannot come after it: the starts of force that its own claims tell.
  package internal(set) var follows: [Int] = []

  /// The date as a claim gives it, where one gives just these days.
  let given: EDTF?

  /// Whether no document stands behind it.
  let isByOfficers: Bool

  /// Whether its date is said to be approximate or uncertain.
  package var isApproximate: Bool { given.map { $0.isApproximate || $0.isUncertain } ?? false }

  /// The date as an EDTF value: as a claim gives it, where one gives just these days.
  package var date: EDTF { given ?? EDTF.between(span.range) }

  /// Whether it changes any register.
  package var writes: Bool { kind != .remark }

  /// Whether it attests force on its day without contradiction, so that no end goes before it.
  var bindsEnds: Bool {
    switch kind {
    case .attested(contradicted: false), .suspension, .resumption: true
    default: false
    }
  }

  /// Whether force was seen on its day: attested, suspended or resumed.
  var showsForce: Bool {
    switch kind {
    case .attested, .suspension, .resumption: true
    default: false
    }
  }

  /// Whether it writes a will, and so begins no tenure on the very day on which one ended: such an
  /// act belongs to what ended.
  package var yieldsToEnds: Bool {
    switch kind {
    case .willing, .announced, .refused: true
    default: false
    }
  }

  /// Whether force begins with it.
  package var isStart: Bool { if case .start = kind { true } else { false } }

  /// Whether force may be over after it: an end, a withdrawal, a day without force.
  var mayClose: Bool {
    switch kind {
    case .withdrew(let legs): legs != Legs(.receiving)
    case .attestedNot: true
    default: isEnding
    }
  }

  /// Whether it ends what there is: an end or a restoration.
  package var isEnding: Bool {
    switch kind {
    case .end, .restoration: true
    default: false
    }
  }
}

extension Event.Kind {
  /// What two statements of one event do together.
  func joined(with other: Event.Kind) -> Event.Kind {
    switch (self, other) {
    case (.start(let a), .start(let b)): .start(allWilling: a || b)
    case (.end(let a), .end(let b)): .end(ran: a || b)
    default: self
    }
  }
}

/// Claims about one register that cannot all hold: a world picks one of the options.
package struct Alternatives: Hashable, Sendable {
  /// What the options are about.
  package enum Subject: String, Sendable {
    case starts
    case ends
    case force
  }

  /// What the options are about.
  package let subject: Subject

  /// The events of each option, by their place in the chronicle.
  package let options: [[Int]]

  /// The options left after preferences, by their place in `options`.
  package let admitted: [Int]
}
