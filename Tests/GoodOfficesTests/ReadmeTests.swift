import Testing

/// What the README shows of commands and their output is what the program prints.
///
/// In a block marked `console` a line that begins with `$ ` is a command, the lines below are its
/// output. A line that ends with `…` was cut there; a line `…` alone stands for any lines left out.
struct ReadmeTests {
  @Test(arguments: transcripts)
  func `a command of the README prints what the README says`(_ transcript: Transcript) throws {
    let printed = try commandLine(transcript.words)
    #expect(
      matches(transcript.output[...], printed.split(separator: "\n").map(String.init)[...]),
      "'\(transcript.command)' prints now:\n\(printed)")
  }

  @Test func `the table on top of the README has rows of the report in the repository`() throws {
    let report = try repositoryFile("reports/status.en.md").get()
    func bare(_ text: String) -> [String] {
      text.split(separator: "\n").map(String.init).filter { $0.hasPrefix("| [") }.map {
        $0.replacing(#/\[\^\d+\]/#, with: "")
          .replacing(#/ \[\\\[\d+\\\]\]\([^)]*\)/#, with: "")
          .replacing(#/ \\\[\d+\\\]/#, with: "").replacing("](reports/", with: "](")
      }
    }
    let shown = bare(try repositoryFile("README.md").get())
    #expect(shown.count == 3)
    #expect(Set(shown).isSubset(of: bare(report)))
  }

  @Test func `the README shows the commands it speaks of`() {
    let shown = Set(transcripts.map { $0.words.first ?? "" })
    #expect(shown.isSuperset(of: ["report", "list", "show", "explain", "record", "check"]))
  }

  private func matches(_ shown: ArraySlice<String>, _ printed: ArraySlice<String>) -> Bool {
    guard let line = shown.first else { return printed.isEmpty }
    if line == "…" {
      return printed.indices.contains { matches(shown.dropFirst(), printed[$0...]) }
        || matches(shown.dropFirst(), [])
    }
    guard let other = printed.first else { return false }
    let fits = line.hasSuffix("…") ? other.hasPrefix(line.dropLast()) : line == other
    return fits && matches(shown.dropFirst(), printed.dropFirst())
  }
}

/// A command of the README with the output below it.
struct Transcript: CustomTestStringConvertible {
  let command: String
  var output: [String] = []

  var testDescription: String { command }

  /// The words after the name of the program, quotation marks taken off.
  var words: [String] {
    command.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .flatMap { index, part in
        index.isMultiple(of: 2) ? part.split(separator: " ").map(String.init) : [String(part)]
      }
      .drop { $0 != "goodoffices" }.dropFirst().map(\.self)
  }
}

/// The transcripts in the README, without blank lines.
private let transcripts: [Transcript] = {
  let text = (try? repositoryFile("README.md").get()) ?? ""
  var transcripts: [Transcript] = []
  for block in fences(of: text, language: "console") {
    for line in block.split(separator: "\n") {
      if line.hasPrefix("$ ") {
        transcripts.append(Transcript(command: String(line.dropFirst(2))))
      } else if !transcripts.isEmpty {
        transcripts[transcripts.count - 1].output.append(String(line))
      }
    }
  }
  return transcripts
}()
