import CommandLineParsing
import Diagnostics
import TestSupport
import Testing

/// Words typed so far, parted by spaces, `_` for an empty one, and what is offered.
private struct Case: CustomTestStringConvertible {
  let line: String
  let offered: [String]
  var kind = "words"
  var testDescription: String { line }

  init(_ line: String, _ offered: [String], kind: String = "words") {
    self.line = line
    self.offered = offered
    self.kind = kind
  }
}

private let countries = ["Switzerland", "Sweden", "Soviet Union", "$(rm x)"]

private let cases: [Case] = [
  Case("", ["list", "show", "words", "record", "nothing", "help", "completion"]),
  Case("_", ["list", "show", "words", "record", "nothing", "help", "completion"]),
  Case("l", ["list"]), Case("L", ["list"]), Case("x", []), Case("-", ["--help", "--version"]),
  Case("record _", ["offer"]), Case("record --", ["--help"]), Case("lst _", []),
  Case("list --st", ["--stale-after", "--stale"]), Case("list --stale --st", ["--stale-after"]),
  Case("list -p A --po", ["--power"]), Case("list --format _", ["text", "markdown", "json"]),
  Case("list -f j", ["json"]), Case("list -sf j", ["json"]), Case("list --format=", formats),
  Case("list --format=t", ["--format=text"]), Case("list --stale=", []), Case("list --zzz=", []),
  Case("list --power _", countries), Case("list --power s", Array(countries.prefix(3))),
  Case("list --power=", (countries + ["-dash"]).map { "--power=\($0)" }),
  Case("list --as-of _", []), Case("list --as-of --fo", ["--format"]),
  Case("list --data x", [], kind: "folders"), Case("record offer --source _", [], kind: "files"),
  Case("list --data=", [], kind: "folders"), Case("list _", ["from-nowhere"]),
  Case("list --data d f", ["from-d"]), Case("list a b _", ["from-nowhere"]),
  Case("list -- --", []), Case("list -- _", ["from-nowhere"]), Case("show _", countries),
  Case("show -- _", countries + ["-dash"]), Case("show x _", ["text", "markdown", "json"]),
  Case("show x text _", []), Case("show x text 1 _", []), Case("nothing _", []),
  Case("help _", ["list", "show", "words", "record", "nothing", "help", "completion"]),
  Case("help record _", ["offer"]), Case("help x _", []), Case("help --d", ["--dump"]),
  Case("completion _", ["bash", "zsh", "fish"]), Case("completion z", ["zsh"]),
]

private let formats = ["--format=text", "--format=markdown", "--format=json"]

struct CompletionTests {
  @Test(arguments: cases)
  private func `what can stand there is offered`(_ one: Case) {
    let outcome = sample.run(["--complete"] + split(one.line), in: Notebook())
    let lines = outcome.output.split(separator: "\n").map(String.init)
    #expect(lines.first == one.kind)
    #expect(lines.dropFirst().map { String($0.prefix { $0 != "\t" }) } == one.offered)
    #expect(outcome.status == .done)
    for line in lines.dropFirst() {
      #expect(line.count { $0 == "\t" } == 1, "a word, a tab and a description")
      #expect(line.replacing("\t", with: "") == line.replacing("\t", with: "").visible)
    }
  }

  @Test(arguments: Shell.allCases)
  func `each shell gets a script that calls back`(_ shell: Shell) {
    let script = sample.run(["completion", shell.rawValue], in: Notebook()).output
    #expect(script.contains("tool --complete"))
    #expect(!script.contains("eval"))
  }
}
