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
    var quick = manner.reader == nil ? CanonicalReader(expecting: source.size) : nil
    var bytes: [UInt8] = []
    while true {
      let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard number < count else { return }
      let start = number * stretch
      let result = Result { () throws(SystemError) in
        let (base, first) = try source.lines(
          beginningIn: start..<start + stretch, &bytes)
        var scan = LedgerScan(
          bytes, from: first, at: base, with: manner.reader ?? LineDecoder())
        scan.readLines(quickly: &quick, passing: manner.passing)
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
