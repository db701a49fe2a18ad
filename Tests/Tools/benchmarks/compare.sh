#!/usr/bin/env bash
# Compares goodoffices with its peers, and prints the table of the README.
#
#     Tests/Tools/benchmarks/compare.sh SCRATCH [ARGUMENT...]
#
# Builds the program twice, for the system's libraries and as one static file, and the benchmarks;
# installs the peers where they are missing, from Debian's and PyPI's registries, those of PyPI into
# SCRATCH. The arguments go to compare.py; without any, ledgers of 100,000, 1,000,000 and 5,000,000
# claims are compared, which takes about an hour, 10 GB of disk and 10 GB of memory.
set -euo pipefail

mkdir -p "${1:?the folder to work in is missing}"
scratch=$(realpath "$1")
shift
cd "$(dirname "$0")/../../.."
export LC_ALL=C.UTF-8 PIP_DISABLE_PIP_VERSION_CHECK=1

# debian COMMAND PACKAGE: sees to it that a command is there.
debian() {
  if command -v "$1" >/dev/null; then return; fi
  if [[ ! -e $scratch/updated ]]; then
    apt-get update -qq
    touch "$scratch/updated"
  fi
  DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "$2" >/dev/null
}

debian ledger ledger
debian hledger hledger
debian jq jq
debian sqlite3 sqlite3
debian /usr/bin/time time
debian strip binutils
if [[ ! -x $scratch/python/bin/python ]]; then
  # Debian has the command venv without what it needs; that is in a package of its own.
  if ! python3 -m venv "$scratch/python" >"$scratch/venv.log" 2>&1; then
    rm -rf "$scratch/python"
    debian ensurepip python3-venv
    python3 -m venv "$scratch/python"
  fi
fi
"$scratch/python/bin/python" -m pip install -q -r Tests/Tools/benchmarks/requirements.txt

# PROGRAM, STATIC and BENCHMARKS name what is built already.
if [[ -z ${PROGRAM-} || -z ${BENCHMARKS-} ]]; then
  swift build -c release --product benchmarks --scratch-path "$scratch/build"
  swift build -c release --product goodoffices --scratch-path "$scratch/build"
  PROGRAM=$scratch/build/release/goodoffices
  BENCHMARKS=$scratch/build/release/benchmarks
fi
if [[ -z ${STATIC-} ]]; then
  STATIC=$scratch/goodoffices
  Tests/Tools/release.sh "$STATIC"
fi
"$scratch/python/bin/python" Tests/Tools/benchmarks/compare.py --program "$PROGRAM" \
  --static "$STATIC" --benchmarks "$BENCHMARKS" --scratch "$scratch/made" "$@"
