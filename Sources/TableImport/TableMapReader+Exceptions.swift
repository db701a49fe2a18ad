import Diagnostics
import PlainJSON

extension TableMapReader {
  /// Reads the rows that are treated in another way than the rest.
  mutating func exceptions(_ node: JSONNode, _ kind: TableMap.Kind) -> [RowException] {
    guard let elements = node.elements else {
      report("map.shape", "'exceptions' is a list of objects", node)
      return []
    }
    return elements.compactMap { exception($0, kind) }
  }

  private mutating func exception(_ node: JSONNode, _ kind: TableMap.Kind) -> RowException? {
    let keys = ["where", "reason", "rows", "skip", "claims", "set", "also"]
    guard object(node, keys: keys) != nil else { return nil }
    guard let place = node["where"], let conditions = object(place), !conditions.isEmpty else {
      report("map.where", "an exception says under 'where' what stands in which column", node)
      return nil
    }
    guard let reason = node["reason"]?.string, !trimmed(reason).isEmpty else {
      report("map.reason", "an exception gives its reason", node)
      return nil
    }
    guard let action = action(node, kind) else { return nil }
    let rows = node["rows"].map { $0.integer ?? 0 } ?? 1
    guard rows > 0 else {
      report("map.rows", "'rows' says how many rows match, 1 or more", node["rows"] ?? node)
      return nil
    }
    let tests = conditions.map { member in
      (column: member.key, text: member.value.string ?? "", span: span(member.keyRange))
    }
    for member in conditions where member.value.string == nil {
      report("map.where", "a column is compared with a text", member.value)
    }
    return RowException(
      conditions: tests, reason: reason, rows: rows, action: action, span: span(place.range))
  }

  private mutating func action(_ node: JSONNode, _ kind: TableMap.Kind) -> RowException.Action? {
    let isChange = node["set"] != nil || node["also"] != nil
    let count = [node["skip"] != nil, node["claims"] != nil, isChange].filter(\.self).count
    guard count == 1 else {
      report(
        "map.action",
        "an exception has 'skip', or 'claims', or 'set' and 'also', and no two of them",
        node)
      return nil
    }
    if let skip = node["skip"] {
      if skip.bool != true { report("map.action", "'skip' is true where it stands", skip) }
      return .skip
    }
    if let claims = node["claims"] { return .replace(templates(claims, kind)) }
    return .change(
      node["set"].map { values($0, kind.fields) } ?? [:],
      also: node["also"].map { templates($0, kind) } ?? [])
  }

  private mutating func templates(_ node: JSONNode, _ kind: TableMap.Kind) -> [ClaimTemplate] {
    guard let elements = node.elements, !elements.isEmpty, kind != .documents else {
      report(
        "map.claims", "a list of claims has one at least, and no place among documents", node)
      return []
    }
    return elements.map { element in
      let mirror = element["mirror"]
      if let mirror, mirror.bool == nil {
        report("map.claims", "'mirror' is true or false", mirror)
      }
      return ClaimTemplate(
        isMirror: mirror?.bool ?? false,
        changes: values(element, MapField.ofClaims, besides: "mirror"), span: span(element.range))
    }
  }
}
