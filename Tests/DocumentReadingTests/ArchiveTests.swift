import DocumentReading
import States
import TestSupport
import Testing

@Suite struct ArchiveTests {
  /// Makes a record; `length` overrides what its head says.
  static func record(
    _ type: String, _ body: String, _ fields: String = "", length: String? = nil,
    version: String = "1.0"
  ) -> String {
    """
    WARC/\(version)\r
    WARC-Type: \(type)\r
    WARC-Record-ID: <urn:uuid:\(body.utf8.count)>\r
    WARC-Target-URI: https://example.org/a\r
    WARC-Date: 2024-01-02T03:04:05Z\r
    \(fields)Content-Length: \(length ?? String(body.utf8.count))\r
    \r
    \(body)\r
    \r

    """
  }

  static func answer(_ body: String, _ fields: String = "", type: String = "text/html") -> String {
    record(
      "response", "HTTP/1.1 200 OK\r\nContent-Type: \(type)\r\n\(fields)\r\n\(body)",
      "Content-Type: application/http; msgtype=response\r\n")
  }

  static let german = "Content-Type: text/plain\r\nWARC-Identified-Content-Language: deu\r\n"
  static let text = record("conversion", "Ein Text.", german)

  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let archive: String
    let result: [String]

    init(_ description: String, _ archive: String, _ result: String...) {
      testDescription = description
      self.archive = archive
      self.result = result
    }
  }

  static let one = "urn:uuid:9 de -: Ein Text."

  static let cases: [Case] = [
    Case("a text", text, one),
    Case("newer", record("conversion", "Ein Text.", german, version: "1.1"), one),
    Case(
      "what is no document", record("warcinfo", "x: y") + text + record("request", "GET /"), one),
    Case("two", text + text, one, one),
    Case(
      "a page", answer("<html lang=de><p>Ein <b>Text</b>."),
      "urn:uuid:77 de -: Ein Text."),
    Case("a picture", answer("x", type: "image/png"), ""),
    Case(
      "a page that was not there",
      record(
        "response", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>a",
        "Content-Type: application/http\r\n"), ""),
    Case(
      "a page in pieces", answer("4\r\n<p>a", "Transfer-Encoding: chunked\r\n"),
      "[archive.encoded 1:279 urn:uuid:79]"),
    Case(
      "a page that was unpacked", answer("<html lang=it>a", "Content-Encoding: gzip\r\n"),
      "urn:uuid:83 it -: a"),
    Case(
      "another language",
      record(
        "conversion", "Un texto.",
        "Content-Type: text/plain\r\nWARC-Identified-Content-Language: spa\r\n"),
      "[language.unsupported 1:0 urn:uuid:9]"),
    Case("rubbish before", "rubbish\n" + text, "[archive.not-a-record 1:0 -]", one),
    Case(
      "rubbish between", text + "rubbish\r\n\r\n" + text, one,
      "[archive.not-a-record 2:235 -]", one),
    Case(
      "a record too short", record("conversion", "Ein Text.", german, length: "4") + text,
      "[archive.bad-length 1:0 urn:uuid:9]", one),
    Case(
      "no length", record("conversion", "x", length: "many") + text,
      "[archive.no-length 1:0 urn:uuid:1]", one),
    Case("cut off", text + String(text.dropLast(10)), one, "[archive.cut-off 2:235 urn:uuid:9]"),
    Case(
      "cut off in the head", text + "WARC/1.0\r\nWARC-Type: conv", one, "[archive.cut-off 2:235 -]"),
    Case("cut off in the first word", text + "WARC", one, "[archive.not-a-record 2:235 -]"),
    Case("nothing", ""),
  ]

  @Test(arguments: cases)
  func `an archive is read record by record`(_ given: Case) {
    let bytes = Array(given.archive.utf8)
    let found = summary(readings(bytes, .warc))
    #expect(found == given.result)
    for portion in [1, 3, 100] {
      #expect(summary(readings(bytes, .warc, portion: portion)) == found)
    }
  }

  @Test func `a record keeps where it comes from`() throws {
    let bytes = Array(Self.text.utf8)
    let document = try #require(readings(bytes, .warc).first?.document)
    let provenance = try #require(document.provenance)
    #expect(provenance.record == "urn:uuid:9")
    #expect(provenance.uri == "https://example.org/a")
    #expect(provenance.date == "2024-01-02T03:04:05Z")
    #expect(document.url == provenance.uri)
    #expect(document.published == nil)
    #expect(document.given == Array("Ein Text.".utf8))
  }

  @Test func `a record that is too large is passed over, and the next is read`() {
    let large = Self.record("conversion", String(repeating: "x", count: 2000), Self.german)
    for portion in [10, 100_000] {
      let found = summary(
        readings(Array((large + Self.text).utf8), .warc, portion: portion, limit: 1000))
      #expect(found == ["[record.too-large 1:0 urn:uuid:2000]", Self.one])
    }
  }

  @Test(arguments: Seed.some)
  func `damage takes no other record with it`(_ seed: Seed) {
    var random = seed.generator
    var bytes = Array((Self.text + Self.answer("<html lang=de><p>a") + Self.text).utf8)
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let place = Int.random(in: 0..<Self.text.utf8.count, using: &random)
      bytes[place] = UInt8.random(in: 0...255, using: &random)
    }
    let found = summary(readings(bytes, .warc))
    #expect(summary(readings(bytes, .warc, portion: 5)) == found)
    // A length that became another may take the next one, but not all.
    #expect(found.last == Self.one || found.last?.contains("archive.cut-off") == true)
  }
}
