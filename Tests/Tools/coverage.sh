#!/usr/bin/env bash
# Runs the tests with counters, prints which share of lines they reach by library target, and lists
# what they do not reach with the reason that uncovered.tsv has for it.
#
#     Tests/Tools/coverage.sh SCRATCH
#
# Every line that is not reached is listed. A file with more than ten of them fails without a reason, and
# so does a reason that no line needs any more, or that more lines need than it was given for.
set -euo pipefail
cd "$(dirname "$0")/../.."

scratch=${1:?the folder to build in is missing}
mkdir -p "$scratch"
log=$scratch/coverage.log
swift test --enable-code-coverage --scratch-path "$scratch" >"$log" 2>&1 || {
  grep -aE '✘|error:' "$log" || tail -n 40 "$log"
  exit 1
}
grep -aE 'Test run with' "$log"
# The toolchain's own tool: one from elsewhere reads another format.
tool=$(dirname "$(realpath "$(command -v swift)")")/llvm-cov
report=$(dirname "$(swift test --show-codecov-path --scratch-path "$scratch")")
runner=$(find "$scratch/debug/" -maxdepth 1 -name '*.xctest' -type f)
"$tool" export "$runner" -instr-profile="$report/default.profdata" \
  -skip-expansions -skip-functions -ignore-filename-regex='(\.build|Tests)' >"$scratch/coverage.json"
python3 Tests/Tools/coverage.py "$scratch/coverage.json" Tests/Tools/uncovered.tsv
