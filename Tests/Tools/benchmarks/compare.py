#!/usr/bin/env python3
"""Takes the times of goodoffices and of its peers on the same facts, and prints a table of them.

    compare.py --program FILE --static FILE --benchmarks FILE --scratch FOLDER [--sizes N,N,...]
               [--runs N] [--slow-size N] [--site N,N] [--table FILE]

Ours and a peer's run take turns; what is printed is the ratio of the medians, and the least and the
greatest of the ratios of single pairs. A peer that answers nothing ends it. The start of Python and the
import of a module is taken off the peers' times. compare.sh builds and installs what it needs.
"""

import argparse
import collections
import math
import os
import pathlib
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import peers

DAY = "1970-01-01"
REPORTS = [
    "status", "timeline", "matrix", "network", "statistics", "offers", "stale", "sources", "digest",
    "contradictions", "state CH", "changes --clock record --from 2026-01-01 --to 2026-01-02",
]

Taken = collections.namedtuple("Taken", "clock processor memory")
Row = collections.namedtuple("Row", "what asked found verdict")
#: A figure of many runs: what stands in the middle, and what each gave.
Spread = collections.namedtuple("Spread", "middle runs")


class Bench:
    """Runs commands, and collects rows."""

    def __init__(self, options):
        self.options = options
        self.scratch = pathlib.Path(options.scratch).resolve()
        self.rows = []
        self.notes = []
        self.ledgers = {}

    # Running

    def run(self, command, stdin=None, check=True):
        """Runs a command and tells seconds of the clock and the processors, and kilobytes."""
        figures = self.scratch / "figures"
        # A small program in between, for the kernel counts the memory of whoever starts a program
        # as that program's own.
        timed = ["/usr/bin/time", "-q", "-f", "%U %S %M", "-o", str(figures)] + command
        with open(stdin or os.devnull, "rb") as source, open(self.scratch / "out", "wb") as out:
            start = time.perf_counter()
            status = subprocess.run(timed, stdin=source, stdout=out, check=False).returncode
            clock = time.perf_counter() - start
        if check and status != 0:
            sys.exit(f"{' '.join(command)[:200]} ended with status {status}")
        user, system, memory = figures.read_text().split()[-3:]
        return Taken(clock, float(user) + float(system), int(memory) / 1000)

    def ledger(self, claims):
        """A folder with a made ledger of so many claims; the file is warm."""
        if claims not in self.ledgers:
            folder = self.scratch / f"made-{claims}"
            folder.mkdir(exist_ok=True)
            if not (folder / "ledger.jsonl").exists():
                subprocess.run(
                    [self.options.benchmarks, "--write", str(folder), str(claims)], check=True)
            self.ledgers[claims] = folder
        folder = self.ledgers[claims]
        subprocess.run(["cat", str(folder / "ledger.jsonl")], stdout=subprocess.DEVNULL, check=True)
        return folder

    def ours(self, *words, data):
        return [self.options.program, *words, "--data", str(data)]

    def status(self, claims):
        return self.ours("list", "--as-of", DAY, data=self.ledger(claims))

    def pairs(self, ours, theirs, runs, start=0.0, stdin=None, answer=None):
        """Runs ours and theirs in turn; all that was taken, and how many times ours theirs takes.

        Theirs answers in the file `answer`, else by what it prints.
        """
        mine, others = [], []
        for _ in range(runs):
            mine.append(self.run(ours))
            if answer:
                answer.unlink(missing_ok=True)
            others.append(self.run(theirs, stdin=stdin))
            answered = answer or self.scratch / "out"
            if not answered.exists() or answered.stat().st_size == 0:
                sys.exit(f"{' '.join(theirs)[:200]} answered nothing")
        net = [max(other.clock - start, 0) for other in others]
        return mine, others, ratio(net, [one.clock for one in mine])

    # Telling

    def tell(self, what, asked, found, excess, limit=""):
        """Keeps a row. `excess` is how many times too much it is, from 1 down that it holds, and
        None where nothing is asked; `limit` says what stands in the way."""
        if excess is None:
            verdict = "shown"
        elif excess <= 1:
            verdict = "holds"
        else:
            # What is hardly short is told in hundredths, so that it does not look as if it held.
            times = f"{excess:.1f}" if excess >= 1.05 else f"{excess:.2f}"
            verdict = f"**short** by {times} times" + (f": {limit}" if limit else "")
        self.rows.append(Row(what, asked, found, verdict))
        print(f"{verdict}: {what}: {found} (asked: {asked})", flush=True)

    def note(self, text):
        self.notes.append(text)
        print("      " + text, flush=True)

    # The rows

    def starts(self):
        """How long Python takes to start and to import what a peer needs."""
        def start(module):
            command = [sys.executable, "-c", f"import {module}"]
            return statistics.median(self.run(command).clock for _ in range(5))
        return {module: start(module) for module in ("duckdb", "orjson")}

    def load_and_status(self, claims, starts):
        """Reading a ledger and telling how all mandates stand on a day, against each peer."""
        folder = self.ledger(claims)
        lines = folder / "ledger.jsonl"
        entries = count_lines(lines)
        ours = self.status(claims)
        runs = self.options.runs
        answer = self.scratch / "answer.csv"
        duck = self.scratch / "ask_duckdb.py"
        duck.write_text(peers.duckdb_program(lines, DAY, answer))
        size = f"{claims:,} claims ({entries:,} entries)"

        mine, others, ratios = self.pairs(ours, [sys.executable, str(duck)], runs, starts["duckdb"],
            answer=answer)
        is_judged = claims >= 1_000_000
        self.against(
            f"Load and status on a day, {size}", "DuckDB", 2, is_judged, ratios, mine, others)
        self.memory(claims, mine)
        if is_judged:
            middle = statistics.median(one.clock for one in mine)
            self.tell(
                f"A repeated question, {claims:,} claims", "under 0.05 s, a goal",
                f"{middle:.2f} s, as the first time", middle / 0.05,
                "no snapshot is kept, for only to verify it takes longer (CONTRIBUTING.md)")

        script = self.scratch / "sqlite.sql"
        script.write_text(peers.sqlite_script(lines, DAY, answer))
        _, others, ratios = self.pairs(ours, ["sqlite3", ":memory:"], runs, stdin=script, answer=answer)
        self.beside("SQLite, imported and queried", ratios, others)
        _, others, ratios = self.pairs(
            ours, [sys.executable, "-c", peers.ORJSON, str(lines)], runs, starts["orjson"])
        self.beside("Python with orjson, one pass", ratios, others)
        _, others, ratios = self.pairs(ours, ["jq", "-r", peers.JQ, str(lines)], runs)
        self.beside("jq, claims as a table", ratios, others)

        journal = self.scratch / "made.journal"
        peers.write_journal(lines, journal)
        mine, others, ratios = self.pairs(ours, ["ledger", "-f", str(journal), "balance"], runs)
        self.against(f"The same, {size}", "ledger", 15, is_judged, ratios, mine, others)
        few = 1 if claims > self.options.slow_size else runs
        mine, others, ratios = self.pairs(ours, ["hledger", "-f", str(journal), "balance"], few)
        self.against(f"The same, {size}", "hledger", 60, is_judged, ratios, mine, others)
        journal.unlink()

    def against(self, what, name, asked, is_judged, ratios, mine, others):
        self.tell(
            f"{what}, against {name}",
            f"{asked} times as fast" if is_judged else "(with 1,000,000 claims)",
            f"{spread(ratios, 2)} times: {seconds(mine)} to {seconds(others)}",
            asked / ratios.middle if is_judged else None,
            "every line is verified, and every mandate derived as a whole")

    def beside(self, name, ratios, others):
        self.note(f"{name}: {spread(ratios, 1)} times ours, {seconds(others)}")

    def memory(self, claims, mine):
        peak = max(one.memory for one in mine)
        asked = 700 * claims / 1_000_000
        if claims >= 1_000_000:
            self.tell(
                f"Its memory at the peak, {claims:,} claims", f"under {asked:,.0f} MB",
                f"{peak:,.0f} MB", peak / asked, "all entries are held at once")
        else:
            self.note(f"memory at the peak: {peak:,.0f} MB")

    def growth(self, small, large):
        """The cost of a claim in a large ledger and in a small one."""
        few, many = [], []
        for _ in range(max(2, self.options.runs // 2)):
            few.append(self.run(self.status(small)).clock / small)
            many.append(self.run(self.status(large)).clock / large)
        ratios = ratio(many, few)
        self.tell(
            f"A claim among {large:,} costs, where one among {small:,} costs 1", "at most 1.3",
            spread(ratios, 2), ratios.middle / 1.3, "memory is fetched from farther off")

    def reading(self, claims):
        """Reading alone against `wc -l`, seconds of the processors."""
        folder = self.ledger(claims)
        lines = str(folder / "ledger.jsonl")
        nothing = best(self.run(["true"]) for _ in range(9)).clock
        mine, others = [], []
        for _ in range(self.options.runs):
            answer = subprocess.run(
                [self.options.benchmarks, "--read", str(folder)], check=True, capture_output=True,
                text=True).stdout.split()
            wc = best(self.run(["wc", "-l", lines]) for _ in range(3))
            mine.append(float(answer[1]))
            # The small times of wc are told in hundredths, so those of the clock count, less what a
            # process takes that does nothing.
            others.append(max(wc.clock - nothing, 0.001))
        ratios = ratio(mine, others)
        self.tell(
            f"Reading alone, {claims:,} claims, a core, against `wc -l`", "at most 6 times as long",
            f"{spread(ratios, 1)} times: {statistics.median(mine):.2f} s to "
            f"{statistics.median(others):.3f} s", ratios.middle / 6,
            "two digests (SHA-256) of each line are computed; `wc` only looks for newlines")

    def cold_start(self):
        """`list` on data/ from a new process."""
        for name, program, limit in (
                ("dynamic", self.options.program, 12), ("static", self.options.static, 6)):
            if not program:
                continue
            command = [program, "list", "--data", "data"]
            times = sorted(once(command) * 1000 for _ in range(10 * self.options.runs))
            memory = self.run(command).memory
            middle = statistics.median(times)
            asked = f"under {limit} ms" + (", 20 MB" if name == "dynamic" else "")
            excess = max(middle / limit, memory / 20 if name == "dynamic" else 0)
            self.tell(
                f"`list` on `data/` from a cold process, {name}", asked,
                f"{middle:.1f} ms ({times[0]:.1f}–{times[-1]:.1f}), {memory:.1f} MB", excess,
                "reading, verifying and deriving; Swift's libraries take 5 ms to load")

    def recording(self, claims):
        """Recording one claim, in memory, where the disk's own fsync takes no time."""
        memory = pathlib.Path("/dev/shm")
        base = memory if os.access(memory, os.W_OK) else self.scratch
        times, syncs = [], []
        with tempfile.TemporaryDirectory(dir=base) as folder:
            ledger = pathlib.Path(folder) / "ledger.jsonl"
            shutil.copy(self.ledger(claims) / "ledger.jsonl", ledger)
            before = ledger.stat()
            subject = first_mandate(ledger)
            for number in range(2 + self.options.runs):
                command = self.ours(
                    "record", "attestation", "--force", "yes", "--power", subject[0], "--for",
                    subject[1], "--in", subject[2], "--date", f"1969-05-{number % 28 + 1:02}",
                    "--officer", "Anna Muster", "--unsourced", data=folder)
                times.append(once(command) * 1000)
            after = ledger.stat()
            kept = before.st_ino == after.st_ino and same_start(
                self.ledger(claims) / "ledger.jsonl", ledger)
        probe = self.scratch / "probe"
        with open(probe, "ab") as file:
            for _ in range(9):
                file.write(b"x" * 300)
                file.flush()
                start = time.perf_counter()
                os.fsync(file.fileno())
                syncs.append((time.perf_counter() - start) * 1000)
        probe.unlink()
        self.tell(
            f"Recording one claim among {claims:,}, status before and after, a ledger in memory",
            "under 60 ms",
            f"{spread(Spread(statistics.median(times), times), 0)} ms{'' if kept else ', REWRITTEN'}; the disk's fsync took "
            f"{statistics.median(syncs):.1f} ms",
            statistics.median(times) / 60 if kept else math.inf,
            "the whole file is fetched twice, before and under the lock, to see what each line is about")

    def reports(self, claims):
        """All reports, one after the other."""
        self.ledger(claims)
        taken = []
        for words in REPORTS:
            one = self.run(self.ours(
                "report", *words.split(), "--as-of", DAY, "--output", str(self.scratch / "page"),
                data=self.ledger(claims)))
            taken.append((one.clock, words.split()[0]))
        total = sum(clock for clock, _ in taken)
        slowest = ", ".join(f"{name} {clock:.1f} s" for clock, name in sorted(taken)[:-4:-1])
        self.tell(
            f"All {len(REPORTS)} reports, {claims:,} claims", "under 5 s",
            f"{total:.1f} s ({slowest})", total / 5, "each is a process that reads the ledger anew")

    def site(self, claims, limit, index_limit=None):
        """The web site of a ledger; about four claims are about one mandate. Returns its folder."""
        # None is removed before all are written: where ext4 gave back thousands of files within the last
        # half minute, it looks at each before it makes another, and that takes longer than the site.
        target = self.scratch / f"site-{claims}"
        if target.exists():
            shutil.rmtree(target)
            time.sleep(40)
        mandates = len(subprocess.run(
            self.ours("list", "--status", "all", "--format", "csv", data=self.ledger(claims)),
            check=True, capture_output=True).stdout.splitlines()) - 1
        one = self.run(self.ours(
            "report", "site", "--output", str(target), "--as-of", DAY, data=self.ledger(claims)))
        files = [path for path in target.rglob("*") if path.is_file()]
        size = sum(path.stat().st_size for path in files)
        index = (target / "index.html").stat().st_size
        self.tell(
            f"The site for {mandates:,} mandates",
            f"under {limit} s" + (f", index under {index_limit} kB" if index_limit else ""),
            f"{one.clock:.1f} s, {one.memory:.0f} MB, {len(files):,} files, {size / 1e6:.0f} MB, "
            f"index {index / 1000:.0f} kB",
            max(one.clock / limit, index / (index_limit * 1000) if index_limit else 0),
            "four languages, HTML, JSON and CSV of each page")
        return target

    def table(self):
        lines = [conditions(), "", "| what | asked | measured | |", "|---|---|---|---|"]
        for row in self.rows:
            lines.append(
                f"| {row.what} | {row.asked} | {row.found} | {row.verdict} |")
        return "\n".join(lines + [""] + [f"- {note}" for note in self.notes]) + "\n"


def conditions():
    """The machine, and the state of the sources."""
    cpu = pathlib.Path("/proc/cpuinfo").read_text(encoding="utf-8")
    model = cpu.split("model name\t: ")[1].split("\n")[0] if "model name" in cpu else platform.machine()
    commit = subprocess.run(
        ["git", "rev-parse", "--short=8", "HEAD"], check=False, capture_output=True, text=True)
    return (
        f"{model}, {os.cpu_count()} processors, state {commit.stdout.strip() or 'unknown'}: "
        "medians, with the least and the greatest.")


def once(command):
    """The seconds of one run, its output thrown away."""
    start = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    return time.perf_counter() - start


def best(taken):
    return min(taken, key=lambda one: one.clock)


def ratio(these, those):
    """How many times as much these are as those, run by run in turn."""
    return Spread(
        statistics.median(these) / statistics.median(those),
        [one / other for one, other in zip(these, those)])


def spread(found, digits):
    """What is in the middle, and the least and the greatest where there are several."""
    middle = f"{found.middle:.{digits}f}"
    if len(found.runs) == 1:
        return middle
    return f"{middle} ({min(found.runs):.{digits}f}–{max(found.runs):.{digits}f})"


def seconds(taken):
    return f"{statistics.median(one.clock for one in taken):.2f} s"


def count_lines(path):
    with open(path, "rb") as file:
        return sum(chunk.count(b"\n") for chunk in iter(lambda: file.read(1 << 20), b""))


def first_mandate(path):
    """The States of the first mandate of a ledger that is limited to no place."""
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            if '"mandate":"' in line:
                name = line.split('"mandate":"')[1].split('"')[0]
                if "@" not in name and "made" not in name:
                    power, _, represented, _, receiving = name.upper().split("-")
                    return power, represented, receiving
    sys.exit("the ledger has no mandate")


def same_start(old, new):
    """Whether a file begins with all bytes of another."""
    with open(old, "rb") as a, open(new, "rb") as b:
        while chunk := a.read(1 << 20):
            if b.read(len(chunk)) != chunk:
                return False
    return True


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--program", required=True)
    parser.add_argument("--static")
    parser.add_argument("--benchmarks", required=True)
    parser.add_argument("--scratch", required=True)
    parser.add_argument("--sizes", default="100000,1000000,5000000",
                        help="claims: the last is only compared with the first")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--slow-size", type=int, default=100_000,
                        help="above so many claims hledger runs once")
    parser.add_argument("--site", default="700,9200", help="claims of the sites")
    parser.add_argument("--table", help="where to write the table")
    options = parser.parse_args()
    os.environ.update(LC_ALL="C.UTF-8", TZ="UTC", NO_COLOR="1")
    pathlib.Path(options.scratch).mkdir(parents=True, exist_ok=True)
    bench = Bench(options)
    sizes = [int(size) for size in options.sizes.split(",")]
    starts = bench.starts()

    bench.cold_start()
    bench.reading(sizes[0])
    bench.recording(sizes[0])
    bench.reports(sizes[0])
    small, large = (int(claims) for claims in options.site.split(","))
    for target in [bench.site(small, 2, 300), bench.site(large, 10)]:
        shutil.rmtree(target)
    for size in sizes[:-1] or sizes:
        bench.load_and_status(size, starts)
    if len(sizes) > 1:
        bench.growth(sizes[0], sizes[-1])
    table = bench.table()
    print("\n" + table)
    if options.table:
        pathlib.Path(options.table).write_text(table, encoding="utf-8")


if __name__ == "__main__":
    main()
