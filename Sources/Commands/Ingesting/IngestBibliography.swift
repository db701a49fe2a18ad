import Diagnostics
import DocumentReading
import EvidenceLedger
import Extraction
import Ingestion
import Mandates
import States

extension IngestInputs {
  /// Reads a bibliography, and the first text or page that each item names.
  mutating func readBibliography(_ bytes: [UInt8], _ file: String) throws(Failure) {
    let bibliography: CSLBibliography
    do throws(RecordProblem) {
      bibliography = try CSLBibliography(bytes)
    } catch {
      throw Failure(error.diagnostic(input: file))
    }
    for problem in bibliography.problems {
      let diagnostic = problem.diagnostic(input: file)
      if problem.outcome == .rejected { refuse(diagnostic) } else { warn(diagnostic) }
    }
    for (index, item) in bibliography.items.enumerated() {
      read(item, named: item.id ?? "item \(index + 1) of '\(file)'", in: file)
    }
  }

  /// Takes in an item with its text; without one where there is none that can be read.
  private mutating func read(_ item: CSLItem, named name: String, in file: String) {
    for diagnostic in item.oddities(name, in: file) { warn(diagnostic) }
    let count = intakes.count
    if let attachment = item.attachments.first, !tellIfOutside(attachment.path, name, of: file) {
      let path = self.path(of: attachment.path, in: file)
      do throws(Failure) {
        let bytes = try session.readFile(path)
        let told = options.language.flatMap(Language.init(tag:)) ?? item.language
        for reading in readings(bytes, path, attachment.format, told, published: item.published) {
          take(reading, bytes, path, attachment.format, item: item)
        }
      } catch {
        let why = error.diagnostics.first?.message ?? "it cannot be read"
        warn(
          .warning(
            "ingest.attachment-missing",
            "'\(name)' in '\(file)' is taken in without a text: \(why)",
            hint: "put the file there, and ingest the bibliography again"))
      }
    }
    if intakes.count > count { return }
    var intake = Intake(name: name)
    intake.key = options.key ?? item.key
    intake.given = options.draft
    intake.found = item.draft
    add(intake)
  }
}

extension IngestInputs {
  /// A file that a bibliography names, as seen from where one works.
  private func path(of attachment: String, in file: String) -> String {
    if attachment.hasPrefix("/") { return attachment }
    return (file.lastIndex(of: "/").map { String(file[...$0]) } ?? "") + attachment
  }

  /// Whether a file lies outside of the folders that a bibliography may bring texts from, which is
  /// told: whoever wrote it would choose else what of this disk is made public.
  private mutating func tellIfOutside(
    _ attachment: String, _ name: String, of file: String
  ) -> Bool {
    let path = session.path(path(of: attachment, in: file))
    let folders = [parentFolder(of: file)] + options.attachments
    let insides = folders.map { Workspace.leads(path, into: session.path($0)) }
    // Of what is not there, that is told.
    if insides.contains(true) || insides.contains(nil) { return false }
    warn(
      .warning(
        "ingest.attachment-outside",
        "'\(name)' in '\(file)' is taken in without a text: '\(attachment)' lies outside the "
          + "folder of the bibliography",
        hint: "if its text may be taken in, add --attachments "
          + CommandWords.quoted(parentFolder(of: Workspace.resolved(path) ?? path))))
    return true
  }

  private func parentFolder(of file: String) -> String {
    guard let slash = file.lastIndex(of: "/") else { return "." }
    return slash == file.startIndex ? "/" : String(file[..<slash])
  }
}

extension CSLItem {
  /// The identifier, where it can be a key: that of what this program has exported always can.
  ///
  /// A bare number names an item in one library only.
  var key: DocumentKey? {
    guard let id, id.contains(where: \.isLetter), let key = DocumentKey(id) else { return nil }
    return key.isNameOfDevice ? nil : key
  }

  /// What the item tells of its document.
  var draft: DocumentDraft {
    var draft = DocumentDraft()
    draft.type = type.map { _ in knownType ?? CitationType.any }
    draft.title = title
    draft.authors = authors
    draft.publisher = publisher
    draft.date = published
    draft.url = url
    draft.accessed = accessed
    draft.language = language?.rawValue
    return draft
  }

  /// The type in the vocabulary of CSL 1.0.2; nil if it is none.
  private var knownType: String? {
    type.flatMap { type in
      let name = zoteroTypes[type] ?? type
      return CitationType.all.contains(name) ? name : nil
    }
  }

  /// What of an item is not taken as it is written.
  fileprivate func oddities(_ name: String, in file: String) -> [Diagnostic] {
    var told: [Diagnostic] = []
    func warn(_ code: Diagnostic.Code, _ message: String, _ hint: String) {
      told.append(.warning(code, "'\(name)' in '\(file)': \(message)", hint: hint))
    }
    // An address as identifier is the library's own, and no citation key.
    if let id, id.contains(where: \.isLetter), key == nil, !id.contains("://") {
      warn(
        "ingest.odd-key", "its citation key cannot be the key of a document, and another is made",
        "a key has a–z, 0–9, '.', '_' and '-'")
    }
    if let type, knownType == nil {
      warn(
        "ingest.odd-type", "'\(type)' is no type of CSL 1.0.2, and is taken for 'document'",
        "correct it in the bibliography")
    }
    let left = attachments.dropFirst().map(\.path) + otherFiles
    for path in left {
      warn(
        "ingest.attachment-left", "'\(path)' is not read",
        attachments.isEmpty
          ? "attach its text as .txt or .html" : "only the first text or page of an item is read")
    }
    return told
  }
}

/// The types of Zotero's own exports in the vocabulary of CSL 1.0.2, where the two differ.
private let zoteroTypes = [
  "artwork": "graphic", "audioRecording": "song", "blogPost": "post-weblog",
  "bookSection": "chapter", "case": "legal_case", "computerProgram": "software",
  "conferencePaper": "paper-conference", "dictionaryEntry": "entry-dictionary",
  "email": "personal_communication", "encyclopediaArticle": "entry-encyclopedia",
  "film": "motion_picture", "forumPost": "post", "instantMessage": "personal_communication",
  "journalArticle": "article-journal", "letter": "personal_communication",
  "magazineArticle": "article-magazine", "newspaperArticle": "article-newspaper",
  "podcast": "broadcast", "preprint": "article", "presentation": "speech",
  "radioBroadcast": "broadcast", "statute": "legislation", "tvBroadcast": "broadcast",
  "videoRecording": "motion_picture",
]
