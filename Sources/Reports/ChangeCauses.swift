import Dates
import Mandates
import Pages
import States

/// Why a mandate stands otherwise on a later day, where no more is known than on the earlier.
enum ChangeCause: Hashable {
  /// An event happened between the days.
  case happened(Int)
  /// By the later day an event may have happened that cannot have happened by the earlier.
  case possible(Int)
  /// The last day on which an event can have happened passed: it may lie before the earlier day.
  case elapsed(Int)
  /// One of the States came into being, or ceased to be.
  case existence

  /// The word for programs.
  var code: String {
    switch self {
    case .happened: "happened"
    case .possible: "possible"
    case .elapsed: "time"
    case .existence: "existence"
    }
  }

  /// The event, by its place in the chronicle.
  var event: Int? {
    switch self {
    case .happened(let event), .possible(let event), .elapsed(let event): event
    case .existence: nil
    }
  }
}

/// What lies behind a change from one day to a later, as far as the same claims tell it.
struct ChangeCauses {
  let chronicle: Chronicle

  /// The numbers of the two days.
  let from: Int
  let to: Int

  /// The first days of stretches with other possible statuses, after the earlier day and not after
  /// the later.
  private let turns: Set<Int>

  /// Reads the turns off a course until the later day.
  init(_ chronicle: Chronicle, from: Int, to: Int, course: [Stretch]) {
    self.chronicle = chronicle
    (self.from, self.to) = (from, to)
    var turns = Set(course.map(\.days.first).filter { $0 > from && $0 <= to })
    // After the last day of what a course holds, nothing more is told.
    if let last = course.last?.days.last, last >= from, last < to { turns.insert(last + 1) }
    self.turns = turns
  }

  /// What was done after one day and no later than another, in the order of events; that a source
  /// saw a mandate in force or not is no deed.
  static func deeds(
    in chronicle: Chronicle, after from: Int, through to: Int
  ) -> [ChangeCause] {
    chronicle.order.filter { place in
      let event = chronicle.events[place]
      guard event.writes, !event.isObservation else { return false }
      return event.span.first > from && event.span.last <= to
    }.map { .happened($0) }
  }

  /// The causes, in the order of events.
  func causes(_ before: Answer, _ after: Answer) -> [ChangeCause] {
    var newly: Set<Int> = []
    for reading in after.readings where !before.may(reading.status) {
      newly.formUnion(reading.events)
    }
    var causes = chronicle.events.indices.compactMap { cause($0, newly) }
    if before.notInBeing != after.notInBeing { causes.append(.existence) }
    return causes
  }

  private func cause(_ place: Int, _ newly: Set<Int>) -> ChangeCause? {
    let event = chronicle.events[place]
    let span = event.span
    if span.first > from {
      return span.first > to ? nil : span.last <= to ? .happened(place) : .possible(place)
    }
    guard event.writes else { return nil }
    if span.last > to { return newly.contains(place) ? .possible(place) : nil }
    return runsOut(span) ? .elapsed(place) : nil
  }

  /// Whether the last of some days passes between the two, and another status with it.
  private func runsOut(_ span: Mandates.Span) -> Bool {
    guard span.last > from, span.last != Mandates.Span.future else { return false }
    if turns.isEmpty { return true }
    return turns.contains(span.last) || turns.contains(span.last + 1)
  }
}

/// What sets the last day on which an event can have happened.
enum LatestDay: Hashable {
  /// The date that is told.
  case date
  /// Its sources bear no date, and were registered on that day.
  case registration
  /// Officers told it on that day.
  case recording
  /// Its sources were published on that day.
  case publication

  init(_ event: Mandates.Event, _ chronicle: Chronicle) {
    let last = event.span.last
    let tellers = event.claims.map { chronicle.claims[$0] }
    let setting = tellers.filter { $0.told.latest?.number == last }
    if setting.isEmpty || tellers.contains(where: { $0.claim.gives(last) }) {
      self = .date
    } else if setting.allSatisfy({ $0.claim.document == nil }) {
      self = .recording
    } else {
      self = setting.allSatisfy(\.isUndated) ? .registration : .publication
    }
  }
}

extension Claim {
  /// Whether a date that it gives ends on a day.
  fileprivate func gives(_ last: Int) -> Bool {
    [date, since, until].contains { $0?.latest?.number == last }
  }
}

extension Briefing {
  /// A cause in words.
  func words(
    _ cause: ChangeCause, _ chronicle: Chronicle, before: [StateKey], after: [StateKey]
  ) -> String {
    switch cause {
    case .happened(let place): return deed(place, chronicle)
    case .possible(let place): return say(.changePossible(deed(place, chronicle)))
    case .elapsed(let place): return elapsed(place, chronicle)
    case .existence:
      let begun = before.filter { !after.contains($0) }
      let gone = after.filter { !before.contains($0) }
      let told =
        (begun.isEmpty ? [] : [say(.changeInBeing(names(begun)))])
        + (gone.isEmpty ? [] : [say(.changeNotInBeing(names(gone)))])
      return told.joined(separator: language.pageWords.semicolon + " ")
    }
  }

  /// That the last possible day of an event passed, and what makes it the last.
  private func elapsed(_ place: Int, _ chronicle: Chronicle) -> String {
    let event = chronicle.events[place]
    let day = words(Day(number: event.span.last))
    return say(.changeElapsed(deed(place, chronicle), day, LatestDay(event, chronicle)))
  }

  /// What happened, who did it, and when.
  private func deed(_ place: Int, _ chronicle: Chronicle) -> String {
    let event = chronicle.events[place]
    let who = event.by.isEmpty ? "" : " (\(event.by.map { name($0) }.joined(separator: ", ")))"
    return "\(eventWords(event, in: chronicle))\(who), \(dateWords(event, chronicle))"
  }

  // MARK: - Turns of a course

  /// That on some days a course takes a turn although nothing is told to have happened: sources
  /// without a date were registered, or officers recorded what they vouch for.
  func turnsOfRecording(
    _ chronicle: Chronicle, _ course: [Stretch], _ register: inout CitationRegister
  ) -> [Block] {
    let written = chronicle.events.indices.filter { chronicle.events[$0].writes }
    let begun = Set(written.map { chronicle.events[$0].span.first })
    let last = Dictionary(grouping: written) { chronicle.events[$0].span.last }
    var told: Set<Int> = []
    for (before, after) in zip(course, course.dropFirst()) where before.possible != after.possible {
      let turn = after.days.first
      guard !begun.contains(turn) else { continue }
      let ending = [turn - 1, turn].flatMap { last[$0] ?? [] }
      told.formUnion(ending.filter { chronicle.events[$0].span.first < turn })
    }
    let inOrder = told.sorted {
      (chronicle.events[$0].span.last, $0) < (chronicle.events[$1].span.last, $1)
    }
    return inOrder.compactMap { place in
      let event = chronicle.events[place]
      let limit = LatestDay(event, chronicle)
      guard limit == .registration || limit == .recording else { return nil }
      let day = words(Day(number: event.span.last), .at)
      return .note(
        Note(
          .remark,
          [
            .text(say(.turnOfRecording(deed(place, chronicle), day, limit))),
            .references(register.cite(chronicle.entries(of: place))),
          ]))
    }
  }
}
