#!/usr/bin/env bash
# Writes the site of data/ and tries it: in a browser, in the Nu checker, in a reader of feeds. So it does
# with reports that are pages of their own, and with the pages of a hostile ledger.
#
#     Tests/Tools/browser/browser.sh BINARY FOLDER [SCREENSHOTS]
#
# Needs chromium and java from Debian, and what requirements.txt beside it names from PyPI, for the
# python that $python names.
set -euo pipefail

here=$(dirname "$0")
binary=${1:?the path of the program is missing}
folder=${2:?the folder to write into is missing}
python=${python:-python3}

# The day for which render_reports.sh renders.
data=$here/../../../data
day=$("$here/../newest_evidence.sh" "$binary" "$data")
rm -rf "$folder"
started=$(date +%s%N)
"$binary" report site --as-of "$day" --data "$data" --output "$folder"
took=$((($(date +%s%N) - started) / 1000000))
index=$(stat -c %s "$folder/index.html")
echo "$(find "$folder" -type f | wc -l) files in $took ms, the first page of $index bytes"
if ((index > 300000)); then
  echo "the first page has more than 300 kB" >&2
  exit 1
fi
# A second time over itself, and the same.
cp -r "$folder" "$folder.before"
"$binary" report site --as-of "$day" --data "$data" --output "$folder"
diff -r "$folder.before" "$folder"
rm -rf "$folder.before"

"$python" "$here/check_feed.py" "$folder"
"$python" "$here/check_markup.py" "$folder"
"$python" "$here/check_site.py" "$folder" ${3:+"$3"}

# Reports that are pages of their own.
reports=$folder.reports
rm -rf "$reports"
mkdir -p "$reports"
for lang in en de; do
  for report in status timeline matrix network statistics 'history ch-for-ru-in-ge'; do
    read -ra words <<<"$report"
    "$binary" report "${words[@]}" --lang "$lang" --as-of "$day" --data "$data" --format html \
      --output "$reports/${words[0]}.$lang.html"
  done
done
# The broadest there is: it has to fit on paper, too.
"$binary" report matrix --decade 1940s --as-of "$day" --data "$data" --format html \
  --output "$reports/matrix-1940s.en.html"
"$python" "$here/check_markup.py" "$reports"
"$python" "$here/check_reports.py" "$reports" ${3:+"$3/reports"}
rm -rf "$reports"

# A ledger with hostile text in every field: nothing of it runs, and every page of it is sound.
hostile=$folder.hostile
rm -rf "$hostile"
mkdir -p "$hostile/data"
cp "$here/../../Golden/hostile/ledger.jsonl" "$hostile/data/ledger.jsonl"
run() { "$binary" "$@" --as-of "$day" --data "$hostile/data"; }
run report site --output "$hostile/site"
run list --status all --format html --output "$hostile/list.html"
for mandate in ch-for-us-in-ir at-for-us-in-ir ie-for-us-in-ir; do
  run show "$mandate" --format html --output "$hostile/show-$mandate.html"
  run explain "$mandate" --format html --output "$hostile/explain-$mandate.html"
  run report history "$mandate" --format html --output "$hostile/history-$mandate.html"
done
for report in status timeline matrix network statistics offers contradictions stale sources digest; do
  run report "$report" --format html --output "$hostile/$report.html"
done
for report in timeline network; do
  run report "$report" --format svg --output "$hostile/$report.svg"
done
"$python" "$here/check_hostile.py" "$hostile"
"$python" "$here/check_feed.py" "$hostile/site"
"$python" "$here/check_markup.py" "$hostile/site"
rm -rf "$hostile"
