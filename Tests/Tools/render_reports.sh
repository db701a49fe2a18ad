#!/usr/bin/env bash
# Renders the reports that are kept in reports/, for a fixed day.
#
#     Tests/Tools/render_reports.sh BINARY FOLDER [DATA]
#
# The same data gives the same bytes on every machine. To accept a change of data or program, render
# into reports/ and read the difference.
set -euo pipefail

# The day for which they are rendered.
day=2026-11-22
# The mandates whose history is told.
histories=(
  br-for-ar-in-ve
  ch-for-ir-in-sa
  ch-for-ru-in-ge
  ch-for-ua-in-ru
  ch-for-us-in-ir
  ch-for-us-in-ve
  se-for-gb-in-ir
)

binary=${1:?the path of the program is missing}
folder=${2:?the folder to write into is missing}
data=${3:-$(dirname "$0")/../../data}

mkdir -p "$folder"
rm -f "$folder"/status.{md,txt,json} "$folder"/history-*.md

# render FILE REPORT...: renders one report into a file.
render() {
  local file=$folder/$1
  shift
  "$binary" report "$@" --as-of "$day" --data "$data" --output "$file"
}
render status.md status --format markdown
render status.txt status --format text
render status.json status --format json
for mandate in "${histories[@]}"; do
  render "history-$mandate.md" history "$mandate" --format markdown
done
