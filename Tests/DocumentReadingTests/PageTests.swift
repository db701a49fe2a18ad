import Dates
import DocumentReading
import States
import TestSupport
import Testing

@Suite struct PageTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let page: String
    let text: String

    init(_ description: String, _ page: String, _ text: String) {
      testDescription = description
      self.page = page
      self.text = text
    }
  }

  /// Enough words for one part of a page to be taken for all of it.
  static let long = String(repeating: "The council has decided this. ", count: 8) + "End."

  static let cases: [Case] = [
    Case("plain words", "a b", "a b"),
    Case("white space is one blank", "<p>a \n\t b</p>", "a b"),
    Case("blocks are paragraphs", "<h1>A</h1><p>b<p>c<div>d</div>e", "A\n\nb\n\nc\n\nd\n\ne"),
    Case("a line break", "<p>a<br>b<br/>c<BR>d</p>", "a\nb\nc\nd"),
    Case("marks within a line", "<p>a<b>b</b> <i>c</i>d</p>", "ab cd"),
    Case("a list", "<ul><li>a<li>b</li></ul>c", "- a\n- b\n\nc"),
    Case(
      "a table", "<table><tr><td>a<td>b<tr><th>c</th><td></td><td>d</td></table>", "a | b\nc | d"),
    Case("text as it is set", "<pre>a\n  b</pre>", "a\nb"),
    Case(
      "references", "&lt;p&gt; &amp;&amp; &eacute;&#233;&#xE9;&Auml; &copy 1", "<p> && éééÄ © 1"),
    Case(
      "what is no reference", "a & b &nix; &eacutex &#; &#x; &", "a & b &nix; &eacutex &#; &#x; &"),
    Case("odd numbers", "&#0;&#xD800;&#x110000;&#128;&#99999999999999;", "��\u{FFFD}€\u{FFFD}"),
    Case(
      "a hard blank and a soft hyphen", "Schutz&shy;macht&nbsp;\u{A0} x\u{AD}y", "Schutzmacht xy"),
    Case("what is no tag", "1 < 2 <3 a<", "1 < 2 <3 a<"),
    Case("comments", "a<!-- <p>x --> b<!-->c<!-- - -- x", "a bc"),
    Case("declarations", "<!DOCTYPE html><?php x ?>a<![CDATA[b<c]]>d", "ab<cd"),
    Case("attributes of all kinds", "<p title=\"a>b\" x='c>d' y=e z>t</p>", "t"),
    Case("a tag without end", "a<p class=\"x", "a"),
    Case("a quote without end", "a<p class=\"x>b</p>c", "a"),
    Case("scripts", "a<script>if (a<b) '<p>x</p>'</script>b<STYLE>p{}</Style >c<script>d", "abc"),
    Case("no script", "<noscript><p>Switch it on</p></noscript>a", "a"),
    Case(
      "menus and the like",
      "<nav>1</nav><aside>2</aside><footer>3</footer><header>4</header><form>5</form>"
        + "<button>6</button><select><option>7</select><figure><figcaption>8</figcaption></figure>"
        + "<div role=navigation>9</div><div hidden>10</div><div aria-hidden=TRUE>11</div>"
        + "<p style='display : none'>12</p><template>13</template><svg><text>14</text></svg>a",
      "a"),
    Case("a hidden paragraph that is not closed", "<p hidden>a<p>b", "b"),
    Case("a menu within a menu", "<nav><nav>a</nav>b</nav>c", "c"),
    Case("a head without end", "<head><title>x</title><body>a", "a"),
    Case("a head without body", "<head><title>x</title><p>a", "a"),
    Case("end tags of nothing", "</div>a</p>b</b></br>c", "a\n\nb\nc"),
    Case("crossed tags", "<b><p>a</b></p><i>b</p></i>c", "a\n\nb\n\nc"),
    Case(
      "one article", "<p>x</p><article><header>H</header><p>\(long)</p></article><p>y</p>",
      "H\n\n\(long)"),
    Case("one main part", "<p>x</p><div role=main><p>\(long)</p></div>", long),
    Case("a teaser is not the page", "<article>A</article><p>\(long)</p>", "A\n\n\(long)"),
    Case("two articles", "<article>\(long)</article><article>b</article>", "\(long)\n\nb"),
    Case("a form around all", "<form><p>a</p></form>", "a"),
    Case("a form among other things", "<p>abcd</p><form>e</form><p>f</p>", "abcd\n\nf"),
    Case("nothing", "", ""),
  ]

  private func page(_ text: String) -> IncomingDocument? {
    page(Array(text.utf8))
  }

  private func page(_ bytes: [UInt8]) -> IncomingDocument? {
    readings(bytes, .html, defaults: DocumentDefaults(language: .english)).first?.document
  }

  @Test(arguments: cases)
  func `a page has the text that a reader sees`(_ given: Case) throws {
    let document = try #require(page(given.page))
    #expect(document.string == given.text)
    #expect(document.given == Array(given.page.utf8))
  }

  @Test(arguments: cases)
  func `every word of the text stands in the page where it is said to`(_ given: Case) throws {
    let document = try #require(page(given.page))
    var start = 0
    for word in document.string.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let place = document.text[start...].firstRange(of: Array(word.utf8)) ?? 0..<0
      start = place.upperBound
      let quote = document.quote(document.givenSpan(of: place))
      // Nothing but references and marks stands between the letters.
      if word.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x26 && $0 != 0x3C && $0 != 0x3E }),
        word != "-", word != "|", !quote.contains(where: { "<&\u{AD}".contains($0) })
      {
        #expect(quote == word)
      }
      #expect(!quote.isEmpty || word == "-" || word == "|")
    }
  }

  @Test func `a span of the text is one of the page, with its tags`() throws {
    let document = try #require(page("<p>a</p>\n<p>Die <b>Schweiz</b> &uuml;bernimmt.</p>"))
    #expect(document.string == "a\n\nDie Schweiz übernimmt.")
    let span = document.givenSpan(of: 3..<document.text.count)
    #expect(document.quote(span) == "Die <b>Schweiz</b> &uuml;bernimmt.")
    #expect(document.quote(document.givenSpan(of: 15..<17)) == "&uuml;")
  }

  struct Told: CustomTestStringConvertible, Sendable {
    let head: String
    let told: String
    var testDescription: String { head }

    init(_ head: String, _ told: String) {
      self.head = head
      self.told = told
    }
  }

  static let heads: [Told] = [
    Told("<title> A &amp;\n B </title>", "A & B|||"),
    Told("<title>A - P</title><meta property='og:title' content='A'>", "A|||"),
    Told("<meta property=og:site_name content=P>", "|P||"),
    Told(
      "<meta property='article:published_time' content='2022-08-10T12:00:00Z'>", "||2022-08-10|"),
    Told("<meta name=DC.date.issued content=2022-08-10>", "||2022-08-10|"),
    Told(
      "<meta name=date content='10.8.2022'><meta name=citation_date content='2022/08/10'>",
      "||2022-08-10|"),
    Told(
      "<time datetime='2022-08-10' pubdate>x</time><time datetime='2021-01-01'>y</time>",
      "||2022-08-10|"),
    Told(
      "<link rel=canonical href='https://example.org/a?b&amp;c'>", "|||https://example.org/a?b&c"),
    Told(
      """
      <script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":"NewsArticle",
      "datePublished":"2022-08-10","headline":"H","publisher":{"name":"P"}}]}</script>
      """, "H|P|2022-08-10|"),
    Told("<script type='application/ld+json'>{\"datePublished\":</script>", "|||"),
    Told("<svg><title>x</title></svg><meta><meta content=x><meta name=date>", "x|||"),
  ]

  @Test(arguments: heads)
  func `a page tells about itself`(_ given: Told) throws {
    let document = try #require(page("<html><head>\(given.head)</head><body>a</body>"))
    let told = [document.title, document.publisher, document.published?.text, document.url]
    #expect(told.map { $0 ?? "" }.joined(separator: "|") == given.told)
  }

  struct Bytes: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let page: [UInt8]
    let result: String

    init(_ description: String, _ page: [UInt8], _ result: String) {
      testDescription = description
      self.page = page
      self.result = result
    }
  }

  static let latin = Array("<meta charset=iso-8859-1><p>f".utf8) + [0xFC, 0x72, 0x20, 0x80]
  static let encodings: [Bytes] = [
    Bytes("as UTF-8", Array("für €".utf8), "für €"),
    Bytes("marked as UTF-8", [0xEF, 0xBB, 0xBF] + Array("<meta charset=latin1>für".utf8), "für"),
    Bytes("one byte a letter", latin, "für €"),
    Bytes(
      "as its type says",
      Array("<meta http-equiv=Content-Type content='text/html; charset=ISO-8859-15'>".utf8)
        + [0xA4, 0xBC], "€Œ"),
    Bytes(
      "said to be Latin, and is not", Array("<meta charset=latin1>für".utf8),
      "für [text.charset-contradicted]"),
    Bytes("not said", [0x66, 0xFC, 0x72], "[text.not-utf8]"),
    Bytes("said to be UTF-8", Array("<meta charset=utf-8>".utf8) + [0xFC], "[text.not-utf8]"),
    Bytes("said to be another", Array("<meta charset=shift_jis>a".utf8), "[text.unknown-charset]"),
    Bytes("with a null", Array("a\0b".utf8), "[text.null]"),
    Bytes("packed", [0x1F, 0x8B, 0x08, 0x20], "[input.compressed]"),
  ]

  @Test(arguments: encodings)
  func `a page is read as its bytes say, or not at all`(_ given: Bytes) throws {
    let reading = try #require(
      readings(given.page, .html, defaults: DocumentDefaults(language: .german)).first)
    let parts = [reading.document?.string].compactMap(\.self) + reading.codes.map { "[\($0)]" }
    #expect(parts.joined(separator: " ") == given.result)
  }

  @Test func `a quote of an old page is in the letters of today`() throws {
    let document = try #require(page(Self.latin))
    let span = document.givenSpan(of: 0..<document.text.count)
    #expect(span == 28..<33)
    #expect(document.quote(span) == "für €")
    #expect(document.quote(document.givenSpan(of: 1..<3)) == "ü")
  }

  @Test func `the language of a page is that of its words`() throws {
    let german = "<p>Der Rat hat beschlossen, dass er dies nicht nur so von beiden annimmt.</p>"
    let told = readings(Array("<html lang=en>\(german)".utf8), .html)
    #expect(told.first?.document?.language == .german)
    #expect(told.first?.codes == ["language.contradicted"])
    #expect(
      readings(Array("<html lang=it><p>Bern".utf8), .html).first?.document?.language == .italian)
    #expect(
      readings(Array("<html lang=es><p>Bern".utf8), .html).first?.codes == ["language.unknown"])
  }

  @Test(arguments: Seed.some)
  func `whatever bytes make a page, its map stays within it`(_ seed: Seed) {
    var random = seed.generator
    let parts = [
      "<", ">", "</", "<p", "<!--", "-->", "&amp", "&", ";", "\"", "'", "=", " ", "\n", "a", "é",
      "<td>",
      "<table>", "<tr>", "<li>", "</p>", "<article>", "</article>", "<nav>", "</nav>", "<script>",
      "</script", "<![CDATA[", "]]>", "<form>", "</form>", "<pre>", "<title>",
      "<meta charset=latin1>",
      "&#x20AC;", "/", "<main>", "word word word. ",
    ]
    let bytes = (0..<Int.random(in: 0...200, using: &random)).flatMap { _ in
      Array((parts.randomElement(using: &random) ?? "").utf8)
    }
    guard let document = page(bytes) else {
      Issue.record("a page of UTF-8 is a page")
      return
    }
    var last = 0
    for at in document.text.indices {
      let span = document.givenSpan(of: at..<at + 1)
      #expect(span.lowerBound >= last && span.upperBound <= bytes.count)
      last = span.lowerBound
    }
  }

  static let hostile: [Bytes] = [
    Bytes("deep", Array(String(repeating: "<div>", count: 200_000).utf8) + [0x61], "a"),
    Bytes(
      "deep and crossed", Array(String(repeating: "<b><td></i>", count: 100_000).utf8) + [0x61], "a"
    ),
    Bytes("open comments", Array(String(repeating: "<!--", count: 200_000).utf8), ""),
    Bytes("open sections", Array(String(repeating: "<![CDATA[", count: 100_000).utf8), ""),
    Bytes("ampersands", Array(String(repeating: "&", count: 3).utf8), "&&&"),
    Bytes(
      "attributes",
      Array("<p ".utf8) + Array(String(repeating: "a=b ", count: 300_000).utf8) + Array(">a".utf8),
      "a"),
    Bytes(
      "rows", Array(String(repeating: "<table><tr>", count: 100_000).utf8) + Array("<td>a".utf8),
      "a"),
    Bytes("open scripts", Array(String(repeating: "<script>", count: 100_000).utf8), ""),
  ]

  @Test(arguments: hostile)
  func `a page that opens much and closes nothing is read to its end`(_ given: Bytes) {
    #expect(page(given.page)?.string == given.result)
  }
}
