import Dates
import Extraction
import Foundation
import Mandates
import States

/// A text with the facts that it states.
struct GoldText: Decodable, Sendable {
  /// One fact; `sentence` is the shortest passage that carries it.
  struct Fact: Decodable, Sendable {
    let kind: String
    let power: String?
    let sending: String?
    let receiving: String?
    let date: String?
    let sentence: String
    let difficulty: String
    let attribution: String

    /// Whether the text tells it as true.
    var isReal: Bool { attribution != "hypothetical" && attribution != "negated" }
  }

  let id: String
  let lang: String
  let title: String?
  let published: String?
  let text: String
  let facts: [Fact]

  /// What the extractor reads in it, as facts of the gold's kinds.
  func predictions(_ extractor: Extractor) -> [Prediction] {
    guard let language = Language(rawValue: lang) else { return [] }
    let reading = Reading(
      text: Array(text.utf8), language: language, published: published.flatMap { try? EDTF($0) },
      title: title)
    return extractor.read(reading).proposals.filter(\.modality.isActual).compactMap(Prediction.init)
  }
}

/// A proposal in the words of the gold.
struct Prediction: Sendable {
  let kind: String
  let states: [String?]
  let date: String?

  /// Takes over a proposal; nil for what the gold has no word for.
  init?(_ proposal: Proposal) {
    switch proposal.content {
    case .attestation(.yes): kind = "represents"
    case .attestation(.over): kind = "represented"
    case .attestation(.no): return nil
    case .act(let act):
      guard let word = Self.words[act] else { return nil }
      kind = word
    }
    states = [proposal.power, proposal.represented, proposal.receiving].map { key in
      key.map { Score.canonical($0.description) }
    }
    date =
      (proposal.content == .act(.announcement) ? proposal.date : proposal.date ?? proposal.since)?
      .description
  }

  private static let words: [Act: String] = [
    .offer: "offered", .reiteration: "offered", .request: "requested", .acceptance: "agreed",
    .agreement: "agreed", .approval: "agreed", .consent: "consented", .announcement: "planned",
    .rejection: "rejected", .withdrawal: "withdrawn", .consentWithdrawn: "withdrawn",
    .objection: "rejected", .entryIntoForce: "began", .suspension: "suspended",
    .resumption: "began", .handover: "ended", .end: "ended",
  ]
}

/// Sets of texts with gold.
enum GoldSet: String, CaseIterable, Sendable {
  /// The project's own texts, from which rules may be learned.
  case development
  /// The project's own texts that nobody reads when writing rules: plain news and official prose.
  case held
  /// The same, told indirectly, as essays and features do.
  case oblique
  /// The examples of another hand, where they are at hand.
  case examples

  /// The texts, in the order of their identifiers; empty where they are not at hand.
  func texts() -> [GoldText] {
    switch self {
    case .development: Language.allCases.flatMap { Self.lines("\($0.rawValue).jsonl") }
    case .held: Language.allCases.flatMap { Self.lines("\($0.rawValue).held.jsonl") }
    case .oblique: Language.allCases.flatMap { Self.lines("\($0.rawValue).oblique.jsonl") }
    case .examples: Self.examples()
    }
  }

  /// The root of the package.
  static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
    .appending(path: "../../../..").standardized

  /// Where the examples lie.
  static let examplesFolder = root.appending(path: "../shared/evaluation").standardized

  private static func lines(_ name: String) -> [GoldText] {
    let file = root.appending(path: "Tests/Fixtures/gold/\(name)")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    return text.split(separator: "\n").compactMap { line in
      try? JSONDecoder().decode(GoldText.self, from: Data(line.utf8))
    }
  }

  private static func examples() -> [GoldText] {
    struct Page: Decodable {
      let id: String
      let lang: String
      let title: String?
      let published: String?
      let text: String
    }
    let pages = examplesFolder.appending(path: "corpus")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: pages.path())) ?? []
    return names.sorted().compactMap { name -> GoldText? in
      guard let data = try? Data(contentsOf: pages.appending(path: name)),
        let page = try? JSONDecoder().decode(Page.self, from: data),
        let gold = try? String(
          contentsOf: examplesFolder.appending(path: "gold/\(page.id).jsonl"), encoding: .utf8)
      else { return nil }
      let facts = gold.split(separator: "\n").compactMap {
        try? JSONDecoder().decode(GoldText.Fact.self, from: Data($0.utf8))
      }
      return GoldText(
        id: page.id, lang: page.lang, title: page.title, published: page.published,
        text: page.text, facts: facts)
    }
  }
}
