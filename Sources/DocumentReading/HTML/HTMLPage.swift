/// The text of a page of the web and what the page tells about itself.
struct HTMLPage {
  /// The text, blocks parted by empty lines.
  let text: [UInt8]

  /// Where its bytes stand in the page.
  let map: TextMap

  /// What the page tells about itself.
  let metadata: PageMetadata

  /// Reads a page, its content from an offset on.
  ///
  /// Boilerplate is left out by what it is in the structure of the page: menus, asides, headers and
  /// footers, controls, captions, what is hidden. If there is one article, or one main part, that
  /// holds a fair share of the text, it alone counts.
  init(_ bytes: [UInt8], from start: Int, encoding: TextEncoding) {
    var reader = PageReader(bytes, from: start, encoding: encoding)
    reader.run()
    metadata = reader.metadata
    let whole = reader.page.text
    let keeper = TextKeeper(
      articles: reader.articles, mains: reader.mains, forms: reader.forms, count: whole.count)
    (text, map) = reader.page.map.keeping(keeper.kept, of: whole)
  }
}

/// Decides which stretches of a page's text are kept.
private struct TextKeeper {
  let kept: [Range<Int>]

  init(articles: [Range<Int>], mains: [Range<Int>], forms: [Range<Int>], count: Int) {
    let article = articles.count == 1 ? articles[0] : 0..<0
    let main = mains.count == 1 ? mains[0] : 0..<0
    let part =
      isEnough(article.count, of: count)
      ? article : isEnough(main.count, of: count) ? main : 0..<count
    let inForms = forms.map { $0.clamped(to: part).count }.reduce(0, +)
    guard inForms > 0, (part.count - inForms) * 4 >= part.count else {
      kept = [part]
      return
    }
    var stretches: [Range<Int>] = []
    var at = part.lowerBound
    for form in forms.map({ $0.clamped(to: part) }) where form.lowerBound >= at {
      stretches.append(at..<form.lowerBound)
      at = form.upperBound
    }
    stretches.append(at..<part.upperBound)
    kept = stretches.filter { !$0.isEmpty }
  }
}

/// Whether a part of a page can be taken for all that it has to say.
private func isEnough(_ part: Int, of count: Int) -> Bool { part >= 200 && part * 3 >= count }

/// Walks through a page; what is open is a list, so depth costs nothing but memory.
private struct PageReader {
  /// An element whose end has not come yet.
  private struct Open {
    let name: String
    let use: HTMLElement.Use
    let breaks: Int
    let textStart: Int
  }

  private let bytes: [UInt8]
  private var tokenizer: HTMLTokenizer
  private var open: [Open] = []
  private var openCounts: [String: Int] = [:]
  private var droppedDepth = 0
  private var formDepth = 0
  private var articleDepth = 0
  private var mainDepth = 0
  private var preDepth = 0

  /// Where the text of each open row of a table begins.
  private var rows: [Int] = []

  private(set) var page: PageText
  private(set) var metadata: PageMetadata
  private(set) var articles: [Range<Int>] = []
  private(set) var mains: [Range<Int>] = []
  private(set) var forms: [Range<Int>] = []

  init(_ bytes: [UInt8], from start: Int, encoding: TextEncoding) {
    self.bytes = bytes
    tokenizer = HTMLTokenizer(bytes, from: start)
    page = PageText(bytes, encoding: encoding)
    metadata = PageMetadata(encoding: encoding)
  }

  mutating func run() {
    while let token = tokenizer.next() {
      switch token {
      case .text(let range):
        if droppedDepth == 0 { page.add(range, isPlain: preDepth > 0) }
      case .raw(let name, let range): metadata.add(raw: name, range, in: bytes)
      case .start(let name, let attributes): start(name, attributes)
      case .end(let name): end(name)
      }
    }
    while !open.isEmpty { close() }
  }

  private mutating func start(_ name: String, _ attributes: HTMLAttributes) {
    metadata.add(name, attributes, in: bytes)
    if !headElements.contains(name) { endHead() }
    if let ended = HTMLElement.ended(by: name) { closeNear(ended.elements, within: ended.within) }
    let element = HTMLElement(
      name, attributes, in: bytes, isInArticle: articleDepth + mainDepth > 0)
    if droppedDepth == 0 {
      if element.breaks > 0 { page.breakLine(element.breaks) }
      switch name {
      case "li": page.addMark("- ")
      case "td", "th": if let row = rows.last, page.text.count > row { page.addMark(" | ") }
      default: break
      }
    }
    // Only elements from outside HTML may be empty by their own word.
    if HTMLElement.void.contains(name) || attributes.isClosed && name == "path" { return }
    open.append(
      Open(
        name: name, use: element.use, breaks: element.breaks, textStart: page.text.count))
    openCounts[name, default: 0] += 1
    switch element.use {
    case .kept: break
    case .dropped: droppedDepth += 1
    case .form: formDepth += 1
    case .article: articleDepth += 1
    case .main: mainDepth += 1
    }
    if name == "pre" { preDepth += 1 }
    if name == "tr" { rows.append(page.text.count) }
  }

  private mutating func end(_ name: String) {
    if name == "br" || name == "p", openCounts[name, default: 0] == 0 {
      if droppedDepth == 0 { page.breakLine(name == "p" ? 2 : 1) }
      return
    }
    // An end tag for what is not open says nothing.
    guard openCounts[name, default: 0] > 0 else { return }
    while let last = open.last {
      close()
      if last.name == name { return }
    }
  }

  /// What has no place in a head ends it, as the standard has it.
  private mutating func endHead() { if openCounts["head", default: 0] > 0 { end("head") } }

  /// Closes elements that end where a like one begins, looking a few steps up.
  private mutating func closeNear(_ names: Set<String>, within limits: Set<String>) {
    var steps = 0
    for element in open.reversed().prefix(8) {
      steps += 1
      if names.contains(element.name) {
        for _ in 0..<steps { close() }
        return
      }
      if limits.contains(element.name) { return }
    }
  }

  private mutating func close() {
    guard let element = open.popLast() else { return }
    openCounts[element.name, default: 1] -= 1
    let range = element.textStart..<max(element.textStart, page.text.count)
    switch element.use {
    case .kept: break
    case .dropped: droppedDepth -= 1
    case .form:
      formDepth -= 1
      if formDepth == 0 { forms.append(range) }
    case .article:
      articleDepth -= 1
      if articleDepth == 0 { articles.append(range) }
    case .main:
      mainDepth -= 1
      if mainDepth == 0 { mains.append(range) }
    }
    if element.name == "pre" { preDepth -= 1 }
    if element.name == "tr" { rows.removeLast() }
    if droppedDepth == 0, element.breaks > 0 { page.breakLine(element.breaks) }
  }
}

private let headElements: Set<String> = [
  "base", "head", "html", "link", "meta", "noscript", "object", "script", "style", "template",
  "title",
]
