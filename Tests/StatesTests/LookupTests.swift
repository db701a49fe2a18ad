import Dates
import States
import TestSupport
import Testing

struct LookupTests {
  struct Case: CustomTestStringConvertible {
    let name: String
    let day: String?
    let means: String
    var testDescription: String { "\(name) on \(day ?? "any day")" }

    init(_ name: String, _ day: String, _ means: String) {
      self.name = name
      self.day = day
      self.means = means
    }

    init(_ name: String, _ means: String) {
      self.name = name
      self.day = nil
      self.means = means
    }
  }

  /// Codes, names, seats, places and peoples, and what they mean.
  static let cases: [Case] = [
    Case("CH", "CH"), Case("che", "CH"), Case(" ch ", "CH"), Case("Swiss", "CH"),
    Case("la Suisse", "CH"), Case("SVIZZERA", "CH"), Case("die Schweiz", "CH"),
    Case("Berne", "CH"), Case("Helvetic Confederation", "CH"), Case("UK", "GB"),
    Case("Etats-Unis", "US"), Case("Foggy Bottom", "US"), Case("Quai d’Orsay", "FR"),
    Case("Cote d'Ivoire", "CI"), Case("Elfenbeinküste", "CI"), Case("Elfenbeinkueste", "CI"),
    Case("Oesterreich", "1960-01-01", "AT"), Case("Osterreich", "1900-01-01", "AUSTRIAHUNG"),
    Case("EU", "EU"), Case("ICRC", "ICRC"), Case("European Union", "EU"),
    Case("GE", "1917-01-01", "was GE"), Case("SU", "1980-01-01", "SUHH"),
    Case("SU", "1995-01-01", "was SUHH"), Case("CS", "CSHH or CSXX"),
    Case("CS", "1980-01-01", "CSHH"), Case("CS", "2004-01-01", "CSXX"),
    Case("YU", "YUCS or YUGOFRY"), Case("SK", "SK"), Case("ZRCD", "CD"), Case("DDR", "DDDE"),
    Case("Soviet Union", "1995-06-01", "was SUHH"), Case("Russia", "1967-06-01", "was RU"),
    Case("Russia", "1915-01-01", "RUSEMPIRE"), Case("Russia", "2022-08-01", "RU"),
    Case("German Empire", "1915-01-01", "GERMANREICH"),
    Case("German Empire", "1943-01-01", "was GERMANREICH"),
    Case("Germany", "1917-02-01", "GERMANREICH"), Case("Germany", "2012-01-01", "DE"),
    Case("Germany", "1960-01-01", "DDDE or DE"), Case("West Germany", "1973-01-01", "DE"),
    Case("Germany", "DDDE or DE or GERMANREICH"), Case("Bonn", "1973-01-01", "DE"),
    Case("Bonn", "2005-01-01", "was DE"), Case("Berlin", "1940-01-01", "GERMANREICH"),
    Case("Korea", "KOREA or KP or KR"), Case("Korea", "1900-01-01", "KOREA"),
    Case("KOREA", "KOREA"), Case("germanreich", "GERMANREICH"),
    Case("Congo", "2000-01-01", "CD or CG"), Case("Congo", "1960-07-15", "CD"),
    Case("Yemen", "1980-01-01", "YDYE or YE"), Case("Yemen", "2000-01-01", "YE"),
    Case("Turkey", "2011-04-01", "TR"), Case("Turkey", "1914-10-05", "OTTOMAN"),
    Case("Persia", "1914-01-01", "IR"), Case("Persia", "2000-01-01", "was IR"),
    Case("UAR", "1967-06-10", "EG"), Case("Yugoslavia", "1941-01-01", "YUGOKINGDOM"),
    Case("Yugoslavia", "1970-01-01", "YUCS"), Case("Yugoslavia", "1999-04-01", "YUGOFRY"),
    Case("Slovakia", "1942-01-01", "SLOVAKIA39"), Case("Slovakia", "2012-01-01", "SK"),
    Case("Hawaii", "1880-01-01", "HAWAII"), Case("Hawaii", "1942-01-01", "US@hawaii"),
    Case("Hawaii", "US@hawaii"), Case("Dominican", "DM or DO"),
    Case("GI", "GB@gibraltar"), Case("Gibraltar", "1917-01-01", "GB@gibraltar"),
    Case("Singapore", "1917-01-01", "GB@singapore"), Case("Singapore", "2001-01-01", "SG"),
    Case("Manila", "1942-02-01", "JP@manila"), Case("Manila", "2001-01-01", "PH"),
    Case("Philippines", "1941-12-10", "US@philippines"),
    Case("Philippines", "1942-02-01", "JP@philippines"), Case("Philippines", "PH"),
    Case("Hong Kong", "1996-01-01", "GB@hong-kong"), Case("HK", "2000-01-01", "CN@hong-kong"),
    Case("Madagascar", "1917-01-01", "FR@madagascar"), Case("Vichy", "1941-01-01", "VICHYFRANCE"),
    Case("Switzrland", "nearest Switzerland"), Case("", "nearest "), Case("\u{301}", "nearest "),
  ]

  @Test(arguments: cases)
  func `a name means what it meant on that day`(_ example: Case) throws {
    let day = try example.day.map { try #require(Day($0)) }
    #expect(describe(StateRegistry.standard.lookup(example.name, on: day)) == example.means)
  }

  /// The names in the two sourced tables, on a day on which the tables use them.
  static let tableNames: [Case] = [
    Case("Czechoslovakia", "1961-06-01", "CSHH"), Case("European Union", "2012-01-01", "EU"),
    Case("German Empire", "1914-08-01", "GERMANREICH"),
    Case("German Reich", "1942-01-01", "GERMANREICH"),
    Case("Gibraltar", "1917-01-01", "GB@gibraltar"),
    Case("Grand Duchy of Baden", "1870-08-01", "BADEN"),
    Case("Kingdom of Bavaria", "1871-03-01", "BAVARIA"),
    Case("Lourenco Marques (Portuguese East Africa)", "1917-06-01", "PT@lourenco-marques"),
    Case("Madagascar (French colony)", "1917-06-01", "FR@madagascar"),
    Case("Mombasa (East Africa Protectorate)", "1917-06-01", "GB@mombasa"),
    Case("North German Confederation", "1871-01-31", "NGERMANCONF"),
    Case("Ottoman Empire", "1914-10-05", "OTTOMAN"),
    Case("Philippines under Japanese occupation", "1942-01-03", "JP@philippines"),
    Case("Russian Empire", "1917-02-01", "RUSEMPIRE"),
    Case("Singapore (Straits Settlements)", "1917-06-01", "GB@singapore"),
    Case("Slovak Republic (1939-1945)", "1942-01-01", "SLOVAKIA39"),
    Case("South African Republic", "1900-01-01", "TRANSVAAL"),
    Case("Soviet Union", "1967-06-10", "SUHH"), Case("Yugoslavia", "1967-06-10", "YUCS"),
    Case("People's Democratic Republic of Yemen", "1979-01-01", "YDYE"),
  ]

  @Test(arguments: tableNames)
  func `every name of the sourced tables is known`(_ example: Case) throws {
    let day = try #require(example.day.flatMap { Day($0) })
    #expect(describe(StateRegistry.standard.lookup(example.name, on: day)) == example.means)
  }

  @Test func `adjectives and peoples are mentions`() throws {
    let registry = StateRegistry.standard
    let swiss = try #require(StateKey("CH"))
    for word in ["schweizerisch", "suisse", "svizzera", "Schweizerin", "helvétique"] {
      #expect(registry.mentions(of: word).contains { $0.referent == .state(swiss) }, "\(word)")
    }
    let kinds = Set(registry.mentions(of: "Swiss").map(\.name.kind))
    #expect(kinds == [.adjective, .demonym])
    #expect(registry.mentions(of: "CHE").isEmpty)
  }

  @Test(arguments: Seed.some)
  func `no bytes trap, neither as a name nor as a table`(_ seed: Seed) {
    var random = seed.generator
    let alphabet = Array("ST\tCHen n|@..18701-x\n'\u{FC}\u{301}\u{4E2D}&* ".utf8)
    let bytes = (0..<(Int(seed.number) * 4)).map { _ in
      Bool.random(using: &random)
        ? UInt8.random(in: 0...255, using: &random)
        : alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
    }
    let made = StateRegistry(bytes: bytes)
    let name = String(decoding: bytes.prefix(80), as: UTF8.self)
    #expect(made.states.count <= bytes.count)
    #expect(describe(made.lookup(name, on: nil)) == describe(made.lookup(name, on: nil)))
    _ = StateRegistry.standard.lookup(
      name, on: Day(number: Int.random(in: .min ... .max, using: &random)))
  }
}

/// One line for what a lookup found.
func describe(_ lookup: Lookup) -> String {
  switch lookup {
  case .found(let key): "\(key)"
  case .place(let key, let place): "\(key)@\(place)"
  case .anachronistic(let key, _): "was \(key)"
  case .ambiguous(let keys): keys.map(\.description).joined(separator: " or ")
  case .unknown(let nearest): "nearest \(nearest.joined(separator: ", "))"
  }
}
