/// The words of documents one moves about in, and of pictures, in one language.
package struct LayoutWords: Hashable, Sendable {
  /// Leads a keyboard over what stands on every page of a site.
  package var skip: String

  /// The name of the list of sections.
  package var contents: String

  /// Leads from a source back to where it is referred to; a number follows.
  package var back: String

  /// What is drawn may be so.
  package var possible: String

  /// What is drawn was so when last heard of.
  package var fading: String

  /// A bar may begin before where it is drawn.
  package var openStart: String

  /// A bar goes on after where it is drawn.
  package var openEnd: String

  /// A sign with a line on both sides: the day is one of these.
  package var within: String

  /// A curve goes on although something has left the count.
  package var censored: String

  /// The words in English.
  package static let english = LayoutWords(
    skip: "Skip to the content", contents: "Contents", back: "Back to reference",
    possible: "possible, not certain", fading: "last heard of long ago",
    openStart: "may have begun earlier", openEnd: "goes on, as far as is known",
    within: "on one of these days", censored: "still running when last heard of")

  /// The words in German.
  package static let german = LayoutWords(
    skip: "Zum Inhalt springen", contents: "Inhalt", back: "Zurück zur Stelle",
    possible: "möglich, nicht sicher", fading: "letzte Nachricht lange her",
    openStart: "hat vielleicht früher begonnen", openEnd: "dauert an, soweit bekannt",
    within: "an einem dieser Tage", censored: "lief noch bei der letzten Nachricht")

  /// The words in French.
  package static let french = LayoutWords(
    skip: "Aller au contenu", contents: "Sommaire", back: "Retour à l’appel de note",
    possible: "possible, non certain", fading: "dernière nouvelle ancienne",
    openStart: "a peut-être commencé plus tôt", openEnd: "se poursuit, pour autant qu’on sache",
    within: "l’un de ces jours", censored: "encore en cours à la dernière nouvelle")

  /// The words in Italian.
  package static let italian = LayoutWords(
    skip: "Vai al contenuto", contents: "Indice", back: "Torna al rimando",
    possible: "possibile, non certo", fading: "ultima notizia lontana",
    openStart: "forse iniziato prima", openEnd: "prosegue, per quanto si sappia",
    within: "in uno di questi giorni", censored: "ancora in corso all’ultima notizia")
}
