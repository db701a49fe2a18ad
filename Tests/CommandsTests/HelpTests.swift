import CommandLineParsing
import Commands
import Diagnostics
import TestSupport
import Testing

/// What the program says of itself.
struct HelpTests {
  private static let names = goodOfficesProgram.root.commands.map(\.name)

  @Test func `the declarations have no flaws`() { #expect(goodOfficesProgram.flaws == []) }

  @Test func `the commands are those of the design`() {
    let asked = [
      "list", "show", "explain", "record", "retract", "amend", "prefer", "assert", "document",
      "import", "check", "cite", "date", "init", "report", "help",
    ]
    #expect(Set(asked).isSubset(of: Self.names))
  }

  @Test(arguments: names)
  func `each command has its page, and its members theirs`(_ name: String) throws {
    let desk = try Desk()
    let command = try #require(goodOfficesProgram.root.commands.first { $0.name == name })
    var text = desk.run(["help", name]).transcript
    for member in command.commands {
      let run = desk.run([name, member.name, "--help"])
      #expect(run.status == .done)
      text += "\n" + run.transcript
    }
    expectGolden(text, "commands/help/\(name).txt")
  }

  @Test func `the whole surface holds still`() throws {
    let desk = try Desk()
    expectGolden(desk.run("help").transcript, "commands/help.txt")
    expectGolden(desk.run("help --dump").output, "commands/dump.json")
    #expect(desk.run("--version").output == "goodoffices \(programVersion)\n")
  }

  @Test func `every command but the smallest shows how it is used, and how it ends`() {
    func hold(_ command: Command<Session>, _ path: String) {
      for member in command.commands { hold(member, "\(path) \(member.name)") }
      guard !["help", "completion"].contains(command.name) else { return }
      #expect(!command.examples.isEmpty, "\(path)")
      if command.commands.isEmpty {
        #expect(command.exits.contains { $0.status == .done }, "\(path)")
      }
    }
    hold(goodOfficesProgram.root, "goodoffices")
  }

  @Test func `every example can be run`() throws {
    func lines(_ command: Command<Session>) -> [String] {
      command.examples.map(\.line) + command.commands.flatMap(lines)
    }
    let desk = try Workshop.small()
    for line in lines(goodOfficesProgram.root) {
      let words = words(of: line)
      #expect(words.first == goodOfficesProgram.root.name)
      let run = desk.run(Array(words.dropFirst()))
      // What an example names need not be there; that it can be read must hold.
      for code in ["usage.", "state."] {
        #expect(!run.errors.contains("[\(code)"), "\(line)\n\(run.errors)")
      }
    }
  }
}
