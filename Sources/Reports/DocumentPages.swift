import Dates
import Mandates
import Pages
import States

/// Pages about sources rather than mandates, in one language.
package struct DocumentPages: Sendable {
  private let language: Language

  /// Pages in a language.
  package init(_ language: Language) { self.language = language }

  /// The bibliographic records, with how many claims rest on each.
  package func list(
    _ documents: [SourceDocument], claims: (DocumentKey) -> Int
  ) -> Page {
    let rows = documents.map { document in
      [
        Cell(.code(document.key.description), document.key.description),
        document.date.map { Cell(.day($0.text), DateWords(language).words($0)) }
          ?? .absent(say(.undated)),
        Cell.text(document.title),
        document.publisher.map { Cell.text($0) } ?? .absent(),
        .count(claims(document.key)),
      ]
    }
    let table = Table(
      "documents",
      columns: [
        .init("document", say(.columnDocument), .code), .init("date", say(.columnDate), .day),
        .init("title", say(.columnTitle)), .init("publisher", say(.columnPublisher)),
        .init("claims", say(.columnClaims), .number),
      ], rows: rows, emptyNote: say(.documentsNone))
    return page(
      say(.documentsTitle),
      [.table(table), .paragraph([.text(say(.documents(documents.count)) + ".")])])
  }

  /// One record, the claims that rest on it, and the text held, with its lines numbered.
  ///
  /// The briefing says what the claims are about, in the language of its reports.
  package func dossier(
    _ document: SourceDocument, _ claims: [CountedClaim], text: [String],
    rejected: [(id: EntryID, proposal: RejectedProposal)] = [], _ briefing: Briefing
  ) -> Page {
    var blocks: [Block] = [
      .definitions(fields(document)),
      .section(heading: say(.claimsHeading), [.table(table(claims, briefing))]),
    ]
    if !rejected.isEmpty {
      blocks.append(.section(heading: say(.rejectedHeading), [.table(table(rejected))]))
    }
    if !text.isEmpty {
      let width = String(text.count).count
      let lines = text.enumerated().map { index, line in
        let number = String(index + 1)
        let margin = String(repeating: " ", count: width - number.count) + number
        return Block.paragraph([.text("\(margin)  \(line)")])
      }
      blocks.append(.section(heading: say(.textHeading), lines))
    }
    return page(document.key.description, blocks)
  }

  private func page(_ title: String, _ blocks: [Block]) -> Page {
    Page(title: title, language: language.rawValue, blocks, words: language.pageWords)
  }

  private func say(_ phrase: Phrase) -> String { phrase[language] }

  private func fields(_ document: SourceDocument) -> [Definition] {
    var fields: [Definition] = [
      Definition(
        "reference", say(.reference), .text(Bibliography.reference(document, in: language))),
      Definition("type", say(.documentType), .code(document.type, say(.type(document.type)))),
      Definition(
        "url", say(.address), document.url.map { .text($0) } ?? .absent(say(.addressNone))),
      Definition(
        "language", say(.documentLanguage),
        document.language.map { Cell(.code($0), say(.languageName($0))) }
          ?? .absent(say(.notSaid))),
    ]
    if let copyOf = document.copyOf {
      fields.append(
        Definition("copyOf", say(.copyOf), .code(copyOf.description, copyOf.description)))
    }
    if let note = document.note { fields.append(Definition("note", say(.remark), .text(note))) }
    if let digest = document.sha256 {
      fields.append(Definition("sha256", say(.digest), .code(digest, digest)))
    }
    return fields
  }

  private func table(_ claims: [CountedClaim], _ briefing: Briefing) -> Table {
    let rows = claims.map { counted in
      [
        Cell(.code(counted.id.description), counted.id.description),
        Cell(.text(counted.claim.summary), briefing.summary(counted.claim)),
        place(counted.claim).map { .text($0) } ?? .absent(say(.wholeDocument)),
      ]
    }
    return Table(
      "claims",
      columns: [
        .init("claim", say(.columnClaim), .code), .init("says", say(.columnSays)),
        .init("place", say(.columnPlace)),
      ], rows: rows, emptyNote: say(.restingNone))
  }

  private func table(_ rejected: [(id: EntryID, proposal: RejectedProposal)]) -> Table {
    let rows = rejected.map { id, proposal in
      [
        Cell(.code(id.description), id.description), Cell.text(proposal.says),
        Cell.text(proposal.quote), Cell.text(proposal.because),
      ]
    }
    return Table(
      "rejected",
      columns: [
        .init("entry", say(.columnEntry), .code), .init("says", say(.columnSays)),
        .init("quote", say(.columnWords)), .init("because", say(.columnBecause)),
      ], rows: rows, emptyNote: say(.rejectedNone))
  }

  /// The lines with the words that stand there, and the rule that read them.
  private func place(_ claim: Claim) -> String? {
    guard let quotation = claim.quotation else { return lines(claim) }
    return say(.quotation(lines(claim), rule: quotation.reader?.rule, quotation.text))
  }

  private func lines(_ claim: Claim) -> String? {
    switch claim.source {
    case .document(_, .lines(let first, let last)?): say(.lines(first, last))
    case .document(_, .passage(let place)?): place
    case .document(_, nil), .officer: nil
    }
  }
}
