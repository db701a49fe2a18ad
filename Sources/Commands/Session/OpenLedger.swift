import Dates
import Diagnostics
import EvidenceLedger
import Mandates
import States

/// A workspace with what its ledger holds.
struct OpenLedger {
  /// The folder.
  let workspace: Workspace

  /// What the ledger holds; of one of which only some lines are read, what was read so far.
  private(set) var contents: LedgerContents

  /// What there is to read still, if not all is read.
  private var outline: LedgerOutline?

  private let isAddedTo: Bool
  private let session: Session

  private static let torn: Diagnostic.Code = "ledger.torn-tail"

  /// Finds the workspace and reads its ledger, telling what is wrong with lines on the way.
  ///
  /// A line that was cut off at the end is no damage to a ledger that is to be added to, for it is
  /// set aside then.
  /// Quotes, notes, titles and what else no status hangs on are kept only if they are to be shown.
  init(
    _ session: Session, data: String?, isQuiet: Bool = false, isAddedTo: Bool = false,
    keepingWords: Bool = true
  ) throws(Failure) {
    try self.init(session, data, isAddedTo, in: keepingWords ? .all : .withoutWords)
    if !isQuiet { reportDamage() }
  }

  /// Finds the workspace and reads of its ledger only what is asked for later.
  ///
  /// A small ledger is read whole. Of a large one a damaged line that is passed over is not seen; as
  /// soon as one is read, all are, and what is wrong with them is told. A line cut off at the end is
  /// told by the append that follows, which sets it aside.
  init(inPart session: Session, data: String?, isAddedTo: Bool) throws(Failure) {
    try self.init(session, data, isAddedTo, in: .part)
    if outline == nil { reportDamage(withTorn: !isAddedTo) }
  }

  /// How much of a ledger is read at first.
  private enum Extent {
    case all
    case withoutWords
    case part
  }

  private init(
    _ session: Session, _ data: String?, _ isAddedTo: Bool, in extent: Extent
  ) throws(Failure) {
    self.session = session
    self.isAddedTo = isAddedTo
    workspace = try Workspace.find(
      option: data, environment: session.environment["GOODOFFICES_DATA"], from: session.folder,
      system: session.system)
    outline = extent == .part ? try workspace.ledger.outline() : nil
    if let outline {
      contents = outline.contents
    } else {
      var manner = ReadingManner()
      manner.keepsWords = extent != .withoutWords
      contents = try workspace.ledger.read(by: manner)
    }
    if extent != .withoutWords { session.keep(contents) }
  }

  /// Lets go of the entries, for a large ledger has many; what they say is in dockets made before.
  mutating func forgetEntries() { contents = contents.withoutEntries }

  private func reportDamage(withTorn: Bool = true) {
    let damage = contents.diagnostics.filter {
      $0.severity == .error && (withTorn || $0.code != Self.torn)
    }
    session.report(
      damage.map { told in
        guard isAddedTo, told.code == Self.torn else { return told }
        return .warning(
          told.code, told.message, at: told.span,
          hint: "see the file in which these bytes are set aside")
      })
  }

  /// Reads more of a ledger of which only some lines are read.
  private mutating func read(
    _ more: (inout LedgerOutline) throws(Failure) -> Void
  ) throws(Failure) {
    guard var outline else { return }
    // What is changed is not copied.
    self.outline = nil
    try more(&outline)
    contents = outline.contents
    self.outline = outline
    if outline.needsAll { try readAll() }
  }

  /// Reads all of a ledger of which only some lines are read.
  mutating func readAll() throws(Failure) {
    if outline == nil { return }
    outline = nil
    contents = try workspace.ledger.read()
    session.keep(contents)
    reportDamage(withTorn: !isAddedTo)
  }

  /// Of the ledger what bears on the mandates which new entries, or a subject beside them, are about.
  mutating func surroundings(
    of news: [Entry], about subject: Mandate?
  ) throws(Failure) -> Surroundings {
    try read { outline throws(Failure) in try outline.read(near: news, about: subject) }
    return Surroundings(of: news, about: subject, among: contents.entries)
  }

  /// The entry that one is about, which is named by an identifier or by how that begins.
  mutating func target(_ prefix: String) throws(Failure) -> Entry {
    try read { outline throws(Failure) in
      try outline.readEntries(beginningWith: prefix.lowercased())
    }
    return try entry(prefix)
  }

  /// Makes sure that the records of a document are read.
  mutating func readRecords(of document: DocumentKey) throws(Failure) {
    try read { outline throws(Failure) in try outline.readRecords(of: document) }
  }

  /// Whether some lines could not be read, so that an answer may lack what they say.
  var isDamaged: Bool {
    let errors = contents.diagnostics.filter { $0.severity == .error }
    let aside = isAddedTo ? errors.first { $0.code == Self.torn }?.span?.line : nil
    return errors.contains { aside == nil || $0.span?.line != aside }
  }

  /// How a command ends that has answered from this ledger.
  var status: ExitStatus { isDamaged ? .trouble : .done }

  /// How a command ends that has added to this ledger, whose other lines may be damaged.
  ///
  /// What it added is recorded all the same, and that is told.
  func endOfAdding(_ session: Session) -> ExitStatus {
    guard isDamaged else { return .done }
    session.report([
      .warning(
        "ledger.damaged",
        "this is recorded, but what stands before it may lack what the damaged lines say",
        hint: "mend the lines told above; 'goodoffices check' finds them again")
    ])
    return .trouble
  }

  /// Tells what is wrong with the text held of a document, and how a command ends that showed it.
  func reportText(of document: SourceDocument, _ session: Session) -> ExitStatus {
    let wrong = workspace.check(document)
    session.report(wrong)
    return wrong.contains { $0.severity == .error } ? .trouble : status
  }

  /// The docket under the clocks.
  func docket(_ clocks: Clocks) -> Docket {
    let docket = Self.docket(of: contents.entries, clocks)
    session.keep(docket)
    return docket
  }

  /// The docket of some entries under the clocks.
  static func docket(of entries: [Entry], _ clocks: Clocks) -> Docket {
    let evidence = Evidence(
      entries, evidenceUntil: clocks.evidenceUntil, recordedUntil: clocks.recordedUntil)
    return Docket(evidence, registry: .standard)
  }

  /// The entry with an identifier, or the only one whose identifier begins so.
  func entry(_ prefix: String) throws(Failure) -> Entry {
    let found = contents.entries.filter { $0.id.description.hasPrefix(prefix.lowercased()) }
    if found.count == 1, prefix.count >= 4 { return found[0] }
    if found.count > 1, prefix.count >= 4 {
      let names = found.prefix(8).map(\.id.description).joined(separator: ", ")
      throw Failure(
        .error(
          "entry.ambiguous", "'\(prefix)' begins \(found.count) identifiers",
          hint: "use one of \(names)"))
    }
    throw Failure(
      .error(
        "entry.unknown", "there is no entry '\(prefix)' in the ledger",
        hint: prefix.count < 4
          ? "give at least four digits of the identifier"
          : "see the identifiers with 'goodoffices show MANDATE'"), status: .findings)
  }

  /// Says that no claim speaks of a mandate, with those of which one does.
  static func unknownMandate(_ mandate: Mandate, in docket: Docket) -> Failure {
    // Of the same three States in other parts first.
    let parts = Set(Leg.allCases.map(mandate.state(of:)))
    let turned = docket.mandates.first { Set(Leg.allCases.map($0.state(of:))) == parts }
    func near(_ isAkin: (Mandate) -> Bool) -> String? {
      nearest(to: mandate.description, in: docket.mandates.filter(isAkin).map(\.description))
    }
    let near =
      turned?.description
      ?? near { $0.power == mandate.power && $0.represented == mandate.represented }
      ?? near { _ in true }
    let stranger = mandate.unknownState
    let why = stranger.map { "the registry holds no State '\($0)', and " } ?? ""
    return Failure(
      .error(
        "mandate.unknown", "\(why)no claim in the ledger speaks of '\(mandate)'",
        hint: near.map { "did you mean '\($0)'?" }
          ?? "see what there is with 'goodoffices list --status all'"), status: .findings)
  }
}
