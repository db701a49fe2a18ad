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

  /// Whether something is so.
  func flagCell(_ flag: Bool) -> Cell { .flag(flag, say(.yesOrNo(flag))) }

  /// How many claims there are, with their identifiers.
  func countCell(_ claims: [EntryID]) -> Cell {
    Cell.count(claims.count).resting(on: claims.map(\.description))
  }

  /// How many mandates stand in a way, with the claims by which they do.
  func countCell(_ answers: [Answer]) -> Cell {
    Cell.count(answers.count)
      .resting(on: Set(answers.flatMap(\.claims)).sorted().map(\.description))
  }

  /// The identifiers of claims, for tables of values alone.
  func claimsCell(_ ids: some Sequence<EntryID>) -> Cell {
    let texts = Set(ids).sorted().map(\.description)
    return texts.isEmpty ? .absent() : .codes(texts, texts.joined(separator: ", "))
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
