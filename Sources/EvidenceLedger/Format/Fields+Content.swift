import Dates
import Diagnostics
import Mandates
import PlainJSON
import States

extension Fields {
  /// Takes out the fields of a bibliographic record.
  mutating func document() -> SourceDocument? {
    require("key")
    let key = documentKey("key")
    let type = requiredText("type")
    let title = requiredText("title")
    let authors = texts("authors")
    let container = text("container")
    let publisher = text("publisher")
    let date = date("date")
    let url = text("url")
    let accessed = value("accessed", exactDay, else: LineProblem.day)
    let language = text("language")
    let archive = text("archive")
    let sha256 = value("sha256", { isDigest($0) ? $0 : nil }, else: LineProblem.digest)
    let copyOf = documentKey("copyOf")
    let note = text("note")
    guard let key, let type, let title else { return nil }
    var document = SourceDocument(key: key, type: type, title: title)
    if !authors.isEmpty { document.authors = authors }
    document.container = container
    document.publisher = publisher
    document.date = date
    document.url = url
    document.accessed = accessed
    document.language = language
    document.archive = archive
    document.sha256 = sha256
    document.copyOf = copyOf
    document.note = note
    return document
  }

  /// Takes out the identifier under a key, and the reason why it is named.
  mutating func choice(_ key: String) -> (id: EntryID, reason: String)? {
    require(key)
    let id = value(key, { EntryID($0) }, else: LineProblem.identifier)
    guard let reason = requiredText("because"), let id else { return nil }
    return (id, reason)
  }

  /// Takes out the fields of an assertion.
  mutating func assertion() -> Assertion? {
    for key in ["mandate", "status", "on"] { require(key) }
    let mandate = mandate("mandate")
    let status = word("status", Status.self)
    let day = value("on", exactDay, else: LineProblem.day)
    let note = text("note")
    guard let mandate, let status, let day else { return nil }
    return Assertion(mandate: mandate, status: status, day: day, note: note)
  }

  /// Takes out the fields of a rejected proposal, and holds its name to what it says.
  mutating func rejected() -> RejectedProposal? {
    for key in ["proposal", "document"] { require(key) }
    let name = value("proposal", { EntryID($0) }, else: LineProblem.identifier)
    let document = documentKey("document")
    let says = requiredText("says")
    let quote = requiredText("quote")
    let because = requiredText("because")
    guard let name, let document, let says, let quote, let because else { return nil }
    let rejected = RejectedProposal(
      document: document, says: says, quote: quote, because: because)
    if rejected.proposal != name, let node = node("proposal") {
      note(.misnamedProposal(node.range))
    }
    return rejected
  }

  mutating func documentKey(_ key: String) -> DocumentKey? {
    value(key, { DocumentKey($0) }, else: LineProblem.documentKey)
  }
}

private func exactDay(_ text: String) -> Day? {
  guard let day = Day(text), day.description == text else { return nil }
  return day
}

private func isDigest(_ text: String) -> Bool {
  text.utf8.count == 64
    && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
}
