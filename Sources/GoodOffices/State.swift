import Dates
import States

/// A State of the registry, found by one of its names.
///
///     let state = try State(named: "Vereinigte Staaten", on: Day("2025-06-25"))
///     state.key  // "US"
public struct State: Hashable, Sendable {
  /// The key, such as `US`.
  public var key: String { stateKey.description }

  /// The key as the registry has it.
  let stateKey: StateKey

  /// The place inside the State for which the name stands, if it is a territory's.
  public let place: String?

  /// The usual English name on the day.
  public let name: String

  /// Whether the State was not in being on the day, or not called so.
  public let isAnachronistic: Bool

  /// Finds a State by its key, by a code or by any of its names in English, German, French or
  /// Italian.
  ///
  /// Throws if no State is called so, or more than one on that day; the remedy names the candidates.
  public init(named word: String, on day: Day) throws(GoodOfficesError) {
    let registry = StateRegistry.standard
    let found: (key: StateKey, place: String?, isAnachronistic: Bool)
    switch registry.lookup(word, on: day.day) {
    case .found(let key): found = (key, nil, false)
    case .place(let key, let place): found = (key, place, false)
    case .anachronistic(let key, _): found = (key, nil, true)
    case .ambiguous(let keys):
      let candidates = keys.map { "\($0) (\(registry[$0]?.name(in: .english) ?? ""))" }
      throw GoodOfficesError(
        .wrongInput, "state.ambiguous", "'\(word)' names more than one State on \(day)",
        remedy: "use one of \(candidates.joined(separator: ", "))")
    case .unknown(let near):
      throw GoodOfficesError(
        .wrongInput, "state.unknown", "the registry holds no State '\(word)'",
        remedy: near.first.map { "did you mean '\($0)'?" }
          ?? "give a code such as CH, or a name in English, German, French or Italian")
    }
    stateKey = found.key
    place = found.place
    isAnachronistic = found.isAnachronistic
    name = registry[found.key]?.name(in: .english, on: day.day) ?? found.key.description
  }
}
