import Foundation
import Testing

/// Compares text with a file kept beside the tests.
///
/// The file is `Tests/Golden/` and the name. To accept what the program prints now, run
///
///     UPDATE_GOLDEN=1 swift test
///
/// and read the difference. An updating run fails on purpose, and a missing file is a failure.
package func expectGolden(
  _ actual: String, _ name: String, filePath: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let file = goldenFolder(filePath).appending(path: name)
  // Byte for byte: reading as text would lose a byte order mark.
  let expected = (try? Data(contentsOf: file)).map { String(decoding: $0, as: UTF8.self) }
  if expected == actual { return }
  if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
    do {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(actual.utf8).write(to: file)
      Issue.record("updated Tests/Golden/\(name)", sourceLocation: sourceLocation)
    } catch {
      Issue.record(error, sourceLocation: sourceLocation)
    }
  } else if let expected {
    Issue.record(
      "output differs from Tests/Golden/\(name)\n\(difference(expected, actual))",
      sourceLocation: sourceLocation)
  } else {
    Issue.record("Tests/Golden/\(name) does not exist", sourceLocation: sourceLocation)
  }
}

private func goldenFolder(_ filePath: String) -> URL {
  let parts = filePath.split(separator: "/", omittingEmptySubsequences: false)
  let tests = parts.lastIndex(of: "Tests").map { parts[...$0] } ?? parts[...]
  return URL(filePath: tests.joined(separator: "/")).appending(path: "Golden")
}

/// Returns both texts line by line, marking with `-` what was removed and with `+` what was added.
///
/// Of what is the same, two lines on either side of a change are shown.
package func difference(_ old: String, _ new: String) -> String {
  let old = old.split(separator: "\n", omittingEmptySubsequences: false)
  let new = new.split(separator: "\n", omittingEmptySubsequences: false)
  let changes = new.difference(from: old)
  let removed = Set(changes.removals.map { change in offset(change) })
  let added = Set(changes.insertions.map { change in offset(change) })
  var lines: [(text: String, isChange: Bool)] = []
  var i = 0
  var j = 0
  while i < old.count || j < new.count {
    if removed.contains(i) {
      lines.append(("- \(old[i])", true))
      i += 1
    } else if added.contains(j) {
      lines.append(("+ \(new[j])", true))
      j += 1
    } else {
      lines.append(("  \(new[j])", false))
      i += 1
      j += 1
    }
  }
  return excerpt(lines)
}

private func excerpt(_ lines: [(text: String, isChange: Bool)]) -> String {
  var shown: Set<Int> = []
  for (number, line) in lines.enumerated() where line.isChange {
    shown.formUnion(number - 2...number + 2)
  }
  var result: [String] = []
  for (number, line) in lines.enumerated() {
    if shown.contains(number) {
      result.append(line.text)
    } else if result.last != "  ..." {
      result.append("  ...")
    }
  }
  return result.joined(separator: "\n")
}

private func offset<T>(_ change: CollectionDifference<T>.Change) -> Int {
  switch change {
  case .insert(let offset, _, _), .remove(let offset, _, _): offset
  }
}
