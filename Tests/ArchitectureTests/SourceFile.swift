import Foundation
import Testing

/// A Swift file of the package.
struct SourceFile: CustomTestStringConvertible, Sendable {
  /// The path from the root of the package, such as `Sources/Dates/Day.swift`.
  let path: String

  /// The lines, without their newlines.
  let lines: [String]

  var testDescription: String { path }

  /// The folder of the module: the second part of the path.
  var module: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

  /// The root of the package.
  static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
    .appending(path: "../../..").standardized

  static let sources = files(in: "Sources")
  static let tests = files(in: "Tests")

  /// The text of a file at the root; nothing if it cannot be read.
  static func text(_ name: String) -> String {
    (try? String(contentsOf: root.appending(path: name), encoding: .utf8)) ?? ""
  }

  private static func files(in folder: String) -> [SourceFile] {
    let found = FileManager.default.enumerator(
      at: root.appending(path: folder), includingPropertiesForKeys: nil)
    return (found?.allObjects ?? []).compactMap { $0 as? URL }
      .filter { $0.pathExtension == "swift" }
      .map { String($0.standardized.path.dropFirst(root.path.count)) }
      .map { $0.hasPrefix("/") ? String($0.dropFirst()) : $0 }.sorted()
      .map { path in
        SourceFile(
          path: path,
          lines: text(path).split(separator: "\n", omittingEmptySubsequences: false)
            .map(String.init))
      }
  }

  /// The lines that break a rule, as `path:line: text`.
  func offences(_ breaks: (_ line: String, _ number: Int) -> Bool) -> [String] {
    lines.enumerated().filter { breaks($1, $0) }.map { "\(path):\($0 + 1): \($1)" }
  }

  /// A line without its comment and with its literals emptied, as far as one line tells.
  static func code(_ line: String) -> String {
    var code = ""
    var isQuoted = false
    var isEscaped = false
    for character in line {
      guard isQuoted else {
        code.append(character)
        if code.hasSuffix("//") { return String(code.dropLast(2)) }
        isQuoted = character == "\""
        continue
      }
      if character == "\"", !isEscaped {
        isQuoted = false
        code.append(character)
      }
      isEscaped = character == "\\" && !isEscaped
    }
    return code
  }
}
