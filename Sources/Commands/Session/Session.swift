import Dates
import Diagnostics
import DocumentReading
import EvidenceLedger
import Extraction
import Mandates

/// What a run of the program can reach of the world; tests give their own.
package struct Session: Sendable {
  /// The variables of the environment.
  package var environment: [String: String]

  /// The absolute path of the folder in which it was called.
  package var folder: String

  /// The instant of the run, in Coordinated Universal Time.
  package var now: @Sendable () -> Instant

  /// The name that git has for whoever calls; throws if it is no text.
  package var gitUserName: @Sendable () throws(Failure) -> String?

  /// Writes to standard output.
  package var write: @Sendable (String) -> Void

  /// Writes to standard error.
  package var writeError: @Sendable (String) -> Void

  /// Reads all of standard input.
  package var readInput: @Sendable () throws(Failure) -> [UInt8]

  /// Standard input, piece by piece; unless it is set, `readInput` gives all of it at once.
  package var input: ByteSource

  /// Standard output, as bytes; unless it is set, they go to `write`.
  package var output: ByteSink

  /// The columns of the terminal to which output goes, or nil if it goes elsewhere.
  package var outputWidth: Int?

  /// Whether output to the terminal may be coloured.
  package var usesColour: Bool

  /// Whether messages may be coloured.
  package var usesErrorColour: Bool

  /// Makes what reads claims out of texts, once for a run.
  package var makeExtractor: @Sendable () -> @Sendable (Reading) -> Extraction = {
    let extractor = Extractor()
    return { extractor.read($0) }
  }

  /// Runs git with some words in a folder; nil where it cannot be started.
  package var git: @Sendable (_ words: [String], _ folder: String) -> GitAnswer? = { _, _ in nil }

  /// Keeps a value until the process ends.
  ///
  /// A ledger is millions of small objects, and to free them one by one takes longer than to let
  /// the process end; whoever runs several sessions keeps nothing.
  package var keep: @Sendable (any Sendable) -> Void = { _ in }

  /// Is told once entries are in the ledger, for the world may not hear of it from the output.
  package var hasRecorded: @Sendable () -> Void = {}

  /// The system calls behind files.
  package var system: SystemCalls

  /// Creates a session.
  package init(
    environment: [String: String], folder: String, now: @escaping @Sendable () -> Instant,
    gitUserName: @escaping @Sendable () throws(Failure) -> String?,
    write: @escaping @Sendable (String) -> Void,
    writeError: @escaping @Sendable (String) -> Void,
    readInput: @escaping @Sendable () throws(Failure) -> [UInt8], outputWidth: Int? = nil,
    usesColour: Bool = false, usesErrorColour: Bool = false, system: SystemCalls = SystemCalls()
  ) {
    self.environment = environment
    self.folder = folder
    self.now = now
    self.gitUserName = gitUserName
    self.write = write
    self.writeError = writeError
    self.readInput = readInput
    self.input = .once(readInput)
    self.output = ByteSink { bytes in
      write(String(decoding: bytes, as: UTF8.self))
      return true
    }
    self.outputWidth = outputWidth
    self.usesColour = usesColour
    self.usesErrorColour = usesErrorColour
    self.system = system
  }

  /// Takes input and output from the process's own descriptors, piece by piece.
  package mutating func streamStandardDescriptors() {
    input = .descriptor(0, named: "standard input")
    output = .descriptor(1, named: "standard output")
  }

  /// Takes note of what was added to the ledger, if anything was.
  func note(_ appended: Appended) {
    if !appended.added.isEmpty { hasRecorded() }
  }

  /// The day of the run, in Coordinated Universal Time.
  var today: Day { now().day }

  /// Prints messages to standard error.
  func report(_ diagnostics: [Diagnostic]) {
    guard !diagnostics.isEmpty else { return }
    let printer = DiagnosticPrinter(usesColour: usesErrorColour)
    writeError(printer.print(diagnostics))
  }

  /// Who records: the officer named, else whoever git or the system says.
  func recorder(_ officer: String?) throws(Failure) -> String {
    if let officer, !officer.isEmpty { return officer }
    return [try gitUserName(), environment["USER"]].compactMap(\.self).first { !$0.isEmpty }
      ?? "unknown"
  }

  /// Who vouches for a claim without a document; throws if nobody gives a name.
  func voucher(_ officer: String?) throws(Failure) -> String {
    if let officer, !officer.isEmpty { return officer }
    if let name = try gitUserName(), !name.isEmpty { return name }
    throw Failure(
      .error(
        "record.no-officer", "an officer vouches by name for a claim without a document",
        hint: "give the name with --officer, or set git's user.name"))
  }
}
