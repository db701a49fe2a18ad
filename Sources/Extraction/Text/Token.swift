/// A word, a number or a mark of a text, with its place.
///
/// Words are split at apostrophes and hyphens: `dell'Iran` is `dell'` and `Iran`, `Mexico's` is
/// `Mexico` and `'s`, `US-Interessen` is `US`, `-`, `Interessen`. `U.S.` is one word.
struct Token: Sendable {
  /// What it is.
  enum Kind: UInt8, Sendable {
    /// Letters; an elided word keeps its apostrophe (`l'`), a possessive ending is `'s` or `'`.
    case word
    /// Digits, without sign or separators: `2008`; `20.` is a number and a mark.
    case number
    /// One character that is neither: `,` `.` `-` `(` `«`.
    case mark
  }

  /// What it is.
  let kind: Kind

  /// The first byte in the text.
  let start: Int

  /// The byte after the last.
  let end: Int

  /// The spelling in lower case, with accents; `ß` is `ss`, curled apostrophes are straight.
  let lower: String

  /// Whether it begins with a capital letter.
  let isCapitalized: Bool

  /// Whether nothing, not even a blank, stands between it and the token before.
  let isGlued: Bool

  /// The key of the spelling.
  let key: WordKey

  /// The key of the spelling without accents.
  let plainKey: WordKey
}
