import Mandates
import States

/// What the codes of claims mean in the words of each language, out of the word lists.
package enum RuleBook {
  /// A code with the terms that may lead to it and what else decides.
  private struct Row {
    let code: String
    let terms: [Term]
    let condition: String
  }

  private static let rows: [Row] = [
    Row(
      code: "attestation, force yes",
      terms: [.represent, .tend, .actFor, .power, .representation, .carryOn],
      condition: "in the present, or begun in the past and lasting"),
    Row(
      code: "attestation, force over", terms: [.noLonger],
      condition: "the same verbs and nouns in the past, with an end, or with these words"),
    Row(
      code: "attestation, force no", terms: [.negation],
      condition: "the same verbs and nouns denied; never accepted by rule"),
    Row(
      code: Act.offer.rawValue, terms: [.offer, .renew],
      condition:
        "by the protecting power; one renewed was made before"),
    Row(
      code: Act.request.rawValue, terms: [.request, .name],
      condition: "by the represented State, or by the power that asks for leave"),
    Row(
      code: "\(Act.acceptance.rawValue), \(Act.agreement.rawValue)", terms: [.agree],
      condition: "by one of power and represented State, or by several or nobody named"),
    Row(code: Act.agreement.rawValue, terms: [.sign, .accord], condition: "signed or concluded"),
    Row(
      code: Act.consent.rawValue, terms: [.consent, .agree], condition: "by the receiving State"),
    Row(code: Act.rejection.rawValue, terms: [.reject], condition: "by any of the three"),
    Row(
      code: Act.announcement.rawValue, terms: [.announce, .negotiate, .future],
      condition: "still to come when told"),
    Row(
      code: Act.entryIntoForce.rawValue, terms: [.begin, .entrust, .section],
      condition: "told as an event"),
    Row(code: Act.suspension.rawValue, terms: [.suspend], condition: ""),
    Row(code: Act.resumption.rawValue, terms: [.resume], condition: ""),
    Row(
      code: Act.handover.rawValue, terms: [.handOver, .succeed],
      condition: "where one clause tells both powers and the day"),
    Row(code: Act.end.rawValue, terms: [.end, .handOver], condition: ""),
    Row(
      code: Act.withdrawal.rawValue, terms: [.withdraw, .revoke],
      condition: "by the power or the represented State"),
    Row(
      code: Act.consentWithdrawn.rawValue, terms: [.withdraw, .revoke],
      condition: "by the receiving State"),
  ]

  /// The modality of a statement and the words that make it so.
  private static let moods: [Row] = [
    Row(code: Proposal.Modality.reported.rawValue, terms: [.speech], condition: ""),
    Row(
      code: Proposal.Modality.hypothetical.rawValue,
      terms: [.condition, .supposition, .modal, .doubt],
      condition: "or a question"),
    Row(code: Proposal.Modality.negated.rawValue, terms: [.negation, .denial], condition: ""),
  ]

  /// Acts that no text is read for: an officer records them.
  static let unread: [Act] = [
    .reiteration, .approval, .objection, .scopeChange, .restoration, .breakOfRelations,
    .missionClosed,
  ]

  /// How many words a cell shows before it says how many more there are.
  private static let shown = 12

  /// The table in Markdown (CommonMark with tables), one section a language.
  package static func markdown() -> String {
    var lines = [
      "# What the codes mean in words",
      "",
      "Made from the word lists of `Sources/Extraction/Languages`, rules version "
        + "\(Extractor.rulesVersion); `goodoffices extract --words` prints it. Of each list the first \(shown)",
      "entries are shown. `*` stands for any ending, `(...)` for what may be missing, `...` for words between.",
      "",
      "No text is read for " + unread.map { "`\($0.rawValue)`" }.joined(separator: ", ")
        + ": an officer records these, with `record` or by a table.",
    ]
    for language in Language.allCases {
      let lexicon = LanguageTables.lexicon(language)
      lines += ["", "## \(name(language))", "", "| code | words | where |", "|---|---|---|"]
      for row in rows + moods {
        lines.append("| \(row.code) | \(words(row.terms, lexicon)) | \(row.condition) |")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The lines of a language's word lists that cannot be read.
  package static func problems(_ language: Language) -> [String] {
    LanguageTables.lexicon(language).problems
  }

  private static func words(_ terms: [Term], _ lexicon: Lexicon) -> String {
    let all = terms.flatMap { term in
      lexicon.lines.filter { $0.term == term }.flatMap(\.patterns)
    }
    guard !all.isEmpty else { return "–" }
    let more = all.count > shown ? " and \(all.count - shown) more" : ""
    return all.prefix(shown).map { "`\($0)`" }.joined(separator: ", ") + more
  }

  private static func name(_ language: Language) -> String {
    switch language {
    case .english: "English"
    case .german: "German"
    case .french: "French"
    case .italian: "Italian"
    }
  }
}
