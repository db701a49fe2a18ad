import Dates
import States

/// What several claims together say happened once.
package struct Event: Hashable, Sendable {
  /// What it does to the registers of a mandate.
  package enum Kind: Hashable, Sendable {
    /// Legs become willing.
    case willing([Leg])
    /// A will was announced; writes a leg that is empty.
    case announced([Leg])
    /// Legs refuse.
    case refused([Leg])
    /// Legs withdraw; of power or represented State it ends a running bond.
    case withdrew([Leg])
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

  /// What it does.
  package var kind: Kind

  /// The code by which it is shown: an act's, or `since`, `attested`, `attested-not`, `over`.
  package var code: String

  /// The States that acted.
  package var by: [StateKey]

  /// The days on which it may have happened.
  package var span: Span

  /// The claims that joined to it, by their place in the chronicle.
  package var claims: [Int]

  /// Claims whose date fits this event and another that excludes it: they support, and do not join.
  package var supporters: [Int] = []

  /// The events that cannot come after it: the starts of force that its own claims tell.
  package var follows: [Int] = []

  /// Whether its date is said to be approximate or uncertain.
  package var isApproximate = false

  /// The date as an EDTF value: as a claim gives it, where one gives just these days.
  package var date: EDTF

  /// Whether it changes any register.
  package var writes: Bool { kind != .remark }

  /// Whether it attests force on its day without contradiction, so that no end goes before it.
  var bindsEnds: Bool {
    switch kind {
    case .attested(contradicted: false), .suspension, .resumption: true
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
