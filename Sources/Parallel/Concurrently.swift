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
  var threads: [pthread_t] = []
  var left: [Int] = []
  for number in 1..<max(count, 1) {
    let work = Unmanaged.passRetained(Work { body(number) })
    var thread = pthread_t()
    let isRunning = pthread_create(&thread, nil, runWork, work.toOpaque()) == 0
    if isRunning {
      threads.append(thread)
    } else {
      work.release()
      left.append(number)
    }
  }
  if count > 0 { body(0) }
  for number in left { body(number) }
  for thread in threads { pthread_join(thread, nil) }
}

/// What a thread is to do.
private final class Work: Sendable {
  let body: @Sendable () -> Void

  init(_ body: @escaping @Sendable () -> Void) { self.body = body }
}

/// What a thread begins with; it is given a retained `Work`.
private func runWork(_ work: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  // The pointer is the one that `concurrently` handed over, and this is the only release.
  if let work { Unmanaged<Work>.fromOpaque(work).takeRetainedValue().body() }
  return nil
}
