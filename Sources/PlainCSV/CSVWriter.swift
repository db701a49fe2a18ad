import Diagnostics

/// Writes a table as RFC 4180 has it: fields quoted where they must be, lines ended by CR LF.
///
/// What `CSVReader` reads back is what was given. The one field of a row of one column is quoted
/// when it is empty, or its row could be taken for an empty line; and so is a text at the beginning
/// of all that could be taken for a byte order mark. On request all fields are quoted, which the
/// standard leaves open.
package enum CSVWriter {
  /// Returns the text of a table, header first; every row should have as many fields.
  package static func text(
    _ rows: [[String]], separator: CSVSeparator = .comma, quotesEverything: Bool = false
  ) -> String {
    String(
      decoding: bytes(rows, separator: separator, quotesEverything: quotesEverything), as: UTF8.self
    )
  }

  /// Returns the same in UTF-8.
  package static func bytes(
    _ rows: [[String]], separator: CSVSeparator = .comma, quotesEverything: Bool = false
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    for row in rows {
      for (index, field) in row.enumerated() {
        if index > 0 { bytes.append(separator.byte) }
        let mustQuote =
          quotesEverything || row.count == 1 && field.utf8.isEmpty
          || bytes.isEmpty && field.utf8.starts(with: [0xEF, 0xBB, 0xBF])
        append(field, to: &bytes, separator.byte, mustQuote: mustQuote)
      }
      bytes += [0x0D, 0x0A]
    }
    return bytes
  }

  /// A text as a field may hold it: a control character for which the standard's grammar has no room
  /// is written as `\u{1B}`; tabs and line breaks stay.
  package static func admitted(_ text: String) -> String {
    if text.utf8.allSatisfy({ isAdmitted($0) }) { return text }
    return text.unicodeScalars.reduce(into: "") { result, scalar in
      let isPlain = !scalar.isASCII || isAdmitted(UInt8(truncatingIfNeeded: scalar.value))
      result += isPlain ? String(scalar) : String(scalar).visible
    }
  }

  /// The text of which `admitted` made this one, if no such signs stood in it before.
  package static func given(_ admitted: String) -> String {
    let bytes = Array(admitted.utf8)
    guard bytes.contains(UInt8(ascii: "\\")) else { return admitted }
    var result: [UInt8] = []
    var place = 0
    while place < bytes.count {
      if let control = control(bytes[place...]) {
        result.append(control)
        place += String(Unicode.Scalar(control)).visible.utf8.count
      } else {
        result.append(bytes[place])
        place += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The control character whose sign some bytes begin with.
  private static func control(_ bytes: ArraySlice<UInt8>) -> UInt8? {
    guard bytes.starts(with: "\\u{".utf8) else { return nil }
    return (0...0x7F).first { byte in
      !isAdmitted(byte) && bytes.starts(with: String(Unicode.Scalar(byte)).visible.utf8)
    }
  }

  private static func isAdmitted(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != 0x7F || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  private static func append(
    _ field: String, to bytes: inout [UInt8], _ separator: UInt8, mustQuote: Bool
  ) {
    let isPlain = field.utf8.allSatisfy { byte in
      byte != separator && byte != 0x22 && byte != 0x0A && byte != 0x0D
    }
    if isPlain, !mustQuote {
      bytes += field.utf8
      return
    }
    bytes.append(0x22)
    for byte in field.utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }
}
