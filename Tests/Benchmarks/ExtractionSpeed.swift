import Dates
import Extraction
import Glibc
import PlainJSON
import States

/// Says how many bytes of text a second are read, of ordinary news and of texts dense with mandates.
///
/// The dense ones are the project's own gold texts. Returns whether the figures reach what is asked
/// of them, and whether a long text costs no more a byte than a short one.
func measureExtraction(seed: UInt64) -> Bool {
  let gold = goldTexts()
  guard !gold.isEmpty else {
    print("the gold texts are missing")
    return false
  }
  let extractor = Extractor()
  let news = MadeNews(
    bytes: 8_000_000, mandates: gold.filter { $0.language == .english }, seed: seed)
  let ordinary = speed(of: extractor, news.pages, bytes: news.bytes)
  let dense = speed(of: extractor, gold, bytes: gold.reduce(0) { $0 + $1.text.count })
  print("extraction, of one processor:")
  print("  \(padded("ordinary news"))\(decimal(ordinary / 1e6, 1)) MB/s (20 are asked for)")
  print("  \(padded("texts dense with mandates"))\(decimal(dense / 1e6, 1)) MB/s (2 are asked for)")
  let growth = growth(of: extractor, gold.filter { $0.language == .english })
  print("  \(padded("cost of a byte in 1 MB, 1 in 64 KB"))\(decimal(growth, 2))")
  measurePipelines(news.pages)
  return ordinary >= 20e6 && dense >= 2e6 && growth < 2.5
}

/// Bytes a second, the best of several runs.
private func speed(of extractor: Extractor, _ pages: [Reading], bytes: Int) -> Double {
  var best = Double.infinity
  for _ in 0..<3 {
    let start = processorSeconds()
    var found = 0
    for page in pages { found += extractor.read(page).proposals.count }
    withExtendedLifetime(found) {}
    best = min(best, processorSeconds() - start)
  }
  return Double(bytes) / best
}

/// How much more a byte costs in a long text than in a short one.
private func growth(of extractor: Extractor, _ gold: [Reading]) -> Double {
  func cost(_ size: Int) -> Double {
    var text: [UInt8] = []
    var number = 0
    while text.count < size {
      text += gold[number % gold.count].text + [0x0A, 0x0A]
      number += 1
    }
    let reading = Reading(text: text, language: .english)
    return 1 / speed(of: extractor, [reading], bytes: text.count)
  }
  return cost(1_000_000) / cost(64_000)
}

/// The gold texts of the project.
private func goldTexts() -> [Reading] {
  let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2)
    .joined(separator: "/")
  return Language.allCases.flatMap { language -> [Reading] in
    guard let bytes = contents("\(folder)/Fixtures/gold/\(language.rawValue).jsonl") else {
      return []
    }
    return bytes.split(separator: 0x0A).compactMap { line in
      guard case .object(let members) = try? readJSON(Array(line)).value,
        case .string(let text)? = members.first(where: { $0.key == "text" })?.value
      else { return nil }
      return Reading(text: Array(text.utf8), language: language, published: try? EDTF("2022-09-22"))
    }
  }
}

private func contents(_ path: String) -> [UInt8]? {
  guard let file = fopen(path, "rb") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = fread(&buffer, 1, buffer.count, file)
    if count == 0 { return bytes }
    bytes += buffer[..<count]
  }
}

/// Lets spaCy read the same pages, for comparison: its small English model where it is at hand, else
/// a blank pipeline that only finds words and sentences.
private func measurePipelines(_ pages: [Reading]) {
  let sample = pages.prefix(100)
  let bytes = sample.reduce(0) { $0 + $1.text.count }
  let text = sample.map { String(decoding: $0.text, as: UTF8.self) }.joined(separator: "\u{1}")
  let script = """
    import sys, time
    try:
        import spacy
    except ImportError:
        sys.exit(3)
    try:
        nlp, name = spacy.load('en_core_web_sm'), 'en_core_web_sm'
    except OSError:
        nlp, name = spacy.blank('en'), 'blank English, words and sentences only'
        nlp.add_pipe('sentencizer')
    pages = sys.stdin.read().split(chr(1))
    nlp(pages[0])
    start = time.process_time()
    for page in pages:
        nlp(page)
    print(name, time.process_time() - start, sep='\\t')
    """
  guard let answer = output(of: "python3 -c \"\(script)\"", input: Array(text.utf8)),
    let tab = answer.firstIndex(of: "\t"),
    let seconds = Double(answer[answer.index(after: tab)...].filter { !$0.isWhitespace })
  else {
    print("  spaCy is not here, or failed")
    return
  }
  print("  \(padded("spaCy"))\(decimal(Double(bytes) / seconds / 1e6, 3)) MB/s (\(answer[..<tab]))")
}

/// What a command prints for an input, through a temporary file.
private func output(of command: String, input: [UInt8]) -> String? {
  guard let path = temporaryFile(input) else { return nil }
  defer { unlink(path) }
  guard let stream = popen("\(command) <\(path)", "r") else { return nil }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 4096)
  while true {
    let count = fread(&buffer, 1, buffer.count, stream)
    if count == 0 { break }
    bytes += buffer[..<count]
  }
  guard pclose(stream) == 0 else { return nil }
  return String(decoding: bytes, as: UTF8.self)
}
