/// Words that speak of a mandate, with those of its sentence that fill its roles.
struct Frame: Sendable {
  /// What speaks of it.
  enum Kind: String, Sendable {
    case represent, tend
    case actFor = "act-for"
    case power
    case mandate
    case representation
    case section
    /// A State asked to look after interests: "designates Spain for its nationals".
    case ask
    /// A verb that stands for the one before: "does the same".
    case sameAgain = "same-again"
    case entrust
    case list
  }

  /// Represented States with the receiving States that go with them.
  struct Pair: Sendable {
    var represented: [Ref] = []
    var receiving: [Ref] = []
    var times: [Int] = []
    /// Whether the mirror of the pair is meant too.
    var isMirrored = false

    /// Whether another pair has the two States the other way round.
    func isReverse(of other: Pair) -> Bool {
      represented.flatMap(\.states) == other.receiving.flatMap(\.states)
        && receiving.flatMap(\.states) == other.represented.flatMap(\.states)
    }
  }

  let kind: Kind

  /// Whether its verb tells a beginning: "takes over", "passed to".
  var isOnset = false

  /// The unit that speaks.
  let at: Int

  /// The clause it stands in.
  let clause: Range<Int>

  /// Who represents.
  var powers: [Ref] = []

  /// Who is represented where.
  var pairs: [Pair] = []

  /// Whether the mirror of the last pair is meant too.
  var isMirrored = false

  /// The features of its verb, or none for a noun.
  var features: Features = []

  /// Whether its lists belong together one by one: "respectively".
  var isDistributed = false

  /// Whether its verb is passive.
  var isPassive = false

  /// Whether a State fills one of its roles.
  func holds(_ ref: Ref) -> Bool {
    powers.contains { $0.at == ref.at }
      || pairs.contains { pair in (pair.represented + pair.receiving).contains { $0.at == ref.at } }
  }

  /// Whether it is a noun.
  var isNominal: Bool {
    switch kind {
    case .represent, .tend, .actFor, .entrust, .ask, .sameAgain: false
    default: true
    }
  }
}

/// Orders the marks of a clause into pairs: "X in Y and Z in W" is two, "X in Y and W" is two.
struct Pairing {
  /// Something that fills a role, in the order of the clause.
  enum Mark {
    case represented(Ref)
    case receiving(Ref)
    /// A time and the unit at which it stands.
    case time(Int, at: Int)
    /// The pair before is meant the other way round too.
    case mirror(at: Int)
    /// Another pair begins with its place: "X's in A and in B those of Y".
    case bound
  }

  /// A run of represented States or of receiving ones.
  private struct Run {
    let isPlace: Bool
    var refs: [Ref]
  }

  /// The pairs.
  static func pairs(_ marks: [Mark]) -> [Frame.Pair] {
    var runs: [Run] = []
    var times: [(number: Int, at: Int)] = []
    var mirrors: [Int] = []
    var isBound = false
    for mark in marks {
      switch mark {
      case .represented(let ref): append(ref, isPlace: false, to: &runs)
      case .receiving(let ref) where isBound:
        runs.append(Run(isPlace: true, refs: [ref]))
        isBound = false
      case .receiving(let ref): append(ref, isPlace: true, to: &runs)
      case .bound: isBound = true
      case .time(let number, let at): times.append((number, at))
      case .mirror(let at): mirrors.append(at)
      }
    }
    // A place before everything else is where something happened, unless places always come first.
    if runs.count > 2, runs[0].isPlace, runs.count % 2 == 1 { runs.removeFirst() }
    guard !runs.isEmpty else { return [] }
    var pairs: [Frame.Pair] = []
    var bounds: [Int] = []
    var at = 0
    while at < runs.count {
      var pair = Frame.Pair()
      bounds.append(runs[at].refs.first?.at ?? 0)
      for run in runs[at..<min(at + 2, runs.count)] {
        if run.isPlace { pair.receiving = run.refs } else { pair.represented = run.refs }
      }
      // Who is named last without a place shares the place before.
      if pair.receiving.isEmpty, let last = pairs.last { pair.receiving = last.receiving }
      pairs.append(pair)
      at += 2
    }
    // "X in Y and Y in X since 2009" dates both.
    if pairs.count == 2, times.count == 1, let time = times.first, time.at > bounds[1],
      pairs[0].isReverse(of: pairs[1])
    {
      times[0].at = -1
    }
    for at in mirrors {
      if let number = bounds.lastIndex(where: { $0 < at }) { pairs[number].isMirrored = true }
    }
    return dated(pairs, bounds, times)
  }

  private static func append(_ ref: Ref, isPlace: Bool, to runs: inout [Run]) {
    if let last = runs.indices.last, runs[last].isPlace == isPlace {
      runs[last].refs.append(ref)
    } else {
      runs.append(Run(isPlace: isPlace, refs: [ref]))
    }
  }

  /// Gives each pair the times that stand with it; those before the first belong to all.
  private static func dated(
    _ pairs: [Frame.Pair], _ bounds: [Int], _ times: [(number: Int, at: Int)]
  ) -> [Frame.Pair] {
    var result: [Frame.Pair] = []
    let leading = times.filter { $0.at < bounds[0] }.map(\.number).reversed() as [Int]
    let opens = opensWithTimes(pairs, bounds, times)
    for (number, pair) in pairs.enumerated() {
      if opens {
        // "Since 1979 for X in Y, since 1980 for Z in W and for V in U, since 2019 …".
        var dated = pair
        dated.times = times.last { $0.at < bounds[number] }.map { [$0.number] } ?? []
        result.append(dated)
        continue
      }
      let end = number + 1 < bounds.count ? bounds[number + 1] : Int.max
      var own = times.filter { $0.at >= bounds[number] && $0.at < end }
      if !leading.isEmpty, pairs.count > 1, times.count == pairs.count, leading.count == 1 {
        // "Since 1980 X in Y, since 2019 Z in W": each pair after its time.
        own = [times[number]]
      }
      if let only = times.first, times.count == 1, pairs.count == 2,
        only.at > (pairs[pairs.count - 1].receiving.last?.at ?? Int.max)
      {
        // "X in Y and Y in X since 2009": the time at the end belongs to all.
        own = times
      }
      if own.isEmpty, leading.isEmpty, number + 2 < bounds.count,
        pair.isReverse(of: pairs[number + 1])
      {
        // "X in Y and Y in X (since 2009), Z in W": the time dates both.
        own = times.filter { $0.at >= bounds[number + 1] && $0.at < bounds[number + 2] }
      }
      if pair.receiving.count > 1, own.count == pair.receiving.count {
        // "Seit 1979 in Ägypten und seit 2019 in Kanada": each place after its time.
        for (time, place) in zip(own, pair.receiving) {
          result.append(
            Frame.Pair(represented: pair.represented, receiving: [place], times: [time.number]))
        }
      } else if pair.receiving.count > 1, !own.isEmpty,
        own.contains(where: { $0.at < (pair.receiving.last?.at ?? 0) })
      {
        result += split(pair, own)
      } else {
        var dated = pair
        dated.times = own.isEmpty ? leading : own.map(\.number)
        result.append(dated)
      }
    }
    return result
  }

  /// Whether each time stands before the pair that it dates.
  private static func opensWithTimes(
    _ pairs: [Frame.Pair], _ bounds: [Int], _ times: [(number: Int, at: Int)]
  ) -> Bool {
    guard times.count > 2, pairs.count >= times.count, let first = times.first,
      first.at < bounds[0], (times.last?.at ?? 0) < bounds[bounds.count - 1]
    else { return false }
    return times.allSatisfy { time in
      // Right before the first State of a pair, behind the last of the pair before.
      guard let number = bounds.firstIndex(where: { $0 > time.at }) else { return false }
      let inside = pairs[number].represented + pairs[number].receiving
      let before = number > 0 ? pairs[number - 1].receiving.last?.at ?? 0 : -1
      return before < time.at && inside.allSatisfy { $0.at > time.at }
    }
  }

  /// "In Egypt since 1979 and since 2019 in Canada too": each place with the time beside it.
  private static func split(
    _ pair: Frame.Pair, _ times: [(number: Int, at: Int)]
  ) -> [Frame.Pair] {
    pair.receiving.map { place in
      let nearest = times.min { abs($0.at - place.at) < abs($1.at - place.at) }
      let closest = nearest.map { time in
        // Of two as near the later: "in Egitto e, dal 2019, in Canada".
        pair.receiving.reversed().min { abs($0.at - time.at) < abs($1.at - time.at) }?.at
          == place.at
          || times.count == 1 && time.at < (pair.receiving.first?.at ?? 0)
      }
      return Frame.Pair(
        represented: pair.represented, receiving: [place],
        times: closest == true ? nearest.map { [$0.number] } ?? [] : [],
        isMirrored: pair.isMirrored)
    }
  }
}
