import Diagnostics
import EvidenceLedger
import Exports
import Mandates
import TableImport

/// Reads files that `export` wrote.
enum ExportedFile {
  /// Reads a bibliography, which is a JSON array, or claims: a JSON object a line, or a table of CSV.
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
    case UInt8(ascii: "{"): return claims(lines(of: source), documents)
    default:
      guard let rows = try ClaimsFile.read(source) else { throw .noMap(source.name) }
      return claims(rows.map { Given($0) }, documents)
    }
  }

  /// A claim as a file gives it.
  private struct Given {
    /// The line on which it begins.
    let row: Int

    /// Where it stands.
    let span: SourceSpan

    /// The object that it is, in one way to read it or another.
    private let objects: [(bytes: [UInt8], range: Range<Int>)]

    /// The place of a part of the first of these objects.
    private let place: (_ part: Range<Int>) -> SourceSpan

    init(_ row: ClaimsFile.Row) {
      self.row = row.line
      span = row.span
      objects = row.objects.map { ($0.bytes, $0.bytes.indices) }
      place = { row.objects.first?.cell(of: $0) ?? row.span }
    }

    init(line: Range<Int>, number: Int, of source: SourceText) {
      row = number
      span = SourceSpan(line, in: source)
      objects = [(source.content, line)]
      place = { SourceSpan($0, in: source) }
    }

    /// The claim; nil, with what is wrong with the first way to read it, if it is none in any.
    func claim(_ diagnostics: inout [Diagnostic]) -> Claim? {
      var wrong: [LineProblem] = []
      for object in objects {
        switch ClaimLine.read(object.bytes, in: object.range, derived: Export.derivedClaimColumns) {
        case .claim(let claim): return claim
        case .refused(let problems): if wrong.isEmpty { wrong = problems }
        }
      }
      diagnostics += wrong.map { problem in
        // In JSON no control character has to be told by signs that a text may have as well.
        let isUnclear = objects.count > 1 && problem.code == "import.other-claim"
        return .error(
          problem.code, problem.message, at: place(problem.range),
          hint: isUnclear
            ? "take this claim from 'export jsonl', or leave 'id' out if it was changed on purpose"
            : problem.hint)
      }
      return nil
    }
  }

  private static func lines(of source: SourceText) -> [Given] {
    (1...max(source.lineCount, 1)).compactMap { number in
      let line = source.range(ofLine: number)
      if source.content[line].allSatisfy(isBlank) { return nil }
      return Given(line: line, number: number, of: source)
    }
  }

  private static func claims(
    _ all: [Given], _ documents: [DocumentKey: SourceDocument]
  ) -> ImportResult {
    var contents: [(content: Entry.Content, row: Int)] = []
    var diagnostics: [Diagnostic] = []
    for given in all {
      guard let claim = given.claim(&diagnostics) else { continue }
      if let key = claim.document, documents[key] == nil {
        diagnostics.append(
          .error(
            "import.unknown-document", "the document '\(key)' is not registered",
            at: given.span, hint: "import the documents first, as 'export csl' writes them"))
      }
      contents.append((content: .claim(claim), row: given.row))
    }
    return ImportResult(contents: contents, diagnostics: diagnostics)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}

extension Failure {
  fileprivate static func noMap(_ name: String) -> Failure {
    Failure(
      .error(
        "import.no-map",
        "'\(name)' is no export that can be read back, and a table is read as a map says",
        hint: "give the map with --map; of exports, 'csl' and the claims of 'csv', 'jsonl' and "
          + "'package' can be read back"))
  }
}
