import Diagnostics
import Glibc
import Synchronization

/// An input that is read piece by piece, so that it may be larger than memory, or never end.
package struct ByteSource: Sendable {
  /// Reads the next bytes, as soon as there are any; none at the end of the input.
  package let next: @Sendable () throws(Failure) -> [UInt8]

  /// Creates a source from a way to read on.
  package init(_ next: @escaping @Sendable () throws(Failure) -> [UInt8]) { self.next = next }

  /// Gives all at once what something else reads whole.
  package static func once(_ all: @escaping @Sendable () throws(Failure) -> [UInt8]) -> ByteSource {
    let isRead = Flag()
    return ByteSource { () throws(Failure) in isRead.set() ? [] : try all() }
  }

  /// The most bytes that are read at once.
  private static let portion = 1 << 18

  /// Reads from a descriptor that stays open; `name` is for messages.
  package static func descriptor(_ number: Int32, named name: String) -> ByteSource {
    ByteSource { () throws(Failure) in try read(number, name) }
  }

  /// Opens a file or a named pipe; throws if there is none that can be read.
  package static func file(_ path: String, named name: String) throws(Failure) -> ByteSource {
    let number = open(path, O_RDONLY | O_CLOEXEC)
    guard number >= 0 else { throw unreadable(name) }
    let file = OpenedFile(number)
    var status = stat()
    if fstat(number, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      errno = EISDIR
      throw unreadable(name)
    }
    return ByteSource { () throws(Failure) in try read(file.number, name) }
  }

  private static func read(_ number: Int32, _ name: String) throws(Failure) -> [UInt8] {
    while true {
      var count = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: portion) { buffer, filled in
        count = Glibc.read(number, buffer.baseAddress, portion)
        filled = max(count, 0)
      }
      if count >= 0 { return bytes }
      if errno != EINTR { throw unreadable(name) }
    }
  }

  private static func unreadable(_ name: String) -> Failure {
    Failure(
      .error(
        "input.unreadable", "'\(name)' cannot be read: \(systemMeaning(errno))",
        hint: "check the path, and the right to read it"), status: .trouble)
  }
}

/// A file that is closed when nobody holds it any more.
final class OpenedFile: Sendable {
  let number: Int32

  init(_ number: Int32) { self.number = number }

  deinit { close(number) }
}

/// What the C library calls an error, in English.
func systemMeaning(_ number: Int32) -> String {
  var buffer = [CChar](repeating: 0, count: 128)
  guard strerror_r(number, &buffer, buffer.count) == 0 else { return "error \(number)" }
  return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
}

/// Something that happens once.
private final class Flag: Sendable {
  private let isSet = Atomic(false)

  /// Sets it, and tells whether it was set before.
  func set() -> Bool { isSet.exchange(true, ordering: .relaxed) }
}
