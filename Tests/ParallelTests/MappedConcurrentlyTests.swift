import Parallel
import Testing

/// Work that several threads share comes back as if one had done it.
@Suite struct MappedConcurrentlyTests {
  @Test(arguments: [0, 1, 2, 63, 64, 65, 1000], [-3, 0, 1, 7, 64])
  func `what is made stands in the order of what it is made of`(_ count: Int, _ share: Int) {
    let numbers = Array(0..<count)
    #expect(numbers.mappedConcurrently(by: share) { $0 * 2 } == numbers.map { $0 * 2 })
  }

  @Test func `work may be shared within work that is shared`() {
    let made = Array(0..<200).mappedConcurrently(by: 9) { number in
      Array(0..<number).mappedConcurrently(by: 9) { $0 + number }.reduce(0, +)
    }
    #expect(made == (0..<200).map { number in (0..<number).reduce(0) { $0 + $1 + number } })
  }
}
