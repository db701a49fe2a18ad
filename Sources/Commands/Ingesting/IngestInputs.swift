import Dates
import Diagnostics
import DocumentReading
import EvidenceLedger
import Extraction
import Ingestion
import Mandates
import States

/// Reads files into documents to take in; what can't be read is told, and the rest goes on.
struct IngestInputs {
  private(set) var intakes: [Intake] = []
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var status = ExitStatus.done

  let session: Session
  let options: IngestOptions

  init(_ session: Session, _ options: IngestOptions) {
    self.session = session
    self.options = options
  }

  /// Why the call is wrong: options that are true of one document, given for several.
  var conflict: Failure? {
    guard intakes.count > 1, !options.namesOne.isEmpty else { return nil }
    return Failure(
      .error(
        "usage.conflict",
        "\(options.namesOne.joined(separator: ", ")) names one document, but there are "
          + "\(intakes.count)", hint: "ingest it alone"))
  }

  /// Reads a file.
  mutating func read(_ file: String) {
    do throws(Failure) {
      let bytes = try session.readFile(file)
      let format = self.format(of: file, bytes)
      if let plain = InputFormat(rawValue: format.rawValue) {
        readDocuments(bytes, file, plain)
      } else {
        try readBibliography(bytes, file)
      }
    } catch {
      note(error)
    }
  }

  private func format(of file: String, _ bytes: [UInt8]) -> IngestFormat {
    if let told = options.from { return told }
    let ending = file.split(separator: ".").last?.lowercased()
    if ending == "json" || ending == "csl" { return .csl }
    let start = bytes.prefix(64).drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0) }
    if start.first == UInt8(ascii: "[") { return .csl }
    let found = InputFormat(name: file) ?? InputFormat(beginning: bytes, else: .text)
    return IngestFormat(rawValue: found.rawValue) ?? .text
  }

  mutating func note(_ failure: Failure) {
    diagnostics += failure.diagnostics
    if failure.status.rawValue > status.rawValue { status = failure.status }
  }

  mutating func refuse(_ diagnostic: Diagnostic) {
    note(Failure(diagnostic))
  }

  /// Reads documents that are given as such.
  private mutating func readDocuments(_ bytes: [UInt8], _ file: String, _ format: InputFormat) {
    for reading in readings(bytes, file, format, options.language.flatMap(Language.init(tag:))) {
      take(reading, bytes, file, format)
    }
  }

  /// Reads the records of an input.
  func readings(
    _ bytes: [UInt8], _ file: String, _ format: InputFormat, _ language: Language?,
    published: EDTF? = nil
  ) -> [RecordReading] {
    var splitter = RecordSplitter(format)
    let reader = DocumentReader(
      input: file,
      defaults: DocumentDefaults(
        language: language, published: options.date ?? published,
        dateline: { Extractor.publicationDate(of: $0, in: $1) }))
    return (splitter.add(bytes) + splitter.finish()).map { piece in
      switch piece {
      case .problem(let problem): RecordReading(problems: [problem])
      case .record(let record): reader.read(record)
      }
    }
  }

  /// Takes in what a record holds, or tells why not; `item` is what a bibliography knows of it.
  mutating func take(
    _ reading: RecordReading, _ bytes: [UInt8], _ file: String, _ format: InputFormat,
    item: CSLItem? = nil
  ) {
    let isOne = format == .text || format == .html
    let name = item?.id ?? file
    if let document = reading.document {
      diagnostics += reading.problems.map { $0.diagnostic(input: file) }
      take(document, name, isOne: isOne, item: item)
    } else if let foreign = foreignText(reading, bytes, format) {
      // A text that cannot be read for claims is a source all the same.
      if !foreign.isBlank { diagnostics.append(.unread(file, reading)) }
      take(foreign, name, item: item)
    } else {
      for problem in reading.problems { refuse(problem.diagnostic(input: file)) }
    }
  }

  /// A plain text in a language that is not read; nil if something else is wrong with it.
  private func foreignText(
    _ reading: RecordReading, _ bytes: [UInt8], _ format: InputFormat
  ) -> IncomingDocument? {
    let isForeign = reading.problems.contains {
      ["language.unknown", "language.other-script", "document.empty"].contains($0.code.name)
    }
    guard isForeign, format == .text, (try? DocumentText(bytes, name: "")) != nil else {
      return nil
    }
    return IncomingDocument(id: "", text: bytes)
  }

  private mutating func take(
    _ document: IncomingDocument, _ file: String, isOne: Bool = true,
    item: CSLItem? = nil
  ) {
    let name = isOne ? file : document.id
    if document.isBlank {
      return refuse(
        .error(
          "ingest.empty", "'\(name)' has no text",
          hint: "register a document without one with 'goodoffices document add'"))
    }
    do throws(Failure) {
      var intake = Intake(name: name, text: try DocumentText(document.text, name: name))
      intake.key = options.key ?? item?.key ?? (isOne ? nil : DocumentKey(document.id))
      intake.given = options.draft
      intake.found = (item?.draft ?? DocumentDraft()).filled(from: document.draft)
      intakes.append(intake)
    } catch {
      note(error)
    }
  }

  /// Takes in a record without a text.
  mutating func add(_ intake: Intake) { intakes.append(intake) }

  /// Tells something after which all goes on.
  mutating func warn(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }
}

extension Diagnostic {
  /// A text is held that the program cannot read for claims.
  fileprivate static func unread(_ file: String, _ reading: RecordReading) -> Diagnostic {
    let why = reading.problems.first?.message ?? "its language is not known"
    return .warning(
      "ingest.unread", "'\(file)' is taken in, but no claims are read out of it: \(why)",
      hint: "record by hand what it says, or give its language with --lang")
  }
}

extension IncomingDocument {
  /// Whether its text says nothing.
  fileprivate var isBlank: Bool { text.allSatisfy { $0 <= 0x20 } }

  /// What it tells of itself.
  fileprivate var draft: DocumentDraft {
    var draft = DocumentDraft()
    draft.title = title
    draft.publisher = publisher
    draft.date = published
    draft.url = url
    draft.language = language?.rawValue
    if kind == .html { draft.type = DocumentType.webpage.rawValue }
    return draft
  }
}
