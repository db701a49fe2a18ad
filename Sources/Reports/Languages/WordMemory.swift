import Dates
import Mandates
import States
import Synchronization

/// Words as they were put together before, for a site, which needs each of them thousands of times.
///
/// It is of one language and one docket; it may be asked from several threads at once.
final class WordMemory: Sendable {
  /// What the words hang on, beside the language and the docket.
  enum Asked: Hashable {
    case state(StateKey, NameForm, Day)
    case place(Place, NameForm, Day)
    case receiving(Mandate, NameForm, Day)
    case title(Mandate, Day)
    case reference(DocumentKey)
  }

  private let texts = Mutex<[Asked: String]>([:])

  /// The words that were put together for a question, or else are now.
  func text(_ asked: Asked, _ make: () -> String) -> String {
    if let known = texts.withLock({ $0[asked] }) { return known }
    let made = make()
    texts.withLock { $0[asked] = made }
    return made
  }
}
