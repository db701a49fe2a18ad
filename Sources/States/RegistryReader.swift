import Dates

/// Reads the lines of which a registry is made.
///
/// A line is a row of fields between tabs; lists inside a field are separated by `|`.
///
///     S  key  standing  existence  alpha-2  alpha-3  numeric  withdrawn codes  COW  GW  before  after
///     T  place  sovereigns  alpha-2  alpha-3  numeric  withdrawn codes
///     en n  Myanmar|Burma@..1989-06-18
///
/// A row of words belongs to the `S` or `T` above it: a language, or `**` for all four, a space, and
/// one letter for the kind (`n`ame, `a`lias, `c`apital, `m`etonym, adj`e`ctive, `d`emonym). Behind
/// `@` stands a period; without it the word is of any time.
struct RegistryReader {
  private(set) var states: [State] = []
  private(set) var territories: [Territory] = []
  private(set) var codes: [Codes] = []

  /// How many lines could not be read.
  private(set) var unreadableLines = 0

  /// The codes of a State or territory, for the index.
  struct Codes: Sendable {
    let owner: Owner
    let current: [String]
    let withdrawn: [String]
  }

  private var head: Head?
  private var names: [Name] = []

  /// The first line of what is being read.
  private enum Head {
    case state([String])
    case territory([String])
  }

  /// Reads the lines of a table that is a literal of the program.
  mutating func read(_ table: StaticString) {
    read(UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount))
  }

  /// Reads lines; what is no line of the format is counted and left out.
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for i in bytes.indices where bytes[i] == 0x0A {
      readLine(UnsafeBufferPointer(rebasing: bytes[start..<i]))
      start = i + 1
    }
    if start < bytes.count { readLine(UnsafeBufferPointer(rebasing: bytes[start...])) }
    finish()
  }

  private mutating func readLine(_ line: UnsafeBufferPointer<UInt8>) {
    if line.isEmpty { return }
    guard line.count > 2, line[1] == 0x09 else { return readWords(line) }
    finish()
    let fields = line.split(separator: 0x09, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    switch (line[0], fields.count) {
    case (0x53, 12): head = .state(fields)
    case (0x54, 7): head = .territory(fields)
    default: unreadableLines += 1
    }
  }

  /// When a State existed, read off its first line alone.
  static func existence(toldBy lines: UnsafeBufferPointer<UInt8>) -> [Period]? {
    let fields = lines.prefix { $0 != 0x0A }
      .split(separator: 0x09, maxSplits: 4, omittingEmptySubsequences: false)
    guard fields.count > 3 else { return nil }
    return list(String(decoding: fields[3], as: UTF8.self)).compactMap { Period($0) }
  }

  private mutating func readWords(_ line: UnsafeBufferPointer<UInt8>) {
    guard head != nil, line.count > 5, line[2] == 0x20, line[4] == 0x09,
      let kind = Self.kind(line[3])
    else {
      unreadableLines += 1
      return
    }
    let language = Self.language(line[0], line[1])
    if language == nil, line[0] != 0x2A {
      unreadableLines += 1
      return
    }
    var start = 5
    for i in 5...line.count where i == line.count || line[i] == 0x7C {
      guard let name = Self.name(line[start..<i], kind, language) else {
        unreadableLines += 1
        return
      }
      names.append(name)
      start = i + 1
    }
  }

  private static func kind(_ letter: UInt8) -> Name.Kind? {
    switch letter {
    case 0x6E: .name
    case 0x61: .alias
    case 0x63: .capital
    case 0x6D: .metonym
    case 0x65: .adjective
    case 0x64: .demonym
    default: nil
    }
  }

  private static func language(_ first: UInt8, _ second: UInt8) -> Language? {
    switch (first, second) {
    case (0x65, 0x6E): .english
    case (0x64, 0x65): .german
    case (0x66, 0x72): .french
    case (0x69, 0x74): .italian
    default: nil
    }
  }

  private static func name(
    _ bytes: Slice<UnsafeBufferPointer<UInt8>>, _ kind: Name.Kind, _ language: Language?
  ) -> Name? {
    var text = bytes
    var validity = Period.always
    if let at = bytes.firstIndex(of: 0x40) {
      guard let period = Period(String(decoding: bytes[(at + 1)...], as: UTF8.self)) else {
        return nil
      }
      validity = period
      text = bytes[..<at]
    }
    guard !text.isEmpty else { return nil }
    return Name(
      text: String(decoding: text, as: UTF8.self), language: language, kind: kind,
      validity: validity)
  }

  /// Closes the State or territory under way.
  private mutating func finish() {
    switch head {
    case .state(let fields): finishState(fields)
    case .territory(let fields): finishTerritory(fields)
    case nil: break
    }
    head = nil
    names.removeAll(keepingCapacity: true)
  }

  private mutating func finishState(_ fields: [String]) {
    let existence = Self.list(fields[3]).map { Period($0) }
    guard let key = StateKey(fields[1]), let standing = State.Standing(rawValue: fields[2]),
      !existence.isEmpty, !existence.contains(nil)
    else {
      unreadableLines += 1
      return
    }
    let withdrawn = Self.list(fields[7])
    codes.append(
      Codes(
        owner: .state(states.count),
        current: [fields[1], fields[4], fields[5]].filter(Self.isCode),
        withdrawn: withdrawn))
    states.append(
      State(
        key: key, standing: standing, existence: existence.compactMap(\.self),
        iso2: Self.code(fields[4]), iso3: Self.code(fields[5]),
        iso3166part3: withdrawn.filter { $0.utf8.count == 4 }, isoNumeric: Self.code(fields[6]),
        correlatesOfWar: Self.list(fields[8]).compactMap(Self.numbered),
        gleditschWard: Self.list(fields[9]).compactMap(Self.numbered),
        predecessors: Self.list(fields[10]).compactMap { StateKey($0) },
        successors: Self.list(fields[11]).compactMap { StateKey($0) }, names: names))
  }

  private mutating func finishTerritory(_ fields: [String]) {
    let sovereigns = Self.list(fields[2]).compactMap(Self.sovereignty)
    guard !fields[1].isEmpty, !sovereigns.isEmpty else {
      unreadableLines += 1
      return
    }
    let withdrawn = Self.list(fields[6])
    codes.append(
      Codes(
        owner: .territory(territories.count), current: [fields[3], fields[4]].filter(Self.isCode),
        withdrawn: withdrawn))
    territories.append(
      Territory(
        place: fields[1], iso2: Self.code(fields[3]), iso3: Self.code(fields[4]),
        iso3166part3: withdrawn.filter { $0.utf8.count == 4 }, isoNumeric: Self.code(fields[5]),
        sovereigns: sovereigns, names: names))
  }

  private static func list(_ field: String) -> [String] {
    if field.isEmpty { return [] }
    if !field.utf8.contains(0x7C) { return [field] }
    return field.utf8.split(separator: 0x7C).map { String(decoding: $0, as: UTF8.self) }
  }

  private static func code(_ field: String) -> String? { field.isEmpty ? nil : field }

  private static func isCode(_ field: String) -> Bool { !field.isEmpty }

  /// Splits `678@..1990-05-21` at the sign.
  private static func dated(_ text: String) -> (text: String, period: Period)? {
    let parts = text.utf8.split(separator: 0x40, maxSplits: 1)
      .map { String(decoding: $0, as: UTF8.self) }
    guard let first = parts.first else { return nil }
    guard parts.count == 2 else { return (first, .always) }
    return Period(parts[1]).map { (first, $0) }
  }

  private static func numbered(_ text: String) -> State.Numbered? {
    guard let (number, period) = dated(text), let number = Int(number) else { return nil }
    return State.Numbered(number: number, validity: period)
  }

  private static func sovereignty(_ text: String) -> Territory.Sovereignty? {
    guard let (state, period) = dated(text), let state = StateKey(state) else { return nil }
    return Territory.Sovereignty(state: state, period: period)
  }
}
