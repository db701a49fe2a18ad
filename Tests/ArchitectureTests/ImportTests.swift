import Foundation
import Testing

/// What each module may import; a module that is not listed may import nothing.
private let allowed: [String: Set<String>] = [
  "Dates": [],
  "Diagnostics": [],
  "Digests": [],
  "Parallel": ["Glibc", "Synchronization"],
  "PlainCSV": ["Diagnostics"],
  "PlainJSON": ["Diagnostics"],
  "States": ["Dates", "Synchronization"],
  "Mandates": ["Dates", "Parallel", "States", "Synchronization"],
  "EvidenceLedger": [
    "Dates", "Diagnostics", "Digests", "Glibc", "LinuxCalls", "Mandates", "Parallel", "PlainJSON",
    "States", "Synchronization",
  ],
  "TableImport": ["Dates", "Diagnostics", "Mandates", "PlainCSV", "PlainJSON", "States"],
  "Extraction": ["Dates", "Mandates", "States"],
  "DocumentReading": [
    "Dates", "Diagnostics", "Extraction", "Glibc", "PlainJSON", "States", "Synchronization",
  ],
  "Ingestion": [
    "Dates", "Diagnostics", "Digests", "DocumentReading", "EvidenceLedger", "Extraction",
    "Mandates", "PlainJSON", "States",
  ],
  "Pages": ["Dates", "Diagnostics", "Digests", "Parallel", "PlainCSV", "PlainJSON"],
  "Reports": ["Dates", "Mandates", "Pages", "Parallel", "PlainJSON", "States", "Synchronization"],
  "Site": [
    "Dates", "Diagnostics", "Digests", "Mandates", "Pages", "Parallel", "PlainCSV", "PlainJSON",
    "Reports", "States",
  ],
  "Exports": [
    "Dates", "Diagnostics", "Digests", "Mandates", "PlainCSV", "PlainJSON", "Reports", "States",
  ],
  "CommandLineParsing": ["Diagnostics"],
  "Commands": [
    "CommandLineParsing", "Dates", "Diagnostics", "Digests", "DocumentReading", "EvidenceLedger",
    "Exports", "Extraction", "Ingestion", "Mandates", "Pages", "PlainJSON", "Reports", "Site",
    "States", "TableImport",
  ],
  "Program": [
    "CommandLineParsing", "Commands", "Diagnostics", "Glibc", "Mandates", "Synchronization",
  ],
  "GoodOffices": [
    "Dates", "Diagnostics", "EvidenceLedger", "Glibc", "Mandates", "Pages", "Reports", "Site",
    "States",
  ],
]

@Suite struct ImportTests {
  @Test(arguments: SourceFile.sources)
  func `a module imports only what lies below it`(_ file: SourceFile) {
    for line in file.code where line.contains("import") {
      let words = line.split(separator: " ").map(String.init)
      guard let place = words.firstIndex(of: "import"), place + 1 < words.count,
        words[..<place].allSatisfy({ $0.hasPrefix("@") || accessWords.contains($0) })
      else { continue }
      let module = String(words[words.count - 1].prefix { $0 != "." })
      #expect(
        allowed[file.module, default: []].contains(module), "\(file.path) imports \(module)")
    }
  }

  @Test func `no module lies below itself`() {
    var resting: Set<String> = ["Glibc", "LinuxCalls", "Synchronization"]
    var rest = allowed
    while let next = rest.first(where: { resting.isSuperset(of: $0.value) }) {
      resting.insert(next.key)
      rest[next.key] = nil
    }
    #expect(rest.isEmpty, "\(rest.keys.sorted())")
  }

  @Test func `every folder of sources is a module of the list`() {
    let modules = Set(SourceFile.sources.map(\.module))
    #expect(modules == Set(allowed.keys))
    #expect(SourceFile.sources.count > 100)
  }

  @Test func `the package rests on nothing but the toolchain`() {
    let manifest = SourceFile.text("Package.swift")
    #expect(manifest.contains("name: \"goodoffices\""))
    #expect(!manifest.contains(".package("))
    // A package with such flags nobody can use; these are there on request alone.
    for line in manifest.split(separator: "\n") where line.contains("unsafeFlags") {
      #expect(line.contains("if isSanitizing, target.type == .test"))
    }
  }

  @Test func `the manifest lets no module depend on what it may not import`() {
    let manifest = SourceFile.text("Package.swift")
    let target = /arget\(\s*name: "(\w+)"(?:,\s*dependencies: \[([^\]]*)\])?/
    var seen: Set<String> = []
    for match in manifest.matches(of: target) {
      let name = String(match.1)
      guard let allowed = allowed[name] else { continue }
      seen.insert(name)
      let named = (match.2 ?? "").split { !$0.isLetter }.map(String.init)
      #expect(Set(named).isSubset(of: allowed), "\(name)")
    }
    #expect(seen.isSuperset(of: ["Dates", "Mandates", "Commands", "Program"]))
  }
}

private let accessWords: Set<String> = ["public", "package", "internal", "private", "fileprivate"]
