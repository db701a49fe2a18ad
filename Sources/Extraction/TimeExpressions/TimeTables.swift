import States

/// The words and the grammar for times, as tables that a linguist can read and extend.
///
/// A table of words has lines `kind value = word word …`, in lower case:
///
/// - `month 5 = …`: a name that is nothing else; `month 5 weak`: one that is another word too;
///   `month 5 short`: abbreviations, which count only beside a day or year;
/// - `weekday 1` (Monday), `season 21` (spring, as in EDTF), `unit day`, `number 12`, `decade 70`,
///   `ordinal 1` (the first day of a month); `suffix`: what follows the digits of an ordinal;
/// - `counted`: words after a number that is no year; `counting`: words before such a number;
/// - `@last = …`: a group of words, for the grammar;
/// - `capitals =`: months and weekdays begin with a capital letter.
///
/// A table of grammar has lines `kind modifier … : item item …`. A date is of a kind of
/// `TimeReference`, or `inner` (the date in it), `part` (a part of the date in it), `near` (something
/// near the date in it); an expression is of a role of `TimeExpression`. Of all lines that match at a place the longest counts, then the first.
///
/// Modifiers of dates: `bare` (counts only after a lead-in such as "in"), `last`, `next`, `this`,
/// `following`, `year-1` (the year before that of the publication), `same-year`, `same-month`,
/// `to-the-day`, `back`, and a number and a unit. Modifiers of expressions: `onset`, `near`, `then` (means
/// the date told before), `again` (continues the expression right before it).
///
/// Items: `on|in` one of these words, `@last` one of a group, `_morgen` in lower case, `<month>` a
/// place of `TimePattern.Slot`, `{}` a date, `{month}`, `{year}`, `{day}` one so precise, `!of` not
/// this word, `$` the end of a phrase; `?` after it: may be missing; `^` before it: with no blank.
enum TimeTables {
  /// The words and the grammar of a language.
  static func lexicon(of language: Language) -> TimeLexicon {
    switch language {
    case .english: english
    case .german: german
    case .french: french
    case .italian: italian
    }
  }

  private static let english = TimeLexicon(words: englishWords, grammar: englishGrammar)
  private static let german = TimeLexicon(words: germanWords, grammar: germanGrammar)
  private static let french = TimeLexicon(words: frenchWords, grammar: frenchGrammar)
  private static let italian = TimeLexicon(words: italianWords, grammar: italianGrammar)
}
