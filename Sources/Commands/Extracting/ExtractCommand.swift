import CommandLineParsing
import Dates
import Diagnostics
import DocumentReading
import EvidenceLedger
import Extraction
import States

extension Command where Context == Session {
  /// The command `goodoffices extract`.
  static var extract: Self {
    Command(
      "extract", "Read proposed claims out of documents, as JSON Lines; keeps no state.",
      discussion: """
        Reads text files, pages of the web, JSON Lines with one object a document ('id', 'lang', \
        'published', 'publisher', 'title', 'url', 'text') and records of web archives (WARC, WET). \
        Without a file, or for '-', it reads standard input, which is JSON Lines unless it begins \
        as an archive does. What is compressed goes through 'gzip -dc'.

        One line of output is one proposed claim: what is said, and the lines, the bytes and the \
        words that say it. 'span' counts bytes of the document as it was given. Order is kept, and \
        the same input gives the same bytes, whatever --jobs is.

        A record that cannot be read is told and passed over. The language is that of the record, \
        else that of --lang, else told from the words; a document whose language cannot be told is \
        not read.
        """,
      examples: [
        Example("goodoffices extract note.txt", "What one document says."),
        Example(
          "goodoffices extract --from warc --jobs 2 crawl.warc.wet",
          "What an archive of the web says."),
        Example(
          "goodoffices extract records.jsonl --why --rejects bad.jsonl",
          "Claims, and why others were not proposed."),
      ],
      exits: [
        Exit(.done, "done; no claim is an answer, and so are records passed over"),
        Exit(.wrongInput, "the call is wrong, or a record with '--on-error stop'"),
        Exit(.trouble),
      ],
      .arguments(
        "file", String.self, "The documents; '-' is standard input.", candidates: .files),
      .extraction,
      .flag("--words", "Print what the codes mean in the words of each language; reads nothing.")
    ) { session, files, options, words throws(Failure) in
      guard words else { return try session.extract(files.isEmpty ? ["-"] : files, options) }
      session.write(RuleBook.markdown())
      return .done
    }
  }
}

extension Session {
  /// Reads claims out of inputs, and tells how it ended.
  fileprivate func extract(
    _ files: [String], _ options: ExtractionOptions
  ) throws(Failure) -> ExitStatus {
    let streams = ExtractionRun.Streams(
      output: output, problems: try problemSink(options.rejects), report: { report($0) })
    var run = ExtractionRun(options.manner, streams, extract: makeExtractor())
    for file in files where !run.isOver {
      let standard: InputFormat = file == "-" ? .jsonl : .text
      try run.read(file, as: options.format ?? InputFormat(name: file), else: standard) {
        () throws(Failure) in
        file == "-" ? input : try ByteSource.file(path(file), named: file)
      }
    }
    try run.finish()
    return run.status
  }

  /// Where problems of records go: a file, else messages.
  private func problemSink(
    _ file: String?
  ) throws(Failure) -> @Sendable ([FoundProblem]) throws(Failure) -> Void {
    guard let file else { return { found in report(found.map(\.diagnostic)) } }
    try requireOwn(file)
    let sink = try ByteSink.file(path(file), named: file)
    return { found throws(Failure) in _ = try sink.write(found.flatMap(\.bytes)) }
  }
}
