import Dates

/// What a name or code means on a day.
package enum Lookup: Hashable, Sendable {
  /// One State, in being on the day and called so.
  case found(StateKey)

  /// A place, and the State that answered for it on the day.
  case place(StateKey, place: String)

  /// One State, but on the day it was not in being, or not called so; with its existence.
  case anachronistic(StateKey, existed: [Period])

  /// Several States; the caller names them and asks.
  case ambiguous([StateKey])

  /// Nothing; the names that come nearest, best first.
  case unknown(nearest: [String])
}

extension StateRegistry {
  /// Returns what a name or code means, in any case and in any of the four languages.
  ///
  /// Codes of today come first (`GE` is Georgia whatever the day), then withdrawn codes, then usual
  /// and other names, capitals and words for governments, places, and last adjectives and the names
  /// of peoples. A key longer than an ISO code is often a name as well (`KOREA`): it counts as a key
  /// where it is written in upper case, or where it is no name. Among several that fit, those in being on the day and so called then are preferred;
  /// if one is left it is found. Without a day a name that fits two States is ambiguous.
  package func lookup(_ name: String, on day: Day?) -> Lookup {
    let code = Self.code(name)
    let meanings = index.codes[code]
    if let meanings, code.utf8.count <= Self.longestISOCode || name == code {
      return meaning(of: meanings, on: day)
    }
    let folded = Folding.fold(name)
    let matches = index.entries(of: folded).map { Match($0, self) }
    if matches.isEmpty {
      return meanings.map { meaning(of: $0, on: day) } ?? .unknown(nearest: nearest(to: folded))
    }
    let fitting = matches.filter { $0.fits(day, self) }
    for tier in Tier.allCases {
      let owners = distinct(fitting.filter { $0.tier == tier }.map(\.owner))
      if owners.isEmpty { continue }
      if day == nil, tier == .name, let place = livingPlace(fitting, unless: owners) {
        return place
      }
      if tier == .place { return place(fitting.filter { $0.tier == tier }, on: day) }
      return owners.count == 1 ? .found(keys(owners)[0]) : .ambiguous(keys(owners))
    }
    return outOfTime(matches)
  }

  /// Everything a word stands for, adjectives and names of peoples included, codes left out.
  ///
  /// For readers of running text, which weigh the possibilities by their context.
  package func mentions(of word: String) -> [Mention] {
    index.entries(of: Folding.fold(word)).map { entry in
      let match = Match(entry, self)
      let referent: Mention.Referent =
        switch entry.owner {
        case .state(let position): .state(states[position].key)
        case .territory(let position): .place(territories[position].place)
        }
      return Mention(referent: referent, name: match.name)
    }
  }

  /// The length of the codes of ISO 3166-3; longer keys are words of our own.
  private static let longestISOCode = 4

  private func meaning(of code: NameIndex.Meanings, on day: Day?) -> Lookup {
    if let owner = code.current.first { return meaning(of: [owner], on: day) }
    let alive = code.withdrawn.filter { isInBeing($0, on: day) }
    return meaning(of: alive.isEmpty ? code.withdrawn : alive, on: day)
  }

  /// Codes are compared in upper case, without the spaces around them.
  private static func code(_ text: String) -> String {
    let bytes = text.utf8.drop { $0 == 0x20 }
    guard bytes.count <= 64 else { return "" }
    var code: [UInt8] = []
    for byte in bytes {
      code.append(byte >= 0x61 && byte <= 0x7A ? byte - 0x20 : byte)
    }
    while code.last == 0x20 { code.removeLast() }
    return String(decoding: code, as: UTF8.self)
  }

  private func isInBeing(_ owner: Owner, on day: Day?) -> Bool {
    guard let day else { return true }
    return switch owner {
    case .state(let position): states[position].existed(on: day)
    case .territory(let position):
      territories[position].sovereigns.contains { $0.period.contains(day) }
    }
  }

  private func meaning(of owners: [Owner], on day: Day?) -> Lookup {
    guard owners.count == 1, let owner = owners.first else { return .ambiguous(keys(owners)) }
    switch owner {
    case .territory(let position):
      let territory = territories[position]
      guard let sovereign = territory.sovereign(on: day) else { return .unknown(nearest: []) }
      return .place(sovereign, place: territory.place)
    case .state(let position):
      let state = states[position]
      return isInBeing(owner, on: day)
        ? .found(state.key) : .anachronistic(state.key, existed: state.existence)
    }
  }

  private func distinct(_ owners: [Owner]) -> [Owner] {
    var seen: Set<Owner> = []
    return owners.filter { seen.insert($0).inserted }
  }

  /// The keys of States, and of the latest sovereigns of places, in order.
  private func keys(_ owners: [Owner]) -> [StateKey] {
    let keys = owners.compactMap { owner in
      switch owner {
      case .state(let position): states[position].key
      case .territory(let position): territories[position].sovereigns.last?.state
      }
    }
    return Set(keys).sorted()
  }

  /// A name of extinct States only that is now a place means the place, if no day is given.
  private func livingPlace(_ matches: [Match], unless owners: [Owner]) -> Lookup? {
    let isExtinct = owners.allSatisfy { owner in
      guard case .state(let position) = owner else { return false }
      return states[position].existence.last?.end != nil
    }
    let places = matches.filter { $0.tier == .place }
    return isExtinct && !places.isEmpty ? place(places, on: nil) : nil
  }

  /// The place that matches mean; a name of a period means the sovereign of that period.
  private func place(_ matches: [Match], on day: Day?) -> Lookup {
    let owners = distinct(matches.map(\.owner))
    guard let match = matches.first, owners.count == 1, case .territory(let position) = match.owner
    else { return .ambiguous(keys(owners)) }
    let territory = territories[position]
    let day = day ?? match.name.validity.begin ?? match.name.validity.end
    guard let sovereign = territory.sovereign(on: day) else { return .ambiguous([]) }
    return .place(sovereign, place: territory.place)
  }

  /// What a name means that nothing bore on the day: the most trusted words decide.
  private func outOfTime(_ matches: [Match]) -> Lookup {
    for tier in Tier.allCases {
      let matches = matches.filter { $0.tier == tier }
      if matches.isEmpty { continue }
      if tier == .place { return place(matches, on: nil) }
      var owners = distinct(matches.map(\.owner))
      let living = owners.filter { owner in
        guard case .state(let position) = owner else { return false }
        return states[position].existence.last?.end == nil
      }
      if living.count == 1 { owners = living }
      guard owners.count == 1, let key = keys(owners).first, let state = self[key] else {
        return .ambiguous(keys(owners))
      }
      return .anachronistic(key, existed: state.existence)
    }
    return .unknown(nearest: [])
  }
}

/// How much a lookup trusts a kind of word; the first tier with a fitting word decides.
private enum Tier: CaseIterable {
  case name
  case seat
  case place
  case people

  init(_ name: Name, _ owner: Owner) {
    if case .territory = owner {
      self = .place
      return
    }
    self =
      switch name.kind {
      case .name, .alias: .name
      case .capital, .metonym: .seat
      case .adjective, .demonym: .people
      }
  }
}

/// An entry of the index with its name looked up.
private struct Match {
  let owner: Owner
  let name: Name
  let tier: Tier

  init(_ entry: NameIndex.Entry, _ registry: StateRegistry) {
    owner = entry.owner
    name =
      switch entry.owner {
      case .state(let position): registry.states[position].names[entry.name]
      case .territory(let position): registry.territories[position].names[entry.name]
      }
    tier = Tier(name, owner)
  }

  /// Tells whether its owner was in being and so called on a day.
  func fits(_ day: Day?, _ registry: StateRegistry) -> Bool {
    guard let day else { return true }
    guard name.validity.contains(day) else { return false }
    return switch owner {
    case .state(let position): registry.states[position].existed(on: day)
    case .territory(let position):
      registry.territories[position].sovereigns.contains { $0.period.contains(day) }
    }
  }
}
