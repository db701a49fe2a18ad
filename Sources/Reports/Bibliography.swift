import Dates
import Mandates
import Pages
import PlainJSON
import States

/// Bibliographic references in the style of ISO 690:2021, numeric system.
package enum Bibliography {
  /// A reference without its address: author, title, container, publisher, date in words.
  package static func reference(
    _ document: SourceDocument, in language: Language = .english
  ) -> String {
    var parts: [String] = []
    if !document.authors.isEmpty { parts.append(document.authors.joined(separator: "; ")) }
    parts.append(
      document.url == nil
        ? document.title : "\(document.title) \(Phrase.referenceOnline[language])")
    if let container = document.container { parts.append(Phrase.referenceIn(container)[language]) }
    let date = document.date.map { DateWords(language).words($0) }
    let made = [document.publisher, date ?? Phrase.referenceUndated[language]].compactMap(\.self)
    let imprint = made.joined(separator: ", ")
    let viewed = document.url == nil ? nil : document.accessed.map { viewedWords($0, language) }
    let begun = document.publisher == nil ? imprint.capitalised : imprint
    parts.append(viewed.map { "\(begun) \($0)" } ?? begun)
    if let archive = document.archive { parts.append(archive) }
    return parts.map(closed).joined(separator: " ")
  }

  /// A whole reference, with the address at the end.
  package static func entry(
    _ document: SourceDocument, in language: Language = .english
  ) -> String {
    let reference = reference(document, in: language)
    let words = language.pageWords
    return document.url.map {
      "\(reference) \(words.layout.availableFrom)\(words.colon) \($0)"
    } ?? reference
  }

  /// The day on which a work on the web was looked at, in square brackets.
  private static func viewedWords(_ day: Day, _ language: Language) -> String {
    Phrase.referenceViewed(DateWords(language).words(day, .at))[language]
  }

  /// A part with the full stop that closes it.
  private static func closed(_ part: String) -> String {
    part.last.map { ".?!".contains($0) } ?? true ? part : part + "."
  }
}

// MARK: - CSL-JSON

extension Bibliography {
  /// A record as an item of CSL-JSON 1.0.2.
  package static func item(_ document: SourceDocument) -> JSONValue {
    var members: [(key: String, value: JSONValue)] = [
      ("id", .string(document.key.description)),
      ("type", .string(CitationType.known(document.type))),
      ("title", .string(document.title)),
    ]
    if !document.authors.isEmpty {
      members.append(
        ("author", .array(document.authors.map { .object([("literal", .string($0))]) })))
    }
    let texts = [
      ("container-title", document.container), ("publisher", document.publisher),
      ("archive", document.archive), ("language", document.language), ("URL", document.url),
      ("note", document.note),
    ]
    for (key, text) in texts {
      if let text { members.append((key, .string(text))) }
    }
    if let date = document.date { members.append(("issued", issued(date))) }
    if let accessed = document.accessed { members.append(("accessed", parts(of: accessed))) }
    return .object(members)
  }

  /// A day in parts.
  package static func parts(of day: Day) -> JSONValue {
    let parts = day.components
    let numbers = [parts.year, parts.month, parts.day].map { JSONValue.integer($0) }
    return .object([("date-parts", .array([.array(numbers)]))])
  }

  /// A date in parts where it is one day, month or year; else as it was given.
  package static func issued(_ date: EDTF) -> JSONValue {
    guard case .date(let calendar) = date.form, !date.isApproximate, !date.isUncertain,
      let year = calendar.year.isExact ? calendar.year.lowest : nil,
      calendar.month?.isUnspecified != true, calendar.day?.isUnspecified != true
    else { return .object([("literal", .string(date.text))]) }
    let parts = [year, calendar.month?.number, calendar.day?.number].compactMap(\.self)
    return .object([("date-parts", .array([.array(parts.map { .integer($0) })]))])
  }
}
