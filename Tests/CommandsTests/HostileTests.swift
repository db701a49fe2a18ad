import Diagnostics
import Foundation
import Testing

/// Text that is hostile to a terminal or a browser, in every field that takes text.
struct HostileTests {
  private static let text =
    "evil\u{1B}[31m\u{9B}2J\u{202E}gnp\u{2066}\u{200B}<script>alert(1)</script><img src=x>"
    + "[a](javascript:b)|`c`\nFORGED line\r\u{07}\u{2028}\u{85}=cmd"

  private func hold(_ run: Run) {
    let line = run.words.joined(separator: " ").prefix(60)
    // JSON has its own escapes, which a reader undoes.
    let isJSON = run.words.contains("json")
    for text in [isJSON ? "" : run.output, run.errors] {
      let raw = text.unicodeScalars.filter {
        $0.value < 0x20 && $0 != "\n" || (0x7F...0x9F).contains($0.value)
          || (0x2028...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value)
          || $0.value == 0x200B
      }
      #expect(raw.isEmpty, "\(line)")
      let forged = text.split(separator: "\n").contains {
        $0.drop { " \"-|>".contains($0) }.hasPrefix("FORGED")
      }
      #expect(!forged, "\(line)")
    }
    if isJSON {
      #expect(!run.output.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" }, "\(line)")
    }
    if run.words.contains("markdown") {
      #expect(!run.output.contains(/(?:^|[^\\])<(?:script|img)/), "\(line)")
      #expect(!run.output.contains("[a](javascript"), "\(line)")
    }
  }

  @Test func `point 14: nothing hostile reaches an answer as it is`() throws {
    let desk = try Workshop.empty()
    let text = Self.text
    try desk.write("First line.\n" + text + "\n", "page.txt")
    hold(
      desk.run([
        "document", "add", "page", "--title", text, "--author", text, "--container", text,
        "--publisher", text, "--url", "https://example.org/" + text, "--language", text,
        "--archive", text, "--note", text, "--date", "2022-01-01", "--text", "page.txt",
      ]))
    hold(desk.run(["document", "add", "leaf", "--title", text]))
    let about = ["--power", "CH", "--for", "UA", "--in", "RU"]
    let remarks = [
      "--reason", text, "--condition", text, "--note", text, "--confidence", text, "--scope-text",
      text,
    ]
    let claims: [[String]] = [
      ["rejection", "--by", "RU", "--date", "2021", "--source", "page:2", "--reason", text],
      ["offer", "--date", "2021", "--source", "page", "--locator", text],
      ["offer", "--date", "2020", "--unsourced", "--officer", text],
      ["entry-into-force", "--date", "2021-02", "--source", "leaf"] + remarks,
      ["scope-change", "--date", "2021-03", "--source", "leaf", "--scope-text", text],
      ["attestation", "--force", "yes", "--source", "leaf", "--scope-text", text],
    ]
    var recorded = 0
    for claim in claims {
      let run = desk.run(["record"] + claim + about)
      hold(run)
      if run.status == .done { recorded += 1 }
    }
    #expect(recorded == claims.count)
    let id = try #require(desk.run(["record"] + claims[0] + about).recorded)
    hold(desk.run(["prefer", id, "--because", text, "--officer", text]))
    hold(
      desk.run([
        "assert", "ch-for-ua-in-ru", "--status", "ended", "--on", "2022-01-01", "--note", text,
      ]))
    let lines = [
      "list --status all", "show ch-for-ua-in-ru", "explain ch-for-ua-in-ru", "report",
      "report history ch-for-ua-in-ru",
    ]
    for line in lines {
      for format in ["text", "markdown", "json"] {
        let run = desk.run("\(line) --format \(format)")
        #expect(run.status == .done)
        hold(run)
        if format == "json" { _ = try run.json() }
      }
    }
    let plain = [
      "check", "check --format json", "cite page", "cite page --format json", "cite \(id)",
      "document list", "document list --format json", "document show page",
      "document show page --format markdown",
    ]
    for line in plain { hold(desk.run(line)) }
    hold(desk.run(["retract", id, "--because", text, "--officer", text]))
    hold(desk.run("show ch-for-ua-in-ru"))
  }

  @Test func `point 14: nothing hostile on a command line comes back as it is`() throws {
    let desk = try Workshop.seeds()
    let text = Self.text
    let calls: [[String]] = [
      [text], ["list", text], ["list", "--power", text], ["list", "--as-of", text],
      ["list", "--status", text], ["list", "--place", text], ["list", "--" + text],
      ["list", "--data", text], ["show", text], ["cite", text], ["date", text],
      ["init", "x/" + text], ["import", text, "--map", text], ["help", text],
      ["list", "--output", "nowhere/" + text], ["record", text],
      ["retract", text, "--because", "x"],
      ["document", "show", text], ["document", "add", text, "--title", "x"],
      ["document", "add", "x", "--title", "x", "--text", text],
      ["record", "offer", "--mandate", text, "--date", text, "--source", text],
      ["list", "--format", text], ["completion", text],
    ]
    for call in calls {
      let run = desk.run(call)
      #expect(run.status != .done || call[0] == "init", "\(call)")
      hold(run)
    }
  }
}
