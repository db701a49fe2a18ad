#!/usr/bin/env bash
# Runs the fuzzers of Tests/Fuzzing, each for some seconds, from the seeds in Tests/Corpus.
#
#     Tests/Tools/fuzz.sh SECONDS [SCRATCH [NAME...]]
#
# Tests/Corpus/NAME.dict, where there is one, has words that lead further. SCRATCH is .build-fuzzing
# unless given. What breaks a promise is left in SCRATCH/found/NAME, with the command that runs it
# again; it belongs into a test and into Tests/Corpus. What was learnt stays in SCRATCH/corpus/NAME.
set -euo pipefail
cd "$(dirname "$0")/../.."

seconds=${1:?how many seconds is missing}
scratch=${2:-.build-fuzzing}
names=("${@:3}")
if ((${#names[@]} == 0)); then
  for folder in Tests/Corpus/*/; do names+=("$(basename "$folder")"); done
fi

FUZZING=1 swift build -c release --product fuzz --scratch-path "$scratch" \
  -Xswiftc -sanitize=fuzzer,address
fuzz=$(realpath "$scratch/release/fuzz")
# Otherwise Swift's own report of a trap comes first, and the input is not saved.
export SWIFT_BACKTRACE=enable=no
# What the runtime never gives back is not for us to judge.
export ASAN_OPTIONS=detect_leaks=0
# Command lines are tried on a small ledger, many a second.
mkdir -p "$scratch/data"
cp Tests/Fixtures/ledgers/version-1.jsonl "$scratch/data/ledger.jsonl"
FUZZ_DATA=$(realpath "$scratch/data")
export FUZZ_DATA

# No seed is cut short.
longest=$(find Tests/Corpus -mindepth 2 -type f -printf '%s\n' | sort -n | tail -n 1)

broken=()
for name in "${names[@]}"; do
  found=$scratch/found/$name
  mkdir -p "$found" "$scratch/corpus/$name"
  words=()
  if [[ -e Tests/Corpus/$name.dict ]]; then words=("-dict=$PWD/Tests/Corpus/$name.dict"); fi
  printf '%s: ' "$name"
  if (
    cd "$scratch"
    "$fuzz" "$name" "corpus/$name" "$OLDPWD/Tests/Corpus/$name" -artifact_prefix="found/$name/" \
      -max_total_time="$seconds" -max_len=$((2 * longest)) -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 \
      "${words[@]}" \
      >"corpus/$name.log" 2>&1
  ); then
    grep -E '^Done [0-9]+ runs' "$scratch/corpus/$name.log"
  else
    echo 'BROKEN'
    broken+=("$name")
    grep -E 'broken:|Fatal error|ERROR|Test unit written' "$scratch/corpus/$name.log" || true
    for input in "$found"/*; do
      [[ -e $input ]] || continue
      echo "  again: FUZZ_DATA=$scratch/data SWIFT_BACKTRACE=enable=no $scratch/release/fuzz $name $input"
      head -c 400 "$input" | od -An -c | head -n 12
    done
  fi
done
if ((${#broken[@]} > 0)); then
  echo "broken: ${broken[*]}" >&2
  exit 1
fi
