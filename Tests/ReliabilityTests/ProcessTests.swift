import Diagnostics
import EvidenceLedger
import Foundation
import Synchronization
import TestSupport
import Testing

/// What becomes of the program among other processes.
@Suite(.timeLimit(.minutes(5)))
struct ProcessTests {
  @Test
  func
    `point 6: what sixteen processes say they recorded is there once, and readers see whole lines`()
    async throws
  {
    let scene = try Scene()
    let folder = scene.folder
    let before = scene.ledger
    let said = try await withThrowingTaskGroup(of: [String].self) { group in
      for writer in 0..<16 {
        group.addTask {
          var said: [String] = []
          for number in 0..<4 {
            // Some say the same as others.
            let run = try await Program.run(
              Scene.offer(number == 0 ? 50 : 100 + writer * 10 + number), in: folder)
            #expect(run.status == 0, "\(run.errors)")
            said.append(String(run.output.prefix { $0 != ":" }))
          }
          return said
        }
      }
      for _ in 0..<2 {
        group.addTask {
          for _ in 0..<12 {
            let run = try await Program.run(["list", "--status", "all"], in: folder)
            #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
          }
          return []
        }
      }
      return try await group.reduce(into: [String]()) { $0 += $1 }
    }
    #expect(scene.ledger.starts(with: before))
    let lines = String(decoding: scene.ledger[before.count...], as: UTF8.self).split(
      separator: "\n")
    let ids = lines.map { String($0.dropFirst("{\"v\":1,\"id\":\"".count).prefix(20)) }
    #expect(ids.count == 49 && Set(ids).count == 49)
    let acknowledged = said.filter { $0.hasPrefix("recorded ") }
    #expect(Set(acknowledged.map { String($0.suffix(20)) }) == Set(ids))
    #expect(acknowledged.count == 49)
    #expect(said.filter { $0.hasPrefix("already recorded ") }.count == 15)
    #expect(scene.run(["check"]).status == .done)
  }

  @Test func `point 6: when the holder of the lock is killed, the next goes on at once`() throws {
    let scene = try Scene()
    let holder = Process()
    holder.executableURL = URL(filePath: "/bin/sh")
    holder.arguments = [
      "-c", "exec 9<>data/ledger.lock && flock 9 && echo held && exec sleep 100",
    ]
    holder.currentDirectoryURL = URL(filePath: scene.folder)
    let pipe = Pipe()
    holder.standardOutput = pipe
    try holder.run()
    #expect(pipe.fileHandleForReading.availableData == Data("held\n".utf8))
    let before = scene.ledger
    let process = holder.processIdentifier
    let asked = Mutex(0)
    // It asks in vain, the holder is killed, and it asks once more.
    let run = scene.run(
      Scene.offer(2),
      system: SystemCalls { call in
        guard call == .lock else { return .none }
        let times = asked.withLock {
          $0 += 1
          return $0
        }
        if times == 2 {
          kill(process, SIGKILL)
          var status: siginfo_t = siginfo_t()
          waitid(P_PID, id_t(process), &status, WEXITED | WNOWAIT)
        }
        return .none
      })
    #expect(run.status == .done, "\(run.errors)")
    #expect(asked.withLock { $0 } == 2)
    #expect(scene.ledger.count > before.count)
    holder.waitUntilExit()
  }

  /// A way to end the program, or to take its output away.
  struct Way: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let script: String
    let status: Int32
    var errors = ""
    /// Whether an entry is recorded although nobody could be told.
    var isRecorded = true
  }

  private static let unwritable =
    "error: the output could not be written [output.unwritable]\n"
    + "hint: what was recorded stays recorded; see it with 'goodoffices list', or call again\n"

  static let ways: [Way] = [
    Way(
      testDescription: "a full disk on output", script: "exec \"$0\" \"$@\" >/dev/full",
      status: 3, errors: unwritable),
    Way(
      testDescription: "closed output", script: "exec \"$0\" \"$@\" >&-", status: 3,
      errors: unwritable),
    Way(
      testDescription: "all streams closed", script: "exec \"$0\" \"$@\" <&- >&- 2>&-", status: 3),
    Way(
      testDescription: "a reader that has seen enough",
      script: "{ \"$0\" \"$@\"; echo $? >code; } | true; exit $(cat code)", status: 0),
    Way(
      testDescription: "a full disk on errors", script: "exec \"$0\" \"$@\" 2>/dev/full",
      status: 0),
  ]

  /// No room at all, where the program can start in it.
  ///
  /// The signal of such a limit is set back, for whoever runs the tests may ignore it. A program that
  /// the thread sanitizer watches needs room for itself.
  static let noRoom: [Way] =
    ProcessInfo.processInfo.environment["TSAN_OPTIONS"] == nil
    ? [
      Way(
        testDescription: "no room for files",
        script: "ulimit -f 0; exec env --default-signal=XFSZ \"$0\" \"$@\"",
        status: 3, isRecorded: false)
    ] : []

  @Test(arguments: [["list"], Scene.offer(2) + ["--dry-run"]])
  func `of what a command records that records nothing, nothing is said`(
    _ words: [String]
  ) async throws {
    let scene = try Scene()
    let before = scene.ledger
    let run = try await Program.run(words, by: "exec \"$0\" \"$@\" >/dev/full", in: scene.folder)
    #expect(run.status == 3 && scene.ledger == before)
    #expect(
      run.errors == """
        error: the output could not be written [output.unwritable]
        hint: make room where it goes, or send it elsewhere, and call again

        """)
  }

  @Test(arguments: ways + noRoom)
  func `point 18: without a place for its output the program says so, and loses nothing`(
    _ way: Way
  ) async throws {
    let scene = try Scene()
    let before = scene.ledger
    let run = try await Program.run(Scene.offer(2), by: way.script, in: scene.folder)
    #expect(run.status == way.status && !run.isSignal, "\(run.errors)")
    if way.isRecorded {
      #expect(run.errors == way.errors)
      #expect(scene.ledger.count > before.count)
    } else {
      #expect(scene.ledger == before)
    }
    #expect(scene.run(["check"]).status == .done)
    #expect(scene.run(Scene.offer(2)).status == .done)
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP, SIGKILL])
  func `point 18: a signal ends the program in silence, and leaves the ledger as it was`(
    _ signal: Int32
  ) async throws {
    let scene = try Scene()
    let before = scene.ledger
    // It waits for the lock, and is ended there. A shell lets what it starts beside itself ignore
    // the interrupt.
    let script = """
      exec 9<>data/ledger.lock; flock 9
      env --default-signal=INT "$0" "$@" & sleep 0.4; kill -\(signal) $!; wait $!
      """
    let run = try await Program.run(Scene.offer(2), by: script, in: scene.folder)
    #expect(run.status == 128 + signal)
    #expect(run.output.isEmpty)
    #expect(!run.errors.contains("error"), "\(run.errors)")
    #expect(scene.ledger == before)
  }

  /// Whether a test may hide a folder from a process that it starts.
  private static let mayHideFolders: Bool = {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "\(hidingProcesses) true"]
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }()

  private static let hidingProcesses =
    "unshare --user --map-root-user --mount sh -c 'mount -t tmpfs none /proc && exec \"$@\"' -"

  // The sanitizers need that folder themselves.
  @Test(
    .enabled("no folder may be hidden here, or a sanitizer needs it") {
      instruments.isEmpty && mayHideFolders
    })
  func `a call whose words the runtime cannot read is trouble, and no call for help`()
    async throws
  {
    let scene = try Scene()
    let before = scene.ledger
    let run = try await Program.run(
      Scene.offer(2), by: "\(Self.hidingProcesses) \"$0\" \"$@\"", in: scene.folder)
    #expect(run.status == 3 && !run.isSignal, "\(run.errors)")
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("error: the words of the call cannot be read"))
    #expect(run.errors.contains("[call.unreadable]\nhint: "))
    #expect(scene.ledger == before)
  }
}
