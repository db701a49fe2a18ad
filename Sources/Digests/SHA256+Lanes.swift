extension SHA256 {
  /// Digests many messages, four of them at a time: each has a lane of the processor's vectors.
  ///
  /// Messages are put together from pieces, so that nobody has to copy them first.
  package struct Batch: Sendable {
    /// The messages, padded, one after the other.
    private var bytes: [UInt8] = []

    /// Where the last block of each message ends.
    private var ends: [Int] = []

    /// The digests, in the order of the messages, after `digest`.
    package private(set) var digests: [SHA256] = []

    /// Creates an empty batch.
    package init() {}

    /// How many messages it has.
    package var count: Int { ends.count }

    /// Adds a piece to the message at the end.
    package mutating func append(_ piece: ArraySlice<UInt8>) { bytes += piece }

    /// Adds a byte to the message at the end.
    package mutating func append(_ byte: UInt8) { bytes.append(byte) }

    /// Ends a message; what is added next begins another.
    package mutating func endMessage() {
      let length = bytes.count - (ends.last ?? 0)
      SHA256.pad(&bytes, messageOf: length)
      ends.append(bytes.count)
    }

    /// Takes all messages out.
    package mutating func removeAll() {
      bytes.removeAll(keepingCapacity: true)
      ends.removeAll(keepingCapacity: true)
      digests.removeAll(keepingCapacity: true)
    }

    /// Works the digests out, in lanes or one by one.
    ///
    /// In a program that was not optimised every operation on vectors is a call: there, lanes take thirty
    /// times as long.
    package mutating func digest(inLanes: Bool = !_isDebugAssertConfiguration()) {
      digests.removeAll(keepingCapacity: true)
      if inLanes { digestInLanes() } else { digestOneByOne() }
    }

    private mutating func digestOneByOne() {
      var block = 0
      for end in ends {
        var digest = SHA256.start
        while block < end {
          digest.compress(bytes.span.bytes, block)
          block += 64
        }
        digests.append(digest)
      }
    }

    private mutating func digestInLanes() {
      for _ in ends { digests.append(SHA256.start) }
      var lanes = Lanes()
      // The message in each lane, its next block, where it ends, and how far on the next one is.
      var message: InlineArray<4, Int> = [0, 0, 0, 0]
      var block: InlineArray<4, Int> = [0, 0, 0, 0]
      var end: InlineArray<4, Int> = [-1, -1, -1, -1]
      var stride: InlineArray<4, Int> = [0, 0, 0, 0]
      var next = 0
      var busy = 0
      for lane in 0..<4 where next < ends.count {
        message[lane] = next
        block[lane] = next == 0 ? 0 : ends[next - 1]
        end[lane] = ends[next]
        stride[lane] = 64
        next += 1
        busy += 1
      }
      while busy > 0 {
        lanes.compress(bytes.span.bytes, block)
        for lane in 0..<4 {
          block[lane] &+= stride[lane]
          guard block[lane] == end[lane] else { continue }
          digests[message[lane]] = lanes.digest(lane)
          if next < ends.count {
            // Messages lie one behind the other, and the lane may be behind: it moves on.
            block[lane] = ends[next - 1]
            end[lane] = ends[next]
            lanes.restart(lane)
            message[lane] = next
            next += 1
          } else {
            // Its last block is digested again and again, and nobody looks.
            block[lane] -= 64
            stride[lane] = 0
            end[lane] = -1
            busy -= 1
          }
        }
      }
    }
  }
}

/// Four digests in the making.
private struct Lanes {
  typealias Words = SIMD4<UInt32>

  private var a = Words(repeating: SHA256.startWords[0])
  private var b = Words(repeating: SHA256.startWords[1])
  private var c = Words(repeating: SHA256.startWords[2])
  private var d = Words(repeating: SHA256.startWords[3])
  private var e = Words(repeating: SHA256.startWords[4])
  private var f = Words(repeating: SHA256.startWords[5])
  private var g = Words(repeating: SHA256.startWords[6])
  private var h = Words(repeating: SHA256.startWords[7])

  func digest(_ lane: Int) -> SHA256 {
    SHA256([a[lane], b[lane], c[lane], d[lane], e[lane], f[lane], g[lane], h[lane]])
  }

  mutating func restart(_ lane: Int) {
    a[lane] = SHA256.startWords[0]
    b[lane] = SHA256.startWords[1]
    c[lane] = SHA256.startWords[2]
    d[lane] = SHA256.startWords[3]
    e[lane] = SHA256.startWords[4]
    f[lane] = SHA256.startWords[5]
    g[lane] = SHA256.startWords[6]
    h[lane] = SHA256.startWords[7]
  }

  /// Section 6.2.2, for one block of each of four messages.
  ///
  /// The constants of section 4.2.2 stand in the instructions: from a table they would be copied.
  mutating func compress(_ bytes: RawSpan, _ block: InlineArray<4, Int>) {
    var next = self
    var words = InlineArray<16, Words>(repeating: Words())
    for t in 0..<16 {
      var word = Words()
      for lane in 0..<4 {
        word[lane] = UInt32(
          bigEndian: bytes.unsafeLoadUnaligned(
            fromByteOffset: block[lane] + t * 4, as: UInt32.self))
      }
      words[t] = word
    }
    next.round8(
      words, 0,
      0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5,
      0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5)
    next.round8(
      words, 8,
      0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3,
      0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174)
    extend(&words, 0)
    next.round8(
      words, 0,
      0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc,
      0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da)
    extend(&words, 8)
    next.round8(
      words, 8,
      0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
      0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967)
    extend(&words, 0)
    next.round8(
      words, 0,
      0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13,
      0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85)
    extend(&words, 8)
    next.round8(
      words, 8,
      0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3,
      0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070)
    extend(&words, 0)
    next.round8(
      words, 0,
      0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5,
      0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3)
    extend(&words, 8)
    next.round8(
      words, 8,
      0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208,
      0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2)
    a &+= next.a
    b &+= next.b
    c &+= next.c
    d &+= next.d
    e &+= next.e
    f &+= next.f
    g &+= next.g
    h &+= next.h
  }

  /// Works out eight words of the schedule, in the places of those sixteen before them.
  @inline(__always)
  private func extend(_ words: inout InlineArray<16, Words>, _ place: Int) {
    for t in place..<place + 8 {
      let w15 = words[(t + 1) & 15]
      let w2 = words[(t + 14) & 15]
      let small0 = rotate(w15, 7) ^ rotate(w15, 18) ^ w15 &>> 3
      let small1 = rotate(w2, 17) ^ rotate(w2, 19) ^ w2 &>> 10
      words[t] = words[t] &+ small0 &+ words[(t + 9) & 15] &+ small1
    }
  }

  /// Eight rounds: they bring every word back to its place, so that none has to move.
  @inline(__always)
  private mutating func round8(
    _ words: InlineArray<16, Words>, _ place: Int, _ k0: UInt32, _ k1: UInt32, _ k2: UInt32,
    _ k3: UInt32, _ k4: UInt32, _ k5: UInt32, _ k6: UInt32, _ k7: UInt32
  ) {
    step(a, b, c, &d, e, f, g, &h, words[place] &+ k0)
    step(h, a, b, &c, d, e, f, &g, words[place + 1] &+ k1)
    step(g, h, a, &b, c, d, e, &f, words[place + 2] &+ k2)
    step(f, g, h, &a, b, c, d, &e, words[place + 3] &+ k3)
    step(e, f, g, &h, a, b, c, &d, words[place + 4] &+ k4)
    step(d, e, f, &g, h, a, b, &c, words[place + 5] &+ k5)
    step(c, d, e, &f, g, h, a, &b, words[place + 6] &+ k6)
    step(b, c, d, &e, f, g, h, &a, words[place + 7] &+ k7)
  }

  /// One round: of the eight words, two change.
  @inline(__always)
  private func step(
    _ a: Words, _ b: Words, _ c: Words, _ d: inout Words, _ e: Words, _ f: Words, _ g: Words,
    _ h: inout Words, _ word: Words
  ) {
    let big1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
    let first = h &+ big1 &+ (g ^ (e & (f ^ g))) &+ word
    let big0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
    d &+= first
    h = first &+ big0 &+ ((a & b) | (c & (a | b)))
  }

  @inline(__always)
  private func rotate(_ words: Words, _ count: UInt32) -> Words {
    // The left shift is spelled as a product: the compiler makes one instruction for all lanes of
    // that, but takes `&<<` with `|` for four rotations, each in a register of its own.
    (words &>> count) &+ (words &* Words(repeating: 1 &<< (32 &- count)))
  }
}
