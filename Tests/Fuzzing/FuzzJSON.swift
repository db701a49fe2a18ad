import PlainJSON

/// A value that is read is written so that it reads as the same value again, and a refusal points
/// into the bytes.
func fuzzJSON(_ bytes: [UInt8]) {
  do throws(JSONError) {
    let node = try readJSON(bytes)
    require(node.range.upperBound <= bytes.count, "a value lies within the bytes")
    for text in [node.value.compactText, node.value.prettyText] {
      let again = try readJSON(Array(text.utf8))
      require(again.value == node.value, "what is written reads as the same")
    }
  } catch {
    require(error.range.upperBound <= bytes.count, "a fault lies within the bytes")
  }
}
