// swift-tools-version: 6.3
import PackageDescription

let package = Package(
  name: "goodoffices",
  products: [
    .executable(name: "goodoffices", targets: ["Program"]),
    .library(name: "GoodOffices", targets: ["GoodOffices"]),
  ],
  targets: [
    // Below everything: no mandates, no files.
    .systemLibrary(name: "LinuxCalls"),
    .target(name: "Dates"),
    .target(name: "Diagnostics"),
    .target(name: "Digests"),
    .target(name: "Parallel"),
    .target(name: "PlainCSV", dependencies: ["Diagnostics"]),
    .target(name: "PlainJSON", dependencies: ["Diagnostics"]),
    .target(name: "States", dependencies: ["Dates"]),
    // What a mandate is, and what follows from claims.
    .target(name: "Mandates", dependencies: ["Dates", "Parallel", "States"]),
    // Where claims come from and are kept.
    .target(
      name: "EvidenceLedger",
      dependencies: [
        "Dates", "Diagnostics", "Digests", "LinuxCalls", "Mandates", "Parallel", "PlainJSON",
        "States",
      ],
      exclude: ["FORMAT.md"]),
    .target(
      name: "TableImport",
      dependencies: ["Dates", "Diagnostics", "Mandates", "PlainCSV", "PlainJSON", "States"]),
    // From documents to claims.
    .target(
      name: "Extraction", dependencies: ["Dates", "Mandates", "States"], exclude: ["CODES.md"]),
    .target(
      name: "DocumentReading",
      dependencies: ["Dates", "Diagnostics", "Extraction", "PlainJSON", "States"]),
    .target(
      name: "Ingestion",
      dependencies: [
        "Dates", "Diagnostics", "Digests", "DocumentReading", "EvidenceLedger", "Extraction",
        "Mandates", "PlainJSON", "States",
      ]),
    // What people read.
    .target(
      name: "Pages",
      dependencies: ["Dates", "Diagnostics", "Digests", "Parallel", "PlainCSV", "PlainJSON"],
      exclude: ["page.schema.json"]),
    .target(
      name: "Reports",
      dependencies: ["Dates", "Mandates", "Pages", "Parallel", "PlainJSON", "States"],
      exclude: ["list.schema.json"]),
    .target(
      name: "Site",
      dependencies: [
        "Dates", "Diagnostics", "Digests", "Mandates", "Pages", "Parallel", "PlainCSV",
        "PlainJSON", "Reports", "States",
      ]),
    // What leaves the house.
    .target(
      name: "Exports",
      dependencies: [
        "Dates", "Diagnostics", "Digests", "Mandates", "PlainCSV", "PlainJSON", "Reports", "States",
      ]),
    // The command line.
    .target(name: "CommandLineParsing", dependencies: ["Diagnostics"]),
    .target(
      name: "Commands",
      dependencies: [
        "CommandLineParsing", "Dates", "Diagnostics", "Digests", "DocumentReading",
        "EvidenceLedger", "Exports", "Extraction", "Ingestion", "Mandates", "Pages", "PlainJSON",
        "Reports", "Site", "States", "TableImport",
      ]),
    .executableTarget(
      name: "Program", dependencies: ["CommandLineParsing", "Commands", "Diagnostics", "Mandates"]),
    // The public face, for other programs.
    .target(
      name: "GoodOffices",
      dependencies: [
        "Dates", "Diagnostics", "EvidenceLedger", "Mandates", "Pages", "Reports", "Site", "States",
      ]),
    .executableTarget(
      name: "benchmarks",
      dependencies: [
        "Dates", "EvidenceLedger", "Extraction", "Mandates", "Pages", "PlainJSON", "Reports",
        "States",
      ],
      path: "Tests/Benchmarks"),
    // Tests.
    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .testTarget(name: "ArchitectureTests"),
    .testTarget(name: "DatesTests", dependencies: ["Dates", "TestSupport"]),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics", "TestSupport"]),
    .testTarget(name: "DigestsTests", dependencies: ["Digests"]),
    .testTarget(name: "ParallelTests", dependencies: ["Parallel"]),
    .testTarget(
      name: "ExtractionTests",
      dependencies: ["Dates", "Extraction", "Mandates", "PlainJSON", "States", "TestSupport"]),
    .testTarget(
      name: "DocumentReadingTests",
      dependencies: [
        "Dates", "Diagnostics", "DocumentReading", "Extraction", "PlainJSON", "States",
        "TestSupport",
      ]),
    .testTarget(
      name: "IngestionTests",
      dependencies: [
        "Dates", "Diagnostics", "Digests", "DocumentReading", "EvidenceLedger", "Extraction",
        "Ingestion", "Mandates", "PlainJSON", "States", "TestSupport",
      ]),
    .testTarget(name: "PlainCSVTests", dependencies: ["Diagnostics", "PlainCSV", "TestSupport"]),
    .testTarget(name: "PlainJSONTests", dependencies: ["Diagnostics", "PlainJSON", "TestSupport"]),
    .testTarget(name: "StatesTests", dependencies: ["Dates", "States", "TestSupport"]),
    .testTarget(
      name: "MandatesTests", dependencies: ["Dates", "Mandates", "States", "TestSupport"]),
    .testTarget(
      name: "EvidenceLedgerTests",
      dependencies: [
        "Dates", "Diagnostics", "Digests", "EvidenceLedger", "Exports", "Mandates", "PlainJSON",
        "States", "TestSupport",
      ]),
    .testTarget(
      name: "ReliabilityTests",
      dependencies: [
        "CommandLineParsing", "Commands", "Dates", "Diagnostics", "Digests", "EvidenceLedger",
        "Mandates", "States", "TestSupport",
      ], exclude: ["README.md"]),
    .testTarget(
      name: "ExportsTests",
      dependencies: [
        "Dates", "Diagnostics", "EvidenceLedger", "Exports", "Mandates", "PlainCSV", "PlainJSON",
        "States", "TestSupport",
      ]),
    .testTarget(
      name: "TableImportTests",
      dependencies: [
        "Dates", "Diagnostics", "Mandates", "PlainCSV", "PlainJSON", "States", "TableImport",
        "TestSupport",
      ]),
    .testTarget(
      name: "PagesTests",
      dependencies: ["Dates", "Diagnostics", "Pages", "PlainCSV", "PlainJSON", "TestSupport"]),
    .testTarget(
      name: "CommandLineParsingTests",
      dependencies: ["CommandLineParsing", "Diagnostics", "TestSupport"]),
    .testTarget(
      name: "CommandsTests",
      dependencies: [
        "CommandLineParsing", "Commands", "Dates", "Diagnostics", "Digests", "DocumentReading",
        "EvidenceLedger", "Extraction", "Ingestion", "Mandates", "Pages", "PlainCSV", "PlainJSON",
        "Reports", "States", "TestSupport",
      ]),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "Dates", "Diagnostics", "Mandates", "Pages", "Reports", "States", "TestSupport",
      ]),
    .testTarget(
      name: "SiteTests",
      dependencies: [
        "Dates", "Diagnostics", "Digests", "Mandates", "Pages", "PlainJSON", "Reports", "Site",
        "States", "TestSupport",
      ]),
    .testTarget(
      name: "GoodOfficesTests",
      dependencies: [
        "CommandLineParsing", "Commands", "Diagnostics", "GoodOffices", "Mandates", "Pages",
      ]),
  ]
)

// Fuzzers are built only on request, with coverage in every module; see Tests/Tools/fuzz.sh. Else what
// they hold is tested for the inputs in Tests/Corpus.
let isFuzzing = Context.environment["FUZZING"] != nil
let fuzzed: [Target.Dependency] = [
  "CommandLineParsing", "Commands", "Dates", "Diagnostics", "Digests", "DocumentReading",
  "EvidenceLedger", "Exports", "Extraction", "Ingestion", "Mandates", "PlainCSV", "PlainJSON",
  "States", "TableImport",
]
package.targets.append(
  isFuzzing
    ? .executableTarget(
      name: "fuzz", dependencies: fuzzed, path: "Tests/Fuzzing", exclude: ["CorpusTests.swift"])
    : .testTarget(
      name: "FuzzingTests", dependencies: fuzzed, path: "Tests/Fuzzing", exclude: ["Main.swift"]))

// Under a sanitizer what is tested is optimised, else it takes an hour; to optimise the tests as well
// takes longer than it saves, save where they hold the reference that thousands of worlds are tried
// against. See .ci/run.
let isSanitizing = Context.environment["SANITIZING"] != nil
let optimisedTests: Set = ["MandatesTests"]

for target in package.targets where target.type != .system {
  var settings: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
  let isPlain = !optimisedTests.contains(target.name)
  if isSanitizing, target.type == .test, isPlain { settings.append(.unsafeFlags(["-Onone"])) }
  target.swiftSettings = settings
}
