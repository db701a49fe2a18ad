import Glibc
import Synchronization

/// Runs a body for each number below a count, at most so many at once, and returns what they give
/// in the order of the numbers.
///
/// The threads take the numbers in turn, so a slow one holds up no other. What the system won't
/// give a thread for is done by the threads there are.
package func inParallel<Value: Sendable>(
  _ count: Int, atOnce: Int, _ body: @escaping @Sendable (Int) -> Value
) -> [Value] {
  guard count > 1, atOnce > 1 else { return (0..<max(count, 0)).map(body) }
  let board = Board<Value>(count: count)
  let work: @Sendable () -> Void = {
    while let number = board.take() { board.put(body(number), at: number) }
  }
  let threads = (1..<min(atOnce, count)).compactMap { _ in startThread(work) }
  work()
  for thread in threads { pthread_join(thread, nil) }
  return board.values
}

/// Which number is next, and what has been given so far.
private final class Board<Value: Sendable>: Sendable {
  private let next = Atomic(0)
  private let found: Mutex<[Value?]>
  private let count: Int

  init(count: Int) {
    self.count = count
    found = Mutex([Value?](repeating: nil, count: count))
  }

  func take() -> Int? {
    let number = next.add(1, ordering: .relaxed).oldValue
    return number < count ? number : nil
  }

  func put(_ value: Value, at number: Int) { found.withLock { $0[number] = value } }

  var values: [Value] { found.withLock { $0.compactMap(\.self) } }
}

/// What a thread is to do, as an object that C can carry.
private final class Work: Sendable {
  let body: @Sendable () -> Void
  init(_ body: @escaping @Sendable () -> Void) { self.body = body }
}

/// Starts a thread; nil if the system has none left.
private func startThread(_ body: @escaping @Sendable () -> Void) -> pthread_t? {
  var thread = pthread_t()
  let work = Unmanaged.passRetained(Work(body))
  let status = pthread_create(
    &thread, nil,
    { pointer in
      if let pointer { Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().body() }
      return nil
    }, work.toOpaque())
  guard status == 0 else {
    work.release()
    return nil
  }
  return thread
}
