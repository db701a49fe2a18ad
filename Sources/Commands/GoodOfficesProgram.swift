import CommandLineParsing
import Diagnostics
import EvidenceLedger
import Mandates
import States

/// The version of the program, by the rules of Semantic Versioning 2.0.0.
package let programVersion = "0.1.0"

/// The whole command line.
package let goodOfficesProgram = Program<Session>(
  "goodoffices",
  "Tracks the mandates of protecting powers: who represents whom where, since when, who says so.",
  version: programVersion,
  discussion: """
    Two States break relations; a third, the protecting power, looks after the interests of one in \
    the other. Claims that documents make about such mandates are kept in an append-only ledger of \
    plain text; status and history are derived from them for any day.
    """,
  examples: [
    Example("goodoffices report", "The status of all mandates today."),
    Example("goodoffices list --for US --in Iran", "Who represents the United States in Iran."),
    Example(
      "goodoffices explain ch-for-ua-in-ru --as-of 2022-08-15", "Why a status is what it is."),
  ],
  commands: [
    .init("list", .list), .init("show", .show), .init("explain", .explain),
    .init("report", .reports), .init("record", .record), .init("retract", .retract),
    .init("amend", .amend), .init("prefer", .prefer), .init("assert", .assertion),
    .init("document", .document), .init("export", .export), .init("import", .importTable),
    .init("ingest", .ingest), .init("review", .review), .init("extract", .extract),
    .init("check", .check), .init("cite", .cite), .init("date", .date),
    .init("init", .initialize),
  ],
  candidates: { kind, words, session in
    Offered(session: session, data: words.word(for: "--data")).candidates(kind)
  })

/// What shells may offer, from the registry and from the ledger at hand.
private struct Offered {
  let session: Session
  let data: String?

  func candidates(_ kind: Candidates) -> [Candidate] {
    switch kind {
    case .states:
      let states = StateRegistry.standard.states
      return states.map { Candidate($0.key.description, $0.name(in: .english)) }
        + states.map { Candidate($0.name(in: .english), $0.key.description) }
    case .mandates: return docket.map { $0.mandates.map { Candidate($0.description) } } ?? []
    case .documents:
      let documents = docket?.evidence.documents ?? [:]
      return documents.keys.sorted().map {
        Candidate($0.description, documents[$0]?.title ?? "")
      }
    case .entries:
      return docket?.evidence.claims.map {
        Candidate($0.id.description, $0.claim.summary)
      } ?? []
    case .revisions: return revisions.map { Candidate($0) }
    default: return []
    }
  }

  private var revisions: [String] {
    let workspace = try? Workspace.find(
      option: data, environment: session.environment["GOODOFFICES_DATA"], from: session.folder,
      system: session.system)
    guard let workspace else { return [] }
    let names = session.git(["for-each-ref", "--format=%(refname:short)"], workspace.path)
    return ["HEAD"] + (names?.text ?? "").split(separator: "\n").map(String.init)
  }

  /// What the ledger holds; nothing, rather than a message, while somebody is still typing.
  private var docket: Docket? {
    guard let ledger = try? OpenLedger(session, data: data, isQuiet: true) else { return nil }
    return ledger.docket(Clocks(asOf: session.today))
  }
}
