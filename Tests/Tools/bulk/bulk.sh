#!/usr/bin/env bash
# Runs `extract` as the worker of engines for bulk, and holds what comes out to one process alone.
#
#     Tests/Tools/bulk/bulk.sh BINARY SCRATCH [RECORDS]
#
# Under GNU parallel, under Apache Spark in local mode, with threads of its own, and on a web archive
# of many gzip members: the bytes must be the same, and so must be what is rejected. 100,000 records
# if no number is given. Installs GNU parallel, Java and PySpark where they are missing, from
# Debian's and PyPI's registries; PySpark goes into SCRATCH.
set -euo pipefail

binary=$(realpath "${1:?the path of the program is missing}")
mkdir -p "${2:?the folder to work in is missing}"
scratch=$(realpath "$2")
count=${3:-100000}
cd "$(dirname "$0")"
export LC_ALL=C.UTF-8

fail() {
  echo "bulk: $1" >&2
  exit 1
}

# debian COMMAND PACKAGE: sees to it that a command is there.
debian() {
  if command -v "$1" >/dev/null; then return; fi
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "$2" >/dev/null
}

# rejects FILE...: what was rejected and why, without the places, which differ from part to part.
rejects() { cat "$@" | sed -E 's/"line":[0-9]+,"offset":[0-9]+,//'; }

# same NAME: holds what an engine made to what one process made.
same() {
  cmp "$scratch/alone.jsonl" "$scratch/$1.jsonl" || fail "under $1 other bytes come out"
  echo "$1: the same bytes, $((SECONDS - started)) s"
}

debian parallel parallel
debian java default-jre-headless
if [[ ! -x $scratch/python/bin/python ]]; then
  # Debian has the command venv without what it needs; that is in a package of its own.
  if ! python3 -m venv "$scratch/python" >"$scratch/venv.log" 2>&1; then
    rm -rf "$scratch/python"
    debian ensurepip python3-venv
    python3 -m venv "$scratch/python"
  fi
fi
"$scratch/python/bin/python" -m pip install -q -r requirements.txt

records=$scratch/records.jsonl
python3 make_records.py records "$count" >"$records"

started=$SECONDS
"$binary" extract --rejects "$scratch/alone.rejects" <"$records" >"$scratch/alone.jsonl"
[[ -s $scratch/alone.jsonl ]] || fail 'one process alone proposes nothing'
[[ -s $scratch/alone.rejects ]] || fail 'one process alone rejects nothing'
echo "alone: $count records, $(wc -l <"$scratch/alone.jsonl") lines of output," \
  "$(wc -l <"$scratch/alone.rejects") rejected or doubtful, $((SECONDS - started)) s"

started=$SECONDS
"$binary" extract --jobs 2 --rejects "$scratch/threads.rejects" <"$records" \
  >"$scratch/threads.jsonl"
same threads
cmp "$scratch/alone.rejects" "$scratch/threads.rejects" || fail 'with threads others are rejected'

started=$SECONDS
rm -rf "$scratch/rejects"
mkdir "$scratch/rejects"
parallel --will-cite --pipe --keep-order --block 1M --recend '\n' --halt now,fail=1 \
  "$binary" extract --rejects "$scratch/rejects/{#}" <"$records" >"$scratch/parallel.jsonl"
same parallel
mapfile -t parts < <(find "$scratch/rejects" -type f | sort -V)
cmp <(rejects "$scratch/alone.rejects") <(rejects "${parts[@]}") \
  || fail 'under GNU parallel others are rejected'

started=$SECONDS
PYSPARK_PYTHON=$scratch/python/bin/python "$scratch/python/bin/python" spark_pipe.py \
  "$binary" "$records" "$scratch/spark.jsonl" 8 2>"$scratch/spark.log" || {
  tail -n 20 "$scratch/spark.log" >&2
  fail 'Spark fails'
}
same spark

# A web archive: each record is a gzip member of its own, and gzip reads them as one stream.
started=$SECONDS
python3 make_records.py archive "$((count / 10 + 1))" >"$scratch/crawl.warc.gz"
gzip -dc "$scratch/crawl.warc.gz" | "$binary" extract --rejects "$scratch/crawl.rejects" \
  >"$scratch/crawl.jsonl"
[[ -s $scratch/crawl.jsonl ]] || fail 'nothing comes out of the archive'
grep -q '"code":"archive.no-length"' "$scratch/crawl.rejects" || fail 'damage in the archive is not told'
if grep -vqE '"provenance":\{"record":"urn:uuid:[0-9a-f-]+","uri":"https://example.org/[0-9]+","date":"2024-05-06T07:08:09Z"\}\}$' \
  "$scratch/crawl.jsonl"; then
  fail 'a line does not tell from which record of the archive it comes'
fi
gzip -dc "$scratch/crawl.warc.gz" >"$scratch/crawl.warc"
"$binary" extract --jobs 2 --rejects /dev/null "$scratch/crawl.warc" | cmp "$scratch/crawl.jsonl" - \
  || fail 'from a file other bytes come out than from a pipe'
echo "archive: $(wc -l <"$scratch/crawl.jsonl") lines of output, $((SECONDS - started)) s"

# Nobody reads any more: no message, and no failure.
"$binary" extract --rejects /dev/null <"$records" 2>"$scratch/closed.log" | head -n 1 >/dev/null
[[ ! -s $scratch/closed.log ]] || fail "a closed pipe makes a message: $(cat "$scratch/closed.log")"
"$binary" extract </dev/null >"$scratch/empty.jsonl" || fail 'an empty input is a failure'
[[ ! -s $scratch/empty.jsonl ]] || fail 'something comes out of nothing'
