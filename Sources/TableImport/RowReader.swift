import Dates
import Diagnostics
import Mandates
import States

/// Makes entries of rows: the words and names of one table, resolved under one map.
struct RowReader {
  let map: TableMap
  let registry: StateRegistry
  let documents: DocumentIndex
  var diagnostics: [Diagnostic] = []

  /// The officer who vouches for what no document tells.
  static let officer = "import"

  init(map: TableMap, registry: StateRegistry, documents: [SourceDocument]) {
    self.map = map
    self.registry = registry
    self.documents = DocumentIndex(documents)
  }

  mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }
}

/// Bibliographic records by key and by address.
struct DocumentIndex {
  private var byKey: [String: SourceDocument] = [:]
  private var byAddress: [String: [SourceDocument]] = [:]

  init(_ documents: [SourceDocument]) {
    for document in documents where byKey[document.key.description] == nil {
      byKey[document.key.description] = document
      if let url = document.url { byAddress[url, default: []].append(document) }
    }
  }

  /// The keys, in order.
  var keys: [String] { byKey.keys.sorted() }

  /// Returns the record under a key.
  func document(key: String) -> SourceDocument? { byKey[key] }

  /// Returns the records with an address, compared byte by byte.
  func documents(at address: String) -> [SourceDocument] { byAddress[address] ?? [] }
}

// MARK: - Simple values

extension RowReader {
  /// Reads a date; a value that is none is reported at the very characters that are wrong.
  mutating func readDate(_ cell: Cell?) -> EDTF? {
    guard let cell else { return nil }
    do {
      return try EDTF(cell.text)
    } catch {
      var span = cell.span
      if let start = cell.textStart {
        let range = start + error.range.lowerBound..<start + error.range.upperBound
        span = SourceSpan(range, in: cell.span.source)
      }
      report(.error("table.date", error.message, at: span, hint: error.remedy))
      return nil
    }
  }

  /// Reads yes or no, or returns nil if nothing is said.
  mutating func readTruth(_ cell: Cell?) -> Bool? {
    guard let cell else { return nil }
    switch cell.text.lowercased() {
    case "yes", "true", "1": return true
    case "no", "false", "0": return false
    default:
      report(.error("table.yes-or-no", "here stands 'yes' or 'no'", at: cell.span))
      return nil
    }
  }

  /// Reads what a mandate covers.
  mutating func readScope(_ row: RowValues) -> Scope? {
    let limits = row[.scopeText]?.text
    guard let cell = row[.scope] else { return limits.map { Scope([], text: $0) } }
    if let words = map.scopeWords, !cell.isFromMap {
      guard let scope = words.scope(cell.text) else {
        report(.unknownWord(cell, "scope", Array(words.whole.keys)))
        return nil
      }
      return limits.map { Scope(scope.parts, text: $0) } ?? scope
    }
    var parts: [Scope.Part] = []
    for element in cell.elements {
      if let part = Scope.Part(rawValue: element) {
        parts.append(part)
      } else {
        report(.unknownWord(cell, "scope", Scope.Part.allCases.map(\.rawValue)))
      }
    }
    return Scope(parts, text: limits)
  }

  /// Reads the place in a document, `3` or `3-5`, or a passage in words.
  mutating func readLocator(_ row: RowValues) -> Locator? {
    guard let cell = row[.lines] else { return row[.passage].map { .passage($0.text) } }
    let numbers = cell.text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    if (1...2).contains(numbers.count), let first = numbers.first.flatMap(\.self),
      let last = numbers.last.flatMap(\.self), first >= 1, last >= first
    {
      return .lines(first, last)
    }
    report(.error("table.lines", "lines are given as '3' or '3-5', counted from 1", at: cell.span))
    return nil
  }

  /// Finds the document of a row, or nil if the row names none.
  mutating func findDocument(_ row: RowValues) -> SourceDocument? {
    if let cell = row[.document] {
      if let document = documents.document(key: cell.text) { return document }
      report(.unknownDocument(cell, near: nearest(to: cell.text, in: documents.keys)))
      return nil
    }
    guard let cell = row[.address] else { return nil }
    let found = documents.documents(at: cell.text)
    if found.count == 1 { return found[0] }
    report(
      found.isEmpty ? .unknownDocument(cell, near: nil) : .documentAmbiguous(cell, found.map(\.key))
    )
    return nil
  }

  /// Finds who carries a claim: the document of the row, or the officer.
  mutating func readSource(_ row: RowValues) -> Claim.Source? {
    if readTruth(row[.unsourced]) == true { return .officer(Self.officer) }
    guard row[.document] != nil || row[.address] != nil else {
      report(.missing("document", row))
      return nil
    }
    return findDocument(row).map { .document($0.key, readLocator(row)) }
  }
}
