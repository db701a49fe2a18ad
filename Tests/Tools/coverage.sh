#!/usr/bin/env bash
# Runs the tests with counters and prints which share of lines they reach, by library target.
#
#     Tests/Tools/coverage.sh SCRATCH
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
"$tool" export "$runner" -instr-profile="$report/default.profdata" -summary-only \
  -ignore-filename-regex='(\.build|Tests)' >"$scratch.json"
python3 - "$scratch.json" "$PWD/Sources/" <<'END'
import collections
import json
import sys

covered, lines = collections.Counter(), collections.Counter()
for file in json.load(open(sys.argv[1], encoding="utf-8"))["data"][0]["files"]:
    name = file["filename"]
    if not name.startswith(sys.argv[2]):
        continue
    target = name[len(sys.argv[2]):].split("/")[0]
    for key in (target, "all"):
        covered[key] += file["summary"]["lines"]["covered"]
        lines[key] += file["summary"]["lines"]["count"]
if not lines["all"]:
    sys.exit("coverage: no lines of Sources/ were counted")
print(f"{'target':20} {'lines':>7} {'reached':>9}")
for target in sorted(lines, key=lambda key: (key == "all", key)):
    print(f"{target:20} {lines[target]:7} {100 * covered[target] / lines[target]:8.1f}%")
END
rm -rf "$scratch" "$scratch.log" "$scratch.json"
