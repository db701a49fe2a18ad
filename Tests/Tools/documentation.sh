#!/usr/bin/env bash
# Builds the documentation of the library; a link to nothing, or any other warning, is an error.
#
#     Tests/Tools/documentation.sh SCRATCH [FOLDER]
#
# The pages go to FOLDER, a folder in SCRATCH unless given.
set -euo pipefail
cd "$(dirname "$0")/../.."

scratch=${1:?the folder to build in is missing}
folder=${2:-$scratch/pages}
library=GoodOffices
catalog=Sources/$library/$library.docc
if [[ ! -d $catalog ]]; then
  echo "there is no documentation at $catalog" >&2
  exit 1
fi
swift build --target "$library" --scratch-path "$scratch"
rm -rf "$scratch/graphs"
mkdir "$scratch/graphs"
# `swift package dump-symbol-graph` would ask for the modules of the tests as well.
triple=$(swift -print-target-info | python3 -c 'import json, sys; print(json.load(sys.stdin)["target"]["triple"])')
# The module map of the calls of Linux stands among the sources.
swift symbolgraph-extract -module-name "$library" -target "$triple" -I "$scratch/debug/Modules" \
  -I Sources/LinuxCalls \
  -minimum-access-level public -output-dir "$scratch/graphs"
if [[ ! -e $scratch/graphs/$library.symbols.json ]]; then
  echo "there is no symbol graph of $library" >&2
  exit 1
fi
docc convert "$catalog" --additional-symbol-graph-dir "$scratch/graphs" --output-path "$folder" \
  --fallback-display-name "$library" --fallback-bundle-identifier "$library" \
  --transform-for-static-hosting --warnings-as-errors
pages=$(find "$folder" -name index.html | wc -l)
echo "$pages pages of documentation"
((pages > 1))
