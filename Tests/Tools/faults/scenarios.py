"""What is done to a ledger while its calls to the system go wrong."""

import dataclasses
import pathlib

AUGUST = """Geneva, 20 August 2022

On 10 August 2022 Ukraine asked Switzerland to represent its interests in Russia. Switzerland agreed.

Switzerland offered on 11 August 2022 to represent Ukraine in Russia.

Russia rejected the offer on 12 August 2022.
"""

SEPTEMBER = """Bern, 22 September 2022

On 21 September 2022 Switzerland offered again to represent Ukraine in Russia.

Russia rejected the offer on 22 September 2022.
"""

EXPORTED = "exported.jsonl"


@dataclasses.dataclass
class Scenario:
    """A command line, the world in which it is called, and what of it may be tried again."""

    name: str
    words: list
    #: What is called before, in the folder where all the files lie.
    before: list = dataclasses.field(default_factory=list)
    #: Bytes that a torn write left at the end of the ledger.
    torn: bytes = b""
    #: Files and folders that are taken away before the call.
    without: list = dataclasses.field(default_factory=list)
    input: bytes = b""
    #: Whether calling it again after it was stopped gives what one call would have given.
    repeats: bool = True
    #: What the first of several entries has: with it alone nothing may be lost.
    first: bytes = b""
    #: Files outside the ledger that it makes.
    makes: list = dataclasses.field(default_factory=list)
    #: A file that is there when all is done, if the command refuses to do it twice.
    once: str = ""


OFFICER = ["--officer", "Anna Muster"]
OFFER = ["record", "offer", "--power", "SE", "--for", "UA", "--in", "RU", "--date", "2022-08-05",
         "--source", "daily", *OFFICER]
#: The first claim below; its name follows from what it says.
RETRACTED = "874bcfc4c54482c15f85"

#: What is there before any of the commands below: texts, claims, a queue of proposals.
GROUND = [
    ["init", "data"],
    ["document", "add", "daily", "--title", "News", "--date", "2022-08-20", "--text", "daily.txt",
     *OFFICER],
    ["record", "offer", "--power", "CH", "--for", "UA", "--in", "RU", "--date", "2022-08",
     "--source", "daily", *OFFICER],
    ["record", "request", "--power", "CH", "--for", "UA", "--in", "RU", "--date", "2022-08",
     "--source", "daily", *OFFICER],
    ["ingest", "august.txt", "--key", "august", "--date", "2022-08-20", *OFFICER],
]

FILES = {
    "daily.txt": "In August 2022 Switzerland offered its good offices.\n",
    "august.txt": AUGUST,
    "changed.txt": "More news.\n" + AUGUST,
    "september.txt": SEPTEMBER,
}

SITE = ["report", "site", "--output", "site"]
REPORT = ["report", "--output", "report.html", "--format", "html"]
PACKAGE = ["export", "package", "--output", "package"]

SCENARIOS = [
    Scenario("record", OFFER),
    Scenario("record after a torn line", OFFER, torn=b'{"v":1,"id":"0123456789abcdef0123","k\xc3'),
    Scenario("retract", ["retract", RETRACTED, "--because", "a mistake", *OFFICER]),
    Scenario("amend", ["amend", RETRACTED, "--date", "2022-08-11", "--because", "the day is known",
                       *OFFICER], first=b'"kind":"claim"'),
    Scenario("document add", ["document", "add", "evening", "--title", "Evening", "--text",
                              "september.txt", *OFFICER]),
    Scenario("document add without a folder", [
        "document", "add", "evening", "--title", "Evening", "--text", "september.txt", *OFFICER],
        without=["data/documents"]),
    Scenario("ingest", ["ingest", "september.txt", "--key", "september", "--date", "2022-09-22",
                        *OFFICER]),
    Scenario("ingest a new version", ["ingest", "changed.txt", "--key", "august", *OFFICER]),
    Scenario("review by rule", ["review", "--accept-all", *OFFICER]),
    Scenario("review in a dialogue", ["review", *OFFICER], input=b"a\nr\nnot so\na\nq\n",
             repeats=False),
    Scenario("review with an amendment", ["review", *OFFICER],
             input=b"e\ndate=2022-08-09\n\na\nq\n", first=b'"kind":"claim"', repeats=False),
    Scenario("import", ["import", EXPORTED, *OFFICER],
             before=[["init", "other"],
                     ["document", "add", "daily", "--title", "News", "--data", "other", *OFFICER],
                     ["document", "add", "august", "--title", "News", "--data", "other", *OFFICER],
                     *[["record", act, "--power", "CH", "--for", "UA", "--in", "RU", "--by", "UA",
                        "--date", f"2022-08-{day}", "--source", "daily", "--data", "other",
                        *OFFICER]
                       for act, day in (("acceptance", "05"), ("rejection", "06"), ("objection", "07"))],
                     ["export", "jsonl", "--table", "claims", "--output", EXPORTED, "--data", "other"]]),
    Scenario("list", ["list", "--status", "all"]),
    Scenario("report", ["report"]),
    Scenario("report to a new file", REPORT, makes=["report.html"]),
    Scenario("report to an old file", REPORT, before=[["report", "--output", "report.html"]],
             makes=["report.html"]),
    Scenario("site", SITE, makes=["site"]),
    Scenario("site in the place of an old one", SITE, before=[SITE, OFFER], makes=["site"]),
    Scenario("package", PACKAGE, makes=["package"], once="package/codebook.md"),
    Scenario("init", ["init", "new/data"], makes=["new"], once="new/data/ledger.jsonl"),
]


def write_files(folder):
    """Writes the files that the commands read."""
    for name, text in FILES.items():
        pathlib.Path(folder, name).write_text(text, encoding="utf-8")
