import Diagnostics
import Digests
import Mandates

/// The text of a document as the workspace holds it, in UTF-8.
package struct DocumentText: Sendable {
  /// The name of its file as messages show it.
  package let name: String

  /// All of its bytes.
  package let bytes: [UInt8]

  /// The bytes of each line, without its newline and a byte order mark at the start.
  ///
  /// Newline and CRLF end a line; what follows the last one is a line if it is not empty.
  private let lines: [Range<Int>]

  /// Takes bytes as a text, or throws a failure that marks the first that is not UTF-8.
  package init(_ bytes: [UInt8], name: String) throws(Failure) {
    if let offset = firstFault(in: bytes) { throw .notUTF8(offset, in: bytes, name) }
    self.name = name
    self.bytes = bytes
    var lines: [Range<Int>] = []
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count {
      let end = nextNewline(in: bytes, from: start) ?? bytes.count
      let isCRLF = end > start && end < bytes.count && bytes[end - 1] == 0x0D
      lines.append(start..<(isCRLF ? end - 1 : end))
      start = end + 1
    }
    self.lines = lines
  }

  /// How many lines it has.
  package var lineCount: Int { lines.count }

  /// The bytes of a line, counted from 1, without its newline; nil if the text has it not.
  package func range(ofLine number: Int) -> Range<Int>? {
    lines.indices.contains(number - 1) ? lines[number - 1] : nil
  }

  /// The lines from one to another, counted from 1; nil if the text has not all of them.
  package func lines(from first: Int, through last: Int) -> [String]? {
    guard 1 <= first, first <= last, last <= lines.count else { return nil }
    return lines[first - 1..<last].map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  /// The SHA-256 of the bytes in lower-case hexadecimal, as a bibliographic record keeps it.
  package var sha256: String { SHA256(bytes).hexadecimal() }
}

extension Workspace {
  /// The name of the folder in a workspace that holds the texts of documents.
  package static let documentFolder = "documents"

  /// The largest text that is read, in bytes.
  static let largestText = 1 << 30

  /// The name of the file for the text of a document, as messages show it.
  package func textName(of key: DocumentKey) -> String {
    join(name, "\(Self.documentFolder)/\(key).txt")
  }

  /// The name of the file, without its ending, for a text that a document had before.
  package static func stem(of key: DocumentKey, earlier sha256: String) -> String {
    "\(key)@\(sha256.prefix(8))"
  }

  /// The name of the file for a text that a document had before, as messages show it.
  package func textName(of key: DocumentKey, earlier sha256: String) -> String {
    join(name, "\(Self.documentFolder)/\(Self.stem(of: key, earlier: sha256)).txt")
  }

  /// Reads the text of a document; nil if the workspace does not hold it.
  package func text(of key: DocumentKey) throws(Failure) -> DocumentText? {
    try text(named: key.description)
  }

  /// Reads a text by the name of its file without the ending.
  func text(named stem: String) throws(Failure) -> DocumentText? {
    let name = join(name, "\(Self.documentFolder)/\(stem).txt")
    guard try hasDocumentFolder() else { return nil }
    let file: OpenFile
    do {
      file = try system.open(join(path, "\(Self.documentFolder)/\(stem).txt"), .reading)
    } catch {
      if error.isMissing { return nil }
      throw .trouble(.read, name, error)
    }
    return try DocumentText(
      try system.loadRegular(file, name, limit: Self.largestText), name: name)
  }

  /// Whether there is a folder for texts.
  ///
  /// Throws if it is a link: what is written and removed there would be so elsewhere.
  func hasDocumentFolder() throws(Failure) -> Bool {
    let name = join(name, Self.documentFolder)
    let kind = try trying(.read, name) { () throws(SystemError) in
      try system.kind(of: join(path, Self.documentFolder))
    }
    guard let kind else { return false }
    guard kind == .folder else { throw .notOwnFolder(name) }
    return true
  }

  /// Says whether the text of a document is still the one that was registered.
  package func check(_ document: SourceDocument) -> [Diagnostic] {
    checkedText(of: document).problems
  }

  /// The text of a document if it is the one that was registered, and what is wrong with it.
  package func checkedText(
    of document: SourceDocument
  ) -> (text: DocumentText?, problems: [Diagnostic]) {
    let name = textName(of: document.key)
    let text: DocumentText?
    do {
      text = try self.text(of: document.key)
    } catch {
      return (nil, error.diagnostics)
    }
    switch (document.sha256, text) {
    case (nil, nil): return (nil, [])
    case (let digest?, let text?):
      return text.sha256 == digest ? (text, []) : (nil, [.textChanged(text)])
    case (_?, nil): return (nil, [.textMissing(name)])
    case (nil, _?): return (nil, [.textUnregistered(name)])
    }
  }
}

extension Workspace {
  /// Says whether a text that a document had before is still held as it was registered.
  ///
  /// Where two branches registered one each, it may be held as the current one.
  package func check(_ key: DocumentKey, earlier sha256: String) -> [Diagnostic] {
    do throws(Failure) {
      if let text = try text(named: Self.stem(of: key, earlier: sha256)) {
        return text.sha256 == sha256 ? [] : [.textChanged(text)]
      }
      if try text(of: key)?.sha256 == sha256 { return [] }
    } catch {
      return error.diagnostics
    }
    return [.textMissing(textName(of: key, earlier: sha256))]
  }
}

extension DocumentText {
  /// Whether git left both sides of a merge in it, with lines that part them.
  fileprivate var holdsConflict: Bool {
    ["<<<<<<< ", "=======", ">>>>>>> "].allSatisfy { mark in
      lines.contains { bytes[$0].starts(with: mark.utf8) }
    }
  }
}

/// Finds the first byte that is not UTF-8.
private func firstFault(in bytes: [UInt8]) -> Int? {
  if bytes.withUnsafeBufferPointer({ String(validating: $0, as: UTF8.self) }) != nil { return nil }
  var source = bytes.makeIterator()
  var decoder = UTF8()
  var offset = 0
  while case .scalarValue(let scalar) = decoder.decode(&source) { offset += UTF8.width(scalar) }
  return offset
}

extension Failure {
  fileprivate static func notUTF8(_ offset: Int, in bytes: [UInt8], _ name: String) -> Failure {
    let span = SourceSpan(
      offset..<min(offset + 1, bytes.count), in: SourceText(name: name, bytes))
    return Failure(
      .error(
        "document.not-utf8", "a text is held in UTF-8", at: span,
        hint: [[0xFF, 0xFE], [0xFE, 0xFF]].contains(Array(bytes.prefix(2)))
          ? "it looks like UTF-16; convert it with 'iconv -f UTF-16 -t UTF-8'"
          : "save it as UTF-8, for example with 'iconv -t UTF-8'"), status: .trouble)
  }
}

extension Diagnostic {
  fileprivate static func textChanged(_ text: DocumentText) -> Diagnostic {
    if text.holdsConflict {
      return .error(
        "document.changed",
        "'\(text.name)' holds both sides of a merge, parted by conflict markers",
        hint: "take one side with 'git checkout --ours' or '--theirs', then run 'goodoffices check'"
      )
    }
    return .error(
      "document.changed",
      "'\(text.name)' must be the text that was registered, but it was changed",
      hint: "restore it from version control, or take the new text in with 'goodoffices ingest'")
  }

  fileprivate static func textMissing(_ name: String) -> Diagnostic {
    .error(
      "document.missing", "'\(name)' was registered with a text, but is not there",
      hint: "restore it from version control")
  }

  fileprivate static func textUnregistered(_ name: String) -> Diagnostic {
    .warning(
      "document.unregistered", "'\(name)' is there, but its record has no 'sha256'",
      hint: "register the document with its text, so that changes are noticed")
  }
}
