import Glibc

/// How many processors there are for this process.
@usableFromInline
package func processorCount() -> Int {
  max(sysconf(Int32(_SC_NPROCESSORS_ONLN)), 1)
}

/// Runs a body so many times at once, one of them on the thread that calls, and waits for all.
///
/// The body is told which it is, from 0. Where the system gives no more threads, some runs follow
/// others.
@usableFromInline
package func concurrently(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
  let others = Crew(1..<max(count, 1), body)
  if count > 0 { body(0) }
  others.wait()
}

/// Threads that run a body beside the one that calls.
struct Crew: ~Copyable {
  private var threads: [pthread_t] = []
  private var left: [Int] = []
  private let body: @Sendable (Int) -> Void

  /// Starts a thread for each number, which the body is told.
  init(_ numbers: Range<Int>, _ body: @escaping @Sendable (Int) -> Void) {
    self.body = body
    for number in numbers {
      let work = Unmanaged.passRetained(Work { body(number) })
      var thread = pthread_t()
      if pthread_create(&thread, nil, runWork, work.toOpaque()) == 0 {
        threads.append(thread)
      } else {
        work.release()
        left.append(number)
      }
    }
  }

  /// Waits for all; where the system gave no more threads, their part is done now.
  consuming func wait() {
    for number in left { body(number) }
    for thread in threads { pthread_join(thread, nil) }
  }
}

/// What a thread is to do.
private final class Work: Sendable {
  let body: @Sendable () -> Void

  init(_ body: @escaping @Sendable () -> Void) { self.body = body }
}

/// What a thread begins with; it is given a retained `Work`.
private func runWork(_ work: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  // The pointer is the one that a crew handed over, and this is the only release.
  if let work { Unmanaged<Work>.fromOpaque(work).takeRetainedValue().body() }
  return nil
}
