import CommandLineParsing
import Diagnostics
import Mandates
import States

/// A mandate by its identifier, or by the names of its States: `Switzerland for US in Iran`.
///
/// Names are those of any day and of any of the four languages; the words between them are those of
/// these languages, or hyphens. What reports print behind the names, `(ch-for-us-in-ir)`, is read
/// too.
struct MandateWord: ArgumentValue {
  static var placeholder: String { "mandate" }
  static var candidates: Candidates { .mandates }

  let mandate: Mandate
  var word: String { mandate.description }

  init(word: String) throws(WordProblem) {
    if let mandate = Mandate(word), mandate.unknownState == nil {
      self.mandate = mandate
      return
    }
    if let mandate = Self.identifier(behind: word) {
      self.mandate = mandate
      return
    }
    let names = MandateNames(word)
    if let names, let mandate = try names.mandate(word) {
      self.mandate = mandate
      return
    }
    // One that names no State of the registry may be a slip in one that the ledger has.
    guard let mandate = Mandate(word) else { throw Self.problem(word) }
    self.mandate = mandate
  }

  /// Whether a word is meant for a mandate rather than for a State.
  static func isMeant(by word: String) -> Bool {
    Mandate(word) != nil || MandateNames(word) != nil || identifier(behind: word) != nil
  }

  /// The mandate; throws if one of its States is none of the registry's.
  func checked() throws(Failure) -> Mandate {
    guard let key = mandate.unknownState else { return mandate }
    throw Failure(
      .error(
        "state.unknown", "the registry holds no State '\(key)', named in '\(word)'",
        hint: "keys are those of ISO 3166-1, such as 'ch', or of the registry, such as 'suhh'"))
  }

  /// The identifier in brackets at the end, as reports print it behind the names.
  private static func identifier(behind word: String) -> Mandate? {
    guard word.last == ")", let start = word.lastIndex(of: "(") else { return nil }
    let mandate = Mandate(String(word[word.index(after: start)...].dropLast()))
    return mandate?.unknownState == nil ? mandate : nil
  }

  /// What is wrong with a word that is no mandate, with the one that it may be meant for.
  static func problem(_ word: String) -> WordProblem {
    let keys = word.lowercased().split(separator: "@")[0...].first?
      .split(separator: "-", omittingEmptySubsequences: false)
    if let keys, keys.count == 5, keys[1] == "for", keys[3] == "in",
      Set([keys[0], keys[2], keys[4]]).count < 3
    {
      return .stateTwice(word)
    }
    return WordProblem(
      "'\(word)' is not a mandate",
      hint: hint(of: word) ?? "write it as ch-for-us-in-ir, with @place if it has one")
  }

  /// What two or three States that are named one after the other may be meant for: `ch-us-ir` a
  /// mandate, `us-ir` a question.
  private static func hint(of word: String) -> String? {
    var parts = word.split { $0 == "-" || $0 == " " || $0 == "/" || $0 == "," }.map(String.init)
    if parts.count > 3 { parts.removeAll { ["for", "in"].contains($0.lowercased()) } }
    let states = parts.compactMap { StateRegistry.standard.lookup($0, on: nil).state }
    guard states.count == parts.count else { return nil }
    if states.count == 2 {
      return "a mandate has three States; 'goodoffices list --for \(states[0]) --in \(states[1]) "
        + "--status all' has those of two"
    }
    guard states.count == 3 else { return nil }
    return Mandate(power: states[0], represented: states[1], receiving: states[2])
      .map { "did you mean '\($0)'?" }
  }
}

extension Mandate {
  /// The first of its States that the registry does not hold.
  var unknownState: StateKey? {
    Leg.allCases.map(state(of:)).first { StateRegistry.standard[$0] == nil }
  }
}

/// The names of three States with the words between them that make a mandate of them.
private struct MandateNames {
  private let power: String
  private let represented: String
  private let receiving: String
  private let place: String?

  /// Takes a word apart, or returns nil if it has not the form of a mandate.
  init?(_ word: String) {
    let text = " \(word.replacing("-", with: " ").replacing("’", with: "'")) "
    guard let first = Self.cut(text, at: Self.wordsOfFor),
      let second = Self.cut(first.after, at: Self.wordsOfIn)
    else { return nil }
    let host = second.after.split(separator: "@", maxSplits: 1).map { Self.trimmed(String($0)) }
    power = Self.trimmed(first.before)
    represented = Self.trimmed(second.before)
    receiving = host.first ?? ""
    // The hyphens of a place were taken for blanks.
    place = host.count > 1 ? host[1].replacing(" ", with: "-") : nil
    guard !power.isEmpty, !represented.isEmpty, !receiving.isEmpty else { return nil }
  }

  private static let wordsOfFor = [" for ", " für ", " fuer ", " pour ", " per "]
  private static let wordsOfIn = [
    " in ", " im ", " en ", " au ", " aux ", " à ", " a ", " dans ", " al ", " alla ", " all'",
    " nel ", " nello ", " nella ", " nelle ", " nei ", " negli ", " nell'",
  ]

  /// The text before and after the first of some words.
  private static func cut(
    _ text: String, at words: [String]
  ) -> (before: String, after: String)? {
    let found = words.compactMap { word in text.lowercased().firstRange(of: word) }
      .min { $0.lowerBound < $1.lowerBound }
    let lower = text.lowercased()
    guard let found else { return nil }
    let start = lower.distance(from: lower.startIndex, to: found.lowerBound)
    let end = lower.distance(from: lower.startIndex, to: found.upperBound)
    // A blank that closes the one name opens the next word.
    return (String(text.prefix(start)), " " + String(text.dropFirst(end)))
  }

  private static func trimmed(_ text: String) -> String {
    text.split(separator: " ").joined(separator: " ")
  }

  /// The mandate; nil where some name is no State's and looks like a key, which may be a slip.
  func mandate(_ word: String) throws(WordProblem) -> Mandate? {
    let isIdentifier = Mandate(word) != nil
    let three = [power, represented, receiving]
    let looked = three.map { StateRegistry.standard.lookup($0, on: nil) }
    for (name, found) in zip(three, looked) {
      switch found {
      case .unknown where isIdentifier: return nil
      case .unknown(let near):
        throw WordProblem(
          "the registry holds no State '\(name)'", at: Self.range(of: name, in: word),
          hint: near.first.map { "did you mean '\($0)'?" }
            ?? "write it as ch-for-us-in-ir, or with names in English, German, French or Italian",
          code: "state.unknown")
      case .ambiguous(let keys):
        throw WordProblem(
          "'\(name)' names more than one State", at: Self.range(of: name, in: word),
          hint: "use one of \(keys.map { $0.description }.joined(separator: ", "))",
          code: "state.ambiguous")
      default: break
      }
    }
    let keys = looked.compactMap(\.state)
    guard keys.count == 3 else { return nil }
    let named = place.flatMap { Place($0.lowercased()) }
    guard place == nil || named != nil else { return nil }
    guard
      let mandate = Mandate(
        power: keys[0], represented: keys[1], receiving: keys[2], place: named ?? looked[2].place)
    else { throw .stateTwice(word) }
    return mandate
  }

  private static func range(of name: String, in word: String) -> Range<Int>? {
    word.firstRange(of: name).map { found in
      let start = word.utf8.distance(from: word.startIndex, to: found.lowerBound)
      return start..<start + name.utf8.count
    }
  }
}

extension Lookup {
  /// The State that is meant, if one is; of a place, the one that it belongs to.
  fileprivate var state: StateKey? {
    switch self {
    case .found(let key), .place(let key, _), .anachronistic(let key, _): key
    case .ambiguous, .unknown: nil
    }
  }

  /// The place that is meant, if one is.
  fileprivate var place: Place? {
    if case .place(_, let place) = self { Place(place) } else { nil }
  }
}

extension WordProblem {
  fileprivate static func stateTwice(_ word: String) -> WordProblem {
    WordProblem(
      "three different States stand in a mandate, '\(word)' has one twice",
      code: "mandate.state-twice")
  }
}
