import Dates
import Diagnostics
import PlainJSON
import States

/// A document on one line of JSON Lines.
///
/// Its keys are `id`, `lang`, `published`, `publisher`, `title`, `url` and `text`; others are passed
/// over.
struct JSONRecord {
  private(set) var document: IncomingDocument

  /// What is wrong with keys that are not needed.
  private(set) var problems: [RecordProblem] = []

  init(_ record: RawRecord, input: String) throws(RecordProblem) {
    let node: JSONNode
    do throws(JSONError) {
      node = try readJSON(record.buffer, in: record.range)
    } catch {
      if UTF8Check.looksLikeUTF16(record.buffer[record.range]) { throw .utf16(at: 0) }
      let problem = RecordProblem.rejected(
        "record.not-json", error.message, hint: error.hint,
        offset: error.range.lowerBound - record.range.lowerBound)
      throw RecordName.find(in: record).map { problem.of($0) } ?? problem
    }
    guard node.members != nil else {
      throw .rejected("record.not-object", "a record is an object, not \(node.noun)")
    }
    let fields = RecordFields(node: node, start: record.range.lowerBound)
    let told = try fields.text("id").flatMap { $0.isEmpty ? nil : $0 }
    let id = told ?? "\(input):\(record.line)"
    do throws(RecordProblem) {
      document = try fields.document(id)
      if told == nil {
        problems.append(
          .noted(
            "record.no-id", "a record without 'id' is named by its line",
            hint: "give every record an 'id'"))
      }
      do throws(RecordProblem) {
        document.published = try fields.date("published")
      } catch {
        problems.append(error)
      }
      problems = problems.map { $0.placed(in: record, document: id) }
    } catch {
      throw error.of(id)
    }
  }
}

/// The name of a record that is no JSON, for whoever has to find it.
private enum RecordName {
  /// Looks for a plain `"id":"…"` near the beginning.
  static func find(in record: RawRecord) -> String? {
    let bytes = Array(record.buffer[record.range].prefix(1024))
    let key = Array("\"id\"".utf8)
    guard let place = bytes.indices.first(where: { bytes[$0...].starts(with: key) }) else {
      return nil
    }
    let value = bytes[(place + key.count)...].drop { $0 == 0x20 || $0 == UInt8(ascii: ":") }
    guard value.first == UInt8(ascii: "\"") else { return nil }
    let name = value.dropFirst().prefix { $0 != UInt8(ascii: "\"") && $0 >= 0x20 }
    let isWhole = name.endIndex < bytes.count && !name.contains(UInt8(ascii: "\\"))
    guard isWhole, !name.isEmpty, UTF8Check.firstFault(in: Array(name)) == nil else { return nil }
    return String(decoding: name, as: UTF8.self)
  }
}

/// The members of a record, read by what they are to be.
private struct RecordFields {
  let node: JSONNode

  /// Where the record begins in the buffer.
  let start: Int

  func document(_ id: String) throws(RecordProblem) -> IncomingDocument {
    guard let text = try text("text") else {
      throw .rejected("record.no-text", "a record has a 'text'")
    }
    var document = IncomingDocument(id: id, text: Array(text.utf8))
    if UTF8Check.firstFault(in: document.text) != nil { throw .null(at: offset(of: "text")) }
    document.publisher = try self.text("publisher")
    document.title = try self.text("title")
    document.url = try self.text("url")
    if let tag = try self.text("lang"), !tag.isEmpty {
      guard let language = Language(tag: tag) else {
        throw .rejected(
          "language.unsupported", "'\(tag.prefix(20))' is none of en, de, fr and it",
          hint: "leave out documents in other languages", offset: offset(of: "lang"))
      }
      document.language = language
    }
    return document
  }

  /// A string; nil if it is left out or null.
  func text(_ key: String) throws(RecordProblem) -> String? {
    guard let value = node[key], !value.isNull else { return nil }
    guard let text = value.string else {
      throw .rejected(
        "record.bad-type", "'\(key)' is a string, not \(value.noun)", offset: offset(of: key))
    }
    return text
  }

  /// A date: EDTF, or a date and time of ISO 8601, of which the day is taken.
  func date(_ key: String) throws(RecordProblem) -> EDTF? {
    guard let text = try text(key), !text.isEmpty else { return nil }
    if let date = PublicationDate.read(text) { return date }
    throw .noted(
      "record.bad-date", "'\(text.prefix(40))' is no date, and is taken for unknown",
      hint: "write it as YYYY-MM-DD, or in another form of EDTF", offset: offset(of: key))
  }

  private func offset(of key: String) -> Int {
    (node[key]?.range.lowerBound ?? start) - start
  }
}

extension Language {
  /// The language of a tag of BCP 47, such as `de-CH`, or of a code of ISO 639-2, such as `deu`.
  package init?(tag: String) {
    let primary = tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
    switch primary {
    case "en", "eng": self = .english
    case "de", "deu", "ger": self = .german
    case "fr", "fra", "fre": self = .french
    case "it", "ita": self = .italian
    default: return nil
    }
  }
}
