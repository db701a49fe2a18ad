import Dates
import Mandates
import Pages
import Parallel
import States

extension Briefing {
  /// What does not agree, side by side; with a document, only what contradicts that.
  package func contradictionsReport(against document: DocumentKey? = nil) -> Page {
    var register = citationRegister()
    let disputes = allDisputes(register).filter { dispute in
      document.map { !sides(of: dispute, for: $0, register).isEmpty } ?? true
    }
    let open = disputes.filter(\.isOpen).count
    var blocks: [Block] = [
      .paragraph([
        .text(say(.contradictionsSummary(open, settled: disputes.count - open)))
      ])
    ]
    if let document {
      blocks.append(
        .section(
          heading: say(.contradictingDocuments), anchor: "documents",
          [.table(opponents(of: document, disputes, &register))]))
    } else if disputes.isEmpty {
      blocks.append(.paragraph([.text(say(.contradictionsNone))]))
    }
    let numbered = disputes.enumerated().map { (number: $0, dispute: $1) }
    let told = register.made(of: numbered) { one, register in
      DisputeParts(
        sentence: sentence(one.dispute, &register),
        table: table(of: one.dispute, key: "contradiction\(one.number + 1)", &register))
    }
    for (one, parts) in zip(numbered, told) {
      blocks.append(section(one.dispute, one.number, parts))
    }
    let questions = [say(.contradictionsTold), say(.contradictionsUnseen)]
    let title = document.map { say(.contradictionsOf($0.description)) }
    return page(
      title ?? say(.contradictionsTitle), blocks, notKnown: paragraphs(questions), register,
      data: data(of: disputes, register))
  }

  /// The disputes about mandates that the filter asks for, in the order of mandates.
  private func allDisputes(_ register: CitationRegister) -> [Dispute] {
    var filter = filter
    if filter.statuses.isEmpty { filter.takesAll = true }
    let mandates = docket.answers(filter, clocks).map(\.mandate)
    let within = mandates.mappedConcurrently { disputes(in: docket.chronicle(of: $0)) }
    return within.flatMap(\.self) + rivalries(mandates, register)
  }

  /// The sides on which a document, or one of which it is a copy, speaks.
  private func sides(
    of dispute: Dispute, for document: DocumentKey, _ register: CitationRegister
  ) -> [Int] {
    let voice = Voice.document(docket.evidence.origin(of: document))
    return dispute.sides.indices.filter { place in
      dispute.sides[place].claims.contains { id in
        register.claim(id).map { docket.evidence.voice(of: $0.claim) == voice } ?? false
      }
    }
  }

  /// The documents that stand on a side on which a document does not.
  private func opponents(
    of document: DocumentKey, _ disputes: [Dispute], _ register: inout CitationRegister
  ) -> Table {
    var against: [DocumentKey: (claims: [EntryID], mandates: Set<Mandate>)] = [:]
    let voice = docket.evidence.origin(of: document)
    for dispute in disputes {
      let own = Set(sides(of: dispute, for: document, register))
      for (place, side) in dispute.sides.enumerated() where !own.contains(place) {
        for id in side.claims {
          guard let key = register.claim(id)?.claim.document,
            docket.evidence.origin(of: key) != voice
          else { continue }
          against[key, default: ([], [])].claims.append(id)
          against[key, default: ([], [])].mandates.formUnion(dispute.mandates)
        }
      }
    }
    var rows: [[Cell]] = []
    for key in against.keys.sorted() {
      guard let found = against[key] else { continue }
      let mandates = found.mandates.sorted().map(\.description)
      rows.append([
        Cell.code(key.description, docket.evidence.document(key)?.title ?? key.description)
          .citing(register.cite(found.claims)),
        .codes(mandates, mandates.joined(separator: ", ")), .count(Set(found.claims).count),
      ])
    }
    return Table(
      "documents",
      columns: [
        .init("document", say(.columnDocument)), .init("mandates", say(.columnAbout), .code),
        .init("claims", say(.columnClaims), .number),
      ], rows: rows, emptyNote: say(.contradictingNone))
  }

  private func section(
    _ dispute: Dispute, _ number: Int, _ parts: DisputeParts
  ) -> Block {
    let heading = dispute.mandates.map { title($0) }.joined(separator: " / ")
    let identifiers = dispute.mandates.map(\.description).joined(separator: ", ")
    return .section(
      heading: "\(number + 1). \(heading) (\(identifiers))", anchor: nil,
      [
        .note(Note(dispute.isOpen ? .caution : .remark, parts.sentence)), .table(parts.table),
      ])
  }

  /// One row for each claim on a side.
  private func data(of disputes: [Dispute], _ register: CitationRegister) -> Table {
    var rows: [[Cell]] = []
    for (number, dispute) in disputes.enumerated() {
      for side in dispute.sides {
        for id in side.claims {
          guard let claim = register.claim(id)?.claim else { continue }
          rows.append(
            [
              .count(number + 1), .code(dispute.kind.rawValue, say(.disputeKind(dispute.kind))),
              .codes(
                dispute.mandates.map(\.description),
                dispute.mandates.map(\.description).joined(separator: ", ")),
              Cell(.text(side.code), side.reading),
              .flag(!dispute.isOpen, say(.yesOrNo(!dispute.isOpen))),
              .code(id.description, id.description),
              claim.document.map { .code($0.description, $0.description) } ?? .absent(),
              whenCell(claim.date), whenCell(claim.since), whenCell(claim.until),
            ] + tellingCells([claim]))
        }
      }
    }
    return Table(
      "contradictions",
      columns: [
        .init("number", say(.columnNumber), .number), .init("kind", say(.columnKind), .code),
        .init("mandates", say(.columnAbout), .code), .init("side", say(.columnSide)),
        .init("settled", say(.columnSettled)), .init("claim", say(.columnClaims), .code),
        .init("document", say(.columnDocument), .code), .init("date", say(.columnDate), .day),
        .init("since", say(.columnSince), .day), .init("until", say(.columnUntil), .day),
      ] + tellingColumns, rows: rows, emptyNote: say(.contradictionsNone))
  }
}

/// What a dispute says on a page.
private struct DisputeParts: Citing {
  var sentence: [Pages.Span]
  var table: Table

  mutating func renumberCitations(_ number: (Int) -> Int) {
    sentence.renumberCitations(number)
    table.renumberCitations(number)
  }
}
