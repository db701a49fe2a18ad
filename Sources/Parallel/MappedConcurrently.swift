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
    let made = Mutex([[Made]](repeating: [], count: shares))
    concurrently(Swift.min(processorCount(), shares)) { _ in
      while true {
        let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard number < shares else { return }
        let end = Swift.min((number + 1) * share, count)
        var own: [Made] = []
        own.reserveCapacity(end - number * share)
        for place in number * share..<end { own.append(make(self[place])) }
        made.withLock { $0[number] = own }
      }
    }
    return made.withLock { shares in
      var all: [Made] = []
      all.reserveCapacity(count)
      for own in shares { all += own }
      return all
    }
  }
}
