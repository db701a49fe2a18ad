import Diagnostics
import EvidenceLedger
import Pages

extension Session {
  /// Renders a page for where it goes: laid out for a terminal, plain for a pipe or a file.
  func render(_ page: Page, _ format: Format, to file: String? = nil) -> String {
    switch format {
    case .text:
      let isFile = file != nil && file != "-"
      var renderer = TextRenderer(
        width: isFile ? nil : outputWidth, usesColour: usesColour && !isFile)
      return renderer.render(page)
    case .markdown:
      var renderer = MarkdownRenderer()
      return renderer.render(page)
    case .json:
      var renderer = JSONRenderer()
      return renderer.render(page)
    }
  }

  /// Writes text to standard output, or whole or not at all to a file.
  func put(
    _ text: String, to file: String?, besides workspace: Workspace? = nil
  ) throws(Failure) {
    guard let file, file != "-" else {
      write(text)
      return
    }
    if let workspace, workspace.keeps(path(file)) {
      throw Failure(
        .error(
          "output.kept", "'\(file)' belongs to the ledger, and is never overwritten",
          hint: "write to another file"))
    }
    try Workspace.replaceFile(path(file), named: file, with: Array(text.utf8), system: system)
  }

  /// The path of a file that a word on the command line names.
  func path(_ word: String) -> String { word.hasPrefix("/") ? word : "\(folder)/\(word)" }

  /// Reads a file that a word on the command line names; `-` is standard input.
  func readFile(_ word: String) throws(Failure) -> [UInt8] {
    word == "-" ? try readInput() : try Workspace.readFile(path(word), named: word, system: system)
  }
}
