/// Finds the frames of a sentence.
struct FrameReader {
  let syntax: Syntax
  let units: [Unit]
  let refs: [Ref]
  let clauses: Clauses
  /// Where the times stand and which of them date a stretch.
  let times: [(number: Int, at: Int)]
  /// The clauses that leave out the verb of the one before.
  var gaps: [Range<Int>] = []

  /// The frames in the order of the sentence.
  func frames() -> [Frame] {
    var frames: [Frame] = []
    for at in units.indices {
      guard var frame = frame(at) else { continue }
      let isMutual = frame.pairs.count > 2 && parties(frame.clause).count == 2
      if !isMutual,
        units[frame.clause].dropFirst().contains(where: { $0.has(.mirror) })
          && !frame.clause.contains(where: { opensList($0, behind: frame) })
          || !isMutual && units[rest(of: frame)].contains(where: { $0.has(.mirror) })
      {
        frame.isMirrored = !frame.pairs.dropLast().contains(where: \.isMirrored)
      }
      let turned = frame.isMirrored ? turned(frame) : nil
      if turned != nil { frame.isMirrored = false }
      let others = elsewhere(&frame)
      frames.append(frame)
      if let turned { frames.append(turned) }
      frames += syntax.isVerbFinal ? gapped(frame) : continued(frame)
      frames += others
    }
    return merged(frames.flatMap { parted($0) }.flatMap { partedByAgents($0) }).map { frame in
      var frame = frame
      frame.isDistributed = units[frame.clause].contains { $0.has(.oneByOne) }
      return frame
    }
  }

  /// Whether a colon behind a frame opens a list of other mandates.
  private func opensList(_ at: Int, behind frame: Frame) -> Bool {
    units[at].mark == ":" && at > frame.at + 2 && frame.kind != .mandate
      && units[at - 2..<at].contains { $0.has(any: .mandate, .protectionMandate) }
  }

  /// What follows a frame up to the next mandate of a list: "and those for X in Y and vice versa".
  private func rest(of frame: Frame) -> Range<Int> {
    var end = frame.at + 1
    while end < units.count, units[end].mark != ";" {
      // "X represents Y, and has other mandates: for Z in W and vice versa".
      if opensList(end, behind: frame) { break }
      if end > frame.clause.upperBound, units[end].has(.those), units[end - 1].has(.and) { break }
      end += 1
    }
    return frame.at..<end
  }

  /// The mirror of a frame with a power of its own: "Sweden acts for X in Y, while Oman plays the
  /// reverse role".
  private func turned(_ frame: Frame) -> Frame? {
    guard syntax.namesModify, let pair = frame.pairs.last,
      let mirror = rest(of: frame).first(where: { units[$0].has(.mirror) }),
      let last = (frame.powers + pair.represented + pair.receiving).map(\.at).max(),
      let other = refs.last(where: { $0.at < mirror && $0.isNamedActor && $0.role == .bare }),
      other.at > last, other.states != frame.powers.flatMap(\.states),
      (pair.represented + pair.receiving).allSatisfy(\.isNamed)
    else { return nil }
    var turned = frame
    turned.powers = [other]
    turned.pairs = [Frame.Pair(represented: pair.receiving, receiving: pair.represented)]
    turned.isMirrored = false
    return turned
  }

  private func frame(_ at: Int) -> Frame? {
    for sense in units[at].senses {
      switch sense.term {
      case .represent:
        return verb(at, .represent, sense.features) ?? predecessor(at, sense.features)
      case .tend:
        if let frame = verb(at, .tend, sense.features) { return frame }
        if let frame = exercised(at, sense.features) { return frame }
        if let frame = predecessor(at, sense.features) { return frame }
      case .provide: if let frame = provision(at, sense.features) { return frame }
      case .actFor: if let frame = verb(at, .actFor, sense.features) { return frame }
      case .power: return power(at)
      case .mandate, .protectionMandate: return mandate(at, sense.term)
      case .have:
        if let frame = exercised(at, sense.features) { return frame }
        if syntax.namesModify, followsRole(at), let frame = predecessor(at, sense.features) {
          return frame
        }
      case .representation:
        if units[at].has(.section), isHoused(at), let frame = section(at) { return frame }
        if let frame = held(at) ?? representation(at) { return frame }
        if units[at].has(.section) { return nil }
      case .section, .office: return section(at)
      case .shelter: return sheltered(at)
      case .request, .name: if let frame = ask(at, sense.features) { return frame }
      case .doSo:
        if !units[at].has(.actFor) || namesOnlyPower(at), let frame = sameAgain(at) { return frame }
      case .lieWith, .passTo:
        if let frame = held(at) ?? rest(at, sense) ?? predecessor(at, sense.features)
          ?? assigned(at, sense.features)
        {
          return frame
        }
      case .entrust:
        if let frame = entrust(at, sense.features) ?? predecessor(at, sense.features) {
          return frame
        }
      case .relyOn: if let frame = reliance(at, sense.features) { return frame }
      case .fallTo:
        if let frame = predecessor(at, sense.features) ?? assigned(at, sense.features)
          ?? fallen(at, sense.features)
        {
          return frame
        }
      case .be where syntax.hasClitics:
        if let frame = assigned(at, sense.features) { return frame }
      case .begin where !sense.features.contains(.noun) && !units[at].has(.passTo):
        if let frame = takeover(at, sense.features) { return frame }
        if var frame = exercised(at, sense.features) {
          frame.isOnset = true
          return frame
        }
      default: continue
      }
    }
    return nil
  }

  /// Parts a frame whose verb is left out the second time: "X looks after A's and Y those of B".
  private func parted(_ frame: Frame) -> [Frame] {
    guard !frame.isNominal, !frame.isPassive, !syntax.isVerbFinal,
      let second = refs.first(where: { ref in
        frame.clause.contains(ref.at) && ref.at > frame.at && ref.role == .bare && ref.isNamedActor
          && !frame.powers.contains { $0.at >= ref.at }
          && ref.units.upperBound < units.count
          && (units[ref.units.upperBound].has(.those) || takesThose(ref)
            || frame.kind == .actFor && units[ref.units.upperBound].has(.purpose))
      })
    else { return [frame] }
    var first = frame
    first.pairs = frame.pairs.filter { pair in
      (pair.represented + pair.receiving).allSatisfy { $0.at < second.at }
    }
    var rest = frame
    rest.powers = [second]
    rest.pairs = frame.pairs.filter { pair in
      (pair.represented + pair.receiving).allSatisfy { $0.at > second.at }
    }
    if takesThose(second), let whole = frame.pairs.first {
      // "Spain took charge of American interests in Germany, Sweden of those in Turkey".
      let places = frame.pairs.flatMap(\.receiving)
      first.pairs = pair(
        whole.represented, places.filter { $0.at < second.at }, frame.clause.lowerBound..<second.at)
      rest.pairs = pair(
        whole.represented, places.filter { $0.at > second.at }, second.at..<frame.clause.upperBound)
    }
    return first.pairs.isEmpty || rest.pairs.isEmpty ? [frame] : [first] + parted(rest)
  }

  /// Joins frames that speak of one thing: "serves as protecting power, representing".
  private func merged(_ frames: [Frame]) -> [Frame] {
    frames.filter { frame in
      // "Represents the US as protecting power": the verb says it all.
      if frame.kind == .power, frame.pairs.allSatisfy(\.represented.isEmpty),
        frames.contains(where: { other in
          (other.at < frame.at || syntax.isVerbFinal) && !other.isNominal
            && other.clause == frame.clause
            && !other.pairs.allSatisfy(\.represented.isEmpty)
        })
      {
        return false
      }
      if syntax.hasClitics, frame.kind == .power, frame.at > 0,
        units[frame.at - 1].has(.asPreposition),
        frames.contains(where: { !$0.isNominal && $0.clause == frame.clause && !$0.pairs.isEmpty })
      {
        // "As protecting power it looked after": the verb tells when.
        return false
      }
      guard frame.kind == .representation || frame.kind == .mandate else { return true }
      if syntax.hasClitics, isTold(frame, by: frames) { return false }
      let own = Set(frame.pairs.flatMap(\.represented).map(\.at))
      return !frames.contains { other in
        other.at != frame.at && other.clause == frame.clause && !other.isWeak
          && !own.isDisjoint(with: other.pairs.flatMap(\.represented).map(\.at))
      }
    }
  }

  /// Whether the relative clause after a mandate says all that is told of it: "the mandate that X
  /// holds for Y ends".
  private func isTold(_ frame: Frame, by frames: [Frame]) -> Bool {
    guard frame.kind == .mandate, units[frame.at].has(any: .mandate, .protectionMandate),
      !units[frame.clause].contains(where: Clauses.isVerb)
    else { return false }
    return frames.contains { other in
      other.kind == .mandate && other.clause.lowerBound == frame.clause.upperBound
        && other.clause.lowerBound - frame.at <= 4 && !other.features.isEmpty
        && other.pairs.flatMap(\.represented) == frame.pairs.flatMap(\.represented)
    }
  }
}

extension Frame {
  fileprivate var isWeak: Bool { kind == .representation || kind == .mandate }
}

extension Ref: Equatable {
  /// Whether two stand at the same place.
  static func == (a: Ref, b: Ref) -> Bool { a.at == b.at }

  /// Whether it names a State.
  var isNamed: Bool { form == .named || form == .adjective || form == .both }

  /// Whether it names a State that can act.
  var isNamedActor: Bool { isNamed && isActor }
}
