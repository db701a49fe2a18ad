import Dates
import Mandates
import Pages
import States

extension Briefing {
  /// Why a mandate has its status on the day: each reading, each will, each event and claim.
  package func explanationPage(_ mandate: Mandate) -> Page {
    var register = CitationRegister(docket.evidence)
    let chronicle = docket.chronicle(of: mandate)
    let answer = docket.answer(chronicle, clocks)
    var blocks: [Block] = [.definitions(standing(answer, &register))]
    for reading in answer.readings {
      blocks.append(section(reading, answer, chronicle, &register))
    }
    blocks += choices(chronicle, &register)
    blocks += contradictionBlocks(chronicle, &register)
    blocks.append(beside(answer, chronicle, &register))
    return page("Why \(title(mandate)) stands as it does on \(clocks.asOf)", blocks, register)
  }

  private func section(
    _ reading: StatusReading, _ answer: Answer, _ chronicle: Chronicle,
    _ register: inout CitationRegister
  ) -> Block {
    let word = Wording.status(reading.status)
    let why =
      if !answer.notInBeing.isEmpty {
        "\(answer.notInBeing.map(name).joined(separator: ", ")) did not exist on \(answer.day)."
      } else {
        "“\(word)” means: \(Wording.meaning(reading.status))."
      }
    var blocks: [Block] = [.paragraph([.text(why)])]
    let legs = Leg.allCases.compactMap { leg -> Definition? in
      guard let wills = reading.legs[leg] else { return nil }
      let known = Will.allCases.filter(wills.contains)
      return Definition(
        leg.rawValue, "\(name(answer.mandate.state(of: leg))) (\(Wording.leg(leg)))",
        .codes(known.map(\.rawValue), known.map(Wording.will).joined(separator: " or ")))
    }
    if !legs.isEmpty { blocks.append(.definitions(legs)) }
    if !reading.events.isEmpty {
      blocks.append(.table(carriers(reading.events, chronicle, &register, key: "carriedBy")))
    }
    let heading =
      answer.readings.count == 1 ? "Certainly \(word)" : "Possibly \(word)"
    return .section(heading: heading, anchor: reading.status.rawValue, blocks)
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
        Cell(.day(event.date.text), event.date.text),
        Cell(.code(event.code), Wording.event(event.code) + asides(of: event, chronicle)),
        event.by.isEmpty
          ? .absent()
          : .codes(event.by.map(\.description), event.by.map(name).joined(separator: ", ")),
        .count(register.voices(ids)),
        Cell(.codes(ids.map(\.description)), ids.map(\.description).joined(separator: ", "))
          .citing(register.cite(ids)),
      ])
    }
    return Table(
      key,
      columns: [
        .init("date", "Date", .day), .init("what", "What"), .init("by", "By"),
        .init("voices", "Voices", .number), .init("claims", "Claims", .code),
      ], rows: rows, emptyNote: "No event.")
  }

  private func choices(_ chronicle: Chronicle, _ register: inout CitationRegister) -> [Block] {
    var blocks: [Block] = []
    for set in chronicle.alternatives where set.admitted.count < set.options.count {
      let kept = set.admitted.flatMap { set.options[$0] }
      let entries = Set(kept.flatMap { chronicle.entries(of: $0) })
      let dates = kept.map { chronicle.events[$0].date.text }.joined(separator: ", ")
      let reasons = docket.evidence.preferences.filter { entries.contains($0.of) }
        .map(\.because).joined(separator: "; ")
      blocks.append(
        .note(
          Note(
            .remark,
            [
              .text("Of the \(set.subject.rawValue) that exclude each other, \(dates)"),
              .references(register.cite(entries.sorted())),
              .text(" is preferred, because \(reasons)."),
            ])))
    }
    return blocks
  }

  /// What was planned, and on what condition, by the claims of an event.
  private func asides(of event: Mandates.Event, _ chronicle: Chronicle) -> String {
    var asides: [String] = []
    for claim in event.claims.map({ chronicle.claims[$0].claim }) {
      if claim.isPlanned {
        let day = claim.date.map { " for \($0)" } ?? ""
        asides.append("\(Wording.event(claim.code)) planned\(day)")
      }
      if let condition = claim.condition { asides.append("on condition: \(condition)") }
    }
    return asides.isEmpty ? "" : " (\(asides.joined(separator: "; ")))"
  }

  /// Events that carry no possible status on the day: later ones, overtaken ones, remarks.
  private func beside(
    _ answer: Answer, _ chronicle: Chronicle, _ register: inout CitationRegister
  ) -> Block {
    let carrying = Set(answer.readings.flatMap(\.events))
    let others = chronicle.events.indices.filter { !carrying.contains($0) }
    var table = carriers(others, chronicle, &register, key: "beside")
    if others.isEmpty { table = Table("beside", columns: table.columns, emptyNote: "Nothing.") }
    return .section(heading: "What else is told", [.table(table)])
  }
}
