import Diagnostics
import TestSupport
import Testing

/// The ledger is a set: the order, the number and the place of its lines mean nothing.
struct SetTests {
  private static let commands = [
    "list --status all", "report", "report --format markdown", "report --format json", "check",
  ]

  private static let answers = commands.map { Workshop.full.run($0) }

  @Test(arguments: Seed.some.prefix(Seed.areMany ? 8 : 3))
  func `a shuffled ledger with lines told twice gives the same bytes`(_ seed: Seed) throws {
    var generator = seed.generator
    let desk = try Desk()
    let lines = Workshop.full.ledger
    var shuffled = lines.shuffled(using: &generator)
    for _ in 0..<Int.random(in: 1...60, using: &generator) {
      let line = lines[Int.random(in: lines.indices, using: &generator)]
      shuffled.insert(line, at: Int.random(in: 0...shuffled.count, using: &generator))
    }
    let newline = ["\n", "\r\n", "\n\n", "\r\n\r\n"].randomElement(using: &generator) ?? "\n"
    let mark = Bool.random(using: &generator) ? "\u{FEFF}" : ""
    let end = Bool.random(using: &generator) ? newline : ""
    try desk.write(mark + shuffled.joined(separator: newline) + end, "data/ledger.jsonl")
    for name in try Workshop.documentTexts() {
      try desk.write(Workshop.full.bytes("data/documents/\(name)"), "data/documents/\(name)")
    }
    for (command, plain) in zip(Self.commands, Self.answers) {
      let mixed = desk.run(command)
      #expect(mixed.status == .done)
      #expect(mixed.output == plain.output, "\(command)")
      #expect(mixed.errors == plain.errors, "\(command)")
    }
  }

  @Test func `the same command gives the same bytes twice`() throws {
    let lines = [
      "list", "report", "check", "show ch-for-us-in-ve", "explain se-for-gb-in-ir --format json",
      "report history ch-for-ru-in-ge --format markdown", "document list --format json", "help",
      "help --dump", "completion fish", "date 2022-08/2022-09-21",
    ]
    for line in lines {
      #expect(Workshop.full.run(line).transcript == Workshop.full.run(line).transcript, "\(line)")
    }
  }

  @Test func `two ledgers put together answer for both, whichever comes first`() throws {
    let lines = Workshop.full.ledger
    let (one, other) = (
      lines.filter { $0.utf8.count % 2 == 0 }, lines.filter { $0.utf8.count % 3 > 0 }
    )
    var answers: Set<String> = []
    for union in [one + other, other + one] {
      let desk = try Desk()
      try desk.write(union.joined(separator: "\n") + "\n", "data/ledger.jsonl")
      answers.insert(desk.run("list --status all --format json").output)
    }
    #expect(answers.count == 1)
  }
}
