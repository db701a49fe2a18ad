/// The words which renderers add by themselves, in one language.
///
/// No value has a default: a language that lacks a word does not compile.
package struct PageWords: Hashable, Sendable {
  /// What a mark is called, and what it means.
  package struct MarkWords: Hashable, Sendable {
    /// The word that stands beside a value.
    package var word: String

    /// The meaning, as the legend gives it.
    package var meaning: String

    /// Creates the words of a mark.
    package init(_ word: String, _ meaning: String) {
      self.word = word
      self.meaning = meaning
    }
  }

  /// The words of the mark `contested`.
  package var contested: MarkWords

  /// The words of the mark `stale`.
  package var stale: MarkWords

  /// The words of the mark `unsourced`.
  package var unsourced: MarkWords

  /// The words of the mark `approximate`.
  package var approximate: MarkWords

  /// What stands behind a label, before its value: in French with a blank that does not break.
  package var colon: String

  /// What parts clauses in a row: in French with a blank before it, as before a colon.
  package var semicolon: String { colon == ":" ? ";" : "\u{202F};" }

  /// The label of a remark.
  package var remark: String

  /// The label of a caution.
  package var caution: String

  /// The label of how things stood after an event.
  package var after: String

  /// The heading above the meanings of the marks.
  package var legend: String

  /// The heading above the citations.
  package var sources: String

  /// The label of the claims made in a source.
  package var claims: String

  /// The words of documents one moves about in, and of pictures.
  package var layout: LayoutWords

  /// What drawings in characters say.
  package var drawing: DrawingWords

  /// Creates the words of a language.
  package init(
    contested: MarkWords, stale: MarkWords, unsourced: MarkWords, approximate: MarkWords,
    colon: String, remark: String, caution: String, after: String, legend: String, sources: String,
    claims: String, layout: LayoutWords, drawing: DrawingWords
  ) {
    self.contested = contested
    self.stale = stale
    self.unsourced = unsourced
    self.approximate = approximate
    self.colon = colon
    self.remark = remark
    self.caution = caution
    self.after = after
    self.legend = legend
    self.sources = sources
    self.claims = claims
    self.layout = layout
    self.drawing = drawing
  }

  /// The words of a mark.
  package subscript(mark: Cell.Mark) -> MarkWords {
    switch mark {
    case .contested: contested
    case .stale: stale
    case .unsourced: unsourced
    case .approximate: approximate
    }
  }
}
