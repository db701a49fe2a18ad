import Dates
import States
import Synchronization

/// What a docket has answered before, for reports that ask the same again and again.
///
/// A docket never changes, so what it answered once it would answer again. Only a docket that is
/// told to remember does; it may be asked from several threads at once.
final class DocketMemory: Sendable {
  /// What an answer hangs on, beside the docket; the other clocks are already applied to it.
  struct Question: Hashable {
    let mandate: Mandate
    let day: Int
    let staleAfter: Int
  }

  /// What a course hangs on.
  struct Stretched: Hashable {
    let mandate: Mandate
    let last: Int
  }

  /// A part of the mandates, so that threads which ask about others need not wait.
  private final class Shelf: Sendable {
    let chronicles = Mutex<[Mandate: Chronicle]>([:])
    let answers = Mutex<[Question: Answer]>([:])
    let courses = Mutex<[Stretched: [Stretch]]>([:])
  }

  private let shelves = (0..<64).map { _ in Shelf() }

  private func shelf(of mandate: Mandate) -> Shelf {
    var digest = mandate.power.number
    for state in [mandate.represented, mandate.receiving] {
      digest = (digest ^ state.number) &* 0x9E37_79B9_7F4A_7C15
      digest ^= digest >> 32
    }
    return shelves[Int(truncatingIfNeeded: digest & 63)]
  }

  func chronicle(of mandate: Mandate, _ make: () -> Chronicle) -> Chronicle {
    let shelf = shelf(of: mandate)
    if let known = shelf.chronicles.withLock({ $0[mandate] }) { return known }
    let made = make()
    shelf.chronicles.withLock { $0[mandate] = made }
    return made
  }

  func answer(_ question: Question, _ make: () -> Answer) -> Answer {
    let shelf = shelf(of: question.mandate)
    if let known = shelf.answers.withLock({ $0[question] }) { return known }
    let made = make()
    shelf.answers.withLock { $0[question] = made }
    return made
  }

  func course(_ question: Stretched, _ make: () -> [Stretch]) -> [Stretch] {
    let shelf = shelf(of: question.mandate)
    if let known = shelf.courses.withLock({ $0[question] }) { return known }
    let made = make()
    shelf.courses.withLock { $0[question] = made }
    return made
  }
}
