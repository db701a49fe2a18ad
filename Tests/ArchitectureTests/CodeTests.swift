import Foundation
import Testing

@Suite struct CodeTests {
  /// A code as a diagnostic bears it, with the place where it is given.
  private struct Given: Hashable {
    let code: String
    let severity: String
    let place: String
  }

  /// The codes given to errors, warnings and notes in the sources.
  private static let given: [Given] = SourceFile.sources.flatMap { file in
    zip(file.lines, file.lines.dropFirst()).compactMap { line, next in
      // The code stands on the line of the call, or alone on the next.
      guard [".error(", ".warning(", ".note("].contains(where: { line.contains($0) }) else {
        return nil
      }
      return "\(line)\n\(next)".firstMatch(of: /\.(error|warning|note)\(\s*"([^"\\]*)"/).map {
        Given(code: String($0.2), severity: String($0.1), place: file.path)
      }
    }
  }

  @Test func `every code of a diagnostic is an area and a problem`() {
    #expect(Self.given.count > 50)
    for given in Set(Self.given) {
      #expect(
        given.code.wholeMatch(of: /[a-z]+(?:-[a-z]+)*\.[a-z0-9]+(?:-[a-z0-9]+)*/) != nil,
        "\(given.place): \(given.code)")
    }
  }

  @Test func `a code means one thing, and so has one severity`() {
    let severities = Dictionary(grouping: Self.given, by: \.code)
      .mapValues { Set($0.map(\.severity)) }
    for (code, severities) in severities { #expect(severities.count == 1, "\(code)") }
  }

  @Test func `the change log tells of the version of the program`() throws {
    let declarations = SourceFile.sources.flatMap { file in
      file.lines.compactMap { $0.firstMatch(of: /programVersion = "([^"]+)"/).map { String($0.1) } }
    }
    let version = try #require(declarations.first)
    #expect(declarations.count == 1 && version.wholeMatch(of: /\d+\.\d+\.\d+/) != nil)
    let headings = SourceFile.text("CHANGELOG.md").split(separator: "\n")
      .filter { $0.hasPrefix("## ") }
    #expect(headings.contains { $0.split { " :[]".contains($0) }.contains(Substring(version)) })
  }
}
