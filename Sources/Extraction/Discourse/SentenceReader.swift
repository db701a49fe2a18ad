import Dates
import Mandates
import States

/// Reads the claims out of one sentence.
struct SentenceReader {
  let sentence: Sentence
  let text: [UInt8]
  let syntax: Syntax
  let registry: StateRegistry
  let published: EDTF?
  var discourse: Discourse
  var proposals: [Proposal] = []
  var abstentions: [Abstention] = []

  /// The mandates told in the sentence so far, with the clauses that tell them.
  var tellings: [(clause: Range<Int>, triples: [Triple])] = []

  /// What the text spoke of before the sentence.
  let topicBefore: Discourse.Topic?

  /// How many mandates the frames read so far may tell.
  var resolvedCount = 0

  /// The States that frames give a role, by their places in the sentence.
  var claimed: Set<Int> = []

  /// How many mandates a sentence may tell; no sentence that anybody wrote tells more.
  static let most = 80

  let units: [Unit]
  let refs: [Ref]
  let gaps: [Range<Int>]
  let clauses: Clauses

  init(
    _ sentence: Sentence, of text: [UInt8], discourse: Discourse, syntax: Syntax,
    registry: StateRegistry,
    published: EDTF?
  ) {
    self.sentence = sentence
    self.text = text
    self.discourse = discourse
    topicBefore = discourse.topic
    self.syntax = syntax
    self.registry = registry
    self.published = published
    units = sentence.units
    let chooser = MeaningChooser(
      registry: registry, day: Self.day(of: sentence, published, discourse),
      salient: discourse.salient)
    let found = RefReader(syntax: syntax, units: units, choose: chooser.choose).read()
    refs = found.refs
    gaps = found.gaps
    clauses = Clauses(units, refs, syntax, gaps: gaps)
  }

  /// The day whose States the names of a sentence mean: that of what it tells, if told with its year,
  /// for an undated one that of the story its paragraph tells, else that of the publication.
  private static func day(
    of sentence: Sentence, _ published: EDTF?, _ discourse: Discourse
  ) -> Day? {
    var told = sentence.times.first { time in
      !time.isRelative && [.at, .fromTo, .until].contains(time.role)
    }?.date?.earliest
    if sentence.times.isEmpty, let story = discourse.story,
      story.paragraph == sentence.passage.paragraph
    {
      told = story.date.latest
    }
    guard let published = published?.latest else { return told }
    return told.map { min($0, published) } ?? published
  }

  /// Whether the sentence bears on mandates or on States that deal with each other, so that its dates
  /// may go for what is told next.
  private(set) var bearsOnMandates = false

  /// Reads the sentence.
  mutating func read() {
    let times = sentence.times.indices.compactMap { number -> (number: Int, at: Int)? in
      units.firstIndex { $0.time == number }.map { (number, $0) }
    }
    let reader = FrameReader(
      syntax: syntax, units: units, refs: refs, clauses: clauses, times: times, gaps: gaps)
    let frames = reader.frames()
    let events = EventReader(syntax: syntax, units: units, refs: refs, clauses: clauses).events()
    readRelations()
    var used: Set<Int> = []
    let own = frames.filter { !isForeign($0) }
    if own.count < frames.count {
      abstain("foreign", "speaks of somebody who represents but is no State")
    }
    claim(frames)
    let isLabel = readOfficeLabel()
    for frame in own where !isLabel && resolvedCount < Self.most { read(frame, events, &used) }
    let isOpen = frames.allSatisfy { $0.isNominal && $0.pairs.allSatisfy(\.represented.isEmpty) }
    if isLabel {
      rememberHolder()
    } else if !isOpen, let holder = holder(ofListBehind: own) {
      readList(of: holder)
    } else if isOpen, !units.contains(where: { $0.has(.foreign) }) {
      rememberHolder()
      if !readLabel(), !readLikes() { readList() }
      readEcho()
    }
    if own.count == frames.count {
      readEvents(events, used: used)
      readJoined()
      readMarkings(events, reader)
      readSame()
    }
    remember()
    if isMadeUp { discourse.tellFiction(in: sentence) }
    rememberAccord()
    rememberVacancy()
    bearsOnMandates =
      !frames.isEmpty || !proposals.isEmpty
      || units.contains { $0.has(any: .breakOff, .restore, .relations, .war) }
      || refs.contains { $0.role == .bare && $0.isNamedActor }
      || units.allSatisfy { $0.time != nil || $0.mark != nil }
    rememberScene()
  }

  /// Whether somebody other than a State may be the one who represents: a lawyer, a union.
  ///
  /// Where States stand in all roles by name, such a word beside them is no doubt.
  private func isForeign(_ frame: Frame) -> Bool {
    guard frame.kind != .section else { return false }
    if isForeigner(frame) { return true }
    let strangers = frame.clause.filter { units[$0].has(.foreign) }
    // After the verb only its object matters, not who reported it.
    let object = refs.first { $0.at > frame.at }?.at ?? frame.clause.upperBound
    guard strangers.contains(where: { $0 < object }) else { return false }
    let named = frame.pairs.contains { pair in
      pair.represented.contains(where: \.isNamed) && pair.receiving.contains(where: \.isNamed)
    }
    return !(named && frame.powers.contains(where: \.isNamedActor))
  }

  /// Keeps in mind whom the sentence named.
  mutating func remember() {
    rememberListed()
    if units.contains(where: { $0.has(any: .mandate, .protectionMandate, .power) }) {
      discourse.lastMandateWord = sentence.number
    }
    if units.contains(where: { $0.has(.relations) }) {
      discourse.lastRelations = sentence.number
    }
    if units.contains(where: { $0.has(.foreign) }) {
      discourse.tellStrangers(sentence: sentence.number)
    }
    if units.contains(where: { $0.has(.emissary) }) {
      discourse.tellEnvoys(sentence: sentence.number)
    }
    if sentence.passage.kind == .heading || units.last?.mark == "." && units.count <= 2,
      units.count <= 3
    {
      let named = Set(refs.filter { $0.form == .named }.flatMap(\.states))
      let isAlone = units.allSatisfy { $0.state != nil || $0.mark != nil || $0.has(.article) }
      discourse.heading = isAlone && named.count == 1 ? named.first : nil
    }
    for ref in refs {
      for state in ref.states {
        discourse.mention(state)
        if !ref.isUnder(.inside) { discourse.name(state, sentence: sentence.number) }
        if ref.isUnder(.inside), ref.isNamed,
          !syntax.hasLowercasePeoples || !ref.isPeople || !ref.isUnder(.toward)
        {
          discourse.locate(state, sentence: sentence.number)
        }
      }
    }
    for (left, right) in zip(refs, refs.dropFirst())
    where left.role != .modifier && left.isNamed && right.isNamed {
      // "The Argentine and Peruvian embassies" share their noun.
      let isShared =
        syntax.namesModify && left.headUnit != nil && left.headUnit == right.headUnit
      guard isShared || left.role == right.role else { continue }
      let between = units[
        isShared
          ? left.at + 1..<right.at
          : left.units.upperBound..<max(left.units.upperBound, right.units.lowerBound)]
      if left.states.count == 1, right.states.count == 1, left.states != right.states,
        between.contains(where: { $0.has(.and) }),
        between.allSatisfy({ $0.mark == nil && $0.has(any: .and, .article, .filler) })
      {
        discourse.tell(couple: left.states + right.states)
      }
    }
    // The first subject of the main clause is what the next sentence most likely speaks of.
    let actors = refs.filter { $0.role == .bare && $0.isActor }
    let main = actors.filter { clauses.clause($0.at).opening == .main }
    let rest = actors.filter { clauses.clause($0.at).opening != .main }
    for ref in rest.reversed() + main.reversed() {
      for state in ref.states { discourse.act(state) }
    }
  }
}
