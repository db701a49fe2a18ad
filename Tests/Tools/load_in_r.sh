#!/usr/bin/env bash
# Loads the table by year in R: that of a record, and one in which Namibia (NA) is a power.
#
#     Tests/Tools/load_in_r.sh BINARY DATA
#
# Needs r-base-core from Debian.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
binary=${1:?the path of the program is missing}
data=${2:?the folder of the ledger is missing}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

"$binary" export dyad-year --as-of 2026-11-22 --data "$data" --output "$folder/all.csv"
Rscript --vanilla "$here/load_in_r.R" "$folder/all.csv" ch

"$binary" init "$folder/ledger" >/dev/null
"$binary" record attestation --power NA --for DE --in US --force yes --date 1999 --unsourced \
  --officer 'A. Keller' --data "$folder/ledger" >/dev/null
"$binary" export dyad-year --as-of 2026-11-22 --data "$folder/ledger" --output "$folder/na.csv"
Rscript --vanilla "$here/load_in_r.R" "$folder/na.csv" na
