import Dates

/// All States and territories that can be named, found by key, by code and by name.
///
/// What it knows comes from tables that are generated; see `Tests/Tools/states`.
package struct StateRegistry: Sendable {
  /// The registry that comes with the program, read once, when first asked for.
  package static let standard = StateRegistry(RegistryTables.all)

  /// The States, by key.
  package let states: [State]

  /// The territories, by place.
  package let territories: [Territory]

  /// How many lines of its tables could not be read; 0 in the standard registry.
  package let unreadableLines: Int

  private let positions: [StateKey: Int]
  private let places: [String: Int]
  private let codes: [RegistryReader.Codes]
  private let ownIndex: NameIndex?

  /// The words and codes; those of the standard registry are put in order when first asked for,
  /// since most runs of the program need few of its names and none by spelling.
  var index: NameIndex { ownIndex ?? Self.standardIndex }

  private static let standardIndex = NameIndex(
    standard.states, standard.territories, standard.codes)

  /// Reads the standard registry from literals of the program.
  private init(_ tables: [StaticString]) {
    var reader = RegistryReader()
    for table in tables { reader.read(table) }
    self.init(reader, index: nil)
  }

  /// Reads a registry from bytes in the format of the tables; never fails, whatever they are.
  package init(bytes: [UInt8]) {
    var reader = RegistryReader()
    bytes.withUnsafeBufferPointer { reader.read($0) }
    self.init(
      reader, index: NameIndex(reader.states, reader.territories, reader.codes))
  }

  private init(_ reader: RegistryReader, index: NameIndex?) {
    states = reader.states
    territories = reader.territories
    unreadableLines = reader.unreadableLines
    positions = Dictionary(
      zip(reader.states.map(\.key), reader.states.indices), uniquingKeysWith: { first, _ in first })
    places = Dictionary(
      zip(reader.territories.map(\.place), reader.territories.indices),
      uniquingKeysWith: { first, _ in first })
    codes = reader.codes
    ownIndex = index
  }

  /// The State with a key.
  package subscript(key: StateKey) -> State? { positions[key].map { states[$0] } }

  /// The territory with a place, such as `gibraltar`.
  package subscript(place place: String) -> Territory? { places[place].map { territories[$0] } }

  /// Tells whether a State existed on a day, or returns nil if the registry does not know it.
  ///
  /// False only when that is certain; occupation and annexation that others did not recognise are
  /// no end.
  package func didExist(_ key: StateKey, on day: Day) -> Bool? {
    self[key].map { $0.existed(on: day) }
  }
}
