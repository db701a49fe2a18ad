import Dates
import Digests
import Foundation
import Mandates
import Pages
import PlainJSON
import Reports
import Site
import States
import TestSupport
import Testing

@Suite struct SiteTests {
  /// The site of the sample record, made once.
  private static let site = Result { try sampleSite() }

  private var site: [String: String] { get throws { try Self.site.get() } }

  private var pages: [String: String] {
    get throws { try site.filter { $0.key.hasSuffix(".html") } }
  }

  @Test func `the files of a site`() throws {
    let names = try site.keys.sorted().filter { !$0.hasPrefix("y/") && !$0.contains("/y/") }
    expectGolden(names.joined(separator: "\n") + "\n", "site/files.txt")
    let years = try site.keys.filter { $0.hasPrefix("y/") && $0.hasSuffix(".html") }.sorted()
    #expect(years.first == "y/1917.html")
    #expect(years.suffix(2) == ["y/2023.html", "y/index.html"])
  }

  /// A page of each kind; the first one in each language.
  private static let samples =
    ["index.html", "de/index.html", "fr/index.html", "it/index.html"]
    + [
      "m/ch-for-ru-in-ge.html", "s/CH.html", "d/index.html", "d/hostile.html", "y/2022.html",
      "y/index.html",
      "r/offers.html", "r/network.html",
    ]

  @Test(arguments: samples) func `a page of each kind`(_ path: String) throws {
    let page = try #require(try site[path])
    let main = try #require(page.firstRange(of: "<main"))
    let end = try #require(page.firstRange(of: "</main>"))
    expectGolden(String(page[main.lowerBound..<end.upperBound]) + "\n", "site/\(path)")
  }

  @Test func `values for programs stand once, those of reports in every language`() throws {
    let tables = try site.filter { $0.key.hasSuffix(".csv") }
    for folder in ["de/", "fr/", "it/"] {
      let own = tables.filter { $0.key.hasPrefix(folder) }
      #expect(own.count > 5)
      for (path, text) in own {
        let english = String(path.dropFirst(folder.count))
        #expect(english.hasPrefix("r/"))
        // Sentences are words.
        #expect((tables[english] == text) == (english != "r/digest.csv"), "\(path)")
      }
    }
  }

  @Test func `the data of the first page`() throws {
    let index = try #require(try site["index.html"])
    let data = try #require(index.firstMatch(of: /id="data">([^<]*)<\/script>/))
    expectGolden(
      try readJSON(Array(data.1.utf8)).value.prettyText + "\n", "site/index-data.json")
  }

  @Test func `the script is told every heading of the page, and which are shown`() throws {
    for folder in ["", "de/", "fr/", "it/"] {
      let index = try #require(try site[folder + "index.html"])
      let json = try #require(index.firstMatch(of: /id="data">([^<]*)<\/script>/)?.1)
      let data = try readJSON(Array(json.utf8))
      let groups = (data["groups"]?.elements ?? []).compactMap(\.string)
      #expect(groups.count == 11)
      #expect(index.matches(of: /<tbody id="([^"]*)"/).map { String($0.1) } == groups)
      for standing in data["standings"]?.elements ?? [] {
        let group = standing.elements?.first?.integer ?? -1
        #expect(groups.indices.contains(group))
      }
      let counts = try #require(index.firstMatch(of: /<ul id="counts"[\s\S]*?<\/ul>/)?.0)
      #expect(counts.split(separator: "<li ").count - 1 == data["shown"]?.integer)
    }
  }

  @Test func `the first page tells beginnings and last evidence as the status report does`() throws
  {
    let index = try #require(try site["index.html"])
    var told = 0
    var contested = 0
    var linked = 0
    for case .section(_, _, let blocks) in try sampleBriefing().statusReport().blocks {
      for case .table(let table) in blocks {
        func column(_ key: String) -> Int? { table.columns.firstIndex { $0.key == key } }
        guard let since = column("since"), let last = column("lastEvidence") else { continue }
        for row in table.rows {
          let name = try #require(row[0].link)
          let line = try #require(
            index.split(separator: "\n").first {
              $0.contains("m/\(name).html") && $0.contains("<tr ")
            })
          let parts = line.split(separator: "<td>").map { String($0) }
          #expect(parts[3].contains("\">\(htmlText(row[1].reading))</a>"), "\(name)")
          let cells = Array(parts.dropFirst(4))
          let isContested = row[since].marks.contains(.contested)
          #expect(
            cells[0].contains("<span class=\"mark\">(contested)</span>") == isContested, "\(name)")
          #expect(cells[1].hasPrefix("<span>\(htmlText(row[last].reading))</span>"), "\(name)")
          // An officer's own word is cited, too, and has no document.
          let isLinked = cells[1].contains("href=\"d/")
          #expect(!isLinked || !row[last].citations.isEmpty, "\(name)")
          linked += isLinked ? 1 : 0
          contested += isContested ? 1 : 0
          told += 1
        }
      }
    }
    #expect(told > 10 && contested > 0 && linked > 5)
  }

  @Test(arguments: ["", "de/", "fr/", "it/"])
  func `a page of a day has the head of reports, sources, and what is not known`(
    _ folder: String
  ) throws {
    for path in ["index.html", "y/2022.html"] {
      let page = try #require(try site[folder + path])
      let head = try #require(page.firstMatch(of: /<dl class="head">[\s\S]*?<\/dl>/)?.0)
      #expect(head.contains("<dd>33</dd>"), "\(path)")
      let last = try #require(page.firstMatch(of: /<section id="not-known">[\s\S]*?<\/section>/)?.0)
      #expect(last.matches(of: /<p>/).count == 4, "\(path)")
    }
    let year = try #require(try site[folder + "y/2022.html"])
    let changes = try #require(year.firstMatch(of: /<section id="changes">[\s\S]*?<\/section>/)?.0)
    #expect(changes.matches(of: /href="#source-\d+"/).count == 2)
    #expect(year.contains("<li id=\"source-1\""))
  }

  @Test func `no label of an axis is cut at the edge of a telephone`() throws {
    var labels = 0
    for (path, html) in try pages {
      for picture in html.matches(of: /<svg [^>]*viewBox="0 0 358 [\s\S]*?<\/svg>/) {
        let ticks = picture.0.matches(
          of: /x="(\d+)" y="16" text-anchor="middle" class="soft">([\d-]+)</)
        for tick in ticks {
          let x = try #require(Int(tick.1))
          let half = tick.2.count * 15 / 4
          #expect(x >= half && x + half <= 358, "\(path): \(tick.2) at \(x)")
          labels += 1
        }
      }
    }
    #expect(labels > 50)
  }

  @Test func `the same record gives the same bytes, in whatever order it comes`() throws {
    let again = try sampleSite { $0.reversed() }
    let first = try site
    #expect(again.keys.sorted() == first.keys.sorted())
    for (path, text) in again { #expect(text == first[path], "\(path)") }
  }

  @Test func `a mandate leads to its mirrors, and each page leads to its data`() throws {
    let site = try site
    for folder in ["", "de/", "fr/", "it/"] {
      let page = try #require(site[folder + "m/ch-for-us-in-ir.html"])
      let terms = try #require(page.firstMatch(of: /<dl class="terms">[\s\S]*?<\/dl>/)?.0)
      for mirror in ["pk-for-ir-in-us", "dz-for-ir-in-us"] {
        #expect(terms.contains("m/\(mirror).html\">"), "\(terms)")
      }
      for name in ["m/ch-for-us-in-ir", "s/CH", "y/2022", "r/status", "index"] {
        let links = try #require(site["\(folder)\(name).html"]).attributes("href")
        for ending in ["csv", "json"] {
          let data = links.filter { $0.hasSuffix(".\(ending)") }
          let own = name.hasPrefix("r/") ? folder : ""
          #expect(
            Set(data.map { resolved($0, from: "\(folder)\(name).html") })
              == ["\(own)\(name).\(ending)"])
        }
      }
    }
  }

  /// A day asked, and how many stops the slider has behind the last evidence.
  @Test(arguments: [("2022-12-24", 0), ("2022-12-25", 1), ("2040-01-01", 1)])
  func `each stop of the slider is one day, the last one the day asked`(
    _ day: String, _ later: Int
  ) throws {
    let asked = try #require(Day(day))
    let site = Site(try sampleBriefing().moved(to: asked), among: try SampleRecord().entries)
    let file = try #require(try site.files().first { $0.path == "index.html" })
    let index = String(decoding: file.bytes, as: UTF8.self)
    let newest = try #require(try sampleBriefing().docket.evidence.newestEvidence)
    let last = newest.number + later
    #expect(index.contains("max=\"\(last)\" value=\"\(last)\""))
    let words = try sampleBriefing().dayWords(asked)
    #expect(index.contains("aria-valuetext=\"\(words)\""))
    #expect(index.contains("<span>\(words)</span></div>"))
  }

  @Test func `a cell of the matrix tells what is dormant, old and uncertain`() throws {
    let index = try #require(try site["index.html"])
    for (mandate, cell) in [
      ("ch-for-cu-in-us", "(CH…)"), ("pk-for-ir-in-us", "PK…"), ("ch-for-us-in-ve", "CH?"),
    ] {
      let link = try #require(
        index.firstMatch(of: try Regex("<td><a href=\"m/\(mandate)[^>]* title=[^>]*>([^<]*)</a>")))
      #expect(link.output[1].substring.map { String($0) } == cell)
    }
  }

  @Test func `a page that has a table says that its CSV is exact`() throws {
    for (path, page) in try pages {
      let hasTable = page.contains(".csv\">CSV</a>")
      let folder = path.split(separator: "/").first.map(String.init) ?? ""
      let words =
        ["de": "Das CSV ist exakt", "fr": "Le CSV est exact", "it": "Il CSV è esatto"][folder]
        ?? "The CSV is exact"
      #expect(page.contains(words) == hasTable, "\(path)")
    }
  }

  @Test func `the network has a legend`() throws {
    let index = try #require(try site["index.html"])
    let network = try #require(index.firstMatch(of: /<section id="network">[\s\S]*?<\/section>/)?.0)
    for words in [
      "In force", "Dormant", "Disputed", "possible, not certain", "last heard of long ago",
      "contested",
    ] {
      #expect(network.contains("> \(words)</li>"))
    }
  }

  @Test func `every link of every page leads to a file of the site, and to an identifier in it`()
    throws
  {
    let site = try site
    var identifiers: [String: Set<String>] = [:]
    for (path, html) in try pages { identifiers[path] = Set(html.attributes("id")) }
    for (path, html) in try pages {
      for target in Set(html.attributes("href")) where !target.hasPrefix("http") {
        let parts = target.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
        let file = parts[0].isEmpty ? path : resolved(parts[0], from: path)
        #expect(site[file] != nil, "\(path) leads to \(target)")
        if parts.count > 1 {
          #expect(identifiers[file]?.contains(parts[1]) == true, "\(path) leads to \(target)")
        }
      }
    }
  }

  @Test func `no identifier stands twice on a page`() throws {
    for (path, html) in try pages {
      let identifiers = html.attributes("id")
      #expect(identifiers.count == Set(identifiers).count, "\(path)")
    }
  }

  @Test func `a policy admits just the styles and the script of its page`() throws {
    for (path, html) in try pages {
      let policy = try #require(
        html.firstMatch(of: /http-equiv="Content-Security-Policy" content="([^"]*)"/)?.1)
      #expect(policy.hasPrefix("default-src 'none';"), "\(path)")
      #expect(!policy.contains("unsafe") && !policy.contains("self"), "\(path)")
      let scripts = html.matches(of: /<script>((?:(?!<\/script>)[\s\S])*)<\/script>/)
        .map { String($0.1) }
      #expect(
        scripts.count == (path.hasSuffix("index.html") && !path.isInFolder ? 1 : 0), "\(path)")
      let styles = html.matches(of: /<style>((?:(?!<\/style>)[\s\S])*)<\/style>/)
        .map { String($0.1) }
      for text in scripts + styles {
        let hash = "'sha256-\(SHA256(Array(text.utf8)).base64)'"
        #expect(policy.contains(hash), "\(path)")
      }
      #expect(policy.split(separator: "sha256").count - 1 == scripts.count + styles.count)
    }
  }

  @Test func `nothing on a page is loaded, framed, sent or run by an attribute`() throws {
    let banned =
      /<(?:iframe|object|embed|img|link rel="stylesheet"|base)|\son[a-z]+="|javascript:[^<]*"|\sstyle="|\ssrc="/
    for (path, html) in try pages {
      // Scripts and styles are ours; what a record brings stands outside of them.
      let text = html.without("script").without("style")
      if let found = text.firstMatch(of: banned) {
        Issue.record("\(path): \(text[found.range.lowerBound...].prefix(80))")
      }
      #expect(!text.contains("<script>alert"), "\(path)")
    }
  }

  @Test func `what the script reads ends no element, whatever the record says`() throws {
    let index = try #require(try site["index.html"])
    #expect(index.split(separator: "</script>").count == 3)
    #expect(!index.contains("\u{202E}"))
  }

  @Test func `pages name their language, and lead to the same page in each other`() throws {
    for (path, html) in try pages {
      let language = ["de", "fr", "it"].first { path.hasPrefix("\($0)/") } ?? "en"
      #expect(html.contains("<html lang=\"\(language)\">"), "\(path)")
      #expect(html.attributes("hreflang").count == 7, "\(path)")
    }
  }

  @Test func `a table is the same in every language, and no phrase is left in English`() throws {
    let site = try site
    for path in ["index.html", "m/index.html", "s/index.html", "y/1991.html"] {
      let titles = try ["", "de/", "fr/", "it/"].map { folder in
        try #require(site[folder + path]?.firstMatch(of: /<title>([^<]*)/)?.1)
      }
      #expect(Set(titles).count == 4, "\(titles)")
    }
  }

  @Test func `the script is small`() throws {
    let index = try #require(try site["index.html"])
    let script = try #require(index.firstMatch(of: /<script>([\s\S]*?)<\/script>/)?.1)
    #expect(script.utf8.count < 15_000)
    #expect(!script.contains("innerHTML") && !script.contains("eval("))
  }

  /// The path that a relative address names.
  private func resolved(_ address: String, from path: String) -> String {
    var parts = path.split(separator: "/").dropLast().map(String.init)
    for part in address.split(separator: "/") {
      if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
    }
    return parts.joined(separator: "/").removingPercentEncoding ?? ""
  }
}

extension String {
  /// The text without the elements of a name, which stand in no other of it.
  fileprivate func without(_ element: String) -> String {
    let parts = components(separatedBy: "<\(element)")
    return parts[0]
      + parts.dropFirst().map { part in
        part.components(separatedBy: "</\(element)>").dropFirst().joined()
      }.joined()
  }

  /// The values of an attribute, in order; those in scripts are none.
  fileprivate func attributes(_ name: String) -> [String] {
    let text = without("script")
    var values: [String] = []
    var rest = text[...]
    while let start = rest.firstRange(of: " \(name)=\"") {
      let value = rest[start.upperBound...].prefix { $0 != "\"" }
      values.append(String(value).replacing("&amp;", with: "&"))
      rest = rest[value.endIndex...]
    }
    return values
  }

  /// Whether a path of a page lies below the folder of its language.
  fileprivate var isInFolder: Bool {
    let languages = ["de/index.html", "fr/index.html", "it/index.html"]
    return contains("/") && !languages.contains(self)
  }
}
