#!/usr/bin/env bash
# Takes the time of the stages, and compares with peers in short.
#
#     Tests/Tools/benchmarks.sh BINARY SCRATCH
#
# BINARY is the static program. The stages must not cost more a claim in a large ledger than in a
# small one, and the median of 20 runs of `list` on data/ must be less than 20 ms; the other figures
# are only shown, for machines differ. Needs hyperfine and jq; compare.sh installs the rest.
set -euo pipefail
cd "$(dirname "$0")/../.."

binary=$(realpath "${1:?the path of the program is missing}")
mkdir -p "${2:?the folder to build in is missing}"
scratch=$(realpath "$2")
limit=20

swift build -c release --product benchmarks --scratch-path "$scratch"
swift build -c release --product goodoffices --scratch-path "$scratch"
"$scratch/release/benchmarks" 1000 10000 100000

PROGRAM=$scratch/release/goodoffices BENCHMARKS=$scratch/release/benchmarks STATIC=$binary \
  Tests/Tools/benchmarks/compare.sh "$scratch" --sizes 10000,100000 --runs 3 --site 600,2000

times=$(mktemp)
trap 'rm -f "$times"' EXIT
hyperfine --shell=none --warmup 3 --runs 20 --style none --export-json "$times" \
  "$binary list --data data" >/dev/null
jq -r '.results[0] | "list on data/: median \(.median * 1000 | round) ms, "
  + "\(.min * 1000 | round) to \(.max * 1000 | round) ms; processor \((.user + .system) * 1000 | round) ms"' \
  "$times"
jq -e --argjson limit "$limit" '.results[0].median * 1000 < $limit' "$times" >/dev/null || {
  echo "list takes more than $limit ms" >&2
  exit 1
}
