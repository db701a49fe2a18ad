import Dates
import Mandates
import Pages
import Reports
import States

/// The site in one language: what is told, and its words.
struct Edition: Sendable {
  /// What the reports are made from, in this language.
  let briefing: Briefing

  /// What is told, the same in every language.
  let record: SiteRecord

  /// The places of the mandates in the record, in the order of their names in this language.
  let order: [Int]

  /// The mandates in words, by their places in the record.
  let titles: [String]

  /// The same on each day of the slider.
  private(set) var datedTitles: [DatedName] = []

  /// The receiving States with their places, by the places of mandates in the record.
  let placeNames: [String]

  /// The receiving States, and the places inside them.
  let receivers: Receivers

  /// The names of the States of the record.
  let stateNames: [StateKey: String]

  /// Where values lead: mandates, States and documents, from a page in a folder.
  let addresses: [String: String]

  /// The documents as lists of sources name them, made once for all pages.
  let references: [DocumentKey: String]

  /// The words around every page.
  let frameWords: FrameWords

  /// The language in which pages have data that all languages share.
  static let firstLanguage = Language.english

  /// Whether this is the edition in that language.
  var isFirst: Bool { briefing.language == Self.firstLanguage }

  /// The folder of this language within the site, with its slash; empty for English.
  var folder: String { Self.folder(of: briefing.language) }

  /// The folder of a language within the site, with its slash; empty for English.
  static func folder(of language: Language) -> String {
    language == firstLanguage ? "" : language.rawValue + "/"
  }

  /// Puts a record into a language.
  init(_ record: SiteRecord, _ briefing: Briefing) {
    self.briefing = briefing
    self.record = record
    frameWords = FrameWords(briefing, until: record.axis.upperBound)
    titles = record.courses.map { briefing.mandateTitle($0.mandate) }
    let placeNames = record.courses.map { briefing.placeName($0.mandate) }
    let stateNames = Dictionary(
      record.states.map { ($0.key, briefing.stateName($0.key)) },
      uniquingKeysWith: { one, _ in one })
    self.placeNames = placeNames
    receivers = Receivers(record.courses.map(\.mandate), named: placeNames) {
      stateNames[$0] ?? $0.description
    }
    self.stateNames = stateNames
    addresses = SiteAddress.all(record)
    let documents = record.documents.compactMap { briefing.docket.evidence.document($0) }
    references = Dictionary(
      documents.map { ($0.key, Bibliography.reference($0, in: briefing.language)) },
      uniquingKeysWith: { one, _ in one })
    let keys = record.courses.enumerated().map { index, course in
      let mandate = course.mandate
      let names = [
        stateNames[mandate.power] ?? "", stateNames[mandate.represented] ?? "", placeNames[index],
      ]
      return (names: names.map { $0.nameOrder }, index: index)
    }
    order = keys.sorted { a, b in
      for (one, other) in zip(a.names, b.names) where one != other {
        return one.lexicographicallyPrecedes(other)
      }
      return a.index < b.index
    }.map(\.index)
    datedTitles = record.courses.map(datedTitle)
  }

  /// A phrase in this language.
  func say(_ phrase: Phrase) -> String { briefing.say(phrase) }
}

// MARK: - What is told, in words

extension Edition {
  /// The possible statuses of a mandate, with who refuses, when an offer was made again, and which
  /// State was not in being, as the report of status says them.
  func words(_ standing: Standing) -> String {
    guard standing.notInBeing.isEmpty else { return briefing.notInBeingWords(standing.notInBeing) }
    return briefing.statusesInFull(
      standing.possible, isSuperset: standing.isSuperset, rejectedBy: standing.rejectedBy,
      renewals: standing.renewals, lapse: standing.lapse)
  }

  /// Since when, in words.
  func since(_ standing: Standing) -> String {
    switch standing.since {
    case .none: "–"
    case _ where standing.isSinceRegistration: briefing.notToldWords
    case .fixed(let date): briefing.dateWords(date)
    case .thatDay: say(.byThatDay)
    }
  }

  /// The last evidence as it is given, in words, and how old it is on a day.
  func lastEvidence(_ standing: Standing, on day: Day) -> String {
    switch standing.lastEvidence {
    case .none: standing.possible == [.unknown] ? "–" : say(.notDated)
    case .thatDay: say(.aged(briefing.dayWords(day), .age(days: 0)))
    case .fixed(let last):
      last.first.map {
        briefing.lastEvidenceWords(last.given, from: $0, isUndated: last.isUndated, on: day)
      } ?? briefing.dateWords(last.given)
    }
  }

  /// How a mandate stands, as values of a table.
  func cells(_ course: MandateCourse, on day: Day) -> [Cell] {
    guard let standing = course.piece(on: day.number)?.standing else {
      return [.absent(), .absent(), .absent()]
    }
    let status = Cell(
      standing.certain.map { .code($0.rawValue) }
        ?? .codes(standing.possible.map(\.rawValue)), words(standing)
    ).marked(standing.marks).toned(standing.tone)
    let since: Cell =
      switch standing.since {
      case .none: .absent()
      case .fixed(let date): .day(date.text, self.since(standing))
      case .thatDay: .day("../\(day)", self.since(standing))
      }
    let marked = since.marked(standing.sinceMarks)
    let last: Cell =
      switch standing.lastEvidence {
      case .none: .absent(lastEvidence(standing, on: day))
      case .thatDay: .day(day.description, lastEvidence(standing, on: day))
      case .fixed(let last):
        last.first.map { .day($0.description, lastEvidence(standing, on: day)) }
          ?? .absent(lastEvidence(standing, on: day))
      }
    return [status, marked, last]
  }

  /// The last evidence of a mandate as it is given, for programs.
  func lastEvidenceGiven(_ course: MandateCourse, on day: Day) -> Cell {
    guard let standing = course.piece(on: day.number)?.standing else { return .absent() }
    switch standing.lastEvidence {
    case .none: return .absent()
    case .thatDay: return .day(day.description, briefing.dayWords(day))
    case .fixed(let last):
      let words = briefing.dateWords(last.given)
      return .day(last.given.text, last.isUndated ? say(.sourceUndated(words)) : words)
    }
  }

  /// A mandate of the record in words, leading to its page.
  func cell(_ index: Int) -> Cell {
    let identifier = record.identifiers[index]
    return Cell(.code(identifier), titles[index]).linked(to: identifier)
  }

  /// The same in the words of a day.
  func cell(_ index: Int, on day: Day) -> Cell {
    guard day != record.axis.upperBound else { return cell(index) }
    let identifier = record.identifiers[index]
    return Cell(.code(identifier), datedTitles[index].name(on: day)).linked(to: identifier)
  }

  /// The title of a document, or its key where it is not registered.
  func title(of document: DocumentKey) -> String {
    briefing.docket.evidence.document(document)?.title ?? document.description
  }

  /// What a claim is about, in words.
  func title(of subject: Claim.Subject) -> String {
    switch subject {
    case .mandate(let mandate): briefing.mandateTitle(mandate)
    case .pair(let pair): "\(name(pair.first)) – \(name(pair.second))"
    }
  }

  /// The name of a State of the record, or of another.
  func name(_ state: StateKey) -> String { stateNames[state] ?? briefing.stateName(state) }

  /// The places of the mandates under each heading on a day, in the order of names.
  func members(on day: Day) -> [StatusGroup: [Int]] {
    var members: [StatusGroup: [Int]] = [:]
    for index in order {
      guard let piece = record.courses[index].piece(on: day.number) else { continue }
      members[StatusGroup(piece.standing), default: []].append(index)
    }
    return members
  }
}
