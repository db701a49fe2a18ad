import Diagnostics
import EvidenceLedger
import Foundation
import Mandates
import TestSupport
import Testing

struct DamagedLineTests {
  @Test(arguments: Fixture.damaged)
  func `a damaged ledger is told about line by line, and the rest is read`(_ name: String) throws {
    let read = contents(try Fixture.bytes(name + ".jsonl"))
    var lines = read.diagnostics.map(\.transcript)
    lines.append("\(read.entries.count) entries")
    expectGolden(lines.joined(separator: "\n") + "\n", "ledger/\(name).txt")
  }

  @Test func `every code of the format has a ledger that shows it`() throws {
    let sources = Fixture.folder.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/EvidenceLedger")
      .resolvingSymlinksInPath()
    let files = try #require(
      FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    var codes: Set<String> = []
    for case let file as URL in files where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: #/"(ledger\.[a-z0-9]+(-[a-z0-9]+)*)"/#) {
        codes.insert(String(match.1))
      }
    }
    // Files beside the ledger, and codes that are raised in appending or need a huge file.
    codes.subtract([
      "ledger.jsonl", "ledger.lock", "ledger.busy", "ledger.unwritable-entry", "ledger.too-long",
    ])
    #expect(codes.subtracting(Fixture.damaged).isEmpty)
    #expect(codes.count > 20)
  }

  @Test func `a line that is too long is refused by its size`() {
    let long = [UInt8](repeating: UInt8(ascii: "x"), count: 16 << 20 + 1)
    let read = contents(long + [0x0A, 0x0A])
    #expect(read.diagnostics.map(\.code.name) == ["ledger.too-long"])
    #expect(!read.endsTorn)
    #expect(contents(long).endsTorn)
  }

  @Test(arguments: ["", "\n", "\r\n", "\u{FEFF}", "\u{FEFF}\r\n\n"])
  func `a ledger without a line is empty and sound`(_ text: String) {
    let read = contents(text)
    #expect(read.entries.isEmpty)
    #expect(read.diagnostics.isEmpty)
    #expect(!read.endsTorn)
  }
}
