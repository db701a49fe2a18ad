#!/usr/bin/env bash
# Renders the reports that are kept in reports/, for the day of the newest evidence.
#
#     Tests/Tools/render_reports.sh BINARY FOLDER [DATA]
#
# The same data gives the same bytes on every machine. To accept a change of data or program, render
# into reports/ and read the difference. FOLDER is made anew.
set -euo pipefail

binary=${1:?the path of the program is missing}
folder=${2:?the folder to write into is missing}
data=${3:-$(dirname "$0")/../../data}

day=$("$(dirname "$0")/newest_evidence.sh" "$binary" "$data")

languages=(en de fr it)
reports=(status offers contradictions statistics)

rm -rf "$folder"
mkdir -p "$folder/history"
index=$folder/README.md

# render FILE REPORT...: renders one report into a file, and tells how to do it again.
render() {
  local file=$1
  shift
  "$binary" report "$@" --as-of "$day" --data "$data" --output "$folder/$file"
}

cat >"$index" <<END
# Reports of what \`data/\` holds

As of $day, the day of the newest evidence. Rendered by \`Tests/Tools/render_reports.sh\`; each report names
the command that makes it. Nothing here is written by hand.

![All mandates as bars over time](timeline.svg)

The picture: \`goodoffices report timeline --as-of $day --format svg\`.

| report | English | Deutsch | français | italiano |
| --- | --- | --- | --- | --- |
END
for report in "${reports[@]}"; do
  row="| $report |"
  for language in "${languages[@]}"; do
    file=$report.$language.md
    render "$file" "$report" --lang "$language" --format markdown --histories history
    row+=" [$file]($file) |"
  done
  echo "$row" >>"$index"
done
render timeline.svg timeline --format svg

printf '\n## The history of each mandate, in English\n\n' >>"$index"
mandates=$("$binary" list --status all --as-of "$day" --data "$data" --format csv |
  tr -d '\r' | sed -n '2,$s/,.*//p')
for mandate in $mandates; do
  file=history/$mandate.md
  render "$file" history "$mandate" --format markdown --histories .
  echo "- [$mandate]($file)" >>"$index"
done
