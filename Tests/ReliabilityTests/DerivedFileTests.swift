import Diagnostics
import Testing

/// The review queue is the one file that is derived: it can be made again from ledger and texts.
struct DerivedFileTests {
  private static let text = """
    On 10 August 2022 Ukraine asked Switzerland to represent its interests in Russia.

    Russia rejected the offer on 12 August 2022.

    """

  private func scene() throws -> Scene {
    let scene = try Scene()
    try scene.write(Array(Self.text.utf8), "a.txt")
    try #require(scene.run(Self.ingest).status == .done)
    return scene
  }

  private static let ingest = ["ingest", "a.txt", "--key", "a", "--date", "2022-08-20"]

  @Test func `point 19: a queue that is deleted is made again, byte by byte`() throws {
    let scene = try scene()
    let queue = scene.bytes("data/queue.jsonl")
    #expect(!queue.isEmpty)
    let answers = scene.run(["list", "--status", "all"]).output
    try scene.remove("data/queue.jsonl")
    #expect(scene.run(["review", "--list"]).status == .done)
    #expect(scene.run(["list", "--status", "all"]).output == answers)
    #expect(scene.run(Self.ingest).status == .done)
    #expect(scene.bytes("data/queue.jsonl") == queue)
  }

  @Test func `point 19: a queue from before offers nothing that is decided`() throws {
    let scene = try scene()
    let queue = scene.bytes("data/queue.jsonl")
    #expect(scene.run(["review", "--accept-all"]).status == .done)
    let (ledger, empty) = (scene.ledger, scene.bytes("data/queue.jsonl"))
    try scene.write(queue, "data/queue.jsonl")
    #expect(!scene.run(["review", "--list"]).output.contains("request"))
    #expect(scene.run(["review", "--accept-all"]).status == .done)
    #expect(scene.ledger == ledger)
    #expect(scene.bytes("data/queue.jsonl") == empty)
  }

  @Test func `point 19: a corrupt queue stops a review, says so, and touches no answer`() throws {
    let scene = try scene()
    let queue = scene.bytes("data/queue.jsonl")
    let (ledger, answers) = (scene.ledger, scene.run(["list", "--status", "all"]).output)
    for place in stride(from: 0, to: queue.count - 1, by: 7) {
      var bytes = queue
      bytes[place] ^= 0x04
      try scene.write(bytes, "data/queue.jsonl")
      let run = scene.run(["review", "--accept-all"])
      #expect(run.status == .trouble, "byte \(place)")
      #expect(run.errors.contains("queue.jsonl"), "byte \(place)")
      #expect(scene.ledger == ledger, "byte \(place)")
    }
    #expect(scene.run(["list", "--status", "all"]).output == answers)
    try scene.remove("data/queue.jsonl")
    #expect(scene.run(Self.ingest).status == .done)
    #expect(scene.bytes("data/queue.jsonl") == queue)
  }
}
