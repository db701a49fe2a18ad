import Dates
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

  private let chronicles = Mutex<[Mandate: Chronicle]>([:])
  private let answers = Mutex<[Question: Answer]>([:])
  private let courses = Mutex<[Stretched: [Stretch]]>([:])

  func chronicle(of mandate: Mandate, _ make: () -> Chronicle) -> Chronicle {
    if let known = chronicles.withLock({ $0[mandate] }) { return known }
    let made = make()
    chronicles.withLock { $0[mandate] = made }
    return made
  }

  func answer(_ question: Question, _ make: () -> Answer) -> Answer {
    if let known = answers.withLock({ $0[question] }) { return known }
    let made = make()
    answers.withLock { $0[question] = made }
    return made
  }

  func course(_ question: Stretched, _ make: () -> [Stretch]) -> [Stretch] {
    if let known = courses.withLock({ $0[question] }) { return known }
    let made = make()
    courses.withLock { $0[question] = made }
    return made
  }
}
