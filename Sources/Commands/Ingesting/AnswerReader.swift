import Diagnostics
import DocumentReading

/// Takes the answers of a person from an input, line by line, as they come.
struct AnswerReader {
  private let input: ByteSource
  private var buffer: [UInt8] = []
  private var isOver = false

  /// The longest answer that is taken, in bytes.
  private static let longest = 1 << 16

  init(_ input: ByteSource) { self.input = input }

  /// The next line without its newline and the blanks about it; nil at the end of the input.
  mutating func next() throws(Failure) -> String? {
    while true {
      if let end = buffer.firstIndex(of: 0x0A) {
        let line = buffer[..<end]
        buffer.removeSubrange(...end)
        return Self.answer(line)
      }
      if isOver || buffer.count > Self.longest {
        let rest = buffer
        buffer = []
        return rest.isEmpty ? nil : Self.answer(rest[...])
      }
      let more = try input.next()
      if more.isEmpty { isOver = true }
      buffer += more
    }
  }

  private static func answer(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    let start = text.drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
