import Mandates
import States

/// What the model's codes are called in the language of a report.
extension Briefing {
  /// A status in words.
  func word(_ status: Status) -> String { say(.status(status)) }

  /// Possible statuses in words: "rejected or awaiting consent".
  func statusWords(_ possible: [Status]) -> String { alternatives(possible.map(word)) }

  /// What an event is.
  func eventWords(_ event: Mandates.Event) -> String { say(.event(event.code)) }

  /// What a claim says: an act, or what it attests.
  func what(_ claim: Claim) -> String {
    switch claim.content {
    case .act(let act):
      let word = say(.act(act))
      return claim.isPlanned ? say(.planned(word)) : word
    case .attestation(let force): return say(.attestation(force))
    }
  }

  /// A scope: its parts, and the source's own words between quotation marks.
  func scopeWords(_ scope: Scope) -> String {
    let parts = scope.parts.map { say(.scopePart($0)) }.joined(separator: ", ")
    guard let text = scope.text else { return parts }
    let quoted = say(.quoted(text))
    return scope.parts == [.unknown] ? quoted : "\(parts) (\(quoted))"
  }

  /// Words given by a claim, quoted; with their language if they stand in its source in another.
  func ownWords(_ text: String, of claim: Claim) -> String {
    let quoted = say(.quoted(text))
    guard claim.quotation?.text.contains(text) ?? false,
      let tag = claim.document.flatMap({ docket.evidence.documents[$0]?.language }),
      !tag.lowercased().hasPrefix(language.rawValue)
    else { return quoted }
    return say(.inLanguage(quoted, tag))
  }

  /// What one of the three wills may be.
  func willWords(_ wills: [Will]) -> String { alternatives(wills.map { say(.will($0)) }) }

  /// Words of which one holds: "rejected, offered or requested".
  func alternatives(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return "\(words.dropLast().joined(separator: ", ")) \(say(.or)) \(last)"
  }

  /// States that did something, in the passive voice: "by Switzerland and by Russia".
  func byWords(_ states: [StateKey]) -> String { names(states, .byState) }
}
