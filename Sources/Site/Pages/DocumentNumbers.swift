import Dates
import Mandates
import Pages
import Reports

/// Numbers the documents that a page names, in the order in which it needs them.
struct DocumentNumbers {
  /// Those named, by their numbers less one.
  private(set) var documents: [DocumentKey] = []

  private var numbers: [DocumentKey: Int] = [:]

  /// The numbers of some documents, ascending.
  mutating func cite(_ keys: [DocumentKey]) -> [Int] {
    var found: Set<Int> = []
    for key in keys { found.insert(number(of: key)) }
    return found.sorted()
  }

  private mutating func number(of key: DocumentKey) -> Int {
    if let number = numbers[key] { return number }
    documents.append(key)
    numbers[key] = documents.count
    return documents.count
  }
}

extension Edition {
  /// The documents that a page names, as its list of sources; their addresses in the web stand on
  /// their own pages, to which the list leads.
  func citations(_ numbers: DocumentNumbers) -> [Citation] {
    numbers.documents.enumerated().map { place, key in
      Citation(place + 1, key: key.description, source: references[key] ?? key.description)
    }
  }

  /// What the pages of a day cannot say.
  func openQuestions(on day: Day) -> [String] {
    var questions = OpenQuestions()
    for (course, isDisputed) in zip(record.courses, record.isDisputed) {
      guard let standing = course.piece(on: day.number)?.standing else { continue }
      if isDisputed { questions.disputed += 1 }
      questions.count(
        isCertain: standing.certain != nil, isContested: standing.isContested,
        isStale: standing.isStale)
    }
    return briefing.moved(to: day).words(questions)
  }
}
