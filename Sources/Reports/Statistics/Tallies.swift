import Dates
import Mandates
import Pages
import Parallel

/// How mandates stood on a day, each counted once.
enum Standing: String, CaseIterable {
  /// In force in every reading, with evidence.
  case inForce = "in-force"
  /// In force when last heard of, too long before.
  case lastHeardOf = "in-force-stale"
  /// Dormant or disputed in every reading.
  case held
  /// Possibly running.
  case possible
  /// Running or not, by contradicting sources.
  case contested

  /// How a run stands on one of its days.
  init(_ run: MandateLine.Run, on day: Day, _ staleAfter: Int) {
    switch run.certainty {
    case .contested: self = .contested
    case .possible: self = .possible
    case .certain, .fading:
      if run.possible != [.inForce] {
        self = .held
      } else {
        let isFresh = run.lastEvidence.map { day.number - $0 <= staleAfter } ?? false
        self = run.certainty == .certain || isFresh ? .inForce : .lastHeardOf
      }
    }
  }

  /// What colour may underline.
  var tone: Cell.Tone { self == .held ? .waiting : .holds }

  /// How sure it is.
  var certainty: Certainty {
    switch self {
    case .inForce, .held: .certain
    case .lastHeardOf: .fading
    case .possible: .possible
    case .contested: .contested
    }
  }
}

/// A mandate that is counted, with the claims by which it is.
struct Counted {
  let mandate: Mandate
  let claims: [EntryID]
}

extension [Counted] {
  /// The claims they are counted by, each once, in the order of identifiers.
  var claims: [EntryID] { Set(flatMap(\.claims)).sorted() }

  /// The same in the order of identifiers of mandates.
  var ordered: [Counted] {
    map { (name: $0.mandate.description, counted: $0) }.sorted { $0.name < $1.name }.map(\.counted)
  }
}

/// Mandates sorted into classes under the years or decades in which something was so.
struct Tally<Class: Hashable & CaseIterable> {
  /// The mandates, by first year and then in the order of the classes.
  private var members: [Int: [[Counted]]] = [:]

  /// The place of a class in that order.
  private func place(of kind: Class) -> Int {
    // Every class is one of all.
    all.firstIndex(of: kind) ?? 0
  }

  private let all = Array(Class.allCases)
  private let none = Class.allCases.map { _ in [Counted]() }

  /// Counts a mandate, or something about it, once.
  mutating func add(_ counted: Counted, _ year: Int, _ kind: Class) {
    members[year, default: none][place(of: kind)].append(counted)
  }

  /// How many are counted for a year and a class.
  func count(_ year: Int, _ kind: Class) -> Int { members[year]?[place(of: kind)].count ?? 0 }

  /// What is counted for a year and a class.
  subscript(year: Int, kind: Class) -> [Counted] { members[year]?[place(of: kind)] ?? [] }

  /// The years with anything in them, in order.
  var years: [Int] { members.keys.sorted() }
}

extension Briefing {
  /// The mandates by how they stood on 31 December of each year that is over by the day asked.
  func tallyOfYears(_ lines: [MandateLine]) -> Tally<Standing> {
    var tally = Tally<Standing>()
    // Counts are of years that calendars have.
    let current = min(clocks.asOf.components.year, 9999)
    for line in lines {
      for run in line.runs where !run.isUnbounded {
        let first = run.days.first == Span.past ? run.days.last : run.days.first
        let firstYear = max(Day(number: first).components.year, 1)
        let lastYear = min(Day(number: run.days.last).components.year, current)
        guard firstYear <= lastYear else { continue }
        let counted = Counted(
          mandate: line.mandate, claims: namesCounted ? claims(of: run, line) : [])
        for year in firstYear...lastYear {
          guard let day = Day(year: year, month: 12, day: 31), day <= clocks.asOf,
            run.days.first <= day.number, day.number <= run.days.last
          else { continue }
          tally.add(counted, year, Standing(run, on: day, clocks.staleAfter))
        }
      }
    }
    return tally
  }
}

/// What is done towards a mandate or against it.
enum Step: String, CaseIterable {
  /// The power offers.
  case offer
  /// It offers again.
  case reiteration
  /// The represented State asks.
  case request
  /// Somebody refuses.
  case rejection
  /// Somebody withdraws a will.
  case withdrawal

  /// What an event is, if it is one of these.
  init?(_ event: Mandates.Event) {
    switch event.code {
    case Act.consentWithdrawn.rawValue: self = .withdrawal
    default: self.init(rawValue: event.code)
    }
  }

  /// What colour may underline.
  var tone: Cell.Tone {
    switch self {
    case .offer, .reiteration, .request: .waiting
    case .rejection, .withdrawal: .refused
    }
  }
}

/// Something done towards a mandate or against it, with where it is told.
struct StepTaken {
  let line: MandateLine
  let event: Mandates.Event
  let step: Step

  /// The first year of the decade in which it lies, nil if it may lie in several; of what is told
  /// only by a last day, the decade of that.
  var decade: Int? {
    guard let end = event.lastDay else { return nil }
    let first = (event.firstDay ?? end).components.year
    let last = end.components.year
    return (1...9999).contains(first) && first / 10 == last / 10 ? first / 10 * 10 : nil
  }
}

extension Briefing {
  /// All offers, requests, refusals and withdrawals until the day asked, in the order of the lines.
  func stepsTaken(_ lines: [MandateLine]) -> [StepTaken] {
    lines.mappedConcurrently { line in
      line.chronicle.events.compactMap { event -> StepTaken? in
        guard event.writes, event.span.first <= clocks.asOf.number, let step = Step(event) else {
          return nil
        }
        return StepTaken(line: line, event: event, step: step)
      }
    }.flatMap(\.self)
  }
}

/// On how many independent documents a mandate rests, in classes.
enum SourceClass: String, CaseIterable {
  case none = "0"
  case one = "1"
  case two = "2"
  case few = "3-5"
  case many = "6+"

  /// The class as people read it.
  var words: String { rawValue.replacing("-", with: "–") }

  /// The class of a line.
  init(_ line: MandateLine) {
    self =
      switch line.basis.count {
      case 0: .none
      case 1: .one
      case 2: .two
      case ...5: .few
      default: .many
      }
  }
}
