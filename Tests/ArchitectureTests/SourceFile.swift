import Foundation
import Testing

/// A Swift file of the package.
struct SourceFile: CustomTestStringConvertible, Sendable {
  /// The path from the root of the package, such as `Sources/Dates/Day.swift`.
  let path: String

  /// The lines, without their newlines.
  let lines: [String]

  /// The same lines without comments and with their literals emptied.
  let code: [String]

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
        let lines = text(path).split(separator: "\n", omittingEmptySubsequences: false)
          .map(String.init)
        return SourceFile(path: path, lines: lines, code: lines.map(code))
      }
  }

  /// The lines that break a rule, as `path:line: text`; the rule is asked by number.
  func offences(_ breaks: (_ number: Int) -> Bool) -> [String] {
    lines.indices.filter(breaks).map { "\(path):\($0 + 1): \(lines[$0])" }
  }

  /// A line without its comment and with its literals emptied, as far as one line tells.
  static func code(_ line: String) -> String {
    let quote = UInt8(ascii: "\"")
    let slash = UInt8(ascii: "/")
    let escape = UInt8(ascii: "\\")
    if !line.utf8.contains(where: { $0 == quote || $0 == slash }) { return line }
    var code: [UInt8] = []
    var isQuoted = false
    var isEscaped = false
    for byte in line.utf8 {
      if isQuoted {
        if byte == quote, !isEscaped {
          isQuoted = false
          code.append(byte)
        }
        isEscaped = byte == escape && !isEscaped
      } else if byte == slash, code.last == slash {
        code.removeLast()
        break
      } else {
        code.append(byte)
        isQuoted = byte == quote
      }
    }
    return String(decoding: code, as: UTF8.self)
  }
}
