import Diagnostics
import PlainJSON

extension TableMapReader {
  mutating func values(
    _ node: JSONNode, _ fields: [MapField], besides other: String? = nil
  ) -> [MapField: Cell?] {
    var values: [MapField: Cell?] = [:]
    for member in object(node) ?? [] where member.key != other {
      guard let field = field(member.key, fields, at: span(member.keyRange)) else { continue }
      if member.value.isNull {
        values[field] = .some(nil)
      } else if let cell = cell(member.value) {
        values[field] = cell
      }
    }
    return values
  }

  mutating func cell(_ node: JSONNode) -> Cell? {
    let text: String? =
      switch node.content {
      case .string(let text): text
      case .bool(let value): value ? "yes" : "no"
      case .array(let elements):
        elements.contains { $0.string == nil }
          ? nil : elements.compactMap(\.string).joined(separator: ";")
      case .null, .number, .object: nil
      }
    guard let text else {
      report("map.value", "a value is a text, true, false or a list of texts", node)
      return nil
    }
    return Cell(text: text, span: span(node.range), isFromMap: true)
  }

  mutating func field(
    _ name: String, _ fields: [MapField], at span: SourceSpan
  ) -> MapField? {
    let names = fields.map(\.rawValue)
    if let field = MapField(rawValue: name), fields.contains(field) { return field }
    let near = nearest(to: name, in: names).map { "did you mean '\($0)'?" }
    diagnostics.append(
      .error(
        "map.unknown-field", "a field is one of: \(names.joined(separator: ", "))", at: span,
        hint: near))
    return nil
  }

  /// Returns the members of an object, and complains about what is none, or about unknown keys.
  mutating func object(_ node: JSONNode, keys: [String]? = nil) -> [JSONNode.Member]? {
    guard let members = node.members else {
      report("map.shape", "here stands an object, not \(node.noun)", node)
      return nil
    }
    guard let keys else { return members }
    for member in members where !keys.contains(member.key) {
      let near = nearest(to: member.key, in: keys).map { "did you mean '\($0)'?" }
      diagnostics.append(
        .error(
          "map.unknown-key", "here stand only the keys: \(keys.joined(separator: ", "))",
          at: span(member.keyRange), hint: near))
    }
    return members
  }

  func span(_ range: Range<Int>) -> SourceSpan { SourceSpan(range, in: source) }

  mutating func report(_ code: Diagnostic.Code, _ message: String, _ node: JSONNode) {
    diagnostics.append(.error(code, message, at: span(node.range)))
  }
}
