import Diagnostics
import PlainJSON
import TestSupport
import Testing

struct ReadingTests {
  @Test func `every value and key knows its bytes in the whole buffer`() throws {
    let line = #" {"id" : "x\n", "by":["RU", -1.5e3], "planned":true,"place":null} "#
    let bytes = Array(("before\n" + line + "\nafter").utf8)
    let node = try readJSON(bytes, in: 7..<7 + line.utf8.count)
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    let members = try #require(node.members)
    #expect(text(node.range) == line.dropFirst().dropLast())
    #expect(members.map { text($0.keyRange) } == [#""id""#, #""by""#, #""planned""#, #""place""#])
    #expect(
      members.map { text($0.value.range) }
        == [#""x\n""#, #"["RU", -1.5e3]"#, "true", "null"])
    #expect(node["id"]?.string == "x\n")
    #expect(node["by"]?.elements?.map { text($0.range) } == [#""RU""#, "-1.5e3"])
    #expect(node["planned"]?.bool == true)
    #expect(node["place"]?.isNull == true)
    #expect(node["by"]?.elements?.last?.integer == nil)
    #expect(node["none"] == nil)
    #expect(members.map(\.value.noun) == ["a string", "an array", "a truth value", "null"])
  }

  @Test(arguments: Seed.some)
  func `what is written is read back, from anywhere in a buffer`(_ seed: Seed) throws {
    var random = seed.generator
    let value = randomValue(&random, size: Int(seed.number % 60))
    for text in [value.compactText, value.prettyText] {
      let before = Array(repeating: UInt8(ascii: "x"), count: Int(seed.number % 9))
      let bytes = before + Array(text.utf8) + [0x0A, 0xFF]
      let node = try readJSON(bytes, in: before.count..<before.count + text.utf8.count)
      #expect(node.value == value)
      #expect(node.value.hashValue == value.hashValue)
      #expect(node.range == before.count..<before.count + text.utf8.count)
      #expect(node.value.compactText == value.compactText)
      try expectPlaces(node, bytes)
    }
    #expect(!value.compactText.utf8.contains { $0 < 0x20 })
  }

  /// Reads every part again from its own place.
  private func expectPlaces(_ node: JSONNode, _ bytes: [UInt8]) throws {
    #expect(try readJSON(bytes, in: node.range) == node)
    for element in node.elements ?? [] { try expectPlaces(element, bytes) }
    for member in node.members ?? [] {
      #expect(try readJSON(bytes, in: member.keyRange).string == member.key)
      try expectPlaces(member.value, bytes)
    }
  }

  @Test(arguments: Seed.some)
  func `any bytes are read or refused, with a place inside the text`(_ seed: Seed) throws {
    var random = seed.generator
    for _ in 0..<50 {
      let count = Int.random(in: 0...40, using: &random)
      var bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
      if Bool.random(using: &random) {
        bytes = mutated(randomValue(&random).compactBytes, &random)
      }
      let start = Int.random(in: 0...bytes.count, using: &random)
      do {
        _ = try readJSON(bytes, in: start..<bytes.count)
      } catch {
        #expect(start <= error.range.lowerBound && error.range.upperBound <= bytes.count)
        #expect(!error.message.isEmpty)
      }
    }
  }

  @Test func `a stretch outside the buffer is cut to it`() throws {
    #expect(try readJSON([0x31], in: 0..<9).value == .integer(1))
    #expect(throws: JSONError.self) { try readJSON([0x31], in: 5..<9) }
  }

  @Test(arguments: [23, 24, 25, 200])
  func `a key that comes back is found in objects of any length`(_ count: Int) {
    let members = (0..<count).map { "\"k\($0)\":0" }.joined(separator: ",")
    let bytes = Array("{\(members)}".utf8)
    #expect((try? readJSON(bytes))?.members?.count == count)
    for key in ["k0", "k\(count - 1)"] {
      let twice = Array("{\(members),\"\(key)\":1}".utf8)
      #expect(throws: JSONError.self) { try readJSON(twice) }
    }
  }

  @Test func `every message shows its place and what to do`() throws {
    let printer = DiagnosticPrinter()
    var output = ""
    for verdict in numbers + strings + structures
    where !verdict.isValid && verdict.bytes.count < 100 {
      do {
        _ = try readJSON(verdict.bytes)
        Issue.record("read: \(verdict.name)")
      } catch {
        let source = SourceText(name: "ledger.jsonl", verdict.bytes)
        output += printer.print(error.diagnostic("ledger.not-json", in: source)) + "\n"
      }
    }
    expectGolden(output, "json/errors.txt")
  }
}
