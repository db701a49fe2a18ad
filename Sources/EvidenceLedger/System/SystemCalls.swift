import Glibc
import LinuxCalls

/// The calls to the operating system that the ledger makes, with a place to let them fail.
///
/// Every call asks `fault` first, so that tests can fail the n-th one and see what is left. Calls
/// that a signal interrupted are made again.
package struct SystemCalls: Sendable {
  /// The calls that can be made to fail.
  package enum Call: String, Sendable, CaseIterable {
    case open
    case status
    case position
    case read
    case write
    case truncate
    case synchronize
    case lock
    case makeDirectory = "make-directory"
    case rename
    case exchange
    case close
  }

  /// How a call is to fail.
  package enum Fault: Hashable, Sendable {
    /// Not at all.
    case none

    /// With an error number, such as `EIO`, nothing done.
    case error(Int32)

    /// By writing or reading no more than some bytes.
    case short(Int)
  }

  /// Says before each call how it is to fail.
  package var fault: @Sendable (Call) -> Fault

  /// How long to wait for somebody else's lock, in milliseconds.
  package var patience = 10_000

  /// Creates the real calls, or some that fail.
  package init(fault: @escaping @Sendable (Call) -> Fault = { _ in .none }) {
    self.fault = fault
  }
}

/// A call to the operating system that failed.
package struct SystemError: Error, Hashable {
  /// The error number of the C library.
  let number: Int32

  /// What the C library calls it, in English.
  var meaning: String {
    var buffer = [CChar](repeating: 0, count: 128)
    guard strerror_r(number, &buffer, buffer.count) == 0 else { return "error \(number)" }
    let text = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return String(decoding: text, as: UTF8.self)
  }

  var isMissing: Bool { number == ENOENT || number == ENOTDIR }
  var isInTheWay: Bool { number == EEXIST }
  var isLocked: Bool { number == EWOULDBLOCK }
  var isDenied: Bool { number == EACCES || number == EPERM }
  var isReadOnlySystem: Bool { number == EROFS }
  var isFull: Bool { number == ENOSPC || number == EDQUOT || number == EFBIG }

  /// What a link is refused with, and with it all that is no file.
  static var notRegular: SystemError { SystemError(number: ELOOP) }

  /// What a file is refused with that becomes shorter while it is read.
  static var shortened: SystemError { SystemError(number: ENODATA) }

  /// What a short write is told as: it happens on a full disk, without an error of its own.
  static var full: SystemError { SystemError(number: ENOSPC) }
}

/// What may stand under a path.
enum FileKind {
  case file
  case folder
  case link
  case other
}

/// An open file, closed when the value is gone.
///
/// What the system says of that is lost, so a file is closed so only if it was read, or if the disk
/// confirmed what was written; any other is given to `SystemCalls.close`.
struct OpenFile: ~Copyable {
  let descriptor: Int32
  deinit { _ = close(descriptor) }

  /// The descriptor, no longer closed when the value is gone.
  fileprivate consuming func released() -> Int32 {
    let descriptor = descriptor
    discard self
    return descriptor
  }
}

extension SystemCalls {
  /// How a file is opened; pipes and devices are never waited for, links followed only if asked.
  struct Mode: OptionSet {
    let rawValue: Int32
    static let reading = Mode(rawValue: O_RDONLY)
    static let appending = Mode(rawValue: O_RDWR | O_APPEND)
    static let writing = Mode(rawValue: O_RDWR)
    static let creating = Mode(rawValue: O_CREAT)
    static let creatingNew = Mode(rawValue: O_CREAT | O_EXCL)
    static let emptying = Mode(rawValue: O_TRUNC)
    static let directory = Mode(rawValue: O_DIRECTORY)

    /// Follows links, for files that a person names.
    ///
    /// It is no flag of the system, and taken out again.
    static let following = Mode(rawValue: 1 << 30)
  }

  /// What is known of an open file.
  struct FileStatus {
    let size: Int
    let isRegular: Bool
    let isWritable: Bool

    /// Who may do what with it.
    let permissions: UInt32

    /// Which file it is, whatever its name.
    let identity: FileIdentity
  }

  /// The device on which a file lies, and its number there.
  struct FileIdentity: Equatable {
    private let device: UInt
    private let number: UInt

    init(_ status: stat) {
      device = UInt(status.st_dev)
      number = UInt(status.st_ino)
    }
  }

  func open(_ path: String, _ mode: Mode) throws(SystemError) -> OpenFile {
    let follows = mode.contains(.directory) || mode.contains(.following) ? 0 : O_NOFOLLOW
    let flags = mode.subtracting(.following).rawValue | O_CLOEXEC | O_NONBLOCK | follows
    let descriptor = try repeating(.open) { Glibc.open(path, flags, 0o666) }
    return OpenFile(descriptor: Int32(descriptor))
  }

  func status(_ file: borrowing OpenFile) throws(SystemError) -> FileStatus {
    var status = stat()
    let descriptor = file.descriptor
    _ = try repeating(.status) { fstat(descriptor, &status) }
    return FileStatus(
      size: Int(status.st_size), isRegular: status.st_mode & S_IFMT == S_IFREG,
      isWritable: status.st_mode & 0o222 != 0, permissions: status.st_mode & 0o7777,
      identity: FileIdentity(status))
  }

  /// Which file stands under a path; nil if nothing does.
  func identity(of path: String) throws(SystemError) -> FileIdentity? {
    try look(at: path).map(FileIdentity.init)
  }

  /// Where the next byte of a file is read, or where the last one was written.
  func position(in file: borrowing OpenFile) throws(SystemError) -> Int {
    let descriptor = file.descriptor
    return try repeating(.position) { _ in Int(lseek(descriptor, 0, SEEK_CUR)) }
  }

  /// Waits a moment for somebody else to be done.
  func pause() { usleep(20_000) }

  /// Lets the same people do the same with a file as with another.
  func permit(_ permissions: UInt32, _ file: borrowing OpenFile) throws(SystemError) {
    let descriptor = file.descriptor
    _ = try repeating(.status) { fchmod(descriptor, permissions) }
  }

  /// Reads up to the end of a file, but no more than a limit.
  func readAll(_ file: borrowing OpenFile, expecting size: Int, limit: Int)
    throws(SystemError) -> [UInt8]
  {
    var bytes: [UInt8] = []
    let descriptor = file.descriptor
    while bytes.count < limit {
      let room = min(max(size - bytes.count, 0) + 4096, limit - bytes.count)
      let old = bytes.count
      var result: Result<Int, SystemError> = .success(0)
      let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        result = Result { () throws(SystemError) in
          try repeating(.read) { most in
            Glibc.read(descriptor, buffer.baseAddress, min(room, most))
          }
        }
        count = (try? result.get()) ?? 0
      }
      if try result.get() == 0 { break }
      if old == 0 { bytes = chunk } else { bytes += chunk }
    }
    return bytes
  }

  /// Reads a stretch of a file and adds it to other bytes; less of it only where the file ends.
  func read(
    _ descriptor: Int32, _ stretch: Range<Int>, onto bytes: inout [UInt8]
  ) throws(SystemError) {
    var from = stretch.lowerBound
    bytes.reserveCapacity(bytes.count + stretch.count)
    repeat {
      let (count, offset) = (stretch.upperBound - from, from)
      var taken = 0
      try bytes.append(addingCapacity: count) { room throws(SystemError) in
        try room.withUnsafeMutableBufferPointer { buffer, filled throws(SystemError) in
          taken = try repeating(.read) { most in
            pread(descriptor, buffer.baseAddress, min(count, most), offset)
          }
          filled = taken
        }
      }
      if taken == 0 { return }
      from += taken
    } while from < stretch.upperBound
  }

  /// Writes once, and returns how many bytes were taken.
  func write(_ bytes: [UInt8], to file: borrowing OpenFile) throws(SystemError) -> Int {
    let descriptor = file.descriptor
    return try repeating(.write) { most in Glibc.write(descriptor, bytes, min(bytes.count, most)) }
  }

  func truncate(_ file: borrowing OpenFile, to size: Int) throws(SystemError) {
    let descriptor = file.descriptor
    _ = try repeating(.truncate) { ftruncate(descriptor, size) }
  }

  /// Waits until the disk has all of a file or a folder.
  func synchronize(_ file: borrowing OpenFile) throws(SystemError) {
    let descriptor = file.descriptor
    _ = try repeating(.synchronize) { fsync(descriptor) }
  }

  /// Makes the names in a folder last.
  func synchronizeFolder(_ path: String) throws(SystemError) {
    try synchronize(try open(path, [.reading, .directory]))
  }

  func makeDirectory(_ path: String) throws(SystemError) {
    _ = try repeating(.makeDirectory) { mkdir(path, 0o777) }
  }

  /// Gives a file another name, in the place of what bore it.
  func rename(_ path: String, to other: String) throws(SystemError) {
    _ = try repeating(.rename) { Glibc.rename(path, other) }
  }

  /// Lets two names change places, so that neither is ever without something; false where the
  /// file system cannot do that.
  func exchange(_ path: String, with other: String) throws(SystemError) -> Bool {
    do {
      _ = try repeating(.exchange) {
        renameat2(AT_FDCWD, path, AT_FDCWD, other, UInt32(linux_rename_exchange))
      }
      return true
    } catch {
      if error.number == EINVAL || error.number == ENOSYS { return false }
      throw error
    }
  }

  /// Waits until the disk that a file or folder lies on has all that was written to it; for many
  /// files this is far quicker than waiting for each.
  ///
  /// Throws also if something that was written since the file was opened is lost (from Linux 5.8
  /// on).
  func synchronizeDisk(of file: borrowing OpenFile) throws(SystemError) {
    let descriptor = file.descriptor
    _ = try repeating(.synchronize) { syncfs(descriptor) }
  }

  /// Closes a file, where a disk across a network may say that what was written has no room.
  ///
  /// It is closed whatever happens, and so never tried again.
  func close(_ file: consuming OpenFile) throws(SystemError) {
    let wanted = fault(.close)
    if Glibc.close(file.released()) != 0, errno != EINTR { throw SystemError(number: errno) }
    if case .error(let number) = wanted, number != EINTR { throw SystemError(number: number) }
  }

  /// Takes a lock, for oneself or with other readers, and waits for it as long as patience lasts.
  func lock(_ file: borrowing OpenFile, isShared: Bool) throws(SystemError) {
    let operation = (isShared ? LOCK_SH : LOCK_EX) | LOCK_NB
    let descriptor = file.descriptor
    var waited = 0
    while true {
      do {
        _ = try repeating(.lock) { flock(descriptor, operation) }
        return
      } catch {
        guard error.isLocked, waited < patience else { throw error }
      }
      usleep(10_000)
      waited += 10
    }
  }

  /// The number of this process.
  var processNumber: Int { Int(getpid()) }

  /// What stands under a path; nil if nothing does.
  ///
  /// Throws if that cannot be known, for what one may not see is not missing.
  func kind(of path: String) throws(SystemError) -> FileKind? {
    try look(at: path).map { status in
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    }
  }

  private func look(at path: String) throws(SystemError) -> stat? {
    var status = stat()
    do {
      _ = try repeating(.status) { lstat(path, &status) }
    } catch {
      if error.isMissing { return nil }
      throw error
    }
    return status
  }

  /// Whether a folder stands under a path, or a link that leads to one.
  ///
  /// Throws if that cannot be known.
  func leadsToFolder(_ path: String) throws(SystemError) -> Bool {
    var status = stat()
    do {
      _ = try repeating(.status) { stat(path, &status) }
    } catch {
      if error.isMissing { return false }
      throw error
    }
    return status.st_mode & S_IFMT == S_IFDIR
  }

  private func repeating(_ call: Call, _ body: () -> Int32) throws(SystemError) -> Int {
    try repeating(call) { _ in Int(body()) }
  }

  /// Makes a call, again if a signal interrupted it; the body is told how many bytes it may move.
  private func repeating(_ call: Call, _ body: (Int) -> Int) throws(SystemError) -> Int {
    while true {
      let result: Int
      switch fault(call) {
      case .none: result = body(.max)
      case .short(let most): result = body(most)
      case .error(let number):
        errno = number
        result = -1
      }
      if result >= 0 { return result }
      if errno != EINTR { throw SystemError(number: errno) }
    }
  }
}

/// Finds the next newline from an offset on.
func nextNewline(in bytes: [UInt8], from start: Int) -> Int? {
  bytes.withUnsafeBytes { buffer in
    guard start < buffer.count, let base = buffer.baseAddress,
      let found = memchr(base + start, 0x0A, buffer.count - start)
    else { return nil }
    return base.distance(to: found)
  }
}
