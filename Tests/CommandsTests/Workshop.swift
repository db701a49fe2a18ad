import Diagnostics
import Foundation
import Testing

/// Ledgers to work with.
enum Workshop {
  /// The package's own data, in place; nothing may be written there.
  static let full = Desk(folder: packageFolder)

  /// A desk with an empty ledger.
  static func empty() throws -> Desk {
    let desk = try Desk()
    try #require(desk.run("init data").status == .done)
    return desk
  }

  /// A desk whose ledger has what the three first documents state, and nothing else.
  static func seeds() throws -> Desk {
    let desk = try empty()
    for table in ["documents", "seeds"] { try #require(desk.imported(table).status == .done) }
    for name in try documentTexts() {
      try desk.write(full.bytes("data/documents/\(name)"), "data/documents/\(name)")
    }
    return desk
  }

  /// The files of the texts that the package's own data holds.
  static func documentTexts() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: packageFolder + "/data/documents")
  }

  /// A desk with a copy of the package's own data, which may be written to.
  static func copy() throws -> Desk {
    let desk = try empty()
    try desk.write(full.bytes("data/ledger.jsonl"), "data/ledger.jsonl")
    for name in try documentTexts() {
      try desk.write(full.bytes("data/documents/\(name)"), "data/documents/\(name)")
    }
    return desk
  }

  /// A desk with what the three first documents state, and no other document: quick to read.
  static func small() throws -> Desk {
    let desk = try holding { line in
      Set(line.text(of: "document").map { [$0] } ?? []).isSubset(of: firstDocuments)
        && line.contains("\"document\":")
    }
    for name in try documentTexts() {
      try desk.write(full.bytes("data/documents/\(name)"), "data/documents/\(name)")
    }
    return desk
  }

  /// A desk with those claims of the package's own data that are about one mandate or its pair.
  static func about(_ mandate: String, between pair: String) throws -> Desk {
    try holding {
      $0.contains("\"mandate\":\"\(mandate)\"") || $0.contains("\"between\":\(pair)")
    }
  }

  private static let firstDocuments: Set = [
    "swissinfo-2009-03-06-clinton-lavrov", "swissinfo-2021-09-30-us-russia-talks",
    "swissinfo-2022-09-22-cassis-lavrov",
  ]

  /// A desk with some lines of the package's own data, and the documents they name.
  private static func holding(_ isWanted: (String) -> Bool) throws -> Desk {
    let desk = try empty()
    let claims = full.ledger.filter(isWanted)
    let keys = Set(claims.compactMap { $0.text(of: "document") })
    let records = full.ledger.filter { $0.text(of: "key").map(keys.contains) ?? false }
    try desk.write((records + claims).joined(separator: "\n") + "\n", "data/ledger.jsonl")
    return desk
  }
}

extension Desk {
  /// Imports one of the package's tables into the ledger at hand.
  func imported(_ table: String) -> Run {
    let folder = packageFolder + "/data/import"
    return run([
      "import", "\(folder)/\(table).csv", "--map", "\(folder)/\(table).map.json", "--officer",
      "import",
    ])
  }
}

extension String {
  /// The value of a text in a line of a ledger.
  func text(of key: String) -> String? {
    range(of: "\"\(key)\":\"").map { String(self[$0.upperBound...].prefix { $0 != "\"" }) }
  }
}
