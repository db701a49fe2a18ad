import Foundation
import Testing

/// A file of the corpus: a seed, or an input that once broke something.
struct CorpusFile: CustomTestStringConvertible {
  let testDescription: String
  let bytes: [UInt8]

  private static let corpus = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../Corpus")

  /// The files of some folders of the corpus.
  static func all(in folders: [String]) -> [CorpusFile] {
    folders.flatMap { folder in
      let url = corpus.appending(path: folder)
      let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
      return names.sorted().compactMap { name in
        (try? Data(contentsOf: url.appending(path: name))).map {
          CorpusFile(testDescription: "\(folder)/\(name)", bytes: Array($0))
        }
      }
    }
  }
}

/// What the fuzzers hold of any bytes holds of what lies in the corpus, without a fuzzer.
struct CorpusTests {
  @Test(arguments: targets.map(\.name))
  func `what a reader promises of any bytes it keeps for each of its seeds`(_ name: String) throws {
    let target = try #require(targets.first { $0.name == name })
    let files = CorpusFile.all(in: [name])
    #expect(files.count > 1, "the folder '\(name)' has seeds")
    for file in files { target.body(file.bytes) }
  }

  @Test(arguments: CorpusFile.all(in: ["json", "ledger", "line", "queue"]))
  func `each reader of JSON keeps its promises for the seeds of all others`(_ file: CorpusFile) {
    let readers = ["json", "ledger", "line", "outline", "queue"]
    for target in targets where readers.contains(target.name) {
      target.body(file.bytes)
    }
  }
}

/// Tells of a broken promise; the fuzzers trap there.
func require(_ condition: Bool, _ promise: @autoclosure () -> String) {
  if !condition { Issue.record("broken: \(promise())") }
}
