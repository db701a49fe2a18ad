/// What drawings in characters say by themselves, in one language.
package struct DrawingWords: Hashable, Sendable {
  /// What `<` before a bar means.
  package var openAtStart: String

  /// What `>` after a bar means.
  package var openAtEnd: String

  /// What a sign between brackets means.
  package var within: String

  /// What a digit in place of a sign means.
  package var several: String

  /// Creates the words of a language.
  package init(openAtStart: String, openAtEnd: String, within: String, several: String) {
    self.openAtStart = openAtStart
    self.openAtEnd = openAtEnd
    self.within = within
    self.several = several
  }

  /// The words in English.
  package static let english = DrawingWords(
    openAtStart: "may have begun before", openAtEnd: "goes on, as far as is known",
    within: "on one of these days", several: "so many signs in one place")

  /// The words in German.
  package static let german = DrawingWords(
    openAtStart: "begann vielleicht früher", openAtEnd: "dauert an, soweit bekannt",
    within: "an einem dieser Tage", several: "so viele Zeichen an einer Stelle")

  /// The words in French.
  package static let french = DrawingWords(
    openAtStart: "a peut-être commencé plus tôt", openAtEnd: "se poursuit, pour autant qu’on sache",
    within: "un jour de cet intervalle", several: "autant de signes au même endroit")

  /// The words in Italian.
  package static let italian = DrawingWords(
    openAtStart: "forse iniziato prima", openAtEnd: "prosegue, per quanto è noto",
    within: "un giorno di questo intervallo", several: "altrettanti segni nello stesso punto")
}
