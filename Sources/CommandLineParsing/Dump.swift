import Diagnostics

extension Command {
  /// The whole tree of declarations as JSON (RFC 8259), for tests that hold the surface still.
  package var dump: String { json(indent: "") + "\n" }

  private func json(indent: String) -> String {
    let inner = indent + "  "
    var members = ["\"name\": \(quoted(name))", "\"abstract\": \(quoted(abstract))"]
    if !declarations.isEmpty {
      members.append(list("parameters", declarations.map(\.json), inner))
    }
    if !exits.isEmpty {
      let codes = exits.map { String($0.status.rawValue) }
      members.append("\"exits\": [\(codes.joined(separator: ", "))]")
    }
    if !commands.isEmpty {
      members.append(list("commands", commands.map { $0.json(indent: inner + "  ") }, inner))
    }
    return "{\n\(inner)\(members.joined(separator: ",\n\(inner)"))\n\(indent)}"
  }

  private func list(_ key: String, _ items: [String], _ indent: String) -> String {
    let separator = ",\n\(indent)  "
    return "\"\(key)\": [\n\(indent)  \(items.joined(separator: separator))\n\(indent)]"
  }
}

extension Declaration {
  fileprivate var json: String {
    var members = [
      ("kind", quoted(kind.rawValue)), ("name", quoted(name)), ("arity", quoted(arity.rawValue)),
    ]
    if let letter { members.append(("letter", quoted(String(letter)))) }
    if kind == .option { members.append(("value", quoted(placeholder))) }
    if !choices.isEmpty {
      members.append(("choices", "[\(choices.map(quoted).joined(separator: ", "))]"))
    }
    if candidates != .none { members.append(("candidates", quoted(candidates.name))) }
    if let standard { members.append(("standard", quoted(standard))) }
    if let heading { members.append(("heading", quoted(heading))) }
    return "{\(members.map { "\"\($0.0)\": \($0.1)" }.joined(separator: ", "))}"
  }
}

/// Returns a text as a JSON string.
private func quoted(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"", "\\": result += "\\\(scalar)"
    case "\u{0}"..."\u{1F}":
      let digits = String(scalar.value, radix: 16)
      result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}
