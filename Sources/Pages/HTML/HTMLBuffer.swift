import Diagnostics

/// HTML that is being written, as bytes.
struct HTMLBuffer {
  /// What was written, in UTF-8.
  private(set) var bytes: [UInt8] = []

  /// Begins with room for so many bytes.
  init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  /// Adds HTML as it is.
  mutating func add(_ html: String) {
    let isAdded: Void? = html.utf8.withContiguousStorageIfAvailable { bytes.append(contentsOf: $0) }
    if isAdded == nil { bytes += html.utf8 }
  }

  /// Adds HTML that is written already.
  mutating func add(_ html: [UInt8]) { bytes += html }

  /// Adds an element on lines of its own, and what it holds.
  mutating func add(_ html: String, within element: String) {
    add("<\(element)>")
    add(html)
    add("</\(element)>\n")
  }

  /// Adds a text within an element or a quoted attribute, as `htmlEscaped` gives it.
  mutating func add(escaped text: String) {
    if !addPlain(text) { add(htmlEscaped(text)) }
  }

  /// Adds running text, as `htmlText` gives it.
  mutating func add(text: String) {
    if !addPlain(text) { add(htmlText(text)) }
  }

  /// Adds texts in an attribute, blanks between them.
  mutating func add(list texts: [String]) {
    for (place, text) in texts.enumerated() {
      if place > 0 { add(" ") }
      add(escaped: text)
    }
  }

  /// Adds a text that stands in HTML as it is, as nearly all do; of another nothing is added.
  private mutating func addPlain(_ text: String) -> Bool {
    let hasPlainBytes = text.utf8.withContiguousStorageIfAvailable { source in
      var previous: UInt8 = 0x20
      for byte in source {
        if byte == 0x20, previous == 0x20 { return false }
        if isSpecial(byte) { return false }
        previous = byte
      }
      return previous != 0x20 || source.isEmpty
    }
    guard hasPlainBytes == true, text.isPlainlyVisible else { return false }
    add(text)
    return true
  }
}
