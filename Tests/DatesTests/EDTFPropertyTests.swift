import Dates
import TestSupport
import Testing

struct EDTFPropertyTests {
  private static let alphabet = Array("0123456789XXYSETZ?~%-/.,[]{}:+ uxy\u{E9}\u{0}".utf8)

  @Test(arguments: Seed.some)
  func `no bytes make the reader trap`(_ seed: Seed) {
    var random = seed.generator
    for _ in 0..<200 {
      let length = Int.random(in: 0...40, using: &random)
      let bytes = (0..<length).map { _ in
        Bool.random(using: &random)
          ? UInt8.random(in: 0...255, using: &random)
          : Self.alphabet.randomElement(using: &random) ?? 0
      }
      expectConsistent(String(decoding: bytes, as: UTF8.self))
    }
  }

  @Test(arguments: Seed.some)
  func `no change to a good text makes the reader trap`(_ seed: Seed) throws {
    var random = seed.generator
    for _ in 0..<200 {
      var bytes = Array(try #require(ConformanceCase.all.randomElement(using: &random)).input.utf8)
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let byte = Self.alphabet.randomElement(using: &random) ?? 0
        let place = Int.random(in: 0...bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes.insert(byte, at: place)
        case 1 where place < bytes.count: bytes.remove(at: place)
        case 2 where place < bytes.count: bytes[place] = byte
        default: bytes.append(contentsOf: bytes)
        }
      }
      expectConsistent(String(decoding: bytes, as: UTF8.self))
    }
  }

  /// Checks what holds for every text, good or bad.
  private func expectConsistent(_ text: String) {
    do {
      let value = try EDTF(text)
      #expect(value.text == text)
      #expect((0...2).contains(value.level))
      #expect(!value.explanation().isEmpty)
      if let first = value.earliest, let last = value.latest { #expect(first <= last, "\(text)") }
      let joined = EDTF.oneOf([value, EDTF(Day(number: 0))])
      #expect(throws: Never.self) { try EDTF(joined.text) }
    } catch {
      #expect(error.range.lowerBound >= 0 && error.range.upperBound <= text.utf8.count, "\(text)")
      #expect(!error.message.isEmpty && !error.remedy.isEmpty)
    }
  }

  @Test func `a long list has bounds, and a year of too many digits is refused`() throws {
    let long = "[" + String(repeating: "1985-XX-31,", count: 20_000) + "1985]"
    #expect(try EDTF(long).latest == Day("1985-12-31"))
    let zeros = "Y1" + String(repeating: "0", count: 200_000)
    #expect(throws: EDTFError.self) { try EDTF(zeros) }
  }

  /// The days of a century as text, to try patterns on one by one.
  private static let century: [[UInt8]] = {
    let first = Day("1900-01-01") ?? Day(number: 0)
    return (0..<36_524).map { Array(first.advanced(by: $0).description.utf8) }
  }()

  @Test(arguments: Seed.some)
  func `the bounds of a pattern are the first and the last day that fit it`(_ seed: Seed) {
    var random = seed.generator
    var pattern = Self.century.randomElement(using: &random) ?? []
    for place in [2, 3, 5, 6, 8, 9] where Bool.random(using: &random) {
      pattern[place] = UInt8(ascii: "X")
    }
    if seed.number % 3 == 0 { pattern.replaceSubrange(5..., with: "02-29".utf8) }
    if seed.number % 5 == 0 { pattern[9] = UInt8(ascii: "0") + UInt8(seed.number % 10) }
    let fits = { (day: [UInt8]) in
      !zip(pattern, day).contains { $0 != UInt8(ascii: "X") && $0 != $1 }
    }
    let text = String(decoding: pattern, as: UTF8.self)
    let value = try? EDTF(text)
    let first = Self.century.first(where: fits).map { String(decoding: $0, as: UTF8.self) }
    let last = Self.century.last(where: fits).map { String(decoding: $0, as: UTF8.self) }
    #expect(value?.earliest?.description == first, "\(text)")
    #expect(value?.latest?.description == last, "\(text)")
  }
}
