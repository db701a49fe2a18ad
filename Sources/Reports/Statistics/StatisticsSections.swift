import Dates
import Mandates
import Pages

extension Briefing {
  /// Why mandates were over, with each end and its sources.
  func endSection(
    _ lines: [MandateLine], _ register: inout CitationRegister, _ data: inout StatisticsData
  ) -> Block {
    let endings = endings(lines)
    let ordered = EndReason.allCases.flatMap { reason in endings.filter { $0.reason == reason } }
    let rows = register.made(of: ordered) { ending, register in
      let date = EDTF.between(ending.days.range)
      let told = DayRange(earliest: ending.days.range.earliest, latest: nil)
      let reading =
        ending.isOpen ? say(.sourceUndated(words(EDTF.between(told)))) : words(date)
      let given = ending.words.isEmpty ? "" : " (\(ending.words.joined(separator: "; ")))"
      return [
        identifierCell(ending.line.mandate),
        Cell(.day(date.text), reading),
        Cell(.code(ending.reason.rawValue), say(.endReason(ending.reason)) + given)
          .citing(register.cite(ending.claims)),
      ]
    }
    for reason in EndReason.allCases {
      data.add(.endsByReason, reason.rawValue, "ends", counted(endings, reason))
    }
    let ends = EndReason.allCases.map { counted(endings, $0) }
    let chart = ColumnChart(
      categories: EndReason.allCases.map { say(.endReason($0)) },
      series: [columnSeries(say(.endsSeries), .over, .certain, ends)],
      axisLabel: say(.endsSeries))
    let table = Table(
      "endsByReason",
      columns: [
        .init("reason", say(.reasonColumn)), .init("ends", say(.endsSeries), .number),
      ],
      rows: EndReason.allCases.map { reason in
        [.code(reason.rawValue, say(.endReason(reason))), countCell(counted(endings, reason))]
      }, emptyNote: say(.noMandate))
    let list = Table(
      "ends", caption: say(.endsCaption),
      columns: [
        .init("mandate", say(.columnMandate), .code), .init("date", say(.overColumn), .day),
        .init("reason", say(.reasonColumn)),
      ], rows: rows, emptyNote: say(.noMandate))
    return .section(
      heading: say(.endsHeading), anchor: "ends",
      [
        .paragraph([.text(say(.endsRule))]),
        .figure(
          Figure(
            "endsByReason", title: say(.endsHeading), description: say(.endsDescription),
            .columns(chart), table: table)),
        .table(list),
      ])
  }

  private func counted(_ endings: [Ending], _ reason: EndReason) -> [Counted] {
    endings.filter { $0.reason == reason }
      .map { Counted(mandate: $0.line.mandate, claims: $0.claims) }
  }

  /// Offers, requests, refusals and withdrawals by decade, with each of them and its sources.
  func stepSection(
    _ lines: [MandateLine], _ register: inout CitationRegister, _ data: inout StatisticsData
  ) -> Block {
    let taken = stepsTaken(lines)
    var tally = Tally<Step>()
    for step in taken {
      if let decade = step.decade { tally.add(counted(step), decade, step.step) }
    }
    let undated = taken.filter { $0.decade == nil }
    let decades = tally.years
    let all =
      decades.isEmpty ? [] : Array(stride(from: decades[0], through: decades.last ?? 0, by: 10))
    let chart = ColumnChart(
      categories: all.map { "\($0)–\(String($0 + 9).suffix(2))" },
      series: Step.allCases.map { step in
        columnSeries(say(.step(step)), step.tone, .certain, all.map { tally[$0, step] })
      }.filter { $0.counts.contains { $0 > 0 } }, axisLabel: say(.stepsAxis), isInOrder: true)
    var rows = decades.map { decade in
      [.code("\(decade)s", "\(decade)–\(decade + 9)")]
        + Step.allCases.map { countCell(tally[decade, $0]) }
    }
    if !undated.isEmpty {
      rows.append(
        [.absent(say(.decadeNotCertain))]
          + Step.allCases.map { step in
            countCell(undated.filter { $0.step == step }.map(counted))
          })
    }
    for step in Step.allCases {
      for decade in decades {
        data.add(.stepsByDecade, "\(decade)s", step.rawValue, tally[decade, step].ordered)
      }
      data.add(
        .stepsByDecade, "", step.rawValue,
        undated.filter { $0.step == step }.map(counted))
    }
    let table = Table(
      "stepsByDecade",
      columns: [.init("decade", say(.decadeColumn), .code)]
        + Step.allCases.map { .init($0.rawValue, say(.step($0)), .number) },
      rows: rows, emptyNote: say(.noMandate))
    return .section(
      heading: say(.stepsHeading), anchor: "offers",
      [
        .paragraph([.text(say(.stepsRule))]),
        .figure(
          Figure(
            "stepsByDecade", title: say(.stepsHeading), description: say(.stepsDescription),
            .columns(chart), table: table)),
        .table(stepTable(taken, &register)),
      ])
  }

  private func counted(_ step: StepTaken) -> Counted {
    Counted(
      mandate: step.line.mandate, claims: namesCounted ? claims(of: step.event, step.line) : [])
  }

  private func stepTable(_ taken: [StepTaken], _ register: inout CitationRegister) -> Table {
    let named = taken.map { (name: $0.line.mandate.description, taken: $0) }
    let ordered = named.sorted { a, b in
      (a.taken.event.span.last, a.name, a.taken.step.rawValue)
        < (b.taken.event.span.last, b.name, b.taken.step.rawValue)
    }.map(\.taken)
    let rows = register.made(of: ordered) { step, register in
      let event = step.event
      let what = deedWords(event)
      return [
        dateCell(event, step.line.chronicle),
        identifierCell(step.line.mandate),
        Cell(.code(event.code), what).citing(register.cite(claims(of: event, step.line))),
      ]
    }
    return Table(
      "steps", caption: say(.stepsCaption(reportCommand("offers"))),
      columns: [
        .init("date", say(.daysColumn), .day), .init("mandate", say(.columnMandate), .code),
        .init("what", say(.whatColumn)),
      ], rows: rows, emptyNote: say(.noMandate))
  }

  /// On how many independent documents each mandate rests.
  func sourceSection(_ lines: [MandateLine], _ data: inout StatisticsData) -> Block {
    let byClass = Dictionary(grouping: lines) { SourceClass($0) }
    func members(_ kind: SourceClass) -> [MandateLine] { byClass[kind] ?? [] }
    func counted(_ lines: [MandateLine]) -> [Counted] {
      lines.map { Counted(mandate: $0.mandate, claims: $0.chronicle.ownClaims.map(\.id)) }
    }
    let chart = ColumnChart(
      categories: SourceClass.allCases.map(\.words),
      series: [
        columnSeries(
          say(.mandatesAxis), .plain, .certain, SourceClass.allCases.map { counted(members($0)) })
      ], axisLabel: say(.mandatesAxis))
    for kind in SourceClass.allCases {
      data.add(.sourcesPerMandate, kind.rawValue, "mandates", counted(members(kind)))
    }
    let table = Table(
      "sourcesPerMandate",
      columns: [
        .init("sources", say(.sourcesColumn), .code), .init("count", say(.mandatesAxis), .number),
        .init("mandates", say(.whichColumn), .code),
      ],
      rows: SourceClass.allCases.map { kind in
        let lines = members(kind)
        let names = lines.map(\.mandate.description)
        return [
          .code(kind.rawValue, kind.words), countCell(lines.count, by: counted(lines).claims),
          names.isEmpty ? .absent() : .codes(names, names.joined(separator: ", ")),
        ]
      }, emptyNote: say(.noMandate))
    return .section(
      heading: say(.sourcesHeading), anchor: "sources",
      [
        .paragraph([.text("\(say(.sourcesRule)) \(say(.oneDocumentRule))")]),
        .figure(
          Figure(
            "sourcesPerMandate", title: say(.sourcesHeading),
            description: say(.sourcesDescription), .columns(chart), table: table)),
      ])
  }
}
