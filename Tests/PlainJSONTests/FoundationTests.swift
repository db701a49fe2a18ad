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
      let theirs = foundationValue(bytes)
      let note = Comment(rawValue: String(decoding: bytes, as: UTF8.self))
      do {
        let ours = try readJSON(bytes).value
        if let theirs {
          #expect(agree(ours, theirs), note)
        } else {
          #expect(holdsHugeNumber(ours), note)
        }
      } catch {
        if theirs != nil {
          #expect(stricter.contains { error.message.contains($0) }, note)
        }
      }
    }
  }
}

/// What we refuse and Foundation does not, by the words of the message.
private let stricter = ["only between two values", "only once", "one JSON text holds one value"]

/// Foundation also refuses numbers which no `Double` holds; we keep them as text.
private func holdsHugeNumber(_ value: JSONValue) -> Bool {
  switch value {
  case .null, .bool, .string: false
  case .number(let number): Double(number.text)?.isFinite != true
  case .array(let values): values.contains { holdsHugeNumber($0) }
  case .object(let members): members.contains { holdsHugeNumber($0.value) }
  }
}

private func foundationValue(_ bytes: [UInt8]) -> Any? {
  try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
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
    guard let theirs = theirs as? [String: Any], theirs.count == members.count else { return false }
    let theirValues = Dictionary(
      theirs.map { (withoutMark($0.key), $0.value) }, uniquingKeysWith: { first, _ in first })
    return members.allSatisfy { member in
      theirValues[withoutMark(member.key)].map { agree(member.value, $0) } == true
    }
  }
}

/// The scalars of a text but U+FEFF, which Foundation loses from strings.
private func withoutMark(_ text: String) -> [Unicode.Scalar] {
  text.unicodeScalars.filter { $0 != "\u{FEFF}" }
}
