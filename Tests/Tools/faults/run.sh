#!/usr/bin/env bash
# Lets the calls of the program to the system go wrong, one after the other; see faults.py.
#
#     Tests/Tools/faults/run.sh BINARY [--full]
#
# BINARY is the program, dynamically linked, for a static one cannot be stood before. With --full it is
# killed at every call of each scenario but the site, in short of each with few calls; of all other
# faults some are tried. How many of how many is printed. Needs the toolchain's clang, python3 and util-linux.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
binary=$(realpath "$1")
every_kill=60 budget=10 states=60 asked=4
# A site has a thousand files, and so takes minutes.
without=(--without site)
if [[ ${2-} == --full ]]; then every_kill=300 budget=70 states=200 asked=25 without=(); fi

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
swift=$(realpath "$(command -v swift)")
clang=${swift%/*}/clang
if [[ ! -x $clang ]]; then clang=clang; fi
"$clang" -shared -fPIC -O1 -Wall -Wextra -Werror -o "$scratch/shim.so" "$here/shim.c" -ldl

# In memory, where waiting for the disk takes no time.
memory=$scratch
if [[ -d /dev/shm && -w /dev/shm ]]; then memory=/dev/shm; fi
status=0
python3 "$here/faults.py" "$binary" "$scratch/shim.so" --every-kill "$every_kill" --budget "$budget" \
  "${without[@]}" --folder "$memory" || status=1
python3 "$here/powercut.py" "$binary" "$scratch/shim.so" --most "$states" --asked "$asked" \
  "${without[@]}" --folder "$memory" || status=1

# A disk that is really full, and one that is really protected, where a disk may be mounted.
cat >"$scratch/disk.sh" <<'END'
set -euo pipefail
binary=$1 disk=$2
mount -t tmpfs -o size=64k tmpfs "$disk"
"$binary" init "$disk/data" >"$disk.log"
record() {
  "$binary" record offer --power CH --for UA --in RU --date 2022 --unsourced --officer Anna \
    --data "$disk/data" --note "$1" >"$disk.log" 2>&1
}
record first
status=0 count=0 before=
# A long note, so that the last one does not fit as a whole.
note=$(printf 'x%.0s' {1..900})
while ((status == 0)); do
  before=$(sha256sum <"$disk/data/ledger.jsonl")
  record "$((count += 1)) $note" || status=$?
done
((status == 3 && count > 5)) || { echo "a full disk ends it with $status"; exit 1; }
grep -q 'No space left' "$disk.log" || { cat "$disk.log"; exit 1; }
[[ $(sha256sum <"$disk/data/ledger.jsonl") == "$before" ]] ||
  { echo 'on a full disk the ledger was changed'; exit 1; }
"$binary" list --data "$disk/data" >"$disk.log"
mount -o remount,ro "$disk"
status=0
record again || status=$?
((status == 3)) && grep -q 'Read-only' "$disk.log" ||
  { echo "a protected disk ends it with $status"; cat "$disk.log"; exit 1; }
[[ $(sha256sum <"$disk/data/ledger.jsonl") == "$before" ]] ||
  { echo 'on a protected disk the ledger was changed'; exit 1; }
"$binary" list --data "$disk/data" >"$disk.log"
echo "a real full disk and a real protected one: $count entries, then 3, and the ledger as before"
END
mkdir "$scratch/disk"
if unshare --mount true 2>/dev/null; then
  unshare --mount bash "$scratch/disk.sh" "$binary" "$scratch/disk" || status=1
else
  echo 'no disk may be mounted here: a really full disk was not tried, only an injected one'
fi
exit "$status"
