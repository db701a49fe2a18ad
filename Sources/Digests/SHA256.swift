/// The 256-bit digest of FIPS 180-4 (Secure Hash Standard), section 6.2.
package struct SHA256: Sendable {
  /// The eight words of the digest, most significant first.
  private var state: InlineArray<8, UInt32>

  /// Section 5.3.3: the first 32 bits of the fractions of the square roots of the first 8 primes.
  static let startWords: InlineArray<8, UInt32> = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
    0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]

  /// The digest before the first block.
  static let start = SHA256(startWords)

  /// Creates a digest from its words.
  init(_ words: InlineArray<8, UInt32>) { state = words }

  /// Digests bytes.
  package init(_ bytes: [UInt8]) {
    self = .start
    let wholeBlocks = bytes.count & ~63
    var start = 0
    while start < wholeBlocks {
      compress(bytes.span.bytes, start)
      start += 64
    }
    var tail = Array(bytes[wholeBlocks...])
    Self.pad(&tail, messageOf: bytes.count)
    start = 0
    while start < tail.count {
      compress(tail.span.bytes, start)
      start += 64
    }
  }

  /// Section 5.1.1: a one bit, zeros, and the length in bits fill up the last block.
  ///
  /// The bytes before the message, if there are any, fill whole blocks.
  static func pad(_ bytes: inout [UInt8], messageOf length: Int) {
    bytes.append(0x80)
    while bytes.count & 63 != 56 { bytes.append(0) }
    var bits = UInt64(truncatingIfNeeded: length) << 3
    for _ in 0..<8 {
      bytes.append(UInt8(truncatingIfNeeded: bits >> 56))
      bits <<= 8
    }
  }

  /// The first 32 bits of the digest.
  package var first32Bits: UInt32 { state[0] }

  /// The first 80 bits of the digest.
  package var first80Bits: (UInt64, UInt16) {
    (UInt64(state[0]) << 32 | UInt64(state[1]), UInt16(state[2] >> 16))
  }

  /// Returns the first digits of the digest in lower-case hexadecimal, all 64 if not told.
  package func hexadecimal(_ count: Int = 64) -> String {
    let digits = StaticString("0123456789abcdef")
    var text: [UInt8] = []
    text.reserveCapacity(64)
    for place in 0..<min(max(count, 0), 64) {
      let word = state[place / 8]
      text.append(digits.utf8Start[Int(word >> UInt32(28 - place % 8 * 4) & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The digest in Base64 (RFC 4648, section 4), 44 characters.
  package var base64: String {
    let signs = StaticString("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text: [UInt8] = []
    text.reserveCapacity(44)
    for start in stride(from: 0, to: 33, by: 3) {
      // The last group has two bytes, and a sign that says so.
      let group = (byte(start) << 16) | (byte(start + 1) << 8) | byte(start + 2)
      for shift in [18, 12, 6, 0] {
        text.append(signs.utf8Start[Int(group >> UInt32(shift) & 63)])
      }
    }
    text[43] = UInt8(ascii: "=")
    return String(decoding: text, as: UTF8.self)
  }

  private func byte(_ place: Int) -> UInt32 {
    place < 32 ? state[place / 4] >> UInt32(24 - place % 4 * 8) & 255 : 0
  }

  /// Section 6.2.2: takes one block of 64 bytes into the state.
  ///
  /// Tests digest whole ledgers with a program that is not optimised. So nothing is called here: no
  /// iterator, no checked subscript, and what is transparent is inlined even then.
  mutating func compress(_ bytes: RawSpan, _ start: Int) {
    var schedule = InlineArray<16, UInt32>(repeating: 0)
    for t in 0..<16 {
      schedule[unchecked: t] = UInt32(
        bigEndian: bytes.unsafeLoadUnaligned(fromByteOffset: start + t * 4, as: UInt32.self))
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    let k = Self.roundConstants
    var start = 0
    while start < 64 {
      let place = start & 8
      if start >= 16 {
        var t = place
        while t < place &+ 8 {
          let w15 = schedule[unchecked: (t &+ 1) & 15]
          let w2 = schedule[unchecked: (t &+ 14) & 15]
          let small0 = rotate(w15, 7) ^ rotate(w15, 18) ^ w15 &>> 3
          let small1 = rotate(w2, 17) ^ rotate(w2, 19) ^ w2 &>> 10
          schedule[unchecked: t] &+= small0 &+ schedule[unchecked: (t &+ 9) & 15] &+ small1
          t &+= 1
        }
      }
      // Eight rounds bring every word back to its place, so that none has to move.
      step(a, b, c, &d, e, f, g, &h, schedule[unchecked: place] &+ k[unchecked: start])
      step(h, a, b, &c, d, e, f, &g, schedule[unchecked: place &+ 1] &+ k[unchecked: start &+ 1])
      step(g, h, a, &b, c, d, e, &f, schedule[unchecked: place &+ 2] &+ k[unchecked: start &+ 2])
      step(f, g, h, &a, b, c, d, &e, schedule[unchecked: place &+ 3] &+ k[unchecked: start &+ 3])
      step(e, f, g, &h, a, b, c, &d, schedule[unchecked: place &+ 4] &+ k[unchecked: start &+ 4])
      step(d, e, f, &g, h, a, b, &c, schedule[unchecked: place &+ 5] &+ k[unchecked: start &+ 5])
      step(c, d, e, &f, g, h, a, &b, schedule[unchecked: place &+ 6] &+ k[unchecked: start &+ 6])
      step(b, c, d, &e, f, g, h, &a, schedule[unchecked: place &+ 7] &+ k[unchecked: start &+ 7])
      start &+= 8
    }
    state[0] &+= a
    state[1] &+= b
    state[2] &+= c
    state[3] &+= d
    state[4] &+= e
    state[5] &+= f
    state[6] &+= g
    state[7] &+= h
  }

  /// Section 4.2.2: the first 32 bits of the fractions of the cube roots of the first 64 primes.
  static let roundConstants: InlineArray<64, UInt32> = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}

/// One round: of the eight words, two change.
@_transparent
private func step(
  _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32,
  _ g: UInt32, _ h: inout UInt32, _ word: UInt32
) {
  let big1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
  let first = h &+ big1 &+ (g ^ e & (f ^ g)) &+ word
  let big0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
  d &+= first
  h = first &+ big0 &+ (a & b | c & (a | b))
}

@_transparent
private func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 {
  word &>> count | word &<< (32 - count)
}
