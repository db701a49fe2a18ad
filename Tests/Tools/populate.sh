#!/usr/bin/env bash
# Makes the whole ledger of data/ anew in an empty folder: tables, texts, and what was read of them.
#
#     Tests/Tools/populate.sh BINARY FOLDER [LEDGER]
#
# The tables of data/import/ are imported, the texts of data/ingest/texts.csv are taken in, and what
# is read in them is accepted or rejected as data/ingest/readings.csv says. Without a verdict there
# for every proposal nothing is decided: those that lack one are printed as rows to be completed.
# Entries that stand in LEDGER too keep its line, and so the time at which they were recorded.
#
# To renew data/: populate.sh BINARY MADE data/ledger.jsonl && cp MADE/ledger.jsonl data/
set -euo pipefail

binary=$(realpath "${1:?the path of the program is missing}")
made=$(realpath -m "${2:?the folder to make is missing}")
older=${3:+$(realpath "$3")}
cd "$(dirname "$0")/../../data"
unset GOODOFFICES_DATA
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$binary" init "$made" >/dev/null
for table in documents seeds mandates events; do
  "$binary" import "import/$table.csv" --map "import/$table.map.json" --officer import \
    --data "$made" >"$work/log"
  echo "$table: $(tail -n 1 "$work/log")"
done

# The texts of documents that the tables register are held; the others come in with their record.
mkdir -p "$made/documents"
for text in documents/*.txt; do
  key=$(basename "$text" .txt)
  if ! grep -q "^$key," ingest/texts.csv; then cp "$text" "$made/documents/"; fi
done
python3 - "$binary" "$made" <<'END'
import csv, subprocess, sys

binary, made = sys.argv[1:]
options = ["type", "title", "author", "publisher", "date", "url", "lang", "copy_of", "note"]
with open("ingest/texts.csv", newline="", encoding="utf-8") as table:
    for row in csv.DictReader(table):
        call = [binary, "ingest", f"documents/{row['key']}.txt", "--key", row["key"]]
        for option in options:
            if row[option]:
                call += ["--" + option.replace("_", "-"), row[option]]
        call += ["--officer", "ingest", "--data", made]
        subprocess.run(call, check=True, stdout=subprocess.DEVNULL)
END

"$binary" review --list --format json --data "$made" >"$work/proposals"
python3 - "$binary" "$made" "$work/proposals" <<'END'
import collections, csv, json, subprocess, sys

binary, made, proposals = sys.argv[1:]
with open("ingest/readings.csv", newline="", encoding="utf-8") as table:
    verdicts = {(row["document"], row["says"]): row for row in csv.DictReader(table)}
accepted, rejected, open_ = [], collections.defaultdict(list), []
with open(proposals, encoding="utf-8") as file:
    for proposal in json.load(file):
        row = verdicts.get((proposal["document"], proposal["says"]))
        if proposal["modality"] in ("hypothetical", "negated"):
            rejected[f"it is told as {proposal['modality']}"].append(proposal["name"])
        elif row is None:
            open_.append(proposal)
        elif row["verdict"] == "accept":
            accepted.append(proposal["name"])
        else:
            rejected[row["because"]].append(proposal["name"])
if open_:
    print("data/ingest/readings.csv has no verdict on these; complete it:", file=sys.stderr)
    rows = csv.writer(sys.stderr, lineterminator="\n")
    for proposal in open_:
        rows.writerow([proposal["document"], "", proposal["says"], proposal["quote"]])
    sys.exit(1)


def review(*words):
    call = [binary, "review", *words, "--officer", "review", "--data", made]
    output = subprocess.run(call, check=True, stdout=subprocess.PIPE, encoding="utf-8").stdout
    if "left: " in output:
        sys.exit(f"not everything could be accepted:\n{output}")


if accepted:
    review(*(word for name in accepted for word in ("--accept", f"name={name}")))
for reason, names in rejected.items():
    chosen = (word for name in names for word in ("--reject", f"name={name}"))
    review(*chosen, "--because", reason)
count = sum(map(len, rejected.values()))
print(f"{len(accepted) + count} proposals: {len(accepted)} accepted, {count} rejected")
END

# Nothing waits, and every text stands as it was.
if [[ -s $made/queue.jsonl ]]; then
  echo "proposals are left in $made/queue.jsonl" >&2
  exit 1
fi
rm -f "$made/queue.jsonl" "$made"/*.lock
diff -r documents "$made/documents"

if [[ -n $older ]]; then
  python3 - "$older" "$made/ledger.jsonl" <<'END'
import json, sys

older, made = sys.argv[1:]


def lines(name):
    with open(name, encoding="utf-8", newline="") as file:
        return [(json.loads(line)["id"], line) for line in file]


kept = dict(lines(older))
text = "".join(kept.get(name, line) for name, line in lines(made))
with open(made, "w", encoding="utf-8", newline="") as file:
    file.write(text)
END
fi
"$binary" check --data "$made" >"$work/log" || {
  cat "$work/log"
  exit 1
}
tail -n 1 "$work/log"
echo "$(wc -l <"$made/ledger.jsonl") entries in $made"
