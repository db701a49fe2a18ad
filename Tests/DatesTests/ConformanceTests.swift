import Dates
import Foundation
import TestSupport
import Testing

/// One line of the table of accepted and refused strings.
struct ConformanceCase: CustomTestStringConvertible, Sendable {
  let input: String
  let isAccepted: Bool
  let level: String
  let earliest: String
  let latest: String
  var testDescription: String { "\"\(input)\"" }

  static let all: [ConformanceCase] = {
    var folder = URL(filePath: #filePath)
    while folder.lastPathComponent != "Tests" { folder.deleteLastPathComponent() }
    let file = folder.appending(path: "Fixtures/dates/conformance.tsv")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line in
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard columns.count == 5 else { return nil }
      return ConformanceCase(
        input: columns[0], isAccepted: columns[1] == "accepted", level: columns[2],
        earliest: columns[3], latest: columns[4])
    }
  }()
}

struct ConformanceTests {
  @Test func `the table is there`() {
    #expect(ConformanceCase.all.count { $0.isAccepted } > 150)
    #expect(ConformanceCase.all.count { !$0.isAccepted } > 150)
  }

  @Test(arguments: ConformanceCase.all)
  func `a text is accepted or refused as the table says`(_ test: ConformanceCase) {
    do {
      let value = try EDTF(test.input)
      #expect(test.isAccepted, "accepted")
      #expect(value.description == test.input)
      #expect(String(value.level) == test.level)
      #expect((value.earliest?.description ?? "-") == test.earliest)
      #expect((value.latest?.description ?? "-") == test.latest)
    } catch {
      #expect(!test.isAccepted, "refused: \(error.message)")
      #expect(error.range.upperBound <= test.input.utf8.count)
    }
  }

  @Test func `what is accepted is explained`() {
    let lines = ConformanceCase.all.compactMap { test in
      (try? EDTF(test.input)).map { "\(test.input): \($0.explanation())\n" }
    }
    expectGolden(lines.joined(), "dates/explanations.txt")
  }

  @Test func `what is refused is marked and has a remedy`() {
    var lines: [String] = []
    for test in ConformanceCase.all {
      do { _ = try EDTF(test.input) } catch {
        let before = String(decoding: test.input.utf8.prefix(error.range.lowerBound), as: UTF8.self)
        let marked = String(
          decoding: Array(test.input.utf8)[error.range], as: UTF8.self)
        lines += [
          test.input,
          String(repeating: " ", count: before.count) + "^"
            + String(repeating: "~", count: max(0, marked.count - 1)),
          "\(error.problem.rawValue): \(error.message); \(error.remedy)", "",
        ]
      }
    }
    expectGolden(lines.joined(separator: "\n"), "dates/refusals.txt")
  }
}
