import Glibc

extension MadeLedger {
  /// Writes the ledger to a file, piece by piece; the number of bytes, or nil if it fails.
  func write(toFile path: String) -> Int? {
    guard let file = fopen(path, "wb") else { return nil }
    var count = 0
    var isWhole = true
    write { bytes in
      count += bytes.count
      if fwrite(bytes, 1, bytes.count, file) != bytes.count { isWhole = false }
    }
    return fclose(file) == 0 && isWhole ? count : nil
  }
}

/// The path of a new temporary file with some bytes; nil if there can be none.
func temporaryFile(_ bytes: [UInt8] = []) -> String? {
  let folder = getenv("TMPDIR").map { String(cString: $0) } ?? P_tmpdir
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
