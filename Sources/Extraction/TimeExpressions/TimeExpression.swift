import Dates

/// A time told in a text.
///
/// Dates follow the conventions of the ledger: a month without a part is that month, "the end of
/// 2008" is `2008~`, "mid-March" is the month, "a year ago" is the year, "for 30 years" is the year
/// of publication minus 30, with `~`.
struct TimeExpression: Hashable, Sendable {
  /// What the words say about the date.
  enum Role: String, Sendable, CaseIterable {
    /// It happened then: "on 3 May", "in 1961".
    case at
    /// It holds from then on: "since 1980", "as from 1 April" (which is also an onset).
    case since
    /// It held until then: "until 2015"; the date is the end.
    case until
    /// It held from one date to the other: "1939–1945".
    case fromTo
    /// It happened before then: "before 1960", "by March".
    case before
    /// It happened after then: "after 1960".
    case after
    /// It lasted so long: "for 54 years"; the date is the day that lies so long before publication.
    case duration
    /// The date belongs to the noun before or after it: "the agreement of 15 June", "the 1967 war".
    case attribute
    /// It still holds: "to this day"; the date is the publication.
    case present
    /// The text was published then: a dateline, "published on".
    case publication
  }

  /// The words, with the preposition.
  let tokens: Range<Int>

  /// What the words say about the date.
  let role: Role

  /// The date, for a stretch its start; nothing where it can't be told without a guess.
  let date: EDTF?

  /// The end of a stretch from one date to another.
  let end: EDTF?

  /// The date if the clause speaks of the future, where that makes a difference: "on Monday",
  /// "in August".
  let dateIfFuture: EDTF?

  /// Whether the text says that it isn't exact; the date bears `~` where it is a year.
  let isApproximate: Bool

  /// Whether the publication or an earlier expression was needed to resolve it.
  let isRelative: Bool

  /// Whether it tells a beginning and not only that something has held since: "as from", "ab".
  let isOnset: Bool

  /// Whether its words lie after the publication, whenever that was: "tomorrow", "next year".
  var isComing = false
}

extension TimeExpression {
  /// Whether it tells when something happened, so that months after it go on from there; "since
  /// 1992" looks back from the publication.
  var isStory: Bool {
    switch role {
    case .at, .until, .fromTo, .before, .after: true
    default: false
    }
  }

  /// The same words as a date of publication.
  var asPublication: TimeExpression {
    TimeExpression(
      tokens: tokens, role: .publication, date: date, end: nil, dateIfFuture: nil,
      isApproximate: isApproximate, isRelative: isRelative, isOnset: false)
  }
}
