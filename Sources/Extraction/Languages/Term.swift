/// What a word or phrase is to the grammar; the same terms for all languages.
///
/// The raw value is the name of a section of the word lists.
enum Term: String, CaseIterable, Sendable {
  // Predicates of a mandate.
  /// Takes a State or its interests: "represent".
  case represent
  /// Takes interests, affairs or nationals: "look after".
  case tend
  /// Takes the State with a preposition: "act for", "für … handeln".
  case actFor = "act for"
  /// "Provides", "offers": takes consular services, for the people of a State.
  case provide
  /// "Serve as", "act as": joins a State to the word for a protecting power.
  case serve
  /// Interests stand before it and the power behind: "lie with", "are in the hands of".
  case lieWith = "lie with"
  /// The same as an event: "passed to", "fell to".
  case passTo = "pass to"
  /// "Relies on", "s'en remet à": who is represented does it to who represents.
  case relyOn = "rely on"
  /// "Be".
  case be
  /// "Falls to": joins a verb to the State that does it.
  case fallTo = "fall to"
  /// "Have", "hold", "exercise": joins a State to a mandate.
  case have

  // Nouns of a mandate.
  /// "Interests", "affairs".
  case interests
  /// "Citizens", "prisoners": those who are looked after.
  case nationals
  /// "Protecting power".
  case power
  /// "Mandate", "role", "task".
  case mandate
  /// A word that can only mean such a mandate: "protecting power mandate".
  case protectionMandate = "protection mandate"
  /// "Representation", "protection": the act as a noun.
  case representation
  /// "Interests section".
  case section
  /// "Section", "office": an interests section, where an embassy of another State houses it.
  case office
  /// "Flag", "auspices": what those stand under who are protected.
  case shelter
  /// "Soil", "territory": with its State it is a place.
  case territory
  /// Verbs of looking after that take an embassy as any dealing would: "deals with".
  case dealing
  /// "Closed", "shut": what ends an interests section, and the service of an embassy.
  case closing
  /// "Behalf": with its State before it somebody acts for that.
  case behalf
  /// "Under".
  case under
  /// "Government", "authorities": with a capital behind "in" they are those of its State.
  case seat
  /// "Good offices".
  case goodOffices = "good offices"

  // What stands for a State.
  /// "Embassy", "legation", "mission".
  case embassy
  /// "Government", "foreign ministry", "minister", "spokesman".
  case institution

  // Events.
  case offer
  /// Says of an offer that it is made again: "reiterate".
  case renew
  case request
  case agree
  case sign
  case accord
  case consent
  case reject
  case end
  case begin
  case entrust
  case suspend
  case resume
  case withdraw
  case revoke
  case announce
  case negotiate
  case carryOn = "carry on"
  case name
  case handOver = "hand over"
  /// "Takes over from", "replaces", "prend la relève".
  case succeed

  // Relations between two States.
  case relations
  case breakOff = "break off"
  case restore
  case war

  // How it is told.
  case speech
  /// "Meet", "speak to": dates what was said there.
  case meet
  case negation
  /// Says of a whole statement that it is false: "untrue", "unfounded".
  case denial
  /// Says of a whole statement that it is only thought: "imagine", "suppose".
  case supposition
  /// Says that what is told is made up: "novel", "board game", "in theory".
  case fiction
  /// Tells the reader to do something: "note down", "trage ein".
  case order
  /// A verb in the mood of indirect speech: "vertrete".
  case quoted
  /// Opens what somebody's words say: "selon laquelle", "wonach".
  case byWhich = "by which"
  /// Says that what a that-clause tells is so: "the fact", "is known".
  case vouch
  case noLonger = "no longer"
  case condition
  case modal
  case future
  case past
  case passive
  case question
  case doubt

  // Function words.
  case inside = "in"
  case purpose = "for"
  case agent = "by"
  case of
  case with
  case between
  case toward = "to"
  case from
  case asPreposition = "as"
  /// Other prepositions, under which a State has no part: "over", "outside".
  case beside
  case article
  /// The ending of a possessive: "'s".
  case ending
  case and
  case but
  case mirror
  case both
  case pronoun
  case possessive
  case object
  /// The unstressed pronoun for "of it": "ne", "en".
  case ofIt = "of it"
  /// "Si", "se": makes a verb with "be" active.
  case reflexive
  case there
  case those
  /// "Quella", "celle": a noun told before, of another State.
  case thatOne = "that one"
  /// Says of mandates that any of the kind are meant: "such mandates".
  case such
  /// "A similar", "another": what is not the one told before.
  case alike
  case relative
  case whose
  /// Opens a clause about the place before it: "where".
  case whereabouts = "where"
  /// Makes a date the end of a stretch: "until the reopening in 2015".
  case until
  /// Opens a clause that says what is wished or agreed: "dass".
  case thatClause = "that"
  /// "Let", "lassen": has somebody else do what the infinitive says.
  case letting = "let"
  /// Stands for a verb told before: "does so", "tut es".
  case doSo = "do so"
  case subordinator
  case filler
  case likewise
  /// Opens the names of those meant before: "among them", "parmi lesquels".
  case among
  /// Says of what is listed that it comes on top of what was told: "were added", "s'y ajoutent".
  case join
  /// "Hosts", "abrite": what an embassy does to a section.
  case host
  /// "Since" before a noun: "depuis la rupture".
  case since
  /// Places what is told at the time told before: "daraufhin", "at that time".
  case thereupon
  /// Opens a clause about what is still to come: "before", "so that".
  case pending
  /// Says that what is named behind is still to come: "waiting for", "needs".
  case awaiting
  /// The State of a person spoken of: "son pays", "sein Land".
  case ownState = "own state"
  /// Says of a noun that what it names is still to come: "prochaine", "bevorstehend".
  case coming
  /// Says that the members of two lists belong together one by one: "respectively".
  case oneByOne = "one by one"
  /// A pronoun for the State named last: "the latter", "celle-ci".
  case latter
  /// A relative pronoun that is always an object: "que".
  case relativeObject = "relative object"
  /// A relative that stands for one thing only: "das", "welches".
  case relativeSingular = "relative singular"
  /// An article that may be a genitive: "der", "des".
  case ofThe = "of the"
  /// "To" with an article, as no country takes it that is a place: "alla Svezia".
  case toThe = "to the"
  /// A service that is done to somebody: "rend ce service".
  case render
  /// Says that something has to be done and so is not done yet: "muss", "doit".
  case must
  /// Says of a consent that it is not there yet: "needs", "awaits", "is missing".
  case lacking
  /// The end of a verb that stands in two places: "wahr" of "nimmt ... wahr".
  case verbEnd = "verb end"
  /// "Exists", "is in force": says since when a mandate is.
  case exist
  /// Says that it is so before what the sentence tells: "déjà".
  case already
  /// Says that what was goes on: "weiterhin".
  case still
  /// Says of mandates that they are over: "former", "abgeschlossene".
  case former
  /// Opens a clause about what came before: "after", "nachdem".
  case following
  /// An article that no subject has: "den", "dem".
  case objectArticle = "object article"
  /// Opens a cleft: "c'est", "it is", "è".
  case cleft

  // Scope and reason.
  case consular
  case diplomatic
  case visas
  /// "Without": says what a mandate leaves out.
  case without
  /// Names consular care as all that is meant: "consular affairs".
  case consularCare = "consular care"
  case only
  case because

  // What is no mandate.
  /// A word that shows that somebody other than a State is spoken of: "lawyer", "union".
  case foreign
  /// Somebody who represents his own State, or a person of no State: "ambassador", "envoy".
  case emissary
  /// Points at a mandate without saying who has which part in it: "files", "dossier", "in the name
  /// of".
  case care
  /// Where States speak for each other without a mandate: "the Security Council", "the talks".
  case forum
  /// What States do for each other without a mandate: "Schengen visas", "visa applications".
  case visaWork = "visa work"
  /// Says of a role that it is only thought of or claimed: "possible", "self-styled", "poses as".
  case mooted
  /// Says that something is only thought about: "is studying", "the possibility of".
  case considering
  /// What somebody takes up or refuses, told in a word that says nothing of it: "the idea".
  case thought
  /// What States do for each other, or trade in, without a mandate as well: "helps", "business".
  case everyday
  /// "Put", "left": what is done with interests that somebody is to look after.
  case putting
  /// Says that nothing came of something: "fell through".
  case failed
  /// "Recognises": what one State does to the rule of another.
  case recognising
  /// "Protectorate".
  case protectorate
  /// What is done to people and things, and not for them: "attacks on", "the death of".
  case harm
  /// What armies and allies do as well as protecting powers: "defends", "protects".
  case guarding
  /// The words of a page around its text: "Read more".
  case boilerplate
  /// Has the name of a State in it and is none: "New Mexico".
  case otherName = "other name"
  /// The name of a State that persons bear too: "Jordan".
  case givenName = "given name"
  /// The same before headlines of other articles or a caption: "See also", "Photo".
  case teaser

  /// Whether it only says of words what they point at and leaves them what else they are.
  var isHint: Bool {
    switch self {
    case .fiction, .order, .vouch, .emissary, .forum, .objectArticle, .consularCare, .byWhich,
      .quoted, .awaiting, .without, .dealing, .closing, .coming, .ownState, .visaWork, .mooted,
      .considering, .failed, .thought, .everyday, .putting, .recognising, .protectorate, .care,
      .harm, .guarding:
      true
    default: false
    }
  }

  /// Whether it is something that happens to a mandate.
  var isEvent: Bool {
    switch self {
    case .offer, .request, .agree, .sign, .accord, .consent, .reject, .end, .begin, .entrust,
      .suspend, .resume, .withdraw, .revoke, .announce, .negotiate, .carryOn, .name, .handOver,
      .succeed:
      true
    default: false
    }
  }

  /// Whether it is a step on the way to a mandate, by one of the States.
  var isStep: Bool {
    switch self {
    case .offer, .request, .agree, .consent, .reject, .announce, .name, .negotiate: true
    default: false
    }
  }

  /// Whether it is the noun that a State's name or adjective can belong to.
  var isHead: Bool {
    switch self {
    case .interests, .nationals, .power, .mandate, .protectionMandate, .representation, .section,
      .embassy, .institution, .relations, .goodOffices, .office, .shelter:
      true
    default: isEvent
    }
  }
}

/// The forms of a word that matter.
struct Features: OptionSet, Hashable, Sendable {
  let rawValue: UInt16
  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The infinitive, in English also the plural of the present.
  static let base = Features(rawValue: 1)
  static let present = Features(rawValue: 2)
  static let past = Features(rawValue: 4)
  static let participle = Features(rawValue: 8)
  static let gerund = Features(rawValue: 16)
  static let future = Features(rawValue: 32)
  static let conditional = Features(rawValue: 64)
  /// The mood of indirect speech: "vertrete", "soit représentée".
  static let subjunctive = Features(rawValue: 128)
  /// A compound that already tells the past: "has been".
  static let perfect = Features(rawValue: 256)
  static let noun = Features(rawValue: 512)
  static let plural = Features(rawValue: 1024)
  /// Says that something begins on the date: "ab", "as from".
  static let passive = Features(rawValue: 2048)
  /// Tells a beginning by itself: "became".
  static let onset = Features(rawValue: 4096)

  /// The imperfect, which tells a state and no event: "erano affidati".
  static let lasting = Features(rawValue: 8192)

  private static let names: [(String, Features)] = [
    ("base", .base), ("present", .present), ("past", .past), ("participle", .participle),
    ("gerund", .gerund), ("future", .future), ("conditional", .conditional),
    ("subjunctive", .subjunctive), ("perfect", .perfect), ("noun", .noun), ("plural", .plural),
    ("passive", .passive), ("onset", .onset), ("lasting", .lasting),
  ]

  /// Reads the name of a feature in the word lists.
  init?(name: String) {
    guard let found = Self.names.first(where: { $0.0 == name }) else { return nil }
    self = found.1
  }

  /// The names, in the order of the forms.
  var description: String {
    Self.names.filter { contains($0.1) }.map(\.0).joined(separator: " ")
  }

  /// Whether it is a verb that tells by itself when: not an infinitive, participle or noun.
  var isFinite: Bool {
    !isDisjoint(with: [.present, .past, .future, .conditional, .subjunctive])
  }
}
