import Commands
import Diagnostics
import Glibc
import Mandates
import Synchronization

/// What the session keeps until the process ends.
private let kept = Mutex<[any Sendable]>([])

/// Whether entries were added to the ledger.
private let hasRecorded = Mutex(false)

/// The environment, the clock, the streams and the terminal.
enum World {
  /// A session in the world as it is.
  ///
  /// Throws if a name that it needs is no text: repaired, it would name something else.
  static func session() throws(Failure) -> Session {
    let environment = try variables()
    let colour = (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    var session = Session(
      environment: environment, folder: try workingFolder(), now: now, gitUserName: gitUserName,
      write: putOutput, writeError: complain,
      readInput: { () throws(Failure) in try readAll() },
      outputWidth: width(of: STDOUT_FILENO), usesColour: colour && isatty(STDOUT_FILENO) == 1,
      usesErrorColour: colour && isatty(STDERR_FILENO) == 1)
    session.keep = { value in kept.withLock { $0.append(value) } }
    session.hasRecorded = { hasRecorded.withLock { $0 = true } }
    session.git = { GitProcess.run($0, in: $1) }
    session.streamStandardDescriptors()
    return session
  }

  /// The words of the call, without the name of the program.
  ///
  /// The runtime takes them from /proc, and where it cannot it gives none, not even the name: then
  /// nobody knows what was asked, and nothing is done.
  static func words() throws(Failure) -> [String] {
    let count = Int(CommandLine.argc)
    guard count > 0 else { throw .noWords }
    var words: [String] = []
    for number in 1..<count {
      guard let pointer = CommandLine.unsafeArgv[number] else { break }
      words.append(
        try text(
          pointer, "word \(number) of the call",
          "rename a file that is called so, with 'mv'; type other words in a terminal set to UTF-8"
        ))
    }
    return words
  }

  private static func variables() throws(Failure) -> [String: String] {
    var variables: [String: String] = [:]
    for name in ["GOODOFFICES_DATA", "NO_COLOR", "TERM", "USER"] {
      if let value = getenv(name) {
        variables[name] = try text(value, "'\(name)' in the environment", "set it in UTF-8")
      }
    }
    return variables
  }

  private static func workingFolder() throws(Failure) -> String {
    guard let path = getcwd(nil, 0) else { return "." }
    defer { free(path) }
    return try text(
      path, "the name of the folder in which one works", "rename the folder, with 'mv'")
  }

  /// A text of the C library; throws if its bytes are no UTF-8, for no file has the repaired name.
  private static func text(
    _ pointer: UnsafePointer<CChar>, _ what: String, _ hint: String
  ) throws(Failure) -> String {
    guard let text = String(validatingCString: pointer) else {
      throw .notUTF8(what, UnsafeRawBufferPointer(start: pointer, count: strlen(pointer)), hint)
    }
    return text
  }

  /// The instant, in Coordinated Universal Time, to the second.
  @Sendable private static func now() -> Instant {
    var seconds = time(nil)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let text =
      "\(1900 + Int(parts.tm_year))-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
      + "T\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec))Z"
    return Instant(text) ?? .earliest
  }

  /// The name that git has for whoever calls; nil without git or a name.
  @Sendable private static func gitUserName() throws(Failure) -> String? {
    guard let answer = GitProcess.run(["config", "user.name"], in: "."), answer.status == 0
    else { return nil }
    let bytes = answer.output.prefix { $0 != 0x0A }
    guard let line = String(validating: bytes, as: UTF8.self) else {
      throw bytes.withUnsafeBytes { bytes in
        .notUTF8("git's user.name", bytes, "give the name with --officer, or set it anew in UTF-8")
      }
    }
    return line.isEmpty ? nil : line
  }

  /// The columns of the terminal behind a descriptor; nil if there is none.
  private static func width(of descriptor: Int32) -> Int? {
    guard isatty(descriptor) == 1 else { return nil }
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// Opens the standard streams that whoever called left closed.
  ///
  /// Otherwise a file of ours would get their number. What is written to one opened for reading
  /// fails, as it should.
  static func openStandardStreams() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) == -1 {
      _ = open("/dev/null", O_RDONLY)
    }
  }

  /// Writes all of a text to standard output.
  ///
  /// A reader that has seen enough is no failure, and the command goes on to its own end; output
  /// that cannot be written is, and ends the program.
  @Sendable private static func putOutput(_ text: String) {
    guard let number = put(text, STDOUT_FILENO), number != EPIPE else { return }
    endWithoutOutput()
  }

  /// Closes standard output, where a disk across a network may say that what was written to it has
  /// no room.
  static func closeOutput() {
    if close(STDOUT_FILENO) != 0, errno != EINTR, errno != EBADF { endWithoutOutput() }
  }

  private static func endWithoutOutput() -> Never {
    let hint =
      hasRecorded.withLock(\.self)
      ? "what was recorded stays recorded; see it with 'goodoffices list', or call again"
      : "make room where it goes, or send it elsewhere, and call again"
    put(
      "error: the output could not be written [output.unwritable]\nhint: \(hint)\n",
      STDERR_FILENO)
    exit(ExitStatus.trouble.rawValue)
  }

  /// Writes all of a text to standard error; that nobody hears of a problem makes no other.
  @Sendable static func complain(_ text: String) { put(text, STDERR_FILENO) }

  /// Writes all of a text; the error number if it cannot be written.
  @discardableResult
  private static func put(_ text: String, _ descriptor: Int32) -> Int32? {
    var text = text
    return text.withUTF8 { bytes in
      var written = 0
      while written < bytes.count {
        let rest = UnsafeBufferPointer(rebasing: bytes[written...])
        let count = write(descriptor, rest.baseAddress, rest.count)
        if count > 0 {
          written += count
        } else if errno != EINTR {
          return errno
        }
      }
      return nil
    }
  }

  @Sendable private static func readAll() throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(STDIN_FILENO, &buffer, buffer.count)
      if count == 0 { return bytes }
      if count > 0 {
        bytes += buffer[..<count]
      } else if errno != EINTR {
        throw Failure(
          .error("file.unreadable", "standard input could not be read", hint: "check the pipe"),
          status: .trouble)
      }
    }
  }
}

extension Failure {
  fileprivate static var noWords: Failure {
    Failure(
      .error(
        "call.unreadable", "the words of the call cannot be read from /proc/self",
        hint: "see that /proc is mounted, and allow more open files with 'ulimit -n'"),
      status: .trouble)
  }

  /// Refuses bytes that are no text, and shows which.
  fileprivate static func notUTF8(
    _ what: String, _ bytes: UnsafeRawBufferPointer, _ hint: String
  ) -> Failure {
    let shown = String(decoding: bytes, as: UTF8.self)
    return Failure(
      .error(
        "usage.not-utf8", "\(what) is no UTF-8: '\(shown)' with other bytes at each '�'",
        hint: hint))
  }
}
