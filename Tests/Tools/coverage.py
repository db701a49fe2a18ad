"""Prints the share of lines that tests reach by library target, and what they do not reach, and why.

    python Tests/Tools/coverage.py EXPORT REASONS

EXPORT is what llvm-cov exports; each row of REASONS has a file, or a folder with a slash at its end,
how many lines of it may be left unreached, and why they are. More of them than that is a fault;
UPDATE_GOLDEN=1 writes how many they are now. Of a row with a dash none was counted yet.
"""

import collections
import json
import os
import pathlib
import sys

MOST = 10


def missed(segments, end):
    """The lines on which something begins that no test reached, as llvm-cov tells it.

    A segment is [line, column, count, has a count, begins a region, is a gap]; it holds up to the next.
    """
    lines = collections.defaultdict(list)
    for one, following in zip(segments, segments[1:] + [[end, 0, 0, False, False, False]]):
        line, _, count, counted, _, gap = one
        if not counted or gap:
            continue
        last = following[0] - (1 if following[1] <= 1 else 0)
        for number in range(line, max(line, last) + 1):
            lines[number].append(count)
    return {number for number, counts in lines.items() if max(counts) == 0}


def ranges(lines):
    """Lines as 3, 7-9."""
    found = []
    for line in sorted(lines):
        if found and line == found[-1][1] + 1:
            found[-1][1] = line
        else:
            found.append([line, line])
    return ", ".join(str(a) if a == b else f"{a}-{b}" for a, b in found)


def main(export, table):
    root = str(pathlib.Path(__file__).resolve().parents[2]) + "/"
    reasons = {}
    for row in pathlib.Path(table).read_text(encoding="utf-8").splitlines()[1:]:
        place, most, reason = row.split("\t")
        reasons[place] = (most, reason)
    covered, lines, left = collections.Counter(), collections.Counter(), {}
    for file in json.loads(pathlib.Path(export).read_text(encoding="utf-8"))["data"][0]["files"]:
        name = file["filename"].removeprefix(root)
        if not name.startswith("Sources/"):
            continue
        summary = file["summary"]["lines"]
        for key in (name.split("/")[1], "all"):
            covered[key] += summary["covered"]
            lines[key] += summary["count"]
        end = len(pathlib.Path(root, name).read_text(encoding="utf-8").splitlines())
        if places := missed(file["segments"], end):
            left[name] = places
    if not lines["all"]:
        sys.exit("coverage: no lines of Sources/ were counted")
    print(f"{'target':20} {'lines':>7} {'reached':>9}")
    for target in sorted(lines, key=lambda key: (key == "all", key)):
        print(f"{target:20} {lines[target]:7} {100 * covered[target] / lines[target]:8.1f}%")
    print("\nnot reached:")
    used, faults, few, open_ = {}, [], 0, 0
    for name, places in sorted(left.items(), key=lambda item: (-len(item[1]), item[0])):
        count = len(places)
        place = max((p for p in reasons if name == p or p.endswith("/") and name.startswith(p)),
                    key=len, default=None)
        if place:
            used[place] = used.get(place, 0) + count
        elif count > MOST:
            open_ += count
        else:
            few += count
        print(f"{count:5}  {name}: lines {ranges(places)}")
    print("\nwhy:")
    for place, count in sorted(used.items()):
        most, reason = reasons[place]
        print(f"{count:5}  {place}: {reason}")
        if most == "-":
            print(f"{'':5}  (how many they may be is not kept: UPDATE_GOLDEN=1)")
        elif count > int(most):
            faults.append(f"uncovered.tsv: {count} lines of {place} are not reached, and its reason is for {most}")
    if os.environ.get("UPDATE_GOLDEN"):
        rows = [f"{place}\t{used[place]}\t{reasons[place][1]}" for place in reasons if place in used]
        pathlib.Path(table).write_text("\n".join(["place\tlines\twhy", *rows]) + "\n", encoding="utf-8")
        faults.append("uncovered.tsv is written anew: read what changed")
    print(f"{few:5}  in files with at most {MOST} such lines: most are answers to what cannot happen, "
          "which Swift wants written")
    print(f"{open_:5}  in larger files without a reason")
    if open_:
        faults.append("uncovered.tsv: no reason for the lines of the larger files listed above")
    faults += [f"uncovered.tsv: everything in {place} is reached" for place in reasons if place not in used]
    for fault in faults:
        print(f"FAULT {fault}")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__.split("\n")[2])
    main(*sys.argv[1:])
