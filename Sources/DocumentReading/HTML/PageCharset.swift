import Diagnostics

extension DocumentReader {
  /// A page of the web as a document; `declared` is the character set that its server told.
  func page(
    _ bytes: [UInt8], id: String, declared: String? = nil
  ) throws(RecordProblem) -> (document: IncomingDocument, note: RecordProblem?) {
    if InputFormat.isCompressed(bytes) { throw .compressed }
    if UTF8Check.looksLikeUTF16(bytes) { throw .utf16(at: 0).of(id) }
    if let null = bytes.firstIndex(of: 0) { throw .null(at: null).of(id) }
    let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let label = isMarked ? "utf-8" : declared ?? PageCharset.declared(in: bytes)
    guard var encoding = label.map({ TextEncoding(label: $0) }) ?? .utf8 else {
      throw .unknownCharset(label ?? "").of(id)
    }
    var note: RecordProblem?
    if let problem = RecordProblem.inText(bytes) {
      if encoding == .utf8 { throw problem.of(id) }
    } else if encoding != .utf8, let first = bytes.firstIndex(where: { $0 >= 0x80 }) {
      // Letters of UTF-8 all through cannot be words in a set of one byte a letter.
      note = .noted(
        "text.charset-contradicted", "the page says '\(label ?? "")', and is UTF-8 throughout",
        offset: first)
      encoding = .utf8
    } else {
      encoding = .utf8
    }
    let page = HTMLPage(bytes, from: isMarked ? 3 : 0, encoding: encoding)
    var document = IncomingDocument(id: id, kind: .html, text: page.text)
    document.original = bytes
    document.map = page.map
    document.encoding = encoding
    document.claimedLanguage = page.metadata.language
    document.published = page.metadata.published
    document.publisher = page.metadata.publisher
    document.title = page.metadata.title
    document.url = page.metadata.url
    return (document, note)
  }
}

/// Finds out how the bytes of a page stand for characters.
enum PageCharset {
  /// The label of the character set that the head of a page gives; nil if it gives none.
  static func declared(in bytes: [UInt8]) -> String? {
    let head = Array(bytes.prefix(4096))
    var tokenizer = HTMLTokenizer(head)
    while let token = tokenizer.next() {
      guard case .start("meta", let attributes) = token else { continue }
      if let value = attributes.value("charset", in: head) {
        return label(String(decoding: head[value], as: UTF8.self))
      }
      if let kind = attributes.value("http-equiv", in: head),
        String(decoding: head[kind], as: UTF8.self).lowercased() == "content-type",
        let content = attributes.value("content", in: head)
      {
        return inContentType(String(decoding: head[content], as: UTF8.self))
      }
    }
    return nil
  }

  /// The label in a value of `Content-Type`, such as `text/html; charset=utf-8`.
  static func inContentType(_ value: String) -> String? {
    for part in value.split(separator: ";").dropFirst() {
      let pair = part.split(separator: "=", maxSplits: 1)
      let isCharset =
        pair.first?.drop(while: \.isWhitespace).lowercased().hasPrefix("charset") ?? false
      if isCharset, pair.count == 2 { return label(String(pair[1])) }
    }
    return nil
  }

  private static func label(_ text: String) -> String? {
    let label = text.filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
    return label.isEmpty ? nil : String(label.prefix(40))
  }
}

extension RecordProblem {
  static func unknownCharset(_ label: String) -> RecordProblem {
    .rejected(
      "text.unknown-charset", "the page says that its characters are '\(label)'",
      hint: "convert it to UTF-8, and correct what it says")
  }
}
