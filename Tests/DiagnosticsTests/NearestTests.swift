import Diagnostics
import TestSupport
import Testing

/// A word and what it is taken for.
private struct Case: CustomTestStringConvertible {
  let word: String
  let found: String?
  var testDescription: String { word }

  init(_ word: String, _ found: String?) {
    self.word = word
    self.found = found
  }
}

private let states = [
  "Switzerland", "Sweden", "Soviet Union", "Côte d'Ivoire", "Austria", "Australia", "Iran", "Iraq",
  "Niger", "Nigeria", "CH", "US",
]

private let cases: [Case] = [
  Case("Switzerland", "Switzerland"), Case("switserland", "Switzerland"), Case("Swdeen", "Sweden"),
  Case("Irna", "Iran"), Case("Irak", "Iran"), Case("Soviet Onion", "Soviet Union"),
  Case("Cote d'Ivoire", "Côte d'Ivoire"), Case("Austr", nil), Case("Swi", "Switzerland"),
  Case("Sw", nil), Case("ch", "CH"), Case("XH", nil), Case("", nil), Case("Atlantis", nil),
  Case("Nigerr", "Niger"), Case(String(repeating: "S", count: 1_000_000), nil),
]

struct NearestTests {
  @Test(arguments: cases)
  private func `the nearest word is found`(_ one: Case) {
    #expect(nearest(to: one.word, in: states) == one.found)
    #expect(nearest(to: one.word, in: states.reversed()) == one.found, "in any order")
  }

  @Test func `the only one that begins with the word comes before what is as near`() {
    #expect(nearest(to: "statu", in: ["state", "statistics", "status"]) == "status")
    #expect(nearest(to: "status", in: ["states", "statuses", "spells"]) == "statuses")
  }

  @Test func `nothing is near where there is nothing`() {
    #expect(nearest(to: "word", in: []) == nil)
    #expect(nearest(to: "word", in: [String(repeating: "word", count: 100_000)]) == nil)
  }

  @Test(arguments: Seed.some)
  func `one slip in a word of three letters or more is forgiven`(_ seed: Seed) {
    var random = seed.generator
    let word = (0..<Int.random(in: 4...20, using: &random)).map { _ in
      "abcdefgh".randomElement(using: &random) ?? "a"
    }
    var slip = word
    let place = Int.random(in: 0..<word.count - 1, using: &random)
    switch Int.random(in: 0...3, using: &random) {
    case 0: slip.remove(at: place)
    case 1: slip.insert("x", at: place)
    case 2: slip[place] = "x"
    default: slip.swapAt(place, place + 1)
    }
    #expect(nearest(to: String(slip), in: ["zzzzzzzzz", String(word)]) == String(word))
  }

  @Test func `the nearest of thousands is found`() {
    let candidates = (0..<5000).map { "candidate number \($0) of a list that is rather long" }
    #expect(
      nearest(to: "candidate nunber 777 of a list that is rather long", in: candidates) != nil)
  }
}
