import Dates
import Diagnostics
import Foundation
import Mandates
import States
import TableImport

/// Reads a file below the package's folder.
func packageFile(_ path: String, filePath: String = #filePath) throws -> SourceText {
  var folder = URL(filePath: filePath)
  while folder.lastPathComponent != "Tests" { folder.deleteLastPathComponent() }
  let file = folder.deletingLastPathComponent().appending(path: path)
  return SourceText(name: path, [UInt8](try Data(contentsOf: file)))
}

extension ImportResult {
  /// The records among the contents.
  var documents: [SourceDocument] {
    contents.compactMap { if case .document(let document) = $0.content { document } else { nil } }
  }

  /// The claims among the contents.
  var claims: [Claim] {
    contents.compactMap { if case .claim(let claim) = $0.content { claim } else { nil } }
  }

  /// All of it as text: a line for each content, each row left out, and the diagnostics.
  var text: String {
    var lines = contents.map { "\($0.row): \(show($0.content))" }
    lines += notImported.map { "\($0.row): not imported: \($0.reason)" }
    let printer = DiagnosticPrinter()
    return lines.map { "\($0)\n" }.joined() + diagnostics.map { printer.print($0) }.joined()
  }
}

private func show(_ content: Entry.Content) -> String {
  switch content {
  case .claim(let claim): show(claim)
  case .document(let document): show(document)
  case .retraction, .preference, .assertion, .rejected: "?"
  }
}

private func show(_ claim: Claim) -> String {
  var words = [claim.code]
  if let force = claim.force { words.append(force.rawValue) }
  switch claim.subject {
  case .mandate(let mandate): words.append(mandate.description)
  case .pair(let pair): words.append("\(pair.first)/\(pair.second)")
  }
  func add(_ name: String, _ value: String?) {
    if let value { words.append("\(name) \(value)") }
  }
  if !claim.by.isEmpty { add("by", claim.by.map(\.description).joined(separator: "+")) }
  add("to", claim.to?.description)
  add("on", claim.date?.text)
  add("since", claim.since?.text)
  add("until", claim.until?.text)
  add("scope", claim.scope.map { $0.parts.map(\.rawValue).joined(separator: "+") })
  add("scope-text", claim.scope?.text.map { "'\($0)'" })
  add("reason", claim.reason.map { "'\($0)'" })
  add("condition", claim.condition.map { "'\($0)'" })
  if claim.isPlanned { words.append("planned") }
  switch claim.source {
  case .document(let key, nil): add("source", key.description)
  case .document(let key, .lines(let first, let last)): add("source", "\(key):\(first)-\(last)")
  case .document(let key, .passage(let text)): add("source", "\(key): '\(text)'")
  case .officer(let name): add("vouched for by", name)
  }
  return words.joined(separator: ", ")
}

private func show(_ document: SourceDocument) -> String {
  var words = [document.key.description, document.type, document.title]
  words += document.authors
  words += [document.container, document.publisher, document.date?.text, document.url]
    .compactMap(\.self)
  if let day = document.accessed { words.append("looked at on \(day)") }
  words += [document.language, document.archive, document.sha256, document.note].compactMap(\.self)
  if let original = document.copyOf { words.append("copy of \(original)") }
  return words.joined(separator: " | ")
}
