#!/usr/bin/env bash
# Renders the reports again under several environments and holds them to reports/, byte for byte.
#
#     Tests/Tools/check_reports.sh BINARY
set -euo pipefail

tools=$(realpath "$(dirname "$0")")
binary=$(realpath "${1:?the path of the program is missing}")
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
cd "$tools/../.."

# compare WHAT COMMAND...: renders by a command and compares with what is kept.
compare() {
  local what=$1
  shift
  rm -rf "$made/reports"
  "$@"
  if ! diff -r -u reports "$made/reports" >"$made/difference"; then
    head -n 60 "$made/difference"
    echo "reports/ is not what $what; to accept it: Tests/Tools/render_reports.sh BINARY reports" >&2
    exit 1
  fi
}

render=("$tools/render_reports.sh" "$binary" "$made/reports")
compare 'data/ gives' "${render[@]}"
compare 'data/ gives in an empty environment' env -i PATH="$PATH" "${render[@]}"
compare 'data/ gives in another locale and zone' \
  env -u LC_ALL LANG=C LC_TIME=tr_TR.UTF-8 LC_MESSAGES=de_CH.UTF-8 TZ=Pacific/Kiritimati COLUMNS=40 LINES=10 TERM=xterm-256color \
  "${render[@]}"
compare 'data/ gives without colours' env LC_ALL=C TZ=America/Adak TERM=dumb NO_COLOR=1 "${render[@]}"

compare 'data/ gives on one core' taskset -c 0 "${render[@]}"

# Neither the folder nor a terminal makes a difference.
cp -R data "$made/copy"
compare 'a copy of data/ gives' "${render[@]}" "$made/copy"
printf -v quoted '%q ' "${render[@]}"
compare 'data/ gives on a terminal' \
  script -qefc "stty cols 60 rows 20; $quoted" /dev/null

# In any order the lines say the same.
tac data/ledger.jsonl >"$made/copy/ledger.jsonl"
cat data/ledger.jsonl >>"$made/copy/ledger.jsonl"
compare 'the lines of data/ give in reverse and twice' "${render[@]}" "$made/copy"
echo "reports/: $(find reports -type f | wc -l) files, the same in 8 environments"
