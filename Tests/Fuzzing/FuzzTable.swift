import Diagnostics
import EvidenceLedger
import Mandates
import TableImport

/// Whatever a map and a table say, what they become can be recorded and read back as the same; the
/// two are parted by a zero byte.
func fuzzTable(_ bytes: [UInt8]) {
  let parts = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
  guard parts.count == 2, let instant = Instant("2026-11-22T09:30:00Z") else { return }
  let map = SourceText(name: "map.json", parts[0])
  let result = TableImport.read(
    table: SourceText(name: "table.csv", parts[1]), map: map, documents: documents)
  _ = DiagnosticPrinter().print(result.diagnostics)
  for (content, _) in result.contents {
    let entry = Entry(recording: content, at: instant, by: "anna")
    let line = Array(entry.line.utf8)
    guard case .entry(let again) = LineDecoder().read(line, in: line.indices) else {
      fatalError("broken: what a row becomes can be read: \(entry.line)")
    }
    require(again == entry, "what a row becomes reads as it was recorded")
  }
}

private let documents: [SourceDocument] = {
  guard let key = DocumentKey("seed-1") else { return [] }
  var document = SourceDocument(key: key, type: "webpage", title: "Seed")
  document.url = "https://example.org/seed"
  return [document]
}()
