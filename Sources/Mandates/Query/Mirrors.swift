extension Docket {
  /// The mandate in the other direction that best answers to one: by the same power if a claim
  /// speaks of it, else one that may run, else any.
  package func mirror(of mandate: Mandate, _ clocks: Clocks) -> Mandate? {
    let mirrors = mirrors(of: mandate)
    return mirrors.first { $0.power == mandate.power && $0.place == nil }
      ?? mirrors.first { answer($0, clocks).mayRun } ?? mirrors.first
  }
}
