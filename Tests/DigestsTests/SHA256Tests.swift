import Digests
import Foundation
import Testing

struct SHA256Tests {
  struct Case: CustomTestStringConvertible {
    let name: String
    let message: [UInt8]
    let digest: String
    var testDescription: String { name }
  }

  /// What sha256sum of the GNU coreutils makes of 131 messages.
  private static let digests = URL(filePath: #filePath)
    .appending(path: "../../Fixtures/digests/sha256sum.txt").standardized

  /// The examples of FIPS 180-2, appendix B, and of NIST's test vectors.
  static let published: [Case] = [
    Case(
      name: "empty", message: [],
      digest: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    Case(
      name: "24 bits", message: Array("abc".utf8),
      digest: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    Case(
      name: "448 bits",
      message: Array("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".utf8),
      digest: "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"),
    Case(
      name: "896 bits",
      message: Array(
        ("abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
          + "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu").utf8),
      digest: "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"),
    Case(
      name: "a million times a", message: Array(repeating: UInt8(ascii: "a"), count: 1_000_000),
      digest: "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
  ]

  @Test(arguments: published)
  func `the digest is the one that the standard gives`(_ example: Case) {
    #expect(SHA256(example.message).hexadecimal() == example.digest)
  }

  @Test func `lengths about the borders of blocks agree with sha256sum`() throws {
    let digests = try String(contentsOf: Self.digests, encoding: .utf8).split(separator: "\n")
    try #require(digests.count == 131)
    for (length, digest) in digests.enumerated() {
      let message = (0..<length).map { UInt8(truncatingIfNeeded: $0 * 7 + length) }
      #expect(SHA256(message).hexadecimal() == String(digest), "\(length) bytes")
    }
  }

  @Test(arguments: [
    ("", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="),
    ("abc", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="),
  ])
  func `the digest is given in Base64 too`(_ text: String, _ expected: String) {
    #expect(SHA256(Array(text.utf8)).base64 == expected)
  }

  @Test func `fewer digits are the first ones`() {
    #expect(SHA256([]).hexadecimal(20) == "e3b0c44298fc1c149afb")
  }

  @Test(arguments: [true, false])
  func `messages digested together have the digests that they have alone`(_ inLanes: Bool) {
    let messages = (0...300).map { length in
      (0..<length).map { UInt8(truncatingIfNeeded: $0 * 31 + length) }
    }
    // Turned round, each length meets other neighbours, and another lane.
    for order in [messages, messages.reversed(), Array(messages.prefix(2)), []] {
      var batch = SHA256.Batch()
      // A batch that was used before is as good as a new one.
      for _ in 0..<2 {
        batch.removeAll()
        for message in order {
          batch.append(message[..<(message.count / 3)])
          batch.append(message[(message.count / 3)...])
          batch.endMessage()
        }
        batch.digest(inLanes: inLanes)
        #expect(batch.digests.map { $0.hexadecimal() } == order.map { SHA256($0).hexadecimal() })
      }
    }
  }
}
