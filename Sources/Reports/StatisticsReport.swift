import Dates
import Mandates
import Pages
import Parallel

extension Briefing {
  /// Counts with their rules: mandates in force by year, how long they lasted, why they ended,
  /// offers and refusals by decade, sources; behind each number the mandates it counts.
  package func statisticsReport() -> Page {
    var register = citationRegister()
    let lines = lines()
    var data = StatisticsData(isWanted: givesValues)
    let blocks = [
      yearSection(lines, &data), durationSection(lines, &register, &data),
      endSection(lines, &register, &data), stepSection(lines, &register, &data),
      sourceSection(lines, &data),
    ]
    return page(
      say(.statisticsHeading(words(clocks.asOf))), blocks, notKnown: openQuestions(lines), register,
      data: data.table(self, register))
  }

  // MARK: By year

  private func yearSection(_ lines: [MandateLine], _ data: inout StatisticsData) -> Block {
    let tally = tallyOfYears(lines)
    let years = tally.years
    let all = (years.first ?? 0)..<(years.last.map { $0 + 1 } ?? 0)
    let series = Standing.allCases.map { standing in
      columnSeries(
        say(.standing(standing)), standing.tone, standing.certainty,
        all.map { tally[$0, standing] })
    }
    for year in years {
      for standing in Standing.allCases {
        data.add(.inForceByYear, String(year), standing.rawValue, tally[year, standing].ordered)
      }
    }
    let table = Table(
      "inForceByYear", caption: say(.yearsCaption),
      columns: [.init("year", say(.yearColumn), .code)]
        + Standing.allCases.map { .init($0.rawValue, say(.standing($0)), .number) },
      rows: years.map { year in
        [.day(String(year))]
          + Standing.allCases.map { standing in
            countCell(tally.count(year, standing), by: tally[year, standing].claims)
          }
      }, emptyNote: say(.noMandate))
    let chart = ColumnChart(
      categories: all.map(String.init), series: series.filter { $0.counts.contains { $0 > 0 } },
      axisLabel: say(.mandatesAxis), isInOrder: true)
    let lastDay = years.last.flatMap { Day(year: $0, month: 12, day: 31) }
    return .section(
      heading: say(.yearsHeading), anchor: "in-force-by-year",
      [
        .paragraph([.text(say(.yearsRule(clocks.staleAfter)))]),
        .paragraph(
          [.text(say(.yearsList(listCommand(on: lastDay))))] + leftOut(lines, on: lastDay)),
        .figure(
          Figure(
            "inForceByYear", title: say(.yearsHeading), description: say(.yearsDescription),
            .columns(chart), table: table)),
      ])
  }

  /// The mandates that a list for a day has and the count of its year leaves out.
  private func leftOut(_ lines: [MandateLine], on day: Day?) -> [Pages.Span] {
    guard let day = day?.number else { return [] }
    let unbounded = lines.filter { line in
      line.runs.contains { $0.isUnbounded && $0.days.first <= day && day <= $0.days.last }
    }
    guard !unbounded.isEmpty else { return [] }
    let names = unbounded.enumerated().flatMap { place, line -> [Pages.Span] in
      (place == 0 ? [] : [.text(", ")]) + [.value(identifierCell(line.mandate))]
    }
    return [.text(" " + say(.yearsLeftOut))] + names + [.text(".")]
  }

  // MARK: Durations

  private func durationSection(
    _ lines: [MandateLine], _ register: inout CitationRegister, _ data: inout StatisticsData
  ) -> Block {
    let tenures = lines.mappedConcurrently { [clocks] line in
      line.tenures(until: clocks.asOf).map { (tenure: $0, isCounted: $0.longest != nil) }
    }.flatMap(\.self)
    // Whatever has a longest duration has a shortest one.
    let counted = tenures.filter(\.isCounted).map(\.tenure)
    let shortest = Survival(counted.compactMap(\.shortest))
    let longest = Survival(counted.compactMap(\.longest))
    let chart = StepChart(
      curves: [
        curve(say(.shortestCurve), shortest), curve(say(.longestCurve), longest),
      ], axisLabel: say(.yearsAxis), daysPerUnit: 365, shareLabel: say(.shareAxis))
    data.add(.lastingShortest, shortest)
    data.add(.lastingLongest, longest)
    for (tenure, observation) in zip(counted, counted.compactMap(\.shortest)) {
      data.add(
        .tenureDays, String(observation.days), observation.hasEnded ? "ended" : "censored",
        [Counted(mandate: tenure.line.mandate, claims: claims(of: tenure))])
    }
    let running = counted.filter { !$0.isEndTold }.count
    return .section(
      heading: say(.durationsHeading), anchor: "durations",
      [
        .paragraph([.text(say(.durationsRule(clocks.staleAfter)))]),
        .paragraph([
          .text(
            say(
              .durationsCounted(
                counted.count, running: running, leftOut: tenures.count - counted.count)))
        ]),
        .definitions([
          Definition("medianShortest", say(.medianOf(say(.shortestCurve))), median(shortest)),
          Definition("medianLongest", say(.medianOf(say(.longestCurve))), median(longest)),
        ]),
        .figure(
          Figure(
            "durations", title: say(.durationsHeading), description: say(.durationsDescription),
            .steps(chart), table: survivalTable(shortest, longest))),
        .table(tenureTable(counted, &register)),
      ])
  }

  private func curve(_ label: String, _ survival: Survival) -> StepChart.Curve {
    StepChart.Curve(
      label,
      survival.steps.map {
        StepChart.Step(day: $0.days, share: $0.perMille, isCensored: $0.censored > 0)
      })
  }

  private func median(_ survival: Survival) -> Cell {
    survival.median.map { durationCell($0) } ?? .absent(say(.medianNotReached))
  }

  private func survivalTable(_ shortest: Survival, _ longest: Survival) -> Table {
    func rows(_ label: Phrase, _ code: String, _ survival: Survival) -> [[Cell]] {
      survival.steps.filter { $0.ended > 0 }.map { step in
        [
          .code(code, say(label)), Cell(.count(step.days), say(.exactDuration(step.days))),
          .count(step.atRisk), .count(step.ended),
          Cell(.count(step.perMille), say(.percent(step.perTenThousand))),
        ]
      }
    }
    return Table(
      "lasting", caption: say(.survivalCaption),
      columns: [
        .init("curve", say(.curveColumn)), .init("days", say(.afterColumn)),
        .init("atRisk", say(.atRiskColumn), .number), .init("ended", say(.endedColumn), .number),
        .init("perMille", say(.stillColumn), .number),
      ],
      rows: rows(.shortestCurve, "shortest", shortest) + rows(.longestCurve, "longest", longest),
      emptyNote: say(.noMandate))
  }

  /// The stretches behind the curves.
  private func tenureTable(
    _ tenures: [Tenure], _ register: inout CitationRegister
  ) -> Table {
    Table(
      "tenures", caption: say(.tenuresCaption),
      columns: [
        .init("mandate", say(.columnMandate), .code), .init("from", say(.columnSurelyFrom), .day),
        .init("shortest", say(.shortestColumn)), .init("longest", say(.longestColumn)),
        .init("fate", say(.fateColumn)),
      ],
      rows: register.made(of: tenures) { tenure, register in
        let first = Day(number: tenure.sure?.first ?? tenure.possible.first)
        return [
          identifierCell(tenure.line.mandate),
          .day(first.description, words(first)),
          durationCell(tenure.shortest?.days ?? 0), durationCell(tenure.longest?.days ?? 0),
          .code(
            tenure.isEndTold ? "ended" : "censored",
            say(tenure.isEndTold ? .tenureEnded : .tenureCensored)
          ).citing(register.cite(claims(of: tenure))),
        ]
      }, emptyNote: say(.noMandate))
  }

  /// The claims by which a stretch is told.
  private func claims(of tenure: Tenure) -> [EntryID] {
    Set(tenure.runs.flatMap { claims(of: $0, tenure.line) }).sorted()
  }

  /// A number of days, read in years where it is one or more.
  func durationCell(_ days: Int) -> Cell { Cell(.count(days), say(.duration(days))) }

  // MARK: What is not known

  private func openQuestions(_ lines: [MandateLine]) -> [Block] {
    let observed = lines.filter { $0.runs.contains(where: \.isOpenAtStart) }
    var said: [Phrase] = [.countsAreOfWhatIsTold]
    if !observed.isEmpty { said.append(.leftOutWithoutStart(observed.count)) }
    return paragraphs(said.map { say($0) })
  }
}
