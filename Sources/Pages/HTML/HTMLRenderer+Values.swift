// Values, spans, events and sources in words.
extension HTMLRenderer {
  /// Writes a value with its marks and what carries it.
  mutating func write(_ cell: Cell) {
    if isEmpty(cell) { return }
    let isTraced = cell.citations.isEmpty && !cell.claims.isEmpty && !cell.isCount
    if isTraced {
      output.add("<span data-claims=\"")
      output.add(list: cell.claims)
      output.add("\">")
    }
    writeReading(of: cell)
    for mark in cell.marksToTell {
      output.add(" ")
      output.add(sign(mark))
    }
    if isTraced {
      output.add("</span>")
    } else {
      write(Carriers(citations: cell.citations, claims: cell.claims))
    }
  }

  /// Whether nothing is written of a value.
  func isEmpty(_ cell: Cell) -> Bool {
    cell.marks.isEmpty && cell.citations.isEmpty && cell.reading.isBlankLine
  }

  /// Writes how a value reads: what it means, where it leads, what it is short for, its date.
  private mutating func writeReading(of cell: Cell) {
    let date: String? = if case .day(let date) = cell.value { date } else { nil }
    let hasWords = date != nil || !cell.reading.isBlankLine
    let target = hasWords ? cell.link.flatMap { self.target($0) } : nil
    let expansion = hasWords ? cell.expansion : nil
    if cell.tone != .plain {
      output.add("<span class=\"")
      output.add(cell.tone.rawValue)
      output.add("\">")
    }
    if let target {
      output.add("<a href=\"")
      output.add(target)
      output.add("\">")
    }
    if let expansion { output.add("<abbr title=\"\(htmlEscaped(expansion))\">") }
    if let date { write(cell.reading, asDate: date) } else { output.add(text: cell.reading) }
    if expansion != nil { output.add("</abbr>") }
    if target != nil { output.add("</a>") }
    if cell.tone != .plain { output.add("</span>") }
  }

  /// Writes words for a date with the date as programs read it.
  private mutating func write(_ words: String, asDate date: String) {
    if isHTMLDate(date) {
      output.add("<time datetime=\"")
      output.add(date)
      output.add("\">")
      output.add(text: words)
      output.add("</time>")
    } else if date == words {
      output.add("<span class=\"edtf\" data-edtf=\"\(htmlEscaped(date))\">")
      output.add(htmlBreakingDate(htmlText(words)))
      output.add("</span>")
    } else {
      output.add("<span data-edtf=\"")
      output.add(escaped: date)
      output.add("\">")
      output.add(text: words)
      output.add("</span>")
    }
  }

  /// Writes running text.
  mutating func write(_ spans: [Span]) {
    for span in spans {
      switch span {
      case .text(let text): writeKeepingEdges(text)
      case .emphasis(let text):
        if !text.isBlankLine { output.add("<em>\(htmlText(text))</em>") }
      case .value(let cell): write(cell)
      case .references(let carriers): write(carriers)
      }
    }
  }

  /// Whether nothing is written of running text.
  func isEmpty(_ spans: [Span]) -> Bool {
    spans.allSatisfy { span in
      switch span {
      case .text(let text): text.isEmpty
      case .emphasis(let text): text.isBlankLine
      case .value(let cell): isEmpty(cell)
      case .references(let carriers): carriers.citations.isEmpty
      }
    }
  }

  /// Writes words, and keeps the space with which they begin or end beside other spans.
  private mutating func writeKeepingEdges(_ words: String) {
    if words.beginsWithBlank { output.add(" ") }
    if words.isBlankLine { return }
    output.add(text: words)
    if words.endsWithBlank { output.add(" ") }
  }

  /// Writes references to sources; a number without a source stays a number.
  ///
  /// The claims stand beside them for programs: those of a source are named where it stands.
  private mutating func write(_ carriers: Carriers) {
    if carriers.citations.isEmpty { return }
    output.add("<span class=\"refs\"")
    if !carriers.claims.isEmpty {
      output.add(" data-claims=\"")
      output.add(list: carriers.claims)
      output.add("\"")
    }
    output.add(">")
    for number in carriers.citations {
      guard let places = backLinks[number]?.count else {
        output.add(" [\(number)]")
        continue
      }
      output.add("<a class=\"ref\" href=\"#")
      output.add(sourceIdentifier(number))
      if places < greatestBackLinks {
        let identifier = identifiers.take("ref-\(number)-\(places + 1)")
        backLinks[number]?.append(identifier)
        output.add("\" id=\"")
        output.add(identifier)
      }
      output.add("\">[")
      output.add(String(number))
      output.add("]</a>")
    }
    output.add("</span>")
  }

  /// Writes an event: the date before it, notes and what followed beneath.
  mutating func write(_ event: Event) {
    output.add("<li><div class=\"when\">")
    write(event.date)
    line("</div>")
    output.add("<div><p>")
    if let who = event.who {
      output.add("<b>")
      write(who)
      output.add("\(words.colon)</b> ")
    }
    write(event.what)
    let numbers = event.citations.filter { !event.what.citations.contains($0) }
    write(Carriers(citations: numbers, claims: event.claims))
    line("</p>")
    let notes = event.notes.filter { !isEmpty($0) }
    if !notes.isEmpty {
      output.add("<ul>")
      for note in notes {
        output.add("<li>")
        write(note)
        output.add("</li>")
      }
      line("</ul>")
    }
    if !event.after.isEmpty {
      output.add("<p class=\"after\"><b>\(htmlText(words.after))\(words.colon)</b> ")
      for (place, field) in event.after.enumerated() {
        if place > 0 { output.add(words.semicolon + " ") }
        output.add("\(htmlText(field.label))\(words.colon) ")
        write(field.cell)
      }
      line("</p>")
    }
    line("</div></li>")
  }

  /// Where a value leads: to a page of its own, or to its section.
  private func target(_ link: String) -> String? {
    addresses[link].map { htmlTarget($0) } ?? identifiers.byAnchor[link].map { "#" + $0 }
  }

  /// A mark as a word.
  func sign(_ mark: Cell.Mark) -> String {
    "<span class=\"mark \(mark.rawValue)\">(\(htmlText(words[mark].word)))</span>"
  }

  /// Writes a source with the way there, its words, its claims, and links back.
  mutating func write(_ citation: Citation) {
    let page = citation.key.flatMap { addresses[$0] }.map { htmlTarget($0) }
    let web = citation.address.flatMap { htmlWebAddress($0) }
    let target = citation.source.isBlankLine ? nil : page ?? web
    if let target {
      output.add("<a href=\"\(target)\"\(page == nil ? outward : "")>")
    }
    output.add(text: citation.source)
    if target != nil { output.add("</a>") }
    if let place = citation.place {
      output.add(", ")
      output.add(text: place)
    }
    if let quotation = citation.quotation {
      output.add("\(words.colon) <q>\(htmlText(quotation))</q>")
    }
    if let address = citation.address, page != nil || web == nil {
      output.add(", ")
      if let web { output.add("<a href=\"\(web)\"\(outward)>") }
      output.add(escaped: address)
      if web != nil { output.add("</a>") }
    }
    if !citation.shortClaims.isEmpty {
      output.add(" <span class=\"claims\">\(htmlText(words.claims))\(words.colon)")
      for claim in citation.shortClaims {
        output.add(" <code>")
        output.add(escaped: claim)
        output.add("</code>")
      }
      output.add("</span>")
    }
    for (i, place) in (backLinks[citation.number] ?? []).enumerated() {
      output.add(" <a class=\"back\" href=\"#")
      output.add(place)
      output.add("\" aria-label=\"")
      output.add(escaped: words.layout.back)
      output.add(" ")
      output.add(String(i + 1))
      output.add("\">↩")
      if i > 0 { output.add(String(i + 1)) }
      output.add("</a>")
    }
  }
}

/// What a link out of the house says of itself.
private let outward = " rel=\"external noreferrer\""

/// How many places a source leads back to; the first ones, where it carries more.
private let greatestBackLinks = 8

extension String {
  fileprivate var beginsWithBlank: Bool { unicodeScalars.first.map(isBlank) ?? false }
  fileprivate var endsWithBlank: Bool { unicodeScalars.last.map(isBlank) ?? false }
}

/// Whether it is white space that words on one line lose at their edges; a space that does not break
/// stays.
private func isBlank(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case " ", "\t"..."\r", "\u{85}", "\u{2028}", "\u{2029}": true
  default: false
  }
}
