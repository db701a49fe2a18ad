import Diagnostics

/// Lays out the help page of a command.
struct HelpPage<Context> {
  /// The command, after the families it belongs to.
  let path: [Command<Context>]

  /// The columns that lines are kept within, if their words allow.
  var width = 80

  private var name: String { path.map(\.name).joined(separator: " ") }

  /// The whole page.
  var text: String {
    guard let command = path.last else { return "" }
    var sections = [wrap(command.abstract, indent: 0), usage(of: command)]
    sections += command.discussion.split(separator: "\n\n").map { paragraph in
      paragraph.hasPrefix(" ") ? String(paragraph) : wrap(String(paragraph), indent: 0)
    }
    sections += table("commands", command.commands.map { ($0.name, $0.abstract) })
    sections += parameters(of: command)
    if !command.examples.isEmpty {
      let examples = command.examples.map { "  \($0.line)\n      \(wrap($0.sentence, indent: 6))" }
      sections.append("examples:\n" + examples.joined(separator: "\n"))
    }
    sections += table(
      "exit codes", command.exits.map { (String($0.status.rawValue), $0.meaning) }, column: 5)
    return sections.joined(separator: "\n\n") + "\n"
  }

  private func usage(of command: Command<Context>) -> String {
    var parts = [name]
    if !command.commands.isEmpty { parts.append("<command>") }
    for declaration in command.declarations where declaration.kind != .argument {
      let isRequired = declaration.arity.isRequired
      parts.append(isRequired ? declaration.pattern : "[\(declaration.pattern)]")
      if declaration.arity.isRepeated { parts[parts.count - 1] += "..." }
    }
    for declaration in command.declarations where declaration.kind == .argument {
      let pattern = declaration.pattern + (declaration.arity.isRepeated ? "..." : "")
      parts.append(declaration.arity.isRequired ? pattern : "[\(pattern)]")
    }
    return "usage: " + wrap(parts, indent: 7)
  }

  private func parameters(of command: Command<Context>) -> [String] {
    let arguments = command.declarations.filter { $0.kind == .argument }
    let options = command.declarations.filter { $0.kind != .argument }
    var headings: [String] = []
    for case let heading? in options.map(\.heading) where !headings.contains(heading) {
      headings.append(heading)
    }
    let own = options.filter { $0.heading == nil }.map(row) + [("-h, --help", "Show this page.")]
    var sections = table("arguments", arguments.map { ($0.spelling, $0.description) })
    sections += table("options", own)
    for heading in headings {
      sections += table(heading, options.filter { $0.heading == heading }.map(row))
    }
    return sections
  }

  private func row(_ declaration: Declaration) -> (term: String, text: String) {
    let letter = declaration.letter.map { "-\($0), " } ?? "    "
    return (letter + declaration.pattern, declaration.description)
  }

  /// Returns a heading and rows, each with its text at a column; a long term takes its own line.
  private func table(
    _ title: String, _ rows: [(term: String, text: String)], column: Int = 26
  ) -> [String] {
    guard !rows.isEmpty else { return [] }
    let lines = rows.map { row in
      let gap = column - 2 - displayWidth(row.term)
      let space = gap < 2 ? "\n" + spaces(column) : spaces(gap)
      return "  \(row.term)\(space)\(wrap(row.text, indent: column))"
    }
    return ["\(title):\n" + lines.joined(separator: "\n")]
  }

  private func wrap(_ text: String, indent: Int) -> String {
    wrap(text.split { $0 == " " || $0 == "\n" }.map(String.init), indent: indent)
  }

  /// Fills lines with parts; the first line is taken to be indented already.
  private func wrap(_ parts: [String], indent: Int) -> String {
    var result = ""
    var column = indent
    for part in parts {
      let length = displayWidth(part)
      if column > indent, column + 1 + length > width {
        result += "\n" + spaces(indent)
        column = indent
      } else if column > indent {
        result += " "
        column += 1
      }
      result += part
      column += length
    }
    return result
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: max(count, 0)) }
}

extension Declaration {
  fileprivate var description: String {
    var text = help
    if !choices.isEmpty { text += " One of \(choices.joined(separator: ", "))." }
    if arity.isRepeated, kind == .option { text += " May be given more than once." }
    if let standard { text += " (\(standard) if left out)" }
    return text
  }
}
