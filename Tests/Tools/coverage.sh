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
swift test --enable-code-coverage --scratch-path "$scratch" >"$scratch.log" 2>&1 || {
  tail -n 40 "$scratch.log"
  exit 1
}
# The toolchain's own tool: one from elsewhere reads another format.
tool=$(dirname "$(realpath "$(command -v swift)")")/llvm-cov
report=$(dirname "$(swift test --show-codecov-path --scratch-path "$scratch")")
runner=$(find "$scratch/debug/" -maxdepth 1 -name '*.xctest' -type f)
"$tool" export "$runner" -instr-profile="$report/default.profdata" \
  -skip-expansions -skip-functions -ignore-filename-regex='(\.build|Tests)' >"$scratch.json"
status=0
python3 Tests/Tools/coverage.py "$scratch.json" Tests/Tools/uncovered.tsv || status=$?
rm -rf "$scratch" "$scratch.log" "$scratch.json"
exit "$status"
