import Dates
import States

/// How a date stands in a sentence.
enum DateForm: Hashable, Sendable, CaseIterable {
  /// By itself, as in a table: "August 2022".
  case alone
  /// When something happened: "in August 2022", „am 5. April 2019“.
  case at
  /// The day for which a report speaks: "on 1 January 2023", « au 1er janvier 2023 ».
  case asOf
  case since
  case until
  /// Not later than: "by August 2022", „spätestens im August 2022“.
  case by
  case before
  case after
}

/// How one language speaks of dates.
///
/// Nothing has a default: a language that lacks a wording does not compile.
protocol DateGrammar: Sendable {
  /// A part of the calendar in a form, with the words for "about" where it is approximate.
  func phrase(_ part: DatePart, _ form: DateForm, isApproximate: Bool) -> String

  /// A part of the calendar after "between" or before and after its "and".
  func bound(_ part: DatePart, isApproximate: Bool) -> String

  /// Where a stretch begins: "from August 2022".
  func from(_ part: DatePart, isApproximate: Bool) -> String

  /// Where a stretch ends, after `from`: "to September 2023".
  func to(_ part: DatePart, isApproximate: Bool) -> String

  /// A day of which only bounds are known: "between A and B".
  func between(_ first: String, _ last: String) -> String

  /// "Since a day between A and B"; what is given begins with "between".
  func dayBetween(_ bounds: String, _ form: DateForm) -> String

  /// "1980 or later"; what is given stands in whatever form.
  func orLater(_ phrase: String) -> String

  /// "since 1980 at the latest"; what is given has a preposition.
  func atLatest(_ phrase: String) -> String

  /// "from 1980 on".
  func onwards(_ part: DatePart, isApproximate: Bool) -> String

  /// A day of which nothing is known.
  func unknownDay(_ form: DateForm) -> String

  /// "any time", of a stretch without bounds.
  var always: String { get }

  /// Of a stretch whose end or start is not known.
  var endNotKnown: String { get }
  var startNotKnown: String { get }

  /// The mark `?`, without brackets.
  var uncertain: String { get }

  /// What is not given, without brackets.
  func notGiven(_ omission: DateTerm.Omission) -> String

  /// The words between the last two of alternatives, and of things that all hold.
  var or: String { get }
  var and: String { get }

  /// The clock of a time without a zone, without brackets.
  var localTime: String { get }
}

extension Language {
  /// How the language speaks of dates.
  var dateGrammar: any DateGrammar {
    switch self {
    case .english: EnglishDates()
    case .german: GermanDates()
    case .french: FrenchDates()
    case .italian: ItalianDates()
    }
  }
}
