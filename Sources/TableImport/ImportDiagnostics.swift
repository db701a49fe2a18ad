import Diagnostics
import Mandates
import States

/// What is said about rows that can't be read.
extension Diagnostic {
  static func missing(_ field: String, _ row: RowValues) -> Diagnostic {
    .error(
      "table.field-missing", "this row needs the field '\(field)'", at: row.span,
      hint: "fill in its cell, give it under 'always' or in an exception, or skip the row")
  }

  static func unknownWord(_ cell: Cell, _ field: String, _ words: [String]) -> Diagnostic {
    let near = nearest(to: cell.text, in: words.sorted()).map { "did you mean '\($0)'?" }
    return .error(
      "table.unknown-word", "the map does not say what this word means as '\(field)'",
      at: cell.span,
      hint: near ?? "add it under 'words' in the map")
  }

  static func stateTwice(_ row: RowValues) -> Diagnostic {
    let span = row[.receiving]?.span ?? row.span
    return .error("table.state-twice", "power, represented and receiving State differ", at: span)
  }

  static func unknownState(_ name: String, _ near: [String], _ cell: Cell) -> Diagnostic {
    let hint =
      near.isEmpty
      ? "say under 'states' in the map what it stands for"
      : "did you mean \(near.prefix(3).map { "'\($0)'" }.joined(separator: " or "))?"
    return .error(
      "table.unknown-state", "no State or territory is called '\(name.visible)'", at: cell.span,
      hint: hint)
  }

  static func ambiguousState(_ name: String, _ keys: [StateKey], _ cell: Cell) -> Diagnostic {
    let list = keys.map(\.description).joined(separator: ", ")
    return .error(
      "table.state-ambiguous", "'\(name.visible)' may be any of \(list)", at: cell.span,
      hint: "say under 'states' in the map which of them it is")
  }

  static func unknownDocument(_ cell: Cell, near: String?) -> Diagnostic {
    .error(
      "table.unknown-document", "the document of a claim is on record", at: cell.span,
      hint: near.map { "did you mean '\($0)'?" }
        ?? "import its bibliographic record first, or mend the address")
  }

  static func documentAmbiguous(_ cell: Cell, _ keys: [DocumentKey]) -> Diagnostic {
    let list = keys.sorted().map(\.description).joined(separator: ", ")
    return .error(
      "table.document-ambiguous", "several documents have this address: \(list)", at: cell.span,
      hint: "name the document by its key")
  }
}
