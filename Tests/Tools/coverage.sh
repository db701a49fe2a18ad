#!/usr/bin/env bash
# Prints which share of lines a run of the tests reached by library target, and lists what it did not
# reach with the reason that uncovered.tsv has for it.
#
#     Tests/Tools/coverage.sh SCRATCH
#
# SCRATCH is the folder of a run of `swift test -c release --enable-code-coverage`. Every line that is
# not reached is listed. A file with more than ten of them fails without a reason, and so does a reason
# that no line needs any more, or that more lines need than it was given for.
set -euo pipefail
cd "$(dirname "$0")/../.."

release=${1:?the folder of the run is missing}/release
# The toolchain's own tool: one from elsewhere reads another format.
tool=$(dirname "$(realpath "$(command -v swift)")")/llvm-cov
runner=$(find "$release/" -maxdepth 1 -name '*.xctest' -type f)
"$tool" export "$runner" -instr-profile="$release/codecov/default.profdata" \
  -skip-expansions -skip-functions -ignore-filename-regex='(\.build|Tests)' >"$release/lines.json"
python3 Tests/Tools/coverage.py "$release/lines.json" Tests/Tools/uncovered.tsv
