import Foundation
import PlainJSON
import TestSupport
import Testing

/// Foundation's reader as a second opinion.
struct FoundationTests {
  @Test(arguments: numbers + strings + structures)
  func `a text is JSON or not, and Foundation agrees unless a reason says why not`(
    _ verdict: Verdict
  ) {
    #expect(((try? readJSON(verdict.bytes)) != nil) == verdict.isValid)
    let isSame = (foundationValue(verdict.bytes) != nil) == verdict.isValid
    #expect(isSame == (verdict.difference == nil), "\(verdict.difference ?? "")")
  }

  @Test(arguments: Seed.some)
  func `a text with random faults gets Foundation's verdict, or a stricter one`(_ seed: Seed) {
    var random = seed.generator
    for _ in 0..<30 {
      let value = randomValue(&random, size: Int(seed.number % 40))
      let text = Bool.random(using: &random) ? value.compactText : value.prettyText
      let bytes = mutated(Array(text.utf8), &random)
      expectAgreement(bytes, "JSONSerialization", foundationValue(bytes))
    }
  }

  @Test(arguments: corpus)
  func `an input of the fuzzers gets Foundation's verdict, or a stricter one, and its value`(
    _ verdict: Verdict
  ) {
    for text in texts(in: verdict.bytes) {
      expectAgreement(text, "JSONSerialization", foundationValue(text))
      expectAgreement(text, "JSONDecoder", decoded(text))
    }
  }

  @Test func `the corpus has inputs of every kind of which readers disagree`() {
    let names = Self.corpus.map(\.name)
    for kind in ["duplicate", "depth", "encoding", "escape", "number", "structure", "surrogate"] {
      #expect(names.count { $0.hasPrefix("json/\(kind)") } > 3, "\(kind)")
    }
    for folder in [
      "bibliography", "documents", "json", "ledger", "line", "page", "queue", "table",
    ] {
      let files = Self.corpus.filter { $0.name.hasPrefix("\(folder)/") }
      let objects = files.flatMap { texts(in: $0.bytes) }.filter { text in
        guard let value = try? readJSON(text).value else { return false }
        if case .object = value { return true }
        return false
      }
      #expect(!objects.isEmpty, "\(folder)")
    }
    #expect(Self.corpus.contains { $0.isValid } && Self.corpus.contains { !$0.isValid })
  }

  /// Everything that the fuzzers begin with, and what once broke something, where there is JSON in it.
  static let corpus: [Verdict] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Corpus")
    let folders = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
    return folders.sorted().flatMap { folder in
      let url = root.appending(path: folder)
      let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
      return names.sorted().compactMap { name -> Verdict? in
        guard let data = try? Data(contentsOf: url.appending(path: name)),
          folder == "json" || !data.allSatisfy({ $0 != 0x5B && $0 != 0x7B })
        else { return nil }
        return Verdict(
          name: "\(folder)/\(name)", bytes: Array(data),
          isValid: (try? readJSON(Array(data))) != nil)
      }
    }
  }()
}

/// A file of the corpus, and what its reader may take out of it as a text of its own: lines (of a
/// ledger, a queue), a map before a zero byte, what follows a byte for the format, a script of a page.
private func texts(in file: [UInt8]) -> [[UInt8]] {
  var texts: [[UInt8]] = []
  for whole in [file[...], file.dropFirst()] {
    texts.append(Array(whole))
    for parting: UInt8 in [0x0A, 0x00] { texts += whole.split(separator: parting).map(Array.init) }
  }
  let page = String(decoding: file, as: UTF8.self)
  texts += page.matches(of: /<script[^>]*>(.*?)<\/script>/).map { Array($0.1.utf8) }
  return texts
}

/// Holds our reader to a second opinion, nil if that refuses.
private func expectAgreement(_ bytes: [UInt8], _ reader: String, _ theirs: Any?) {
  let note = Comment(rawValue: "\(reader): \(String(decoding: bytes, as: UTF8.self))")
  do {
    let ours = try readJSON(bytes).value
    if let theirs {
      #expect(agree(ours, theirs), note)
    } else {
      #expect(holdsOddNumber(ours), note)
    }
  } catch {
    // What has a zero byte behind its first Foundation takes for UTF-16.
    if theirs != nil, bytes.dropFirst().first != 0 {
      #expect(stricter.contains { error.message.contains($0) }, note)
    }
  }
}

/// What we refuse and Foundation does not, by the words of the message.
private let stricter = [
  "only between two values", "only once", "one JSON text holds one value", "values nest at most",
  "does not begin with a byte order mark",
]

/// Foundation also refuses numbers which no `Double` holds, and its decoder those that are as good as
/// zero and an exponent `e` behind the digit zero; we keep all of them as text.
private func holdsOddNumber(_ value: JSONValue) -> Bool {
  switch value {
  case .null, .bool, .string: return false
  case .number(let number):
    guard let value = Double(number.text), value.isFinite else { return true }
    let digits = number.text.prefix { $0 != "e" && $0 != "E" }
    return value == 0
      && (digits.contains { "123456789".contains($0) } || number.text.contains("0e"))
  case .array(let values): return values.contains { holdsOddNumber($0) }
  case .object(let members): return members.contains { holdsOddNumber($0.value) }
  }
}

private func foundationValue(_ bytes: [UInt8]) -> Any? {
  try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
}

/// What `JSONDecoder` makes of a text, in the values that `JSONSerialization` gives.
private func decoded(_ bytes: [UInt8]) -> Any? {
  (try? JSONDecoder().decode(Decoded.self, from: Data(bytes)))?.value
}

/// Whatever stands in JSON.
private struct Decoded: Decodable {
  let value: Any

  init(from decoder: any Decoder) throws {
    if let members = try? decoder.container(keyedBy: Key.self) {
      value = try Dictionary(
        members.allKeys.map {
          ($0.stringValue, try members.decode(Decoded.self, forKey: $0).value)
        },
        uniquingKeysWith: { first, _ in first })
      return
    }
    if var elements = try? decoder.unkeyedContainer() {
      var values: [Any] = []
      while !elements.isAtEnd { values.append(try elements.decode(Decoded.self).value) }
      value = values
      return
    }
    let single = try decoder.singleValueContainer()
    if single.decodeNil() {
      value = NSNull()
    } else if let truth = try? single.decode(Bool.self) {
      value = truth
    } else if let number = try? single.decode(Double.self) {
      value = NSNumber(value: number)
    } else {
      value = try single.decode(String.self)
    }
  }

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}

private func agree(_ ours: JSONValue, _ theirs: Any) -> Bool {
  switch ours {
  case .null: return theirs is NSNull
  case .bool(let value): return theirs as? Bool == value
  case .number(let number):
    guard let theirs = (theirs as? NSNumber)?.doubleValue, let ours = Double(number.text) else {
      return false
    }
    return ours == theirs || abs(ours - theirs) <= abs(ours) * 1e-12
  case .string(let text): return (theirs as? String).map { withoutMark($0) } == withoutMark(text)
  case .array(let values):
    guard let theirs = theirs as? [Any], theirs.count == values.count else { return false }
    return zip(values, theirs).allSatisfy { agree($0, $1) }
  case .object(let members):
    // Two keys that look the same, composed and not, are one in a dictionary of Foundation's.
    let keys = Dictionary(grouping: members, by: \.key)
    guard let theirs = theirs as? [String: Any], theirs.count == keys.count else { return false }
    let theirValues = Dictionary(
      theirs.map { (withoutMark($0.key), $0.value) }, uniquingKeysWith: { first, _ in first })
    return members.allSatisfy { member in
      keys[member.key].map { $0.count > 1 } == true
        || theirValues[withoutMark(member.key)].map { agree(member.value, $0) } == true
    }
  }
}

/// The scalars of a text but U+FEFF, which Foundation loses from strings.
private func withoutMark(_ text: String) -> [Unicode.Scalar] {
  text.unicodeScalars.filter { $0 != "\u{FEFF}" }
}
