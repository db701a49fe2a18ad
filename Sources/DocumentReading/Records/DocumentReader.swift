import Dates
import Diagnostics
import States

/// What a reader is told beforehand of documents that don't tell it themselves.
package struct DocumentDefaults: Sendable {
  /// The language.
  package var language: Language?

  /// When they were published.
  package var published: EDTF?

  /// Reads the day of publication out of the first lines of a text.
  package var dateline: @Sendable (_ text: [UInt8], Language) -> EDTF?

  /// Creates defaults; without any, languages are detected and dates of publication stay open.
  package init(
    language: Language? = nil, published: EDTF? = nil,
    dateline: @escaping @Sendable (_ text: [UInt8], Language) -> EDTF? = { _, _ in nil }
  ) {
    self.language = language
    self.published = published
    self.dateline = dateline
  }
}

/// What a record holds.
package struct RecordReading: Sendable {
  /// The document, if the record could be read and its language is one of the four.
  package var document: IncomingDocument?

  /// What is wrong with it.
  package var problems: [RecordProblem]

  /// Creates a reading without a document.
  package init(problems: [RecordProblem] = []) { self.problems = problems }

  /// Whether the record was passed over.
  package var isRejected: Bool { problems.contains { $0.outcome == .rejected } }
}

/// Makes documents of records; holds no state, so that records can be read in any order.
package struct DocumentReader: Sendable {
  /// The name of the input, as it was given.
  package let input: String

  /// What is told beforehand.
  package let defaults: DocumentDefaults

  /// Creates a reader of an input.
  package init(input: String, defaults: DocumentDefaults = DocumentDefaults()) {
    self.input = input
    self.defaults = defaults
  }

  /// Reads a whole file, a text or a page, as one document.
  package func read(_ bytes: [UInt8], as format: InputFormat) -> RecordReading {
    read(RawRecord(buffer: bytes, range: 0..<bytes.count, format: format, line: 1, offset: 0))
  }

  /// Reads one record.
  ///
  /// What is wrong with it is told, never mended: a document is returned only with a text that is
  /// well-formed and in a language that is known.
  package func read(_ record: RawRecord) -> RecordReading {
    var reading = RecordReading()
    var document: IncomingDocument
    var note: RecordProblem?
    do throws(RecordProblem) {
      switch record.format {
      case .jsonl:
        let line = try JSONRecord(record, input: input)
        document = line.document
        reading.problems = line.problems
      case .text: document = try plainText(record.bytes, id: fileName)
      case .html: (document, note) = try page(record.bytes, id: fileName)
      case .warc:
        guard let found = try archived(record) else { return reading }
        (document, note) = found
      }
    } catch {
      reading.problems = [error.placed(in: record)]
      return reading
    }
    if let note { reading.problems.append(note.placed(in: record, document: document.id)) }
    do throws(RecordProblem) {
      if document.text.allSatisfy({ $0 <= 0x20 }) {
        document.language = document.language ?? defaults.language ?? document.claimedLanguage
        if document.language == nil { throw .empty(.rejected) }
        reading.problems.append(
          RecordProblem.empty(.noted).placed(in: record, document: document.id))
      }
      if let note = try settleLanguage(of: &document) {
        reading.problems.append(note.placed(in: record, document: document.id))
      }
    } catch {
      reading.problems.append(error.placed(in: record, document: document.id))
      return reading
    }
    settlePublication(of: &document)
    reading.document = document
    return reading
  }

  /// A text file as a document.
  func plainText(_ bytes: [UInt8], id: String) throws(RecordProblem) -> IncomingDocument {
    if InputFormat.isCompressed(bytes) { throw .compressed }
    if let problem = RecordProblem.inText(bytes) { throw problem.of(id) }
    guard bytes.starts(with: [0xEF, 0xBB, 0xBF]) else {
      return IncomingDocument(id: id, text: bytes)
    }
    var document = IncomingDocument(id: id, text: Array(bytes[3...]))
    document.original = bytes
    document.map = .shifted(by: 3, count: bytes.count - 3)
    return document
  }

  /// Finds the language of a document that doesn't tell it, and looks whether one told can be.
  private func settleLanguage(
    of document: inout IncomingDocument
  ) throws(RecordProblem) -> RecordProblem? {
    if let told = document.language ?? defaults.language {
      if LanguageDetector.isOfAnotherScript(document.text) { throw .anotherScript }
      document.language = told
      return nil
    }
    // Pages often bear the language of their template.
    let tag = document.claimedLanguage
    switch LanguageDetector.detect(document.text) {
    case .language(let found):
      document.language = found
      guard let tag, tag != found else { return nil }
      return .noted(
        "language.contradicted",
        "the page says '\(tag.rawValue)', its words are '\(found.rawValue)', and are believed",
        hint: "give the language with --lang")
    case .anotherScript: throw .anotherScript
    case .unsure:
      guard let known = tag else { throw .unknownLanguage }
      document.language = known
      return nil
    }
  }

  private func settlePublication(of document: inout IncomingDocument) {
    if document.published != nil { return }
    document.published =
      defaults.published
      ?? document.language.flatMap { defaults.dateline(document.text, $0) }
  }

  /// The name of a file without its folder.
  var fileName: String { input.split(separator: "/").last.map(String.init) ?? input }
}

extension RecordProblem {
  /// Says of which document it is.
  func of(_ document: String) -> RecordProblem {
    var problem = self
    problem.document = document
    return problem
  }

  static var compressed: RecordProblem {
    .rejected(
      "input.compressed", "an input is not compressed",
      hint: "read it through 'gzip -dc FILE | goodoffices extract'")
  }

  static func empty(_ outcome: Outcome) -> RecordProblem {
    RecordProblem(
      outcome, "document.empty", "the document has no text",
      hint: "look whether the file is whole; what a program of the page fetches is not in it")
  }

  static var unknownLanguage: RecordProblem {
    .rejected(
      "language.unknown", "the language is not told, and cannot be told from the words",
      hint: "give it as 'lang' of the record, or with --lang: en, de, fr or it")
  }

  static var anotherScript: RecordProblem {
    .rejected(
      "language.other-script", "a text in English, German, French or Italian has Latin letters",
      hint: "give a text in one of these languages")
  }
}

extension RecordProblem: Error {}
