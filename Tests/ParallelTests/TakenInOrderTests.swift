import Glibc
import Parallel
import Synchronization
import Testing

/// What several threads make is taken in order, before all is made.
@Suite struct TakenInOrderTests {
  @Test(arguments: [0, 1, 2, 3, 500])
  func `each is taken once, in the order of what it is made of`(_ count: Int) {
    var taken: [Int] = []
    Array(0..<count).madeConcurrently { number in
      // The first take longest, as where a site begins with its largest pages.
      if number < 4 { usleep(2000) }
      return number * 2
    } take: { made in
      taken.append(made)
    }
    #expect(taken == (0..<count).map { $0 * 2 })
  }

  private struct Refusal: Error, Equatable { let number: Int }

  @Test func `what is not taken ends the making`() {
    let made = Atomic(0)
    var taken: [Int] = []
    #expect(throws: Refusal(number: 3)) {
      try Array(0..<10_000).madeConcurrently { number in
        made.add(1, ordering: .relaxed)
        // To make all would take seconds.
        if number > 3 { usleep(1000) }
        return number
      } take: { number throws(Refusal) in
        if number == 3 { throw Refusal(number: number) }
        taken.append(number)
      }
    }
    #expect(taken == [0, 1, 2])
    #expect(made.load(ordering: .relaxed) < 10_000)
  }
}
