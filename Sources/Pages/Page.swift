/// A finished report: meaning and order, no appearance.
///
/// Composers decide everything a reader or a program learns; renderers only lay it out. Whatever
/// a page says is on it in full, so a page can be rendered without the data it was made from.
package struct Page: Hashable, Sendable {
  /// What the page is about, for readers.
  package var title: String

  /// The language of all that is said on it, as a BCP 47 tag such as `en`.
  package var language: String

  /// What a reader must know of the whole page: clocks, filters, counts.
  package var head: [Field]

  /// The content, in order.
  package var blocks: [Block]

  /// What stands behind everything else, the sources included: what is not known.
  package var closing: [Block] = []

  /// The content and what closes it.
  package var allBlocks: [Block] { blocks + closing }

  /// The name by which a command asks for the page, if it has one.
  package var name: String?

  /// The sources, in the order of their numbers; every renderer shows all of them.
  package var citations: [Citation]

  /// The rows that a table of values alone (CSV) has of the page: all its facts, one a row; nil
  /// where the page is one table.
  package var data: Table?

  /// The words which renderers add by themselves, in the language of the page.
  package var words: PageWords

  /// Creates a page.
  package init(
    title: String, language: String = "en", head: [Field] = [], _ blocks: [Block],
    citations: [Citation] = [], data: Table? = nil, words: PageWords = .english
  ) {
    self.data = data
    self.title = title
    self.language = language
    self.head = head
    self.blocks = blocks
    self.citations = citations
    self.words = words
  }
}

/// A labelled value.
package struct Field: Hashable, Sendable {
  /// What a value has to do with its page.
  package enum Role: Hashable, Sendable {
    /// It holds of what the page says, and of each of its pictures.
    case fact
    /// Words that make the page again: no picture tells them, and each of them stays whole.
    case command
  }

  /// The machine name, the same in every language, in camel case.
  package var key: String

  /// The label a reader sees, without a colon.
  package var label: String

  /// The value.
  package var cell: Cell

  /// What it has to do with the page.
  package var role: Role

  /// Creates a labelled value.
  package init(_ key: String, _ label: String, _ cell: Cell, role: Role = .fact) {
    self.key = key
    self.label = label
    self.cell = cell
    self.role = role
  }
}

/// A source that statements on the page refer to.
package struct Citation: Hashable, Sendable {
  /// The number by which cells and spans refer to it, counted from one by the composer.
  package var number: Int

  /// The identifier of the document, if it has one.
  package var key: String?

  /// Title, publisher and date, in the order of the reader's language.
  package var source: String

  /// Where in the source, such as "lines 12–13" or "page 4".
  package var place: String?

  /// The words of the source.
  package var quotation: String?

  /// The identifiers of the claims made in it that the page rests on, in their order.
  package var claims: [String] = []

  /// The same in short, as the list of sources names them: so many digits as commands need.
  package var shortClaims: [String] = []

  /// Where the source can be found; only `http` and `https` addresses become links.
  package var address: String?

  /// Creates a citation.
  package init(
    _ number: Int, key: String? = nil, source: String, place: String? = nil,
    quotation: String? = nil, address: String? = nil
  ) {
    self.number = number
    self.key = key
    self.source = source
    self.place = place
    self.quotation = quotation
    self.address = address
  }
}
