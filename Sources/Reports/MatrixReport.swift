import Dates
import Mandates
import Pages
import States

extension Briefing {
  /// Who represents whom where, represented by receiving State: on the day asked or, with the
  /// first year of a decade, on any day of that.
  package func matrixReport(decade firstYear: Int? = nil) -> Page {
    var register = citationRegister()
    let entries = firstYear.map { self.entries(from: $0) } ?? representations()
    let matrix = Matrix(entries)
    let heading =
      firstYear.map { say(.matrixOfDecade($0)) } ?? say(.matrixOfDay(words(clocks.asOf)))
    let blocks: [Block] =
      [.paragraph([.text(say(.matrixRule(firstYear)))])] + decadeNote(firstYear)
      + [
        .table(table(matrix)),
        .section(heading: say(.keysHeading), anchor: "keys", [.table(keyTable(entries))]),
        .section(
          heading: say(.behindTheCells), anchor: "mandates",
          [.table(listTable(entries, &register))]),
      ]
    return page(
      heading, blocks, notKnown: openQuestions(of: entries), register,
      data: representationData("matrix", entries, register))
  }

  /// What the day asked has to do with a decade, where it does not simply lie after it.
  private func decadeNote(_ firstYear: Int?) -> [Block] {
    guard let firstYear, let first = Day(year: firstYear, month: 1, day: 1),
      let last = Day(year: firstYear + 9, month: 12, day: 31), clocks.asOf < last
    else { return [] }
    let phrase: Phrase =
      clocks.asOf < first
      ? .decadeNotBegun(words(clocks.asOf)) : .decadeUntil(words(clocks.asOf))
    return [.note(Note(.caution, [.text(say(phrase))]))]
  }

  // MARK: What stands in the cells

  /// The mandates that may have run on some day of ten years.
  private func entries(from firstYear: Int) -> [Representation] {
    guard let first = Day(year: firstYear, month: 1, day: 1),
      let last = Day(year: firstYear + 9, month: 12, day: 31)
    else { return [] }
    let decade = Span(first.number, last.number)
    return lines().compactMap { line in
      let runs = line.runs.filter { !$0.isUnbounded && $0.days.intersects(decade) }
      guard !runs.isEmpty else { return nil }
      var claims: Set<EntryID> = []
      for run in runs {
        claims.formUnion(self.claims(on: min(run.days.last, decade.last), line))
      }
      let sure = runs.filter { $0.certainty == .certain || $0.certainty == .fading }
      var marks: [Cell.Mark] = []
      if sure.isEmpty, runs.contains(where: { $0.certainty == .contested }) {
        marks.append(.contested)
      }
      if !sure.isEmpty, sure.allSatisfy({ $0.certainty == .fading }) { marks.append(.stale) }
      let possible = Set(runs.flatMap(\.possible))
      return Representation(
        answer: line.answer, statuses: Status.allCases.filter(possible.contains),
        isUncertain: sure.isEmpty, marks: marks,
        words: runs.map(reading).joined(separator: language.pageWords.semicolon + " "),
        claims: claims.sorted())
    }
  }

  // MARK: Tables

  /// The matrix, and as many tables as a narrow page needs for it.
  private func table(_ matrix: Matrix) -> Table {
    var whole = table(matrix, matrix.receiving, 1, of: 1)
    let parts = matrix.parts(width: 66)
    guard parts.count > 1 else { return whole }
    whole.parts = parts.enumerated().map { index, columns in
      table(matrix, columns, index + 1, of: parts.count)
    }
    return whole
  }

  private func table(_ matrix: Matrix, _ columns: [String], _ part: Int, of count: Int) -> Table {
    let rows = matrix.represented.compactMap { represented -> [Cell]? in
      let found = columns.map { matrix[represented, $0] }
      guard found.contains(where: { !$0.isEmpty }) else { return nil }
      let code = represented.description
      return [.code(code, code).standing(for: name(represented))] + found.map(cell)
    }
    return Table(
      count == 1 ? "matrix" : "matrix\(part)",
      caption: count == 1 ? nil : say(.matrixPart(part, count)),
      columns: [.init("represented", say(.forAndIn), .code)]
        + columns.map { column in
          .init(column, column, .code, standingFor: matrix.names[column].map { receivingName($0) })
        },
      rows: rows, emptyNote: say(.noMandate))
  }

  private func cell(_ entries: [Representation]) -> Cell {
    guard !entries.isEmpty else { return .absent("·") }
    // Of several each says its own marks in words; behind the last they would be that one's.
    let isMarkedEach = entries.count > 1
    // For programs as well with the sign of what is not sure: a bare key would say that it runs.
    var cell = Cell(
      .codes(entries.map(\.reading)),
      entries.map { isMarkedEach ? marked($0.reading, $0.marks) : $0.reading }
        .joined(separator: ", "))
    cell.saysMarks = isMarkedEach
    cell.expansion =
      entries.map { entry in
        let standing = "\(name(entry.mandate.power))\(language.pageWords.colon) \(entry.words)"
        return isMarkedEach ? marked(standing, entry.marks) : standing
      }.joined(separator: language.pageWords.semicolon + " ")
    if entries.count == 1 { cell.link = entries[0].mandate.description }
    for entry in entries {
      cell = cell.marked(entry.marks).resting(on: entry.claims.map(\.description))
    }
    if entries.allSatisfy({ !$0.isUncertain && $0.marks.isEmpty }) { cell.tone = .holds }
    return cell
  }

  /// The mirrors of a mandate, and whether the same power has them.
  private func mirrorCell(_ mandate: Mandate, _ mirrors: [Mandate]?) -> Cell {
    guard let mirrors else { return .absent() }
    let words = mirrors.map { mirror in
      "\(mirror) (\(say(mirror.power == mandate.power ? .samePower : .otherPower)))"
    }
    var cell = Cell(.codes(mirrors.map(\.description)), words.joined(separator: ", "))
    if mirrors.count == 1 { cell.link = mirrors[0].description }
    return cell
  }

  /// The mandates behind the cells, with their sources and the mirrors among them.
  private func listTable(
    _ entries: [Representation], _ register: inout CitationRegister
  ) -> Table {
    let mandates = Dictionary(grouping: entries.map(\.mandate)) {
      [$0.represented, $0.receiving]
    }
    let rows = register.made(of: entries) { entry, register in
      let cells = AnswerCells(briefing: self, answer: entry.answer)
      return [
        cells.titledMandate,
        Cell(.codes(entry.statuses.map(\.rawValue)), entry.words).marked(entry.marks)
          .citing(register.cite(entry.claims)),
        mirrorCell(entry.mandate, mandates[[entry.mandate.receiving, entry.mandate.represented]]),
      ]
    }
    return Table(
      "mandates", caption: say(.mandatesCounted(entries.count)),
      columns: [
        .init("mandate", say(.columnMandate)), .init("status", say(.columnStatus)),
        .init("mirror", say(.columnMirror), .code),
      ],
      rows: rows, emptyNote: say(.noMandate))
  }
}

/// Mandates by represented and receiving State.
private struct Matrix {
  private let cells: [StateKey: [String: [Representation]]]

  /// The represented States, in the order of keys.
  let represented: [StateKey]

  /// The receiving States with their places, in the order of their words.
  let receiving: [String]

  /// A mandate in each of them, by their words.
  let names: [String: Mandate]

  init(_ entries: [Representation]) {
    var cells: [StateKey: [String: [Representation]]] = [:]
    for entry in entries {
      cells[entry.mandate.represented, default: [:]][entry.receiving, default: []].append(entry)
    }
    self.cells = cells
    represented = cells.keys.sorted()
    receiving = Set(entries.map(\.receiving)).sorted()
    names = Dictionary(
      entries.map { ($0.receiving, $0.mandate) }, uniquingKeysWith: { first, _ in first })
  }

  subscript(represented: StateKey, receiving: String) -> [Representation] {
    cells[represented]?[receiving] ?? []
  }

  /// The columns, parted so that none of the parts is wider than so many characters.
  func parts(width: Int) -> [[String]] {
    var parts: [[String]] = []
    var used = width
    for column in receiving {
      let longest = represented.map { represented in
        let entries = self[represented, column]
        let marks = Set(entries.flatMap(\.marks)).count
        return entries.map { $0.reading.count + 2 }.reduce(marks, +)
      }
      let wanted = max(column.count + 2, longest.max() ?? 0)
      if used + wanted > width {
        parts.append([])
        used = 0
      }
      parts[parts.count - 1].append(column)
      used += wanted
    }
    return parts
  }
}
