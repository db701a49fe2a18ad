import Dates
import Diagnostics
import DocumentReading
import States

/// Cuts an input into portions of a size, and returns what is found in it.
func pieces(
  _ bytes: [UInt8], _ format: InputFormat, portion: Int = 1 << 20, limit: Int = RecordLimit.bytes
) -> [RecordPiece] {
  var splitter = RecordSplitter(format, limit: limit)
  var pieces: [RecordPiece] = []
  var at = 0
  while at < bytes.count {
    let end = min(at + portion, bytes.count)
    pieces += splitter.add(Array(bytes[at..<end]))
    at = end
  }
  return pieces + splitter.finish()
}

/// Reads all of an input.
func readings(
  _ bytes: [UInt8], _ format: InputFormat, named name: String = "input", portion: Int = 1 << 20,
  limit: Int = RecordLimit.bytes, defaults: DocumentDefaults = DocumentDefaults()
) -> [RecordReading] {
  let reader = DocumentReader(input: name, defaults: defaults)
  return pieces(bytes, format, portion: portion, limit: limit).map { piece in
    switch piece {
    case .record(let record): reader.read(record)
    case .problem(let problem): RecordReading(problems: [problem])
    }
  }
}

/// What an input comes to, one line a record: its document and text, and the codes of problems.
func summary(_ readings: [RecordReading]) -> [String] {
  readings.map { reading in
    let document = reading.document.map { document in
      "\(document.id) \(document.language?.rawValue ?? "-") \(document.published?.text ?? "-"): "
        + String(decoding: document.text, as: UTF8.self)
    }
    let problems = reading.problems.map {
      "[\($0.code.name) \($0.line):\($0.offset) \($0.document ?? "-")]"
    }
    return ([document].compactMap(\.self) + problems).joined(separator: " ")
  }
}

extension RecordReading {
  /// The codes of its problems.
  var codes: [String] { problems.map(\.code.name) }
}

extension IncomingDocument {
  /// The text as a string.
  var string: String { String(decoding: text, as: UTF8.self) }
}
