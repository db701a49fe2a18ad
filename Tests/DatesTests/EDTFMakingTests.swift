import Dates
import TestSupport
import Testing

struct EDTFMakingTests {
  private struct Choice: CustomTestStringConvertible {
    let candidates: [String]
    let expected: String
    var testDescription: String { candidates.joined(separator: " | ") }
  }

  private static let choices: [Choice] = [
    Choice(candidates: [], expected: "../.."),
    Choice(candidates: ["2022-08~"], expected: "2022-08~"),
    Choice(candidates: ["2022-08", "2022-08"], expected: "2022-08"),
    Choice(candidates: ["1981", "1980-05-01"], expected: "[1980-05-01,1981]"),
    Choice(candidates: ["1980", "1980-01-01"], expected: "[1980-01-01,1980]"),
    Choice(candidates: ["1980~", "1981?"], expected: "[1980~,1981?]"),
    Choice(
      candidates: ["2022-08-01/2022-09-21", "2022-10"], expected: "[2022-08-01..2022-09-21,2022-10]"
    ),
    Choice(
      candidates: ["2022-08/2022-09-21", "2022-10"], expected: "[2022-08-01..2022-09-21,2022-10]"),
    Choice(candidates: ["2022-08/2022-09", "2022-10"], expected: "[2022-08..2022-09,2022-10]"),
    Choice(candidates: ["../2022-08", "2022-10"], expected: "[..2022-08,2022-10]"),
    Choice(candidates: ["/2022-08", "2022-10"], expected: "[..2022-08,2022-10]"),
    Choice(candidates: ["2022-10/", "2022-08"], expected: "[2022-08,2022-10..]"),
    Choice(candidates: ["2022-07/..", "2022-08"], expected: "[2022-08,2022-07..]"),
    Choice(candidates: ["../1970", "../1975", "1980/..", "1979/"], expected: "[..1975,1979..]"),
    Choice(candidates: ["../1970", "../1975"], expected: "[..1975]"),
    Choice(candidates: ["../..", "1975"], expected: "../.."),
    Choice(candidates: ["2001-21", "2002"], expected: "[2001-03-01..2001-05-31,2002]"),
    Choice(candidates: ["2001-21~", "2002"], expected: "[2001-03-01~..2001-05-31~,2002]"),
    Choice(candidates: ["1985-04-XX", "1986"], expected: "[1985-04-01..1985-04-30,1986]"),
    Choice(candidates: ["201X", "2009"], expected: "[2009,2010-01-01..2019-12-31]"),
    Choice(candidates: ["1950S2", "2009"], expected: "[1900-01-01..1999-12-31,2009]"),
    Choice(candidates: ["201X/..", "2009"], expected: "[2009,2010-01-01..]"),
    Choice(candidates: ["[1980,1982..1983]", "1981"], expected: "[1980,1981,1982..1983]"),
    Choice(candidates: ["[..1980,1990..]", "1985"], expected: "[..1980,1985,1990..]"),
    Choice(candidates: ["{1980,1982}", "1985"], expected: "[1980-01-01..1982-12-31,1985]"),
    Choice(candidates: ["{1980..}", "1970"], expected: "[1970,1980-01-01..]"),
    Choice(candidates: ["1985-04-12T23:20:30Z", "1985-04-12"], expected: "1985-04-12"),
    Choice(candidates: ["1985-04-12/1985-04-12", "1986"], expected: "[1985-04-12,1986]"),
    Choice(candidates: ["Y10000", "-0044-03-15"], expected: "[-0044-03-15,Y10000]"),
  ]

  @Test(arguments: choices)
  private func `candidates are joined to one value`(_ test: Choice) throws {
    let candidates = try test.candidates.map { (text) throws(EDTFError) in try EDTF(text) }
    let value = EDTF.oneOf(candidates)
    #expect(value.text == test.expected)
    try expectSound(value)
  }

  private struct Range: CustomTestStringConvertible {
    let earliest: String?
    let latest: String?
    let expected: String
    var testDescription: String { expected }
  }

  private static let ranges: [Range] = [
    Range(earliest: "2022-08-11", latest: "2022-08-11", expected: "2022-08-11"),
    Range(earliest: "2022-08-01", latest: "2022-09-21", expected: "2022-08-01/2022-09-21"),
    Range(earliest: nil, latest: "2022-09-21", expected: "../2022-09-21"),
    Range(earliest: "2022-08-01", latest: nil, expected: "2022-08-01/.."),
    Range(earliest: nil, latest: nil, expected: "../.."),
    Range(earliest: "-0044-03-15", latest: "2022-01-01", expected: "-0044-03-15/2022-01-01"),
    Range(earliest: "+10000-03-15", latest: "+10000-03-15", expected: "Y10000"),
    Range(earliest: "-10000-03-15", latest: nil, expected: "Y-10000/.."),
  ]

  @Test(arguments: ranges)
  private func `a range is spelled as exactly as can be`(_ test: Range) throws {
    let range = DayRange(
      earliest: test.earliest.flatMap { Day($0) }, latest: test.latest.flatMap { Day($0) })
    let value = EDTF.between(range)
    #expect(value.text == test.expected)
    #expect(value.range.contains(range))
    try expectSound(value)
  }

  @Test(arguments: Seed.some)
  func `any accepted values can be joined, and the result holds them all`(_ seed: Seed) throws {
    var random = seed.generator
    let all = ConformanceCase.all.filter(\.isAccepted)
    for _ in 0..<20 {
      let count = Int.random(in: 1...5, using: &random)
      let candidates = try (0..<count).map { _ in
        try EDTF(#require(all.randomElement(using: &random)).input)
      }
      let value = EDTF.oneOf(candidates)
      try expectSound(value)
      for candidate in candidates {
        #expect(value.range.contains(candidate.range), "\(candidate) in \(value)")
        if candidate.isUncertain { #expect(value.isUncertain || value.range == .unbounded) }
      }
      #expect(EDTF.oneOf([value]) == value)
      #expect(EDTF.oneOf(candidates.reversed()) == value)
    }
  }

  @Test(arguments: Seed.some)
  func `any day and any range is read back as it was made`(_ seed: Seed) throws {
    var random = seed.generator
    let day = Day(number: Int.random(in: -4_371_953...2_932_896, using: &random))
    let other = Day(number: Int(truncatingIfNeeded: random.next()) >> Int(seed.number % 60))
    #expect(EDTF(day).range == DayRange(day))
    for value in [
      EDTF(day), EDTF(other), .between(DayRange(earliest: day, latest: other)),
      .between(DayRange(earliest: other, latest: nil)),
    ] { try expectSound(value) }
  }

  /// Checks that a made value says what its text says.
  private func expectSound(_ value: EDTF) throws {
    let read = try EDTF(value.text)
    #expect(read.form == value.form)
    #expect(read.level == value.level)
    #expect(read.range == value.range)
    #expect(read.qualification == value.qualification)
  }
}
