import Dates
import States

extension Registers {
  /// The status that follows; the first that fits.
  var status: Status {
    guard isOpen else {
      return switch closing {
      case .never: .unknown
      case .ended: .ended
      case .lapsed: .lapsed
      }
    }
    if bond == .inForce {
      if receiving.will == .refuses || receiving.will == .withdrew { return .disputed }
      return dormantBy == Self.nobody ? .inForce : .dormant
    }
    if has(.refuses) { return .rejected }
    if has(.withdrew) { return .withdrawn }
    switch (power.will == .willing, represented.will == .willing, receiving.will == .willing) {
    case (true, true, true): return .agreed
    case (true, true, false): return .awaitingConsent
    case (_, _, true): return .consented
    case (true, false, false): return .offered
    case (false, true, false): return .requested
    case (false, false, false): return has(.announced) ? .announced : .unknown
    }
  }

  /// Whether one of the three wills is one.
  private func has(_ will: Registers.Will) -> Bool {
    power.will == will || represented.will == will || receiving.will == will
  }

  /// The legs on which the status hangs, where it hangs on legs.
  fileprivate func decidingLegs(_ status: Status) -> [Leg] {
    func with(_ will: Registers.Will) -> [Leg] { Leg.allCases.filter { self[$0].will == will } }
    return switch status {
    case .rejected: with(.refuses)
    case .withdrawn: with(.withdrew)
    case .agreed: Leg.allCases
    case .awaitingConsent: [.power, .represented]
    case .consented: [.receiving]
    case .offered: [.power]
    case .requested: [.represented]
    case .announced: with(.announced)
    default: []
    }
  }
}

/// Makes the answer for one mandate on one day out of its readings.
struct Answering {
  let chronicle: Chronicle
  let clocks: Clocks

  private var day: Int { clocks.asOf.number }
  private var events: [Event] { chronicle.events }

  /// The answer; unknown if one of the three certainly did not exist.
  func answer(notInBeing: [StateKey]) -> Answer {
    var answer = Answer(mandate: chronicle.mandate, day: clocks.asOf)
    guard notInBeing.isEmpty else {
      answer.notInBeing = notInBeing
      answer.readings = [StatusReading(status: .unknown)]
      return answer
    }
    let readings = Worlds(chronicle).readings(on: day)
    let all = readings.union
    let statuses = all.map(\.registers.status)
    answer.isSuperset = readings.isSuperset
    answer.isContested = readings.isContested
    for status in Status.allCases where statuses.contains(status) {
      let worlds = all.indices.filter { statuses[$0] == status }.map { all[$0] }
      answer.readings.append(
        readings.isSuperset ? openReading(status, worlds) : reading(status, worlds))
      if worlds.allSatisfy(restsOnOfficers) { answer.isUnsourced = true }
    }
    if answer.readings.isEmpty { answer.readings = [StatusReading(status: .unknown)] }
    finish(&answer, all)
    return answer
  }

  private func reading(_ status: Status, _ worlds: [Reading]) -> StatusReading {
    var reading = StatusReading(status: status)
    var since = Places()
    var carrying = Places()
    for world in worlds {
      let registers = world.registers
      let deciding = self.deciding(status, registers)
      if status.isRunning, registers.start == Registers.nobody { reading.isOnlyObserved = true }
      since.formUnion(deciding)
      carrying.formUnion(deciding)
      addCarrying(status, registers, to: &carrying)
    }
    reading.wills = wills(worlds)
    reading.since = since.sorted
    reading.events = carrying.sorted
    return reading
  }

  /// A reading where worlds are too many to say what carries it: all that may lie behind the day.
  private func openReading(_ status: Status, _ worlds: [Reading]) -> StatusReading {
    var reading = StatusReading(status: status)
    reading.wills = wills(worlds)
    if status != .unknown {
      reading.events = events.indices.filter { events[$0].writes && events[$0].span.first <= day }
    }
    return reading
  }

  private func wills(_ worlds: [Reading]) -> (power: Wills, represented: Wills, receiving: Wills) {
    var wills = (power: Wills(), represented: Wills(), receiving: Wills())
    for world in worlds {
      wills.power.insert(world.registers.power.will)
      wills.represented.insert(world.registers.represented.will)
      wills.receiving.insert(world.registers.receiving.will)
    }
    return wills
  }

  /// The events since which a status holds.
  private func deciding(_ status: Status, _ registers: Registers) -> Places {
    var places = Places()
    switch status {
    case .inForce, .dormant, .disputed: add(registers.start, to: &places)
    case .ended: add(registers.closedStart, to: &places)
    case .lapsed: add(registers.closedBy, to: &places)
    case .rejected, .withdrawn, .announced:
      for leg in registers.decidingLegs(status) { add(registers[leg].writer, to: &places) }
    default:
      // The act that completes what the status needs: the last of those that wrote it.
      var latest: Int?
      for leg in registers.decidingLegs(status) {
        guard let place = place(of: registers[leg].writer) else { continue }
        if let known = latest, (events[known].span.last, known) >= (events[place].span.last, place)
        {
          continue
        }
        latest = place
      }
      if let latest { places.insert(latest) }
    }
    return places
  }

  /// Adds the other events that carry a status.
  private func addCarrying(_ status: Status, _ registers: Registers, to places: inout Places) {
    switch status {
    case .unknown: break
    case .ended, .lapsed:
      add(registers.closedBy, to: &places)
      add(registers.closedStart, to: &places)
    case .inForce, .dormant, .disputed:
      addObservations(registers, to: &places)
      add(registers.dormantBy, to: &places)
      if status == .disputed { add(registers.receiving.writer, to: &places) }
    default:
      add(registers.power.writer, to: &places)
      add(registers.represented.writer, to: &places)
      add(registers.receiving.writer, to: &places)
    }
  }

  /// Adds the events that attest force within the tenure that runs.
  private func addObservations(_ registers: Registers, to places: inout Places) {
    let from = place(of: registers.start) ?? place(of: registers.closedBy)
    let first = from.map { events[$0].span.first } ?? Span.past
    for (place, event) in events.enumerated() {
      if event.span.first > day { break }
      if event.span.last >= first, event.showsForce { places.insert(place) }
    }
  }

  /// The place of the event that wrote something, if one did that is told apart.
  private func place(of writer: Int32) -> Int? {
    writer == Registers.nobody || Int(writer) >= events.count ? nil : Int(writer)
  }

  private func add(_ writer: Int32, to places: inout Places) {
    if let place = place(of: writer) { places.insert(place) }
  }
}

extension Readings {
  /// The readings of all choices, each once.
  fileprivate var union: [Reading] {
    guard byChoice.count > 1 else { return byChoice.first ?? [] }
    var seen: Set<Reading> = []
    return byChoice.joined().filter { seen.insert($0).inserted }
  }

  /// Whether the possible statuses differ between choices.
  var isContested: Bool {
    guard byChoice.count > 1 else { return false }
    let statuses = byChoice.map { Set($0.map(\.registers.status)) }
    return statuses.contains { $0 != statuses[0] }
  }
}

// MARK: - What is said with a status

extension Answering {
  private func finish(_ answer: inout Answer, _ worlds: [Reading]) {
    var carrying = Places()
    for reading in answer.readings where reading.status != .unknown {
      for event in reading.events { carrying.insert(event) }
    }
    var claims = Places()
    for event in carrying {
      for claim in events[event].claims { claims.insert(claim) }
      for claim in events[event].supporters { claims.insert(claim) }
    }
    // The claims of a chronicle stand in the order of identifiers.
    answer.claims = claims.sorted.map { chronicle.claims[$0].id }
    let known = answer.readings.filter { $0.status != .unknown }
    setBeginnings(&answer, known)
    answer.untilEvents = endings(worlds)
    answer.endings = answer.untilEvents.map { events[$0].date }
    answer.trace = LastEvidence(carrying, of: chronicle, until: day)
    answer.isUnbounded =
      !known.isEmpty && answer.may(.unknown) && !answer.isSuperset
      && carrying.allSatisfy { events[$0].span.first == Span.past }
    answer.isStale = isStale(answer)
    tellRefusals(&answer, worlds)
  }

  private func tellRefusals(_ answer: inout Answer, _ worlds: [Reading]) {
    let refusals = answer.isSuperset ? openRefusals(answer) : refusals(worlds)
    guard !refusals.isEmpty else { return }
    answer.rejectedBy = Set(refusals.flatMap { events[$0].by }).sorted()
    let isStillOffered = answer.readings.allSatisfy {
      $0.status != .rejected || $0.wills?.power.isOnly(.willing) ?? false
    }
    if answer.may(.rejected), isStillOffered {
      answer.renewals = events.filter { event in
        refusals.allSatisfy { isRenewal(event, of: events[$0]) }
      }.map(\.date)
    }
  }

  private func setBeginnings(_ answer: inout Answer, _ readings: [StatusReading]) {
    var since = Places()
    for reading in readings { for event in reading.since { since.insert(event) } }
    answer.sinceEvents = since.sorted
    var candidates = answer.sinceEvents.map { events[$0].date }
    // Where a start is told, the observations in worlds without it say no more than that; one that
    // may lie after the day asked tells nothing of when it began.
    let seen = readings.filter(\.isOnlyObserved).flatMap(\.events)
    if candidates.isEmpty, let first = seen.map({ events[$0].span.last }).min(), first <= day {
      var telling = Places()
      for place in seen where events[place].span.last == first { telling.insert(place) }
      answer.sinceEvents = telling.sorted
      candidates.append(EDTF.between(DayRange(earliest: nil, latest: Day(number: first))))
      answer.isSinceRegistration = seen.allSatisfy {
        events[$0].span.last > first || chronicle.isBoundedByRegistration(events[$0])
      }
    }
    answer.beginnings = candidates
  }

  private func endings(_ worlds: [Reading]) -> [Int] {
    var ends = Places()
    for world in worlds {
      add(
        world.registers.status == .ended ? world.registers.closedBy : world.until, to: &ends)
    }
    return ends.sorted
  }

  /// The refusals that stand in a world.
  private func refusals(_ worlds: [Reading]) -> [Int] {
    var refusals = Places()
    for world in worlds where world.registers.isOpen {
      for leg in Leg.allCases where world.registers[leg].will == .refuses {
        add(world.registers[leg].writer, to: &refusals)
      }
    }
    return refusals.sorted
  }

  /// The refusals that may stand where worlds are too many to be told apart.
  private func openRefusals(_ answer: Answer) -> [Int] {
    guard answer.may(.rejected) || answer.may(.disputed) else { return [] }
    return events.indices.filter { index in
      if case .refused = events[index].kind { events[index].span.first <= day } else { false }
    }
  }

  /// Whether what decides the status of a world has no document behind it.
  private func restsOnOfficers(_ world: Reading) -> Bool {
    let registers = world.registers
    let status = registers.status
    let isOver = status == .ended || status == .lapsed
    var carrying = isOver ? Places() : deciding(status, registers)
    if isOver { add(registers.closedBy, to: &carrying) }
    if status.isRunning { addObservations(registers, to: &carrying) }
    var officers = 0
    var documents = 0
    for event in carrying {
      if events[event].isByOfficers { officers += 1 } else { documents += 1 }
    }
    return officers > 0 && (documents == 0 || !status.isRunning)
  }

  private func isRenewal(_ event: Event, of refusal: Event) -> Bool {
    (event.label == .act(.offer) || event.label == .act(.reiteration))
      && event.kind == .willing(Legs(.power)) && event.span.first >= refusal.span.last
      && event.span.first > refusal.span.first
      && event.span.last <= day
  }

  private func isStale(_ answer: Answer) -> Bool {
    guard answer.readings.contains(where: { $0.status.isRunning || $0.status.isPending }) else {
      return false
    }
    guard let last = answer.lastEvidence else { return true }
    return day - last.number > clocks.staleAfter
  }
}

extension Will {
  init(_ will: Registers.Will) {
    switch will {
    case .empty: self = .empty
    case .announced: self = .announced
    case .willing: self = .willing
    case .refuses: self = .refuses
    case .withdrew: self = .withdrew
    }
  }
}
