import Diagnostics
import Mandates

extension Ledger {
  /// Waits for the lock, and takes it until the file is closed, also by a crash.
  func takeLock() throws(Failure) -> OpenFile {
    let name = name(of: "ledger.lock")
    let lock = try trying(.write, name) { () throws(SystemError) in
      try openLock([.writing, .creating])
    }
    do {
      try system.lock(lock, isShared: false)
    } catch {
      throw error.isLocked ? .busy(name, holder(lock)) : .trouble(.lock, name, error)
    }
    // A help for the message above; the lock holds without it.
    do {
      try system.truncate(lock, to: 0)
      _ = try system.write(Array("\(system.processNumber)\n".utf8), to: lock)
    } catch {}
    return lock
  }

  /// Opens the lock; a pipe or device, on which a lock would hold as well, is none of ours.
  func openLock(_ mode: SystemCalls.Mode) throws(SystemError) -> OpenFile {
    let lock = try system.open(lockPath, mode)
    guard try system.status(lock).isRegular else { throw .notRegular }
    return lock
  }

  /// The number of the process that noted itself in the lock, if one did.
  private func holder(_ lock: borrowing OpenFile) -> Int? {
    let bytes = (try? system.readAll(lock, expecting: 0, limit: 32)) ?? []
    return Int(String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self))
  }
}

extension Failure {
  fileprivate static func busy(_ name: String, _ holder: Int?) -> Failure {
    let who = holder.map { "process \($0)" } ?? "another process"
    return Failure(
      .error(
        "ledger.busy", "one process writes at a time, and \(who) holds '\(name)'",
        hint: "wait until it is done or end it, and run the command again; leave the file"),
      status: .trouble)
  }
}
