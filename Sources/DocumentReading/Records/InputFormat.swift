/// How an input holds its documents.
package enum InputFormat: String, CaseIterable, Sendable {
  /// One document: plain text.
  case text

  /// One document: a page of the web.
  case html

  /// One document a line, a JSON object each.
  case jsonl

  /// Records of a web archive: WARC, or WET with the text of pages.
  case warc

  /// Tells the format by the ending of a file's name; nil if it has none that is known.
  package init?(name: String) {
    let ending = name.split(separator: ".", omittingEmptySubsequences: false).dropFirst().last
    switch ending?.lowercased() {
    case "txt", "text": self = .text
    case "html", "htm", "xhtml": self = .html
    case "jsonl", "ndjson": self = .jsonl
    case "warc", "wet": self = .warc
    default: return nil
    }
  }

  /// Tells the format by the first bytes of an input; `standard` is what it is else.
  package init(beginning bytes: [UInt8], else standard: InputFormat) {
    let start = bytes.prefix(512).drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0) }
    let word = String(decoding: start.prefix(16), as: UTF8.self).lowercased()
    if word.hasPrefix("warc/") {
      self = .warc
    } else if word.hasPrefix("{") {
      self = .jsonl
    } else if word.hasPrefix("<!doctype html") || word.hasPrefix("<html") {
      self = .html
    } else {
      self = standard
    }
  }

  /// Whether bytes begin as those of gzip (RFC 1952) do.
  package static func isCompressed(_ bytes: [UInt8]) -> Bool {
    bytes.count >= 2 && bytes[0] == 0x1F && bytes[1] == 0x8B
  }
}
