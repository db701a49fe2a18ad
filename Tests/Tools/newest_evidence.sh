#!/usr/bin/env bash
# Prints the day of the newest evidence, as the reports themselves tell it.
#
#     Tests/Tools/newest_evidence.sh BINARY DATA
set -euo pipefail

binary=${1:?the path of the program is missing}
data=${2:?the folder of the data is missing}

# The day asked does not change it.
day=$("$binary" report stale --format json --data "$data" --as-of 2000-01-01 |
  sed -n '/"key": "newestEvidence"/,/"value"/s/.*"value": "\(.*\)".*/\1/p')
[[ $day =~ ^[0-9]{4}-[0-9]{2}-[0-9]{2}$ ]] || {
  echo "the newest evidence has no day: '$day'" >&2
  exit 1
}
echo "$day"
