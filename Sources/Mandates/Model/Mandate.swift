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
    var parts: [[UInt8]] = [[]]
    var place: [UInt8]?
    for byte in text.utf8 {
      if place != nil {
        place?.append(byte | (byte >= 0x41 && byte <= 0x5A ? 0x20 : 0))
      } else if byte == 0x40 {
        place = []
      } else if byte == 0x2D {
        parts.append([])
      } else {
        parts[parts.count - 1].append(byte >= 0x61 && byte <= 0x7A ? byte & 0xDF : byte)
      }
    }
    guard parts.count == 5, parts[1] == Array("FOR".utf8), parts[3] == Array("IN".utf8),
      let power = StateKey(String(decoding: parts[0], as: UTF8.self)),
      let represented = StateKey(String(decoding: parts[2], as: UTF8.self)),
      let receiving = StateKey(String(decoding: parts[4], as: UTF8.self))
    else { return nil }
    var named: Place?
    if let place {
      guard let read = Place(String(decoding: place, as: UTF8.self)) else { return nil }
      named = read
    }
    self.init(power: power, represented: represented, receiving: receiving, place: named)
  }

  /// The identifier, in lower case.
  package var description: String {
    let triple = "\(power)-for-\(represented)-in-\(receiving)".lowercased()
    return place.map { "\(triple)@\($0)" } ?? triple
  }
}

extension Mandate: Comparable {
  /// Orders mandates by their identifiers, byte by byte.
  package static func < (a: Mandate, b: Mandate) -> Bool {
    (a.power, a.represented, a.receiving, a.place?.description ?? "")
      < (b.power, b.represented, b.receiving, b.place?.description ?? "")
  }
}

/// A place inside a receiving State, in lower-case ASCII with hyphens, such as `lourenco-marques`.
package struct Place: Hashable, Sendable, LosslessStringConvertible {
  /// The name.
  package let description: String

  /// Creates a place from its name, or returns nil if it is not spelled as one.
  ///
  /// A name has 1 to 40 of a–z, 0–9 and single hyphens between them.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard (1...40).contains(bytes.count), bytes.first != 0x2D, bytes.last != 0x2D else {
      return nil
    }
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x61...0x7A, 0x30...0x39: continue
      case 0x2D where bytes[index - 1] != 0x2D: continue
      default: return nil
      }
    }
    description = text
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
