#!/usr/bin/env bash
# Imports the tables of data/import/ again and holds the identifiers to those in data/ledger.jsonl.
#
#     Tests/Tools/check_imports.sh BINARY
#
# Into an empty workspace they must give exactly the entries that `import` recorded in data/ and did
# not retract since; into data/ they must add nothing. What else is there was read in texts and reviewed (populate.sh): every
# quote must stand once in the text that is held.
set -euo pipefail

binary=$(realpath "${1:?the path of the program is missing}")
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
cd "$(dirname "$0")/../../data/import"

# The order matters: claims name documents that must be on record. Each table has its turn.
tables=(documents seeds mandates events)
for table in *.csv; do
  if [[ " ${tables[*]} " != *" ${table%.csv} "* ]]; then
    echo "data/import/$table has no turn in $0" >&2
    exit 1
  fi
done

"$binary" init "$made/data" >/dev/null
for table in "${tables[@]}"; do
  "$binary" import "$table.csv" --map "$table.map.json" --officer import --data "$made/data" \
    >"$made/log"
  echo "$table: $(tail -n 1 "$made/log")"
done
# What earlier tables gave and these do not is retracted in the name of the import.
sed -n 's/^.*"retracts":"\([0-9a-f]*\)".*"recordedBy":"import".*$/\1/p' ../ledger.jsonl \
  | LC_ALL=C sort >"$made/retracted"
# identifiers FILE: those of the entries that the import recorded and did not retract.
identifiers() {
  sed -n '/"kind":"retraction"/d; s/^.*"id":"\([0-9a-f]*\)".*"recordedBy":"import".*$/\1/p' "$1" \
    | LC_ALL=C sort | LC_ALL=C comm -23 - "$made/retracted"
}
identifiers "$made/data/ledger.jsonl" >"$made/again"
identifiers ../ledger.jsonl >"$made/kept"
if [[ ! -s $made/again ]] || ! diff "$made/kept" "$made/again"; then
  echo 'the tables do not give the entries of data/ledger.jsonl (< there only, > from the tables only)' >&2
  exit 1
fi

before=$(sha256sum ../ledger.jsonl)
for table in "${tables[@]}"; do
  added=$("$binary" import "$table.csv" --map "$table.map.json" --dry-run --format json --data .. \
    | python3 -c 'import json, sys; print(json.load(sys.stdin)["added"])')
  if [[ $added != 0 ]]; then
    echo "$table.csv would add $added entries to data/" >&2
    exit 1
  fi
done
if [[ $before != "$(sha256sum ../ledger.jsonl)" ]]; then
  echo 'a dry run changed data/ledger.jsonl' >&2
  exit 1
fi
# A text that is not the one registered is told by check, a quote that is not in it by orphans.
"$binary" check --data .. >"$made/log" || {
  cat "$made/log"
  exit 1
}
orphans=$("$binary" document orphans --data ..)
if [[ $orphans != '0 orphans' ]]; then
  echo "$orphans" >&2
  exit 1
fi
others=$(grep -c '"recordedBy":"\(ingest\|review\)"' ../ledger.jsonl || true)
taken_back=$(wc -l <"$made/retracted")
if [[ $(wc -l <../ledger.jsonl) != $(($(wc -l <"$made/kept") + 2 * taken_back + others)) ]]; then
  echo 'data/ledger.jsonl has entries that neither import nor ingest nor review recorded' >&2
  exit 1
fi
echo "$(wc -l <"$made/again") identifiers repeat, and nothing is added; $others others stand on their texts"
