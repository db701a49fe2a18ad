import Synchronization

/// The place of one State or territory in a table of the program, read when first asked for.
///
/// Most runs of the program need few States of hundreds.
final class RegistryShelf<Entry: Sendable>: Sendable {
  private let table: StaticString
  private let lines: Range<Int>
  private let entry = AtomicLazyReference<Holder>()

  /// What a reference can refer to.
  private final class Holder: Sendable {
    let entry: Entry?

    init(_ entry: Entry?) { self.entry = entry }
  }

  init(_ table: StaticString, _ lines: Range<Int>) {
    self.table = table
    self.lines = lines
  }

  /// What stands there, as a reader reads it.
  func entry(_ read: (UnsafeBufferPointer<UInt8>) -> Entry?) -> Entry? {
    if let held = entry.load() { return held.entry }
    return entry.storeIfNil(Holder(read(bytes))).entry
  }

  /// The lines that tell of it.
  var bytes: UnsafeBufferPointer<UInt8> {
    let table = UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount)
    return UnsafeBufferPointer(rebasing: table[lines])
  }
}

extension RegistryShelf {
  /// Finds the entries whose first line begins with a letter, by the second field of that line.
  static func find<Key: Hashable>(
    _ letter: UInt8, in tables: [StaticString], _ key: (Slice<UnsafeBufferPointer<UInt8>>) -> Key?
  ) -> [Key: RegistryShelf] {
    var shelves: [Key: RegistryShelf] = [:]
    shelves.reserveCapacity(400)
    for table in tables {
      let bytes = UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount)
      var head: (start: Int, key: Key)?
      var start = 0
      while start < bytes.count {
        let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
        // Only a first line has a tab for its second byte.
        if end - start > 2, bytes[start + 1] == 0x09 {
          if let head, shelves[head.key] == nil {
            shelves[head.key] = RegistryShelf(table, head.start..<start)
          }
          let field = bytes[(start + 2)..<end].prefix { $0 != 0x09 }
          head = bytes[start] == letter ? key(field).map { (start, $0) } : nil
        }
        start = end + 1
      }
      if let head, shelves[head.key] == nil {
        shelves[head.key] = RegistryShelf(table, head.start..<bytes.count)
      }
    }
    return shelves
  }
}
