import Commands
import Diagnostics
import Glibc
import Mandates
import Synchronization

/// What the session keeps until the process ends.
private let kept = Mutex<[any Sendable]>([])

/// The environment, the clock, the streams and the terminal.
enum World {
  /// A session in the world as it is.
  static func session() -> Session {
    let environment = variables()
    let colour = (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    var session = Session(
      environment: environment, folder: workingFolder(), now: now, gitUserName: gitUserName,
      write: putOutput, writeError: putError,
      readInput: { () throws(Failure) in try readAll() },
      outputWidth: width(of: STDOUT_FILENO), usesColour: colour && isatty(STDOUT_FILENO) == 1,
      usesErrorColour: colour && isatty(STDERR_FILENO) == 1)
    session.keep = { value in kept.withLock { $0.append(value) } }
    session.git = { GitProcess.run($0, in: $1) }
    session.streamStandardDescriptors()
    return session
  }

  private static func variables() -> [String: String] {
    var variables: [String: String] = [:]
    for name in ["GOODOFFICES_DATA", "NO_COLOR", "TERM", "USER"] {
      if let value = getenv(name) { variables[name] = String(cString: value) }
    }
    return variables
  }

  private static func workingFolder() -> String {
    guard let path = getcwd(nil, 0) else { return "." }
    defer { free(path) }
    return String(cString: path)
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
  @Sendable private static func gitUserName() -> String? {
    guard let answer = GitProcess.run(["config", "user.name"], in: "."), let name = answer.text
    else { return nil }
    let line = String(name.prefix { $0 != "\n" })
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
    put(
      "error: the output could not be written [output.unwritable]\n"
        + "hint: what was recorded stays recorded; see it with 'goodoffices list', or call again\n",
      STDERR_FILENO)
    exit(ExitStatus.trouble.rawValue)
  }

  /// Writes all of a text to standard error; that nobody hears of a problem makes no other.
  @Sendable private static func putError(_ text: String) { put(text, STDERR_FILENO) }

  /// Writes all of a text; the error number if it cannot be written.
  @discardableResult
  private static func put(_ text: String, _ descriptor: Int32) -> Int32? {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        return errno
      }
    }
    return nil
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
