#!/usr/bin/env bash
# Clones the repository and builds the clone where there is no network and no environment.
#
#     Tests/Tools/offline.sh FOLDER
#
# FOLDER holds the clone then, with the program built as one file. What is not committed is not in
# the clone; that is the point. Needs the right to make a network of one's own, as root has.
set -euo pipefail
cd "$(dirname "$0")/../.."

folder=${1:?the folder for the clone is missing}
rm -rf "$folder"
git clone --quiet --no-hardlinks . "$folder"
mkdir "$folder/home"
cd "$folder"
unshare --net env -i PATH="$PATH" HOME="$PWD/home" bash -c '
  set -euo pipefail
  if (exec 3<>/dev/tcp/1.1.1.1/53) 2>/dev/null; then
    echo "there is a network after all" >&2
    exit 1
  fi
  Tests/Tools/release.sh --build
  .build/release-static/release/goodoffices report >report.txt
  head -n 20 report.txt
'
