#!/usr/bin/env python3
"""Cuts the power after each call of a command, and looks at what the disk may hold then.

    powercut.py BINARY SHIM [--only NAME] [--most STATES] [--folder FOLDER]

Each scenario of scenarios.py is called once in peace, with all its calls written down. From them
follows what the disk holds for certain after each call, and what it may hold besides: of the bytes
of each file that were not waited for, any first part, cut anywhere, or zeros in their place; of the
names in each folder that were not waited for, the first few changes. File and folder go separate
ways: a file that was waited for may lack its name, a name may lead to an empty file. Each such state
is looked at, and those that differ are given to the program:

 - the ledger is what it was and whole lines of what the command adds; what it had said was recorded
   is there; a text that an entry registers is there and whole;
 - each other file is as it was, or as the command leaves it in peace, or not there;
 - `check` tells what was torn; called again, the command completes.
"""

import argparse
import dataclasses
import itertools
import os
import random
import re
import signal
import sys
import tempfile
import time

import faults
import scenarios
import trial


@dataclasses.dataclass
class File:
    """A file: what the disk has of it, and what was done to it since."""

    certain: bytes = b""
    since: list = dataclasses.field(default_factory=list)

    def now(self):
        data = self.certain
        for step in self.since:
            data = applied(data, step)
        return data

    def settle(self):
        self.certain, self.since = self.now(), []

    def possible(self):
        """What it may hold after a power cut."""
        found = [self.certain]
        data = self.certain
        for step in self.since:
            kind, place, what = step
            if kind == "write":
                for count in sorted({1, len(what) // 2, len(what) - 1}):
                    if 0 < count < len(what):
                        found.append(applied(data, ("write", place, what[:count])))
                found.append(applied(data, ("write", place, bytes(len(what)))))
                half = len(what) // 2
                found.append(
                    applied(data, ("write", place, what[:half] + bytes(len(what) - half))))
            data = applied(data, step)
            found.append(data)
        return list(dict.fromkeys(found))


def applied(data, step):
    kind, place, what = step
    if kind == "cut":
        return data[:place] + bytes(max(0, place - len(data)))
    data = data + bytes(max(0, place - len(data)))
    return data[:place] + what + data[place + len(what):]


class Disk:
    """Files by number, names by folder; what is certain of them, and what was done since."""

    def __init__(self, files):
        self.files, self.folders = {}, {"": {}}
        self.since = {}
        for path, data in sorted(files.items()):
            self.make_folders(path if data is None else os.path.dirname(path))
            if data is not None:
                self.enter(path, File(data))
        for folder in self.folders:
            self.since[folder] = []

    def make_folders(self, path):
        if path and path not in self.folders:
            self.make_folders(os.path.dirname(path))
            self.folders[path] = {}
            self.folders[os.path.dirname(path)][os.path.basename(path)] = path

    def enter(self, path, file):
        number = len(self.files)
        self.files[number] = file
        self.folders[os.path.dirname(path)][os.path.basename(path)] = number
        return number

    def names(self, folder, steps):
        """The names in a folder after some of the changes since."""
        names = dict(self.folders[folder])
        for kind, name, what in steps:
            if kind == "add":
                names[name] = what
            else:
                names.pop(name, None)
                if kind == "move":
                    names[what[0]] = what[1]
                elif kind == "swap":
                    names[name], names[what[0]] = what[1], what[2]
        return names

    def key(self, path):
        """The key of a folder, which is the path under which it was made; nothing if it is gone."""
        key = ""
        for part in path.split("/") if path else []:
            key = self.names(key, self.since[key]).get(part)
            if not isinstance(key, str):
                return None
        return key

    def find(self, path):
        key = self.key(os.path.dirname(path))
        return None if key is None else self.names(key, self.since[key]).get(os.path.basename(path))

    def change(self, path, kind, what=None):
        self.since[self.key(os.path.dirname(path))].append((kind, os.path.basename(path), what))

    def settle_folder(self, folder):
        self.folders[folder] = self.names(folder, self.since[folder])
        self.since[folder] = []

    def settle(self):
        for file in self.files.values():
            file.settle()
        for folder in self.folders:
            self.settle_folder(folder)

    def states(self, most, chance):
        """Trees that may be found after a power cut: all of them, or as many as asked by chance."""
        folders = [f for f in self.folders if self.since[f]]
        files = {n: f.possible() for n, f in self.files.items() if f.since}
        choices = [range(len(self.since[f]) + 1) for f in folders] + list(files.values())
        count = 1
        for choice in choices:
            count *= len(choice)
        if count <= most:
            picks = itertools.product(*choices)
        else:
            # Always those where all or nothing came to the disk.
            picks = [tuple(c[0] for c in choices), tuple(c[-1] for c in choices)]
            picks += [tuple(chance.choice(c) for c in choices) for _ in range(most)]
        for pick in picks:
            steps = dict(zip(folders, pick))
            data = dict(zip(files, pick[len(folders):]))
            yield self.tree(steps, data)

    def tree(self, steps, data, folder="", below=""):
        found = {}
        for name, what in self.names(folder, self.since[folder][:steps.get(folder, 0)]).items():
            path = below + name
            if isinstance(what, str):
                inner = self.tree(steps, data, what, path + "/")
                found.update(inner or {path: None})
            else:
                found[path] = data.get(what, self.files[what].certain)
        return found


class Replay:
    """Does to a disk what calls did."""

    def __init__(self, files, root):
        self.disk, self.root, self.open = Disk(files), root, {}
        self.printed = b""

    def path(self, path):
        path = os.path.relpath(os.path.join(self.root, path), self.root)
        return "" if path == "." else path

    def step(self, name, result, arguments):
        """Does one call; says whether it changed anything."""
        if result < 0:
            return False
        disk = self.disk
        if name == "open":
            return self.opened(result, int(arguments[0]), self.path(arguments[1]))
        if name == "print" and arguments[0] == "1":
            self.printed += bytes.fromhex(arguments[1])
        elif name == "write" and int(arguments[0]) in self.open:
            one = self.open[int(arguments[0])]
            data = bytes.fromhex(arguments[1])
            place = len(disk.files[one[0]].now()) if one[2] else one[1]
            disk.files[one[0]].since.append(("write", place, data))
            one[1] = place + len(data)
        elif name == "ftruncate" and int(arguments[0]) in self.open:
            disk.files[self.open[int(arguments[0])][0]].since.append(
                ("cut", int(arguments[1]), b""))
        elif name == "fsync" and int(arguments[0]) in self.open:
            what = self.open[int(arguments[0])][0]
            if isinstance(what, str):
                disk.settle_folder(what)
            else:
                disk.files[what].settle()
        elif name == "syncfs":
            disk.settle()
        elif name == "rename":
            old, new = self.path(arguments[0]), self.path(arguments[1])
            what = disk.find(old)
            if os.path.dirname(old) != os.path.dirname(new):
                raise SystemExit(f"a rename from one folder to another: {old} {new}")
            disk.change(old, "move", (os.path.basename(new), what))
        elif name == "exchange":
            old, new = self.path(arguments[0]), self.path(arguments[1])
            if os.path.dirname(old) != os.path.dirname(new):
                raise SystemExit(f"an exchange between two folders: {old} {new}")
            disk.change(old, "swap", (os.path.basename(new), disk.find(new), disk.find(old)))
        elif name in ("unlink", "rmdir"):
            disk.change(self.path(arguments[0]), "remove")
        elif name == "mkdir":
            path = self.path(arguments[0])
            disk.folders[path], disk.since[path] = {}, []
            disk.change(path, "add", path)
        else:
            if name == "close":
                self.open.pop(int(arguments[0]), None)
            return False
        return True

    def opened(self, number, flags, path):
        disk = self.disk
        if flags & os.O_DIRECTORY:
            folder = disk.find(path) if path else ""
            self.open[number] = [folder, 0, False]
            return False
        if path.startswith("..") or disk.key(os.path.dirname(path)) is None:
            return False
        what, made = disk.find(path), False
        if what is None:
            what = len(disk.files)
            disk.files[what] = File()
            disk.change(path, "add", what)
            made = True
        elif flags & os.O_TRUNC:
            disk.files[what].since.append(("cut", 0, b""))
            made = True
        self.open[number] = [what, 0, bool(flags & os.O_APPEND)]
        return made


class Cut(faults.Play):
    """A scenario whose power is cut."""

    def problems_of_state(self, files, printed):
        """What is wrong with a state of the disk, but for what the program says of it."""
        files = {path: data for path, data in files.items() if data is not None}
        ledger = files.get("data/ledger.jsonl")
        if ledger is None:
            yield "the ledger is gone"
            return
        added = ledger[len(self.sound):]
        # Zeros stand where bytes were lost that nobody was told of.
        added = added[:max(added.rfind(b"\n") + 1, len(added.split(b"\0")[0]))].rstrip(b"\0")
        torn = self.scenario.torn
        if not (ledger.startswith(self.sound) and (
                self.ledger_after[len(self.sound):].startswith(added)
                or torn and torn.startswith(added.rstrip(b"\0")))):
            yield f"the ledger has other bytes: {added!r}"
        if self.says_done(printed) and ledger != self.ledger_after:
            yield "what it said was recorded is not there"
        for key in set(re.findall(rb'"kind":"document","key":"([^"]*)"[^\n]*"sha256"', ledger)):
            path = f"data/documents/{key.decode()}.txt"
            if files.get(path) not in (self.old.get(path, b"-"), self.new.get(path, b"-")):
                yield f"the text of {key.decode()} is not whole"
        for path, data in files.items():
            if path == "data/queue.jsonl" and not self.scenario.repeats:
                # A dialogue writes it anew after each answer.
                continue
            if path == "data/ledger.jsonl" or trial.LOCK.search(path) or trial.TORN.match(path):
                continue
            if not trial.LEFT_OVER.search(path) and data not in (
                    self.old.get(path), self.new.get(path)):
                yield f"{path} is neither as before nor as after"
        yield from self.problems_of_folders(files)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("binary")
    parser.add_argument("shim")
    parser.add_argument("--only", default="", help="a part of the names of the scenarios")
    parser.add_argument("--most", type=int, default=200, help="states to look at after each call")
    parser.add_argument("--without", help="a part of the names of scenarios to leave out")
    parser.add_argument("--folder", default=None, help="where to work; a folder in memory is quick")
    parser.add_argument("--asked", type=int, default=25, help="states to give to the program")
    arguments = parser.parse_args()
    # A shell starts what runs beside it deaf to this signal, and the program would inherit that.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    started = time.monotonic()
    looked, asked, wrong = 0, 0, []
    with tempfile.TemporaryDirectory(dir=arguments.folder) as folder:
        stage = trial.Stage(
            os.path.abspath(arguments.binary), os.path.abspath(arguments.shim), folder)
        for scenario in scenarios.SCENARIOS:
            if arguments.without and arguments.without in scenario.name:
                print(f"{scenario.name}: left out, as asked")
                continue
            if arguments.only not in scenario.name or scenario.name == "report":
                continue
            play = Cut(stage, scenario)
            chance = random.Random(1)
            replay = Replay(play.before, os.path.join(folder, "run-0"))
            seen = {}
            for number, name, result, given in play.calls:
                is_told = name == "print"
                if not replay.step(name, result, given) and not is_told:
                    continue
                most = arguments.most if len(play.calls) < 300 else arguments.most // 50
                for files in replay.disk.states(most, chance):
                    looked += 1
                    wrong += [f"{scenario.name}, after call {number} ({name}): {problem}"
                              for problem in play.problems_of_state(files, replay.printed)]
                    seen.setdefault(trial.digest(files), files)
            if trial.kept(replay.disk.tree(
                    {f: len(s) for f, s in replay.disk.since.items()},
                    {n: f.now() for n, f in replay.disk.files.items()})) != play.new:
                wrong.append(f"{scenario.name}: the calls written down are not all that was done")
            states = list(seen.values())
            for files in chance.sample(states, min(len(states), arguments.asked)):
                if any(b"\0" in (data or b"") for data in files.values()):
                    # Zeros in the middle of a line stay until a person removes them.
                    continue
                asked += 1
                wrong += [f"{scenario.name}: {problem}"
                          for problem in play.problems_afterwards(files, 1)]
            print(f"{scenario.name}: {len(seen)} states of the disk", flush=True)
    for text in list(dict.fromkeys(wrong))[:40]:
        print(text)
    print(f"{looked} states looked at, {asked} given to the program, "
          f"{time.monotonic() - started:.0f} s: {len(wrong)} problems")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
