import Diagnostics
import TestSupport
import Testing

/// What commands say, word for word, to calls that are right and to calls that are wrong.
struct TranscriptTests {
  /// Command lines run one after the other over the seeds alone.
  private struct Story: CustomTestStringConvertible, Sendable {
    let name: String
    let lines: [String]
    var testDescription: String { name }

    init(_ name: String, _ lines: String...) {
      self.name = name
      self.lines = lines
    }
  }

  private static let stories: [Story] = [
    Story(
      "wrong-mandates",
      "record offer --power CH --for CH --in RU --date 2022 --unsourced",
      "record offer --power CH --for Schweiz --in Suisse --date 2022 --unsourced",
      "record break --between RU --between Russia --date 2022 --unsourced",
      "record break --between RU --date 2022 --unsourced",
      "record offer --power CH --for UA --date 2022 --unsourced",
      "record offer --date 2022 --unsourced",
      "record offer --mandate ch-for-ch-in-ru --date 2022 --unsourced",
      "record offer --mandate ch-for-ua-in-ru --power SE --date 2022 --unsourced",
      "show ch-for-ch-in-ru", "show ch-for-us", "show ch-for-zz-in-ir", "show ch-for-us-in-ru",
      "show xx", "explain ch-for-us-in-ir@nowhere", "report history se-for-ua-in-ru",
      "report history", "report status ch-for-us-in-ir", "report nonsense",
      "assert ch-for-us-in-us --status in-force --on 2020-01-01"),
    Story(
      "wrong-dates",
      "record offer --power SE --for UA --in RU --date 2030 --unsourced",
      "record offer --power SE --for UA --in RU --date 2026-11-23 --unsourced",
      "record attestation --mandate ch-for-us-in-ir --force yes --since 2027 --unsourced",
      "record offer --power SE --for UA --in RU --date 2022-13 --unsourced",
      "record offer --power SE --for UA --in RU --date 1900-02-29 --unsourced",
      "record attestation --mandate ch-for-us-in-ir --force over --since 1985 --until 1984 --unsourced",
      "record attestation --mandate ch-for-us-in-ir --force yes --until 1984 --unsourced",
      "record offer --power SE --for UA --in RU --since 1984 --unsourced",
      "list --as-of 2022-02-30", "list --as-of 2022", "list --as-of 2022-02",
      "list --as-of toady", "list --as-of tomorrow",
      "list --evidence-until x --recorded-until y", "list --stale-after -1",
      "list --stale-after many", "date 1900-02-29 1985/1984 2022-13", "date", "date ''"),
    Story(
      "wrong-sources",
      "record offer --power SE --for UA --in RU --date 2022",
      "record offer --power SE --for UA --in RU --date 2022 --source swissinfo-2022-09-22-cassis",
      "record offer --power SE --for UA --in RU --date 2022 --source nothing-like-it",
      "record offer --power SE --for UA --in RU --date 2022 --source SWISSINFO",
      "record offer --power SE --for UA --in RU --date 2022 --source swissinfo-2022-09-22-cassis-lavrov:7",
      "record offer --power SE --for UA --in RU --date 2022 --source swissinfo-2022-09-22-cassis-lavrov:0",
      "record offer --power SE --for UA --in RU --date 2022 --source swissinfo-2022-09-22-cassis-lavrov:3-2",
      "record offer --power SE --for UA --in RU --date 2022 --source note:1",
      "record offer --power SE --for UA --in RU --date 2022 --source note --unsourced",
      "record offer --power SE --for UA --in RU --date 2022 --source swissinfo-2022-09-22-cassis-lavrov:1 --locator 'p. 3'",
      "cite nothing-like-it", "cite ffff", "cite ''", "cite 1", "document show notes",
      "document show ../x", "document add ../x --title X", "document add x"),
    Story(
      "wrong-states",
      "record offer --power CH --for Kongo --in RU --date 2022 --unsourced",
      "record offer --power CH --for Korea --in RU --date 2022 --unsourced",
      "record offer --power CH --for Ruritania --in RU --date 2022 --unsourced",
      "record offer --power CH --for Ukrane --in RU --date 2022 --unsourced",
      "record offer --power CH --for 'Soviet Union' --in IR --date 1995 --unsourced --dry-run",
      "record offer --power CH --for 'German Empire' --in IR --date 1943 --unsourced --dry-run",
      "record acceptance --power CH --for UA --in RU --by SE --date 2022 --unsourced",
      "record acceptance --power CH --for UA --in RU --date 2022 --unsourced",
      "record withdrawal --power CH --for UA --in RU --by RU --date 2022 --unsourced",
      "record handover --power CH --for UA --in RU --date 2022 --unsourced",
      "record handover --power CH --for UA --in RU --to CH --date 2022 --unsourced",
      "record offer --power CH --for UA --in RU --to SE --date 2022 --unsourced",
      "record attestation --power CH --for UA --in RU --date 2022 --unsourced",
      "record offer --power CH --for UA --in RU --force yes --date 2022 --unsourced",
      "list --power Korea", "list --in Ruritania", "list --for 'Soviet Union' --as-of 1995-01-01",
      "list --place 'Hong Kong'", "list --status running", "list --ever x --never y"),
    Story(
      "wrong-calls",
      "lits", "list --formt json", "list --format yaml", "list extra", "list --power", "show",
      "record", "record ofer", "offer", "retract", "retract cb0e", "retract zzzz --because x",
      "retract cb0 --because x", "retract 00000 --because x", "prefer cb0e", "amend cb0e",
      "amend cb0e --because x",
      "amend cb0e --because x --reason 'no longer neutral after joining sanctions'",
      "assert ch-for-us-in-ir", "assert ch-for-us-in-ir --status on --on 2020", "cite", "init",
      "import", "import none.csv", "import none.csv --map none.json", "document",
      "check --strictly",
      "help lits", "help record ofer", "completion tcsh", "--frobnicate", "list --as-of"),
    Story(
      "wrong-folders",
      "list --data nowhere", "list --data data/ledger.jsonl", "list --data data/documents",
      "init data", "init data/ledger.jsonl", "list --output dta/x", "list --output nowhere/x",
      "list --output data",
      "list --output data/ledger.jsonl", "report --output data/../data/documents/x.txt",
      "document add x --title X --text nowhere.txt"),
    Story(
      "recording",
      "record offer --power Schweden --for Ucraina --in Russie --date 2022-10 --source swissinfo-2022-09-22-cassis-lavrov:2 --dry-run",
      "record offer --power Schweden --for Ucraina --in Russie --date 2022-10 --source swissinfo-2022-09-22-cassis-lavrov:2",
      "record offer --power SE --for UA --in RU --date 2022-10 --source swissinfo-2022-09-22-cassis-lavrov:2",
      "record offer --power SE --for UA --in RU --date 2022-10 --source swissinfo-2022-09-22-cassis-lavrov:2 --dry-run",
      "record consent --power SE --for UA --in RU --by RU --date 2022-11 --unsourced --officer 'B. Muster'",
      "record acceptance --power SE --for UA --in RU --by UA --date 2022-11 --source note --locator 'p. 3' --reason why --note well --confidence low",
      "record entry-into-force --power SE --for UA --in RU --date 2022-12-01 --scope visas --scope consular --scope-text 'visas only' --source note",
      "record suspension --power SE --for UA --in RU --date 2023-01 --source note",
      "record handover --power SE --for UA --in RU --to TR --date 2023-06-01 --source note",
      "record restoration --between UA --between RU --date 2024-01-01 --source note",
      "record offer --power TR --for UA --in RU --date 2027 --planned --source note",
      "list --status all --state UA", "show se-for-ua-in-ru", "check"),
    Story(
      "several-faults",
      "record offer --power CH --for Korea --in RU --by ZZ --date 2022-13 --source X",
      "record offer --power CH --for Korea --in RU --by SE --date 2030",
      "record offer --power CH --for UA --in RU --by SE --to TR --date 2030 --source nothing",
      "record attestation --between CH --between UA --unsourced --source x",
      "record offer --power 'Hong Kong' --for UA --in RU --date 1990 --unsourced --dry-run",
      "record offer --power CH --for UA --in 'Hong Kong' --date 1990 --unsourced --dry-run",
      "record offer --power CH --for 'Soviet Union' --in Iran --date ../1985 --unsourced --dry-run",
      "show se-for-ua-in-ru ch-for-us-in-ir", "report history se-for-ua-in-ru tr-for-ua-in-ru",
      "report history ch-for-ua-in-ru --power SE --stale"),
    Story(
      "correcting",
      "record rejection --power SE --for UA --in RU --by RU --date 2022-08 --reason x --source swissinfo-2022-09-22-cassis-lavrov",
      "amend cb0e --date 2022-08-11 --because 'the agency gives the day' --dry-run",
      "amend cb0e --date 2022-08-11 --because 'the agency gives the day'",
      "amend cb0e --date 2022-08-11 --because 'the agency gives the day'",
      "show ch-for-ua-in-ru",
      "retract 5069 --because 'read wrongly' --as-of 2022-09-22",
      "retract 5069 --because 'read wrongly' --as-of 2022-09-22", "show ch-for-ua-in-ru",
      "cite 5069"),
    Story(
      "preferring",
      "record attestation --mandate ch-for-us-in-ir --force yes --since 1981-04-24 --source note",
      "list --as-of 1980-12-31", "show ch-for-us-in-ir --as-of 1980-12-31",
      "prefer bcea --because 'the treaty has it' --as-of 1980-12-31 --dry-run",
      "prefer bcea --because 'the treaty has it' --as-of 1980-12-31",
      "list --as-of 1980-12-31", "explain ch-for-us-in-ir --as-of 1980-12-31",
      "prefer 5069 --because x", "prefer ea2c --because x", "amend ea2c --because x"),
    Story(
      "asserting",
      "assert ch-for-us-in-ir --status in-force --on 2009-03-06 --note 'from the list'", "check",
      "assert ch-for-ua-in-ru --status in-force --on 2022-09-22", "check", "check --format json",
      "check --strict"),
    Story(
      "documents",
      "document add gazette-1980 --title 'Protection' --type book --author 'A. Muster' --author 'B. Muster' --container 'The Gazette' --publisher 'Muster' --date 1980-05 --url https://example.org/a --accessed 2024-03-02 --language fr --archive 'Federal Archives, E2001' --note well --text gazette.txt --dry-run",
      "document add gazette-1980 --title 'Protection' --type book --author 'A. Muster' --author 'B. Muster' --container 'The Gazette' --publisher 'Muster' --date 1980-05 --url https://example.org/a --accessed 2024-03-02 --language fr --archive 'Federal Archives, E2001' --note well --text gazette.txt",
      "document add gazette-1980 --title 'Other'",
      "document add gazette-1980 --title 'Protection' --text other.txt",
      "record attestation --mandate ch-for-us-in-ir --force yes --since 1980-05-21 --source gazette-1980:2-3",
      "document show gazette-1980", "cite gazette-1980", "cite gazette-1980 --format json",
      "document add poster --title '[Poster]' --type webpage",
      "document add poster --title '[Poster]' --type webpage",
      "document add bytes --title X --text latin.txt",
      "document add gazette-1980 --title Other --dry-run",
      "document show gazette-1980 --format markdown", "cite 398e --format json", "check"),
    Story(
      "dates",
      "date 2008-12~ ../2022-08 1985/ 1985/.. {1960,1961-12} [..1984] 2022-21 1980?",
      "date 2008-12~ 2022-13 --format json"),
    Story(
      "clocks",
      "list --status all --recorded-until 2026-11-21", "list --status all --recorded-until today",
      "list --as-of 1985-01-01 --evidence-until 2009-12-31",
      "show ch-for-us-in-ir --as-of 1985-01-01 --evidence-until 2000-01-01",
      "report --as-of 1985-01-01 --evidence-until 2009-12-31", "list --stale-after 10000"),
  ]

  @Test(arguments: stories)
  private func `a call is answered in these words`(_ story: Story) throws {
    let desk = try Workshop.small()
    try desk.write("Berne, May 1980.\nSwitzerland takes over\nfrom the 21st.\n", "gazette.txt")
    try desk.write("Berne, June 1980.\n", "other.txt")
    try desk.write([0x42, 0xE9, 0x6E, 0x0A], "latin.txt")
    #expect(desk.run("document add note --title 'A note'").status == .done)
    var text = ""
    for line in story.lines {
      let before = desk.bytes("data/ledger.jsonl")
      let run = desk.run(line)
      text += run.transcript + "\n"
      if line.contains("--dry-run") || run.status != .done {
        #expect(desk.bytes("data/ledger.jsonl") == before, "\(line)")
      }
    }
    expectGolden(
      text.replacing(desk.folder, with: "FOLDER"), "commands/stories/\(story.name).txt")
  }
}
