#!/usr/bin/env bash
# Takes the time of the stages, and of `list` on data/ from a cold start.
#
#     Tests/Tools/benchmarks.sh BINARY SCRATCH
#
# The stages must not cost more a claim in a large ledger than in a small one, and the median of 20
# runs of `list` must be less than 30 ms. Needs hyperfine and jq.
set -euo pipefail
cd "$(dirname "$0")/../.."

binary=$(realpath "${1:?the path of the program is missing}")
scratch=${2:?the folder to build in is missing}
limit=30

swift build -c release --product benchmarks --scratch-path "$scratch"
"$scratch/release/benchmarks"

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
