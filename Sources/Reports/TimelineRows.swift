import Dates
import Mandates
import Pages
import Parallel
import States

extension Briefing {
  /// The line of a mandate on an axis; parts beyond the axis are cut off.
  ///
  /// `carriers` are the claims behind each of its stretches, where the bars are to name them.
  package func row(
    _ line: MandateLine, on axis: ClosedRange<Day>, carriedBy carriers: [[EntryID]]? = nil
  ) -> Timeline.Row {
    let ends = Span(axis.lowerBound.number, axis.upperBound.number)
    let bars = line.runs.enumerated().compactMap { place, run -> Timeline.Bar? in
      run.days.intersection(ends).map { days in
        Timeline.Bar(
          Day(number: days.first)...Day(number: days.last), run.tone, run.certainty,
          isOpenAtStart: run.isOpenAtStart || run.days.first < ends.first,
          isOpenAtEnd: run.isOpenAtEnd || run.days.last > ends.last,
          reading: reading(run), claims: carriers?[place].map(\.description) ?? [])
      }
    }
    let marks = line.signs.compactMap { sign -> Timeline.Mark? in
      let span = line.chronicle.events[sign.event].span
      // Of what happened by some day, that day is all that is told.
      let told = span.first == Span.past ? Span(span.last, span.last) : span
      return told.intersection(ends).map { days in
        Timeline.Mark(
          Day(number: days.first)...Day(number: days.last), sign.sign,
          reading: reading(line.chronicle.events[sign.event], line.chronicle),
          claims: carriers == nil
            ? [] : claims(of: line.chronicle.events[sign.event], line).map(\.description))
      }
    }
    return Timeline.Row(label(line), note: soleSource(line), bars: bars, marks: marks)
  }

  /// The days a timeline of some lines is drawn over: from the first day of the year of which
  /// anything is told to the day asked.
  package func axis(of lines: [MandateLine]) -> ClosedRange<Day> {
    var first = clocks.asOf
    for line in lines {
      let bounds =
        line.runs.flatMap { [$0.days.first, $0.days.last] }
        + line.signs.flatMap { sign in
          let span = line.chronicle.events[sign.event].span
          return [span.first, span.last]
        }
      for bound in bounds where bound != Span.past { first = min(first, Day(number: bound)) }
    }
    let year = Day(year: first.components.year, month: 1, day: 1) ?? first
    return min(year, clocks.asOf)...clocks.asOf
  }

  /// A timeline of some lines, from the top, with the legend of what is drawn.
  func timeline(_ lines: [CarriedLine]) -> Timeline {
    let axis = axis(of: lines.map(\.line))
    let rows = lines.mappedConcurrently { row($0.line, on: axis, carriedBy: $0.carriers) }
    return Timeline(axis: axis, rows: rows, legend: legend(of: rows))
  }

  /// What the bars and signs of some rows mean, each kind that is drawn once.
  package func legend(of rows: [Timeline.Row]) -> [Timeline.Key] {
    let drawn = Set(rows.flatMap { $0.bars.map { BarKind($0.tone, $0.certainty) } })
    let tones: [Cell.Tone] = [.holds, .waiting, .refused]
    var keys: [Timeline.Key] = []
    for tone in tones {
      for certainty in Certainty.allCases where drawn.contains(BarKind(tone, certainty)) {
        keys.append(
          Timeline.Key(
            .bar(tone, certainty), say(.meaning(tone, certainty, clocks.staleAfter))))
      }
    }
    let signs = Set(rows.flatMap { $0.marks.map(\.sign) })
    for sign in Timeline.Mark.Sign.allCases where signs.contains(sign) {
      keys.append(Timeline.Key(.mark(sign), say(.meaning(sign))))
    }
    return keys
  }

  /// What a line is about.
  func label(_ line: MandateLine) -> Cell {
    let identifier = line.mandate.description
    let marks: [Cell.Mark] =
      (line.answer.isContested ? [.contested] : []) + (line.answer.isStale ? [.stale] : [])
      + (line.answer.isUnsourced ? [.unsourced] : [])
    return Cell(.code(identifier), title(line.mandate)).linked(to: identifier).marked(marks)
  }

  /// On what a line rests, where that is one document or none: "1 document, 2009".
  func soleSource(_ line: MandateLine) -> String? {
    switch line.basis {
    case .several: nil
    case .officers: say(.noDocument)
    case .one(let key): say(.oneDocument(docket.evidence.document(key)?.date.map(year)))
    }
  }

  /// The year of a date, or its words where it may lie in several.
  private func year(_ date: EDTF) -> String {
    guard let first = date.earliest?.components.year, first == date.latest?.components.year else {
      return words(date)
    }
    return String(first)
  }

  /// What a stretch says: how the mandate stood, from when to when.
  func reading(_ run: MandateLine.Run) -> String {
    let first = run.days.first == Span.past ? nil : words(Day(number: run.days.first))
    let last = words(Day(number: run.days.last))
    let status = statusWords(run.possible)
    let what =
      switch run.certainty {
      case .certain, .possible: status
      case .fading: say(.whenLastHeardOf(status))
      case .contested: say(.contestedStatus(status))
      }
    return say(
      .stretch(
        what, from: first, through: last, isOpenAtStart: run.isOpenAtStart,
        isOpenAtEnd: run.isOpenAtEnd))
  }

  /// What an event says: what, by whom, when.
  func reading(_ event: Mandates.Event, _ chronicle: Chronicle) -> String {
    "\(deedWords(event))\(language.pageWords.colon) \(dateWords(event, chronicle))"
  }
}

/// A meaning and how sure it is, as a key of a set.
private struct BarKind: Hashable {
  let tone: Cell.Tone
  let certainty: Certainty

  init(_ tone: Cell.Tone, _ certainty: Certainty) {
    self.tone = tone
    self.certainty = certainty
  }
}
