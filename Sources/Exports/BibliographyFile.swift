import Dates
import Diagnostics
import Mandates
import PlainJSON
import Reports

/// Bibliographic records as a file of CSL-JSON 1.0.2, and back.
///
/// What CSL has no variable for stands where it leaves room, under `custom`: the date as it was given
/// in EDTF, the SHA-256 of the text, the origin of a copy and a type that CSL does not know. So nothing
/// is lost on the way out and in again.
package enum BibliographyFile {
  /// The file, an item a record.
  package static func text(_ documents: [SourceDocument]) -> String {
    JSONValue.array(documents.map { item($0) }).prettyText + "\n"
  }

  private static func item(_ document: SourceDocument) -> JSONValue {
    let item = Bibliography.item(document)
    guard case .object(var members) = item else { return item }
    var custom: [(key: String, value: JSONValue)] = []
    if let date = document.date { custom.append(("edtf", .string(date.text))) }
    if let sum = document.sha256 { custom.append(("sha256", .string(sum))) }
    if let origin = document.copyOf { custom.append(("copyOf", .string(origin.description))) }
    if CitationType.known(document.type) != document.type {
      custom.append(("type", .string(document.type)))
    }
    if !custom.isEmpty { members.append(("custom", .object(custom))) }
    return .object(members)
  }

  /// The records of a file, each with the line on which its item begins.
  ///
  /// Throws all that is wrong with it. The identifier of an item is the key of its document.
  package static func read(
    _ source: SourceText
  ) throws(Failure) -> [(document: SourceDocument, row: Int)] {
    let root: JSONNode
    do throws(JSONError) {
      root = try readJSON(source.content)
    } catch {
      throw Failure(
        .error(
          "bibliography.not-json", error.message, at: SourceSpan(error.range, in: source),
          hint: error.hint))
    }
    guard let nodes = root.elements ?? (root.members == nil ? nil : [root]) else {
      throw Failure(
        .error(
          "bibliography.not-items", "a bibliography is a list of items, not \(root.noun)",
          at: SourceSpan(root.range, in: source), hint: "export it as CSL-JSON"))
    }
    var reader = ItemReader(source: source)
    let documents = nodes.compactMap { node in
      reader.document(node).map { (document: $0, row: reader.line(of: node)) }
    }
    if let failure = Failure(all: reader.diagnostics) { throw failure }
    return documents
  }
}

/// Reads items, and keeps what is wrong with them.
private struct ItemReader {
  let source: SourceText
  var diagnostics: [Diagnostic] = []

  func line(of node: JSONNode) -> Int { source.line(at: node.range.lowerBound) }

  mutating func document(_ node: JSONNode) -> SourceDocument? {
    guard node.members != nil else {
      complain("bibliography.not-items", "an item is an object, not \(node.noun)", node)
      return nil
    }
    guard let id = text(node, "id"), let key = DocumentKey(id) else {
      complain(
        "bibliography.key", "the 'id' of an item is the key of a document: a–z, 0–9, '.', '_', '-'",
        node["id"] ?? node,
        hint: "take in the bibliographies of other programs with 'goodoffices ingest'")
      return nil
    }
    guard let type = text(node, "type"), let title = text(node, "title") else {
      complain("bibliography.incomplete", "an item has a 'type' and a 'title'", node)
      return nil
    }
    var document = SourceDocument(key: key, type: type, title: title)
    // Unless the item tells another type by now.
    if let custom = node["custom"], type == CitationType.any, let given = text(custom, "type") {
      document.type = given
    }
    document.authors = (node["author"]?.elements ?? []).compactMap { name($0) }
    document.container = text(node, "container-title")
    document.publisher = text(node, "publisher")
    document.url = text(node, "URL")
    document.language = text(node, "language")
    document.archive = text(node, "archive")
    document.note = text(node, "note")
    document.date = date(node)
    document.accessed = accessed(node)
    if let sum = node["custom"]?["sha256"] { document.sha256 = digest(sum) }
    if let origin = node["custom"]?["copyOf"] {
      document.copyOf = origin.string.flatMap { DocumentKey($0) }
      if document.copyOf == nil {
        complain("bibliography.key", "'copyOf' names a document by its key", origin)
      }
    }
    return document
  }

  private mutating func text(_ node: JSONNode, _ key: String) -> String? {
    guard let value = node[key], !value.isNull else { return nil }
    if let text = value.string { return text.isEmpty ? nil : text }
    if let number = value.integer { return String(number) }
    complain("bibliography.text", "'\(key)' is a text, not \(value.noun)", value)
    return nil
  }

  private func name(_ node: JSONNode) -> String? {
    if let whole = node["literal"]?.string { return whole.isEmpty ? nil : whole }
    let parts = ["given", "non-dropping-particle", "family"].compactMap { node[$0]?.string }
      .filter { !$0.isEmpty }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// The date as it was given, unless the item tells another one by now.
  private mutating func date(_ node: JSONNode) -> EDTF? {
    guard let issued = node["issued"], !issued.isNull else { return nil }
    if let text = node["custom"]?["edtf"]?.string, let date = try? EDTF(text),
      Bibliography.issued(date) == issued.value
    {
      return date
    }
    if let date = issued["date-parts"]?.elements.flatMap({ joined($0) }) { return date }
    if let text = (issued["literal"] ?? issued["raw"])?.string, let date = try? EDTF(text) {
      return date
    }
    complain(
      "bibliography.date", "'issued' is a date in parts or in EDTF", issued,
      hint: "write it as date-parts, such as [[2022, 9, 22]]")
    return nil
  }

  private mutating func accessed(_ node: JSONNode) -> Day? {
    guard let accessed = node["accessed"], !accessed.isNull else { return nil }
    let date = accessed["date-parts"]?.elements.flatMap { joined($0) }
    if let day = date?.earliest, day == date?.latest { return day }
    complain(
      "bibliography.date", "'accessed' is a day in parts", accessed,
      hint: "write it as date-parts, such as [[2022, 9, 22]]")
    return nil
  }

  /// The EDTF of one or two dates in parts.
  private func joined(_ sides: [JSONNode]) -> EDTF? {
    let dates = sides.map { side in
      (side.elements ?? []).map { part in
        let digits = part.integer.map { String($0) } ?? part.string ?? "?"
        return digits.utf8.count == 1 ? "0" + digits : digits
      }.joined(separator: "-")
    }
    return (1...2).contains(dates.count) ? try? EDTF(dates.joined(separator: "/")) : nil
  }

  private mutating func digest(_ node: JSONNode) -> String? {
    if let text = node.string, text.utf8.count == 64,
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    {
      return text
    }
    complain("bibliography.digest", "'sha256' has 64 hexadecimal digits in lower case", node)
    return nil
  }

  private mutating func complain(
    _ code: Diagnostic.Code, _ message: String, _ node: JSONNode, hint: String? = nil
  ) {
    diagnostics.append(
      .error(code, message, at: SourceSpan(node.range, in: source), hint: hint))
  }
}
