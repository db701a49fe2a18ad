/// The head of a record of a web archive, or of an answer of HTTP: a line, and named fields.
struct ArchiveHead {
  /// The types of records that may hold a document.
  static let types: Set<String> = ["conversion", "response", "resource"]

  /// The most bytes a head may have.
  static let longest = 1 << 16

  /// The first line.
  let line: String

  /// Where what follows the head begins.
  let end: Int

  private var fields: [String: String] = [:]

  /// Reads the head that begins at an offset; nil if it does not end there within the limit.
  init?(_ bytes: [UInt8], from start: Int) {
    let limit = min(bytes.count, start + Self.longest)
    var at = start
    var lines: [String] = []
    while true {
      var next = at
      while next < limit, bytes[next] != 0x0A { next += 1 }
      guard next < limit else { return nil }
      let last = next > at && bytes[next - 1] == 0x0D ? next - 1 : next
      if last == at { break }
      lines.append(String(decoding: bytes[at..<last], as: UTF8.self))
      at = next + 1
    }
    guard let first = lines.first else { return nil }
    line = first
    // The empty line ends at the line feed that was found.
    end = at + (bytes[at] == 0x0D ? 2 : 1)
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let value = line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
      let name = line[..<colon].lowercased()
      if fields[name] == nil { fields[name] = String(value) }
    }
  }

  /// The value of a field by its name in small letters.
  subscript(_ name: String) -> String? { fields[name] }

  /// The type of a record, in small letters.
  var type: String { fields["warc-type"]?.lowercased() ?? "" }

  /// How many bytes follow; nil if that is not told, or is no number.
  var contentLength: Int? {
    guard let text = fields["content-length"]?.filter({ $0 != " " }),
      text.utf8.allSatisfy({ 0x30...0x39 ~= $0 }), let length = Int(text), length < 1 << 48
    else { return nil }
    return length
  }

  /// The type of what follows without its parameters, in small letters.
  var contentType: String {
    let value = fields["content-type"] ?? ""
    return value.prefix { $0 != ";" }.filter { $0 != " " }.lowercased()
  }
}
