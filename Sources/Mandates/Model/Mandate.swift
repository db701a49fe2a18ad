import States

/// The charge of one State to look after the interests of a second in a third.
///
/// Written `CH for US in IR`; as an identifier `ch-for-us-in-ir`, with the place a source limits it
/// to behind an at sign: `nl-for-germanreich-in-gb@singapore`. The mirror is another mandate.
package struct Mandate: Hashable, Sendable {
  /// The protecting power: the State that represents.
  package let power: StateKey

  /// The State whose interests are represented.
  ///
  /// Article 45 of the Vienna Convention on Diplomatic Relations calls it the sending State, Article
  /// 46 gives that name to the other side; hence neither is used here.
  package let represented: StateKey

  /// The State in which it happens.
  package let receiving: StateKey

  /// The place inside the receiving State to which a source limits the mandate, such as `singapore`.
  package let place: Place?

  /// Creates a mandate, or returns nil if one State stands in it twice.
  package init?(
    power: StateKey, represented: StateKey, receiving: StateKey, place: Place? = nil
  ) {
    guard power != represented, power != receiving, represented != receiving else { return nil }
    self.power = power
    self.represented = represented
    self.receiving = receiving
    self.place = place
  }

  /// The mandate in the other direction: the same power for the receiving State in the represented.
  package var mirror: Mandate? {
    Mandate(power: power, represented: receiving, receiving: represented)
  }

  /// The State that speaks for a leg.
  package func state(of leg: Leg) -> StateKey {
    switch leg {
    case .power: power
    case .represented: represented
    case .receiving: receiving
    }
  }

  /// The leg for which a State speaks, if it is one of the three.
  package func leg(of state: StateKey) -> Leg? {
    Leg.allCases.first { self.state(of: $0) == state }
  }

  /// The two States between which relations are missing, in a fixed order.
  package var pair: Pair { Pair(represented, receiving) }
}

extension Mandate: LosslessStringConvertible {
  /// Reads an identifier in any case, or returns nil if it is none.
  package init?(_ text: String) {
    let lower = text.utf8.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    self.init(identifier: lower.span)
  }

  /// Reads the bytes of an identifier in lower case, or returns nil if they are none.
  package init?(identifier bytes: Swift.Span<UInt8>) {
    // The places of the four hyphens, and of the at sign or the end.
    var hyphens: InlineArray<4, Int> = [0, 0, 0, 0]
    var found = 0
    var end = bytes.count
    for place in bytes.indices {
      if bytes[place] == 0x40 {
        end = place
        break
      }
      guard bytes[place] == 0x2D else { continue }
      guard found < 4 else { return nil }
      hyphens[found] = place
      found += 1
    }
    guard found == 4, hyphens[1] - hyphens[0] == 4, hyphens[3] - hyphens[2] == 3,
      bytes[hyphens[0] + 1] == 0x66, bytes[hyphens[0] + 2] == 0x6F, bytes[hyphens[0] + 3] == 0x72,
      bytes[hyphens[2] + 1] == 0x69, bytes[hyphens[2] + 2] == 0x6E,
      let power = StateKey(lowerCase: bytes.extracting(0..<hyphens[0])),
      let represented = StateKey(lowerCase: bytes.extracting(hyphens[1] + 1..<hyphens[2])),
      let receiving = StateKey(lowerCase: bytes.extracting(hyphens[3] + 1..<end))
    else { return nil }
    var named: Place?
    if end < bytes.count {
      let name = (end + 1..<bytes.count).map { bytes[$0] }
      guard let read = Place(String(decoding: name, as: UTF8.self)) else { return nil }
      named = read
    }
    self.init(power: power, represented: represented, receiving: receiving, place: named)
  }

  /// The identifier, in lower case.
  package var description: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(48)
    power.appendInLowerCase(to: &bytes)
    bytes += "-for-".utf8
    represented.appendInLowerCase(to: &bytes)
    bytes += "-in-".utf8
    receiving.appendInLowerCase(to: &bytes)
    if let place {
      bytes.append(UInt8(ascii: "@"))
      bytes += place.description.utf8
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Mandate: Comparable {
  /// Orders mandates by their identifiers, byte by byte.
  package static func < (a: Mandate, b: Mandate) -> Bool {
    if a.power != b.power { return a.power < b.power }
    if a.represented != b.represented { return a.represented < b.represented }
    if a.receiving != b.receiving { return a.receiving < b.receiving }
    return (a.place?.description ?? "") < (b.place?.description ?? "")
  }
}

/// Two States that have or lack relations with each other, in a fixed order.
package struct Pair: Hashable, Sendable {
  /// The one whose key comes first.
  package let first: StateKey

  /// The other.
  package let second: StateKey

  /// Creates a pair; the order of the arguments does not matter.
  package init(_ one: StateKey, _ other: StateKey) {
    first = min(one, other)
    second = max(one, other)
  }

  /// Says whether a State is one of the two.
  package func contains(_ state: StateKey) -> Bool { state == first || state == second }
}

/// One of the three wills that a mandate needs.
package enum Leg: String, CaseIterable, Sendable {
  case power
  case represented = "for"
  case receiving = "in"
}
