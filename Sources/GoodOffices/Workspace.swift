import Diagnostics
import EvidenceLedger
import Mandates
import States

/// A folder with a ledger, opened for reading.
///
///     let workspace = try Workspace(at: "data")
///     let standing = try workspace.status(
///       of: MandateIdentifier("ch-for-us-in-ir"), on: Day("2025-06-25"))
///
/// The ledger is read once, when the workspace is opened; what others add to it later is seen by
/// opening it again. Every answer is a function of what was read and of the question alone.
public struct Workspace: Sendable {
  /// The folder, as it was given.
  public let folder: String

  /// What is wrong with lines of the ledger, in order of place.
  ///
  /// A line with an error does not count, and the rest does: an answer from a damaged ledger may
  /// lack what such a line says.
  public let problems: [Problem]

  /// The entries of the ledger, in the order of its lines.
  let entries: [Entry]

  /// Everything on record, sorted by mandate; what most questions ask.
  private let everything: Docket

  /// Opens the folder that holds a `ledger.jsonl`, and reads the ledger.
  ///
  /// A path that does not begin with a slash is seen from the working folder of the process. Throws
  /// if there is no ledger or if it cannot be read.
  public init(at folder: String) throws(GoodOfficesError) {
    let contents: LedgerContents
    do {
      contents = try EvidenceLedger.Workspace(path: folder, name: folder).ledger.read()
    } catch {
      throw GoodOfficesError(error)
    }
    self.folder = folder
    problems = contents.diagnostics.map(Problem.init)
    entries = contents.entries
    everything = Docket(Evidence(contents.entries), registry: .standard)
  }

  /// What counts under the clocks.
  func docket(_ question: Question) -> Docket {
    if question.evidenceUntil == nil, question.recordedUntil == nil { return everything }
    let evidence = Evidence(
      entries, evidenceUntil: question.evidenceUntil?.day,
      recordedUntil: question.recordedUntil?.day)
    return Docket(evidence, registry: .standard)
  }
}

extension Workspace {
  /// The mandates that a filter asks for and how they stand, in the order of identifiers.
  ///
  /// An empty list is an answer. Throws if a State named in the filter is unknown or ambiguous.
  public func list(
    _ filter: Filter, _ question: Question
  ) throws(GoodOfficesError) -> [Standing] {
    let docket = docket(question)
    let answers = docket.answers(try filter.resolved(on: question.asOf), question.clocks)
    return answers.map { Standing($0, in: docket, question.clocks) }
  }

  /// How a mandate stands.
  ///
  /// Throws if no claim that counts speaks of it.
  public func status(
    of mandate: MandateIdentifier, _ question: Question
  ) throws(GoodOfficesError) -> Standing {
    let docket = docket(question)
    try docket.require(mandate)
    return Standing(
      docket.answer(mandate.mandate, question.clocks), in: docket, question.clocks)
  }

  /// How a mandate stands on a day, by everything on record.
  ///
  /// Throws if no claim speaks of it.
  public func status(
    of mandate: MandateIdentifier, on day: Day
  ) throws(GoodOfficesError) -> Standing {
    try status(of: mandate, Question(asOf: day))
  }

  /// All that is told of a mandate: every event, and its course until the day asked.
  ///
  /// Throws if no claim that counts speaks of it.
  public func history(
    of mandate: MandateIdentifier, _ question: Question
  ) throws(GoodOfficesError) -> History {
    let docket = docket(question)
    try docket.require(mandate)
    return History(docket.chronicle(of: mandate.mandate), in: docket, question.clocks)
  }
}

extension Docket {
  /// Throws unless a claim speaks of a mandate.
  func require(_ mandate: MandateIdentifier) throws(GoodOfficesError) {
    if holds(mandate.mandate) { return }
    let near = nearest(to: mandate.description, in: mandates.map(\.description))
    throw GoodOfficesError(
      .notFound, "mandate.unknown", "no claim that counts speaks of '\(mandate)'",
      remedy: near.map { "did you mean '\($0)'?" } ?? "see what there is with 'list(.all, …)'")
  }
}
