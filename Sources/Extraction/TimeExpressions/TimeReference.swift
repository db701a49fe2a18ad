/// What words say about a date, before it is resolved.
struct TimeReference: Hashable, Sendable {
  /// How the date is found.
  enum Kind: String, Sendable {
    /// A year, month or day, with what is told of it.
    case date
    /// A day of the week.
    case weekday
    /// A season.
    case season
    /// Ten years.
    case decade
    /// So many units from the publication: "yesterday", "last year".
    case shift
    /// So many units before the publication: "30 years ago".
    case ago
    /// So many units after the date told before: "the next day".
    case later
    /// The day, month or year told before: "the same day".
    case same
    /// The date told before: "since then".
    case then
    /// So many units up to the publication: "for 30 years".
    case age
  }

  /// Which of several days, months or seasons of a name is meant.
  enum Bias: String, Sendable {
    /// The one before the publication.
    case last
    /// The one after it.
    case next
    /// The one at it.
    case this
    /// The one after the date told before.
    case following
  }

  /// A measure of time.
  enum Unit: String, Sendable {
    case day
    case week
    case month
    case year
    case decade
    case century
  }

  /// How the date is found.
  var kind = Kind.date

  /// Which one of a name is meant.
  var bias: Bias?

  /// The year, if told.
  var year: Int?

  /// The year in which a stretch ends that is told with the start: "1961–62".
  var endYear: Int?

  /// The month, 1–12, if told.
  var month: Int?

  /// The day of the month, if told.
  var day: Int?

  /// The day of the week: 1 is Monday.
  var weekday: Int?

  /// The season as a code of EDTF, 21–24.
  var season: Int?

  /// How many units.
  var count: Int?

  /// The measure of a shift.
  var unit: Unit?

  /// The years from that of the publication to the year meant: "March of last year".
  var yearShift: Int?

  /// Whether the year is that of the date told before.
  var isInSameYear = false

  /// Whether the month and the year are those of the date told before.
  var isInSameMonth = false

  /// Whether a stretch ends on the very day: "50 years ago today".
  var isToTheDay = false

  /// Whether the units are counted back from the date told before: "a day earlier".
  var isBack = false

  /// Whether it is said to be about then.
  var isApproximate = false

  /// Whether only a part of it is meant: "the end of".
  var isPart = false

  /// Whether it lies after the publication by its words alone.
  var isComing: Bool {
    kind == .shift && (count ?? 0) > 0 || bias == .next || (yearShift ?? 0) > 0
  }
}
