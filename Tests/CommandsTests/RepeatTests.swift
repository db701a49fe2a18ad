import Diagnostics
import Testing

/// The head of a report names the command that makes it again.
struct RepeatTests {
  private static let calls = [
    "report --as-of 2022-08-15 --for 'United States'",
    "report history ch-for-us-in-ir --stale-after 30",
    "report timeline --by in --linear", "report matrix --decade 1940s --lang de",
    "report state 'United States' --evidence-until 2020-01-01",
    "report changes --from 2022-07-01", "report changes --from 2022-07-01 --to 2026-04-24",
    "report changes --from 2020-01-01 --to 2022-01-01 --clock evidence --as-of 2021-01-01",
    "report changes --from 2020-01-01 --clock record", "report digest --power CH --lang it",
    "report contradictions --document fdfa-mandates-en",
  ]

  @Test(arguments: calls)
  func `the command in the head of a report makes it again`(_ call: String) throws {
    let first = Workshop.full.run(call)
    #expect(first.status == .done, "\(first.errors)")
    let line = try #require(
      first.output.split(separator: "\n").first { $0.contains("goodoffices report") })
    let command = try #require(line.firstRange(of: "goodoffices ").map { line[$0.upperBound...] })
    #expect(Workshop.full.run(String(command)).output == first.output, "\(command)")
  }
}
