import Diagnostics
import DocumentReading
import Extraction
import States

private let reader = DocumentReader(
  input: "fuzz", defaults: DocumentDefaults(language: .english))

/// Whatever a text, a page, a line of JSON or an archive holds, what is read of it is well-formed, and
/// every part of its text leads back into the bytes that were given; the first byte is the format.
func fuzzDocuments(_ bytes: [UInt8]) {
  guard let first = bytes.first else { return }
  let formats = InputFormat.allCases
  let given = Array(bytes.dropFirst())
  let format = formats[Int(first) % formats.count]
  expectWellFormed(split(given, at: given.count / 2, format))
}

/// The same of a page of the web, which is one document whatever it holds.
func fuzzPage(_ bytes: [UInt8]) {
  expectWellFormed(split(bytes, at: bytes.count / 2, .html))
}

/// The same of an archive, and it is parted the same wherever the bytes arrive in pieces; the first
/// byte says where.
func fuzzArchive(_ bytes: [UInt8]) {
  guard let first = bytes.first else { return }
  let given = Array(bytes.dropFirst())
  let pieces = split(given, at: given.count * Int(first) / 256, .warc)
  expectWellFormed(pieces)
  let whole = split(given, at: 0, .warc)
  require(whole.map(told) == pieces.map(told), "pieces mean nothing")
}

private func split(_ given: [UInt8], at place: Int, _ format: InputFormat) -> [RecordPiece] {
  var splitter = RecordSplitter(format, limit: 4096)
  return splitter.add(Array(given[..<place])) + splitter.add(Array(given[place...]))
    + splitter.finish()
}

private func expectWellFormed(_ pieces: [RecordPiece]) {
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

/// What there is to tell of a piece.
private func told(_ piece: RecordPiece) -> [String] {
  switch piece {
  case .problem(let problem): return [problem.diagnostic(input: "fuzz").message]
  case .record(let record):
    let reading = reader.read(record)
    let text = reading.document.map { String(decoding: $0.text, as: UTF8.self) }
    return reading.problems.map(\.message) + ["\(record.count)", text ?? "no document"]
  }
}
