/// A line of a grammar: a sequence of words and places for dates, and what it means.
struct TimePattern: Sendable {
  /// A place for a word or number of a kind.
  enum Slot: String, Sendable {
    /// The day of a month, as a number with its ending, or as an ordinal word.
    case day
    /// A month by name or abbreviation.
    case month
    /// A month by its full name.
    case fullmonth
    /// A month by a name that is no other word.
    case suremonth
    /// A month by its number.
    case nn
    /// A year of four digits.
    case year
    /// A year of two digits.
    case yy
    /// A year that begins a decade, of four digits or of two.
    case tens
    /// A decade by its word.
    case decade
    /// A day of the week.
    case weekday
    /// A season.
    case season
    /// A number of units, in digits or as a word.
    case count
    /// A unit.
    case unit
  }

  /// A restriction on the date within a lead-in.
  enum Limit: String, Hashable, Sendable {
    /// Any.
    case any
    /// A year, a month or longer.
    case month
    /// A year alone.
    case year
    /// A day.
    case day
  }

  /// What stands at a place.
  enum Content: Sendable {
    /// One of some words or marks, by their numbers in the vocabulary.
    case words([Int])
    /// One of some words, in lower case.
    case lowerCaseWords([Int])
    /// A word or number of a kind.
    case slot(Slot)
    /// A date that other lines read.
    case date(Limit)
    /// None of some words stands here; takes no place.
    case none(of: [Int])
    /// The end of a sentence or a mark that ends a phrase; takes no place.
    case end
  }

  /// An item of the sequence.
  struct Item: Sendable {
    /// What stands at the place.
    let content: Content
    /// Whether it may be missing.
    let isOptional: Bool
    /// Whether nothing stands between it and the token before.
    let isGlued: Bool
  }

  /// What a line with this sequence yields.
  enum Yield: Sendable {
    /// A date, told as a reference without the parts that its slots give.
    case date(TimeReference)
    /// The date in it.
    case inner
    /// A part of the date in it: "the end of".
    case part
    /// Something near the date in it: "about".
    case near
    /// An expression: what it says about its dates.
    case expression(TimeExpression.Role)
  }

  /// What it yields.
  let yield: Yield

  /// The sequence.
  let items: [Item]

  /// For a date: whether it counts only after a lead-in.
  var needsLeadIn = false

  /// For an expression: whether it tells a beginning.
  var isOnset = false

  /// For an expression: whether the date is near it.
  var isApproximate = false

  /// For an expression without a date in it: whether it means the date told before.
  var meansThen = false

  /// For an expression: whether it counts only right after another one, whose role it takes.
  var isContinuation = false
}
