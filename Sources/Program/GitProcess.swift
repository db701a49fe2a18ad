import Commands
import Glibc

/// Calls git as a process of its own, without a shell between.
enum GitProcess {
  /// Runs git in a folder; nil if it cannot be started.
  ///
  /// The variables by which a hook is told of its repository are kept from it, for the folder says
  /// which one is meant; nor does it fetch what a partial clone has not got.
  static func run(_ words: [String], in folder: String) -> GitAnswer? {
    guard let output = Pipe(), let errors = Pipe() else { return nil }
    var actions = posix_spawn_file_actions_t()
    guard posix_spawn_file_actions_init(&actions) == 0 else { return nil }
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output.writing, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, errors.writing, STDERR_FILENO)
    var process = pid_t()
    let started = withStrings(["git", "-C", folder] + words) { words in
      withStrings(environment) { environment in
        posix_spawnp(&process, "git", &actions, nil, words, environment)
      }
    }
    guard started == 0 else { return nil }
    let (printed, complaints) = Pipe.drain(output, errors)
    var status: Int32 = 0
    while waitpid(process, &status, 0) == -1, errno == EINTR {}
    // As a shell tells it: the code, or what lies beyond all codes where a signal ended it.
    let code = status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
    return GitAnswer(
      status: code, output: printed, errors: String(decoding: complaints, as: UTF8.self))
  }

  private static var environment: [String] {
    let names: [String] = [
      "PATH", "HOME", "XDG_CONFIG_HOME", "USER", "LOGNAME", "SUDO_UID", "LD_LIBRARY_PATH",
      "GIT_CEILING_DIRECTORIES", "GIT_CONFIG_GLOBAL", "GIT_CONFIG_NOSYSTEM",
      "GIT_CONFIG_PARAMETERS", "GIT_CONFIG_SYSTEM", "GIT_DISCOVERY_ACROSS_FILESYSTEM",
      "GIT_EXEC_PATH",
    ]
    let kept = names.compactMap { name in
      getenv(name).map { "\(name)=\(String(cString: $0))" }
    }
    return kept + ["LC_ALL=C", "GIT_NO_LAZY_FETCH=1", "GIT_OPTIONAL_LOCKS=0"]
  }

  /// Lends texts as the C library takes them: pointers with a null one at the end.
  private static func withStrings(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Int32
  ) -> Int32 {
    let pointers = texts.map { strdup($0) }
    defer { for pointer in pointers { free(pointer) } }
    return body(pointers + [nil])
  }
}

/// Two ends of a pipe that a child gets only where it is told to.
private final class Pipe {
  let reading: Int32
  private(set) var writing: Int32

  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (reading, writing) = (ends[0], ends[1])
  }

  deinit {
    close(reading)
    closeWriting()
  }

  private func closeWriting() {
    if writing >= 0 { close(writing) }
    writing = -1
  }

  /// Reads two pipes to their ends, whichever has something first.
  static func drain(_ one: Pipe, _ other: Pipe) -> ([UInt8], [UInt8]) {
    let pipes = [one, other]
    for pipe in pipes { pipe.closeWriting() }
    var read: [[UInt8]] = [[], []]
    var polled = pipes.map { pollfd(fd: $0.reading, events: Int16(POLLIN), revents: 0) }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    // A negative descriptor is passed over.
    while polled.contains(where: { $0.fd >= 0 }) {
      guard poll(&polled, nfds_t(polled.count), -1) >= 0 || errno == EINTR else { break }
      for place in pipes.indices where polled[place].fd >= 0 && polled[place].revents != 0 {
        let count = Glibc.read(polled[place].fd, &buffer, buffer.count)
        if count > 0 {
          read[place] += buffer[..<count]
        } else if count == 0 || errno != EINTR {
          polled[place].fd = -1
        }
      }
    }
    return (read[0], read[1])
  }
}
