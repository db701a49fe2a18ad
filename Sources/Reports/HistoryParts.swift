import Dates
import Mandates
import Pages
import States

// The parts of a dossier beside its events.
extension Briefing {
  /// A timeline of the mandate alone.
  func timelineSection(_ mandate: Mandate, _ register: inout CitationRegister) -> Block {
    let figure = timelineFigure(
      "timeline", title: title(mandate), [line(of: mandate)], &register)
    return .section(heading: say(.historyTimeline), [.figure(figure)])
  }

  /// The stretches over which the mandate ran without a break, or may have.
  func tenureSection(_ mandate: Mandate) -> Block {
    let tenures = line(of: mandate).tenures(until: clocks.asOf)
    let rows = tenures.map { tenure in
      [
        boundsCell(tenure.possible, isStartTold: tenure.isStartTold, tenure.isEndTold),
        tenure.attested.map { boundsCell($0, isStartTold: true, true) }
          ?? .absent(say(.tenureNever)),
        Cell.flag(tenure.isEndTold, say(.yesOrNo(tenure.isEndTold))),
      ]
    }
    let table = Table(
      "tenures",
      columns: [
        .init("possible", say(.tenurePossible), .day), .init("certain", say(.tenureCertain), .day),
        .init("endTold", say(.tenureEndTold)),
      ], rows: rows, emptyNote: say(.tenureNone))
    return .section(heading: say(.tenuresHeading), [orNote(table)])
  }

  func boundsCell(
    _ span: Mandates.Span, isStartTold: Bool, _ isEndTold: Bool
  ) -> Cell {
    let first = isStartTold ? span.range.earliest : nil
    let last = isEndTold ? span.range.latest : nil
    if first == nil, last == nil { return .absent(say(.boundsNotTold)) }
    let date = EDTF.between(DayRange(earliest: first, latest: last))
    return .day(date.text, stretch(date))
  }

  /// Each contradiction with the claims on its sides.
  func disputeSections(_ chronicle: Chronicle, _ register: inout CitationRegister) -> [Block] {
    let disputes = disputes(in: chronicle)
    guard !disputes.isEmpty else { return [] }
    var blocks: [Block] = []
    for (number, dispute) in disputes.enumerated() {
      blocks.append(
        .note(Note(dispute.isOpen ? .caution : .remark, sentence(dispute, &register))))
      blocks.append(
        .table(table(of: dispute, key: "contradiction\(number + 1)", &register)))
    }
    return [.section(heading: say(.contradictionsHeading), blocks)]
  }

  /// A table, or what is said in its place where it has no rows.
  func orNote(_ table: Table) -> Block {
    table.rows.isEmpty ? .paragraph([.text(table.emptyNote)]) : .table(table)
  }

  // MARK: - Words

  /// The words of the sources of an event, and remarks of recorders, each with its source.
  func wordNotes(
    _ claims: [CountedClaim], _ register: inout CitationRegister
  ) -> [[Pages.Span]] {
    var notes: [[Pages.Span]] = []
    for counted in claims {
      let text =
        counted.claim.quotation.map { ownWords($0.text, of: counted.claim) }
        ?? counted.claim.note.map(remark)
      if let text { notes.append([.text(text), .references(register.cite([counted.id]))]) }
    }
    return notes
  }

  /// Every event of some mandates, one a row.
  func historyData(_ mandates: [Mandate], _ register: CitationRegister) -> Table {
    var rows: [[Cell]] = []
    for mandate in mandates {
      let chronicle = docket.chronicle(of: mandate)
      for (number, place) in chronicle.order.enumerated() {
        let event = chronicle.events[place]
        let ids = chronicle.entries(of: place)
        rows.append(
          [
            identifierCell(mandate), .count(number + 1),
            .code(event.code, eventWords(event, in: chronicle)),
            statesCell(event.by), dateCell(event, chronicle), dayCell(event.firstDay),
            dayCell(event.lastDay), .count(register.voices(ids)), claimsCell(ids),
            documentsCell(ids, register),
          ] + tellingCells(ids.compactMap { register.claim($0)?.claim }))
      }
    }
    return Table(
      "events",
      columns: [
        .init("mandate", say(.columnMandate), .code),
        .init("number", say(.columnNumber), .number), .init("event", say(.columnWhat), .code),
        .init("by", say(.columnBy)), .init("date", say(.columnDate), .day),
        .init("earliest", say(.columnEarliest), .day), .init("latest", say(.columnLatest), .day),
        .init("voices", say(.columnVoices), .number),
        .init("claims", say(.columnClaims), .code),
        .init("documents", say(.columnDocuments), .code),
      ] + tellingColumns, rows: rows, emptyNote: say(.claimsNone))
  }
}
