import Extraction
import Foundation
import Mandates
import States
import TestSupport
import Testing

@Suite struct LexiconTests {
  @Test(arguments: Language.allCases)
  func `every line of the word lists can be read`(_ language: Language) {
    #expect(RuleBook.problems(language) == [])
  }

  @Test func `the table of codes in words is that of the rules`() throws {
    let file = GoldSet.root.appending(path: "Sources/Extraction/CODES.md")
    let written = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    let made = RuleBook.markdown()
    if written != made, ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
      try Data(made.utf8).write(to: file)
    }
    #expect(written == made, "UPDATE_GOLDEN=1 swift test --filter LexiconTests writes it anew")
  }

  @Test(arguments: Act.allCases)
  func `the table says of each act how it is read, or that it is not`(_ act: Act) {
    let made = RuleBook.markdown()
    let rows = made.split(separator: "\n").filter { $0.hasPrefix("| ") }
      .compactMap { $0.split(separator: "|").first?.split(separator: ",") }.joined()
    let isRead = rows.contains { $0.drop { $0 == " " }.prefix { $0 != " " } == act.rawValue }
    #expect(isRead != made.contains("`\(act.rawValue)`"))
  }
}
