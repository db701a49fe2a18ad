import Dates
import Mandates
import Pages
import States

/// Cells that many reports have.
extension Briefing {
  /// A date: as it was given for programs, in words for people.
  func whenCell(_ date: EDTF?) -> Cell {
    guard let date else { return .absent() }
    return .day(date.text, words(date))
  }

  /// A stretch of days that was observed: "from 1980 to 1985".
  func stretchCell(_ date: EDTF?) -> Cell {
    guard let date else { return .absent() }
    return .day(date.text, stretch(date))
  }

  /// A day.
  func dayCell(_ day: Day?) -> Cell {
    guard let day else { return .absent() }
    return .day(day.description, words(day))
  }

  /// States, by their keys for programs and their names for people.
  func statesCell(_ states: [StateKey]) -> Cell {
    states.isEmpty
      ? .absent()
      : .codes(states.map(\.description), states.map { name($0) }.joined(separator: ", "))
  }

  /// A mandate in words, with the identifier by which commands take it.
  func mandateCell(_ mandate: Mandate) -> Cell {
    let identifier = mandate.description
    return Cell.code(identifier, "\(title(mandate)) (\(identifier))").linked(to: identifier)
  }

  /// The identifier of a mandate.
  func identifierCell(_ mandate: Mandate) -> Cell {
    Cell.code(mandate.description, mandate.description).linked(to: mandate.description)
  }

  /// Possible statuses, in the order in which they are matched.
  func statusesCell(_ possible: [Status], isContested: Bool) -> Cell {
    Cell.codes(possible.map(\.rawValue), alternatives(possible.map(word)))
      .marked(isContested ? [.contested] : [])
  }

  /// An answer in one cell: the statuses, who refuses, whether the offer was renewed.
  func standingCell(_ answer: Answer) -> Cell {
    AnswerCells(briefing: self, answer: answer).statusInFull
  }

  /// A value in words, with the words of its marks behind it.
  func marked(_ reading: String, _ marks: [Cell.Mark]) -> String {
    let words = marks.map { language.pageWords[$0].word }
    return words.isEmpty ? reading : "\(reading) (\(words.joined(separator: ", ")))"
  }

  /// Whether something is so.
  func flagCell(_ flag: Bool) -> Cell { .flag(flag, say(.yesOrNo(flag))) }

  /// A count, with the claims by which it is counted, each once, in the order of identifiers.
  func countCell(_ count: Int, by claims: @autoclosure () -> [EntryID]) -> Cell {
    guard tracesCounts else { return .count(count) }
    return Cell.count(count).resting(on: Set(claims()).sorted().map(\.description))
  }

  /// How many claims there are, with their identifiers.
  func countCell(_ claims: [EntryID]) -> Cell { countCell(claims.count, by: claims) }

  /// How many mandates stand in a way, with the claims by which they do.
  func countCell(_ answers: [Answer]) -> Cell {
    countCell(answers.count, by: answers.flatMap(\.claims))
  }

  /// How many are counted, with the claims they are counted by.
  func countCell(_ counted: [Counted]) -> Cell {
    countCell(counted.count, by: counted.flatMap(\.claims))
  }

  /// What a column of a picture counts, for each of its categories.
  func columnSeries(
    _ label: String, _ tone: Cell.Tone, _ certainty: Certainty, _ counted: [[Counted]]
  ) -> ColumnChart.Series {
    ColumnChart.Series(
      label, tone, certainty, counted.map(\.count),
      claims: tracesCounts ? counted.map { $0.claims.map(\.description) } : [])
  }

  /// Where in its document a claim is told.
  package func placeCell(_ claim: Claim) -> Cell {
    switch claim.source {
    case .document(_, .lines(let first, let last)?):
      Cell(.text("\(first)-\(last)"), say(.lines(first, last)))
    case .document(_, .passage(let text)?): .text(text)
    case .document(_, nil), .officer: .absent()
    }
  }

  /// The identifiers of claims, for tables of values alone.
  func claimsCell(_ ids: some Sequence<EntryID>) -> Cell {
    let texts = Set(ids).sorted().map(\.description)
    return texts.isEmpty ? .absent() : .codes(texts, texts.joined(separator: ", "))
  }

  /// Claims and the documents behind them, for tables of values alone.
  package func carrierCells(_ ids: [EntryID]) -> [Cell] {
    [claimsCell(ids), documentsCell(ids, citationRegister())]
  }

  /// The documents behind claims, for tables of values alone.
  func documentsCell(_ ids: some Sequence<EntryID>, _ register: CitationRegister) -> Cell {
    let keys = Set(ids.compactMap { register.claim($0)?.claim.document }).sorted()
      .map(\.description)
    return keys.isEmpty ? .absent() : .codes(keys, keys.joined(separator: ", "))
  }
}

extension Mandates.Event {
  /// The first possible day; nil where there is no bound.
  var firstDay: Day? { span.range.earliest }

  /// The last possible day; nil where there is no bound.
  var lastDay: Day? { span.range.latest }
}
