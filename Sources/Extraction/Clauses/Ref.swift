import Dates
import States

/// A State as it stands in a sentence: by name, adjective, capital, pronoun.
struct Ref: Sendable {
  /// How it is told.
  enum Form: Sendable {
    /// A name, a capital, a people or an institution.
    case named
    /// An adjective that belongs to a noun.
    case adjective
    /// "Its", "their".
    case possessive
    /// "Whose", "dont".
    case whose
    /// "It", "them".
    case pronoun
    /// "There".
    case there
    /// "Both countries".
    case both
  }

  /// What it is to the words around it.
  enum Role: Hashable, Sendable {
    /// Without a preposition: a subject or an object.
    case bare
    /// Its interests, affairs or nationals are meant.
    case interests
    /// It owns a noun: a power, a mandate, a section, a request.
    case owner(Term)
    /// Under a preposition.
    case under(Term)
    /// Belongs to a noun of no list.
    case modifier
  }

  /// The units of the phrase, with its head and without its preposition.
  var units: Range<Int>

  /// The unit of the name itself.
  let at: Int

  /// The States; none yet for a pronoun.
  var states: [StateKey]

  /// The place inside the State, where the word names one.
  var place: String?

  /// How it is told.
  var form: Form

  /// Whether the word is a capital.
  var isCapital = false

  /// Whether its people are meant and no noun follows: "the Germans", "the Swiss".
  var isPeople = false

  /// Whether it is a possessive of one that has no name in the plural: "ses", "seine".
  var isOfOne = false

  /// Whether it is a possessive of the one who speaks: "our".
  var isOfSpeaker = false

  /// Whether it is a pronoun for several: "them".
  var isPlural = false

  /// Whether it is a pronoun for a person: "he".
  var isPerson = false

  /// Whether it is a pronoun for the State named last: "the latter".
  var isLatter = false

  /// The noun that it belongs to.
  var head: Term?

  /// The unit of that noun.
  var headUnit: Int?

  /// The prepositions that may govern it.
  var prepositions: [Term] = []

  /// What it is.
  var role: Role = .bare

  /// Whether it can act: a State by name, its people, an institution.
  var isActor: Bool {
    switch form {
    case .named, .both: head == nil || head == .embassy || head == .institution
    case .adjective: head == .embassy || head == .institution
    case .pronoun: true
    case .possessive, .whose, .there: false
    }
  }

  /// Whether its article shows that it is no subject: "den Iran".
  func isObject(_ units: [Unit]) -> Bool {
    guard role == .bare, isNamed, self.units.lowerBound > 0 else { return false }
    var article = self.units.lowerBound
    if units[article].state != nil { article -= 1 }
    guard units[article].has(.objectArticle) else { return false }
    guard article > 0 else { return true }
    // "Neben den USA": a preposition of no list.
    let before = units[article - 1]
    return before.mark != nil || before.time != nil || Clauses.isVerb(before)
  }

  /// Whether it stands under a preposition.
  func isUnder(_ term: Term) -> Bool { prepositions.contains(term) }
}

extension Ref {
  /// Whether it stands for a represented State rather than for a place.
  var isForeground: Bool {
    switch role {
    case .bare, .interests, .owner: true
    case .under(let term): term == .purpose || term == .of
    case .modifier: false
    }
  }
}
