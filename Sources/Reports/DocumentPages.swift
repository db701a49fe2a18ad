import Dates
import Mandates
import Pages
import States

/// Pages about sources rather than mandates.
package enum DocumentPages {
  /// The bibliographic records, with how many claims rest on each.
  package static func list(
    _ documents: [SourceDocument], claims: (DocumentKey) -> Int
  ) -> Page {
    let rows = documents.map { document in
      [
        Cell(.code(document.key.description), document.key.description),
        document.date.map { Cell(.day($0.text), $0.text) } ?? .absent("undated"),
        Cell.text(document.title),
        document.publisher.map { Cell.text($0) } ?? .absent(),
        .count(claims(document.key)),
      ]
    }
    let table = Table(
      "documents",
      columns: [
        .init("document", "Document", .code), .init("date", "Date", .day),
        .init("title", "Title"), .init("publisher", "Publisher"),
        .init("claims", "Claims", .number),
      ], rows: rows, emptyNote: "No document is registered.")
    return Page(
      title: "Documents",
      [.table(table), .paragraph([.text(Wording.count(documents.count, "document") + ".")])])
  }

  /// One record, the claims that rest on it, and the text held, with its lines numbered.
  package static func dossier(
    _ document: SourceDocument, _ claims: [CountedClaim], text: [String],
    rejected: [(id: EntryID, proposal: RejectedProposal)] = []
  ) -> Page {
    var fields: [Definition] = [
      Definition("reference", "Reference", .text(Bibliography.reference(document))),
      Definition("type", "Type", .code(document.type, document.type)),
      Definition("url", "Address", document.url.map { .text($0) } ?? .absent("none")),
      Definition(
        "language", "Language", document.language.map { .text($0) } ?? .absent("not said")),
    ]
    if let copyOf = document.copyOf {
      fields.append(
        Definition("copyOf", "Copy of", .code(copyOf.description, copyOf.description)))
    }
    if let note = document.note { fields.append(Definition("note", "Note", .text(note))) }
    if let digest = document.sha256 {
      fields.append(Definition("sha256", "SHA-256 of the text", .code(digest, digest)))
    }
    var blocks: [Block] = [
      .definitions(fields), .section(heading: "Claims", [.table(table(claims))]),
    ]
    if !rejected.isEmpty {
      blocks.append(.section(heading: "Rejected proposals", [.table(table(rejected))]))
    }
    if !text.isEmpty {
      let width = String(text.count).count
      let lines = text.enumerated().map { index, line in
        let number = String(index + 1)
        let margin = String(repeating: " ", count: width - number.count) + number
        return Block.paragraph([.text("\(margin)  \(line)")])
      }
      blocks.append(.section(heading: "Text", lines))
    }
    return Page(title: document.key.description, blocks)
  }

  private static func table(_ claims: [CountedClaim]) -> Table {
    let rows = claims.map { counted in
      [
        Cell(.code(counted.id.description), counted.id.description),
        Cell.text(counted.claim.summary),
        place(counted.claim).map { .text($0) } ?? .absent("the document as a whole"),
      ]
    }
    return Table(
      "claims",
      columns: [.init("claim", "Claim", .code), .init("says", "Says"), .init("place", "Place")],
      rows: rows, emptyNote: "No claim rests on it.")
  }

  private static func table(_ rejected: [(id: EntryID, proposal: RejectedProposal)]) -> Table {
    let rows = rejected.map { id, proposal in
      [
        Cell(.code(id.description), id.description), Cell.text(proposal.says),
        Cell.text(proposal.quote), Cell.text(proposal.because),
      ]
    }
    return Table(
      "rejected",
      columns: [
        .init("entry", "Entry", .code), .init("says", "Says"), .init("quote", "Words"),
        .init("because", "Because"),
      ], rows: rows, emptyNote: "Nothing was rejected.")
  }

  /// The lines with the words that stand there, and the rule that read them.
  private static func place(_ claim: Claim) -> String? {
    guard let quotation = claim.quotation else { return lines(claim) }
    let rule = quotation.reader.map { " (\($0.rule))" } ?? ""
    return "\(lines(claim) ?? "")\(rule): “\(quotation.text)”"
  }

  private static func lines(_ claim: Claim) -> String? {
    switch claim.source {
    case .document(_, .lines(let first, let last)?):
      first == last ? "line \(first)" : "lines \(first)–\(last)"
    case .document(_, .passage(let place)?): place
    case .document(_, nil), .officer: nil
    }
  }
}
