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
    let wills = Leg.allCases.map { self[$0].will }
    if wills.contains(.refuses) { return .rejected }
    if wills.contains(.withdrew) { return .withdrawn }
    switch (power.will == .willing, represented.will == .willing, receiving.will == .willing) {
    case (true, true, true): return .agreed
    case (true, true, false): return .awaitingConsent
    case (_, _, true): return .consented
    case (true, false, false): return .offered
    case (false, true, false): return .requested
    case (false, false, false): return wills.contains(.announced) ? .announced : .unknown
    }
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
    let all = readings.byChoice.reduce(into: Set<Reading>()) { $0.formUnion($1) }
    answer.isSuperset = readings.isSuperset
    let statuses = readings.byChoice.map { Set($0.map(\.registers.status)) }
    answer.isContested = statuses.dropFirst().contains { $0 != statuses[0] }
    let byStatus = Dictionary(grouping: all, by: \.registers.status)
    for status in Status.allCases {
      guard let worlds = byStatus[status] else { continue }
      answer.readings.append(
        readings.isSuperset ? openReading(status, worlds) : reading(status, worlds))
    }
    if answer.readings.isEmpty { answer.readings = [StatusReading(status: .unknown)] }
    finish(&answer, all)
    return answer
  }

  private func reading(_ status: Status, _ worlds: [Reading]) -> StatusReading {
    var reading = StatusReading(status: status)
    var since: Set<Int> = []
    var carrying: Set<Int> = []
    for world in worlds {
      let registers = world.registers
      for leg in Leg.allCases {
        reading.legs[leg, default: []].insert(Will(registers[leg].will))
      }
      let deciding = self.deciding(status, registers)
      if status.isRunning, registers.start == Registers.nobody { reading.isOnlyObserved = true }
      since.formUnion(deciding)
      carrying.formUnion(deciding)
      carrying.formUnion(self.carrying(status, registers))
    }
    reading.since = since.sorted()
    reading.events = carrying.sorted()
    return reading
  }

  /// A reading where worlds are too many to say what carries it: all that may lie behind the day.
  private func openReading(_ status: Status, _ worlds: [Reading]) -> StatusReading {
    var reading = StatusReading(status: status)
    for leg in Leg.allCases {
      reading.legs[leg] = Set(worlds.map { Will($0.registers[leg].will) })
    }
    if status != .unknown {
      reading.events = events.indices.filter { events[$0].writes && events[$0].span.first <= day }
    }
    return reading
  }

  /// The events since which a status holds.
  private func deciding(_ status: Status, _ registers: Registers) -> [Int] {
    switch status {
    case .inForce, .dormant, .disputed: return places([registers.start])
    case .ended: return places([registers.closedStart])
    case .lapsed: return places([registers.closedBy])
    case .rejected, .withdrawn, .announced:
      return places(registers.decidingLegs(status).map { registers[$0].writer })
    default:
      // The act that completes what the status needs: the last of those that wrote it.
      let writers = places(registers.decidingLegs(status).map { registers[$0].writer })
      return writers.max { (events[$0].span.last, $0) < (events[$1].span.last, $1) }.map { [$0] }
        ?? []
    }
  }

  /// The other events that carry a status.
  private func carrying(_ status: Status, _ registers: Registers) -> [Int] {
    let writers = Leg.allCases.map { registers[$0].writer }
    switch status {
    case .unknown: return []
    case .ended, .lapsed: return places([registers.closedBy, registers.closedStart])
    case .inForce, .dormant:
      return observations(registers) + places([registers.dormantBy])
    case .disputed:
      return observations(registers) + places([registers.dormantBy, registers.receiving.writer])
    default: return places(writers)
    }
  }

  /// The events that attest force within the tenure that runs.
  private func observations(_ registers: Registers) -> [Int] {
    let from = places([registers.start]).first ?? places([registers.closedBy]).first
    let first = from.map { events[$0].span.first } ?? Span.past
    return events.indices.filter { index in
      let event = events[index]
      guard event.span.first <= day, event.span.last >= first else { return false }
      return switch event.kind {
      case .attested, .suspension, .resumption: true
      default: false
      }
    }
  }

  private func places(_ writers: [Int32]) -> [Int] {
    writers.filter { $0 != Registers.nobody }.map(Int.init).filter { $0 < events.count }
  }
}

// MARK: - What is said with a status

extension Answering {
  private func finish(_ answer: inout Answer, _ worlds: Set<Reading>) {
    let known = answer.readings.filter { $0.status != .unknown }
    let carrying = Set(known.flatMap(\.events))
    let claims = carrying.reduce(into: Set<Int>()) { result, event in
      result.formUnion(events[event].claims)
      result.formUnion(events[event].supporters)
    }
    answer.claims = claims.map { chronicle.claims[$0].id }.sorted()
    setSince(&answer, known)
    answer.until = until(worlds)
    answer.trace = LastEvidence(carrying, of: chronicle, until: day)
    answer.isUnbounded =
      !known.isEmpty && answer.may(.unknown) && !answer.isSuperset
      && carrying.allSatisfy { events[$0].span.first == Span.past }
    answer.isStale = isStale(answer)
    let refusals = answer.isSuperset ? openRefusals(answer) : Set(worlds.flatMap(refusing))
    answer.rejectedBy = Set(refusals.flatMap { events[$0].by }).sorted()
    let isStillOffered = answer.readings.allSatisfy {
      $0.status != .rejected || $0.legs[.power] == [.willing]
    }
    if answer.may(.rejected), !refusals.isEmpty, isStillOffered {
      answer.renewals = events.filter { event in
        refusals.allSatisfy { isRenewal(event, of: events[$0]) }
      }.map(\.date)
    }
    answer.isUnsourced = Dictionary(grouping: worlds, by: \.registers.status).values
      .contains { $0.allSatisfy(restsOnOfficers) }
  }

  private func setSince(_ answer: inout Answer, _ readings: [StatusReading]) {
    var candidates = Set(readings.flatMap(\.since)).sorted().map { events[$0].date }
    // Where a start is told, the observations in worlds without it say no more than that.
    if candidates.isEmpty, readings.contains(where: \.isOnlyObserved) {
      let seen = readings.filter(\.isOnlyObserved).flatMap(\.events)
      let first = seen.map { events[$0].span.last }.min()
      let by = min(first ?? day, day)
      candidates.append(EDTF.between(DayRange(earliest: nil, latest: Day(number: by))))
      answer.isSinceRegistration =
        by == first
        && seen.allSatisfy {
          events[$0].span.last > by || chronicle.isBoundedByRegistration(events[$0])
        }
    }
    answer.since = candidates.isEmpty ? nil : EDTF.oneOf(candidates)
  }

  private func until(_ worlds: Set<Reading>) -> EDTF? {
    let ends = worlds.flatMap { world in
      places([world.registers.status == .ended ? world.registers.closedBy : world.until])
    }
    let dates = Set(ends).sorted().map { events[$0].date }
    return dates.isEmpty ? nil : EDTF.oneOf(dates)
  }

  /// The refusals that stand in a world.
  private func refusing(_ world: Reading) -> [Int] {
    guard world.registers.isOpen else { return [] }
    return places(
      Leg.allCases.filter { world.registers[$0].will == .refuses }
        .map { world.registers[$0].writer })
  }

  /// The refusals that may stand where worlds are too many to be told apart.
  private func openRefusals(_ answer: Answer) -> Set<Int> {
    guard answer.may(.rejected) || answer.may(.disputed) else { return [] }
    return Set(
      events.indices.filter { index in
        if case .refused = events[index].kind { events[index].span.first <= day } else { false }
      })
  }

  /// Whether what decides the status of a world has no document behind it.
  private func restsOnOfficers(_ world: Reading) -> Bool {
    let registers = world.registers
    let status = registers.status
    if status.isRunning {
      let carrying = deciding(status, registers) + observations(registers)
      return !carrying.isEmpty && carrying.allSatisfy(isByOfficers)
    }
    let isOver = status == .ended || status == .lapsed
    let carrying = isOver ? places([registers.closedBy]) : deciding(status, registers)
    return carrying.contains(where: isByOfficers)
  }

  private func isByOfficers(_ event: Int) -> Bool {
    (events[event].claims + events[event].supporters)
      .allSatisfy { chronicle.claims[$0].claim.document == nil }
  }

  private func isRenewal(_ event: Event, of refusal: Event) -> Bool {
    (event.code == Act.offer.rawValue || event.code == Act.reiteration.rawValue)
      && event.kind == .willing([.power]) && event.span.first >= refusal.span.last
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
