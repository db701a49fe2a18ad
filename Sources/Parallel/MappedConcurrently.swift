import Synchronization

extension Array where Element: Sendable {
  /// What a function makes of each element, in the order of the elements, made on several threads.
  ///
  /// `share` is how many elements a thread takes at a time: so many that they take longer than a
  /// thread takes to start. Where there are no more, all is made on the thread that calls.
  @inlinable
  package func mappedConcurrently<Made: Sendable>(
    by share: Int = 64, _ make: @escaping @Sendable (Element) -> Made
  ) -> [Made] {
    let share = Swift.max(share, 1)
    guard count > share, processorCount() > 1 else { return map(make) }
    let shares = (count + share - 1) / share
    let next = Atomic(0)
    let joined = Mutex(JoinedShares<Made>(expecting: count))
    concurrently(Swift.min(processorCount(), shares)) { _ in
      while true {
        let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard number < shares else { return }
        let end = Swift.min((number + 1) * share, count)
        var own: [Made] = []
        own.reserveCapacity(end - number * share)
        for place in number * share..<end { own.append(make(self[place])) }
        joined.withLock { $0.add(own, number) }
      }
    }
    return joined.withLock { $0.all }
  }
}

/// What several threads make, put together in order while they still make the rest.
@usableFromInline
struct JoinedShares<Made: Sendable>: Sendable {
  /// All shares before the first that is not made yet.
  @usableFromInline var all: [Made] = []

  /// How many they are.
  @usableFromInline var count = 0

  /// Shares that were made before others that come first.
  @usableFromInline var early: [Int: [Made]] = [:]

  @inlinable
  init(expecting count: Int) { all.reserveCapacity(count) }

  /// Takes in the share of a number, of which there is none yet.
  @inlinable
  mutating func add(_ share: [Made], _ number: Int) {
    guard number == count else {
      early[number] = share
      return
    }
    all += share
    count += 1
    while let next = early.removeValue(forKey: count) {
      all += next
      count += 1
    }
  }
}
