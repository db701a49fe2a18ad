import Diagnostics
import EvidenceLedger
import Exports
import Mandates
import TableImport

/// Reads files that `export` wrote.
enum ExportedFile {
  /// Reads a bibliography, which is a JSON array, or claims, a JSON object a line.
  ///
  /// Claims name documents that are registered already.
  static func read(
    _ source: SourceText, _ documents: [DocumentKey: SourceDocument]
  ) throws(Failure) -> ImportResult {
    switch source.content.first(where: { !isBlank($0) }) {
    case UInt8(ascii: "["):
      let found = try BibliographyFile.read(source)
      return ImportResult(
        contents: found.map { (content: .document($0.document), row: $0.row) })
    case UInt8(ascii: "{"): return claims(source, documents)
    default:
      throw Failure(
        .error(
          "import.no-map", "'\(source.name)' is no JSON, and a table is read as a map says",
          hint: "give the map with --map; of exports, 'export jsonl --table claims' and "
            + "'export csl' can be read back"))
    }
  }

  private static func claims(
    _ source: SourceText, _ documents: [DocumentKey: SourceDocument]
  ) -> ImportResult {
    var contents: [(content: Entry.Content, row: Int)] = []
    var diagnostics: [Diagnostic] = []
    for number in 1...max(source.lineCount, 1) {
      let line = source.range(ofLine: number)
      if source.content[line].allSatisfy(isBlank) { continue }
      switch ClaimLine.read(source.content, in: line, derived: Export.derivedClaimColumns) {
      case .claim(let claim):
        if let key = claim.document, documents[key] == nil {
          diagnostics.append(
            .error(
              "import.unknown-document", "the document '\(key)' is not registered",
              at: SourceSpan(line, in: source),
              hint: "import the documents first, as 'export csl' writes them"))
        }
        contents.append((content: .claim(claim), row: number))
      case .refused(let problems):
        diagnostics += problems.map { problem in
          .error(
            problem.code, problem.message, at: SourceSpan(problem.range, in: source),
            hint: problem.hint)
        }
      }
    }
    return ImportResult(contents: contents, diagnostics: diagnostics)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
