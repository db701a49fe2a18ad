import Diagnostics
import Glibc

/// An output that is written piece by piece.
package struct ByteSink: Sendable {
  /// Writes all of some bytes; false if nobody reads them any more.
  package let write: @Sendable ([UInt8]) throws(Failure) -> Bool

  /// Creates a sink from a way to write.
  package init(_ write: @escaping @Sendable ([UInt8]) throws(Failure) -> Bool) {
    self.write = write
  }

  /// Writes to a descriptor that stays open; `name` is for messages.
  package static func descriptor(_ number: Int32, named name: String) -> ByteSink {
    ByteSink { bytes throws(Failure) in try put(bytes, number, name) }
  }

  /// Makes a file, or empties the one there is.
  package static func file(_ path: String, named name: String) throws(Failure) -> ByteSink {
    let number = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard number >= 0 else { throw unwritable(name) }
    let file = OpenedFile(number)
    return ByteSink { bytes throws(Failure) in try put(bytes, file.number, name) }
  }

  private static func put(
    _ bytes: [UInt8], _ number: Int32, _ name: String
  ) throws(Failure) -> Bool {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(number, buffer.baseAddress.map { $0 + written }, buffer.count - written)
      }
      if count > 0 {
        written += count
      } else if errno == EPIPE {
        return false
      } else if errno != EINTR {
        throw unwritable(name)
      }
    }
    return true
  }

  private static func unwritable(_ name: String) -> Failure {
    Failure(
      .error(
        "output.unwritable", "'\(name)' cannot be written: \(systemMeaning(errno))",
        hint: "check the path, the right to write there, and the space left"), status: .trouble)
  }
}
