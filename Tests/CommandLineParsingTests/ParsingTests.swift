import CommandLineParsing
import Diagnostics
import TestSupport
import Testing

/// A line and what its command wrote down.
private struct Good: CustomTestStringConvertible {
  let line: String
  let written: String
  var testDescription: String { line }

  init(_ line: String, _ written: String) {
    self.line = line
    self.written = written
  }
}

private let bare = "list [] text 366 - - - []"

private let good: [Good] = [
  Good("list", bare),
  Good("list -p A -pB --power=C --power D", "list [\"A\", \"B\", \"C\", \"D\"] text 366 - - - []"),
  Good("list -cs", "list [] text 366 certain stale - - - []"),
  Good("list -scfjson x", "list [] json 366 certain stale - - - [\"x\"]"),
  Good("list -sf json", "list [] json 366 stale - - - []"),
  Good("list -f=json", "list [] json 366 - - - []"),
  Good("list --stale-after -7", "list [] text -7 - - - []"),
  Good("list --as-of -0044 --evidence-until=-0044-03", "list [] text 366 -0044 -0044-03 - []"),
  Good("list --data=-x", "list [] text 366 - - -x []"),
  Good("list --data= a", "list [] text 366 - -  [\"a\"]"),
  Good("list --data=a=b", "list [] text 366 - - a=b []"),
  Good("list --data _", "list [] text 366 - -  []"),
  Good("list a --stale b", "list [] text 366 stale - - - [\"a\", \"b\"]"),
  Good("list -- --stale -c -- x", "list [] text 366 - - - [\"--stale\", \"-c\", \"--\", \"x\"]"),
  Good("list - _", "list [] text 366 - - - [\"-\", \"\"]"),
  Good("list --data -", "list [] text 366 - - - []"),
  Good("list -44", "list [] text 366 - - - [\"-44\"]"),
  Good("record offer --power CH --date 2022-08", "offer CH 2022-08 - false"),
  Good("record offer -n --date=2022 --power=CH --source a:1", "offer CH 2022 a:1 true"),
  Good("show x", "show x text -"),
  Good("show x json 3", "show x json 3"),
  Good("nothing", ""),
]

/// Lines in which something is wrong; what is said of them is kept beside the tests.
private let bad: [String] = [
  "pain", "lits", "offer", "record", "record ofer", "--data x list", "-x", "_", "help lst",
  "help list x", "help --dmp", "record --help x", "nothing x --y", "completion", "completion csh",
  "completion bash zsh", "list --color red x", "list --formt json", "list --format",
  "list --format jsn",
  "list --format xml", "list --format --stale", "list --stale=yes", "list -s=yes", "list -sx",
  "list -stale", "list -certan", "list -format json x", "list -format=json x", "list -as-of 1980",
  "list --stale --stale",
  "list --as-of 1980 --as-of 1981 --as-of 19x",
  "list --as-of 2022-13", "list --as-of=2022-13", "list --as-of 1700", "list --stale-after many",
  "list --stale-after 99999999999999999999", "list --stale-after 1.5", "list -p", "list -p -- x",
  "record offer", "record offer x", "record offer --power CH --date", "record offer --powr CH x",
  "record offer --zzz CH x", "record offer --date 2022-13 --dry --source", "show", "show --zzz a",
  "show x yaml y z", "show none", "words", "words -- ", "list --\u{202E}x=\u{1B}[2J",
  "words -\u{301}",
  "list --as-of ２０２２", "list --as-of 日本-13", "list --format it's", "list --format a;b",
]

struct ParsingTests {
  @Test(arguments: good)
  private func `a line is read as typed values`(_ one: Good) {
    let notebook = Notebook()
    let outcome = sample.run(split(one.line), in: notebook)
    #expect(notebook.text == one.written)
    #expect(outcome.diagnostics.isEmpty)
    #expect(outcome.status == (one.written.hasPrefix("offer") ? .findings : .done))
  }

  @Test func `all that is wrong with a line is said, and where`() {
    var page = ""
    let lines =
      bad.map(split) + [["list", "--format", "two words\nand lines"], ["list", "-f", ""]]
    for words in lines {
      let notebook = Notebook()
      let outcome = sample.run(words, in: notebook)
      page += "$ tool \(words.joined(separator: " ").visible)\n"
      page += "\(DiagnosticPrinter().print(outcome.diagnostics))=> \(outcome.status.rawValue)\n\n"
      #expect(outcome.status != .done)
      #expect(!outcome.diagnostics.isEmpty)
      #expect(outcome.output.isEmpty)
      #expect(notebook.text.isEmpty, "nothing is done unless all could be read")
    }
    expectGolden(page, "command-line/usage-errors.txt")
  }

  @Test(arguments: Seed.some)
  func `words after two dashes arrive as they are`(_ seed: Seed) {
    var random = seed.generator
    let words = (0..<Int.random(in: 1...8, using: &random)).map { _ in word(using: &random) }
    let notebook = Notebook()
    #expect(sample.run(["words", "--"] + words, in: notebook).status == .done)
    #expect(notebook.text == words.map { "[\($0)]" }.joined())
  }

  @Test(arguments: Seed.some)
  func `no line traps, and every mistake has its place on it`(_ seed: Seed) {
    var random = seed.generator
    for _ in 0..<20 {
      var words = (0..<Int.random(in: 0...9, using: &random)).map { _ in word(using: &random) }
      let starts = [["list"], ["record", "offer"], ["show"], ["help"], ["--complete"], []]
      words = (starts.randomElement(using: &random) ?? []) + words
      let outcome = sample.run(
        words, in: Notebook(), width: Int.random(in: -1...99, using: &random))
      #expect((outcome.status == .wrongInput) == !outcome.diagnostics.isEmpty)
      var last = 0
      for diagnostic in outcome.diagnostics where diagnostic.code.name != "clocks.early" {
        let start = diagnostic.span?.range.lowerBound ?? -1
        #expect(start >= last, "\(diagnostic.message) stands in order")
        last = start
      }
      let shown = DiagnosticPrinter().print(outcome.diagnostics)
      #expect(shown == shown.visibleLines)
      #expect(Set(outcome.diagnostics).count == outcome.diagnostics.count)
    }
  }

  @Test func `a long word is refused in few, and every one of many options is told`() {
    let long = String(repeating: "x", count: 1_000_000)
    for words in [
      [long], ["list", "--" + long], ["list", "--format", long], ["list", "-" + long],
    ] {
      let outcome = sample.run(words, in: Notebook())
      #expect(outcome.status == .wrongInput)
      #expect(DiagnosticPrinter().print(outcome.diagnostics).count < 1000)
    }
    let many = (0..<20_000).map { "--power=\($0)" }
    #expect(sample.run(["list"] + many, in: Notebook()).status == .done)
    let unknown = (0..<1000).map { "--unknown-\($0)" }
    #expect(sample.run(["list"] + unknown, in: Notebook()).diagnostics.count == 1000)
  }

  private func word(using random: inout SplitMix64) -> String {
    let pieces = [
      "-", "--", "=", "list", "record", "power", "p", "format", "as-of", "date", "json", "CH",
      "1985",
      "-13", "'", " ", "\n", "\u{202E}", "é", "日本", "help", "dry-run", "n", "1700", "",
    ]
    return (0..<Int.random(in: 0...4, using: &random)).reduce(into: "") { word, _ in
      word += pieces.randomElement(using: &random) ?? ""
    }
  }
}
