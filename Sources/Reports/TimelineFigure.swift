import Dates
import Mandates
import Pages
import Parallel

/// A line with the claims behind each of its stretches, which picture and table share.
struct CarriedLine: Sendable {
  /// The line.
  let line: MandateLine

  /// The claims that carry each of its stretches, in their order.
  let carriers: [[EntryID]]
}

extension Briefing {
  /// A timeline of some mandates with the same facts as a table.
  ///
  /// The table has a row for each stretch and each sign, with the sources that carry it.
  func timelineFigure(
    _ key: String, title: String, _ lines: [MandateLine], _ register: inout CitationRegister
  ) -> Figure {
    let lines = lines.mappedConcurrently { line in
      CarriedLine(line: line, carriers: line.runs.map { claims(of: $0, line) })
    }
    let rows = register.made(of: lines) { carried, register -> [[Cell]] in
      let line = carried.line
      var rows = zip(line.runs, carried.carriers).map { run, claims in
        factRow(run, of: line, carriedBy: claims, &register)
      }
      for sign in line.signsAsTold { rows.append(factRow(sign, of: line, &register)) }
      return rows
    }.flatMap(\.self)
    let table = Table(
      key + "Facts", caption: say(.timelineFacts),
      columns: [
        .init("mandate", say(.columnMandate), .code), .init("days", say(.daysColumn), .day),
        .init("what", say(.whatColumn)), .init("certainty", say(.certaintyColumn)),
      ], rows: rows, emptyNote: say(.nothingDrawn))
    return Figure(
      key, title: title, description: say(.timelineDescription(lines.count)),
      .timeline(timeline(lines)), table: table)
  }

  private func factRow(
    _ run: MandateLine.Run, of line: MandateLine, carriedBy claims: [EntryID],
    _ register: inout CitationRegister
  ) -> [Cell] {
    [
      identifierCell(line.mandate), daysCell(run),
      Cell(.codes(run.possible.map(\.rawValue)), statusWords(run.possible))
        .citing(register.cite(claims)).toned(run.tone),
      certaintyCell(run.certainty),
    ]
  }

  private func factRow(
    _ sign: MandateLine.Sign, of line: MandateLine, _ register: inout CitationRegister
  ) -> [Cell] {
    let event = line.chronicle.events[sign.event]
    return [
      identifierCell(line.mandate), dateCell(event, line.chronicle),
      Cell(.code(event.code), deedWords(event)).citing(register.cite(claims(of: event, line))),
      .absent(),
    ]
  }

  /// The days of a stretch, as an interval in EDTF and in words.
  func daysCell(_ run: MandateLine.Run) -> Cell {
    let first = run.days.first == Span.past ? "…" : words(Day(number: run.days.first))
    let last = words(Day(number: run.days.last))
    return .day(
      EDTF.between(run.days.range).text, first == last ? last : "\(first) – \(last)")
  }

  /// How sure something is, in a word.
  func certaintyCell(_ certainty: Certainty) -> Cell {
    let cell = Cell(.code(certainty.rawValue), say(.certainty(certainty)))
    return switch certainty {
    case .fading: cell.marked(.stale)
    // “Contested” is what it says already.
    case .certain, .possible, .contested: cell
    }
  }

  /// The claims that carry how a mandate stood at the end of a stretch.
  func claims(of run: MandateLine.Run, _ line: MandateLine) -> [EntryID] {
    claims(on: run.days.last, line)
  }

  /// The claims that carry how a mandate stood on a day.
  func claims(on day: Int, _ line: MandateLine) -> [EntryID] {
    var clocks = clocks
    clocks.asOf = Day(number: day)
    return docket.answer(line.chronicle, clocks).claims
  }

  /// The claims that tell of an event.
  func claims(of event: Mandates.Event, _ line: MandateLine) -> [EntryID] {
    (event.claims + event.supporters).map { line.chronicle.claims[$0].id }.sorted()
  }
}
