import Dates
import Mandates
import States

/// Reads one text, sentence by sentence, keeping in mind what was told.
struct TextReader {
  let reading: Reading
  let lexicon: Lexicon
  let syntax: Syntax
  let states: StateIndex
  let registry: StateRegistry
  let times: TimeReader
  private let units: UnitReader
  var discourse = Discourse()
  var extraction = Extraction()
  private var number = 0
  private var sentenceStart: Int?
  private var settled: [Proposal] = []

  init(
    _ reading: Reading, lexicon: Lexicon, states: StateIndex, registry: StateRegistry
  ) {
    self.reading = reading
    self.lexicon = lexicon
    self.states = states
    self.registry = registry
    syntax = Syntax(reading.language)
    times = TimeReader(language: reading.language, published: reading.published)
    units = UnitReader(states: states, lexicon: lexicon, language: reading.language)
  }

  /// Reads what lies in the windows of a text.
  mutating func read(_ windows: [Range<Int>]) -> Extraction {
    if let title = reading.title {
      let bytes = Array(title.utf8)
      let layout = Layout(bytes, language: reading.language, lexicon: lexicon)
      layout.forEachPassage(in: [0..<bytes.count]) { read($0, of: bytes, emits: false) }
      discourse.forgetForce()
      if discourse.salient.count == 1, discourse.power == nil {
        discourse.titled = discourse.salient[0]
      }
      // A headline about a mandate makes it the news, and so what was signed for it.
      if discourse.topic != nil { discourse.accordUntil = number + Self.leadLength }
    }
    let layout = Layout(reading.text, language: reading.language, lexicon: lexicon)
    layout.forEachPassage(in: windows) { passage in
      if passage.kind == .noise { return }
      read(passage, of: reading.text, emits: true)
      if extraction.proposals.count >= Self.many { settle() }
    }
    settle()
    extraction.proposals = settled
    return extraction
  }

  /// In how many sentences after the headline "the agreement" may be the one on its mandate.
  private static let leadLength = 8

  /// How many proposals are brought together at once: more would take more time each.
  private static let many = 500

  /// Brings together what was read so far.
  private mutating func settle() {
    let merged = Merging.merged(extraction.proposals)
    let completed = Sequence(published: reading.published).completed(merged)
    settled +=
      Merging.told(completed.map(\.placed))
      + Endings.told(by: discourse.ruptures, of: completed.map(\.placed))
    extraction.proposals = []
  }

  private mutating func read(_ passage: Passage, of text: [UInt8], emits: Bool) {
    let exact = discourse.exactDay.flatMap { number - $0.sentence <= 3 ? $0.date : nil }
    let story = TimeResolver.Story(
      date: discourse.story?.date, isNear: discourse.story?.paragraph == passage.paragraph)
    let told = times.expressions(
      in: passage.tokens, previous: discourse.day, day: exact, story: story)
    let sentence = units.sentence(passage, number: number, times: told)
    number += 1
    sentenceStart = passage.range.lowerBound
    // What is in mind is handed over and back, never copied.
    var mind = Discourse()
    swap(&mind, &discourse)
    var reader = SentenceReader(
      sentence, of: text, discourse: consume mind, syntax: syntax, registry: registry,
      published: reading.published)
    reader.read()
    let (before, modality, lone) = (reader.dateOfBefore(), reader.modalityOfBefore, reader.loneTime)
    let answer = reader.dateOfAnswer()
    swap(&discourse, &reader.discourse)
    // Without a publication date what "in August" means hangs on what the text tells, and not on
    // the year of some other thing.
    let dated = reading.published == nil && !reader.bearsOnMandates ? [] : told
    if let day = dated.last(where: { $0.date != nil })?.date { discourse.day = day }
    if let last = dated.last(where: { $0.date != nil && $0.isStory }), let date = last.date {
      discourse.story = (date, passage.paragraph)
    }
    if let day = dated.compactMap(\.date).last(where: { $0.description.utf8.count == 10 }) {
      discourse.exactDay = (day, number)
    }
    guard emits else { return }
    if let before { dateLast(before) }
    if let answer { dateLast(answer, of: .rejection) }
    if let modality { takeBackLast(modality) }
    if let time = lone, discourse.section != nil || !stretchLast(over: time) {
      discourse.section = Discourse.Section(time: time, paragraph: passage.paragraph)
    }
    extraction.proposals += reader.proposals
    extraction.abstentions += reader.abstentions
  }

  /// Takes back what the sentence before told.
  private mutating func takeBackLast(_ modality: Proposal.Modality) {
    guard let last = extraction.proposals.last,
      last.span.upperBound + Self.near >= (sentenceStart ?? 0)
    else { return }
    for at in extraction.proposals.indices.reversed() {
      guard extraction.proposals[at].span == last.span else { return }
      extraction.proposals[at].modality = modality
    }
  }

  /// Dates the acts of the sentence before, which bears no date of its own.
  private mutating func dateLast(_ date: EDTF, of only: Act? = nil) {
    guard let last = extraction.proposals.last else { return }
    for at in extraction.proposals.indices.reversed() {
      guard extraction.proposals[at].span == last.span else { return }
      let proposal = extraction.proposals[at]
      guard case .act(let act) = proposal.content, act != .announcement, proposal.date == nil,
        only == nil || act == only,
        proposal.span.upperBound + Self.near >= (sentenceStart ?? 0)
      else { continue }
      extraction.proposals[at].date = date
    }
  }

  /// Gives the entries of the line before the time that is told below them; tells whether it did.
  private mutating func stretchLast(over time: TimeExpression) -> Bool {
    guard let last = extraction.proposals.last, last.rule == "list",
      last.span.upperBound + Self.near >= (sentenceStart ?? 0)
    else { return false }
    for at in extraction.proposals.indices.reversed() {
      guard extraction.proposals[at].span == last.span else { break }
      extraction.proposals[at].stretch(over: time)
    }
    return true
  }

  /// How many bytes may stand between a sentence and the one that dates it.
  private static let near = 3
}
