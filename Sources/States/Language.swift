/// A language in which States have names: the code is that of ISO 639-1.
package enum Language: String, CaseIterable, Hashable, Sendable {
  case english = "en"
  case german = "de"
  case french = "fr"
  case italian = "it"
}
