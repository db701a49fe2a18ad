import Dates
import Mandates
import Pages
import PlainJSON
import Reports
import States

/// What the script of the index picks from, so that it decides nothing by itself.
///
/// Days are counted from 1 January 1970. Keys are short, since the file is read by one script:
/// - `first`, `last`: the first day of the slider, and the day asked.
/// - `groups`: the identifiers of the headings, first those that are shown without being asked for
///   (`shown` of them), and of these first those under which mandates run or may (`running`).
/// - `words`: what the script says, with `{n}`, `{d}`, `{m}`, `{y}` for what varies.
/// - `states`: `[key, NAME, other names …]`, in the order of names.
/// - `standings`: `[group, words, tone, line, cell, mark …]`; the group by its place among the
///   headings, the classes of a line in the network or null, and how a cell of the matrix names the
///   power, with `#` for its key.
/// - `sinces`: `[words, mark …]` of a date.
/// - `documents`: `[address, title]` of each document that tells since when a mandate stands so, or
///   when it was last heard of.
/// - `sources`: lists of such documents, by their places.
/// - `lasts`: when evidence was given: a day, or `[words, first day, last day, whether undated]`, with
///   null where there is no such day.
/// - `receivers`: where mandates are at work, in the order of names: `[State]` by its place, and for
///   a place inside one `[State, NAME of the place]`.
/// - `mandates`: `[identifier, power, represented, receiver, NAME of the receiver, pieces]`; States and
///   receivers by their place, and a piece is `[first day, standing, since, last evidence, sources, sources]`:
///   `since` a place in `sinces`, last evidence one in `lasts`, `true` for the day shown, or null, and
///   the sources of the two places in `sources`.
///
/// A NAME is one, or one that changed: `[name, day, name from that day on, …]`.
struct IndexData {
  private let edition: Edition
  private var standings = Interned()
  private var sinces = Interned()
  private var lasts = Interned()
  private var documents = Interned()
  private var sources = Interned()

  /// The data of an edition as JSON that cannot end the element it stands in.
  static func text(_ edition: Edition) -> String {
    var data = IndexData(edition: edition)
    return scriptSafe(data.value().compactText)
  }

  private init(edition: Edition) { self.edition = edition }

  private mutating func value() -> JSONValue {
    let record = edition.record
    let groups = StatusGroup.onFirstPage
    let states = edition.sorted(record.states.map(\.key))
    let places = Dictionary(
      zip(states, states.indices), uniquingKeysWith: { first, _ in first })
    let mandates = edition.order.map { index -> JSONValue in
      let course = record.courses[index]
      let mandate = course.mandate
      let states = [mandate.power, mandate.represented].map { JSONValue.integer(places[$0] ?? 0) }
      return .array(
        [.string(mandate.description)] + states + [
          .integer(edition.receivers.ofCourses[index]), edition.datedPlaceName(course).json,
          .array(pieces(of: course)),
        ])
    }
    let receivers = edition.receivers.all.map { receiver -> JSONValue in
      let name = receiver.sample.map { edition.datedPlaceName(record.courses[$0]).json }
      return .array([.integer(places[receiver.state] ?? 0)] + (name.map { [$0] } ?? []))
    }
    return .object([
      ("first", .integer(record.axis.lowerBound.number)),
      ("last", .integer(record.axis.upperBound.number)),
      ("groups", .strings(groups.map(\.rawValue))),
      ("running", .integer(groups.filter(\.mayRun).count)),
      ("shown", .integer(groups.filter(\.isShown).count)), ("words", words),
      ("states", .array(states.map { names($0) })),
      ("standings", .array(standings.values)), ("sinces", .array(sinces.values)),
      ("lasts", .array(lasts.values)), ("documents", .array(documents.values)),
      ("sources", .array(sources.values)),
      ("receivers", .array(receivers)), ("mandates", .array(mandates)),
    ])
  }

  private mutating func pieces(of course: MandateCourse) -> [JSONValue] {
    course.pieces.map { piece in
      let standing = piece.standing
      let since = [edition.since(standing)] + standing.sinceMarks.map { edition.words(of: $0) }
      let told: [JSONValue] =
        [
          .integer(StatusGroup.onFirstPage.firstIndex(of: StatusGroup(standing)) ?? 0),
          .string(edition.words(standing)), .string(standing.tone.rawValue),
          standing.line.map { .string($0) } ?? .null, .string(standing.matrixCell),
        ] + standing.marks.map { .string(edition.words(of: $0)) }
      let first = max(piece.days.first, edition.record.axis.lowerBound.number)
      let last: JSONValue =
        switch standing.lastEvidence {
        case .none: .null
        case .thatDay: .bool(true)
        case .fixed(let seen): .integer(lasts.place(of: last(seen)))
        }
      return .array([
        .integer(first), .integer(standings.place(of: .array(told))),
        .integer(sinces.place(of: .strings(since))), last,
        .integer(sources.place(of: .array(standing.sources.map { place(of: $0) }))),
        .integer(sources.place(of: .array(standing.lastSources.map { place(of: $0) }))),
      ])
    }
  }

  private mutating func place(of document: DocumentKey) -> JSONValue {
    let address = SiteAddress.page(document) + ".html"
    return .integer(
      documents.place(of: .strings([address, edition.title(of: document)])))
  }

  private func last(_ seen: Standing.Seen) -> JSONValue {
    if let first = seen.first, seen.given == EDTF(first), !seen.isUndated {
      return .integer(first.number)
    }
    let days = [seen.first, seen.given.latest].map { day in
      day.map { JSONValue.integer($0.number) } ?? .null
    }
    return .array(
      [.string(edition.briefing.dateWords(seen.given))] + days + [.bool(seen.isUndated)])
  }

  /// The key of a State, its name, and every other name and code by which one may look for it.
  private func names(_ key: StateKey) -> JSONValue {
    var names = [key.description, edition.name(key)]
    if let state = edition.briefing.docket.registry[key] {
      for language in Language.allCases { names += state.names(in: language).map(\.text) }
      names += [state.iso2, state.iso3].compactMap(\.self) + state.iso3166part3
    }
    var seen: Set<String> = []
    let others = names.dropFirst(2).filter { !names.prefix(2).contains($0) }
    return .array(
      [.string(names[0]), edition.datedName(key).json]
        + others.filter { seen.insert($0).inserted }.map { .string($0) })
  }

  private var words: JSONValue {
    // An age is told in days, in months from two on, and in years from two on.
    let ages =
      [edition.say(.age(days: 1))]
      + [2, 60, 731].map { edition.say(.age(days: $0)).replacing("2", with: "{n}") }
    // A date is said by the program for each month and the first of a month, and taken apart.
    let months = (1...12).compactMap { Day(year: 2222, month: $0, day: 11) }.map { day in
      edition.briefing.dayWords(day).replacing("2222", with: "{y}").replacing("11", with: "{d}")
    }
    let firsts = (1...12).compactMap { Day(year: 2222, month: $0, day: 1) }.map { day in
      edition.briefing.dayWords(day).replacing("2222", with: "{y}")
    }
    return .object([
      ("days", .strings(months)), ("firsts", .strings(firsts)), ("ages", .strings(ages)),
      ("thatDay", .string(edition.say(.age(days: 0)))),
      ("upTo", .string(edition.say(.upTo(Phrase("{a}"))))),
      ("aged", .string(edition.say(.aged("{w}", Phrase("{a}"))))),
      ("agedUndated", .string(edition.say(.agedUndated("{w}", "{a}")))),
      ("notDated", .string(edition.say(.notDated))),
      ("groups", .strings(StatusGroup.onFirstPage.map { edition.say($0.name) })),
      ("nothingFound", .string(edition.say(.nothingFound))),
      ("noneOnDay", .string(edition.say(.noneOnDay))),
      ("mandates", .string(edition.say(.mandates))),
    ])
  }
}

/// Values that are given numbers in the order in which they are first met.
private struct Interned {
  private(set) var values: [JSONValue] = []
  private var places: [JSONValue: Int] = [:]

  mutating func place(of value: JSONValue) -> Int {
    if let place = places[value] { return place }
    places[value] = values.count
    values.append(value)
    return values.count - 1
  }
}

extension Edition {
  /// The word of a mark.
  func words(of mark: Cell.Mark) -> String { pageWords[mark].word }
}

/// Returns JSON in which no `<`, `>` or `&` stands, so that it says the same and ends no element.
///
/// They can stand within strings only, where an escape means the same (RFC 8259, section 7).
func scriptSafe(_ json: String) -> String {
  guard json.utf8.contains(where: { $0 == 0x3C || $0 == 0x3E || $0 == 0x26 }) else { return json }
  var bytes: [UInt8] = []
  bytes.reserveCapacity(json.utf8.count + 64)
  for byte in json.utf8 {
    switch byte {
    case 0x3C: bytes += "\\u003c".utf8
    case 0x3E: bytes += "\\u003e".utf8
    case 0x26: bytes += "\\u0026".utf8
    default: bytes.append(byte)
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
