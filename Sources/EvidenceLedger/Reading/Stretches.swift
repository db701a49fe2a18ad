import Parallel
import Synchronization

/// Reads a ledger stretch by stretch, several at once, and returns the scans in order of place.
func scanStretches(
  of source: LedgerSource, by manner: ReadingManner
) throws(SystemError) -> [LedgerScan] {
  // Even an empty file is read, for that may fail.
  let count = max((source.size + manner.stretch - 1) / manner.stretch, 1)
  let next = Atomic(0)
  let results = Mutex<[Result<LedgerScan, SystemError>?]>(Array(repeating: nil, count: count))
  concurrently(min(manner.threads, count)) { _ in
    var quick = manner.reader == nil ? CanonicalReader(expecting: source.size) : nil
    var bytes: [UInt8] = []
    while true {
      let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard number < count else { return }
      let start = number * manner.stretch
      let result = Result { () throws(SystemError) in
        let base = try source.lines(beginningIn: start..<start + manner.stretch, &bytes)
        var scan = LedgerScan(bytes, at: base, with: manner.reader ?? LineDecoder())
        scan.readLines(quickly: &quick)
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
