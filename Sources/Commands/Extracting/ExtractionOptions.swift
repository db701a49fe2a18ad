import CommandLineParsing
import Dates
import Diagnostics
import DocumentReading
import Extraction
import States

/// How documents are read, and what is told of them.
struct ExtractionOptions: Sendable {
  /// The format of all inputs; nil to tell it from each.
  let format: InputFormat?

  /// How the run goes.
  let manner: ExtractionRun.Manner

  /// The file for what is wrong with records.
  let rejects: String?
}

extension InputFormat: ArgumentValue {
  /// The noun that help shows.
  package static var placeholder: String { "format" }
}

extension Language: ArgumentValue {
  /// The noun that help shows.
  package static var placeholder: String { "language" }

  /// What the languages call each other, and their other codes in ISO 639-2.
  package static let synonyms = [
    "english": "en", "englisch": "en", "anglais": "en", "inglese": "en", "eng": "en",
    "german": "de", "deutsch": "de", "allemand": "de", "tedesco": "de", "deu": "de", "ger": "de",
    "french": "fr", "französisch": "fr", "français": "fr", "francese": "fr", "fra": "fr",
    "fre": "fr", "italian": "it", "italienisch": "it", "italien": "it", "italiano": "it",
    "ita": "it",
  ]
}

/// What becomes of the rest when a record cannot be read.
private enum OnError: String, CaseIterable, ArgumentValue {
  case skip
  case stop

  static var placeholder: String { "what" }
}

/// Which proposals are written.
private enum ModalityChoice: String, CaseIterable, ArgumentValue {
  case all
  case actual

  static var placeholder: String { "which" }
}

extension Parameter where Value == ExtractionOptions {
  /// The options of `extract`.
  static var extraction: Self {
    .group(
      nil,
      .option(
        "--from", InputFormat.self, "The format of the input; told from names and first bytes else."
      ),
      .option("--lang", Language.self, "The language of documents that don't tell theirs."),
      .option("--published", EDTF.self, "When documents were published that don't tell it."),
      .option(
        "--modality", standard: ModalityChoice.all,
        "Which claims: all, or only what is asserted or reported."),
      .flag("--why", "Also tell passages from which nothing is proposed, with 'act' null."),
      .option("--jobs -j", standard: 1, "How many threads work at once.", placeholder: "number"),
      .option(
        "--rejects", String.self,
        "Write what is wrong with records to this file, not as messages.", placeholder: "file",
        candidates: .files),
      .option("--on-error", standard: OnError.skip, "What a record that cannot be read does."),
      .flag("--unbuffered", "Answer each record as soon as it is there.")
    ) {
      format, language, published, modality, why, jobs, rejects, onError, unbuffered
        throws(Failure) in
      guard 1...256 ~= jobs else {
        throw Failure(
          .error("usage.bad-value", "1 to 256 threads work at once", hint: "give --jobs 2"))
      }
      var manner = ExtractionRun.Manner()
      manner.jobs = jobs
      manner.isUnbuffered = unbuffered
      manner.stopsOnError = onError == .stop
      manner.choice.tellsAbstentions = why
      manner.choice.onlyActual = modality == .actual
      manner.defaults = DocumentDefaults(
        language: language, published: published,
        dateline: { Extractor.publicationDate(of: $0, in: $1) })
      return ExtractionOptions(format: format, manner: manner, rejects: rejects)
    }
  }
}
