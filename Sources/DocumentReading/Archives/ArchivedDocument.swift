import Diagnostics
import States

extension DocumentReader {
  /// A record of a web archive as a document; nil for one that holds no text.
  ///
  /// The text of a `conversion` is taken as it is, that of a `response` from behind its HTTP head.
  /// When it was fetched says nothing about when it was published.
  func archived(
    _ record: RawRecord
  ) throws(RecordProblem) -> (document: IncomingDocument, note: RecordProblem?)? {
    let bytes = record.bytes
    guard let head = ArchiveHead(bytes, from: 0) else { throw .notARecord }
    let provenance = Provenance(
      record: head["warc-record-id"].map(bare), uri: head["warc-target-uri"].map(bare),
      date: head["warc-date"])
    let id = provenance.record ?? "\(input):\(record.line)"
    var body = ArchivedBody(type: head.contentType, declared: charset(head), start: head.end)
    if head.type == "response" {
      guard head.contentType.hasPrefix("application/http") else { return nil }
      guard let answer = ArchiveHead(bytes, from: head.end) else {
        throw .noHead(at: head.end).of(id)
      }
      guard answer.isOfPage else { return nil }
      body = ArchivedBody(
        type: answer.contentType, declared: charset(answer), start: answer.end)
      if answer.isEncoded, !body.isPlain(bytes) { throw .encoded(at: answer.end).of(id) }
    }
    guard var found = try document(body, bytes, id) else { return nil }
    found.document.provenance = provenance
    found.document.url = found.document.url ?? provenance.uri
    if let told = head["warc-identified-content-language"] {
      found.document.language = try language(told, of: id)
    }
    return found
  }

  private func document(
    _ body: ArchivedBody, _ bytes: [UInt8], _ id: String
  ) throws(RecordProblem) -> (document: IncomingDocument, note: RecordProblem?)? {
    let content = Array(bytes[body.start...])
    do throws(RecordProblem) {
      switch body.type {
      case "text/plain": return (try plainText(content, id: id), nil)
      case "text/html", "application/xhtml+xml":
        return try page(content, id: id, declared: body.declared)
      default: return nil
      }
    } catch {
      var problem = error
      problem.offset += body.start
      throw problem
    }
  }

  /// The language that a classifier found when the archive was made; nil where it found several.
  private func language(_ codes: String, of id: String) throws(RecordProblem) -> Language? {
    let found = codes.split(separator: ",").map { Language(tag: String($0.filter { $0 != " " })) }
    guard found.contains(where: { $0 != nil }) || found.isEmpty else {
      throw .otherLanguage(codes).of(id)
    }
    return found.count == 1 ? found[0] : nil
  }

  private func charset(_ head: ArchiveHead) -> String? {
    head["content-type"].flatMap { PageCharset.inContentType($0) }
  }

  private func bare(_ text: String) -> String {
    text.hasPrefix("<") && text.hasSuffix(">") ? String(text.dropFirst().dropLast()) : text
  }
}

/// What a record holds, and from where.
private struct ArchivedBody {
  let type: String
  let declared: String?
  let start: Int

  /// Whether it is a page as it stands, though its head says that it was packed: some programs
  /// unpack a page and leave its head as it was.
  func isPlain(_ bytes: [UInt8]) -> Bool {
    bytes[start...].first(where: { !isSpace($0) }) == UInt8(ascii: "<")
  }
}

extension ArchiveHead {
  /// Whether it is the answer that a page was there.
  fileprivate var isOfPage: Bool {
    let words = line.split(separator: " ")
    return words.count >= 2 && words[0].hasPrefix("HTTP/") && words[1] == "200"
  }

  /// Whether the content is packed, or cut into chunks.
  fileprivate var isEncoded: Bool {
    let packing = [self["content-encoding"], self["transfer-encoding"]].compactMap(\.self)
    return packing.contains { !["", "identity"].contains($0.lowercased()) }
  }
}

extension RecordProblem {
  fileprivate static func noHead(at offset: Int) -> RecordProblem {
    .rejected(
      "archive.no-head", "an answer begins with the head of HTTP",
      hint: "check the program that wrote the archive", offset: offset)
  }

  fileprivate static func encoded(at offset: Int) -> RecordProblem {
    .rejected(
      "archive.encoded", "the content is compressed, or cut into chunks",
      hint: "have the archive written with its contents decoded", offset: offset)
  }

  fileprivate static func otherLanguage(_ codes: String) -> RecordProblem {
    .rejected(
      "language.unsupported", "'\(codes.prefix(20))' is none of en, de, fr and it",
      hint: "leave out documents in other languages")
  }
}
