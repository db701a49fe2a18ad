import Diagnostics
import Mandates
import PlainCSV
import PlainJSON
import States

/// Reads a map; the grammar is that of `TableMap`.
struct TableMapReader {
  let source: SourceText
  var diagnostics: [Diagnostic] = []

  init(source: SourceText) { self.source = source }

  /// Reads the map, or returns nil if nothing can be done with it; says why in `diagnostics`.
  mutating func map() -> TableMap? {
    let root: JSONNode
    do {
      root = try readJSON(source.content)
    } catch {
      diagnostics.append(error.diagnostic("map.not-json", in: source))
      return nil
    }
    let keys = [
      "version", "kind", "separator", "columns", "always", "states", "words", "exceptions",
    ]
    guard let members = object(root, keys: keys) else { return nil }
    guard root["version"]?.integer == 1 else {
      report("map.version", "a map says '\"version\": 1'", root["version"] ?? root)
      return nil
    }
    guard let kind = kind(root) else { return nil }
    var map = TableMap(kind: kind)
    for member in members {
      let node = member.value
      switch member.key {
      case "separator": map.separator = separator(node) ?? map.separator
      case "columns": map.columns = columns(node, kind)
      case "always": map.always = values(node, kind.fields)
      case "states": map.states = states(node)
      case "words": words(node, &map)
      case "exceptions": map.exceptions = exceptions(node, kind)
      default: break
      }
    }
    if root["columns"] == nil {
      report("map.key-missing", "a map says under 'columns' what each column means", root)
    }
    return diagnostics.isEmpty ? map : nil
  }

  private mutating func kind(_ root: JSONNode) -> TableMap.Kind? {
    let names = TableMap.Kind.allCases.map(\.rawValue)
    guard let node = root["kind"] else {
      report("map.key-missing", "a map says under 'kind' what a row is", root)
      return nil
    }
    guard let kind = node.string.flatMap(TableMap.Kind.init(rawValue:)) else {
      report("map.kind", "a kind is one of: \(names.joined(separator: ", "))", node)
      return nil
    }
    return kind
  }

  private mutating func separator(_ node: JSONNode) -> CSVSeparator? {
    if let separator = node.string.flatMap(CSVSeparator.init) { return separator }
    report(
      "map.separator", "a separator is one character: a tab, or a sign of ASCII other than '\"'",
      node)
    return nil
  }

  private mutating func columns(_ node: JSONNode, _ kind: TableMap.Kind) -> [TableMap.Column] {
    guard let members = object(node) else { return [] }
    var seen: Set<MapField> = []
    return members.map { member in
      let name = member.value.string
      var field: MapField?
      if !member.value.isNull {
        field = self.field(name ?? "", kind.fields, at: span(member.value.range))
      }
      if let field, !seen.insert(field).inserted {
        report("map.field-twice", "two columns do not mean the same field", member.value)
      }
      return TableMap.Column(name: member.key, field: field, span: span(member.keyRange))
    }
  }

  private mutating func states(_ node: JSONNode) -> [String: TableMap.NamedState] {
    var states: [String: TableMap.NamedState] = [:]
    for member in object(node) ?? [] {
      if member.value.isNull {
        states[member.key] = .nobody
      } else if let named = member.value.string.flatMap(namedState) {
        states[member.key] = named
      } else {
        report(
          "map.state", "a State is given by its key, 'CH', or a key and a place, 'GB@gibraltar'",
          member.value)
      }
    }
    return states
  }

  private mutating func words(_ node: JSONNode, _ map: inout TableMap) {
    let keys = map.kind == .stretches ? ["status", "scope"] : ["act", "scope"]
    for member in object(node, keys: map.kind == .documents ? [] : keys) ?? [] {
      switch member.key {
      case "act": map.actWords = meanings(member.value, .act, map.kind)
      case "status": map.statusWords = meanings(member.value, .status, map.kind)
      case "scope": map.scopeWords = scopes(member.value)
      default: break
      }
    }
  }

  private mutating func meanings(
    _ node: JSONNode, _ field: MapField, _ kind: TableMap.Kind
  ) -> [String: TableMap.Meaning] {
    var meanings: [String: TableMap.Meaning] = [:]
    for member in object(node) ?? [] {
      if let reason = member.value["skip"] {
        guard let text = reason.string, object(member.value, keys: ["skip"]) != nil else {
          report("map.reason", "'skip' gives the reason as a text", member.value)
          continue
        }
        meanings[member.key] = .skip(reason: text)
      } else if member.value.members != nil {
        meanings[member.key] = .values(values(member.value, kind.fields))
      } else if let cell = cell(member.value) {
        meanings[member.key] = .values([field: cell])
      }
    }
    return meanings
  }

  private mutating func scopes(_ node: JSONNode) -> ScopeWords {
    var words = ScopeWords()
    for member in object(node) ?? [] {
      var parts = member.value
      var text: String?
      if parts.members != nil, object(parts, keys: ["parts", "text"]) != nil {
        text = parts["text"]?.string
        parts = parts["parts"] ?? parts
      }
      guard let elements = parts.elements else {
        report("map.scope", "a scope word means a list of parts", parts)
        continue
      }
      let meant = elements.compactMap { scopePart($0) }
      if member.key.hasSuffix("*") {
        words.beginnings.append((String(member.key.dropLast()), meant))
      } else {
        words.whole[member.key] = Scope(meant, text: text)
      }
    }
    words.beginnings.sort { ($1.text.utf8.count, $0.text) < ($0.text.utf8.count, $1.text) }
    return words
  }

  private mutating func scopePart(_ node: JSONNode) -> Scope.Part? {
    if let part = node.string.flatMap(Scope.Part.init(rawValue:)) { return part }
    let names = Scope.Part.allCases.map(\.rawValue).joined(separator: ", ")
    report("map.scope", "the parts of a scope are: \(names)", node)
    return nil
  }
}

/// Reads `CH` or `GB@gibraltar`, or returns nil if a text is neither.
func namedState(_ text: String) -> TableMap.NamedState? {
  let parts = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
  guard let first = parts.first, let key = StateKey(String(first)) else { return nil }
  guard parts.count == 2 else { return .state(key, nil) }
  guard let place = Place(String(parts[1])) else { return nil }
  return .state(key, place)
}
