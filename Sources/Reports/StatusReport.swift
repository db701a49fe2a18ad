import Mandates
import Pages

extension Briefing {
  /// What is in force, dormant, disputed, pending, refused and over on a day.
  package func statusReport() -> Page {
    var filter = filter
    if filter.statuses.isEmpty { filter.takesAll = true }
    let answers = docket.answers(filter, clocks)
    var register = CitationRegister(docket.evidence)
    var blocks: [Block] = [counts(answers)]
    for group in StatusGroup.allCases {
      let members = answers.filter { StatusGroup($0) == group }
      guard !members.isEmpty || group.isAlwaysShown else { continue }
      blocks.append(section(group, members, &register))
    }
    blocks.append(openQuestions(answers))
    return page("Status of mandates on \(clocks.asOf)", blocks, register)
  }

  private func counts(_ answers: [Answer]) -> Block {
    let rows = StatusGroup.allCases.map { group in
      [
        Cell(.code(group.rawValue), group.heading),
        .count(answers.filter { StatusGroup($0) == group }.count),
      ]
    }
    let table = Table(
      "counts",
      caption: "Each direction counts once. A mandate counts under the heading of its sole "
        + "possible status; where several are possible it counts as uncertain or, if it may run, "
        + "as possibly in force. What is in force by stale evidence counts apart.",
      columns: [.init("group", "Status"), .init("mandates", "Mandates", .number)], rows: rows,
      emptyNote: "No mandate answers to this.")
    return .section(heading: "Counts", anchor: "counts", [.table(table)])
  }

  private func section(
    _ group: StatusGroup, _ answers: [Answer], _ register: inout CitationRegister
  ) -> Block {
    var rows: [[Cell]] = []
    for answer in answers {
      let cells = AnswerCells(briefing: self, answer: answer)
      var row = [
        cells.titledMandate, cells.statusInFull.citing(register.cite(answer.claims)), cells.since,
      ]
      row += group.isOver ? [cells.until] : [cells.lastEvidence, cells.scope]
      rows.append(row)
    }
    var columns: [Table.Column] = [
      .init("mandate", "Mandate"), .init("status", "Status"), .init("since", "Since", .day),
    ]
    columns +=
      group.isOver
      ? [.init("until", "Until", .day)]
      : [.init("lastEvidence", "Last evidence"), .init("scope", "Scope")]
    let table = Table(
      group.rawValue, columns: columns, rows: rows, emptyNote: "No mandate, as far as is known.")
    return .section(heading: group.heading, anchor: group.rawValue, [.table(table)])
  }

  /// The last lines: what this report cannot say.
  private func openQuestions(_ answers: [Answer]) -> Block {
    let stale = answers.filter(\.isStale).count
    let contested = answers.filter(\.isContested).count
    let uncertain = answers.filter { $0.certain == nil }.count
    var lines = [
      "What is not listed is not known: no claim in the ledger speaks of it.",
      "\(Wording.count(uncertain, "mandate")) may stand in more than one way, "
        + "and \(contested) of them because sources exclude each other.",
      "Of \(Wording.count(stale, "mandate")) the last evidence is more than \(clocks.staleAfter) "
        + "days older than the day asked, or of unknown age.",
    ]
    if docket.evidence.leftOut > 0 {
      lines.append(
        "\(Wording.count(docket.evidence.leftOut, "claim")) came too late for the evidence clock.")
    }
    return .section(
      heading: "What is not known", anchor: "not-known", lines.map { .paragraph([.text($0)]) })
  }
}

/// The headings under which the status report lists mandates.
private enum StatusGroup: String, CaseIterable {
  case inForce = "in-force"
  case lastKnownInForce = "in-force-stale"
  case dormant
  case disputed
  case possible = "possibly-in-force"
  case pending
  case refused
  case uncertain
  case over
  case unknown

  /// The heading for an answer.
  init(_ answer: Answer) {
    guard let certain = answer.certain else {
      self = answer.mayRun ? .possible : .uncertain
      return
    }
    self =
      switch certain {
      case .inForce: answer.isStale ? .lastKnownInForce : .inForce
      case .dormant: .dormant
      case .disputed: .disputed
      case .rejected, .withdrawn: .refused
      case .ended, .lapsed: .over
      case .unknown: .unknown
      case .agreed, .awaitingConsent, .consented, .offered, .requested, .announced: .pending
      }
  }

  var heading: String {
    switch self {
    case .inForce: "In force"
    case .lastKnownInForce: "In force when last heard of, long before this day"
    case .dormant: "Dormant"
    case .disputed: "Disputed"
    case .possible: "Possibly in force"
    case .pending: "Pending"
    case .refused: "Refused or withdrawn"
    case .uncertain: "Uncertain, not in force"
    case .over: "Over"
    case .unknown: "Not known on this day"
    }
  }

  /// Whether the heading stands even with nothing under it.
  var isAlwaysShown: Bool { self == .inForce }

  /// Whether the end matters more than the evidence.
  var isOver: Bool { self == .over }
}
