/// The words of documents one moves about in, and of pictures, in one language.
package struct LayoutWords: Hashable, Sendable {
  /// Leads a keyboard over what stands on every page of a site.
  package var skip: String

  /// Leads a keyboard over a picture, to the table beneath.
  package var skipPicture: String

  /// The name of the list of sections.
  package var contents: String

  /// Leads from a source back to where it is referred to; a number follows.
  package var back: String

  /// Stands before the address of a source; a colon follows.
  package var availableFrom: String

  /// What is drawn may be so.
  package var possible: String

  /// What is drawn was so when last heard of.
  package var fading: String

  /// A curve goes on although something has left the count.
  package var censored: String

  /// The words in English.
  package static let english = LayoutWords(
    skip: "Skip to the content", skipPicture: "Skip to the table", contents: "Contents",
    back: "Back to reference", availableFrom: "Available from",
    possible: "possible, not certain", fading: "last heard of long ago",
    censored: "still running when last heard of")

  /// The words in German.
  package static let german = LayoutWords(
    skip: "Zum Inhalt springen", skipPicture: "Zur Tabelle springen", contents: "Inhalt",
    back: "Zurück zur Stelle", availableFrom: "Verfügbar unter",
    possible: "möglich, nicht sicher", fading: "letzte Nachricht lange her",
    censored: "lief noch bei der letzten Nachricht")

  /// The words in French.
  package static let french = LayoutWords(
    skip: "Aller au contenu", skipPicture: "Aller au tableau", contents: "Sommaire",
    back: "Retour à l’appel de note", availableFrom: "Disponible à l’adresse",
    possible: "possible, non certain", fading: "dernière nouvelle ancienne",
    censored: "encore en cours à la dernière nouvelle")

  /// The words in Italian.
  package static let italian = LayoutWords(
    skip: "Vai al contenuto", skipPicture: "Vai alla tabella", contents: "Indice",
    back: "Torna al rimando", availableFrom: "Disponibile all’indirizzo",
    possible: "possibile, non certo", fading: "ultima notizia lontana",
    censored: "ancora in corso all’ultima notizia")
}
