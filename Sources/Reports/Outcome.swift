import Dates
import Mandates
import States

/// How a mandate stands, without its days and evidence: what a change of status is a change of.
package struct Outcome: Equatable, Sendable {
  private let possible: [Status]
  private let isContested: Bool
  private let rejectedBy: [StateKey]
  private let renewals: [EDTF]
  private let notInBeing: [StateKey]

  /// Creates one from the possible statuses, whether sources contradict each other about them, who
  /// refuses, when an offer was made again, and which of the three States was not in being.
  package init(
    possible: [Status], isContested: Bool, rejectedBy: [StateKey], renewals: [EDTF],
    notInBeing: [StateKey]
  ) {
    self.possible = possible
    self.isContested = isContested
    self.rejectedBy = rejectedBy
    self.renewals = renewals
    self.notInBeing = notInBeing
  }

  /// That of an answer.
  init(_ answer: Answer) {
    self.init(
      possible: answer.possible, isContested: answer.isContested, rejectedBy: answer.rejectedBy,
      renewals: answer.renewals, notInBeing: answer.notInBeing)
  }
}
