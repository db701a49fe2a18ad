import Mandates

/// Which mandates are asked for.
///
///     var filter = Filter.mayBeInForce
///     filter.represented = "United States"
///     filter.receiving = "Iran"
///
/// States are given by key, by code or by any of their names, which are read as of the day asked. A
/// name that was not in use on the day is read all the same; see ``State``.
public struct Filter: Hashable, Sendable {
  /// Statuses of which one must be possible; empty asks for what may be in force, dormant or
  /// disputed, unless ``everything``, ``ever`` or ``never`` ask for more.
  public var statuses: [Status] = []

  /// Whether every mandate with a claim is asked for, whatever its status.
  public var everything = false

  /// Statuses of which one must have been possible on some day until the day asked.
  public var ever: [Status] = []

  /// Statuses of which none may have been possible on any day until the day asked.
  public var never: [Status] = []

  /// Whether one status alone must be possible, and not contested.
  public var onlyCertain = false

  /// Whether the last evidence must be old, or of unknown age.
  public var onlyStale = false

  /// What must be told of the other direction, on whatever day; nil if it does not matter.
  public var mirror: Mirror?

  /// The protecting power.
  public var power: String?

  /// The represented State.
  public var represented: String?

  /// The receiving State, its places included.
  public var receiving: String?

  /// The place inside the receiving State, such as `singapore`.
  public var place: String?

  /// A State that is one of the three.
  public var state: String?

  /// What is told of the other direction: the mandate for the receiving State in the represented.
  public enum Mirror: String, CaseIterable, Sendable {
    /// It is in the same power's hands or in another's.
    case any
    /// The same power has it.
    case samePower = "same-power"
    /// Another power has it.
    case otherPower = "other-power"
    /// No claim speaks of it.
    case absent = "none"
  }

  /// Asks for what may be in force.
  public init() {}

  /// What may be in force, dormant or disputed.
  public static var mayBeInForce: Filter { Filter() }

  /// Every mandate of which a claim speaks.
  public static var all: Filter {
    var filter = Filter()
    filter.everything = true
    return filter
  }
}

extension Filter {
  /// The filter with names read as of a day.
  func resolved(on day: Day) throws(GoodOfficesError) -> MandateFilter {
    var filter = MandateFilter()
    filter.statuses = statuses.map(\.own)
    filter.takesAll = everything
    filter.ever = ever.map(\.own)
    filter.never = never.map(\.own)
    filter.onlyCertain = onlyCertain
    filter.onlyStale = onlyStale
    filter.mirror = mirror?.own
    if let power { filter.power = try State(named: power, on: day).stateKey }
    if let represented { filter.represented = try State(named: represented, on: day).stateKey }
    if let state { filter.state = try State(named: state, on: day).stateKey }
    if let receiving {
      let found = try State(named: receiving, on: day)
      filter.receiving = found.stateKey
      filter.place = found.place.flatMap { Place($0) }
    }
    if let place {
      guard let read = Place(place.lowercased()) else {
        throw GoodOfficesError(
          .wrongInput, "place.unreadable", "'\(place)' is not a place",
          remedy: "write it in lower-case ASCII with hyphens, such as 'hong-kong'")
      }
      filter.place = read
    }
    return filter
  }

  /// The filter in the words of the command line, as reports say it; nil if nothing is filtered.
  var words: String? {
    var words = statuses.map { "--status \($0.rawValue)" }
    if everything { words.append("--status all") }
    words += ever.map { "--ever \($0.rawValue)" }
    words += never.map { "--never \($0.rawValue)" }
    if onlyStale { words.append("--stale") }
    if onlyCertain { words.append("--certain") }
    if let mirror { words.append("--mirror \(mirror.rawValue)") }
    let states = [
      ("--power", power), ("--for", represented), ("--in", receiving), ("--place", place),
      ("--state", state),
    ]
    for (name, value) in states {
      if let value { words.append("\(name) \(value)") }
    }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }
}

extension Filter.Mirror {
  /// The same as the model has it.
  fileprivate var own: MirrorKind {
    switch self {
    case .any: .any
    case .samePower: .samePower
    case .otherPower: .otherPower
    case .absent: .absent
    }
  }
}
