import Diagnostics

/// Gathers what is wrong with the parts of a call, so that all of it is told and not only the first.
struct Gathering {
  private var failures: [Failure] = []

  /// Makes one part; answers nil, and keeps what is wrong, if it cannot be made.
  mutating func part<Part>(_ make: () throws(Failure) -> Part) -> Part? {
    do throws(Failure) {
      return try make()
    } catch {
      failures.append(error)
      return nil
    }
  }

  /// Adds what is wrong with the whole.
  mutating func add(_ diagnostics: [Diagnostic]) {
    if let failure = Failure(all: diagnostics) { failures.append(failure) }
  }

  /// Throws all that was kept, with the gravest of its statuses.
  func check() throws(Failure) {
    let status = failures.map(\.status).max { $0.rawValue < $1.rawValue } ?? .wrongInput
    if let failure = Failure(all: failures.flatMap(\.diagnostics), status: status) {
      throw failure
    }
  }
}
