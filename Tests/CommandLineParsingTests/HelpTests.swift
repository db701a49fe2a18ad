import CommandLineParsing
import Diagnostics
import TestSupport
import Testing

/// A line that asks for help and the file that holds the answer.
private struct Page: CustomTestStringConvertible {
  let line: String
  let file: String
  var width = 80
  var testDescription: String { "\(line) \(width)" }

  init(_ line: String, _ file: String, width: Int = 80) {
    self.line = line
    self.file = file
    self.width = width
  }
}

private let pages: [Page] = [
  Page("", "help-root"), Page("help", "help-root"), Page("-h", "help-root"),
  Page("list --help", "help-list"), Page("help list", "help-list"), Page("list -h", "help-list"),
  Page("--help list", "help-list"), Page("list --zzz x --help", "help-list"),
  Page("help list", "help-list-40", width: 40), Page("help list", "help-list-1", width: 1),
  Page("record --help", "help-record"), Page("help record", "help-record"),
  Page("record offer -h", "help-record-offer"), Page("help record offer", "help-record-offer"),
  Page("record -h offer", "help-record-offer"), Page("show -h", "help-show"),
  Page("help help", "help-help"), Page("help completion", "help-completion"),
  Page("help --dump", "dump"), Page("--version", "version"),
]

struct HelpTests {
  @Test(arguments: pages)
  private func `help is given wherever it is asked for`(_ page: Page) {
    let outcome = sample.run(split(page.line), in: Notebook(), width: page.width)
    expectGolden(outcome.output, "command-line/\(page.file).txt")
    #expect(outcome.diagnostics.isEmpty)
    #expect(outcome.status == .done)
    if page.width == 80, page.file != "dump" {
      for line in outcome.output.split(separator: "\n") {
        #expect(displayWidth(String(line)) <= 80)
      }
    }
  }

  @Test func `after two dashes a word is no cry for help`() {
    let notebook = Notebook()
    #expect(sample.run(["words", "--", "--help", "-h"], in: notebook).output.isEmpty)
    #expect(notebook.text == "[--help][-h]")
  }

  @Test func `declarations are looked over`() {
    #expect(sample.flaws.isEmpty)
    let bad = Command<Notebook>(
      "bad", "Is bad.", .flag("--one -1", "One."), .flag("--two -h", "Two."),
      .flag("--two -h", "Two again."), .flag("--help", "Taken."), .flag("--a=b", "Odd."),
      .arguments("many", String.self, "Many."), .argument("more", String.self, "More.")
    ) { _, _, _, _, _, _, _, _ throws(Failure) in .done }
    let badAgain = Command<Notebook>("bad", "Is bad again.", .flag("", "No name.")) {
      _, _ throws(Failure) in .done
    }
    let program = Program<Notebook>(
      "tool", "Does things.", version: "1",
      commands: [
        .init("bad", bad), .init("bad", badAgain), .init("other", badAgain),
      ])
    expectGolden(program.flaws.joined(separator: "\n") + "\n", "command-line/flaws.txt")
  }
}
