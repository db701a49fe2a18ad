import Foundation
import Testing

@Suite struct StyleTests {
  @Test(arguments: SourceFile.sources + SourceFile.tests)
  func `a file fits in the head`(_ file: SourceFile) {
    #expect(file.lines.count <= 400, "\(file.path) has \(file.lines.count) lines")
  }

  @Test(arguments: SourceFile.sources)
  func `every type and every declaration that others see says what it is`(_ file: SourceFile) {
    let words: Set<String> = [
      "struct", "enum", "class", "protocol", "actor", "typealias", "func", "var", "let", "init",
      "subscript", "case", "init?",
    ]
    let types: Set<String> = ["struct", "enum", "class", "protocol", "actor"]
    let undocumented = file.offences { number in
      let parts = file.code[number].split { " (:<".contains($0) }.map(String.init)
      guard let place = parts.firstIndex(where: { words.contains($0) }) else { return false }
      let before = parts[..<place]
      guard before.allSatisfy({ $0.hasPrefix("@") || modifiers.contains($0) || isAccess($0) })
      else { return false }
      let isSeen = before.contains { $0 == "package" || $0 == "public" || $0 == "open" }
      return (isSeen || types.contains(parts[place])) && !isDocumented(number, in: file)
    }
    #expect(undocumented == [])
  }

  /// Whether the line before, attributes aside, is a sentence of documentation.
  private func isDocumented(_ number: Int, in file: SourceFile) -> Bool {
    var above = number - 1
    while above >= 0, file.lines[above].drop(while: { $0 == " " }).hasPrefix("@") { above -= 1 }
    guard above >= 0 else { return false }
    let text = file.lines[above].drop { $0 == " " }
    return text.hasPrefix("///") && text.count > 4
  }

  private let modifiers: Set<String> = [
    "static", "final", "indirect", "mutating", "nonmutating", "lazy", "weak", "borrowing",
    "consuming", "override", "required", "convenience", "nonisolated", "~Copyable",
  ]

  private func isAccess(_ word: String) -> Bool {
    let words = ["public", "package", "internal", "private", "fileprivate", "open"]
    return words.contains(word)
  }

  /// A pattern that must stand nowhere in code.
  struct Ban: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let breaks: @Sendable (_ code: String) -> Bool

    init(_ description: String, _ breaks: @escaping @Sendable (String) -> Bool) {
      testDescription = description
      self.breaks = breaks
    }
  }

  static let bans: [Ban] = [
    Ban("try!") { $0.contains("try!") },
    Ban("as!") { $0.contains(" as! ") },
    Ban("fatalError") { $0.contains("fatalError(") },
    // A mark behind a word or a bracket that begins no comparison.
    Ban("force unwrap") { $0.utf8.contains(UInt8(ascii: "!")) && $0.contains(/[\w\])]!(?!=)/) },
    Ban("unchecked sendable") { $0.contains("@unchecked") || $0.contains("nonisolated(unsafe)") },
  ]

  @Test(arguments: bans)
  func `no source has what may trap or hide`(_ ban: Ban) {
    let found = SourceFile.sources.flatMap { file in
      file.offences { ban.breaks(file.code[$0]) }
    }
    #expect(found == [])
  }

  @Test func `nothing is left to be done, and no path of one machine is told`() {
    let paths = ["/" + "home/", "/" + "Users/", "/" + "work/", "/" + "opt/swift", "C:" + "\\"]
    let words = ["TO" + "DO", "FIX" + "ME", "XX" + "X"]
    let found = (SourceFile.sources + SourceFile.tests).flatMap { file in
      file.offences { number in
        let line = file.lines[number]
        return paths.contains { line.contains($0) }
          || words.contains { line.contains($0) }
            && line.contains(/\b(TO(?:)DO|FIX(?:)ME|XX(?:)X)\b/)
      }
    }
    #expect(found == [])
  }

  @Test func `the reader of lines sees code and not what is said in it`() {
    let cases: [(line: String, code: String)] = [
      ("let a = 1 // b", "let a = 1 "), ("let a = \"// b\"", "let a = \"\""),
      ("a(\"\\\"!\") // c", "a(\"\") "), ("/// try!", ""), ("let a = b!", "let a = b!"),
    ]
    for (line, code) in cases { #expect(SourceFile.code(line) == code) }
  }
}
