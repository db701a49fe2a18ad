import Dates
import Mandates
import States

extension CanonicalReader {
  /// Reads the members of a claim behind its kind; nil if anything about them is unusual.
  mutating func claim(_ cursor: inout LineCursor, _ bytes: Swift.Span<UInt8>) -> Claim? {
    let mandate = mandate(&cursor, bytes)
    let pair = mandate == nil ? states(keys.between, &cursor, bytes) : nil
    guard let content = claimContent(&cursor, bytes) else { return nil }
    let subject: Claim.SharedSubject
    switch (content, mandate, pair) {
    case (.act(let act), nil, let pair?) where act.concernsPair && pair.count == 2:
      subject = Claim.SharedSubject(.pair(Pair(pair[0], pair[1])))
    case (.act(let act), let mandate?, nil) where !act.concernsPair: subject = mandate
    case (.attestation, let mandate?, nil): subject = mandate
    default: return nil
    }
    var parts = Claim.Parts(subject, content)
    if let by = states(keys.by, &cursor, bytes) { parts.by = by }
    var rarities = Claim.Rarities()
    if content == .act(.handover) {
      guard let text = cursor.text(keys.to, in: bytes),
        let to = StateKey(written: bytes.extracting(text.range)),
        case .mandate(let mandate) = subject.subject, mandate.leg(of: to) == nil
      else { return nil }
      rarities.to = to
    }
    parts.date = date(keys.date, &cursor, bytes)
    if case .attestation = content {
      parts.since = date(keys.since, &cursor, bytes)
      parts.until = date(keys.until, &cursor, bytes)
    }
    if let scope = scope(&cursor, bytes) {
      parts.scope = scope
      rarities.scopeText = text(keys.scopeText, &cursor, bytes)
    }
    rarities.reason = words(keys.reason, &cursor, bytes)
    rarities.condition = text(keys.condition, &cursor, bytes)
    parts.isPlanned = cursor.flag(keys.planned, in: bytes)
    if let document = documentKey(keys.document, &cursor, bytes) {
      parts.cite(document, locator(&cursor, bytes))
      rarities.quotation = quotation(&cursor, bytes)
    } else {
      guard let officer = text(keys.officer, &cursor, bytes) else { return nil }
      parts.source = .officer(officer)
    }
    rarities.confidence = words(keys.confidence, &cursor, bytes)
    rarities.note = words(keys.note, &cursor, bytes)
    if cursor.isUnusual { return nil }
    if !rarities.isEmpty { parts.rarities = rarities }
    return Claim(parts)
  }

  mutating func mandate(
    _ cursor: inout LineCursor, _ bytes: Swift.Span<UInt8>
  ) -> Claim.SharedSubject? {
    guard let text = cursor.text(keys.mandate, in: bytes) else { return nil }
    let subject = subjects.value(of: text.range, in: bytes) { text in
      let utf8 = Array(text.utf8)
      return Mandate(identifier: utf8.span).map { Claim.SharedSubject(.mandate($0)) }
    }
    if subject == nil { cursor.giveUp() }
    return subject
  }

  private mutating func claimContent(
    _ cursor: inout LineCursor, _ bytes: Swift.Span<UInt8>
  ) -> Claim.Content? {
    guard let text = cursor.text(keys.act, in: bytes) else { return nil }
    let isAttestation = cursor.key == keys.force
    let word = isAttestation ? cursor.text(keys.force, in: bytes)?.range : text.range
    guard let word else { return nil }
    if isAttestation, Word(at: text.range.lowerBound, in: bytes) != attestation { return nil }
    return contents.value(of: word, in: bytes) { word in
      if let force = Force(rawValue: word) { return .attestation(force) }
      return Act(rawValue: word).map { .act($0) }
    }.flatMap { content in
      // No act bears the name of a force, nor the other way round.
      if case .attestation = content {
        isAttestation ? content : nil
      } else {
        isAttestation ? nil : content
      }
    }
  }

  /// Takes out a list of States in the order of their keys, each once.
  private mutating func states(
    _ key: Word, _ cursor: inout LineCursor, _ bytes: Swift.Span<UInt8>
  ) -> [StateKey]? {
    guard cursor.key == key else { return nil }
    var count = 0
    guard let list = cursor.list(key, in: bytes, { !$0.isEscaped && $0.range.count <= 12 }) else {
      return nil
    }
    count = list.count
    let states = actors.value(of: list, in: bytes) { text in
      var states: [StateKey] = []
      states.reserveCapacity(count / 5 + 1)
      for word in text.split(separator: ",", omittingEmptySubsequences: false) {
        guard let state = StateKey(String(word.dropFirst().dropLast())),
          states.last.map({ $0 < state }) ?? true
        else { return nil }
        states.append(state)
      }
      return states
    }
    if states == nil { cursor.giveUp() }
    return states
  }

  private mutating func scope(_ cursor: inout LineCursor, _ bytes: Swift.Span<UInt8>) -> Scope? {
    guard cursor.key == keys.scope else { return nil }
    guard let list = cursor.list(keys.scope, in: bytes, { !$0.isEscaped }) else { return nil }
    let scope = scopes.value(of: list, in: bytes) { text -> Scope? in
      let words = text.split(separator: ",", omittingEmptySubsequences: false)
      let parts = words.compactMap { Scope.Part(rawValue: String($0.dropFirst().dropLast())) }
      // In the order of the format, each once.
      let scope = Scope(parts)
      return parts.count == words.count && scope.parts == parts ? scope : nil
    }
    if scope == nil { cursor.giveUp() }
    return scope
  }

  private mutating func locator(
    _ cursor: inout LineCursor, _ bytes: Swift.Span<UInt8>
  ) -> Claim.PackedLocator {
    if let (first, last) = cursor.numbers(keys.lines, in: bytes) {
      if 1 <= first, first <= last { return Claim.PackedLocator(.lines(first, last)) }
      cursor.giveUp()
    }
    guard let text = cursor.text(keys.locator, in: bytes) else { return .none }
    if text.isEscaped {
      let words = String(decoding: resolved(text.range, of: bytes), as: UTF8.self)
      return Claim.PackedLocator(.passage(words))
    }
    return locators.value(of: text.range, in: bytes) { Claim.PackedLocator(.passage($0)) } ?? .none
  }

  private mutating func quotation(
    _ cursor: inout LineCursor, _ bytes: Swift.Span<UInt8>
  ) -> Quotation? {
    guard let (start, end) = cursor.numbers(keys.span, in: bytes) else { return nil }
    guard let quote = cursor.text(keys.quote, in: bytes),
      length(of: quote, bytes) == end - start
    else {
      cursor.giveUp()
      return nil
    }
    let rule = cursor.text(keys.rule, in: bytes)
    let rules = rule == nil ? nil : cursor.text(keys.rules, in: bytes)
    let tool = rules == nil ? nil : cursor.text(keys.tool, in: bytes)
    if rule != nil, tool == nil { cursor.giveUp() }
    guard keepsWords, !cursor.isUnusual else { return nil }
    var quotation = Quotation(own(quote, bytes), at: start)
    if let rule, let rules, let tool {
      quotation.reader = Quotation.Reader(
        rule: shared(rule, bytes), rules: shared(rules, bytes), tool: shared(tool, bytes))
    }
    return quotation
  }

  /// Reads the members of a bibliographic record behind its kind.
  mutating func document(
    _ cursor: inout LineCursor, _ bytes: Swift.Span<UInt8>
  ) -> SourceDocument? {
    guard let key = documentKey(keys.key, &cursor, bytes),
      let type = text(keys.type, &cursor, bytes), let title = cursor.text(keys.title, in: bytes)
    else { return nil }
    var parts = SourceDocument.Parts(
      key: key, type: type, title: keepsWords ? shared(title, bytes) : "")
    var rarities = SourceDocument.Rarities()
    if cursor.key == keys.authors {
      var authors: [String] = []
      let list = cursor.list(keys.authors, in: bytes) { text in
        let name = own(text, bytes)
        authors.append(name)
        return authors.count <= 64 && !authors.dropLast().contains(name)
      }
      if list == nil { return nil }
      rarities.authors = authors
    }
    rarities.container = words(keys.container, &cursor, bytes)
    parts.publisher = words(keys.publisher, &cursor, bytes)
    parts.date = date(keys.date, &cursor, bytes)
    let url = cursor.text(keys.url, in: bytes)
    if keepsWords { parts.url = url.map { own($0, bytes) } }
    if let accessed = cursor.text(keys.accessed, in: bytes) {
      let text = own(accessed, bytes)
      guard let day = Day(text), day.description == text else { return nil }
      rarities.accessed = day
    }
    parts.language = words(keys.language, &cursor, bytes)
    rarities.archive = words(keys.archive, &cursor, bytes)
    if let digest = cursor.text(keys.sha256, in: bytes) {
      guard isDigest(bytes, digest.range) else { return nil }
      rarities.sha256 = string(digest.range, of: bytes)
    }
    rarities.copyOf = documentKey(keys.copyOf, &cursor, bytes)
    rarities.note = words(keys.note, &cursor, bytes)
    if cursor.isUnusual { return nil }
    if !rarities.isEmpty { parts.rarities = rarities }
    return SourceDocument(parts)
  }
}

private let attestation = Word("attestation")

private func isDigest(_ bytes: Swift.Span<UInt8>, _ range: Range<Int>) -> Bool {
  guard range.count == 64 else { return false }
  for place in range {
    let byte = bytes[place]
    guard (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte) else { return false }
  }
  return true
}
