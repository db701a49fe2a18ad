import Synchronization

extension Array where Element: Sendable {
  /// Makes something of each element on several threads, and hands it over on the thread that calls,
  /// in the order of the elements, as soon as it and all before it are made.
  ///
  /// Throws what `take` throws; nothing more is made or taken then.
  package func madeConcurrently<Made: Sendable, Problem: Error>(
    _ make: @escaping @Sendable (Element) -> Made, take: (Made) throws(Problem) -> Void
  ) throws(Problem) {
    let shelf = Shelf<Made>(count: count)
    let others = Crew(1..<Swift.max(Swift.min(processorCount(), count), 1)) { _ in
      while let place = shelf.next() { shelf.put(make(self[place]), place) }
    }
    var taken = 0
    func takeReady() throws(Problem) {
      while let made = shelf.take(taken) {
        taken += 1
        try take(made)
      }
    }
    var problem: Problem?
    do throws(Problem) {
      while let place = shelf.next() {
        shelf.put(make(self[place]), place)
        try takeReady()
      }
    } catch {
      problem = error
      shelf.stop()
    }
    others.wait()
    if let problem { throw problem }
    try takeReady()
  }
}

/// What was made and is not taken yet, and how far the making is.
private final class Shelf<Made: Sendable>: Sendable {
  private let count: Int
  private let begun = Atomic(0)
  private let made = Mutex<[Int: Made]>([:])

  init(count: Int) { self.count = count }

  /// The place of what is to be made next; nil where all is begun.
  func next() -> Int? {
    let place = begun.wrappingAdd(1, ordering: .relaxed).oldValue
    return place < count ? place : nil
  }

  /// Lets nothing more be begun.
  func stop() { begun.store(count, ordering: .relaxed) }

  func put(_ value: Made, _ place: Int) { made.withLock { $0[place] = value } }

  /// What was made for a place, once; nil where it is not made.
  func take(_ place: Int) -> Made? { made.withLock { $0.removeValue(forKey: place) } }
}
