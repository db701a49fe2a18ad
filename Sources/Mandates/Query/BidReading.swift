import Dates
import States

extension Docket {
  /// The offers and requests of a mandate made by the day asked, in the order of their last days.
  package func bids(of chronicle: Chronicle, _ clocks: Clocks) -> [Bid] {
    let reader = BidReader(docket: self, chronicle: chronicle, clocks: clocks)
    return reader.bids
  }
}

/// Follows each offer and request of one mandate to what became of it.
///
/// Whether the mandate ran afterwards is read off its course; who refused, off the order of events.
/// A refusal presupposes what it refuses: where the order is open it answers a first bid, and may
/// answer one made again. Where several fates are possible, all are told.
private struct BidReader {
  let docket: Docket
  let chronicle: Chronicle
  let clocks: Clocks

  private var events: [Event] { chronicle.events }

  var bids: [Bid] {
    let day = clocks.asOf.number
    let places = events.indices.filter {
      Bid.Kind(events[$0]) != nil && events[$0].span.first <= day
    }
    guard !places.isEmpty else { return [] }
    let course = docket.course(of: chronicle, until: clocks.asOf)
    let ordered = places.sorted {
      (events[$0].span.last, events[$0].span.first, $0)
        < (events[$1].span.last, events[$1].span.first, $1)
    }
    return ordered.compactMap { read($0, among: ordered, course) }
  }

  private func read(_ place: Int, among places: [Int], _ course: [Stretch]) -> Bid? {
    guard let kind = Bid.Kind(events[place]) else { return nil }
    var bid = Bid(mandate: chronicle.mandate, kind: kind, event: place)
    let span = events[place].span
    if ranBefore(span, course) {
      bid.standing = .whileRunning
      return bid
    }
    let same = places.filter { Bid.Kind(events[$0]) == kind && $0 != place }
    bid.renewals = same.filter { follows($0, place) && !ranBefore(events[$0].span, course) }
      .sorted()
    if events[place].code == Act.reiteration.rawValue,
      same.contains(where: { isEarlier($0, place) })
    {
      bid.standing = .again
    }
    decide(&bid, course)
    return bid
  }

  /// Whether the mandate certainly ran on the day before the first on which a bid may have been made.
  private func ranBefore(_ span: Span, _ course: [Stretch]) -> Bool {
    guard span.first != Span.past else { return false }
    let before = course.last { $0.days.first < span.first && $0.days.last >= span.first - 1 }
    return before.map { $0.possible.allSatisfy(\.isRunning) } ?? false
  }

  /// Whether a bid was made again by another: it cannot be older, and is not of the same single day.
  private func follows(_ later: Int, _ earlier: Int) -> Bool {
    let (a, b) = (events[earlier].span, events[later].span)
    return b.first >= a.last && b.last > a.first && a != b
  }

  /// Whether a bid may have been made before another.
  private func isEarlier(_ one: Int, _ other: Int) -> Bool {
    let (a, b) = (events[one].span, events[other].span)
    return (a.first, a.last) < (b.first, b.last)
  }

  // MARK: - Fates

  private func decide(_ bid: inout Bid, _ course: [Stretch]) {
    let span = events[bid.event].span
    let passage = Passage(span, course)
    var fates: Set<Bid.Fate> = []
    if let day = passage.ranBy {
      fates.insert(.takenUp)
      bid.starts = starts(on: day)
      bid.isContested = passage.isContested
    }
    if passage.ranCertainly {
      finish(&bid, fates, decidedBy: bid.starts)
      return
    }
    var certainRefusals: [Int] = []
    for place in events.indices where events[place].span.first <= clocks.asOf.number {
      guard let fate = refusal(events[place], of: bid.kind), let order = answers(place, span)
      else { continue }
      fates.insert(fate)
      bid.refusals.append(place)
      if order == .certain || bid.standing == .first { certainRefusals.append(place) }
    }
    if certainRefusals.isEmpty {
      fates.formUnion(openFates(passage))
      if fates.contains(.moot) { bid.closings = closings(after: span) }
      if fates.contains(.pending), let other = overtaking(span) {
        bid.overtaking = other
        fates.insert(.moot)
        if other.isCertain { fates.remove(.pending) }
      }
    }
    let deciding = certainRefusals.isEmpty ? bid.deciding : certainRefusals + bid.starts
    finish(&bid, fates, decidedBy: deciding)
  }

  /// The mandate of another power, for the same State in the same place, that certainly runs on a
  /// day after a bid and did not run when it was made: nothing is left to take up.
  private func overtaking(_ bid: Span) -> Bid.Overtaking? {
    let mandate = chronicle.mandate
    let others = docket.mandates(for: mandate.represented, in: mandate.receiving)
      .filter { $0.place == mandate.place && $0.power != mandate.power }
    let found = others.compactMap { other -> Bid.Overtaking? in
      let reader = BidReader(docket: docket, chronicle: docket.chronicle(of: other), clocks: clocks)
      let course = docket.course(of: reader.chronicle, until: clocks.asOf)
      let wasRunning = course.contains {
        $0.days.first <= bid.last && $0.days.last >= bid.last
          && $0.possible.contains(where: \.isRunning)
      }
      guard !wasRunning,
        let run = course.first(where: {
          $0.days.first > bid.last && $0.possible.allSatisfy(\.isRunning)
        })
      else { return nil }
      let events = reader.events
      let starts = reader.starts(on: run.days.first)
      guard let first = starts.map({ events[$0].span.first }).min(),
        let last = starts.map({ events[$0].span.last }).max()
      else { return nil }
      return Bid.Overtaking(
        mandate: other, date: EDTF.oneOf(starts.map { events[$0].date }),
        claims: starts.flatMap(reader.chronicle.entries(of:)), span: Span(first, last),
        isCertain: starts.allSatisfy { events[$0].isStart && events[$0].span.first > bid.last })
    }
    // Of two the one that is surer, then the earlier.
    return found.min {
      ($0.isCertain ? 0 : 1, $0.span.first, $0.mandate)
        < ($1.isCertain ? 0 : 1, $1.span.first, $1.mandate)
    }
  }

  private func finish(_ bid: inout Bid, _ fates: Set<Bid.Fate>, decidedBy events: [Int]) {
    bid.fates = Bid.Fate.allCases.filter(fates.contains)
    let spans = events.map { self.events[$0].span } + (bid.overtaking.map { [$0.span] } ?? [])
    guard !spans.isEmpty, bid.fates != [.pending] else { return }
    let span = self.events[bid.event].span
    let firsts = spans.map(\.first)
    let lasts = spans.map(\.last)
    let first = firsts.min() ?? Span.past
    let last = min(lasts.max() ?? Span.future, clocks.asOf.number)
    let isBounded = span.first != Span.past
    let least = first == Span.past ? 0 : max(0, first - span.last)
    bid.days = (least, isBounded ? max(least, last - span.first) : nil)
  }

  /// What stays possible where nobody certainly refused: how it stands at the end of its case.
  private func openFates(_ passage: Passage) -> Set<Bid.Fate> {
    if passage.isClosed { return [.moot] }
    let answer = docket.answer(chronicle, clocks)
    guard answer.notInBeing.isEmpty else { return [.moot] }
    var fates: Set<Bid.Fate> = []
    for status in answer.possible {
      switch status {
      case .lapsed: fates.insert(.moot)
      case .disputed, .dormant, .inForce, .ended: fates.insert(.takenUp)
      default: fates.insert(.pending)
      }
    }
    return fates
  }

  /// What an event decides that may refuse a bid: a refusal, or a will withdrawn.
  private func refusal(_ event: Event, of kind: Bid.Kind) -> Bid.Fate? {
    switch event.kind {
    case .refused(let legs):
      let own: Leg = kind == .offer ? .power : .represented
      return legs == [own] ? .withdrawn : .refused
    case .withdrew: return .withdrawn
    default: return nil
    }
  }

  /// Whether an event certainly comes after a bid, or may.
  private enum Order {
    case certain
    case possible
  }

  /// Whether an event answers a bid: it cannot be older, and is not of the same single day.
  private func answers(_ place: Int, _ bid: Span) -> Order? {
    let answer = events[place].span
    if answer.last < bid.first { return nil }
    if answer.first >= bid.last, answer.last > bid.first { return .certain }
    // A bid made after a refusal that stands is made in spite of it.
    if bid.first >= answer.last, bid.last > answer.first { return nil }
    return .possible
  }

  private func starts(on day: Int) -> [Int] {
    var clocks = clocks
    clocks.asOf = Day(number: day)
    let running = docket.answer(chronicle, clocks).readings.filter {
      $0.status.isRunning || $0.status == .ended
    }
    let told = running.flatMap(\.since).filter { events[$0].isStart }
    if !told.isEmpty { return Set(told).sorted() }
    // Force is only observed: by then it had begun.
    let seen = running.flatMap(\.events).filter {
      if case .attested = events[$0].kind { true } else { false }
    }
    return Set(seen).sorted().prefix(1).map(\.self)
  }

  private func closings(after bid: Span) -> [Int] {
    events.indices.filter { place in
      let event = events[place]
      return event.isEnding && event.span.last >= bid.first
        && event.span.first <= clocks.asOf.number
    }
  }
}

/// How a mandate stood from a bid to the end of its case.
private struct Passage {
  /// A day by which it ran, or may have run; nil where it did on none.
  private(set) var ranBy: Int?

  /// Whether it certainly ran.
  private(set) var ranCertainly = false

  /// Whether sources contradict each other about it.
  private(set) var isContested = false

  /// Whether the case was over before it ran.
  private(set) var isClosed = false

  init(_ bid: Span, _ course: [Stretch]) {
    // Whether the mandate stood otherwise than ended, so that an end tells of force after the bid.
    var wasOpen = !course.contains { $0.days.first < bid.first && $0.possible.contains(.ended) }
    for stretch in course where stretch.days.last >= bid.first {
      let possible = Set(stretch.possible)
      let isAfter = stretch.days.last >= bid.last
      let isStrictlyAfter = stretch.days.first > bid.last
      let day = max(stretch.days.first, bid.last == Span.future ? stretch.days.first : bid.last)
      if possible.allSatisfy(\.isRunning), isAfter {
        note(min(day, stretch.days.last), stretch, isCertain: true)
        return
      }
      if possible == [.ended], isAfter, wasOpen {
        note(min(day, stretch.days.last), stretch, isCertain: true)
        return
      }
      if possible == [.lapsed], isStrictlyAfter {
        isClosed = true
        return
      }
      if possible.contains(where: \.isRunning) {
        note(stretch.days.last, stretch, isCertain: false)
      }
      if isAfter, !possible.contains(.ended) { wasOpen = true }
    }
  }

  private mutating func note(_ day: Int, _ stretch: Stretch, isCertain: Bool) {
    if ranBy == nil || isCertain { ranBy = day }
    ranCertainly = isCertain
    isContested = !isCertain && (isContested || stretch.isContested)
  }
}
