import Mandates
import States

/// The English words of the model's codes, for what is not yet said in the language of a report.
enum Wording {
  /// A status in words.
  static func status(_ status: Status) -> String { Phrase.status(status)[.english] }

  /// Possible statuses in words.
  static func statuses(_ possible: [Status]) -> String {
    possible.map(status).joined(separator: " or ")
  }

  /// What an event is, in words.
  static func event(_ code: String) -> String { Phrase.event(code)[.english] }

  /// What a claim says, in words.
  static func claim(_ claim: Claim) -> String {
    claim.force.map { Phrase.attestation($0)[.english] } ?? event(claim.code)
  }
}
