import Foundation

/// The path of a file or folder of the repository.
func repositoryPath(_ path: String, filePath: String = #filePath) -> String {
  let parts = filePath.split(separator: "/", omittingEmptySubsequences: false)
  let tests = parts.lastIndex(of: "Tests") ?? parts.endIndex
  return (parts[..<tests] + [Substring(path)]).joined(separator: "/")
}

/// The text of a file of the repository.
func repositoryFile(_ path: String) -> Result<String, any Error> {
  Result { try String(contentsOfFile: repositoryPath(path), encoding: .utf8) }
}

/// The contents of the fenced blocks of a Markdown text that have a language, in order.
func fences(of text: String, language: String) -> [String] {
  var blocks: [String] = []
  var open: (language: String, lines: [Substring])?
  for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
    if !line.hasPrefix("```") {
      open?.lines.append(line)
    } else if let block = open {
      if block.language == language { blocks.append(block.lines.joined(separator: "\n")) }
      open = nil
    } else {
      open = (String(line.dropFirst(3)), [])
    }
  }
  return blocks
}
