import CommandLineParsing
import Dates
import Diagnostics
import Mandates
import States

extension Candidates {
  static let states = Candidates("states")
  static let mandates = Candidates("mandates")
  static let documents = Candidates("documents")
  static let entries = Candidates("entries")
}

/// A State by code or by any of its names; which one may depend on the day.
struct StateWord: ArgumentValue {
  static var placeholder: String { "State" }
  static var candidates: Candidates { .states }

  let word: String

  init(word: String) throws(WordProblem) {
    if case .unknown(let near) = StateRegistry.standard.lookup(word, on: nil) {
      throw WordProblem(
        "the registry holds no State '\(word)'",
        hint: near.first.map { "did you mean '\($0)'?" }
          ?? "give a code such as CH, or a name in English, German, French or Italian",
        code: "state.unknown")
    }
    self.word = word
  }

  /// The State on a day; of a territory's name the State it belongs to, with a warning.
  func resolvedState(
    on day: Day, _ warn: (Diagnostic) -> Void
  ) throws(Failure) -> StateKey {
    let found = try resolved(on: day, warn)
    if let place = found.place {
      warn(
        .warning(
          "state.territory",
          "'\(word)' is no State, but \(place) in \(name(found.state)), and is taken for that"))
    }
    return found.state
  }

  private func name(_ key: StateKey) -> String {
    StateRegistry.standard[key].map { "\(key) (\($0.name(in: .english)))" } ?? key.description
  }

  /// The State on a day, with the place inside it if the name is a territory's.
  func resolved(
    on day: Day, _ warn: (Diagnostic) -> Void
  ) throws(Failure) -> (state: StateKey, place: Place?) {
    let registry = StateRegistry.standard
    switch registry.lookup(word, on: day) {
    case .found(let key): return (key, nil)
    case .place(let key, let place): return (key, Place(place))
    case .anachronistic(let key, _):
      let why =
        registry.didExist(key, on: day) == false
        ? "which did not exist on \(day)" : "which was not called so on \(day)"
      warn(.warning("state.anachronistic", "'\(word)' is taken for \(name(key)), \(why)"))
      return (key, nil)
    case .ambiguous(let keys):
      throw Failure(
        .error(
          "state.ambiguous", "'\(word)' names more than one State on \(day)",
          hint: "use one of \(keys.map(name).joined(separator: ", "))"))
    case .unknown(let near):
      throw Failure(
        .error(
          "state.unknown", "the registry holds no State '\(word)' on \(day)",
          hint: near.first.map { "did you mean '\($0)'?" }))
    }
  }
}

/// A place inside a receiving State.
struct PlaceWord: ArgumentValue {
  static var placeholder: String { "place" }

  let place: Place
  var word: String { place.description }

  init(word: String) throws(WordProblem) {
    guard let place = Place(word.lowercased()) else {
      throw WordProblem(
        "'\(word)' is not a place",
        hint: "write it in lower-case ASCII with hyphens, such as 'hong-kong'")
    }
    self.place = place
  }
}

/// A document by its key.
struct DocumentWord: ArgumentValue {
  static var placeholder: String { "document" }
  static var candidates: Candidates { .documents }

  let key: DocumentKey
  var word: String { key.description }

  init(word: String) throws(WordProblem) {
    guard let key = DocumentKey(word) else {
      throw WordProblem(
        "'\(word)' is not the key of a document",
        hint: "a key has a–z, 0–9, '.', '_' and '-', such as 'swissinfo-2022-09-22'")
    }
    if key.isNameOfDevice {
      throw WordProblem(
        "'\(word)' cannot be the key of a document, for Windows has no file of that name",
        hint: "write something before it, such as 'doc-\(word)'")
    }
    self.key = key
  }
}

/// A document, with lines of its text behind a colon: `DOC`, `DOC:12` or `DOC:12-13`.
struct SourceWord: ArgumentValue {
  static var placeholder: String { "document[:lines]" }
  static var candidates: Candidates { .documents }

  let key: DocumentKey
  let lines: ClosedRange<Int>?
  let word: String

  init(word: String) throws(WordProblem) {
    self.word = word
    let parts = word.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    key = try DocumentWord(word: String(parts[0])).key
    guard parts.count == 2 else {
      lines = nil
      return
    }
    let numbers = parts[1].split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    let start = parts[0].utf8.count + 1
    guard (1...2).contains(numbers.count), let first = numbers[0], let last = numbers.last ?? nil,
      first >= 1, last >= first
    else {
      throw WordProblem(
        "lines are given by number, from 1", at: start..<word.utf8.count,
        hint: "write \(parts[0]):12 or \(parts[0]):12-13")
    }
    lines = first...last
  }
}

/// The identifier of an entry, or how it begins.
struct EntryWord: ArgumentValue {
  static var placeholder: String { "entry" }
  static var candidates: Candidates { .entries }

  let word: String

  init(word: String) throws(WordProblem) {
    let isHexadecimal = word.lowercased().utf8.allSatisfy {
      (0x30...0x39).contains($0) || (0x61...0x66).contains($0)
    }
    guard isHexadecimal, (1...EntryID.length).contains(word.utf8.count) else {
      throw WordProblem(
        "'\(word)' is not an identifier",
        hint: "an identifier has \(EntryID.length) hexadecimal digits; its first ones will do")
    }
    self.word = word
  }
}
