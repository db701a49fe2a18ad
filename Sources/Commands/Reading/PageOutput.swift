import Diagnostics
import EvidenceLedger
import Mandates
import Pages

extension Session {
  /// Renders a page for where it goes: laid out for a terminal, plain for a pipe or a file.
  func render(
    _ page: Page, _ options: RenderingOptions, _ mandates: [Mandate] = [], to file: String? = nil
  ) throws(Failure) -> String {
    let isFile = file != nil && file != "-"
    var addresses: [String: String] = [:]
    if let folder = options.histories {
      let ending = options.format == .html ? "html" : "md"
      for mandate in mandates { addresses[mandate.description] = "\(folder)/\(mandate).\(ending)" }
    }
    let text = try page.text(
      as: options.format,
      TextLayout(
        width: isFile ? nil : outputWidth, usesColour: usesColour && !isFile,
        isLinear: options.isLinear),
      addresses: addresses)
    // Values for programs are exact; a terminal is no program.
    guard options.format == .csv, outputWidth != nil, !isFile else { return text }
    return text.terminalText
  }

  /// Writes text to standard output, or whole or not at all to a file.
  func put(_ text: String, to file: String?) throws(Failure) {
    guard let file, file != "-" else {
      write(text)
      return
    }
    try requireOwn(file)
    report(
      try Workspace.replaceFile(path(file), named: file, with: Array(text.utf8), system: system))
  }

  /// Throws if a file that is to be written belongs to a ledger.
  func requireOwn(_ file: String) throws(Failure) {
    guard Workspace.keeps(path(file)) else { return }
    throw Failure(
      .error(
        "output.kept", "'\(file)' belongs to a ledger, and is never overwritten",
        hint: "write to another file"))
  }

  /// The path of a file that a word on the command line names.
  func path(_ word: String) -> String { word.hasPrefix("/") ? word : "\(folder)/\(word)" }

  /// Reads a file that a word on the command line names; `-` is standard input.
  func readFile(_ word: String) throws(Failure) -> [UInt8] {
    word == "-" ? try readInput() : try Workspace.readFile(path(word), named: word, system: system)
  }
}
