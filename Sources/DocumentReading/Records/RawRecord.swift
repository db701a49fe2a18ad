/// One record of an input, not read yet.
package struct RawRecord: Sendable {
  /// A buffer that holds it, perhaps with others.
  let buffer: [UInt8]

  /// Where it stands in the buffer.
  let range: Range<Int>

  /// How it is to be read.
  let format: InputFormat

  /// The line of the input, from 1, on which it begins.
  let line: Int

  /// The byte of the input, from 0, at which it begins.
  let offset: Int

  /// How many bytes it has.
  package var count: Int { range.count }

  /// Its bytes.
  var bytes: [UInt8] { range == 0..<buffer.count ? buffer : Array(buffer[range]) }
}

/// What a splitter finds in an input, in the order of the input.
package enum RecordPiece: Sendable {
  /// A record that can be read.
  case record(RawRecord)

  /// Something between records, or a record that is passed over.
  case problem(RecordProblem)

  /// How many bytes there are to read.
  package var count: Int {
    if case .record(let record) = self { record.count } else { 0 }
  }
}

/// The limits of what is taken in.
package enum RecordLimit {
  /// The most bytes that one record may have: 16 MiB.
  package static let bytes = 16 << 20
}
