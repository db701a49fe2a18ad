import Dates
import Mandates
import Pages
import Reports
import States

/// The first page: who represents whom, where, on a day.
///
/// Written for the latest day, which is what a reader without script sees; the script moves table,
/// timeline, matrix and network to another day together.
struct IndexPage {
  private let edition: Edition
  private let day: Day

  /// Creates the page of an edition.
  init(_ edition: Edition) {
    self.edition = edition
    day = edition.record.axis.upperBound
  }

  /// What `<main>` holds, as HTML.
  var main: String {
    [
      heading, head, controls, counts, table, timeline, matrix, network, years, notKnown,
    ].joined()
  }

  /// What the script reads.
  var data: String {
    "<script type=\"application/json\" id=\"data\">\(IndexData.text(edition))</script>\n"
  }

  private func text(_ phrase: Phrase) -> String { htmlText(edition.say(phrase)) }

  private func words(_ day: Day) -> String { htmlText(edition.briefing.dayWords(day)) }
}

// MARK: - The day

extension IndexPage {
  private var heading: String {
    """
    <div class="top">
    <div><h1>\(text(.whoRepresentsWhom))</h1>
    <p id="shown" class="shown"><time datetime="\(day)">\(words(day))</time></p></div>
    \(search)</div>

    """
  }

  /// The first lines of every report, but for the day, which stands above and moves.
  private var head: String {
    let fields = edition.briefing.headFields.filter { $0.key != "asOf" }.map { field in
      "<div><dt>\(htmlText(field.label))</dt><dd>\(htmlText(field.cell.reading))</dd></div>"
    }
    return "<dl class=\"head\">\n\(fields.joined(separator: "\n"))\n</dl>\n"
  }

  /// The slider and its buttons; shown by the script, since they do nothing without it.
  private var controls: String {
    let (axis, slider) = (edition.record.axis, edition.record.slider)
    let first = slider.lowerBound.number
    let last = edition.record.lastStop.number
    return """
      <form id="controls" class="controls" hidden>
      <div class="slide">
      \(curve)<input type="range" id="day" min="\(first)" max="\(last)" value="\(last)" step="1" \
      aria-label="\(text(.sliderLabel))" aria-valuetext="\(words(axis.upperBound))">
      <div class="ends"><span>\(words(slider.lowerBound))</span><span>\(words(axis.upperBound))</span></div>
      </div>
      <div class="steps">
      <button type="button" id="before"><span aria-hidden="true">‹</span> \(text(.previousChange))\
      </button>
      <label>\(text(.day)) <input type="date" id="date" value="\(day)" \
      min="\(axis.lowerBound)" max="\(axis.upperBound)"></label>
      <button type="button" id="after">\(text(.nextChange)) <span aria-hidden="true">›</span>\
      </button>
      <button type="button" id="latest">\(text(.latestDay))</button>
      <ul class="parts">\(parts.joined())</ul>
      </div>
      </form>
      <p id="live" class="visually-hidden" aria-live="polite"></p>

      """
  }

  private var parts: [String] {
    let parts: [(id: String, name: Phrase)] = [
      ("mandates", .tableTitle), ("timeline", .timelineTitle), ("matrix", .matrixTitle),
      ("network", .networkTitle),
    ]
    return parts.map { "<li><a href=\"#\($0.id)\">\(text($0.name))</a></li>" }
  }

  /// How many mandates ran, and how many may have run, at the end of each year.
  private var curve: String {
    let record = edition.record
    let axis = record.slider
    let length = max(axis.upperBound.number - axis.lowerBound.number, 1)
    let years = axis.lowerBound.components.year...axis.upperBound.components.year
    let days = years.map { min(record.day(of: $0), axis.upperBound).number }
    let groups = days.map { day in
      record.courses.compactMap { $0.piece(on: day).map { StatusGroup($0.standing) } }
    }
    let running = groups.map { $0.filter { $0.isSure }.count }
    let all = groups.map { $0.filter(\.mayRun).count }
    let highest = max(all.max() ?? 1, 1)
    func area(_ counts: [Int]) -> String {
      var path = "M0 40"
      for (index, count) in counts.enumerated() {
        let x = 1000 * (days[index] - axis.lowerBound.number) / length
        path += "V\(40 - 38 * count / highest)H\(x)"
      }
      return path + "V40Z"
    }
    return """
      <svg class="curve" viewBox="0 0 1000 40" preserveAspectRatio="none" role="img" \
      aria-label="\(text(.runningCurve))"><path class="may" d="\(area(all))"/>\
      <path class="runs" d="\(area(running))"/></svg>

      """
  }

  /// How many mandates stand under each heading.
  private var counts: String {
    let members = edition.members(on: day)
    let items = StatusGroup.onFirstPage.filter(\.isShown).map { group -> String in
      let count = members[group]?.count ?? 0
      return """
        <li class="\(group.mayRun ? "runs" : "waits")"\(count == 0 ? " hidden" : "")>\
        <a href="#\(group.rawValue)"><b>\(count)</b> \(text(group.name))</a></li>
        """
    }
    return "<ul id=\"counts\" class=\"counts\">\n\(items.joined(separator: "\n"))\n</ul>\n"
  }

  private var search: String {
    """
    <form id="search" class="search" role="search" hidden>
    <label for="q">\(text(.searchLabel))</label>
    <input type="search" id="q" autocomplete="off" spellcheck="false">
    <ul id="hits" class="hits"></ul>
    </form>

    """
  }
}

// MARK: - The table

extension IndexPage {
  private var table: String {
    let columns: [Phrase] = [
      .power, .represents, .receivingState, .status, .since, .columnLastEvidence,
    ]
    let headings = columns.map { "<th scope=\"col\">\(text($0))</th>" }.joined()
    var bodies = ""
    let all = edition.members(on: day)
    for group in StatusGroup.onFirstPage {
      let members = all[group] ?? []
      let isHidden = members.isEmpty || !group.isShown
      bodies += """
        <tbody id="\(group.rawValue)"\(isHidden ? " hidden" : "")>
        <tr class="group"><th colspan="6" scope="rowgroup">\(text(group.heading)) \
        <span class="n">\(members.count)</span></th></tr>
        \(members.map { row($0) }.joined())</tbody>

        """
    }
    // Mandates of which nothing is known on the latest day have a row as well, for other days.
    let rest = edition.order.filter { edition.record.courses[$0].piece(on: day.number) == nil }
    if !rest.isEmpty {
      bodies += "<tbody hidden>\n\(rest.map { row($0) }.joined())</tbody>\n"
    }
    return """
      <section id="mandates">
      <h2>\(text(.tableTitle))</h2>
      <p id="none"\(runs.isEmpty ? "" : " hidden")>\(text(.noneOnDay))</p>
      <table class="now" id="now">
      <thead><tr>\(headings)</tr></thead>
      \(bodies)</table>
      <p id="more" hidden><label><input type="checkbox" id="show-over"> \(text(.showOver))</label></p>
      </section>

      """
  }

  private func row(_ index: Int) -> String {
    let course = edition.record.courses[index]
    let mandate = course.mandate
    let number = edition.position(of: index)
    func link(_ state: StateKey, _ name: String) -> String {
      "<a href=\"s/\(state).html\">\(htmlText(name))</a>"
    }
    let standing = course.piece(on: day.number)?.standing
    let status = standing.map { htmlText(edition.words($0)) } ?? "–"
    return """
      <tr data-m="\(number)"><th scope="row">\
      \(link(mandate.power, edition.name(mandate.power)))</th>\
      <td>\(link(mandate.represented, edition.name(mandate.represented)))</td>\
      <td>\(link(mandate.receiving, edition.placeNames[index]))</td>\
      <td><a href="m/\(mandate).html" class="\((standing?.tone ?? .plain).rawValue)">\(status)</a>\
      \(words(of: standing?.marks))</td>\
      <td><span>\(standing.map { htmlText(edition.since($0)) } ?? "–")</span>\
      \(words(of: standing?.sinceMarks))\(links(to: standing?.sources))</td>\
      <td><span>\(standing.map { htmlText(edition.lastEvidence($0, on: day)) } ?? "–")</span>\
      \(links(to: standing?.lastSources))</td></tr>

      """
  }

  /// Marks in brackets, if there are any.
  private func words(of marks: [Cell.Mark]?) -> String {
    guard let marks, !marks.isEmpty else { return "" }
    let words = marks.map { "(\(htmlText(edition.words(of: $0))))" }
    return "<span class=\"mark\">\(words.joined(separator: " "))</span>"
  }

  /// Links to documents, if there are any; the script says beside each what it is called.
  private func links(to documents: [DocumentKey]?) -> String {
    guard let documents, !documents.isEmpty else { return "" }
    let links = documents.enumerated().map { number, key in
      " <a href=\"\(SiteAddress.page(key)).html\">[\(number + 1)]</a>"
    }
    return "<span class=\"by\">\(links.joined())</span>"
  }

  /// What runs or may run on the day.
  private var runs: [IndexLink] { IndexLink.all(edition, on: day) }
}

// MARK: - The pictures

extension IndexPage {
  private var timeline: String {
    section("timeline", .timelineTitle, .timelineNote, IndexTimeline(edition).html)
  }

  private var matrix: String {
    section("matrix", .matrixTitle, .matrixNote, IndexMatrix(edition, runs).html)
  }

  private var network: String {
    section("network", .networkTitle, .networkNote, IndexNetwork(edition, runs).html)
  }

  private func section(_ id: String, _ title: Phrase, _ note: Phrase, _ html: String) -> String {
    """
    <section id="\(id)">
    <h2>\(text(title))</h2>
    <p class="quiet">\(text(note))</p>
    \(html)</section>

    """
  }

  /// What the page cannot say, counted on the latest day.
  private var notKnown: String {
    let lines = edition.openQuestions(on: day).map { "<p>\(htmlText($0))</p>" }
    return """
      <section id="not-known">
      <h2>\(htmlText(edition.briefing.notKnownHeading))</h2>
      <p class="quiet">\(text(.mandatesOn(edition.briefing.dayWords(day))))</p>
      \(lines.joined(separator: "\n"))
      </section>

      """
  }

  private var years: String {
    let items = edition.record.years.map { year in
      "<li><a href=\"y/\(SiteAddress.year(year)).html\">\(year)</a></li>"
    }
    return """
      <section id="years">
      <h2>\(text(.yearsNote))</h2>
      <ul class="years">\(items.joined())</ul>
      </section>

      """
  }
}
