import Extraction
import Foundation
import TestSupport
import Testing

@Suite struct EvaluationTests {
  private static let extractor = Extractor()

  @Test(arguments: GoldSet.allCases)
  func `no figure falls under the one that is kept`(_ set: GoldSet) throws {
    let texts = set.texts()
    if set == .examples, texts.isEmpty { return }
    try #require(texts.count >= 50)
    var score = Score()
    for text in texts { score.add(text, text.predictions(Self.extractor)) }
    let table = score.table()
    print("\(set.rawValue)\n\(table)")
    let kept = Kept(name: "extraction/\(set.rawValue).txt")
    if kept.text.isEmpty || ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
      expectGolden(table, kept.name)
      return
    }
    for (group, figures) in Kept.figures(table) {
      for (figure, old) in zip(figures, kept.figures[group] ?? []) {
        #expect(figure >= old - 0.0005, "\(set.rawValue), \(group): \(figure) was \(old)")
      }
    }
    #expect(score.onEmptyTexts <= (kept.onEmptyTexts ?? 0))
    #expect(score.unrealAsserted <= (kept.unrealAsserted ?? 0))
  }

  @Test func `the gold of the project holds sixty sentences and more in each language`() {
    let texts = GoldSet.development.texts() + GoldSet.held.texts() + GoldSet.oblique.texts()
    for language in ["en", "de", "fr", "it"] {
      let own = texts.filter { $0.lang == language }
      #expect(own.flatMap(\.facts).count >= 60)
      for text in own {
        for fact in text.facts { #expect(text.text.contains(fact.sentence), "\(text.id)") }
      }
    }
  }
}

/// The table of an earlier run.
private struct Kept {
  let name: String
  let text: String

  init(name: String) {
    self.name = name
    let file = GoldSet.root.appending(path: "Tests/Golden/\(name)")
    text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  }

  var figures: [String: [Double]] { Self.figures(text) }

  /// How many predictions stood on texts without facts.
  var onEmptyTexts: Int? { number(after: "on texts without facts:") }

  /// How many hypothetical or denied facts were asserted.
  var unrealAsserted: Int? { number(after: "hypothetical or denied facts asserted:") }

  private func number(after words: String) -> Int? {
    text.split(separator: "\n").first { $0.hasPrefix(words) }
      .flatMap { $0.split(separator: " ").last }.flatMap { Int($0) }
  }

  /// Precision, recall and F1 by level and language; the finer groups are only shown.
  static func figures(_ table: String) -> [String: [Double]] {
    var figures: [String: [Double]] = [:]
    for line in table.split(separator: "\n").dropFirst() {
      let words = line.split(separator: " ").map(String.init)
      guard words.count == 8, words[1].count <= 3 else { continue }
      figures["level \(words[0]), \(words[1])"] = words[2...4].compactMap(Double.init)
    }
    return figures
  }
}
