import Mandates

/// Finds the text of which another is a copy, among many.
///
/// Only texts that are no copies are entered, so that a hundred copies of one lead to the same.
package struct CopyIndex: Sendable {
  private var keys: [DocumentKey] = []
  private var sketches: [TextSketch] = []
  private var places: [UInt64: [Int]] = [:]

  /// A run that stands in more texts than this tells them apart no longer: it is boilerplate.
  private static let mostPlaces = 64

  /// Creates an empty index.
  package init() {}

  /// Enters the text of a document.
  package mutating func enter(_ sketch: TextSketch, of key: DocumentKey) {
    let place = keys.count
    keys.append(key)
    sketches.append(sketch)
    for digest in sketch.digests where (places[digest]?.count ?? 0) < Self.mostPlaces {
      places[digest, default: []].append(place)
    }
  }

  /// The document of whose text another is a copy, the nearest of several; nil if it is none's.
  ///
  /// A document is no copy of itself: an earlier version of it does not count.
  package func origin(of sketch: TextSketch, of key: DocumentKey) -> DocumentKey? {
    var shared: [Int: Int] = [:]
    for digest in sketch.digests {
      for place in places[digest] ?? [] where keys[place] != key {
        shared[place, default: 0] += 1
      }
    }
    let near = shared.sorted {
      $0.value == $1.value ? keys[$0.key] < keys[$1.key] : $0.value > $1.value
    }
    return near.prefix(8).first { sketch.isCopy(of: sketches[$0.key]) }.map { keys[$0.key] }
  }
}
