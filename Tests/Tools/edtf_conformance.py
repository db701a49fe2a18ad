#!/usr/bin/env python3
"""Hold the table of accepted and refused dates to two other readers of EDTF.

usage: edtf_conformance.py [TABLE]

TABLE is Tests/Fixtures/dates/conformance.tsv unless given. The readers are the packages
edtf-validate 2.0.0 and edtf 5.0.2 (pip install edtf-validate==2.0.0 edtf==5.0.2). Their verdict on
each input must be the table's, except where FAULTS says why theirs is another. A fault that is no
longer there is an error too, so that the list stays true.

Exit status: 0 all as expected, 1 a difference, 2 the table or a package is missing or malformed.
"""

import contextlib
import io
import pathlib
import sys

try:
    from edtf import parse_edtf
    from edtf_validate.valid_edtf import is_valid
except ImportError as error:
    print(f"edtf_conformance: {error}; pip install edtf-validate==2.0.0 edtf==5.0.2", file=sys.stderr)
    sys.exit(2)

VALIDATE, EDTF = "edtf-validate", "edtf"
BOTH = (VALIDATE, EDTF)

# Why a package's verdict is not the table's: the reason, who is concerned, the inputs.
FAULTS = [
    ("the calendar is not checked: 29 February of a common year", BOTH,
     ["1900-02-29", "2023-02-29", "-0001-02-29", "2016-02-3X", "XXX1-02-29", "X100-02-29"]),
    ("the calendar is not checked where digits are unspecified", (EDTF,),
     ["2015-XX-4X", "XXXX-02-30", "XXXX-04-31"]),
    ("an end before its start is not noticed", (EDTF,),
     ["1985/1984", "2022-08-12/2022-08-11", "2022-09/2022-08-31", "-0014/-0044", "198X/1979"]),
    ("an end before its start is not noticed in seasons and in ranges of a set", BOTH,
     ["2001-24/2001-11", "[1672..1670]"]),
    ("a time without a whole day is taken (the specification asks for a complete date)", BOTH,
     ["1985-04T23:20:30"]),
    ("years are taken that are too far to be counted in days", BOTH,
     ["Y10000000000000000", "Y17E99", "Y17E99999999999999999999", "Y170000000000000000000002"]),
    ("more significant digits than the year has", BOTH, ["1950S5"]),
    ("no significant digit at all, or a month after them", (EDTF,), ["1950S0", "1950S2-05"]),
    ("blanks are dropped", (EDTF,),
     ["2022-08-11 ", " 2022-08-11", "[1985, 1986]", "[1667,1668, 1670..1672]"]),
    ("no leap second", BOTH,
     ["2016-12-31T23:59:60Z", "2016-12-31T18:59:60-05:00", "2017-01-01T05:29:60+05:30"]),
    ("an exception where only the month has an unspecified digit", (EDTF,), ["1984-1X", "1985-X1"]),
    ("an exception at an interval without any date", (EDTF,), ["/..", "../"]),
    ("no marks on a season", (EDTF,), ["2011-23~"]),
    ("no unspecified digits before a season, though both are level 2", BOTH, ["19XX-21"]),
    ("no parts of a year in intervals, though both are level 2", BOTH, ["2001-34/.."]),
    ("no marks on both sides, or on the right of two parts (ISO 8601-2, 8.2 lets them add up)",
     (EDTF,), ["?2004-06-04~", "2004?-06~"]),
    ("no marks on both sides of one part", BOTH, ["2004-~06?-11"]),
    ("no marks on a year with a letter", BOTH, ["Y170000002~"]),
    ("no marks on a date with unspecified digits", (VALIDATE,), ["201X?", "2004-XX~"]),
    ("no unspecified digits in negative years", (EDTF,), ["-156X-12-25", "-XXX4-02-29"]),
    ("an end that is less exact than its start counts from its first day", (VALIDATE,),
     ["2004-06/2004", "2004-06-20/2004-06"]),
    ("no years with a letter in intervals", BOTH, ["Y-20000/-1000"]),
    ("no set of one date", BOTH, ["[2022-08-11]"]),
    ("no seasons in sets", BOTH, ["[2001-21,2001-23]"]),
]


def accepts_validate(text):
    try:
        return bool(is_valid(text))
    except Exception:
        return False


def accepts_edtf(text):
    try:
        parse_edtf(text)
        return True
    except Exception:
        return False


def known_faults():
    return {(reader, text): reason for reason, readers, texts in FAULTS for reader in readers for text in texts}


def read_table(path):
    """Return pairs of an input and whether it is accepted."""
    cases = []
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        if not line or line.startswith("#"):
            continue
        columns = line.split("\t")
        if len(columns) != 5 or columns[1] not in ("accepted", "refused"):
            raise ValueError(f"{path}:{number}: five columns are needed, the second accepted or refused")
        cases.append((columns[0], columns[1] == "accepted"))
    if not cases:
        raise ValueError(f"{path}: the table is empty")
    return cases


def main(arguments):
    default = pathlib.Path(__file__).resolve().parent.parent / "Fixtures/dates/conformance.tsv"
    path = pathlib.Path(arguments[0]) if arguments else default
    try:
        cases = read_table(path)
    except (OSError, ValueError) as error:
        print(f"edtf_conformance: {error}", file=sys.stderr)
        return 2
    faults = known_faults()
    verdict = {True: "accepted", False: "refused"}
    differences = []
    agreed = 0
    for text, expected in cases:
        for reader, accepts in ((VALIDATE, accepts_validate), (EDTF, accepts_edtf)):
            # One of the packages prints before it fails.
            with contextlib.redirect_stdout(io.StringIO()):
                actual = accepts(text)
            fault = faults.pop((reader, text), None)
            if actual != expected and fault is None:
                differences.append(f"{text!r} is {verdict[expected]} here, {verdict[actual]} by {reader}")
            elif actual == expected and fault is not None:
                differences.append(f"{text!r}: {reader} has no such fault any more: {fault}")
            elif actual == expected:
                agreed += 1
    differences += [f"{text!r}: a fault of {reader} is listed, but the table has no such line" for reader, text in faults]
    for difference in differences:
        print(f"edtf_conformance: {difference}", file=sys.stderr)
    known = sum(len(readers) * len(texts) for _, readers, texts in FAULTS)
    print(f"{len(cases)} dates, {agreed} verdicts alike, {known} known faults, {len(differences)} differences")
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
