import Parallel
import Synchronization

/// Reads a ledger stretch by stretch, several at once, and returns the scans in order of place.
func scanStretches(
  of source: LedgerSource, by manner: ReadingManner
) throws(SystemError) -> [LedgerScan] {
  // Even an empty file is read, for that may fail.
  let stretch = manner.stretch(of: source.size)
  let count = max((source.size + stretch - 1) / stretch, 1)
  let next = Atomic(0)
  let results = Mutex<[Result<LedgerScan, SystemError>?]>(Array(repeating: nil, count: count))
  concurrently(min(manner.threads, count)) { _ in
    var quick =
      manner.reader == nil
      ? CanonicalReader(expecting: source.size, keepingWords: manner.keepsWords) : nil
    var bytes: [UInt8] = []
    var batch = LineBatch()
    // How many entries the last of the stretches held: those of one ledger are much alike.
    var expected = 0
    while true {
      let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard number < count else { return }
      let start = number * stretch
      let result = Result { () throws(SystemError) in
        let (base, first) = try source.lines(
          beginningIn: start..<start + stretch, &bytes)
        var scan = LedgerScan(
          bytes, from: first, at: base, with: manner.reader ?? LineDecoder(),
          expecting: expected + expected / 16, using: batch)
        batch = LineBatch()
        scan.readLines(quickly: &quick, passing: manner.passing)
        expected = scan.entries.count
        batch = scan.takeBatch()
        return scan
      }
      results.withLock { $0[number] = result }
    }
  }
  var scans: [LedgerScan] = []
  scans.reserveCapacity(count)
  for result in results.withLock({ $0 }) {
    if let result { scans.append(try result.get()) }
  }
  return scans
}
