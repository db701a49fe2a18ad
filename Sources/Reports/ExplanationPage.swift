import Dates
import Mandates
import Pages
import States

extension Briefing {
  /// Why a mandate has its status on the day: each reading, each will, each event and claim.
  package func explanationPage(_ mandate: Mandate) -> Page {
    var register = citationRegister()
    let chronicle = docket.chronicle(of: mandate)
    let answer = docket.answer(chronicle, clocks)
    var blocks: [Block] = [.definitions(standing(answer, &register))]
    for reading in answer.readings {
      blocks.append(section(reading, answer, chronicle, &register))
    }
    blocks += choices(chronicle, &register)
    blocks += contradictionBlocks(chronicle, &register)
    blocks.append(beside(answer, chronicle, &register))
    return page(
      say(.explanationTitle(title(mandate), words(clocks.asOf, .asOf))), blocks, register)
  }

  private func section(
    _ reading: StatusReading, _ answer: Answer, _ chronicle: Chronicle,
    _ register: inout CitationRegister
  ) -> Block {
    let word = Phrase.status(reading.status)
    let why =
      if !answer.notInBeing.isEmpty {
        Phrase.didNotExist(
          names(answer.notInBeing), answer.notInBeing.count, words(answer.day, .at))
      } else {
        Phrase.means(word, .meaning(reading.status))
      }
    var blocks: [Block] = [.paragraph([.text(say(why))])]
    let legs = Leg.allCases.compactMap { leg -> Definition? in
      guard let wills = reading.legs[leg] else { return nil }
      let known = Will.allCases.filter(wills.contains)
      return Definition(
        leg.rawValue, say(.party(name(answer.mandate.state(of: leg)), .leg(leg))),
        .codes(known.map(\.rawValue), willWords(known)))
    }
    if !legs.isEmpty { blocks.append(.definitions(legs)) }
    if !reading.events.isEmpty {
      blocks.append(.table(carriers(reading.events, chronicle, &register, key: "carriedBy")))
    }
    let heading: Phrase =
      answer.readings.count > 1
      ? .possibly(word) : answer.isStale ? .byOldEvidence(word) : .certainly(word)
    return .section(heading: say(heading), anchor: reading.status.rawValue, blocks)
  }

  /// The events of a list, with the claims and sources that carry them.
  ///
  /// Copies and translations of one text are one voice.
  private func carriers(
    _ events: [Int], _ chronicle: Chronicle, _ register: inout CitationRegister, key: String
  ) -> Table {
    var rows: [[Cell]] = []
    for index in events where chronicle.events.indices.contains(index) {
      let event = chronicle.events[index]
      let ids = chronicle.entries(of: index)
      rows.append([
        dateCell(event, chronicle),
        Cell(.code(event.code), eventWords(event) + asides(of: event, chronicle)),
        statesCell(event.by),
        .count(register.voices(ids)),
        Cell(.codes(ids.map(\.description)), ids.map(\.description).joined(separator: ", "))
          .citing(register.cite(ids)),
      ])
    }
    return Table(
      key,
      columns: [
        .init("date", say(.columnDate), .day), .init("what", say(.columnWhat)),
        .init("by", say(.columnBy)), .init("voices", say(.columnVoices), .number),
        .init("claims", say(.columnClaims), .code),
      ], rows: rows, emptyNote: say(.eventsNone))
  }

  private func choices(_ chronicle: Chronicle, _ register: inout CitationRegister) -> [Block] {
    var blocks: [Block] = []
    for set in chronicle.alternatives where set.admitted.count < set.options.count {
      let kept = set.admitted.flatMap { set.options[$0] }
      let entries = Set(kept.flatMap { chronicle.entries(of: $0) })
      let dates = kept.map { words(chronicle.events[$0].date) }.joined(separator: ", ")
      let reasons = docket.evidence.preferences(of: entries)
        .map { say(.quoted($0.because)) }.joined(separator: language.pageWords.semicolon + " ")
      blocks.append(
        .note(
          Note(
            .remark,
            [
              .text(say(.preferred(set.subject, dates))),
              .references(register.cite(entries.sorted())),
              .text(say(.preferredBecause(reasons))),
            ])))
    }
    return blocks
  }

  /// What was planned, and on what condition, by the claims of an event.
  private func asides(of event: Mandates.Event, _ chronicle: Chronicle) -> String {
    var asides: [String] = []
    for claim in event.claims.map({ chronicle.claims[$0].claim }) {
      if claim.isPlanned {
        asides.append(
          say(.plannedAct(say(.event(claim.code)), claim.date.map { words($0, .at) })))
      }
      if let condition = claim.condition {
        asides.append(say(.onCondition(ownWords(condition, of: claim))))
      }
    }
    return asides.isEmpty
      ? "" : " (\(asides.joined(separator: language.pageWords.semicolon + " ")))"
  }

  /// Events that carry no possible status on the day: later ones, overtaken ones, remarks.
  private func beside(
    _ answer: Answer, _ chronicle: Chronicle, _ register: inout CitationRegister
  ) -> Block {
    let carrying = Set(answer.readings.flatMap(\.events))
    let others = chronicle.events.indices.filter { !carrying.contains($0) }
    var table = carriers(others, chronicle, &register, key: "beside")
    if others.isEmpty {
      table = Table("beside", columns: table.columns, emptyNote: say(.besideNone))
    }
    return .section(heading: say(.besideHeading), [.table(table)])
  }
}
