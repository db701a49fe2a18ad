import Diagnostics
import EvidenceLedger
import Foundation
import TestSupport
import Testing

/// What is left of an answer when files are damaged, and what must never happen.
struct DamageTests {
  /// What is done to a ledger of the seeds.
  private enum Harm: String, CaseIterable, Sendable {
    case emptied
    case foreignLine = "foreign-line"
    case flippedByte = "flipped-byte"
    case conflict
    case tornTail = "torn-tail"
    case newerVersion = "newer-version"
    case missingText = "missing-text"
    case changedText = "changed-text"

    func apply(to desk: Desk) throws {
      var lines = desk.ledger
      let claims = lines.indices.filter { lines[$0].contains(#""kind":"claim""#) }
      var end = "\n"
      switch self {
      case .emptied: lines = []
      case .foreignLine: lines.insert("not JSON at all \u{1B}[31m", at: 3)
      case .flippedByte:
        lines[claims[0]] = lines[claims[0]].replacing("\"attestation\"", with: "\"attestatiom\"")
      case .conflict:
        lines = ["<<<<<<< HEAD"] + lines.dropLast() + ["======="] + lines.suffix(1)
        lines += [">>>>>>> other"]
      case .tornTail:
        lines[lines.count - 1] = String(lines[lines.count - 1].prefix(70))
        end = ""
      case .newerVersion: lines.append("{\"v\":2,\"id\":\"00\"}")
      case .missingText:
        try FileManager.default.removeItem(atPath: desk.path(Self.text))
        return
      case .changedText:
        try desk.write(desk.bytes(Self.text) + Array("More.\n".utf8), Self.text)
        return
      }
      try desk.write(lines.isEmpty ? "" : lines.joined(separator: "\n") + end, "data/ledger.jsonl")
    }

    private static let text = "data/documents/swissinfo-2022-09-22-cassis-lavrov.txt"
  }

  @Test(arguments: Harm.allCases)
  private func `damage is told, and the rest is answered`(_ harm: Harm) throws {
    let desk = try Workshop.small()
    try harm.apply(to: desk)
    var text = ""
    let lines = [
      "list --status all", "check", "cite cb0e",
      "record offer --power SE --for UA --in RU --date 2023 --unsourced", "check --format json",
    ]
    for line in lines {
      let run = desk.run(line)
      text += run.transcript + "\n"
      if line == "list --status all" {
        let isDamaged = run.errors.contains("error:")
        #expect(run.status == (isDamaged ? .trouble : .done))
      }
    }
    expectGolden(text, "commands/damage/\(harm.rawValue).txt")
  }

  private static let call =
    "record offer --power SE --for UA --in RU --date 2023 --unsourced --dry-run"

  @Test func `whatever is damaged in a small ledger is told to who records`() throws {
    let desk = try Workshop.copy()
    let lines = desk.ledger
    #expect(desk.bytes("data/ledger.jsonl").count < Ledger.smallFile)
    for place in lines.indices where place % 160 == 0 {
      var damaged = lines
      damaged[place] = lines[place].replacing("\"recordedBy\":\"", with: "\"recordedBy\":\"x")
      try desk.write(damaged.joined(separator: "\n") + "\n", "data/ledger.jsonl")
      let run = desk.run(Self.call)
      #expect(run.status == .trouble)
      #expect(run.errors.contains("ledger.jsonl:\(place + 1):"))
    }
  }

  @Test func `damage in a large ledger is told where it may bear on what is recorded`() throws {
    let desk = try Workshop.copy()
    // One claim about something else makes it large.
    let note = String(repeating: "x", count: Ledger.smallFile)
    let large = desk.run([
      "record", "offer", "--power", "SE", "--for", "FR", "--in", "PE", "--date", "1950",
      "--unsourced", "--note", note,
    ])
    try #require(large.status == .done)
    let lines = desk.ledger
    let isNear = { (line: String) in
      ["-for-ua-in-ru\"", "-for-ru-in-ua\"", "\"between\":[\"RU\",\"UA\"]"].contains(
        where: line.contains)
    }
    let cited = Set(lines.filter(isNear).compactMap { $0.text(of: "document") })
    let near = try #require(lines.firstIndex(where: isNear))
    let far = try #require(
      lines.firstIndex { line in
        line.contains("\"kind\":\"claim\"") && !isNear(line)
          && !(line.text(of: "document").map(cited.contains) ?? false)
      })
    func transcript(damaging places: [Int]) throws -> String {
      var damaged = lines
      for place in places {
        damaged[place] = lines[place].replacing("\"recordedBy\":\"", with: "\"recordedBy\":\"x")
      }
      try desk.write(damaged.joined(separator: "\n") + "\n", "data/ledger.jsonl")
      return desk.run(Self.call).transcript
    }
    let sound = try transcript(damaging: [])
    #expect(try transcript(damaging: [far]) == sound)
    #expect(desk.run("check").output.contains("ledger.jsonl:\(far + 1):"))
    #expect(desk.run("list").status == .trouble)
    // Then all is read, and all is told.
    let told = try transcript(damaging: [near, far])
    for place in [near, far] { #expect(told.contains("ledger.jsonl:\(place + 1):")) }
    #expect(desk.run(Self.call).status == .trouble)
  }

  private static let questions = [
    "list --status all", "list --format json", "report", "report --format markdown", "check",
    "check --format json", "show ch-for-ua-in-ru", "explain ch-for-us-in-ir",
    "report history ch-for-ua-in-ru", "cite swissinfo-2022-09-22-cassis-lavrov", "cite cb0e",
    "document list", "document show swissinfo-2022-09-22-cassis-lavrov",
    "record offer --power SE --for UA --in RU --date 2023 --unsourced --dry-run",
    "prefer cb0e --because x --dry-run",
  ]

  /// Asks every third question, all in three seeds, and looks for bytes that would reach a terminal as
  /// they are; with `SEEDS` it asks everything.
  private func ask(
    _ desk: Desk, _ seed: Seed, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(desk.run(["--complete", "show", ""]).status == .done, sourceLocation: sourceLocation)
    for (number, line) in Self.questions.enumerated()
    where Seed.areMany || number % 3 == Int(seed.number % 3) {
      let run = desk.run(line)
      for text in [run.output, run.errors] {
        let raw = text.unicodeScalars.first {
          $0.value < 0x20 && $0 != "\n" || (0x7F...0x9F).contains($0.value)
            || (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value)
        }
        #expect(raw == nil, "\(line)", sourceLocation: sourceLocation)
      }
    }
  }

  @Test(arguments: Seed.some.prefix(10))
  func `no bytes in a ledger or a text make a command trap`(_ seed: Seed) throws {
    var generator = seed.generator
    let desk = try Workshop.small()
    for name in ["ledger.jsonl", "documents/swissinfo-2022-09-22-cassis-lavrov.txt"] {
      var bytes = desk.bytes("data/\(name)")
      for _ in 0..<Int.random(in: 1...40, using: &generator) {
        mutate(&bytes, &generator)
      }
      try desk.write(bytes, "data/\(name)")
    }
    ask(desk, seed)
  }

  @Test(arguments: Seed.some.prefix(6))
  func `random bytes are no ledger, and no reason to trap`(_ seed: Seed) throws {
    var generator = seed.generator
    let desk = try Workshop.empty()
    let count = [0, 1, 3, 100, 5000].randomElement(using: &generator) ?? 0
    let bytes = (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    try desk.write(bytes, "data/ledger.jsonl")
    ask(desk, seed)
  }

  /// Entries that can be read and say odd things: their sums are right.
  @Test(arguments: Seed.some.prefix(6))
  func `no claims that can be recorded make a command trap`(_ seed: Seed) throws {
    var generator = seed.generator
    let desk = try Workshop.small()
    let acts = [
      "offer", "request", "acceptance --by UA", "consent", "agreement", "approval --by CH",
      "announcement", "rejection", "withdrawal --by UA", "consent-withdrawn", "objection",
      "entry-into-force", "suspension", "resumption", "handover --to SE", "scope-change", "end",
      "attestation --force yes", "attestation --force no", "attestation --force over",
    ]
    let dates = [
      "2022", "../2022", "2022-08/..", "2022-08/", "XXXX", "202X", "-9999", "Y-170000002",
      "2022-08~", "{2001,2022-08}", "[..1984]", "[2022-08..]", "2022-21", "/2022", "2022?/2023~",
      "2022-08-11T10:00:00Z", "XXXX-12-XX", "../..",
    ]
    for _ in 0..<8 {
      let act = acts.randomElement(using: &generator) ?? "offer"
      let date = dates.randomElement(using: &generator) ?? "2022"
      let name = act.hasPrefix("attestation") && Bool.random(using: &generator) ? "since" : "date"
      let planned = Bool.random(using: &generator) ? " --planned" : ""
      desk.run(
        "record \(act) --mandate ch-for-ua-in-ru --\(name) \(date)\(planned) "
          + "--source swissinfo-2022-09-22-cassis-lavrov")
    }
    ask(desk, seed)
    for day in ["0001-01-01", "9999-12-31", "-4000-01-01", "2022-08-15"] {
      #expect(desk.run(["list", "--status", "all", "--as-of", day]).status != .trouble)
    }
  }

  private func mutate(_ bytes: inout [UInt8], _ generator: inout SplitMix64) {
    guard !bytes.isEmpty else { return }
    let place = Int.random(in: bytes.indices, using: &generator)
    switch Int.random(in: 0..<5, using: &generator) {
    case 0: bytes[place] = UInt8.random(in: .min ... .max, using: &generator)
    case 1: bytes.remove(at: place)
    case 2: bytes.insert(UInt8.random(in: .min ... .max, using: &generator), at: place)
    case 3:
      let other = Int.random(in: bytes.indices, using: &generator)
      bytes.insert(contentsOf: bytes[min(place, other)..<max(place, other)].prefix(300), at: place)
    default:
      bytes[place] = [0x0A, 0x1B, 0x22, 0x2D, 0x39, 0x5B].randomElement(using: &generator) ?? 0
    }
  }
}
