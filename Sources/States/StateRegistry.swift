import Dates

/// All States and territories that can be named, found by key, by code and by name.
///
/// What it knows comes from tables that are generated; see `Tests/Tools/states`.
package struct StateRegistry: Sendable {
  /// The registry that comes with the program.
  ///
  /// A State asked for by its key is read alone; everything is read, once, when all States or a
  /// name are asked for.
  package static let standard = StateRegistry()

  /// What was read of bytes that are not the program's own; nil in the standard registry.
  private let own: WholeRegistry?

  private let ownIndex: NameIndex?

  /// Speaks of the tables of the program.
  private init() {
    own = nil
    ownIndex = nil
  }

  /// Reads a registry from bytes in the format of the tables; never fails, whatever they are.
  package init(bytes: [UInt8]) {
    var reader = RegistryReader()
    bytes.withUnsafeBufferPointer { reader.read($0) }
    own = WholeRegistry(reader)
    ownIndex = NameIndex(reader.states, reader.territories, reader.codes)
  }

  /// The States, by key.
  package var states: [State] { whole.states }

  /// The territories, by place.
  package var territories: [Territory] { whole.territories }

  /// How many lines of its tables could not be read; 0 in the standard registry.
  package var unreadableLines: Int { whole.unreadableLines }

  /// The words and codes; those of the standard registry are put in order when first asked for.
  var index: NameIndex { ownIndex ?? StandardTables.index }

  private var whole: WholeRegistry { own ?? StandardTables.whole }

  /// The State with a key.
  package subscript(key: StateKey) -> State? {
    if let own { return own.positions[key].map { own.states[$0] } }
    return StandardTables.states[key]?.entry { lines in
      var reader = RegistryReader()
      reader.read(lines)
      return reader.states.first
    }
  }

  /// When the State with a key existed; nil if the registry does not know it.
  ///
  /// Of a State of which only that is asked, its names are not read.
  package func existence(of key: StateKey) -> [Period]? {
    if own != nil { return self[key]?.existence }
    return StandardTables.states[key].flatMap { RegistryReader.existence(toldBy: $0.bytes) }
  }

  /// The territory with a place, such as `gibraltar`.
  package subscript(place place: String) -> Territory? {
    if let own { return own.places[place].map { own.territories[$0] } }
    return StandardTables.territories[place]?.entry { lines in
      var reader = RegistryReader()
      reader.read(lines)
      return reader.territories.first
    }
  }

  /// Tells whether a State existed on a day, or returns nil if the registry does not know it.
  ///
  /// False only when that is certain; occupation and annexation that others did not recognise are
  /// no end.
  package func didExist(_ key: StateKey, on day: Day) -> Bool? {
    self[key].map { $0.existed(on: day) }
  }
}

/// A registry of which every line was read.
private struct WholeRegistry: Sendable {
  let states: [State]
  let territories: [Territory]
  let unreadableLines: Int
  let positions: [StateKey: Int]
  let places: [String: Int]
  let codes: [RegistryReader.Codes]

  init(_ reader: RegistryReader) {
    states = reader.states
    territories = reader.territories
    unreadableLines = reader.unreadableLines
    positions = Dictionary(
      zip(reader.states.map(\.key), reader.states.indices), uniquingKeysWith: { first, _ in first })
    places = Dictionary(
      zip(reader.territories.map(\.place), reader.territories.indices),
      uniquingKeysWith: { first, _ in first })
    codes = reader.codes
  }
}

/// The tables of the program: each part is made once, when first asked for.
private enum StandardTables {
  static let states = RegistryShelf<State>.find(0x53, in: RegistryTables.all) {
    StateKey(bytes: $0)
  }

  static let territories = RegistryShelf<Territory>.find(0x54, in: RegistryTables.all) {
    String(decoding: $0, as: UTF8.self)
  }

  static let whole: WholeRegistry = {
    var reader = RegistryReader()
    for table in RegistryTables.all { reader.read(table) }
    return WholeRegistry(reader)
  }()

  static let index = NameIndex(whole.states, whole.territories, whole.codes)
}
