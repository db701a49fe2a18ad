import Dates
import Pages
import Reports
import States

/// What stands around the content of every page: navigation, languages, the same page as data.
struct Frame {
  let edition: Edition

  /// The address of the page, below the folder of a language, without the ending.
  let address: String

  /// The part of the site it belongs to; nil for the first page.
  let part: SiteAddress.Part?

  /// Whether the page stands as one table among its data.
  var hasTable = true

  /// The frame for a renderer.
  var html: HTMLFrame {
    var frame = HTMLFrame()
    frame.titleSuffix = edition.say(.siteName)
    frame.head = head
    frame.header = header
    frame.footer = footer
    frame.styles = [SiteStyle.sheet]
    return frame
  }

  /// The way from the page to the folder of its language: `../` for each folder it stands in.
  var up: String {
    String(repeating: "../", count: address.utf8.filter { $0 == UInt8(ascii: "/") }.count)
  }

  /// The way to the folder of another language.
  private func way(to language: Language) -> String {
    let root = up + (edition.folder.isEmpty ? "" : "../")
    return root + Edition.folder(of: language)
  }

  /// Whether the data of the page are its own: else those beside the page in the first language are
  /// there for all.
  var hasOwnData: Bool { edition.isFirst || part == .reports }

  /// The way to the data of the page, without the ending.
  private var data: String {
    guard hasOwnData else { return way(to: Edition.firstLanguage) + address }
    return String(address.split(separator: "/").last.map(String.init) ?? address)
  }

  private var words: FrameWords { edition.frameWords }

  private var head: String {
    var lines = Language.allCases.map { language in
      """
      <link rel="alternate" hreflang="\(language.rawValue)" \
      href="\(way(to: language))\(address).html">
      """
    }
    lines += [
      "<link rel=\"alternate\" type=\"application/atom+xml\" href=\"\(up)feed.xml\">",
      "<link rel=\"alternate\" type=\"application/json\" href=\"\(data).json\">",
    ]
    if hasTable {
      lines.append("<link rel=\"alternate\" type=\"text/csv\" href=\"\(data).csv\">")
    }
    return lines.joined(separator: "\n")
  }

  private var header: String {
    let home = part == nil ? " aria-current=\"page\"" : ""
    var links = "<li><a href=\"\(up)index.html\"\(home)>\(words.onADay)</a></li>"
    for (other, name) in words.parts {
      let current =
        address == other.list ? " aria-current=\"page\"" : part == other ? " class=\"here\"" : ""
      links += "<li><a href=\"\(up)\(other.list).html\"\(current)>\(name)</a></li>"
    }
    var languages = ""
    for (language, name) in FrameWords.languages {
      let tag = language.rawValue
      if language == edition.briefing.language {
        languages += "<li><span aria-current=\"true\">\(name)</span></li>"
      } else {
        languages += """
          <li><a href="\(way(to: language))\(address).html" lang="\(tag)" hreflang="\(tag)">\
          \(name)</a></li>
          """
      }
    }
    return """
      <header class="site">
      <p class="name"><a href="\(up)index.html">\(words.siteName)</a></p>
      <nav aria-label="\(words.navigation)"><ul>\(links)</ul></nav>
      <nav aria-label="\(words.inLanguages)" class="tongues"><ul>\(languages)</ul></nav>
      </header>

      """
  }

  private var footer: String {
    let csv = hasTable ? "<a href=\"\(data).csv\">CSV</a>, " : ""
    let caution = hasTable ? " \(words.exactValues)" : ""
    let labels = hasOwnData ? "" : " (\(words.labelsInEnglish))"
    return """
      <footer class="site">
      <p>\(words.samePage) \(csv)<a href="\(data).json">JSON</a>\(labels).\
      \(caution) \
      <a href="\(up)feed.xml">\(words.feed)</a>.</p>
      <p>\(words.standsFor)</p>
      </footer>

      """
  }
}

/// The words of the frame in one language, as HTML.
struct FrameWords: Sendable {
  let siteName: String
  let onADay: String
  let navigation: String
  let inLanguages: String
  let samePage: String
  let exactValues: String
  let labelsInEnglish: String
  let feed: String
  let standsFor: String

  /// The parts of the site, in their order, with their names.
  let parts: [(part: SiteAddress.Part, name: String)]

  /// The languages, each by its own name.
  static let languages = Language.allCases.map { ($0, htmlText(Phrase.languageName[$0])) }

  /// The words that a briefing has for a site which reaches to a day.
  init(_ briefing: Briefing, until last: Day) {
    func text(_ phrase: Phrase) -> String { htmlText(briefing.say(phrase)) }
    siteName = text(.siteName)
    onADay = text(.onADay)
    navigation = text(.navigation)
    inLanguages = text(.languages)
    samePage = text(.samePage) + briefing.language.pageWords.colon
    exactValues = text(.exactValues)
    labelsInEnglish = text(.labelsInEnglish)
    feed = text(.feed)
    standsFor = text(.standsFor(briefing.dayWords(last)))
    parts = SiteAddress.Part.allCases.map { ($0, text($0.name)) }
  }
}
