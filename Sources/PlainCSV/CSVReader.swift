import Diagnostics

/// Reads a table to the letter of RFC 4180, over bytes.
///
///     file    = [BOM] header *(break record) [break]
///     record  = field *(separator field)
///     field   = *character / quote *(character / separator / CR / LF / quote quote) quote
///     break   = CR LF / LF
///
/// Beyond the letter, a line break may be a bare LF, and the separator may be another character. A
/// record has as many fields as the header. An empty line in a table of several columns is no
/// record. What breaks a rule is reported, and reading goes on: after a quotation mark in the
/// wrong place with the next separator or line; after a quotation mark that is never closed, with
/// the line after the one on which it stands. The time taken is linear in the size of the file.
package enum CSVReader {
  /// Reads a table; whatever the bytes are, the rows that can be read are.
  package static func read(_ source: SourceText, separator: CSVSeparator = .comma) -> CSVTable {
    var scanner = CSVScanner(source: source, separator: separator.byte)
    return scanner.table()
  }
}

/// Goes through the bytes of a table once.
private struct CSVScanner {
  let source: SourceText
  let bytes: [UInt8]
  let separator: UInt8
  var position = 0
  var diagnostics: [Diagnostic] = []

  /// Whether the record being read has given no reason to complain.
  var isSound = true

  private static let quote: UInt8 = 0x22
  private static let lineFeed: UInt8 = 0x0A
  private static let carriageReturn: UInt8 = 0x0D

  init(source: SourceText, separator: UInt8) {
    self.source = source
    self.bytes = source.content
    self.separator = separator
  }

  mutating func table() -> CSVTable {
    var header: CSVTable.Record?
    var records: [CSVTable.Record] = []
    if isUTF16 {
      diagnostics.append(.encoding(SourceSpan(0..<2, in: source)))
    } else {
      if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
      while position < bytes.count {
        let record = self.record(expecting: header?.fields.count)
        if header == nil {
          header = record
        } else if !isBlank(record, in: header) {
          records.append(record)
        }
      }
    }
    return CSVTable(source: source, header: header, records: records, diagnostics: diagnostics)
  }

  private var isUTF16: Bool {
    bytes.count >= 2
      && (bytes[0] == 0xFF && bytes[1] == 0xFE || bytes[0] == 0xFE && bytes[1] == 0xFF)
  }

  private func isBlank(_ record: CSVTable.Record, in header: CSVTable.Record?) -> Bool {
    record.range.isEmpty && (header?.fields.count ?? 1) > 1
  }

  private mutating func record(expecting count: Int?) -> CSVTable.Record {
    let start = position
    isSound = true
    var fields = [field()]
    while position < bytes.count, bytes[position] == separator {
      position += 1
      fields.append(field())
    }
    let range = start..<position
    skipBreak()
    if let count, fields.count != count, !(range.isEmpty && count > 1) {
      report(.ragged(fields, count, range, in: source))
    }
    return CSVTable.Record(
      fields: fields, range: range, line: source.line(at: start), isSound: isSound)
  }

  /// Passes over CR LF or LF, at which a field has ended.
  private mutating func skipBreak() {
    if position < bytes.count, bytes[position] == Self.carriageReturn { position += 1 }
    if position < bytes.count, bytes[position] == Self.lineFeed { position += 1 }
  }

  private mutating func field() -> CSVTable.Field {
    let start = position
    let isQuoted = position < bytes.count && bytes[position] == Self.quote
    let value = isQuoted ? quotedValue() : plainValue()
    let range = start..<position
    return CSVTable.Field(text: text(value, at: range), range: range)
  }

  /// Reads up to a separator, a line break or the end.
  private mutating func plainValue() -> [UInt8] {
    let start = position
    var hasQuote = false
    while position < bytes.count {
      let byte = bytes[position]
      if byte == separator || isBreak(at: position) { break }
      if byte == Self.quote, !hasQuote {
        hasQuote = true
        report(.quoteInside(SourceSpan(position..<position + 1, in: source)))
      }
      if isControl(byte) { reportControl(at: position) }
      position += 1
    }
    return Array(bytes[start..<position])
  }

  /// Reads from a quotation mark to the one that closes it, and what wrongly follows that.
  private mutating func quotedValue() -> [UInt8] {
    let start = position
    let complaints = diagnostics.count
    var value: [UInt8] = []
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      if byte == Self.quote {
        guard position + 1 < bytes.count, bytes[position + 1] == Self.quote else {
          position += 1
          value += afterClosingQuote()
          return value
        }
        position += 1
      } else if isControl(byte), byte != 0x0A, byte != 0x0D {
        reportControl(at: position)
      }
      value.append(byte)
      position += 1
    }
    diagnostics.removeLast(diagnostics.count - complaints)
    report(.quoteUnclosed(SourceSpan(start..<start + 1, in: source)))
    position = start + 1
    while position < bytes.count, !isBreak(at: position) { position += 1 }
    return Array(bytes[start + 1..<position])
  }

  private mutating func afterClosingQuote() -> [UInt8] {
    let start = position
    while position < bytes.count, bytes[position] != separator, !isBreak(at: position) {
      position += 1
    }
    if position > start {
      report(.textAfterQuote(SourceSpan(start..<position, in: source)))
    }
    return Array(bytes[start..<position])
  }

  private func isBreak(at offset: Int) -> Bool {
    if bytes[offset] == Self.lineFeed { return true }
    return bytes[offset] == Self.carriageReturn && offset + 1 < bytes.count
      && bytes[offset + 1] == Self.lineFeed
  }

  private mutating func text(_ value: [UInt8], at range: Range<Int>) -> String {
    if let text = String(validating: value, as: UTF8.self) { return text }
    let broken = firstBrokenByte(in: range)
    report(.brokenUTF8(SourceSpan(broken..<broken + 1, in: source)))
    return String(decoding: value, as: UTF8.self)
  }

  /// Finds where a stretch that is no UTF-8 first goes wrong.
  private func firstBrokenByte(in range: Range<Int>) -> Int {
    var decoder = UTF8()
    var offset = range.lowerBound
    var input = bytes[range].makeIterator()
    while case .scalarValue(let scalar) = decoder.decode(&input) {
      offset += UTF8.width(scalar)
    }
    return min(offset, max(range.lowerBound, range.upperBound - 1))
  }

  private func isControl(_ byte: UInt8) -> Bool { byte < 0x20 && byte != 0x09 || byte == 0x7F }

  private mutating func reportControl(at offset: Int) {
    report(.control(SourceSpan(offset..<offset + 1, in: source)))
  }

  private mutating func report(_ diagnostic: Diagnostic) {
    isSound = false
    diagnostics.append(diagnostic)
  }
}

extension Diagnostic {
  fileprivate static func encoding(_ span: SourceSpan) -> Diagnostic {
    .error(
      "table.not-utf8", "a table is read as UTF-8, and this one begins as UTF-16 does", at: span,
      hint: "save it again as 'CSV UTF-8'")
  }

  fileprivate static func brokenUTF8(_ span: SourceSpan) -> Diagnostic {
    .error(
      "table.not-utf8", "a table is read as UTF-8, and this byte is not", at: span,
      hint: "save the table again as UTF-8")
  }

  fileprivate static func quoteInside(_ span: SourceSpan) -> Diagnostic {
    .error(
      "table.quote-inside", "a field that holds a quotation mark stands in quotation marks",
      at: span, hint: "put the whole field in quotation marks and double the one inside")
  }

  fileprivate static func quoteUnclosed(_ span: SourceSpan) -> Diagnostic {
    .error(
      "table.quote-unclosed", "a quotation mark that opens a field is closed at its end",
      at: span, hint: "add the closing mark, or double the mark if it belongs to the text")
  }

  fileprivate static func textAfterQuote(_ span: SourceSpan) -> Diagnostic {
    .error(
      "table.text-after-quote",
      "after the closing quotation mark comes a separator or the end of the line", at: span,
      hint: "double the quotation marks that belong to the text")
  }

  fileprivate static func control(_ span: SourceSpan) -> Diagnostic {
    .error(
      "table.control-character", "a field holds no control characters but tabs and line breaks",
      at: span, hint: "remove the character; lines end with LF or CR LF")
  }

  fileprivate static func ragged(
    _ fields: [CSVTable.Field], _ count: Int, _ range: Range<Int>, in source: SourceText
  ) -> Diagnostic {
    let start = fields.count > count ? fields[count].range.lowerBound : range.upperBound
    return .error(
      "table.ragged",
      "every row has as many fields as the header: \(count), not \(fields.count)",
      at: SourceSpan(start..<range.upperBound, in: source),
      hint: "add or remove separators; a field that holds one stands in quotation marks")
  }
}
