import Dates
import States

/// How a mandate stands on a day: all that may be, and what carries it.
package struct Answer: Sendable {
  /// The mandate.
  package let mandate: Mandate

  /// The day asked about.
  package let day: Day

  /// The readings, one for each possible status, in the order in which statuses are matched.
  package internal(set) var readings: [StatusReading] = []

  /// Whether the possible statuses depend on which of excluding claims one believes.
  package internal(set) var isContested = false

  /// Whether the last evidence for a running or pending mandate is too old or of unknown age.
  package internal(set) var isStale = false

  /// When the offer was made again after a refusal that stands, in the order of events.
  package internal(set) var renewals: [EDTF] = []

  /// Whether the offer was made again after a refusal that stands.
  package var isRenewed: Bool { !renewals.isEmpty }

  /// Whether what decides a possible status rests on officers alone.
  package internal(set) var isUnsourced = false

  /// Whether there were too many worlds to count, so that some status may be impossible.
  package internal(set) var isSuperset = false

  /// Those of the three that did not exist on the day.
  package internal(set) var notInBeing: [StateKey] = []

  /// The possible statuses; never empty.
  package var possible: [Status] { readings.map(\.status) }

  /// The sole possible status, if there is one.
  package var certain: Status? { readings.count == 1 ? readings[0].status : nil }

  /// Whether a status is possible.
  package func may(_ status: Status) -> Bool { readings.contains { $0.status == status } }

  /// Whether the mandate may run.
  package var mayRun: Bool { readings.contains { $0.status.isRunning } }

  /// Since when: the start of force, else the deciding act; several candidates as a set.
  package var since: EDTF? { beginnings.isEmpty ? nil : EDTF.oneOf(beginnings) }

  /// The candidates for when it began.
  package var beginnings: [EDTF] = []

  /// The events that tell when it began, by their place in the chronicle.
  package internal(set) var sinceEvents: [Int] = []

  /// Whether `since` says no more than by when an undated source was registered.
  package internal(set) var isSinceRegistration = false

  /// Whether all that may be, but for `unknown`, rests on what is told by a later day, and not since
  /// when: it may lie before the day asked or after it.
  package internal(set) var isUnbounded = false

  /// When the tenure that is read ended or will have ended, where that is told.
  package var until: EDTF? { endings.isEmpty ? nil : EDTF.oneOf(endings) }

  /// The candidates for when it ended or will have ended.
  package var endings: [EDTF] = []

  /// The events that tell when it ended, by their place in the chronicle.
  package internal(set) var untilEvents: [Int] = []

  /// The last trace of the status, not after the day asked.
  package internal(set) var trace: LastEvidence?

  /// The last day, not after the day asked, on which a claim covers or writes the status.
  package var lastEvidence: Day? { trace?.day }

  /// Who refuses, in the order of keys.
  package internal(set) var rejectedBy: [StateKey] = []

  /// The claims that carry the answer, in the order of identifiers.
  package internal(set) var claims: [EntryID] = []
}

/// One possible status on a day, and what it rests on.
package struct StatusReading: Sendable {
  /// The status.
  package let status: Status

  /// What the three wills are; several where worlds with this status differ, none where no world
  /// was looked at.
  package var legs: [Leg: Set<Will>] {
    guard let wills else { return [:] }
    return [
      .power: wills.power.all, .represented: wills.represented.all,
      .receiving: wills.receiving.all,
    ]
  }

  /// What the three wills are, in few bytes.
  var wills: (power: Wills, represented: Wills, receiving: Wills)?

  /// The events since which it holds, by their place in the chronicle.
  package internal(set) var since: [Int] = []

  /// The events that carry it, by their place in the chronicle.
  package internal(set) var events: [Int] = []

  /// Whether force is observed only, with no start told.
  package internal(set) var isOnlyObserved = false
}

/// What one of the three wills is.
package enum Will: String, CaseIterable, Sendable {
  case empty
  case announced
  case willing
  case refuses
  case withdrew
}

/// What a will may be, in one byte.
struct Wills: Equatable, Sendable {
  private var bits: UInt8 = 0

  /// Adds one.
  mutating func insert(_ will: Registers.Will) { bits |= 1 << will.rawValue }

  /// Whether there is no other than one.
  func isOnly(_ will: Registers.Will) -> Bool { bits == 1 << will.rawValue }

  /// All of them.
  var all: Set<Will> {
    Set(Registers.Will.allCases.filter { bits & (1 << $0.rawValue) != 0 }.map(Will.init))
  }
}
