/// Something that must hold for any bytes whatever.
struct Target: Sendable {
  /// The name on the command line, and of the folder of seeds in `Tests/Corpus`.
  let name: String

  /// What must hold; broken promises trap.
  let body: @Sendable ([UInt8]) -> Void
}

/// All targets.
let targets = [
  Target(name: "archive", body: fuzzArchive),
  Target(name: "bibliography", body: fuzzBibliography),
  Target(name: "claims", body: fuzzClaims),
  Target(name: "command-line", body: fuzzCommandLine),
  Target(name: "csv", body: fuzzCSV),
  Target(name: "date", body: fuzzDate),
  Target(name: "documents", body: fuzzDocuments),
  Target(name: "json", body: fuzzJSON),
  Target(name: "ledger", body: fuzzLedger),
  Target(name: "line", body: fuzzLine),
  Target(name: "mandate", body: fuzzMandate),
  Target(name: "outline", body: fuzzOutline),
  Target(name: "page", body: fuzzPage),
  Target(name: "queue", body: fuzzQueue),
  Target(name: "state", body: fuzzState),
  Target(name: "table", body: fuzzTable),
  Target(name: "text", body: fuzzText),
]
