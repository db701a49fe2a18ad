import Foundation
import Testing

/// Bytes that are no UTF-8 where a text is expected: they are refused, for repaired they would name
/// something else, and stand so in the ledger.
struct ForeignBytesTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String

    /// A line of the shell that calls the program, `$0`; `$b` holds the byte E9.
    let script: String
    let told: String

    init(_ name: String, _ script: String, _ told: String) {
      testDescription = name
      self.script = script
      self.told = told
    }
  }

  private static let offer =
    "\"$0\" record offer --power SE --for UA --in RU --date 2022 --unsourced"

  static let cases: [Case] = [
    Case("a note", offer + " --officer Anna --note \"caf$b\"", "word 15 of the call is no UTF-8"),
    Case("an option", "\"$0\" list \"--$b\"", "word 2 of the call is no UTF-8"),
    Case(
      "a name of a file", "echo text >\"caf$b.txt\"; \"$0\" ingest \"caf$b.txt\" --officer Anna",
      "'caf\u{FFFD}.txt'"),
    Case("a folder", "mkdir \"d$b\"; cp -r data \"d$b\"; cd \"d$b\"; \"$0\" list", "the folder"),
    Case("the environment", "GOODOFFICES_DATA=\"d$b\" \"$0\" list", "'GOODOFFICES_DATA'"),
    Case(
      "git's user.name",
      "git init -q && git config user.name \"Ren$b\" && " + offer, "git's user.name is no UTF-8"),
  ]

  @Test(arguments: cases)
  func `point 14: what is no UTF-8 is refused`(_ one: Case) async throws {
    let scene = try Scene()
    let before = scene.ledger
    let run = try await Program.run(
      [], by: "b=$(printf '\\351'); \(one.script)", in: scene.folder)
    #expect(run.status == 2, "\(run.errors)")
    #expect(run.errors.contains(one.told) && run.errors.contains("[usage.not-utf8]"))
    #expect(run.errors.contains("hint: ") && run.output.isEmpty)
    #expect(scene.ledger == before)
  }

  @Test func `point 14: a name that git has is not asked for where an officer is named`()
    async throws
  {
    let scene = try Scene()
    let script = "git init -q; git config user.name \"$(printf 'R\\351')\"; "
    let run = try await Program.run(
      [], by: script + Self.offer + " --officer René", in: scene.folder)
    #expect(run.status == 0, "\(run.errors)")
  }
}
