import Diagnostics
import Testing

struct TornTailTests {
  @Test func `point 1: a last line torn at any byte is set aside, and the next entry is whole`()
    throws
  {
    let scene = try Scene()
    let old = scene.ledger
    #expect(scene.run(Scene.offer(2)).status == .done)
    let torn = scene.ledger[old.count...]
    try scene.write(old, "data/ledger.jsonl")
    #expect(scene.run(Scene.offer(3)).status == .done)
    let new = scene.ledger[old.count...]
    for count in 1..<torn.count - 1 {
      try scene.write(old + torn.prefix(count), "data/ledger.jsonl")
      let run = scene.run(Scene.offer(3))
      #expect(run.status == .done, "\(count) bytes")
      #expect(scene.ledger == old + new, "\(count) bytes")
      let aside = try scene.names("ledger.torn-")
      #expect(aside.map { scene.bytes("data/\($0)") } == [Array(torn.prefix(count))])
      #expect(run.errors.contains("[ledger.torn-tail]"))
      #expect(aside.allSatisfy { run.errors.contains($0) })
      // Named until somebody has looked at it.
      if count % 20 == 1 {
        let check = scene.run(["check"]).output
        #expect(aside.allSatisfy { check.contains("\($0)' holds the \(count) bytes") })
      }
      for name in aside { try scene.remove("data/\(name)") }
    }
    // All but the newline is no torn line: it counts, and the newline is added.
    try scene.write(old + torn.dropLast(), "data/ledger.jsonl")
    #expect(scene.run(Scene.offer(3)).status == .done)
    #expect(scene.ledger == old + torn + new)
    #expect(try scene.names("ledger.torn-").isEmpty)
  }

  @Test func `point 1: torn bytes are set aside even if there is nothing to add`() throws {
    let scene = try Scene()
    let old = scene.ledger
    try scene.write(old + Array("{\"v\":1,\"id\":\"ab".utf8), "data/ledger.jsonl")
    let run = scene.run(Scene.offer(1))
    #expect(run.status == .done)
    #expect(run.output.hasPrefix("already recorded"))
    #expect(scene.ledger == old)
    #expect(try scene.names("ledger.torn-").count == 1)
  }

  @Test func `point 1: what is set aside and on record again is told to be so`() throws {
    let scene = try Scene()
    let old = scene.ledger
    #expect(scene.run(Scene.offer(2)).status == .done)
    let torn = scene.ledger[old.count...].prefix(60)
    try scene.write(old + torn, "data/ledger.jsonl")
    #expect(scene.run(Scene.offer(2)).status == .done)
    let check = scene.run(["check"])
    #expect(check.status == .done)
    #expect(check.output.contains("is on record; delete the file"))
  }

  /// What may stand at the end of a ledger, and what becomes of it.
  struct End: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let tail: [UInt8]
    /// What is set aside of it by the next append; nil if it stays where it is.
    let aside: [UInt8]?
    /// How the next command ends.
    var status = Diagnostics.ExitStatus.done
  }

  private static let half = Array("{\"v\":1,\"id\":\"0123456789abcdef0123\",\"kind\":\"cl".utf8)

  static let ends: [End] = [
    End(testDescription: "nothing", tail: [], aside: nil),
    End(testDescription: "half a character", tail: half + [0xC3], aside: half + [0xC3]),
    End(
      testDescription: "half a long character", tail: half + [0xF0, 0x9F, 0x98],
      aside: half + [0xF0, 0x9F, 0x98]),
    End(
      testDescription: "zeros", tail: Array(repeating: 0, count: 4096),
      aside: Array(repeating: 0, count: 4096)),
    End(
      testDescription: "half a line and zeros", tail: half + Array(repeating: 0, count: 100),
      aside: half + Array(repeating: 0, count: 100)),
    End(
      testDescription: "zeros and a newline", tail: Array(repeating: 0, count: 100) + [0x0A],
      aside: nil, status: .trouble),
    End(testDescription: "blanks", tail: [0x20, 0x20], aside: nil),
    // Nothing was cut off of what is whole: it stays, and is told by its line.
    End(
      testDescription: "an object and a stray letter", tail: Array("{\"v\":1}x".utf8), aside: nil,
      status: .trouble),
    End(
      testDescription: "an object and the first half of another",
      tail: Array("{\"v\":1}".utf8) + half, aside: nil, status: .trouble),
    End(
      testDescription: "two objects parted by a carriage return",
      tail: Array("{\"v\":1}\r{\"v\":1}\r".utf8), aside: nil, status: .trouble),
  ]

  @Test(arguments: ends)
  func `point 2: whatever the end of a ledger is, the next entry is whole and nothing is lost`(
    _ end: End
  ) throws {
    let scene = try Scene()
    let old = scene.ledger
    #expect(scene.run(Scene.offer(2)).status == .done)
    let new = scene.ledger[old.count...]
    try scene.write(old + end.tail, "data/ledger.jsonl")
    let run = scene.run(Scene.offer(2))
    #expect(run.status == end.status, "\(run.errors)")
    #expect(run.output.hasPrefix("recorded"))
    #expect(scene.ledger.starts(with: old) && scene.ledger.suffix(new.count) == new)
    let aside = try scene.names("ledger.torn-").map { scene.bytes("data/\($0)") }
    #expect(aside == (end.aside.map { [$0] } ?? []))
    if end.aside == nil { #expect(scene.ledger.starts(with: old + end.tail)) }
    #expect(scene.run(["list", "--status", "all"]).status == end.status)
  }

  @Test func `point 2: an empty ledger is a ledger`() throws {
    let scene = try Scene()
    try scene.write([], "data/ledger.jsonl")
    #expect(scene.run(["list"]).status == .done)
    #expect(scene.run(["check"]).status == .done)
    #expect(scene.run(["document", "add", "news", "--title", "again"]).status == .done)
    #expect(scene.run(Scene.offer(1)).status == .done)
  }
}
