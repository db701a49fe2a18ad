import Dates
import Mandates
import Pages
import Reports
import States

extension Edition {
  /// The documents, with how much rests on each.
  var documentList: Page {
    let rows = record.documents.map { key -> [Cell] in
      let document = briefing.docket.evidence.document(key)
      return [
        Cell(.code(key.description), key.description).linked(to: key.description),
        document?.date.map { .day($0.text, briefing.dateWords($0)) } ?? .absent(say(.undated)),
        document.map { .text($0.title) } ?? .absent(say(.notRegistered)),
        .count(record.claims[key]?.count ?? 0), .count(record.alone[key]?.count ?? 0),
      ]
    }
    let table = Table(
      "documents",
      columns: [
        .init("document", say(.document), .code), .init("date", say(.date), .day),
        .init("title", say(.title)), .init("claims", say(.statements), .number),
        .init("alone", say(.restsAlone), .number),
      ], rows: rows, emptyNote: say(.noDocuments))
    return page(say(.allDocuments), [.table(table)])
  }

  /// One document: its record, what it says, and what rests on it alone.
  func page(_ key: DocumentKey) -> Page {
    let document = briefing.docket.evidence.document(key)
    let claims = claimTable(record.claims[key] ?? [])
    var blocks: [Block] = []
    if let document {
      blocks.append(.definitions(definitions(document)))
    } else {
      blocks.append(.note(Note(.caution, [.text(say(.notRegistered))])))
    }
    blocks.append(.section(heading: say(.statements), anchor: "claims", [.table(claims)]))
    blocks.append(
      .section(heading: say(.restsAlone), anchor: "alone", [.table(aloneTable(key))]))
    let source = document.map {
      Citation(1, source: Bibliography.reference($0), address: $0.url)
    }
    var page = page(document?.title ?? key.description, blocks, data: claims)
    page.citations = [source].compactMap(\.self)
    return page
  }

  private func definitions(_ document: SourceDocument) -> [Definition] {
    var definitions = [
      Definition(
        "document", say(.document), .code(document.key.description, document.key.description)),
      Definition("reference", say(.reference), .text(Bibliography.reference(document)).citing([1])),
    ]
    if let date = document.date {
      definitions.append(
        Definition("date", say(.date), .day(date.text, briefing.dateWords(date))))
    }
    let others: [(key: String, label: Phrase, text: String?)] = [
      ("language", .languageOfText, document.language), ("archive", .archive, document.archive),
      ("note", .note, document.note), ("sha256", .digest, document.sha256),
    ]
    for other in others {
      if let text = other.text {
        definitions.append(Definition(other.key, say(other.label), .text(text)))
      }
    }
    if let origin = document.copyOf {
      definitions.append(
        Definition(
          "copyOf", say(.copyOf),
          Cell(.code(origin.description), origin.description).linked(to: origin.description)))
    }
    return definitions
  }

  private func claimTable(_ claims: [CountedClaim]) -> Table {
    let rows = claims.map { counted -> [Cell] in
      let claim = counted.claim
      let by = claim.by.map(name).joined(separator: ", ")
      let says = briefing.claimWords(claim) + (by.isEmpty ? "" : " (\(by))")
      return [
        subject(claim), Cell(.code(claim.code), says),
        claim.date.map { .day($0.text, briefing.dateWords($0)) } ?? .absent(),
        claim.since.map { .day($0.text, briefing.dateWords($0)) } ?? .absent(),
        claim.until.map { .day($0.text, briefing.dateWords($0)) } ?? .absent(),
        place(of: claim),
        claim.quotation.map { .text($0.text) } ?? .absent(),
        Cell(.code(counted.id.description), counted.id.description),
      ]
    }
    return Table(
      "claims",
      columns: [
        .init("mandate", say(.mandate)), .init("says", say(.says)),
        .init("date", say(.date), .day), .init("since", say(.since), .day),
        .init("until", say(.until), .day), .init("place", say(.place)),
        .init("quotation", say(.wordsOfSource)), .init("claim", say(.entry), .code),
      ], rows: rows, emptyNote: say(.nothingSaid))
  }

  private func subject(_ claim: Claim) -> Cell {
    switch claim.subject {
    case .mandate(let mandate):
      Cell(.code(mandate.description), briefing.mandateTitle(mandate))
        .linked(to: mandate.description)
    case .pair(let pair):
      Cell(.code("\(pair.first)/\(pair.second)"), title(of: claim.subject))
    }
  }

  private func place(of claim: Claim) -> Cell {
    let cell = briefing.placeCell(claim)
    return cell.value == .absent ? .absent(say(.wholeDocument)) : cell
  }

  /// The mandates that rest on it alone.
  private func aloneTable(_ key: DocumentKey) -> Table {
    let day = record.axis.upperBound
    let members = record.alone[key] ?? []
    let shown = members.isEmpty ? [] : order.filter { members.contains($0) }
    let rows = shown.map { index in
      [cell(index)] + cells(record.courses[index], on: day)
    }
    return Table(
      "alone", caption: members.isEmpty ? nil : say(.oneDocumentRule),
      columns: [
        .init("mandate", say(.mandate)), .init("status", say(.status)),
        .init("since", say(.since), .day), .init("lastEvidence", say(.columnLastEvidence), .day),
      ], rows: rows, emptyNote: say(.nothingAlone))
  }
}
