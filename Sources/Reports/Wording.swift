import Mandates

/// The English words of reports, each in one place.
enum Wording {
  /// A status in words.
  static func status(_ status: Status) -> String {
    switch status {
    case .disputed: "disputed"
    case .dormant: "dormant"
    case .inForce: "in force"
    case .ended: "ended"
    case .lapsed: "lapsed"
    case .rejected: "rejected"
    case .withdrawn: "withdrawn"
    case .agreed: "agreed"
    case .awaitingConsent: "awaiting consent"
    case .consented: "consented"
    case .offered: "offered"
    case .requested: "requested"
    case .announced: "announced"
    case .unknown: "unknown"
    }
  }

  /// What a status means, in one clause.
  static func meaning(_ status: Status) -> String {
    switch status {
    case .disputed: "it runs while the receiving State refuses or has withdrawn its consent"
    case .dormant: "it runs, but the power cannot work there"
    case .inForce: "it runs, and the power can work there"
    case .ended: "it ran, and is over"
    case .lapsed: "over without ever having run"
    case .rejected: "one of the three refuses"
    case .withdrawn: "one of the three withdrew before it ran"
    case .agreed: "all three are willing, and it does not run yet"
    case .awaitingConsent:
      "power and represented State are willing, the receiving State has not said yes"
    case .consented: "the receiving State is willing, another is not yet"
    case .offered: "the power is willing, nobody else yet"
    case .requested: "the represented State is willing, nobody else yet"
    case .announced: "somebody's will was announced, and no more"
    case .unknown: "nothing that a claim tells holds on this day"
    }
  }

  /// Possible statuses in words: "rejected or awaiting consent".
  static func statuses(_ possible: [Status]) -> String {
    possible.map(status).joined(separator: " or ")
  }

  /// A leg in words.
  static func leg(_ leg: Leg) -> String {
    switch leg {
    case .power: "protecting power"
    case .represented: "represented State"
    case .receiving: "receiving State"
    }
  }

  /// What one of the three wills is, in words.
  static func will(_ will: Will) -> String {
    switch will {
    case .empty: "not known"
    case .announced: "announced"
    case .willing: "willing"
    case .refuses: "refuses"
    case .withdrew: "withdrew"
    }
  }

  /// What an event is, in words; its code where the code is the word.
  static func event(_ code: String) -> String {
    switch code {
    case "since": "in force since"
    case "attested": "attested in force"
    case "attested-not": "attested not in force"
    case "over": "attested over"
    case "break": "break of relations"
    case "restoration": "restoration of relations"
    default: code.replacing("-", with: " ")
    }
  }

  /// What a claim says, in words.
  static func claim(_ claim: Claim) -> String {
    switch claim.content {
    case .act(let act):
      let planned = claim.isPlanned ? " (planned)" : ""
      return event(act.rawValue) + planned
    case .attestation(.yes): return "attested in force"
    case .attestation(.no): return "attested not in force"
    case .attestation(.over): return "attested over"
    }
  }

  /// A scope in words: its parts, and the source's own limits.
  static func scope(_ scope: Scope) -> String {
    let parts = scope.parts.map(\.rawValue).joined(separator: ", ")
    guard let text = scope.text else { return parts }
    return scope.parts == [.unknown] ? text : "\(parts) (\(text))"
  }

  /// A number with its noun, in the singular or the plural.
  static func count(_ count: Int, _ singular: String, _ plural: String? = nil) -> String {
    "\(count) \(count == 1 ? singular : plural ?? singular + "s")"
  }
}
