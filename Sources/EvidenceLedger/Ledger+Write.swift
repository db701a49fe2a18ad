import Diagnostics

/// Writing among others who take no lock, as git, editors and shells do.
extension Ledger {
  /// Writes with one call and waits for the disk; after a failure the bytes are taken back.
  ///
  /// Returns whether they stand in the file that bears the name now, on lines of their own.
  func write(
    _ bytes: [UInt8], to file: borrowing OpenFile, ofSize size: Int
  ) throws(Failure) -> Bool {
    var taken: Int?
    do throws(SystemError) {
      taken = try system.write(bytes, to: file)
      guard taken == bytes.count else { throw .full }
      let end = try system.position(in: file)
      try system.synchronize(file)
      guard try bearsName(file) else { return false }
      return try holds(bytes, upTo: end, file)
    } catch {
      throw .trouble(.write, name, error, and: takeBack(bytes, taken, file, ofSize: size))
    }
  }

  /// Whether an open file is the one that bears the name of the ledger.
  func bearsName(_ file: borrowing OpenFile) throws(SystemError) -> Bool {
    try system.status(file).identity == system.identity(of: path)
  }

  /// Whether bytes stand in a file where they were written, behind a newline.
  private func holds(
    _ bytes: [UInt8], upTo end: Int, _ file: borrowing OpenFile
  ) throws(SystemError) -> Bool {
    let start = end - bytes.count
    guard start > 0 else { return try part(of: file, 0..<end) == bytes }
    let found = try part(of: file, start - 1..<end)
    return found.dropFirst().elementsEqual(bytes) && (found.first == 0x0A || bytes.first == 0x0A)
  }

  private func part(
    of file: borrowing OpenFile, _ stretch: Range<Int>
  ) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    try system.read(file.descriptor, stretch, onto: &bytes)
    return bytes
  }

  /// Takes back what was written; tells what is not certain after that.
  ///
  /// After a wait that failed nobody knows what the disk holds, and waiting again may succeed though
  /// bytes are lost. So the bytes are taken back, and only a disk that confirms this is believed.
  /// Nothing is cut off that somebody else wrote behind them.
  private func takeBack(
    _ bytes: [UInt8], _ taken: Int?, _ file: borrowing OpenFile, ofSize size: Int
  ) -> Diagnostic? {
    do {
      let now = try system.status(file).size
      if let taken {
        guard try now == system.position(in: file) else { return .notTakenBack(name) }
        if taken > 0 { try system.truncate(file, to: now - taken) }
      } else if now > size {
        // The system says that nothing was written, but a disk across a network may have some of it.
        guard bytes.starts(with: try part(of: file, size..<now)) else { return .notTakenBack(name) }
        try system.truncate(file, to: size)
      }
    } catch {
      return .notCutBack(name, error)
    }
    do {
      try system.synchronize(file)
    } catch {
      return .notConfirmed(name, error)
    }
    return nil
  }
}
