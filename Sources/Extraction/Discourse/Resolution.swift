import States

/// Fills the roles of a frame: from its words, then from what the text said before.
struct Resolution {
  let discourse: Discourse

  /// The actor of the event that governs the frame, where one does.
  var actors: [StateKey] = []

  /// The subject of the clause before that of the frame.
  var subject: StateKey?

  /// To whom the event that governs the frame is addressed.
  var addressees: [StateKey] = []

  /// The States named in the sentence before the frame, subjects first.
  var nearby: [StateKey] = []

  /// All States named in the sentence before the frame.
  var mentioned: [StateKey] = []

  /// The places named in the sentence before the frame.
  var nearbyPlaces: [StateKey] = []

  /// Whether the State that represents may be the one told before.
  var mayTakePower = true

  /// Whether a State that stands as a subject may be the place.
  var mayTakeSubject = true

  /// Whether the State that represents is told by a pronoun and asked by the actor.
  var isAsked = false

  /// Whether the actor entrusts the mandate to somebody.
  var isEntrusted = false

  /// Whether the actor consents to a mandate, or refuses it.
  var isConsent = false

  /// The number of the sentence.
  var sentence = 0

  /// Whether the verb may stand for a subject that was told before.
  var dropsSubject = false

  /// Whether the actor gives the mandate, so that it is the one represented.
  var givesMandate = false

  /// Whether the clause speaks of a war and of no place, so that none is to be taken from elsewhere.
  var isGeneral = false

  /// The States named with "with" in the sentence before the frame.
  var others: [StateKey] = []

  /// The place with which the sentence opens, before an aside: "in Tanzania, he said, …".
  var openingPlace: StateKey?

  /// A mandate with what had to be taken from elsewhere.
  struct Resolved {
    var triple: Triple
    var times: [Int]
    var notes: [String]
    /// Whether a pronoun had to be told.
    var isResolved = false
    /// Whether the State that represents stands in another sentence.
    var isPowerTaken = false
    /// Whether the place stands in another sentence.
    var isPlaceTaken = false
  }

  /// How many mandates a frame may tell; no sentence that anybody wrote tells more.
  private static let most = 60

  /// The mandates of a frame.
  func resolve(_ frame: Frame) -> [Resolved] {
    var resolved: [Resolved] = []
    let powers = frame.powers.flatMap { ref in states(ofPower: ref, frame) }
    if frame.isDistributed, let distributed = distributed(frame, powers) { return distributed }
    let pairs = frame.pairs.isEmpty ? [Frame.Pair()] : frame.pairs
    for (number, pair) in pairs.enumerated() {
      let receiving: [Place?] = pair.receiving.flatMap { places($0, pair, powers) }
      let represented = pair.represented.flatMap { ref in
        states(ofRepresented: ref, frame, powers, receiving.compactMap { $0?.state })
      }
      if represented.isEmpty, !discourse.several.isEmpty,
        pair.represented.contains(where: \.isOfOne)
      {
        // "The US have no embassy there. Russia defends its interests": its own.
        continue
      }
      for power in powers.isEmpty ? [nil] : powers.map({ Optional($0) }) {
        for state in represented.isEmpty ? [nil] : represented.map({ Optional($0) }) {
          for place in receiving.isEmpty ? [nil] : receiving {
            if resolved.count >= Self.most { return resolved }
            var item = Resolved(
              triple: Triple(
                power: power, represented: state, receiving: place?.state, place: place?.place),
              times: pair.times, notes: [],
              isResolved: (frame.powers + pair.represented + pair.receiving).contains {
                $0.states.isEmpty
              })
            if frame.kind == .sameAgain, !repeatTopic(&item) { continue }
            if represented.count == 2, receiving.isEmpty, let state,
              pair.represented.allSatisfy({
                $0.form == .possessive || $0.form == .both || $0.form == .pronoun && $0.isPlural
              }) && !isOfThird(represented)
                || pair.isMirrored || frame.isMirrored
            {
              // Each in the other.
              item.triple.receiving = represented.first { $0 != state }
            }
            complete(&item, listed: represented.count > 1 ? represented : [], powers)
            guard item.triple.isSound else { continue }
            resolved.append(item)
          }
        }
      }
      if pair.isMirrored || frame.isMirrored && number == pairs.count - 1 {
        for item in resolved.suffix(1)
        where item.triple.represented != nil && item.triple.receiving != nil {
          var mirror = item
          mirror.triple = item.triple.mirror
          mirror.notes.append("the mirror is told too")
          resolved.append(mirror)
        }
      }
    }
    return resolved
  }

  /// A State with the place in it, where one is told.
  struct Place {
    let state: StateKey
    let place: String?
  }

  // MARK: Roles

  private func states(ofPower ref: Ref, _ frame: Frame) -> [StateKey] {
    if !ref.states.isEmpty { return ref.states }
    // Two States seldom represent together.
    if ref.form == .both { return [] }
    var taken = Set(frame.pairs.flatMap { $0.represented + $0.receiving }.flatMap(\.states))
    // Who entrusts does not entrust to itself: "les États-Unis lui confièrent leurs intérêts".
    if frame.kind == .entrust || isAsked || isEntrusted { taken.formUnion(actors) }
    if ref.isPerson {
      // "He represented": for a State only where one was told to represent.
      return discourse.power.flatMap { taken.contains($0) ? nil : [$0] } ?? []
    }
    // "Its embassy in Havana" is not of the State in which it is.
    if ref.form == .pronoun, ref.head == .embassy { taken.formUnion(nearbyPlaces) }
    if ref.isLatter, let last = mentioned.last(where: { !taken.contains($0) }) { return [last] }
    if isAsked, ref.form == .pronoun, let asked = mentioned.last(where: { !taken.contains($0) }) {
      return [asked]
    }
    if ref.form == .pronoun, frame.kind == .represent, !dropsSubject,
      frame.pairs.contains(where: {
        $0.represented.contains { $0.form == .pronoun && $0.role != .interests }
      })
    {
      // "The way in which it represented it": only who is known to represent is the first.
      return discourse.power.map { $0 == subject ? [] : [$0] } ?? []
    }
    if ref.form == .pronoun, frame.kind == .power, let power = powerOfSentence,
      !taken.contains(power)
    {
      return [power]
    }
    if let subject, !taken.contains(subject), ref.form == .pronoun { return [subject] }
    if ref.form == .pronoun, let before = discourse.subjects.last, !taken.contains(before),
      discourse.isPower(before)
    {
      return [before]
    }
    if let power = discourse.power, !taken.contains(power) { return [power] }
    if let subject = discourse.subjects.last(where: { !taken.contains($0) }) { return [subject] }
    if ref.form == .pronoun, let known = mentioned.last(where: { !taken.contains($0) }) {
      return [known]
    }
    if ref.form == .pronoun, let known = discourse.salient.last(where: { !taken.contains($0) }) {
      return [known]
    }
    return []
  }

  func places(_ ref: Ref, _ pair: Frame.Pair, _ powers: [StateKey]) -> [Place] {
    if !ref.states.isEmpty { return ref.states.map { Place(state: $0, place: ref.place) } }
    switch ref.form {
    case .there:
      let isCouple = pair.represented.contains { $0.form == .both }
      let own =
        pair.represented.flatMap(\.states) + (isCouple ? discourse.couple : []) + powers
      let place =
        nearbyPlaces.last { !own.contains($0) }
        ?? discourse.newHeading.flatMap { own.contains($0) ? nil : $0 } ?? placeAsked
        ?? discourse.topic?.triples.last?.receiving
        ?? discourse.places.last
        ?? onlyOther(than: own)
      if let place, !own.contains(place) { return [Place(state: place, place: nil)] }
      let partner = own.lazy.compactMap { discourse.partner(of: $0, besides: discourse.power) }
        .first
      if partner == nil, let other = others.last(where: { !own.contains($0) }) {
        return [Place(state: other, place: nil)]
      }
      return partner.map { [Place(state: $0, place: nil)] } ?? []
    default: return []
    }
  }

  /// The place told in the sentence right before, where the mandates were told earlier: "Who helps me
  /// in Syria? Prague acts there".
  private var placeAsked: StateKey? {
    guard let topic = discourse.topic, discourse.placeSentence > topic.sentence,
      discourse.placeSentence == sentence - 1
    else { return nil }
    return discourse.places.last
  }

  func states(
    ofRepresented ref: Ref, _ frame: Frame, _ powers: [StateKey], _ places: [StateKey]
  ) -> [StateKey] {
    if !ref.states.isEmpty { return ref.states }
    let excluded = Set(powers + places)
    if ref.form == .both {
      let parties = [
        discourse.topic?.triples.last?.represented, discourse.topic?.triples.last?.receiving,
      ]
      .compactMap { $0 }
      let couples = [parties, discourse.couple, discourse.ruptures.last?.states ?? []]
      if let couple = couples.first(where: { $0.count == 2 && excluded.isDisjoint(with: $0) }) {
        return couple
      }
      if parties.count == 2 { return parties }
      return discourse.ruptures.last?.states
        ?? Array(nearby.filter { !powers.contains($0) }.suffix(2))
    }
    let isTheirs = ref.form == .possessive || ref.form == .pronoun && ref.isPlural
    if isTheirs, places.isEmpty || actors.count > 1 {
      // "Saudi-Arabien und Iran haben um die Vertretung ihrer Interessen ersucht".
      let parties = actors.filter { !excluded.contains($0) }
      if parties.count == 2 { return parties }
    }
    if ref.isPlural, let topic = discourse.topic {
      var told: [StateKey] = []
      for state in topic.triples.compactMap(\.represented) where !told.contains(state) {
        told.append(state)
      }
      if told.count > 1, excluded.isDisjoint(with: told) { return told }
    }
    if ref.isOfSpeaker { return speaker(powers, places) }
    if let actor = actors.first(where: { !excluded.contains($0) }) { return [actor] }
    if let addressee = addressees.last(where: { !excluded.contains($0) }) { return [addressee] }
    if let near = nearby.last(where: { !excluded.contains($0) }) { return [near] }
    if let told = spokenOf(ref, places, excluded) { return told }
    for place in places {
      if let partner = discourse.partner(of: place, besides: powers.first),
        !(ref.isOfOne && discourse.several.contains(partner))
      {
        return [partner]
      }
    }
    if ref.form == .pronoun, !places.isEmpty, !powers.isEmpty,
      let named = mentioned.last(where: { !excluded.contains($0) })
    {
      // "A message to the US through the embassy in Tehran that represents them".
      return [named]
    }
    if places.isEmpty, let subject = discourse.subjects.last, !excluded.contains(subject),
      !discourse.isPower(subject)
    {
      return [subject]
    }
    if let topic = discourse.topic?.triples.last?.represented, !excluded.contains(topic) {
      return [topic]
    }
    if frame.isOnset || frame.isPassive, ref.form == .possessive,
      let subject = discourse.subjects.last,
      !excluded.contains(subject)
    {
      // "Seine Interessen übernahm Portugal": nobody takes over its own.
      return [subject]
    }
    // "Russia defends its interests in Syria" are its own, where nobody else was spoken of.
    if frame.kind == .tend, ref.form == .possessive, frame.features.isFinite { return [] }
    return discourse.salient.last { !excluded.contains($0) }.map { [$0] } ?? []
  }

  // MARK: What the sentence leaves out

  /// Completes a mandate from what was told before, and notes from where.
  func complete(_ item: inout Resolved, listed: [StateKey], _ powers: [StateKey]) {
    var triple = item.triple
    if triple.power == nil, mayTakePower, !isOneOfSeveral, let power = discourse.power,
      !triple.involves(power)
    {
      triple.power = power
      item.notes.append("the protecting power is taken from the sentences before")
      item.isPowerTaken = true
    }
    if triple.power == nil, dropsSubject,
      let subject = discourse.subjects.last, !triple.involves(subject)
    {
      triple.power = subject
      item.notes.append("the subject is that of the sentence before")
      item.isPowerTaken = true
    }
    if triple.represented == nil, triple.receiving == nil, givesMandate,
      let actor = actors.first(where: { !triple.involves($0) })
    {
      triple.represented = actor
    }
    if triple.represented == nil, triple.receiving == nil {
      item.triple = triple
      return
    }
    if triple.receiving == nil, isConsent, triple.power != nil, triple.represented != nil,
      let actor = actors.first, actors.count == 1, !triple.involves(actor), !listed.contains(actor),
      discourse.topic?.triples.contains(where: {
        $0.power == triple.power && $0.represented == actor
      }) != true
    {
      // "Quito hat der Vertretung Mexikos durch die Schweiz zugestimmt".
      triple.receiving = actor
      item.notes.append("who consents or refuses is the receiving State")
    }
    if triple.receiving == nil, triple.represented != nil, let place = openingPlace,
      !triple.involves(place)
    {
      triple.receiving = place
    }
    if triple.receiving == nil, let heading = discourse.heading, triple.represented != nil,
      !triple.involves(heading)
    {
      triple.receiving = heading
      item.notes.append("the receiving State is that of the heading")
    }
    if triple.receiving == nil, let state = triple.represented,
      let partner = partner(of: state, triple.power, listed)
    {
      triple.receiving = partner
      item.notes.append("the receiving State is taken from the sentences before")
      item.isPlaceTaken = true
    }
    takePlaceOfTitle(&triple, &item, listed)
    if triple.represented == nil, let place = triple.receiving {
      if let actor = actors.first(where: { !triple.involves($0) && !powers.contains($0) }) {
        triple.represented = actor
      } else if let partner = discourse.partner(of: place, besides: triple.power),
        partner != triple.power, !discourse.isReversed(triple.power, partner, place)
      {
        triple.represented = partner
        item.notes.append("the represented State is taken from the sentences before")
      }
    }
    item.triple = triple
  }

  /// Takes from the mandate before what a repeated one leaves out; false if it may be any of several.
  private func repeatTopic(_ item: inout Resolved) -> Bool {
    guard let topic = discourse.topic, let before = topic.triples.last else {
      return item.triple.represented != nil && item.triple.receiving != nil
    }
    if item.triple.represented == nil,
      topic.triples.contains(where: { $0.represented != before.represented })
    {
      // Several mandates were told; which of them is repeated is not.
      return false
    }
    if item.triple.receiving == nil, let place = before.receiving, !item.triple.involves(place) {
      item.triple.receiving = place
    }
    if item.triple.represented == nil, let state = before.represented,
      !item.triple.involves(state)
    {
      item.triple.represented = state
    }
    item.notes.append("the mandate told before is repeated")
    return true
  }

  /// The State that receives, from what was told before; of the States in the sentence never another of
  /// those listed with the represented one.
  private func partner(of state: StateKey, _ power: StateKey?, _ listed: [StateKey]) -> StateKey? {
    if let partner = discourse.partner(of: state, besides: power) { return partner }
    func isOther(_ other: StateKey) -> Bool {
      other != state && other != power && !listed.contains(other)
    }
    if let near = nearbyPlaces.last(where: isOther) { return near }
    if let topic = discourse.topic, topic.sentence == sentence,
      let place = topic.triples.last?.receiving, isOther(place)
    {
      // "Sweden took charge of American interests there, and those of Great Britain passed to".
      return place
    }
    if mayTakeSubject, let near = nearby.last(where: isOther) { return near }
    // "In the war it represented many States" is said of no place.
    return isGeneral ? nil : discourse.places.last(where: isOther)
  }
}
