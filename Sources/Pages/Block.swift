/// A part of a page that stands on its own.
package indirect enum Block: Hashable, Sendable {
  /// A heading and what belongs under it; the depth follows from nesting.
  ///
  /// The anchor is the identifier by which values link to it.
  case section(heading: String, anchor: String? = nil, [Block])

  /// Running text.
  case paragraph([Span])

  /// Rows of typed values.
  case table(Table)

  /// Terms and what is said of each, as in a dossier.
  case definitions([Definition])

  /// What happened, in order.
  case events([Event])

  /// A picture, with the same facts as a table.
  case figure(Figure)

  /// Something the reader must not miss.
  case note(Note)
}

/// A term and what is said of it.
package struct Definition: Hashable, Sendable {
  /// The machine name, in camel case.
  package var key: String

  /// The term a reader sees, without a colon.
  package var term: String

  /// What is said of it.
  package var spans: [Span]

  /// A term with running text.
  package init(_ key: String, _ term: String, _ spans: [Span]) {
    self.key = key
    self.term = term
    self.spans = spans
  }

  /// A term with one value.
  package init(_ key: String, _ term: String, _ cell: Cell) {
    self.init(key, term, [.value(cell)])
  }
}

/// Something that happened, and how things stood after it.
package struct Event: Hashable, Sendable {
  /// When, as it was given.
  package var date: Cell

  /// What happened.
  package var what: Cell

  /// Who did it, if that is known.
  package var who: Cell?

  /// What else is told, such as scope, reason or objections.
  package var notes: [[Span]]

  /// The numbers of the citations that tell of it.
  package var citations: [Int]

  /// The identifiers of the claims that tell of it, in their order.
  package var claims: [String] = []

  /// How things stood after it.
  package var after: [Field]

  /// Creates an event.
  package init(
    date: Cell, what: Cell, who: Cell? = nil, notes: [[Span]] = [], citations: [Int] = [],
    after: [Field] = []
  ) {
    self.date = date
    self.what = what
    self.who = who
    self.notes = notes
    self.citations = citations
    self.after = after
  }

  /// Returns the event with what tells of it added.
  package func citing(_ carriers: Carriers) -> Event {
    var all = Carriers(citations: citations, claims: claims)
    all.add(carriers)
    var event = self
    (event.citations, event.claims) = (all.citations, all.claims)
    return event
  }
}

/// Something the reader must not miss.
package struct Note: Hashable, Sendable {
  /// How much it matters.
  package enum Weight: String, Hashable, Sendable {
    case remark
    case caution
  }

  /// How much it matters.
  package var weight: Weight
  /// What it says.
  package var spans: [Span]

  /// Creates a note.
  package init(_ weight: Weight, _ spans: [Span]) {
    self.weight = weight
    self.spans = spans
  }
}
