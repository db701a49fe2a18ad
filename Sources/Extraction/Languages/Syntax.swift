import States

/// What the grammar of a language has beyond its words.
struct Syntax: Sendable {
  /// Whether adjectives of States follow their noun: "intérêts américains".
  let adjectiveFollowsNoun: Bool

  /// Whether a name alone may be a genitive: "die Interessen der Schweiz".
  let hasGenitive: Bool

  /// Whether verbs stand last in subordinate clauses, so that objects stand before them.
  let isVerbFinal: Bool

  /// Whether a comma always parts clauses, except in lists.
  let commaPartsClauses: Bool

  /// Whether a subject may be left out.
  let dropsSubject: Bool

  /// Whether one adjective of no list may stand between a State and its noun.
  let allowsUnknownAdjective: Bool

  /// Whether an adjective after the article may stand for a people without an ending: "the Swiss".
  let hasBareAdjectives: Bool

  /// Whether a name alone before a noun belongs to it: "the Netherlands Embassy".
  let namesModify: Bool

  /// Whether nouns begin with a capital, so that an adjective with one is a people: "die Deutschen".
  let capitalizesNouns: Bool

  /// Whether unstressed pronouns stand before their verb and look like articles: "la rappresenta".
  let hasClitics: Bool

  /// Whether such pronouns are written together with an infinitive: "rappresentarla".
  let hasEnclitics: Bool

  /// Whether peoples are written like adjectives: "gli americani".
  let hasLowercasePeoples: Bool

  /// The endings of the past in which somebody's words put a present: "a dit qu'elle représentait".
  var imperfectEndings: [String] {
    if hasClitics {
      return dropsSubject
        ? ["ava", "avano", "eva", "evano", "iva", "ivano", "era", "erano"] : ["ait", "aient"]
    }
    return []
  }

  /// Whether the preposition that tells since when something is may also tell from when it will be:
  /// "da ottobre".
  var sinceMayBeFrom: Bool { dropsSubject }

  /// How verbs in the plural end, where that tells subject from object.
  var pluralVerbEnding: String? {
    if isVerbFinal { return "en" }
    if hasClitics { return dropsSubject ? "no" : "nt" }
    return nil
  }

  /// The syntax of a language.
  init(_ language: Language) {
    switch language {
    case .english:
      self.init(
        adjectiveFollowsNoun: false, hasGenitive: false, isVerbFinal: false,
        commaPartsClauses: false, dropsSubject: false, allowsUnknownAdjective: false,
        hasBareAdjectives: true, namesModify: true, hasClitics: false, hasEnclitics: false,
        hasLowercasePeoples: false)
    case .german:
      self.init(
        adjectiveFollowsNoun: false, hasGenitive: true, isVerbFinal: true,
        commaPartsClauses: true, dropsSubject: false, allowsUnknownAdjective: true,
        hasBareAdjectives: false, namesModify: false, hasClitics: false, hasEnclitics: false,
        hasLowercasePeoples: false, capitalizesNouns: true)
    case .french:
      self.init(
        adjectiveFollowsNoun: true, hasGenitive: false, isVerbFinal: false,
        commaPartsClauses: false, dropsSubject: false, allowsUnknownAdjective: false,
        hasBareAdjectives: false, namesModify: false, hasClitics: true, hasEnclitics: false,
        hasLowercasePeoples: false)
    case .italian:
      self.init(
        adjectiveFollowsNoun: true, hasGenitive: false, isVerbFinal: false,
        commaPartsClauses: false, dropsSubject: true, allowsUnknownAdjective: false,
        hasBareAdjectives: false, namesModify: false, hasClitics: true, hasEnclitics: true,
        hasLowercasePeoples: true)
    }
  }

  private init(
    adjectiveFollowsNoun: Bool, hasGenitive: Bool, isVerbFinal: Bool, commaPartsClauses: Bool,
    dropsSubject: Bool, allowsUnknownAdjective: Bool, hasBareAdjectives: Bool, namesModify: Bool,
    hasClitics: Bool,
    hasEnclitics: Bool, hasLowercasePeoples: Bool, capitalizesNouns: Bool = false
  ) {
    self.adjectiveFollowsNoun = adjectiveFollowsNoun
    self.hasGenitive = hasGenitive
    self.isVerbFinal = isVerbFinal
    self.commaPartsClauses = commaPartsClauses
    self.dropsSubject = dropsSubject
    self.allowsUnknownAdjective = allowsUnknownAdjective
    self.hasBareAdjectives = hasBareAdjectives
    self.namesModify = namesModify
    self.capitalizesNouns = capitalizesNouns
    self.hasClitics = hasClitics
    self.hasEnclitics = hasEnclitics
    self.hasLowercasePeoples = hasLowercasePeoples
  }
}
