import Mandates
import States

/// Which mandate: who represents whom, where.
///
///     let mandate = try MandateIdentifier("ch-for-us-in-ir")
///     mandate.power        // "CH", the State that represents
///     mandate.represented  // "US", the State whose interests are represented
///     mandate.receiving    // "IR", the State in which it happens
///
/// The keys of States are those of ISO 3166-1, such as `CH`, of ISO 3166-3 for former States, such
/// as `SUHH`, and words of the registry for older ones, such as `GERMANREICH`.
public struct MandateIdentifier: Hashable, Comparable, Sendable, CustomStringConvertible {
  let mandate: Mandate

  init(_ mandate: Mandate) { self.mandate = mandate }

  /// Reads an identifier, in upper or lower case.
  ///
  /// Throws if the text is none, if one State stands in it twice, or if the registry does not hold
  /// one of the three.
  public init(_ text: String) throws(GoodOfficesError) {
    guard let mandate = Mandate(text) else {
      throw GoodOfficesError(
        .wrongInput, "mandate.unreadable", "'\(text)' is not a mandate between three States",
        remedy: "write it as ch-for-us-in-ir, with @place if it has one")
    }
    for leg in Leg.allCases {
      let key = mandate.state(of: leg)
      guard StateRegistry.standard[key] == nil else { continue }
      throw GoodOfficesError(
        .wrongInput, "state.unknown", "the registry holds no State with the key '\(key)'",
        remedy: "find its key with 'State(named:on:)'")
    }
    self.mandate = mandate
  }

  /// The key of the protecting power: the State that represents.
  public var power: String { mandate.power.description }

  /// The key of the represented State: the one whose interests are represented.
  public var represented: String { mandate.represented.description }

  /// The key of the receiving State: the one in which it happens.
  public var receiving: String { mandate.receiving.description }

  /// The place inside the receiving State to which sources limit the mandate, such as `singapore`.
  public var place: String? { mandate.place?.description }

  /// The identifier, in lower case.
  public var description: String { mandate.description }

  /// Orders identifiers by the keys in them, byte by byte.
  public static func < (a: Self, b: Self) -> Bool { a.mandate < b.mandate }
}
