#!/usr/bin/env python3
"""Lets each call to the system of a command go wrong, and looks at what is left.

    faults.py BINARY SHIM [--every-kill CALLS] [--budget RUNS] [--only NAME] [--folder FOLDER]

BINARY is the program, dynamically linked; SHIM what shim.c compiles to. For each scenario of
scenarios.py the command is called once in peace, and then again and again, each time with another of
its calls going wrong: killed before it, killed in the middle of a write, cut short without an error,
failing with an error number, failing from there on, interrupted by a signal. It is killed at every
call if it makes no more of them than --every-kill says. Of all other runs as many are made as the
budget allows, evenly chosen and always the same; without one all are made. How many of how many
were made stands beside each scenario.

After each run:
 - the ledger is what it was, and a prefix of what the command adds; cut within a line only if it was
   killed. What it said was recorded is there. Without a kill it is all or nothing;
 - each other file is as it was, or as the command leaves it in peace;
 - the command was killed, or did all, or exited with 3 and said why;
 - `check` names each file left over;
 - called again, the command completes what it was to do, and no draft is left in the folder.
"""

import argparse
import collections
import concurrent.futures
import errno
import itertools
import os
import re
import signal
import sys
import tempfile
import threading
import time

import scenarios
import trial
from trial import LEFT_OVER, TORN

ERRORS = {
    "open": ["EACCES", "EROFS", "ENOSPC", "EIO", "EMFILE", "EDQUOT", "EINTR"],
    "write": ["ENOSPC", "EIO", "EDQUOT", "EROFS", "EINTR"],
    "print": ["ENOSPC", "EIO", "EPIPE", "EINTR"],
    "fsync": ["EIO", "ENOSPC", "EDQUOT", "EINTR"], "syncfs": ["EIO", "ENOSPC", "EINTR"],
    "rename": ["EIO", "ENOSPC", "EACCES", "EROFS"],
    "exchange": ["EIO", "ENOSPC", "EACCES", "EINVAL", "ENOSYS"],
    "ftruncate": ["EIO", "EROFS", "EINTR"], "flock": ["EIO", "ENOLCK", "EINTR"],
    "read": ["EIO", "EINTR"], "lseek": ["EIO"], "stat": ["EIO", "EACCES"], "fstat": ["EIO"],
    "mkdir": ["ENOSPC", "EACCES", "EROFS"], "unlink": ["EIO", "EACCES"], "rmdir": ["EIO"],
    "close": ["EIO", "EINTR"], "realpath": ["EACCES"], "fchmod": ["EIO", "EPERM"], "getcwd": ["EACCES"],
    "opendir": ["EACCES", "EMFILE"], "readdir": ["EIO"],
}


def plans(calls):
    """What may go wrong in a run that makes these calls: kind, environment, whether it kills."""
    for number, name, result, arguments in calls:
        at = {"FAULTS_AT": str(number)}
        yield "kill", name, {**at, "FAULTS_DO": "kill"}
        if name in ("write", "print"):
            size = len(arguments[1]) // 2
            for count in sorted({1, size // 2, size - 1, size}):
                yield "kill", name, {**at, "FAULTS_DO": f"cut:{count}"}
            for count in sorted({0, 1, min(88, size - 1), size - 1}):
                if count == 0 and name == "print":
                    continue
                yield "short", name, {**at, "FAULTS_DO": f"short:{count}"}
        if name == "read":
            yield "short", name, {**at, "FAULTS_DO": "short:1"}
        for code in ERRORS.get(name, []):
            # What close() fails with, the file is closed all the same.
            how = "last" if name == "close" else "error"
            yield code, name, {**at, "FAULTS_DO": f"{how}:{getattr(errno, code)}"}
        if name in ("fsync", "syncfs"):
            yield "EIO", name, {**at, "FAULTS_DO": f"last:{errno.EIO}"}
        if name in ("write", "open", "fsync", "rename"):
            for code in ("ENOSPC", "EIO"):
                yield code, name, {
                    **at, "FAULTS_DO": f"error:{getattr(errno, code)}", "FAULTS_FROM": "yes"}
        for number_of in (signal.SIGTERM, signal.SIGINT):
            yield "signal", name, {**at, "FAULTS_DO": f"signal:{int(number_of)}"}
        yield "pipe", name, {**at, "FAULTS_DO": f"signal:{int(signal.SIGPIPE)}"}


def written(calls, sound):
    """What a run writes into drafts, by the file they become; and the ends of the ledger it makes."""
    names, drafts, ends, ledger = {}, {}, [], sound
    for _, name, result, arguments in calls:
        if name == "open" and result >= 0:
            names[result] = arguments[1]
        elif name == "write" and result > 0:
            path = names.get(int(arguments[0]), "")
            if path.endswith("/data/ledger.jsonl"):
                ledger += bytes.fromhex(arguments[1])
                ends.append(ledger)
            elif LEFT_OVER.search(path):
                thing = path[:LEFT_OVER.search(path).start()]
                drafts.setdefault("data/" + os.path.basename(thing), []).append(
                    bytes.fromhex(arguments[1]))
    return drafts, ends


class Play:
    """One scenario: its world before, what it does in peace, and what may be left of both."""

    def __init__(self, stage, scenario):
        self.stage, self.scenario = stage, scenario
        self.before = stage.prepare(scenario)
        folder = stage.place(0, self.before)
        log = os.path.join(stage.folder, "log")
        self.peace = stage.run(scenario.words, folder, scenario.input, log=log)
        if self.peace.status != 0:
            raise SystemExit(f"{scenario.name}: {self.peace.status}\n{self.peace.errors}")
        self.calls = trial.read_log(log)
        self.after = trial.tree(folder)
        self.old, self.new = trial.kept(self.before), trial.kept(self.after)
        self.ledger_before = self.before["data/ledger.jsonl"]
        self.sound = self.ledger_before[:len(self.ledger_before) - len(scenario.torn)]
        self.ledger_after = self.after["data/ledger.jsonl"]
        self.lines = self.ledger_after[len(self.sound):].splitlines()
        if scenario.first and not (len(self.lines) > 1 and scenario.first in self.lines[0]):
            raise SystemExit(f"{scenario.name}: it adds {self.lines}")
        self.drafts, self.ends = written(self.calls, self.sound)
        self.looked_at = set()
        self.lock = threading.Lock()

    def problems_of_files(self, files, was_killed):
        """What is wrong with what is left, apart from how the run ended."""
        ledger = files.get("data/ledger.jsonl")
        if ledger is None:
            yield "the ledger is gone"
            return
        # A dialogue records one thing after the other, each all or nothing.
        ends = {self.ledger_before, self.sound, self.ledger_after, *self.ends}
        if not was_killed and ledger not in ends:
            yield f"the ledger is neither as before nor as after: {ledger[len(self.sound):]!r}"
        elif ledger != self.ledger_before and not (
                ledger.startswith(self.sound) and self.ledger_after.startswith(ledger)):
            yield f"the ledger has other bytes: {ledger[len(self.sound):]!r}"
        for path, data in files.items():
            if path == "data/ledger.jsonl" or data is None or trial.LOCK.search(path):
                continue
            if TORN.match(path):
                if not self.scenario.torn.startswith(data):
                    yield f"{path} has other bytes"
            elif not LEFT_OVER.search(path) and data not in (
                    self.old.get(path), self.new.get(path), *self.drafts.get(path, [])):
                yield f"{path} is neither as before nor as after"
        if self.scenario.torn and ledger != self.ledger_before:
            if self.scenario.torn not in files.values():
                yield "the torn bytes are lost"
        yield from self.problems_of_folders(files)

    def problems_of_folders(self, files):
        """A folder of files is the old one or the new one, and not there only if it was not before."""
        for folder in self.scenario.makes:
            def below(tree):
                return {p: d for p, d in tree.items() if p.startswith(folder + "/")
                        and d is not None and not LEFT_OVER.search(p)}
            found = below(files)
            if not found and below(self.old):
                yield f"the folder '{folder}' is gone"
            if found and folder != "new" and found not in (below(self.old), below(self.new)):
                yield f"the folder '{folder}' is there in part"

    def problems(self, kind, name, run, files):
        """What is wrong with a run and what it left."""
        is_cut = kind in ("kill", "signal")
        ledger = files.get("data/ledger.jsonl", b"")
        if self.scenario.repeats or is_cut:
            yield from self.problems_of_files(files, is_cut)
        elif not ledger.startswith(self.sound) or not ledger.endswith(b"\n"):
            # What a dialogue did not record leads to other answers, but lines are whole.
            yield f"the ledger has other bytes: {ledger[len(self.sound):]!r}"
        if is_cut:
            ends = {"kill": [signal.SIGKILL], "signal": [signal.SIGTERM, signal.SIGINT]}[kind]
            if -run.status not in ends:
                yield f"it was not ended by a signal but with {run.status}"
            if run.errors not in self.peace.errors:
                yield f"it was ended by a signal, and said {run.errors!r}"
        elif run.status == 0:
            if trial.kept(files) != self.new and self.scenario.repeats:
                yield "it ended with 0 and has not done all"
            if name != "print" and run.output != self.peace.output and self.scenario.repeats:
                yield f"it ended with 0 and printed {run.output!r}"
        elif run.status == 3 and kind not in ("EINTR", "pipe"):
            yield from self.problems_of_messages(run, ledger, name)
        else:
            yield f"it ended with {run.status}: {run.errors}"
        if self.lines and self.scenario.repeats and self.says_done(run.output):
            if ledger != self.ledger_after:
                yield "it said that it recorded, and has not"

    def problems_of_messages(self, run, ledger, name):
        """A failure says so; and if all was recorded before it, that too."""
        errors = [line for line in run.errors.splitlines() if "error: " in line]
        if not all(re.search(r"\[[a-z]+\.[a-z-]+\]$", line) for line in errors):
            yield f"it said {run.errors!r}"
        if name == "print" or not self.scenario.repeats:
            return
        if not errors and not re.search("cannot be read", run.output.decode()):
            yield f"it ended with 3 and said {run.errors!r}"
        if self.lines and ledger == self.ledger_after:
            if not re.search("recorded|registered|decided", run.errors):
                yield f"all is recorded, and it said {run.errors!r}"
        if "nothing was added" in run.errors and ledger not in (self.ledger_before, self.sound):
            yield f"something was added, and it said {run.errors!r}"

    def says_done(self, output):
        text = output.decode("utf-8", "replace")
        return re.match("(recorded|registered|retracted) ", text) is not None

    def problems_afterwards(self, files, number):
        """What is wrong with what `check` says of it, and with trying it again."""
        with self.lock:
            name = trial.digest(files)
            if name in self.looked_at:
                return
            self.looked_at.add(name)
        folder = self.stage.place(number, files)
        check = self.stage.run(["check"], folder)
        said = check.output.decode("utf-8", "replace")
        torn = files["data/ledger.jsonl"] not in (
            self.ledger_before, self.sound, self.ledger_after)
        ends_torn = not files["data/ledger.jsonl"].endswith(b"\n") and torn
        # Between a text and its entry the two differ, and ingesting again mends that.
        is_between = self.scenario.name == "ingest a new version" and not torn
        allowed = {0, 1} if torn or self.scenario.torn or is_between else {0}
        if check.status not in allowed or check.errors:
            yield f"check ended with {check.status}: {said}{check.errors}"
        if ends_torn and "[ledger.torn-tail]" not in said and "open-end" not in said:
            if files["data/ledger.jsonl"] + b"\n" not in self.ledger_after:
                yield f"check does not tell the torn line: {said}"
        for path in files:
            base = path.split("/")[1] if path.count("/") == 1 else path
            if path.startswith("data/") and (LEFT_OVER.search(path) or TORN.match(path)):
                if os.path.basename(path) not in said:
                    yield f"check does not name {base}: {said}"
        if self.is_done(files):
            return
        again = self.stage.run(self.scenario.words, folder, self.scenario.input)
        if again.status != 0:
            yield f"called again it ended with {again.status}: {again.errors}"
        left = trial.tree(folder)
        left["data/ledger.jsonl"] += b"" if left["data/ledger.jsonl"][-1:] == b"\n" else b"\n"
        if self.scenario.repeats and trial.kept(left) != self.new:
            wrong = [p for p in {**left, **self.new} if trial.kept(left).get(p) != self.new.get(p)]
            yield f"called again it leaves other files: {wrong}"
        drafts = [path for path in left if LEFT_OVER.search(path)]
        if drafts:
            yield f"called again it leaves {drafts[0]}"

    def is_done(self, files):
        """Whether a command that refuses to be called twice has done its work already."""
        return self.scenario.once and self.scenario.once in trial.kept(files)

    def play(self, plan, number):
        """Makes one run, and returns what is wrong with it."""
        kind, name, faults = plan
        folder = self.stage.place(number, self.before)
        run = self.stage.run(self.scenario.words, folder, self.scenario.input, faults=faults)
        files = trial.tree(folder)
        found = list(self.problems(kind, name, run, files))
        if not found:
            found = list(self.problems_afterwards(files, number))
        return [f"{self.scenario.name}: {name}, {' '.join(f'{k}={v}' for k, v in faults.items())}: "
                f"{problem}" for problem in found]


def evenly(plans, budget):
    """Evenly chosen of some plans, of each kind in each call at least one."""
    if budget is None or budget >= len(plans):
        return plans
    seen = set()
    wanted = {place * len(plans) // budget for place in range(budget)}
    for place, (kind, name, _) in enumerate(plans):
        if (kind, name) not in seen:
            seen.add((kind, name))
            wanted.add(place)
    return [plans[place] for place in sorted(wanted)]


def chosen(play, every_kill, budget):
    """What is let go wrong in a scenario, and how much of what could: kills, then all else."""
    kills, others = [], []
    for plan in plans(play.calls):
        (kills if plan[0] == "kill" else others).append(plan)
    is_short = len(play.calls) <= every_kill
    todo = [evenly(kills, None if is_short else budget), evenly(others, budget)]
    return todo[0] + todo[1], [(len(todo[0]), len(kills)), (len(todo[1]), len(others))]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("binary")
    parser.add_argument("shim")
    parser.add_argument("--every-kill", type=int, default=sys.maxsize, metavar="CALLS",
                        help="kill at every call in scenarios of no more calls than this")
    parser.add_argument("--budget", type=int, help="other runs for each scenario; all if missing")
    parser.add_argument("--only", default="", help="a part of the names of the scenarios")
    parser.add_argument("--without", help="a part of the names of scenarios to leave out")
    parser.add_argument("--folder", default=None, help="where to work; a folder in memory is quick")
    arguments = parser.parse_args()
    # A shell starts what runs beside it deaf to this signal, and the program would inherit that.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    started = time.monotonic()
    counts, wrong = collections.Counter(), []
    with tempfile.TemporaryDirectory(dir=arguments.folder) as folder:
        stage = trial.Stage(
            os.path.abspath(arguments.binary), os.path.abspath(arguments.shim), folder)
        for scenario in scenarios.SCENARIOS:
            if arguments.only not in scenario.name:
                continue
            if arguments.without and arguments.without in scenario.name:
                print(f"{scenario.name}: left out, as asked")
                continue
            began = time.monotonic()
            play = Play(stage, scenario)
            todo, shares = chosen(play, arguments.every_kill, arguments.budget)
            free = iter(itertools.cycle((1, 2)))
            numbers = threading.local()
            giver = threading.Lock()

            def work(plan, numbers=numbers, free=free, giver=giver, play=play):
                with giver:
                    numbers.own = getattr(numbers, "own", None) or next(free)
                return play.play(plan, numbers.own)

            with concurrent.futures.ThreadPoolExecutor(2) as pool:
                for plan, found in zip(todo, pool.map(work, todo)):
                    wrong += found
            for what, (made, possible) in zip(("kills", "others"), shares):
                counts[what] += made
                counts[f"possible {what}"] += possible
            print(f"{scenario.name}: {len(play.calls)} calls, "
                  f"killed in {shares[0][0]} of {shares[0][1]} ways, "
                  f"{shares[1][0]} of {shares[1][1]} other faults, "
                  f"{len(play.looked_at)} ways to be left, {time.monotonic() - began:.0f} s",
                  flush=True)
    for text in wrong[:40]:
        print(text)
    print(f"{counts['kills']} of {counts['possible kills']} kills, "
          f"{counts['others']} of {counts['possible others']} other faults, "
          f"{time.monotonic() - started:.0f} s: {len(wrong)} problems")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
