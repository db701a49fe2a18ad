#!/usr/bin/env bash
# Writes the site of data/ and tries it: in a browser, in the Nu checker, in a reader of feeds.
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

# The day for which the reports are rendered; see render_reports.sh.
day=2026-11-22
rm -rf "$folder"
started=$(date +%s%N)
"$binary" report site --as-of "$day" --data "$here/../../../data" --output "$folder"
took=$((($(date +%s%N) - started) / 1000000))
index=$(stat -c %s "$folder/index.html")
echo "$(find "$folder" -type f | wc -l) files in $took ms, the first page of $index bytes"
if ((index > 300000)); then
  echo "the first page has more than 300 kB" >&2
  exit 1
fi
# A second time over itself, and the same.
cp -r "$folder" "$folder.before"
"$binary" report site --as-of "$day" --data "$here/../../../data" --output "$folder"
diff -r "$folder.before" "$folder"
rm -rf "$folder.before"

"$python" "$here/check_feed.py" "$folder"
"$python" "$here/check_markup.py" "$folder"
"$python" "$here/check_site.py" "$folder" ${3:+"$3"}
