"""Runs the program in a folder of its own, with or without something going wrong."""

import dataclasses
import hashlib
import os
import pathlib
import re
import shutil
import subprocess

import scenarios

LEFT_OVER = re.compile(r"\.\d+\.(draft|former)(/|$)")
TORN = re.compile(r"^data/ledger\.torn-[0-9a-f]+$")
LOCK = re.compile(r"(^|/)ledger\.lock$")
SECOND = 1_795_340_000


@dataclasses.dataclass
class Ended:
    """How a run ended, and what it printed."""

    status: int
    output: bytes
    errors: str


def tree(folder):
    """All files below a folder, and empty folders as None, by their paths."""
    found = {}
    for place, folders, files in os.walk(folder):
        for name in files:
            path = os.path.join(place, name)
            with open(path, "rb") as file:
                found[os.path.relpath(path, folder)] = file.read()
        if not folders and not files:
            found[os.path.relpath(place, folder)] = None
    return found


def plant(folder, files):
    """Makes a folder with files as `tree` tells them."""
    for path, data in files.items():
        place = pathlib.Path(folder, path)
        if data is None:
            place.mkdir(parents=True, exist_ok=True)
        else:
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(data)


def kept(files):
    """The files that count: without drafts, the lock, and what was set aside."""
    return {
        path: data for path, data in files.items()
        if not (LEFT_OVER.search(path) or TORN.match(path) or LOCK.search(path))
        and data is not None
    }


def digest(files):
    """A name for a tree, the same whatever process wrote the drafts in it."""
    sum_of = hashlib.sha256()
    for path in sorted(files):
        if not LOCK.search(path):
            sum_of.update(re.sub(r"\.\d+\.", ".N.", path).encode() + b"\0")
            sum_of.update(b"-" if files[path] is None else files[path])
            sum_of.update(b"\0\0")
    return sum_of.hexdigest()


class Stage:
    """Where a scenario is played: a folder with its world as it was before."""

    def __init__(self, binary, shim, folder):
        self.binary, self.shim, self.folder = binary, shim, str(folder)

    def run(self, words, folder, given=b"", faults=None, log=None, trace=None):
        """Calls the program in a folder."""
        environment = {
            "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "TZ": "UTC",
            "LD_PRELOAD": self.shim, "FAULTS_PROGRAM": os.path.basename(self.binary),
            "FAULTS_TIME": str(SECOND), "HOME": self.folder, **(faults or {}),
        }
        if log:
            environment["FAULTS_LOG"] = log
        done = subprocess.run(
            [*(trace or []), self.binary, *words], cwd=folder, env=environment, input=given,
            capture_output=True, timeout=120, check=False)
        return Ended(done.returncode, done.stdout, done.stderr.decode("utf-8", "replace"))

    def prepare(self, scenario):
        """Makes the world of a scenario, and returns its files."""
        folder = os.path.join(self.folder, "ground")
        shutil.rmtree(folder, ignore_errors=True)
        os.makedirs(folder)
        scenarios.write_files(folder)
        for words in [*scenarios.GROUND, *scenario.before]:
            done = self.run(words, folder)
            if done.status != 0:
                raise SystemExit(f"{words}: {done.status} {done.errors}")
        for path in scenario.without:
            shutil.rmtree(os.path.join(folder, path))
        if scenario.without:
            # A document whose text is gone is a finding of its own.
            shutil.rmtree(os.path.join(folder, "data"))
            self.run(["init", "data"], folder)
            for path in scenario.without:
                shutil.rmtree(os.path.join(folder, path))
        if scenario.torn:
            with open(os.path.join(folder, "data/ledger.jsonl"), "ab") as ledger:
                ledger.write(scenario.torn)
        return tree(folder)

    def place(self, number, files):
        """Makes a folder with files, one for each who works at once."""
        folder = os.path.join(self.folder, f"run-{number}")
        shutil.rmtree(folder, ignore_errors=True)
        os.makedirs(folder)
        plant(folder, files)
        return folder


def read_log(path):
    """The calls that a run made: number, name, result and arguments."""
    calls = []
    with open(path, encoding="utf-8", errors="surrogateescape") as log:
        for line in log:
            number, name, result, *arguments = line.rstrip("\n").split("\t")
            calls.append((int(number), name, int(result), arguments))
    calls.sort(key=lambda call: call[0])
    return calls
