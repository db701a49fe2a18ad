import Glibc

/// Lets other programs read the same ledger, for comparison; they only parse, and verify nothing.
///
/// What they need for an empty file is taken off.
func measurePeers(reading bytes: [UInt8], into measurements: inout Measurements) {
  guard let path = temporaryFile(bytes), let empty = temporaryFile([]) else {
    print("  no temporary file for the peers")
    return
  }
  defer {
    unlink(path)
    unlink(empty)
  }
  let script =
    "import collections, json, sys; collections.deque(map(json.loads, sys.stdin), 0)"
  let peers = [
    ("Python's json", "PYTHONUTF8=1 python3 -c \"\(script)\""), ("jq", "jq -c . >/dev/null"),
  ]
  for (name, command) in peers {
    if let start = processorSeconds(of: "\(command) <\(empty)"),
      let seconds = processorSeconds(of: "\(command) <\(path)")
    {
      measurements.record(Stage(name: name, isPeer: true), max(0, seconds - start))
    } else {
      print("  \(name) is not here, or failed")
    }
  }
}

/// The time that a command and its children spend on processors, the best of three.
private func processorSeconds(of command: String) -> Double? {
  var best = Double.infinity
  for _ in 0..<3 {
    let before = childrenSeconds()
    guard let stream = popen(command, "r"), pclose(stream) == 0 else { return nil }
    best = min(best, childrenSeconds() - before)
  }
  return best
}

private func childrenSeconds() -> Double {
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
  func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
  return seconds(usage.ru_utime) + seconds(usage.ru_stime)
}

/// The path of a new temporary file with some bytes; nil if there can be none.
func temporaryFile(_ bytes: [UInt8]) -> String? {
  var template = Array("\(folder)/benchmarks-XXXXXX".utf8CString)
  let descriptor = mkstemp(&template)
  guard descriptor >= 0 else { return nil }
  defer { close(descriptor) }
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    guard count > 0 else { return nil }
    rest = rest.dropFirst(count)
  }
  return String(decoding: template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
}

/// The folder for temporary files.
private var folder: String { getenv("TMPDIR").map { String(cString: $0) } ?? P_tmpdir }
