import Dates
import Mandates
import Pages
import Parallel
import States

extension Briefing {
  /// Who represents whom where on the day asked, as arrows from powers to receiving States.
  ///
  /// A mandate has three States, an arrow two ends: the power stands at its beginning, the receiving
  /// State at its end, for that is where somebody works, and the represented States stand beside
  /// it. Mandates of one power in one place that are equally sure share an arrow.
  package func networkReport() -> Page {
    var register = citationRegister()
    let entries = representations()
    let figure = Figure(
      "network", title: say(.networkTitle), description: say(.networkDescription(entries.count)),
      .graph(graph(entries)), table: networkTable(entries, &register))
    return page(
      say(.networkHeading(words(clocks.asOf))),
      [
        .figure(figure),
        .section(heading: say(.keysHeading), anchor: "keys", [.table(keyTable(entries))]),
      ], notKnown: openQuestions(of: entries), register,
      data: representationData("network", entries, register))
  }

  /// The picture of some mandates.
  func graph(_ entries: [Representation]) -> Graph {
    var groups: [Arrow: [Representation]] = [:]
    var nodes: [String: Cell] = [:]
    for entry in entries {
      let power = entry.mandate.power
      nodes[power.description] = .code(power.description, name(power))
      nodes[entry.receiving] = .code(entry.receiving, receivingName(entry.mandate))
      groups[Arrow(entry), default: []].append(entry)
    }
    let arrows = groups.keys.sorted {
      ($0.power, $0.receiving, $0.certainty.rawValue, $0.tone.rawValue)
        < ($1.power, $1.receiving, $1.certainty.rawValue, $1.tone.rawValue)
    }
    return Graph(
      nodes: nodes.sorted { $0.key < $1.key }.map { Graph.Node($0.key, $0.value) },
      edges: arrows.mappedConcurrently { [groups] arrow in
        let members = groups[arrow] ?? []
        let keys = members.map(\.mandate.represented.description).joined(separator: ", ")
        return Graph.Edge(
          from: arrow.power, to: arrow.receiving, label: say(.forKeys(keys)), arrow.tone,
          arrow.certainty,
          reading: members.map(reading).joined(separator: language.pageWords.semicolon + " "),
          link: members.count == 1 ? members[0].mandate.description : nil,
          claims: Set(members.flatMap(\.claims)).sorted().map(\.description))
      }, strands: strands(entries),
      legend: [Cell.Tone.holds, .waiting, .refused].map {
        Graph.Meaning($0, say(.meaning($0, .certain, clocks.staleAfter)))
      })
  }

  /// Each mandate as a line from the represented State by way of the power to the receiving State.
  private func strands(_ entries: [Representation]) -> [Graph.Strand] {
    let named = entries.mappedConcurrently { entry in
      let mandate = entry.mandate
      let names = [name(mandate.power), name(mandate.represented), receivingName(mandate)]
        .map(\.nameOrder)
      return (names: names, entry: entry)
    }
    let sorted = named.sorted { a, b in
      for (one, other) in zip(a.names, b.names) where one != other {
        return one.lexicographicallyPrecedes(other)
      }
      return a.entry.mandate < b.entry.mandate
    }
    return sorted.mappedConcurrently { _, entry in
      let mandate = entry.mandate
      return Graph.Strand(
        from: stateCell(mandate.represented), by: stateCell(mandate.power),
        to: receivingCell(entry), entry.tone, entry.certainty, reading: reading(entry),
        claims: entry.claims.map(\.description))
    }
  }

  /// A State, which leads to its own page.
  private func stateCell(_ state: StateKey) -> Cell {
    .code(state.description, name(state)).linked(to: state.description)
  }

  /// The receiving State with the place inside it, which leads to the page of the State.
  private func receivingCell(_ entry: Representation) -> Cell {
    .code(entry.receiving, receivingName(entry.mandate))
      .linked(to: entry.mandate.receiving.description)
  }

  /// A mandate and how it stands, in words.
  private func reading(_ entry: Representation) -> String {
    let marks = entry.marks.map { ", " + language.pageWords[$0].word }.joined()
    return "\(title(entry.mandate))\(language.pageWords.colon) \(entry.words)\(marks)"
  }

  private func networkTable(
    _ entries: [Representation], _ register: inout CitationRegister
  ) -> Table {
    let rows = register.made(of: entries) { entry, register in
      let cells = AnswerCells(briefing: self, answer: entry.answer)
      let dates = SourcedCells(entry.answer, self, &register)
      let mandate = entry.mandate
      return [
        stateCell(mandate.power), stateCell(mandate.represented),
        receivingCell(entry),
        cells.statusInFull.linked(to: mandate.description)
          .citing(register.cite(entry.answer.claims)), dates.since,
      ]
    }
    return Table(
      "networkFacts", caption: say(.mandatesCounted(entries.count)),
      columns: [
        .init("power", say(.powerColumn)), .init("for", say(.forColumn)),
        .init("in", say(.inColumn)), .init("status", say(.columnStatus)),
        .init("since", say(.columnSince), .day),
      ], rows: rows, emptyNote: say(.noMandate))
  }
}

/// What mandates that share an arrow have in common.
private struct Arrow: Hashable {
  let power: String
  let receiving: String
  let certainty: Certainty
  let tone: Cell.Tone

  init(_ entry: Representation) {
    power = entry.mandate.power.description
    receiving = entry.receiving
    certainty = entry.certainty
    tone = entry.tone
  }
}
