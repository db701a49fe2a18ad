import Dates
import States

/// Who represents whom where, as far as a text has told; any of the three may be missing.
struct Triple: Hashable, Sendable {
  var power: StateKey?
  var represented: StateKey?
  var receiving: StateKey?
  var place: String?

  /// The two States between which it stands, the other way round.
  var mirror: Triple { Triple(power: power, represented: receiving, receiving: represented) }

  /// Those of the three that are told.
  var states: [StateKey] { [power, represented, receiving].compactMap { $0 } }

  /// Whether the States that are told differ.
  var isSound: Bool {
    (power == nil || power != represented && power != receiving)
      && (represented == nil || represented != receiving)
  }

  /// Whether a State is one of the three.
  func involves(_ state: StateKey) -> Bool {
    power == state || represented == state || receiving == state
  }
}

/// What a reader keeps in mind from sentence to sentence.
struct Discourse: Sendable {
  /// Two States whose relations were broken or restored.
  struct Rupture: Sendable {
    let states: [StateKey]
    let date: EDTF?
    let isRestored: Bool
    /// Whether the words say that relations were broken, not only that there was a quarrel.
    var isBreak = false
    let sentence: Int
    /// Where its sentence begins in the text.
    var start = 0

    /// The other State of the two.
    func partner(of state: StateKey) -> StateKey? {
      guard states.contains(state) else { return nil }
      return states.first { $0 != state }
    }
  }

  /// Mandates that were told together.
  struct Topic: Sendable {
    var triples: [Triple]
    let sentence: Int
  }

  /// What was told, the latest last.
  private(set) var topics: [Topic] = []

  /// Breaks and restorations, the latest last.
  private(set) var ruptures: [Rupture] = []

  /// The States named, the latest last, each once.
  private(set) var salient: [StateKey] = []

  /// The subjects of main clauses, the latest last.
  private(set) var subjects: [StateKey] = []

  /// The places told with "in", the latest last.
  private(set) var places: [StateKey] = []

  /// The sentence in which a place was told last.
  private(set) var placeSentence = 0

  /// How many mandates a State was told to have.
  private var tellings: [StateKey: Int] = [:]

  /// The State that was last said to represent.
  private(set) var power: StateKey?

  /// The State that the heading above the sentence names by itself.
  var heading: StateKey? { didSet { headingAfter = topic?.sentence ?? 0 } }

  /// The last sentence before that heading that told of a mandate.
  private var headingAfter = 0

  /// The State of the heading, where no mandate was told below it yet.
  var newHeading: StateKey? { topic.map { $0.sentence <= headingAfter } ?? true ? heading : nil }

  /// The only State that the title names, where it names it as a place.
  var titled: StateKey?

  /// The State whose representation the lines below a heading are about.
  var listed: StateKey?

  /// The last line of a list of mandates whose lines begin with the State that represents.
  var powerList: Int?

  /// Whether the text is about protecting powers in general, by its title.
  var isAboutPowers = false

  /// Two States told together, the latest.
  private(set) var couple: [StateKey] = []

  /// The mandate that was offered last, and the sentence that told it.
  private(set) var offered: (triple: Triple, sentence: Int)?

  /// Keeps that a mandate was offered.
  mutating func offer(_ triple: Triple, sentence: Int) { offered = (triple, sentence) }

  /// States told by a name in the plural to have no embassy somewhere.
  private(set) var several: Set<StateKey> = []

  /// Keeps that a State with a name in the plural has no embassy somewhere.
  mutating func tell(several state: StateKey) { several.insert(state) }

  /// Keeps two States told together.
  mutating func tell(couple: [StateKey]) { self.couple = couple }

  /// Mandates that the text said to be in force.
  private(set) var inForce: Set<Triple> = []

  /// Keeps a mandate as in force.
  mutating func confirm(_ triple: Triple) {
    inForce.insert(
      Triple(power: triple.power, represented: triple.represented, receiving: triple.receiving))
  }

  /// Mandates that the text said to be still to come.
  private var announced: Set<Triple> = []

  /// Keeps a mandate as still to come.
  mutating func announce(_ triple: Triple) {
    announced.insert(
      Triple(power: triple.power, represented: triple.represented, receiving: triple.receiving))
  }

  /// Whether the text said that a mandate is still to come.
  func isAnnounced(_ triple: Triple) -> Bool {
    announced.contains(
      Triple(power: triple.power, represented: triple.represented, receiving: triple.receiving))
  }

  /// Whether a State was told to be represented in the other of two, and nothing of the reverse.
  func isReversed(_ power: StateKey?, _ represented: StateKey, _ receiving: StateKey) -> Bool {
    let triple = Triple(power: power, represented: represented, receiving: receiving)
    let told = topics.flatMap(\.triples).map {
      Triple(power: $0.power, represented: $0.represented, receiving: $0.receiving)
    }
    return power != nil && told.contains(triple.mirror) && !told.contains(triple)
  }

  /// Mandates for which the text told a request.
  private(set) var requested: Set<Triple> = []

  /// Keeps that a mandate was asked for.
  mutating func request(_ triple: Triple) {
    requested.insert(
      Triple(power: triple.power, represented: triple.represented, receiving: triple.receiving))
  }

  /// Whether the text told that a mandate was asked for.
  func isRequested(_ triple: Triple) -> Bool {
    requested.contains(
      Triple(power: triple.power, represented: triple.represented, receiving: triple.receiving))
  }

  /// Mandates towards which the text told a step.
  private var open: Set<Triple> = []

  /// Keeps that a step towards a mandate was told.
  mutating func open(_ triple: Triple) {
    open.insert(
      Triple(power: triple.power, represented: triple.represented, receiving: triple.receiving))
  }

  /// Whether the text told a step towards a mandate: an offer, a request, a plan.
  func isOpen(_ triple: Triple) -> Bool {
    open.contains(
      Triple(power: triple.power, represented: triple.represented, receiving: triple.receiving))
  }

  /// The last sentence in which "the agreement" may be one on mandates told before.
  var accordUntil: Int?

  /// The last sentence that told of an agreement.
  var lastAccord: Int?

  /// Leaves aside what a headline said, whose present also tells what is to come.
  mutating func forgetForce() { inForce = [] }

  /// Whether the text said that a mandate is in force.
  func isInForce(_ triple: Triple) -> Bool {
    inForce.contains(
      Triple(power: triple.power, represented: triple.represented, receiving: triple.receiving))
  }

  /// The last sentence that told of something made up, and its paragraph.
  private var fiction: (sentence: Int, paragraph: Int)?

  /// Keeps that a sentence tells of something made up.
  mutating func tellFiction(in sentence: Sentence) {
    fiction = (sentence.number, sentence.passage.paragraph)
  }

  /// Whether a sentence goes on with something made up.
  func isMadeUp(_ sentence: Sentence) -> Bool {
    fiction.map { $0.paragraph == sentence.passage.paragraph && sentence.number - $0.sentence <= 2 }
      ?? false
  }

  /// The last day told.
  var day: EDTF?

  /// The date of a chronicle that stands alone in a line above what happened then.
  struct Section: Sendable {
    let time: TimeExpression
    let paragraph: Int
  }

  /// The part of a chronicle that is read.
  var section: Section?

  /// The last date told of what happened, and the paragraph that told it.
  var story: (date: EDTF, paragraph: Int)?

  /// The last date told that is a day, and the sentence that told it.
  var exactDay: (date: EDTF, sentence: Int)?

  /// The State last told to have no embassy in another.
  var vacancy: Vacancy?

  /// Who holds the mandates that a list names.
  var holder: Holder?

  /// When the story plays that is being told.
  var scene: Scene?

  /// The latest sentence that has a word for a mandate.
  var lastMandateWord: Int?

  /// The latest sentence that speaks of relations between States.
  var lastRelations: Int?

  /// The latest mandates.
  var topic: Topic? { topics.last }

  /// Keeps mandates told together.
  mutating func tell(_ triples: [Triple], sentence: Int) {
    let told = triples.filter { $0.represented != nil || $0.receiving != nil }
    guard !told.isEmpty else { return }
    if let last = topics.last, last.sentence == sentence {
      guard last.triples.count < Self.most else { return }
      topics[topics.count - 1].triples += told.filter { !last.triples.contains($0) }
    } else {
      if topics.count >= Self.most { topics.removeFirst(Self.most / 2) }
      topics.append(Topic(triples: told, sentence: sentence))
    }
    if let power = told.last?.power {
      tellings[power, default: 0] += told.count
      // One mention does not take the place of the State that a whole text is about.
      if tellings[power] == 1, let known = self.power, tellings[known, default: 0] >= 4 { return }
      self.power = power
    }
  }

  /// Keeps a break or a restoration.
  mutating func tell(_ rupture: Rupture) {
    if ruptures.count >= Self.most { ruptures.removeFirst(Self.most / 2) }
    ruptures.append(rupture)
  }

  /// How much is kept in mind of each kind.
  private static let most = 100

  /// Keeps the power a sentence speaks of without a mandate.
  mutating func tell(power: StateKey) { self.power = power }

  /// Keeps a State as named.
  mutating func mention(_ state: StateKey) {
    salient.removeAll { $0 == state }
    salient.append(state)
  }

  /// The sentence in which a State was named last other than as a place.
  private var namings: [StateKey: Int] = [:]

  /// Keeps the sentence that names a State.
  mutating func name(_ state: StateKey, sentence: Int) { namings[state] = sentence }

  /// Whether a State was named last in a sentence, other than as a place.
  func wasNamed(_ state: StateKey, in sentence: Int) -> Bool { namings[state] == sentence }

  /// The States besides some in the last sentence from one on that names any.
  func named(besides taken: [StateKey], since first: Int) -> [StateKey] {
    let known = salient.compactMap { state in namings[state].map { (state: state, sentence: $0) } }
      .filter { $0.sentence >= first && !taken.contains($0.state) }
    let last = known.map(\.sentence).max()
    return known.filter { $0.sentence == last }.map(\.state)
  }

  /// The last sentence that spoke of lawyers, unions and others who represent and are no State.
  private var strangersIn: Int?

  /// Keeps that a sentence spoke of others who represent.
  mutating func tellStrangers(sentence: Int) { strangersIn = sentence }

  /// Whether others who represent were spoken of from a sentence on.
  func speaksOfStrangers(since first: Int) -> Bool { strangersIn.map { $0 >= first } ?? false }

  /// The last sentence that spoke of ambassadors, whom a pronoun may mean.
  private var envoysIn: Int?

  /// Keeps that a sentence spoke of ambassadors.
  mutating func tellEnvoys(sentence: Int) { envoysIn = sentence }

  /// Whether ambassadors were spoken of from a sentence on.
  func speaksOfEnvoys(since first: Int) -> Bool { envoysIn.map { $0 >= first } ?? false }

  /// Keeps a State as a subject.
  mutating func act(_ state: StateKey) {
    subjects.removeAll { $0 == state }
    subjects.append(state)
  }

  /// Keeps a State as a place.
  mutating func locate(_ state: StateKey, sentence: Int) {
    placeSentence = sentence
    places.removeAll { $0 == state }
    places.append(state)
  }

  /// Whether a mandate turns round the roles that the text gave to its States before.
  ///
  /// A State that was told to be represented seldom represents in the same text, and nobody
  /// represents where it has broken its own relations.
  func contradicts(_ triple: Triple) -> Bool {
    guard let power = triple.power else { return false }
    let told = topics.flatMap(\.triples)
    let isPower = told.contains { $0.power == power }
    if !isPower, told.contains(where: { $0.represented == power || $0.receiving == power }) {
      return true
    }
    if let state = triple.represented, told.contains(where: { $0.power == state }),
      !told.contains(where: { $0.represented == state || $0.receiving == state })
    {
      return true
    }
    guard let place = triple.receiving, !isPower else { return false }
    return ruptures.contains {
      $0.isBreak && !$0.isRestored && $0.states.contains(power) && $0.states.contains(place)
    }
  }

  /// Whether the text told before of one of the two States between which a mandate stands.
  func isLinked(_ triple: Triple) -> Bool {
    func isOne(_ state: StateKey) -> Bool {
      state == triple.represented || state == triple.receiving
    }
    return ruptures.contains { $0.states.contains(where: isOne) }
      || topics.contains { topic in
        topic.triples.contains { told in
          [told.represented, told.receiving].compactMap { $0 }.contains(where: isOne)
        }
      }
  }

  /// Whether a State was told to represent another.
  func isPower(_ state: StateKey) -> Bool {
    topics.contains { $0.triples.contains { $0.power == state } }
  }

  /// The State with which another has broken, or between which a mandate stands.
  func partner(of state: StateKey, besides power: StateKey?) -> StateKey? {
    for topic in topics.reversed() {
      for triple in topic.triples {
        if triple.represented == state, let other = triple.receiving, other != power {
          return other
        }
      }
    }
    for rupture in ruptures.reversed() {
      if let other = rupture.partner(of: state), other != power { return other }
    }
    for topic in topics.reversed() {
      for triple in topic.triples {
        if triple.receiving == state, let other = triple.represented, other != power {
          return other
        }
      }
    }
    return nil
  }
}
