"""Collects what others publish about States into the folder `collected`.

Needs Debian's package iso-codes and the Python package babel (CLDR). Run it when either has a new
release, read the difference, then run generate.py. Nothing else reads those sources, so that the
registry can be generated again on a machine that has neither.

    python3 collect.py [--check]

With --check nothing is written; the exit code is 1 if something would change, 3 if an input is not
there.
"""

import gettext
import json
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
ISO = pathlib.Path("/usr/share/iso-codes/json")
LOCALE = "/usr/share/locale"
LANGUAGES = ["en", "de", "fr", "it"]


def iso_rows():
    rows = [["alpha-2", "alpha-3", "numeric", "withdrawn", "name"]]
    current = json.loads((ISO / "iso_3166-1.json").read_text("utf-8"))["3166-1"]
    for entry in sorted(current, key=lambda e: e["alpha_2"]):
        rows.append([entry["alpha_2"], entry["alpha_3"], entry["numeric"], "", entry["name"]])
    former = json.loads((ISO / "iso_3166-3.json").read_text("utf-8"))["3166-3"]
    for entry in sorted(former, key=lambda e: e["alpha_4"]):
        rows.append([entry["alpha_4"], entry["alpha_3"], entry.get("numeric", ""),
                     entry["withdrawal_date"], entry["name"]])
    return rows


def name_rows():
    """One row for each alpha-2 code and language: CLDR's name, its other names, ISO's names."""
    from babel import Locale

    # Babel offers CLDR's standard names only, not the short and variant forms.
    rows = [["alpha-2", "language", "CLDR", "ISO name", "ISO official name", "ISO common name"]]
    current = json.loads((ISO / "iso_3166-1.json").read_text("utf-8"))["3166-1"]
    for entry in sorted(current, key=lambda e: e["alpha_2"]):
        for language in LANGUAGES:
            if language == "en":
                translate = lambda text: text
            else:
                translate = gettext.translation("iso_3166-1", LOCALE, [language]).gettext
            names = [entry.get(field, "") for field in ("name", "official_name", "common_name")]
            names = [translate(name) if name else "" for name in names]
            cldr = Locale(language).territories[entry["alpha_2"]]
            rows.append([entry["alpha_2"], language, cldr] + names)
    return rows


def main():
    check = "--check" in sys.argv[1:]
    try:
        tables = {"iso.tsv": iso_rows(), "names.tsv": name_rows()}
    except (OSError, ImportError) as error:
        print(f"an input is not there: {error}", file=sys.stderr)
        return 3
    changed = False
    for name, rows in tables.items():
        text = "".join("\t".join(row) + "\n" for row in rows)
        path = HERE / "collected" / name
        old = path.read_text("utf-8") if path.exists() else None
        if old != text:
            changed = True
            if check:
                print(f"{path} would change", file=sys.stderr)
            else:
                path.write_text(text, "utf-8")
                print(f"wrote {path}")
    return 1 if check and changed else 0


if __name__ == "__main__":
    sys.exit(main())
