import Dates
import Diagnostics
import PlainJSON
import States

/// An item of a bibliography in CSL-JSON, as Zotero and others export it.
package struct CSLItem: Hashable, Sendable {
  /// A file that belongs to an item.
  package struct Attachment: Hashable, Sendable {
    /// The path, as it is written: absolute, or from the folder of the bibliography.
    package let path: String

    /// What kind of document it is, as far as this program reads it.
    package let format: InputFormat
  }

  /// The citation key; nil if the item has none.
  package var id: String?

  /// The type of CSL 1.0.2, such as `article-newspaper`.
  package var type: String?

  /// The title.
  package var title: String?

  /// The authors, family name last.
  package var authors: [String] = []

  /// Who brought it out: the newspaper or journal, else the publisher.
  package var publisher: String?

  /// When it was issued.
  package var published: EDTF?

  /// The address.
  package var url: String?

  /// When it was looked at under its address.
  package var accessed: Day?

  /// The language, if it is one of the four.
  package var language: Language?

  /// The texts and pages that belong to it.
  package var attachments: [Attachment] = []

  /// The paths of other files that belong to it, which this program cannot read.
  package var otherFiles: [String] = []

  /// Where the item begins in its file.
  package var offset = 0
}

/// What a bibliography holds.
package struct CSLBibliography: Sendable {
  /// The items, in order.
  package var items: [CSLItem] = []

  /// What is wrong with items; those are left out, or a date of theirs is.
  package var problems: [RecordProblem] = []

  /// Reads an array of items, or one item alone; throws if the bytes are no JSON, or not that.
  package init(_ bytes: [UInt8]) throws(RecordProblem) {
    let root: JSONNode
    do throws(JSONError) {
      root = try readJSON(bytes)
    } catch {
      throw .rejected(
        "record.not-json", error.message, hint: error.hint, offset: error.range.lowerBound)
    }
    let nodes = root.elements ?? root["items"]?.elements ?? (root.members == nil ? [] : [root])
    guard root.elements != nil || root.members != nil else {
      throw .rejected("record.not-object", "a record is an object, not \(root.noun)")
    }
    for (number, node) in nodes.enumerated() {
      let place = node.range.lowerBound
      guard node.members != nil else {
        add(
          .rejected("record.not-object", "a record is an object, not \(node.noun)", offset: place),
          number, nil)
        continue
      }
      var item = CSLItem(node)
      item.offset = place
      let dates = [
        ("issued", item.published == nil, "no date"), ("accessed", item.accessed == nil, "no day"),
      ]
      for (key, isUnknown, lack) in dates {
        guard isUnknown, let date = node[key], !date.isNull else { continue }
        add(
          .noted(
            "record.bad-date", "'\(key)' is \(lack), and is taken for unknown",
            hint: "write it as date-parts, such as [[2022, 9, 22]]",
            offset: date.range.lowerBound), number, item.id)
      }
      items.append(item)
    }
  }

  private mutating func add(_ problem: RecordProblem, _ number: Int, _ id: String?) {
    var problem = problem
    problem.line = number + 1
    problem.document = id
    problems.append(problem)
  }
}

extension CSLItem {
  fileprivate init(_ node: JSONNode) {
    id = node.text("citation-key", "citekey", "citationKey", "id", "itemKey")
    type = node.text("type", "itemType")
    title = node.text("title")
    authors = (node["author"]?.elements ?? []).compactMap(\.personalName)
    publisher = node.text("container-title", "publicationTitle", "websiteTitle", "publisher")
    published = node["issued"]?.issuedDate ?? node["date"]?.string.flatMap(PublicationDate.read)
    url = node.text("URL", "url")
    accessed = (node["accessed"] ?? node["accessDate"])?.issuedDate?.onlyDay
    language = node.text("language").flatMap { Language(tag: $0) }
    (attachments, otherFiles) = node.files
  }
}

extension EDTF {
  /// The day that it is; nil where it is longer or not sure.
  fileprivate var onlyDay: Day? { earliest.flatMap { $0 == latest ? $0 : nil } }
}

extension JSONNode {
  /// The text under the first of some keys that has one; numbers count as text.
  fileprivate func text(_ keys: String...) -> String? {
    for key in keys {
      guard let value = self[key] else { continue }
      if let text = value.string, !text.isEmpty { return text }
      if let number = value.integer { return String(number) }
    }
    return nil
  }

  /// A name in the order in which it is spoken.
  fileprivate var personalName: String? {
    if let whole = text("literal", "name") { return whole }
    let parts = [
      text("given", "firstName"), text("non-dropping-particle"), text("family", "lastName"),
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// A date of CSL-JSON: parts, one or two of them, else the text it was made from.
  fileprivate var issuedDate: EDTF? {
    let isAbout = self["circa"]?.bool == true || text("circa").map { $0 != "0" } == true
    if let sides = self["date-parts"]?.elements, (1...2).contains(sides.count) {
      let dates = sides.compactMap { $0.dateText }
      guard dates.count == sides.count else { return nil }
      return try? EDTF(dates.map { isAbout ? $0 + "~" : $0 }.joined(separator: "/"))
    }
    return (text("raw", "literal") ?? string).flatMap(PublicationDate.read)
  }

  /// Year, month and day as YYYY-MM-DD, as far as they go.
  private var dateText: String? {
    let parts = (elements ?? []).compactMap { $0.integer ?? $0.string.flatMap { Int($0) } }
    guard let year = parts.first, 0...9999 ~= year, parts.count == elements?.count,
      parts.count <= 3, parts.dropFirst().allSatisfy({ 1...31 ~= $0 })
    else { return nil }
    let digits = String(year)
    let padded = String(repeating: "0", count: 4 - digits.utf8.count) + digits
    return parts.dropFirst().reduce(padded) { $0 + ($1 < 10 ? "-0\($1)" : "-\($1)") }
  }

  /// The files of an item, by whether they can be read: `attachments`, or the field `file` as BibTeX
  /// has it.
  fileprivate var files: (readable: [CSLItem.Attachment], others: [String]) {
    var found: [(path: String, type: String?)] = []
    for node in self["attachments"]?.elements ?? [] {
      let path = node.string ?? node.text("path", "localPath")
      let type = node.text("mimeType", "contentType", "mimetype")
      if let path { found.append((path, type)) }
    }
    if let field = text("file") { found += FileField(field).files }
    var readable: [CSLItem.Attachment] = []
    var others: [String] = []
    for (path, type) in found {
      if let format = InputFormat(path: path, mediaType: type) {
        readable.append(CSLItem.Attachment(path: path, format: format))
      } else {
        others.append(path)
      }
    }
    return (readable, others)
  }
}

extension InputFormat {
  /// The format of an attachment; nil unless it is a text or a page.
  fileprivate init?(path: String, mediaType: String?) {
    switch mediaType?.prefix(while: { $0 != ";" }) {
    case "text/plain": self = .text
    case "text/html", "application/xhtml+xml": self = .html
    default:
      guard let format = InputFormat(name: path), format == .text || format == .html else {
        return nil
      }
      self = format
    }
  }
}

/// The field `file` of BibTeX: `title:path:type`, several parted by semicolons, or paths alone.
private struct FileField {
  private(set) var files: [(path: String, type: String?)] = []

  init(_ text: String) {
    var entry: [String] = [""]
    var isEscaped = false
    for character in text {
      if isEscaped || !(character == "\\" || character == ":" || character == ";") {
        entry[entry.count - 1].append(character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == ":" {
        entry.append("")
      } else {
        add(entry)
        entry = [""]
      }
    }
    add(entry)
  }

  private mutating func add(_ parts: [String]) {
    let path = parts.count >= 3 ? parts[parts.count - 2] : parts.joined(separator: ":")
    let type = parts.count >= 3 ? parts[parts.count - 1] : nil
    if !path.isEmpty { files.append((path, type)) }
  }
}
