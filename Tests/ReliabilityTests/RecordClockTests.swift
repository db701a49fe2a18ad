import Diagnostics
import Foundation
import Testing

/// What the clock of whoever records does to answers: it tells when, and decides nothing else.
struct RecordClockTests {
  private func answers(_ scene: Scene, _ options: [String] = []) -> String {
    scene.run(["list", "--status", "all", "--format", "json"] + options).output
  }

  private func identifier(_ run: Ended) throws -> String {
    let line = try #require(run.output.split(separator: "\n").first)
    return String(try #require(line.split(separator: ":").first?.split(separator: " ").last))
  }

  @Test func `point 12: a clock set back hides nothing from today, and much from a day before`()
    throws
  {
    let scene = try Scene()
    scene.set("2026-11-22T10:00:00Z")
    let id = try identifier(scene.run(Scene.offer(2)))
    scene.set("2020-01-01T00:00:00Z")
    #expect(scene.run(["retract", id, "--because", "a mistake"]).status == .done)
    // A retraction dated before what it retracts counts all the same.
    scene.set("2026-11-22T10:00:00Z")
    #expect(scene.run(["show", "ch-for-ua-in-ru"]).output.contains("offered"))
    #expect(!scene.run(["show", "ch-for-ua-in-ru"]).output.contains("Größe 2"))
    // On a day between the two it retracts what is not there yet, and nothing comes of it.
    #expect(answers(scene, ["--recorded-until", "2021-01-01"]) == "[]\n")
    #expect(scene.run(["check"]).status == .done)
  }

  @Test func `point 12: of two recordings of one content the earlier counts, in whatever order`()
    throws
  {
    let scene = try Scene()
    let ground = scene.ledger
    var lines: [ArraySlice<UInt8>] = []
    for instant in ["2026-11-22T10:00:00Z", "2026-11-20T10:00:00Z"] {
      scene.set(instant)
      try scene.write(ground, "data/ledger.jsonl")
      #expect(scene.run(Scene.offer(2)).status == .done)
      lines.append(scene.ledger[ground.count...])
    }
    scene.set("2026-11-23T00:00:00Z")
    try scene.write(ground + lines[0] + lines[1], "data/ledger.jsonl")
    let (first, between) = (
      answers(scene), answers(scene, ["--recorded-until", "2026-11-20"])
    )
    try scene.write(lines[1] + lines[0] + ground, "data/ledger.jsonl")
    #expect(answers(scene) == first)
    #expect(answers(scene, ["--recorded-until", "2026-11-20"]) == between)
    #expect(between != "[]\n")
  }

  @Test func `point 12: with one instant for all, the order of lines changes no byte`() throws {
    let scene = try Scene()
    for number in 2..<7 { #expect(scene.run(Scene.offer(number)).status == .done) }
    let lines = scene.ledger.split(separator: 0x0A).map { Array($0) + [0x0A] }
    let questions = [
      ["list", "--status", "all"], ["explain", "ch-for-ua-in-ru"], ["export", "csl"],
      ["report", "history", "ch-for-ua-in-ru"], ["export", "csv", "--table", "claims"],
    ]
    let first = questions.map { scene.run($0).output }
    for order in [lines.reversed(), lines.sorted { $0.lexicographicallyPrecedes($1) }] {
      try scene.write(order.flatMap { $0 }, "data/ledger.jsonl")
      #expect(questions.map { scene.run($0).output } == first)
    }
  }

  @Test func `point 12: what is recorded in a far future counts, save under an earlier clock`()
    throws
  {
    let scene = try Scene()
    scene.set("9999-12-31T23:59:59Z")
    #expect(scene.run(Scene.offer(2)).status == .done)
    scene.set("2026-11-22T09:30:00Z")
    let claims = scene.run(["export", "csv", "--table", "claims"]).output
    #expect(claims.contains("Größe 2"))
    let earlier = scene.run([
      "export", "csv", "--table", "claims", "--recorded-until", "2026-11-22",
    ]).output
    #expect(earlier.contains("Größe 1") && !earlier.contains("Größe 2"))
  }

  @Test func `point 12: a new version of a text holds though the clock was set back`() throws {
    let scene = try Scene()
    try scene.write(Array("One text.\n".utf8), "a.txt")
    #expect(scene.run(["ingest", "a.txt", "--key", "a", "--date", "2022-01-01"]).status == .done)
    scene.set("2001-01-01T00:00:00Z")
    try scene.write(Array("Another text.\n".utf8), "a.txt")
    #expect(scene.run(["ingest", "a.txt", "--key", "a"]).status == .done)
    #expect(scene.run(["check"]).status == .done)
    #expect(scene.bytes("data/documents/a.txt") == Array("Another text.\n".utf8))
  }
}
