import DocumentReading
import Extraction
import States

/// Whatever a page, a line of JSON or an archive holds, what is read of it is well-formed, and every
/// part of its text leads back into the bytes that were given.
func fuzzDocuments(_ bytes: [UInt8]) {
  guard let first = bytes.first else { return }
  let formats = InputFormat.allCases
  let format = formats[Int(first) % formats.count]
  let given = Array(bytes.dropFirst())
  let reader = DocumentReader(input: "fuzz", defaults: DocumentDefaults(language: .english))
  var splitter = RecordSplitter(format, limit: 4096)
  let half = given.count / 2
  let pieces =
    splitter.add(Array(given[..<half])) + splitter.add(Array(given[half...])) + splitter.finish()
  for piece in pieces {
    guard case .record(let record) = piece, let document = reader.read(record).document else {
      continue
    }
    require(
      String(validating: document.text, as: UTF8.self) != nil, "the text is well-formed")
    for start in stride(from: 0, to: document.text.count, by: 7) {
      let span = document.givenSpan(of: start..<min(start + 5, document.text.count))
      require(span.upperBound <= document.given.count, "a part leads back into what was given")
    }
  }
}
