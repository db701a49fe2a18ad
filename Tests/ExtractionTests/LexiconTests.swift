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
  func `the table says of each act how it is read, or that it is not`(_ act: Act) throws {
    let lines = RuleBook.markdown().split(separator: "\n")
    let unread = try #require(lines.first { $0.hasPrefix("No text is read for ") })
    let isRead = lines.contains { line in
      line.hasPrefix("| \(act.rawValue) |") || line.hasPrefix("| \(act.rawValue), ")
    }
    #expect(isRead != unread.contains("`\(act.rawValue)`"))
  }
}
