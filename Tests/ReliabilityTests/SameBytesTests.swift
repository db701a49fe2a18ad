import EvidenceLedger
import Foundation
import TestSupport
import Testing

/// Points 9, 20 and 21: the same entries give the same bytes, here and elsewhere.
struct SameBytesTests {
  @Test(arguments: Seed.some.prefix(6))
  func `point 9, point 20: any order, repetition and split of the lines gives the same reports`(
    _ seed: Seed
  ) throws {
    var maker = LedgerMaker(seed)
    let lines = try maker.lines(24)
    let desk = try Desk()
    #expect(try desk.goodoffices("init data").status == 0)
    try desk.write(ledger: lines)
    let plain = try desk.answers()
    for _ in 0..<2 {
      var (one, other): ([String], [String]) = ([], [])
      for line in lines.shuffled(using: &maker.random) {
        if !maker.chance(3) { one.append(line) }
        if one.last != line || maker.chance(3) { other.append(line) }
      }
      try desk.write(ledger: maker.chance(2) ? one + other : other + one)
      for (answer, plain) in zip(try desk.answers(), plain) {
        #expect(answer.output == plain.output && answer.errors == plain.errors, "\(plain.words)")
      }
    }
  }

  private static let surroundings:
    [(name: String, prefix: [String], environment: [String: String])] = [
      ("another zone", [], ["TZ": "Pacific/Kiritimati"]),
      ("a zone behind", [], ["TZ": "America/Adak", "LC_ALL": "C"]),
      ("another language", [], ["LC_ALL": "tr_TR.UTF-8", "LANG": "de_CH", "LANGUAGE": "fr"]),
      ("a narrow terminal's words", [], ["COLUMNS": "20", "LINES": "5", "TERM": "xterm-256color"]),
      ("no colours", [], ["NO_COLOR": "1", "TERM": "dumb"]),
      ("forced colours", [], ["CLICOLOR_FORCE": "1", "FORCE_COLOR": "3"]),
      ("an empty environment", ["-i"] + instruments.map { "\($0)=\($1)" }, [:]),
      ("one core", ["taskset", "-c", "0"], [:]),
    ]

  @Test(arguments: surroundings.indices)
  func `point 20: surroundings change no byte`(_ index: Int) throws {
    let around = Self.surroundings[index]
    let desk = try Desk()
    var maker = LedgerMaker(Seed(20))
    #expect(try desk.goodoffices("init data").status == 0)
    try desk.write(ledger: try maker.lines(24))
    let questions =
      Desk.questions + [
        "list", "report statistics --as-of 2026-11-22 --lang de",
        "report timeline --as-of 2026-11-22 --format html",
        "report network --as-of 2026-11-22 --format dot", "export dyad-year --as-of 2026-11-22",
      ]
    for question in questions {
      let plain = try desk.goodoffices(question)
      let words =
        around.prefix + [goodofficesPath] + question.split(separator: " ").map(String.init)
      let other = try desk.run(words[0], Array(words.dropFirst()), environment: around.environment)
      #expect(other.output == plain.output, "\(around.name): \(question)")
      #expect(other.errors == plain.errors && other.status == plain.status, "\(around.name)")
      #expect(!plain.output.isEmpty)
    }
  }

  @Test(arguments: Seed.some.prefix(8))
  func `point 21: what is exported and imported elsewhere is the same`(_ seed: Seed) throws {
    var maker = LedgerMaker(seed)
    let desk = try Desk()
    for folder in ["data", "other/data", "third/data"] {
      #expect(try desk.goodoffices("init \(folder)").status == 0)
    }
    try desk.write(ledger: try maker.lines(24))
    let claims = try desk.goodoffices("export jsonl --table claims").output
    try desk.write(claims, "other/claims.jsonl")
    try desk.write(desk.goodoffices("export csl").output, "other/documents.csl.json")
    #expect(try desk.goodoffices("export package --output third/release").status == 0)
    let imports = [
      ("other", ["documents.csl.json", "claims.jsonl"]),
      ("third", ["release/documents.csl.json", "release/claims.csv"]),
    ]
    for (folder, files) in imports {
      for file in files {
        for added in [true, false] {
          let imported = try desk.goodoffices("import \(file)", in: folder)
          #expect(imported.status == 0, "\(imported.transcript)")
          #expect(imported.output.contains(" 0 added") == !added, "\(imported.output)")
        }
      }
      for table in ["export csl", "export jsonl --table claims"] {
        let (here, there) = (try desk.goodoffices(table), try desk.goodoffices(table, in: folder))
        #expect(here.status == 0 && there.status == 0, "\(there.errors)")
        let differing = Set(records(there.output)).symmetricDifference(records(here.output))
        #expect(differing.isEmpty, "\(differing.sorted().prefix(2))")
      }
    }
  }

  /// The lines in an order of their own, without what follows from when and by whom they were
  /// recorded.
  private func records(_ text: String) -> [String] {
    text.split(separator: "\n").map {
      String($0).replacing(/"(?:recorded|told)[A-Z][a-z]+":"[^"]*",?/, with: "")
    }.sorted()
  }
}
