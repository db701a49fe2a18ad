import Dates
import Mandates
import Pages
import Parallel
import States

extension Briefing {
  /// Each document with how many claims it makes, and what rests on it alone.
  package func sourcesReport() -> Page {
    var register = citationRegister()
    var filter = filter
    if filter.statuses.isEmpty { filter.takesAll = true }
    let answers = docket.answers(filter, clocks)
    let sources = SourceSurvey(self, answers)
    let blocks: [Block] = [
      .paragraph([.text(say(.sourcesSummary(sources.documents.count, sources.voices)))]),
      .section(
        heading: say(.sourcesAlone), anchor: "alone", [.table(aloneTable(sources, &register))]),
      .section(
        heading: say(.sourcesAll), anchor: "documents", [.table(sourceTable(sources, &register))]),
      .section(heading: say(.sourcesOfficers), anchor: "officers", [.table(officerTable(sources))]),
    ]
    return page(
      say(.sourcesTitle), blocks, notKnown: sourcesNotKnown(sources), register,
      data: sourceData(sources))
  }

  /// The mandates that rest on one document, by document.
  private func aloneTable(_ sources: SourceSurvey, _ register: inout CitationRegister) -> Table {
    let alone = sources.alone.sorted(by: { $0.key < $1.key }).flatMap { key, answers in
      answers.map { (key: key, answer: $0) }
    }
    let rows = register.made(of: alone) { one, register in
      let claims = docket.chronicle(of: one.answer.mandate).ownClaims
      return [
        documentCell(one.key, &register), mandateCell(one.answer.mandate),
        standingCell(one.answer), lastEvidenceDay(one.answer),
        countCell(claims.filter { $0.claim.document != nil }.map(\.id)),
      ]
    }
    return Table(
      "restingOnOne", caption: "\(say(.oneDocumentRule)) \(say(.sourcesAloneRule))",
      columns: [
        .init("source", say(.columnSource)), .init("mandate", say(.columnMandate)),
        .init("status", say(.columnStatus)),
        .init("lastEvidence", say(.columnLastEvidence), .day),
        .init("claims", say(.columnClaims), .number),
      ], rows: rows, emptyNote: say(.sourcesAloneNone))
  }

  private func documentCell(_ key: DocumentKey, _ register: inout CitationRegister) -> Cell {
    let date = docket.evidence.document(key)?.date.map { words($0) } ?? say(.staleNotDated)
    return Cell.code(key.description, "\(key) (\(date))")
      .citing([register.cite(Claim.Source.document(key, nil))])
  }

  private func sourceTable(_ sources: SourceSurvey, _ register: inout CitationRegister) -> Table {
    let rows = register.made(of: sources.documents) { source, register in
      let copied = source.document?.copyOf.map { say(.copyOf($0.description)) } ?? ""
      let alone = source.alone.map(\.description)
      return [
        Cell.code(source.key.description, "\(source.key)\(copied)")
          .citing([register.cite(Claim.Source.document(source.key, nil))]),
        source.document?.date.map { whenCell($0) } ?? .absent(say(.staleNotDated)),
        countCell(source.claims), .count(source.mandates.count),
        alone.isEmpty ? .absent() : .codes(alone, alone.joined(separator: ", ")),
      ]
    }
    return Table(
      "documents", caption: say(.sourcesCopies),
      columns: [
        .init("document", say(.columnDocument), .code), .init("date", say(.columnDate), .day),
        .init("claims", say(.columnClaims), .number),
        .init("mandates", say(.columnMandates), .number),
        .init("restingOnItAlone", say(.sourcesAlone), .code),
      ], rows: rows, emptyNote: say(.sourcesNone))
  }

  private func officerTable(_ sources: SourceSurvey) -> Table {
    let rows = sources.officers.map { officer in
      let alone = officer.alone.map(\.description)
      return [
        Cell.text(officer.name).marked(.unsourced), countCell(officer.claims),
        alone.isEmpty ? .absent() : .codes(alone, alone.joined(separator: ", ")),
      ]
    }
    return Table(
      "officers",
      columns: [
        .init("officer", say(.columnOfficer)), .init("claims", say(.columnClaims), .number),
        .init("restingOnItAlone", say(.sourcesAlone), .code),
      ], rows: rows, emptyNote: say(.sourcesNoOfficer))
  }

  private func sourcesNotKnown(_ sources: SourceSurvey) -> [Block] {
    var lines = [say(.sourcesNotKnown)]
    let undated = sources.documents.filter { $0.document?.date == nil }.count
    if undated > 0 { lines.append(say(.sourcesUndated(undated))) }
    let speaking = Set(sources.documents.map(\.key))
    let silent = docket.evidence.documents.keys.count { !speaking.contains($0) }
    if silent > 0 { lines.append(say(.sourcesSilent(silent))) }
    return paragraphs(lines)
  }

  private func sourceData(_ sources: SourceSurvey) -> Table {
    let rows = sources.documents.map { source -> [Cell] in
      let document = source.document
      let mandates = source.mandates.map(\.description)
      let alone = source.alone.map(\.description)
      return [
        .code(source.key.description, source.key.description),
        document.map { .text($0.title) } ?? .absent(), whenCell(document?.date),
        document?.publisher.map { .text($0) } ?? .absent(),
        document?.copyOf.map { .code($0.description, $0.description) } ?? .absent(),
        claimsCell(source.claims), .codes(mandates, mandates.joined(separator: ", ")),
        .codes(alone, alone.joined(separator: ", ")),
        document?.url.map { .text($0) } ?? .absent(),
      ]
    }
    return Table(
      "sources",
      columns: [
        .init("document", say(.columnDocument), .code), .init("title", say(.columnTitle)),
        .init("date", say(.columnDate), .day), .init("publisher", say(.columnPublisher)),
        .init("copyOf", say(.columnCopyOf), .code), .init("claims", say(.columnClaims), .code),
        .init("mandates", say(.columnMandates), .code),
        .init("restingOnItAlone", say(.sourcesAlone), .code),
        .init("address", say(.columnAddress)),
      ], rows: rows, emptyNote: say(.sourcesNone))
  }
}

/// What rests on which source.
private struct SourceSurvey {
  /// A document with what it says.
  struct Source {
    let key: DocumentKey
    let document: SourceDocument?
    let claims: [EntryID]
    let mandates: [Mandate]

    /// The mandates that rest on it, or on the text of which it is a copy, alone.
    let alone: [Mandate]
  }

  /// The documents that make claims about the mandates asked for, by key; copies behind their origin.
  let documents: [Source]

  /// The officers who vouch, by name, with how many claims, and the mandates for which there is no
  /// document beside their word.
  let officers: [(name: String, claims: [EntryID], alone: [Mandate])]

  /// How many independent voices there are among the documents.
  let voices: Int

  /// The answers of mandates that rest on one document.
  let alone: [DocumentKey: [Answer]]

  init(_ briefing: Briefing, _ answers: [Answer]) {
    let docket = briefing.docket
    let evidence = docket.evidence
    let mandates = Set(answers.map(\.mandate))
    let pairs = Set(answers.map(\.mandate.pair))
    // Where nothing is filtered out, relations between States without a mandate count as well.
    let isWhole = mandates.count == docket.mandates.count
    var spoken: [DocumentKey: (claims: [EntryID], mandates: [Mandate])] = [:]
    var vouching: [String: [EntryID]] = [:]
    for counted in evidence.claims {
      let claim = counted.claim
      if !isWhole {
        switch claim.subject {
        case .mandate(let mandate):
          guard mandates.contains(mandate) || claim.successor.map(mandates.contains) ?? false
          else { continue }
        case .pair(let pair): guard pairs.contains(pair) else { continue }
        }
      }
      switch claim.source {
      case .document(let key, _):
        spoken[key, default: ([], [])].claims.append(counted.id)
        if let mandate = claim.mandate { spoken[key]?.mandates.append(mandate) }
      case .officer(let name): vouching[name, default: []].append(counted.id)
      }
    }
    var alone: [DocumentKey: [Answer]] = [:]
    var vouchedAlone: [String: [Mandate]] = [:]
    let bases = answers.mappedConcurrently { answer in
      briefing.basis(of: docket.chronicle(of: answer.mandate))
    }
    for (answer, basis) in zip(answers, bases) {
      switch basis {
      case .several: continue
      case .one(let key): alone[key, default: []].append(answer)
      case .officers:
        let claims = docket.chronicle(of: answer.mandate).ownClaims
        let names = Set(claims.compactMap(\.claim.officer))
        for name in names { vouchedAlone[name, default: []].append(answer.mandate) }
      }
    }
    self.alone = alone
    officers = vouching.sorted { $0.key < $1.key }
      .map { ($0.key, $0.value, vouchedAlone[$0.key] ?? []) }
    voices = Set(spoken.keys.map { evidence.origin(of: $0) }).count
    let ordered = spoken.keys.map { key in
      (origin: evidence.origin(of: key), copy: evidence.document(key)?.copyOf == nil ? 0 : 1, key)
    }.sorted { $0 < $1 }
    documents = ordered.mappedConcurrently { [alone, spoken] origin, _, key in
      Source(
        key: key, document: evidence.document(key), claims: spoken[key]?.claims ?? [],
        mandates: Set(spoken[key]?.mandates ?? []).sorted(),
        alone: (alone[origin] ?? []).map(\.mandate))
    }
  }
}
