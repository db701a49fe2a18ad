/// The lines that commits added to a file, read from what `git log --patch` prints.
struct AddedLines {
  /// The full name of the commit.
  let commit: String

  /// The lines, each with a newline.
  private(set) var bytes: [UInt8] = []

  /// The words that make git print what is read here, whatever it is configured to print.
  ///
  /// Each commit is compared with each of its parents, so that a merge hides nothing, and a commit
  /// is not left out because a merge took nothing of it.
  static func words(since commit: String, of file: String) -> [String] {
    [
      "-c", "diff.interHunkContext=0", "-c", "log.diffMerges=separate", "log", "--full-history",
      "-m", "--reverse", "--patch",
      "--unified=0", "--format=commit %H", "--text", "--no-color", "--no-ext-diff",
      "--no-textconv", "--no-renames", "--no-follow", "--no-show-signature",
      "\(commit)..HEAD", "--", file,
    ]
  }

  /// Reads a log; the commits stand in its order.
  static func read(_ log: [UInt8]) -> [AddedLines] {
    var found: [AddedLines] = []
    var (removed, added) = (0, 0)
    for line in log.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if removed > 0, line.first == UInt8(ascii: "-") {
        removed -= 1
      } else if added > 0, line.first == UInt8(ascii: "+") {
        added -= 1
        if !found.isEmpty { found[found.count - 1].bytes += line.dropFirst() + [0x0A] }
      } else if line.starts(with: "commit ".utf8) {
        let name = String(decoding: line.dropFirst(7), as: UTF8.self)
        if found.last?.commit != name { found.append(AddedLines(commit: name)) }
      } else if line.starts(with: "@@ ".utf8) {
        (removed, added) = counts(ofHunk: line)
      }
    }
    return found
  }

  /// Reads `@@ -1,2 +3 @@`: how many lines a hunk removes and adds; one where no number stands.
  private static func counts(ofHunk line: ArraySlice<UInt8>) -> (removed: Int, added: Int) {
    let words = String(decoding: line, as: UTF8.self).split(separator: " ").dropFirst().prefix(2)
    let counts = words.map { word in
      let parts = word.dropFirst().split(separator: ",")
      return parts.count > 1 ? Int(parts[1]) ?? 0 : 1
    }
    return counts.count == 2 ? (counts[0], counts[1]) : (0, 0)
  }
}
