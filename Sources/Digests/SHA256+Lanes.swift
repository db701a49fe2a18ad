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

    /// Works the digests out.
    package mutating func digest() {
      digests.removeAll(keepingCapacity: true)
      for _ in ends { digests.append(SHA256.start) }
      var lanes = Lanes()
      // The message in each lane, or one past the last where there is none left, and its next block.
      var message: InlineArray<4, Int> = [0, 0, 0, 0]
      var block: InlineArray<4, Int> = [0, 0, 0, 0]
      var next = 0
      var busy = 0
      for lane in 0..<4 where next < ends.count {
        message[lane] = next
        block[lane] = next == 0 ? 0 : ends[next - 1]
        next += 1
        busy += 1
      }
      for lane in busy..<4 { message[lane] = ends.count }
      while busy > 0 {
        lanes.compress(bytes.span.bytes, block)
        for lane in 0..<4 where message[lane] < ends.count {
          block[lane] += 64
          guard block[lane] == ends[message[lane]] else { continue }
          digests[message[lane]] = lanes.digest(lane)
          if next < ends.count {
            // Messages lie one behind the other, and the lane may be behind: it moves on.
            block[lane] = ends[next - 1]
            lanes.restart(lane)
            message[lane] = next
            next += 1
          } else {
            // Its last block is digested again and again, and nobody looks.
            block[lane] -= 64
            message[lane] = ends.count
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
  mutating func compress(_ bytes: RawSpan, _ block: InlineArray<4, Int>) {
    var (a, b, c, d, e, f, g, h) = (self.a, self.b, self.c, self.d, self.e, self.f, self.g, self.h)
    var schedule = InlineArray<16, Words>(repeating: Words())
    for t in 0..<16 {
      var words = Words()
      for lane in 0..<4 {
        words[lane] = UInt32(
          bigEndian: bytes.unsafeLoadUnaligned(
            fromByteOffset: block[lane] + t * 4, as: UInt32.self))
      }
      schedule[t] = words
    }
    for start in stride(from: 0, to: 64, by: 8) {
      let place = start & 8
      if start >= 16 {
        for t in place..<place + 8 {
          let w15 = schedule[(t + 1) & 15]
          let w2 = schedule[(t + 14) & 15]
          let small0 = rotate(w15, 7) ^ rotate(w15, 18) ^ w15 &>> 3
          let small1 = rotate(w2, 17) ^ rotate(w2, 19) ^ w2 &>> 10
          schedule[t] = schedule[t] &+ small0 &+ schedule[(t + 9) & 15] &+ small1
        }
      }
      // Eight rounds bring every word back to its place, so that none has to move.
      let k = SHA256.roundConstants
      step(a, b, c, &d, e, f, g, &h, schedule[place] &+ k[start])
      step(h, a, b, &c, d, e, f, &g, schedule[place + 1] &+ k[start + 1])
      step(g, h, a, &b, c, d, e, &f, schedule[place + 2] &+ k[start + 2])
      step(f, g, h, &a, b, c, d, &e, schedule[place + 3] &+ k[start + 3])
      step(e, f, g, &h, a, b, c, &d, schedule[place + 4] &+ k[start + 4])
      step(d, e, f, &g, h, a, b, &c, schedule[place + 5] &+ k[start + 5])
      step(c, d, e, &f, g, h, a, &b, schedule[place + 6] &+ k[start + 6])
      step(b, c, d, &e, f, g, h, &a, schedule[place + 7] &+ k[start + 7])
    }
    self.a &+= a
    self.b &+= b
    self.c &+= c
    self.d &+= d
    self.e &+= e
    self.f &+= f
    self.g &+= g
    self.h &+= h
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
