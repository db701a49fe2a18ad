import Dates
import Mandates
import Pages
import States

/// Whether a mandate that lapsed was ever in force.
package enum Lapse: Hashable, Sendable {
  /// By no source.
  case neverRan
  /// Sources differ on it.
  case contested
  /// They leave it open.
  case uncertain
}

/// What the model's codes are called in the language of a report.
extension Briefing {
  /// A status in words.
  func word(_ status: Status) -> String { say(.status(status)) }

  /// Whether a mandate was ever in force, where an answer says that it may have lapsed.
  package func lapse(_ answer: Answer) -> Lapse? {
    answer.may(.lapsed) ? lapse(answer.mandate, until: answer.day) : nil
  }

  /// What "lapsed" means of a mandate by a day: that it never ran, unless sources leave that open.
  func lapse(_ mandate: Mandate, until day: Day) -> Lapse {
    let ran = docket.course(of: docket.chronicle(of: mandate), until: day).filter(\.mayRun)
    if ran.isEmpty { return .neverRan }
    return ran.contains(where: \.isContested) ? .contested : .uncertain
  }

  /// That a mandate lapsed, in words.
  func lapsedWord(_ lapse: Lapse) -> String {
    switch lapse {
    case .neverRan: word(.lapsed)
    case .contested: say(.lapsedContested)
    case .uncertain: say(.lapsedUncertain)
    }
  }

  /// Possible statuses in words: "rejected or awaiting consent".
  func statusWords(_ possible: [Status]) -> String { alternatives(possible.map(word)) }

  /// What an event is.
  func eventWords(_ event: Mandates.Event) -> String { say(.event(event.code)) }

  /// What an event is, and of whom: "rejection by Russia", « refus de la Russie ».
  func deedWords(_ event: Mandates.Event) -> String {
    let words = eventWords(event)
    guard !event.by.isEmpty else { return words }
    // French and Italian say whose refusal it is, but by whom an offer is renewed.
    let isParticiple = event.code == Act.reiteration.rawValue
    let form: NameForm =
      isParticiple || language == .english || language == .german ? .byState : .ofState
    return "\(words) \(names(event.by, form))"
  }

  /// What a claim says: an act, or what it attests.
  func what(_ claim: Claim) -> String {
    switch claim.content {
    case .act(let act):
      let word = say(.act(act))
      return claim.isPlanned ? say(.planned(word)) : word
    case .attestation(let force): return say(.attestation(force))
    }
  }

  /// A scope: its parts, and what is said of it; in the words of the source where one of the claims
  /// that give it has them.
  func scopeWords(_ scope: Scope, in claims: [Claim]) -> String {
    let parts = scope.parts.map { say(.scopePart($0)) }.joined(separator: ", ")
    guard let text = scope.text else { return parts }
    let giving = claims.filter { $0.scope == scope }
    let said =
      (giving.first { $0.isQuoted(text) } ?? giving.first).map { ownWords(text, of: $0) }
      ?? summary(text)
    return scope.parts == [.unknown] ? said : "\(parts)\(language.pageWords.colon) \(said)"
  }

  /// Words given by a claim: between quotation marks if they are its source's, else the recorder's,
  /// in square brackets; with their language if that is another than the report's.
  func ownWords(_ text: String, of claim: Claim) -> String {
    guard claim.isQuoted(text) else { return summary(text) }
    let quoted = say(.quoted(text))
    guard let tag = claim.document.flatMap({ docket.evidence.document($0)?.language }),
      !tag.lowercased().hasPrefix(language.rawValue)
    else { return quoted }
    return say(.inLanguage(quoted, tag))
  }

  /// What a recorder says of a source in words of his own: in square brackets, with their language
  /// if that can be told and is another than the report's.
  func summary(_ text: String) -> String {
    let words = "[\(text)]"
    guard let found = SummaryLanguage.language(of: text), found != language else { return words }
    return say(.inLanguage(words, found.rawValue))
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

extension Claim {
  /// Whether words stand in what it quotes from its document.
  fileprivate func isQuoted(_ text: String) -> Bool { quotation?.text.contains(text) ?? false }
}
