#!/usr/bin/env bash
# Builds the program as one file that needs nothing beside it, and proves that it does not.
#
#     Tests/Tools/release.sh [--build] [FILE]
#
# With --build it is only built, which keeps one core busy for minutes; the next call finds it built.
# FILE is .build/release-static/goodoffices unless given. The file is statically linked, so it runs
# on any Linux of the same processor: it is tried in a folder where there is nothing but itself and
# a copy of data/. Needs `strip` and `readelf` of binutils.
set -euo pipefail
cd "$(dirname "$0")/../.."

only=
if [[ ${1-} == --build ]]; then
  only=yes
  shift
fi
scratch=.build/release-static
binary=${1:-$scratch/goodoffices}
trial=$(mktemp -d)
trap 'rm -rf "$trial"' EXIT

fail() {
  echo "release: $1" >&2
  exit 1
}

# No dynamic code is loaded, so what the linker says about dlopen in the runtime does not concern us.
swift build -c release --product goodoffices --scratch-path "$scratch" \
  -Xswiftc -static-executable 2>&1 | tee "$trial/log"
if grep -E 'warning:' "$trial/log" | grep -v 'Using .dlopen. in statically linked applications'; then
  fail 'the build has warnings'
fi
if [[ -n $only ]]; then exit; fi
mkdir -p "$(dirname "$binary")"
strip -o "$binary.part" "$scratch/release/goodoffices"
mv "$binary.part" "$binary"
binary=$(realpath "$binary")

# It must ask for no loader and no library.
headers=$(readelf --program-headers --dynamic "$binary" 2>&1)
if grep -E 'INTERP|NEEDED' <<<"$headers"; then fail 'the program is not static'; fi

# Alone in the world: a root folder with nothing in it but the program, the data and /proc, through
# which the Swift runtime learns its arguments. Where no such root may be had, an empty folder and
# an empty environment must do. The answers must be those it gives here.
mkdir -p "$trial/root/proc"
cp "$binary" "$trial/root/goodoffices"
cp -R data "$trial/root/data"
PATH=$PATH:/usr/sbin:/sbin
enter() {
  # shellcheck disable=SC2016
  unshare --mount "$BASH" -c 'root=$1 && shift && mount -t proc proc "$root/proc" &&
    exec env -i "$(type -P chroot)" "$root" "$@"' - "$trial/root" "$@"
}
if [[ $(enter /goodoffices --version 2>"$trial/message") == "$("$binary" --version)" ]]; then
  echo 'release: tried in a root folder with nothing but the program, its data and /proc'
  alone() { enter /goodoffices "$@" --data /data; }
elif grep -qE 'Operation not permitted|Permission denied' "$trial/message"; then
  echo 'release: tried in an empty folder and environment, for no root of its own may be had here'
  alone() { (cd "$trial/root" && env -i PATH='' ./goodoffices "$@" --data data); }
else
  fail "it does not start when alone: $(cat "$trial/message")"
fi
same() {
  alone "$@" >"$trial/alone" || fail "'$*' fails when alone"
  "$binary" "$@" --data data >"$trial/here" || fail "'$*' fails"
  cmp "$trial/alone" "$trial/here" || fail "'$*' answers otherwise when alone"
}
same list --as-of 2026-11-22
same report status --as-of 2026-11-22 --format markdown
same check --format json

# It writes as well, and without git and a shell it asks for the name.
offer=(record offer --power CH --for UA --in RU --by CH --unsourced)
alone "${offer[@]}" --date 2022-08-11 --officer 'Anna Muster' >/dev/null || fail 'it cannot record when alone'
alone list --power CH --for UA --in RU --status all >/dev/null || fail 'it cannot read what it wrote'
if alone "${offer[@]}" --date 2022-08-12 >/dev/null 2>"$trial/message"; then fail 'it made up an officer'; fi
grep -q 'record.no-officer' "$trial/message" || fail "no officer, and it says: $(cat "$trial/message")"

# With git at hand it takes the name from there.
mkdir "$trial/home"
printf '[user]\n\tname = Berta Beispiel\n' >"$trial/home/.gitconfig"
(cd "$trial/home" && HOME=$trial/home "$binary" "${offer[@]}" --date 2022-08-12 \
  --data "$trial/root/data") >/dev/null || fail 'it does not get the name from git'
grep -q '"officer":"Berta Beispiel"' "$trial/root/data/ledger.jsonl" \
  || fail 'the name from git is not on record'

runs=50
TIMEFORMAT=%R
seconds=$({ time for ((i = 0; i < runs; i++)); do "$binary" --version >/dev/null; done; } 2>&1)
echo "release: $binary"
echo "release: $(stat -c %s "$binary") bytes, $(awk -v s="$seconds" -v n=$runs \
  'BEGIN { printf "%.1f ms", s * 1000 / n }') to start and print the version (mean of $runs)"
