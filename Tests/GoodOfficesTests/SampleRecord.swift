import Foundation

/// A folder of its own with a small part of the record; it is gone with the value.
///
/// It has the mandates in Iran, one in Russia, and the documents on which they rest.
final class SampleRecord {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "good-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let lines = try repositoryFile("data/ledger.jsonl").get().split(separator: "\n")
    let claims = lines.filter {
      $0.contains("-in-ir\",") || $0.contains("\"mandate\":\"ch-for-ua-in-ru\"")
    }
    let cited = Set(claims.compactMap { value(of: "document", in: $0) })
    let documents = lines.filter { line in
      line.contains("\"kind\":\"document\"")
        && value(of: "key", in: line).map(cited.contains) == true
    }
    let text = (documents + claims).joined(separator: "\n") + "\n"
    try Data(text.utf8).write(to: folder.appending(path: "ledger.jsonl"))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }
}

/// The text that a key has on a line of the ledger.
private func value(of key: String, in line: Substring) -> Substring? {
  guard let start = line.range(of: "\"\(key)\":\"")?.upperBound else { return nil }
  return line[start...].prefix { $0 != "\"" }
}
