import Dates
import PlainJSON
import States

/// What a page tells about itself, in its head and in the structured data that it carries.
struct PageMetadata {
  private let encoding: TextEncoding
  private var values: [Field: String] = [:]

  /// What is told, with the place that tells it; of several the first in this order counts.
  private enum Field: Int, CaseIterable {
    case openTitle
    case headline
    case title
    case openPublisher
    case dataPublisher
    case openDate
    case dataDate
    case citationDate
    case metaDate
    case timeDate
    case language
    case contentLanguage
    case address
  }

  init(encoding: TextEncoding) { self.encoding = encoding }

  /// The title.
  var title: String? { first(.openTitle, .headline, .title) }

  /// Who published it.
  var publisher: String? { first(.openPublisher, .dataPublisher) }

  /// The address that the page gives itself.
  var url: String? { first(.address) }

  /// The language of its root, else of its head; nil if it is none of the four.
  var language: Language? {
    first(.language, .contentLanguage).flatMap { Language(tag: $0) }
  }

  /// The first date of publication that can be read.
  var published: EDTF? {
    for field in [Field.openDate, .dataDate, .citationDate, .metaDate, .timeDate] {
      if let date = values[field].flatMap({ PublicationDate.read($0) }) { return date }
    }
    return nil
  }

  private func first(_ fields: Field...) -> String? {
    fields.compactMap { values[$0] }.first
  }

  /// Takes what a start tag tells.
  mutating func add(_ name: String, _ attributes: HTMLAttributes, in bytes: [UInt8]) {
    switch name {
    case "html": set(.language, attributes.value("lang", in: bytes), bytes)
    case "meta": addMeta(attributes, bytes)
    case "link":
      if let relation = attributes.value("rel", in: bytes),
        text(relation, bytes).lowercased() == "canonical"
      {
        set(.address, attributes.value("href", in: bytes), bytes)
      }
    case "time":
      let kind = attributes.value("itemprop", in: bytes).map { text($0, bytes) }
      if attributes.value("pubdate", in: bytes) != nil || kind == "datePublished" {
        set(.timeDate, attributes.value("datetime", in: bytes), bytes)
      }
    default: break
    }
  }

  private mutating func addMeta(_ attributes: HTMLAttributes, _ bytes: [UInt8]) {
    guard let content = attributes.value("content", in: bytes) else { return }
    let place =
      attributes.value("property", in: bytes) ?? attributes.value("name", in: bytes)
      ?? attributes.value("itemprop", in: bytes) ?? attributes.value("http-equiv", in: bytes)
    guard let place else { return }
    switch text(place, bytes).lowercased() {
    case "og:title": set(.openTitle, content, bytes)
    case "og:site_name": set(.openPublisher, content, bytes)
    case "og:url": set(.address, content, bytes)
    case "article:published_time", "og:article:published_time": set(.openDate, content, bytes)
    case "datepublished": set(.dataDate, content, bytes)
    case "citation_publication_date", "citation_date", "citation_online_date":
      set(.citationDate, content, bytes)
    case "date", "dc.date", "dc.date.issued", "dcterms.date", "dcterms.issued", "dcterms.created",
      "dc.date.created", "pubdate", "publishdate", "publish-date", "article.published",
      "parsely-pub-date", "sailthru.date":
      set(.metaDate, content, bytes)
    case "content-language", "dc.language", "language": set(.contentLanguage, content, bytes)
    default: break
    }
  }

  /// Takes the content of an element without markup: the title, or structured data.
  mutating func add(raw name: String, _ range: Range<Int>, in bytes: [UInt8]) {
    if name == "title" {
      set(.title, range, bytes)
    } else if name == "script", values[.dataDate] == nil || values[.headline] == nil {
      addData(bytes[range])
    }
  }

  /// Reads JSON-LD: any script that is an object or a list of them and speaks of publication.
  private mutating func addData(_ script: ArraySlice<UInt8>) {
    guard script.count < 1 << 20,
      let start = script.first(where: { !isSpace($0) }), start == 0x7B || start == 0x5B
    else { return }
    let data = Array(WesternText.string(script, encoding).utf8)
    guard let root = try? readJSON(data) else { return }
    var waiting = [root]
    var at = 0
    while at < waiting.count, at < 256 {
      let node = waiting[at]
      at += 1
      waiting += node.elements ?? []
      waiting += node["@graph"]?.elements ?? []
      guard let date = node["datePublished"]?.string else { continue }
      keep(.dataDate, date)
      keep(.headline, node["headline"]?.string)
      keep(.dataPublisher, node["publisher"]?["name"]?.string)
    }
  }

  private mutating func set(_ field: Field, _ range: Range<Int>?, _ bytes: [UInt8]) {
    guard let range, values[field] == nil else { return }
    keep(field, text(range, bytes))
  }

  private mutating func keep(_ field: Field, _ text: String?) {
    guard let text, values[field] == nil, text.utf8.count <= 4096 else { return }
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if !words.isEmpty { values[field] = words }
  }

  /// A stretch of the page as text, references resolved.
  private func text(_ range: Range<Int>, _ bytes: [UInt8]) -> String {
    var page = PageText(bytes, encoding: encoding)
    page.add(range.prefix(8192), isPlain: false)
    return String(decoding: page.text, as: UTF8.self)
  }
}
