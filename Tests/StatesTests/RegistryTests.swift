import Dates
import States
import TestSupport
import Testing

struct RegistryTests {
  let registry = StateRegistry.standard

  @Test func `every line of the tables is read, and nothing stands twice`() {
    #expect(registry.unreadableLines == 0)
    #expect(Set(registry.states.map(\.key)).count == registry.states.count)
    #expect(Set(registry.territories.map(\.place)).count == registry.territories.count)
    #expect(registry.states.map(\.key) == registry.states.map(\.key).sorted())
  }

  @Test func `a State or place read alone is as it is among all`() throws {
    for state in registry.states {
      let alone = try #require(registry[state.key])
      #expect(String(reflecting: alone) == String(reflecting: state))
    }
    for territory in registry.territories {
      let alone = try #require(registry[place: territory.place])
      #expect(String(reflecting: alone) == String(reflecting: territory))
    }
    #expect(registry[try #require(StateKey("NOSTATE"))] == nil)
    #expect(registry[place: "nowhere"] == nil)
    #expect(registry[place: ""] == nil)
  }

  @Test func `every usual name has its class`() {
    for state in registry.states {
      for language in Language.allCases {
        #expect(state.usualName(in: language).nameClass != nil, "\(state.key) \(language)")
      }
    }
    for territory in registry.territories {
      for language in Language.allCases {
        #expect(territory.usualName(in: language).nameClass != nil, "\(territory.place)")
      }
    }
  }

  @Test func `all codes of ISO 3166 are there`() {
    let reserved: Set = ["EU", "XK"]
    let alpha2 =
      registry.states.compactMap(\.iso2).filter { !reserved.contains($0) }
      + registry.territories.compactMap(\.iso2)
    let alpha3 = registry.states.compactMap(\.iso3) + registry.territories.compactMap(\.iso3)
    let alpha4 =
      registry.states.flatMap(\.iso3166part3) + registry.territories.flatMap(\.iso3166part3)
    #expect(alpha2.count == 249)
    #expect(Set(alpha2).count == 249)
    #expect(Set(alpha3).count == 249)
    #expect(Set(alpha4).count == 31)
  }

  @Test func `what came after a State names it as what came before`() {
    for state in registry.states {
      for other in state.successors {
        #expect(registry[other]?.predecessors.contains(state.key) == true, "\(state.key)")
      }
      for other in state.predecessors {
        #expect(registry[other]?.successors.contains(state.key) == true, "\(state.key)")
      }
    }
  }

  @Test func `every State and place has a name in four languages and a known sovereign`() {
    for language in Language.allCases {
      for state in registry.states {
        #expect(!state.words(.name, in: language).isEmpty, "\(state.key) \(language)")
      }
      for territory in registry.territories {
        #expect(territory.names.contains { $0.kind == .name && $0.belongs(to: language) })
      }
    }
    for territory in registry.territories {
      for sovereignty in territory.sovereigns {
        #expect(registry[sovereignty.state] != nil, "\(territory.place)")
      }
    }
  }

  /// Looks up each name, adjective, seat and people on a day on which it was in use.
  ///
  /// Words that do not lead to their State alone are kept in a golden file, so that a new one is seen.
  @Test func `every name finds its State on a day on which it had it`() {
    var others: [String] = []
    for state in registry.states {
      for name in state.names {
        for day in days(of: name, state) {
          let found = registry.lookup(name.text, on: day)
          if found == .found(state.key) { continue }
          if case .ambiguous(let keys) = found { #expect(keys.contains(state.key)) }
          let language = name.language?.rawValue ?? "**"
          others.append("\(state.key)\t\(language)\t\(name.text)\t\(day)\t\(describe(found))")
        }
      }
    }
    expectGolden(others.map { $0 + "\n" }.joined(), "states/not-alone.tsv")
  }

  private func state(_ key: String) throws -> State {
    try #require(StateKey(key).flatMap { registry[$0] })
  }

  /// A day for each period of existence in which the name was in use.
  private func days(of name: Name, _ state: State) -> [Day] {
    state.existence.compactMap { period in
      guard let common = period.range.intersection(name.validity.range) else { return nil }
      return common.latest ?? common.earliest ?? Day("2020-01-01")
    }
  }

  struct Existence: CustomTestStringConvertible {
    let key: String
    let day: String
    let existed: Bool?
    var testDescription: String { "\(key) on \(day)" }

    init(_ key: String, _ day: String, _ existed: Bool?) {
      self.key = key
      self.day = day
      self.existed = existed
    }
  }

  static let existences: [Existence] = [
    Existence("CH", "1500-01-01", true), Existence("IL", "1948-05-13", false),
    Existence("IL", "1948-05-14", true), Existence("DE", "1949-05-22", false),
    Existence("DE", "1949-05-23", true), Existence("KP", "1948-09-08", false),
    Existence("CZ", "1992-12-31", false), Existence("SK", "1993-01-01", true),
    Existence("GE", "1920-01-01", true), Existence("GE", "1950-01-01", false),
    Existence("GE", "2008-12-13", true), Existence("SUHH", "1991-12-26", true),
    Existence("SUHH", "1991-12-27", false), Existence("RU", "1991-11-30", false),
    Existence("RU", "1991-12-25", true), Existence("TR", "1923-07-24", true),
    Existence("OTTOMAN", "1922-11-02", false), Existence("PL", "1942-01-01", true),
    Existence("AT", "1942-01-01", true), Existence("LV", "1960-01-01", true),
    Existence("BAVARIA", "1871-12-31", true), Existence("BAVARIA", "1872-01-01", false),
    Existence("AUSTRIAHUNG", "1918-11-30", true), Existence("AUSTRIAHUNG", "1918-12-01", false),
    Existence("US", "1776-01-01", true), Existence("ZZ", "2000-01-01", nil),
  ]

  @Test func `when a State existed is told alike with and without its names`() {
    for state in StateRegistry.standard.states {
      #expect(StateRegistry.standard.existence(of: state.key) == state.existence, "\(state.key)")
    }
    let own = StateRegistry(bytes: Array("S\tAB\tstate\t1900..\t\t\t\t\t\t\t\t".utf8))
    for key in own.states.map(\.key) { #expect(own.existence(of: key)?.count == 1) }
    #expect(StateKey("ZZTOP").flatMap { StateRegistry.standard.existence(of: $0) } == nil)
  }

  @Test(arguments: existences)
  func `a State exists on the days on which it did`(_ example: Existence) throws {
    let key = try #require(StateKey(example.key))
    let day = try #require(Day(example.day))
    #expect(registry.didExist(key, on: day) == example.existed)
  }

  @Test func `names and numbers go by date`() throws {
    let reich = try state("GERMANREICH")
    #expect(reich.name(in: .english, on: Day("1917-02-01")) == "German Empire")
    #expect(reich.name(in: .german, on: Day("1943-01-01")) == "Deutsches Reich")
    #expect(reich.cow == [255])
    let germany = try state("DE")
    #expect(germany.cow == [260, 255])
    #expect(germany.gw == [260])
    #expect(germany.name(in: .french) == "Allemagne")
    let turkey = try state("TR")
    #expect(turkey.name(in: .english) == "Türkiye")
    let gibraltar = try #require(registry[place: "gibraltar"])
    #expect(gibraltar.sovereign(on: nil) == StateKey("GB"))
    #expect(gibraltar.name(in: .italian) == "Gibilterra")
    #expect(try !state("EU").isState)
    #expect(try state("VICHYFRANCE").standing == .disputed)
  }

  @Test func `keys are two to twelve upper-case letters and digits, in the order of their text`() {
    for text in ["CH", "SUHH", "GERMANREICH", "SLOVAKIA39", "ABCDEFGHIJKL", "00", "ZZZZZZZZZZZZ"] {
      #expect(StateKey(text)?.description == text)
    }
    for text in ["", "C", "ch", "C H", "ABCDEFGHIJKLM", "Ü1", "A-B"] {
      #expect(StateKey(text) == nil, "\(text)")
    }
    let keys = registry.states.map(\.key)
    #expect(keys.sorted().map(\.description) == keys.map(\.description).sorted())
  }
}
