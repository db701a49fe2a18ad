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
    let sources = SourceSurvey(docket, answers)
    let blocks: [Block] = [
      .paragraph([.text(say(.sourcesSummary(sources.documents.count, sources.voices)))]),
      .section(
        heading: say(.sourcesAlone), anchor: "alone", [.table(aloneTable(sources, &register))]),
      .section(
        heading: say(.sourcesAll), anchor: "documents", [.table(sourceTable(sources, &register))]),
      .section(heading: say(.sourcesOfficers), anchor: "officers", [.table(officerTable(sources))]),
      sourcesNotKnown(sources),
    ]
    return page(say(.sourcesTitle), blocks, register, data: sourceData(sources))
  }

  /// What stands as it does by one voice alone.
  private func aloneTable(_ sources: SourceSurvey, _ register: inout CitationRegister) -> Table {
    var rows: [[Cell]] = []
    let ordered = sources.alone.sorted { $0.key < $1.key }
    let standing = ordered.flatMap(\.value).mappedConcurrently { answer in
      [
        mandateCell(answer.mandate), standingCell(answer), lastEvidenceDay(answer),
        .count(answer.claims.count),
      ]
    }
    var place = 0
    for (voice, answers) in ordered {
      let cell = voiceCell(voice, &register)
      for _ in answers {
        rows.append([cell] + standing[place])
        place += 1
      }
    }
    return Table(
      "restingOnOne", caption: say(.sourcesAloneRule),
      columns: [
        .init("source", say(.columnSource)), .init("mandate", say(.columnMandate)),
        .init("status", say(.columnStatus)),
        .init("lastEvidence", say(.columnLastEvidence), .day),
        .init("claims", say(.columnClaims), .number),
      ], rows: rows, emptyNote: say(.sourcesAloneNone))
  }

  private func voiceCell(_ voice: VoiceKey, _ register: inout CitationRegister) -> Cell {
    switch voice {
    case .document(let key):
      let document = docket.evidence.document(key)
      let date = document?.date.map { words($0) } ?? say(.staleNotDated)
      return Cell.code(key.description, "\(key) (\(date))")
        .citing([register.cite(Claim.Source.document(key, nil))])
    case .officer(let name):
      return Cell(.text(name), say(.officerVouches(name))).marked(.unsourced)
    }
  }

  private func sourceTable(_ sources: SourceSurvey, _ register: inout CitationRegister) -> Table {
    var rows: [[Cell]] = []
    for source in sources.documents {
      let copied = source.document?.copyOf.map { say(.copyOf($0.description)) } ?? ""
      let alone = source.alone.map(\.description)
      rows.append([
        Cell.code(source.key.description, "\(source.key)\(copied)")
          .citing([register.cite(Claim.Source.document(source.key, nil))]),
        source.document?.date.map { whenCell($0) } ?? .absent(say(.staleNotDated)),
        .count(source.claims), .count(source.mandates.count),
        alone.isEmpty ? .absent() : .codes(alone, alone.joined(separator: ", ")),
      ])
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
      let alone = (sources.alone[.officer(officer.name)] ?? []).map(\.mandate.description)
      return [
        Cell.text(officer.name).marked(.unsourced), Cell.count(officer.claims),
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

  private func sourcesNotKnown(_ sources: SourceSurvey) -> Block {
    var lines = [say(.sourcesNotKnown)]
    let undated = sources.documents.filter { $0.document?.date == nil }.count
    if undated > 0 { lines.append(say(.sourcesUndated(undated))) }
    let speaking = Set(sources.documents.map(\.key))
    let silent = docket.evidence.documents.keys.filter { !speaking.contains($0) }.count
    if silent > 0 { lines.append(say(.sourcesSilent(silent))) }
    return .section(
      heading: say(.notKnownHeading), anchor: "not-known", lines.map { .paragraph([.text($0)]) })
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
        .count(source.claims), .codes(mandates, mandates.joined(separator: ", ")),
        .codes(alone, alone.joined(separator: ", ")),
        document?.url.map { .text($0) } ?? .absent(),
      ]
    }
    return Table(
      "sources",
      columns: [
        .init("document", say(.columnDocument), .code), .init("title", say(.columnTitle)),
        .init("date", say(.columnDate), .day), .init("publisher", say(.columnPublisher)),
        .init("copyOf", say(.columnCopyOf), .code), .init("claims", say(.columnClaims), .number),
        .init("mandates", say(.columnMandates), .code),
        .init("restingOnItAlone", say(.sourcesAlone), .code),
        .init("address", say(.columnAddress)),
      ], rows: rows, emptyNote: say(.sourcesNone))
  }
}

/// A voice with an order: documents by key, then officers by name.
enum VoiceKey: Hashable, Comparable {
  case document(DocumentKey)
  case officer(String)

  init(_ voice: Voice) {
    switch voice {
    case .document(let key): self = .document(key)
    case .officer(let name): self = .officer(name)
    }
  }
}

/// What rests on which source.
private struct SourceSurvey {
  /// A document with what it says.
  struct Source {
    let key: DocumentKey
    let document: SourceDocument?
    let claims: Int
    let mandates: [Mandate]

    /// The mandates whose status rests on it, or on the text of which it is a copy, alone.
    let alone: [Mandate]
  }

  /// The documents that make claims about the mandates asked for, by key; copies behind their origin.
  let documents: [Source]

  /// The officers who vouch, by name, with how many claims.
  let officers: [(name: String, claims: Int)]

  /// How many independent voices there are among the documents.
  let voices: Int

  /// The answers that rest on one voice alone.
  let alone: [VoiceKey: [Answer]]

  init(_ docket: Docket, _ answers: [Answer]) {
    let evidence = docket.evidence
    let mandates = Set(answers.map(\.mandate))
    let pairs = Set(answers.map(\.mandate.pair))
    // Where nothing is filtered out, relations between States without a mandate count as well.
    let isWhole = mandates.count == docket.mandates.count
    var claims: [DocumentKey: Int] = [:]
    var spoken: [DocumentKey: Set<Mandate>] = [:]
    var vouching: [String: Int] = [:]
    for counted in evidence.claims {
      let claim = counted.claim
      switch claim.subject {
      case .mandate(let mandate):
        guard mandates.contains(mandate) || claim.successor.map(mandates.contains) ?? false else {
          continue
        }
        if let key = claim.document { spoken[key, default: []].insert(mandate) }
      case .pair(let pair): guard isWhole || pairs.contains(pair) else { continue }
      }
      switch claim.source {
      case .document(let key, _): claims[key, default: 0] += 1
      case .officer(let name): vouching[name, default: 0] += 1
      }
    }
    let soleVoices = answers.mappedConcurrently { answer -> VoiceKey? in
      var sole: Voice?
      for claim in answer.claims.compactMap({ evidence.claim($0)?.claim }) {
        let voice = evidence.voice(of: claim)
        if let sole, sole != voice { return nil }
        sole = voice
      }
      return sole.map { VoiceKey($0) }
    }
    var alone: [VoiceKey: [Answer]] = [:]
    for (answer, voice) in zip(answers, soleVoices) {
      if let voice { alone[voice, default: []].append(answer) }
    }
    self.alone = alone
    officers = vouching.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    voices = Set(claims.keys.map { evidence.origin(of: $0) }).count
    let ordered = claims.keys.map { key in
      (origin: evidence.origin(of: key), copy: evidence.document(key)?.copyOf == nil ? 0 : 1, key)
    }.sorted { $0 < $1 }
    documents = ordered.map { origin, _, key in
      Source(
        key: key, document: evidence.document(key), claims: claims[key] ?? 0,
        mandates: (spoken[key] ?? []).sorted(),
        alone: (alone[.document(origin)] ?? []).map(\.mandate))
    }
  }
}
