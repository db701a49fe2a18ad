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

  /// Whether the page stands beside itself as one table.
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

  private var name: String {
    String(address.split(separator: "/").last.map(String.init) ?? address)
  }

  private func text(_ phrase: Phrase) -> String { htmlText(edition.say(phrase)) }

  private var head: String {
    var lines = Language.allCases.map { language in
      """
      <link rel="alternate" hreflang="\(language.rawValue)" \
      href="\(way(to: language))\(address).html">
      """
    }
    lines += [
      "<link rel=\"alternate\" type=\"application/atom+xml\" href=\"\(up)feed.xml\">",
      "<link rel=\"alternate\" type=\"application/json\" href=\"\(name).json\">",
    ]
    if hasTable {
      lines.append("<link rel=\"alternate\" type=\"text/csv\" href=\"\(name).csv\">")
    }
    return lines.joined(separator: "\n")
  }

  private var header: String {
    let home = part == nil ? " aria-current=\"page\"" : ""
    var links = ["<li><a href=\"\(up)index.html\"\(home)>\(text(.onADay))</a></li>"]
    links += SiteAddress.Part.allCases.map { other in
      let current =
        address == other.list ? " aria-current=\"page\"" : part == other ? " class=\"here\"" : ""
      return "<li><a href=\"\(up)\(other.list).html\"\(current)>\(text(other.name))</a></li>"
    }
    let languages = Language.allCases.map { language -> String in
      let tag = language.rawValue
      let name = htmlText(Phrase.languageName[language])
      guard language != edition.briefing.language else {
        return "<li><span aria-current=\"true\">\(name)</span></li>"
      }
      return """
        <li><a href="\(way(to: language))\(address).html" lang="\(tag)" hreflang="\(tag)">\
        \(name)</a></li>
        """
    }
    return """
      <header class="site">
      <p class="name"><a href="\(up)index.html">\(text(.siteName))</a></p>
      <nav aria-label="\(text(.navigation))"><ul>\(links.joined())</ul></nav>
      <nav aria-label="\(text(.languages))" class="tongues"><ul>\(languages.joined())</ul></nav>
      </header>

      """
  }

  private var footer: String {
    let day = edition.briefing.dayWords(edition.record.axis.upperBound)
    let csv = hasTable ? "<a href=\"\(name).csv\">CSV</a>, " : ""
    let caution = hasTable ? " \(text(.exactValues))" : ""
    return """
      <footer class="site">
      <p>\(text(.samePage)): \(csv)<a href="\(name).json">JSON</a>.\(caution) \
      <a href="\(up)feed.xml">\(text(.feed))</a>.</p>
      <p>\(text(.standsFor(day)))</p>
      </footer>

      """
  }
}
