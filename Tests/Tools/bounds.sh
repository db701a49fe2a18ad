#!/usr/bin/env bash
# Holds reading to bounds that do not depend on the machine: instructions as valgrind counts them, and memory
# at its peak.
#
#     Tests/Tools/bounds.sh BINARY
#
# Ten times the claims take ten times the instructions, be they about many mandates or one, and so does a
# line, a text, a page, a date or a word ten times as long, whatever it is made of; what is hostile to a parser is
# refused at once, and worlds too many to be counted are answered soon. None of it takes much memory.
set -euo pipefail

binary=$(realpath "${1:?the path of the program is missing}")
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
cd "$made"

# count EXPECTED WORD...: the millions of instructions that a call takes, which ends with a status.
count() {
  local expected=$1 status=0
  shift
  valgrind --tool=callgrind --callgrind-out-file=/dev/null "$binary" "$@" >out 2>err || status=$?
  if ((status != expected)); then
    head -n 20 err >&2
    echo "goodoffices $*: ended with $status, not $expected" >&2
    return 1
  fi
  awk '/^==[0-9]+== Collected : [0-9]+$/ { print int($NF / 1000000) }' err
}

# ledger FOLDER: makes a ledger of the claims in FOLDER.jsonl.
ledger() {
  "$binary" init "$1" >/dev/null
  "$binary" document add paper --title Paper --date 2021-05-01 --data "$1" >/dev/null
  "$binary" import "$1.jsonl" --data "$1" --officer anna >/dev/null
}

# claims COUNT: that many claims about 80 mandates.
claims() {
  awk -v count="$1" 'BEGIN {
    split("ch se nl br it es fi dk no be", power, " ")
    split("ir pk cu ru ly ve af sy", receiving, " ")
    for (n = 0; n < count; n++)
      printf "{\"mandate\":\"%s-for-us-in-%s\",\"act\":\"offer\",\"date\":\"%d\",\"document\":\"paper\",\"note\":\"%d\"}\n", \
        power[n % 10 + 1], receiving[int(n / 10) % 8 + 1], 1950 + int(n / 80) % 70, n
  }'
}

# tenures COUNT: that many claims about one mandate, each of another month.
tenures() {
  awk -v count="$1" 'BEGIN {
    acts = split("offer acceptance entry-into-force suspension resumption rejection end", act, " ")
    for (n = 0; n < count; n++)
      printf "{\"mandate\":\"ch-for-us-in-ir\",\"act\":\"%s\",\"date\":\"%04d-%02d-%02d\",\"document\":\"paper\",\"note\":\"%d\"}\n", \
        act[n % acts + 1], 1100 + int(n / 12), n % 12 + 1, n % 28 + 1, n
  }'
}

# worlds COUNT: that many claims about one mandate, of which nobody knows which came first.
worlds() {
  awk -v count="$1" 'BEGIN {
    acts = split("offer request consent rejection suspension end", act, " ")
    for (n = 0; n < count; n++)
      printf "{\"mandate\":\"ch-for-us-in-ir\",\"act\":\"%s\",\"date\":\"2010-01-%02d/2010-12\",\"document\":\"paper\",\"note\":\"%d\"}\n", \
        act[n % acts + 1], n % 20 + 10, n
  }'
}

# clauses LENGTH: one sentence of about so many bytes, which tells of ever more mandates.
clauses() {
  printf 'Switzerland represents the interests of Iran in Cuba '
  awk -v size="$1" 'BEGIN {
    unit = "and represents Iran in Egypt and Cuba in Peru, "
    for (n = 0; n < size; n += length(unit)) printf "%s", unit
  }'
}

# claim LENGTH: one claim with a note of that many bytes.
claim() {
  printf '{"mandate":"ch-for-us-in-ir","act":"offer","date":"2019","document":"paper","note":"%s"}\n' \
    "$(filled "$1" x)"
}

# filled COUNT CHARACTER: a text of one character many times over.
filled() { head -c "$1" /dev/zero | tr '\0' "$2"; }

# counted NUMBER...: fails unless all are numbers; a call that ended otherwise than it should left none.
counted() {
  local number
  for number in "$@"; do
    if [[ ! $number =~ ^[0-9]+$ ]]; then
      echo "'$number' is no number of instructions" >&2
      return 1
    fi
  done
}

# within WHAT LITTLE MUCH: fails unless ten times the input took at most thirteen times the work.
within() {
  counted "$2" "$3" || return
  printf '%s: %s and, for ten times as much, %s million instructions\n' "$1" "$2" "$3"
  if (($3 > 13 * $2)); then
    echo "$1: more than thirteen times the work" >&2
    return 1
  fi
}

# proportional WHAT BASE LITTLE MUCH: fails unless ten times the input took at most thirteen times the work, apart
# from what is done without any; of the program's start no two runs count quite the same.
proportional() {
  counted "$2" "$3" "$4" || return
  local little=$(($3 - $2)) much=$(($4 - $2))
  printf '%s: %s and, for ten times as much, %s million instructions beside %s\n' "$1" "$little" "$much" "$2"
  if ((much > 13 * (little > 0 ? little : 0) + 100)); then
    echo "$1: more than thirteen times the work" >&2
    return 1
  fi
}

# repeated SIZE WHAT: a text over and over, about so many bytes.
repeated() { awk -v size="$1" -v unit="$2" 'BEGIN { for (n = 0; n < size; n += length(unit)) printf "%s", unit }'; }

# peak WHAT MEGABYTES WORD...: fails if a call takes more memory than that, whatever its status is.
peak() {
  local what=$1 most=$2 found
  shift 2
  found=$(python3 -c '
import os, subprocess, sys
call = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
print(os.wait4(call.pid, 0)[2].ru_maxrss // 1000)' "$binary" "$@")
  echo "$what: $found MB at the peak, of at most $most"
  ((found <= most))
}

# refused WHAT LINE: fails unless a ledger with a hostile line is read, and the line told, at little cost.
refused() {
  local work
  cp -R few hostile
  printf '%s\n' "$2" >>hostile/ledger.jsonl
  work=$(count 1 check --as-of 2021-06-01 --data hostile)
  grep -q 'error: .*\[ledger\.' out
  peak "$1" 80 check --as-of 2021-06-01 --data hostile
  rm -r hostile
  printf '%s: refused, %s million instructions\n' "$1" "$work"
  ((work < 2000)) || return 1
}

claims 100 >few.jsonl
claims 1000 >many.jsonl
claims 10000 >most.jsonl
claims 100000 >all.jsonl
claim 150000 >long.jsonl
claim 1500000 >longer.jsonl
claim 15000000 >longest.jsonl
tenures 1000 >tenures.jsonl
tenures 10000 >centuries.jsonl
worlds 60 >worlds.jsonl
clauses 20000 >clauses.txt
clauses 200000 >sentence.txt
for name in few many most all long longer longest tenures centuries worlds; do ledger "$name"; done

question=(list --status all --as-of 2021-06-01 --data)
most=$(count 0 "${question[@]}" most)
within 'claims' "$(count 0 "${question[@]}" many)" "$most"
within '10,000 claims' "$most" "$(count 0 "${question[@]}" all)"
within 'a claim of 0.15 MB' "$(count 0 "${question[@]}" long)" "$(count 0 "${question[@]}" longer)"
within 'a claim of 1.5 MB' "$(count 0 "${question[@]}" longer)" "$(count 0 "${question[@]}" longest)"
within 'claims about one mandate' \
  "$(count 0 "${question[@]}" tenures)" "$(count 0 "${question[@]}" centuries)"
within 'a sentence of 20 kB' \
  "$(count 0 extract --lang en clauses.txt)" "$(count 0 extract --lang en sentence.txt)"
soon=$(count 0 "${question[@]:0:4}" 2010-06-01 --data worlds)
echo "worlds too many to be counted: $soon million instructions"
((soon < 2000))
refused 'deep nesting' "{\"v\":$(filled 1000000 '[')"
refused 'a huge number' "{\"v\":$(filled 1000000 9)}"
refused 'one key many times' "{\"v\":1$(filled 100000 y | sed 's/y/,"v":1/g')}"

refused 'many faults in a line' "{\"v\":1,\"kind\":\"claim\",\"scope\":[$(seq -s , 100000)]}"

# What is told of a line costs little more than the line, however many there are.
for count in 1000 10000; do
  cp -R few "told-$count"
  awk -v count="$count" 'BEGIN { for (n = 0; n < count; n++) print "{\"v\":2}" }' \
    >>"told-$count/ledger.jsonl"
done
proportional 'damaged lines' "$(count 1 check --data few)" \
  "$(count 1 check --data told-1000)" "$(count 1 check --data told-10000)"
peak '10,000 damaged lines' 60 check --data told-10000

# A record may name as many authors as it likes.
for count in 5000 50000; do
  "$binary" init "authors-$count" >/dev/null
  {
    printf '[{"id":"a","type":"book","title":"T","author":['
    seq -s , -f '{"literal":"A. Muster %g"}' "$count"
    printf ']}]'
  } >authors.json
  "$binary" import authors.json --data "authors-$count" --officer anna >/dev/null
done
within 'authors' "$(count 0 document list --data authors-5000)" \
  "$(count 0 document list --data authors-50000)"

# What a text or a page is made of changes nothing.
beginning='Switzerland represents the interests of Iran in Cuba '
printf '%s' "$beginning" >text.txt
base=$(count 0 extract --lang en text.txt)
for unit in ',' '"' 'one-' '(' 'Iran, Cuba and Peru, ' 'it represents it ' '3 March 1961 and '; do
  for size in 30000 300000; do repeated "$size" "$unit" | cat text.txt - >"text-$size.txt"; done
  proportional "a text of '$unit'" "$base" \
    "$(count 0 extract --lang en text-30000.txt)" "$(count 0 extract --lang en text-300000.txt)"
done
for unit in '<div>' '<b><td></i>' '<!--' '<table><tr>' '<p a=b ' '&'; do
  for size in 30000 300000; do { repeated "$size" "$unit" && printf '>a'; } >"page-$size.html"; done
  proportional "a page of '$unit'" "$base" \
    "$(count 0 extract --lang en page-30000.html)" "$(count 0 extract --lang en page-300000.html)"
done

# One word of a command line has at most 128 KiB.
base=$(count 0 date 1985)
proportional 'a date of 11 kB' "$base" \
  "$(count 0 date "[$(repeated 11000 '1985-XX-31,')1985]")" \
  "$(count 0 date "[$(repeated 110000 '1985-XX-31,')1985]")"
proportional 'a word of 12 kB' "$base" \
  "$(count 2 list "--$(filled 12000 x)")" "$(count 2 list "--$(filled 120000 x)")"
# Each is shown in its surroundings, of which a call as long as these has enough.
mapfile -t words < <(seq -f '--unknown-%0400.0f' 200)
proportional '20 options that are none' "$base" \
  "$(count 2 list "${words[@]:0:20}")" "$(count 2 list "${words[@]}")"

# Of a long damaged line a part is shown, and no more than that is looked at for it.
for name in longer longest; do sed -i '$s/"recordedBy":"/&x/' "$name/ledger.jsonl"; done
proportional 'a damaged line of 1.5 MB' "$(count 1 check --data few)" \
  "$(count 1 check --data longer)" "$(count 1 check --data longest)"

peak '10,000 claims' 40 "${question[@]}" most
peak '100,000 claims' 100 "${question[@]}" all
peak 'a claim of 15 MB' 100 check --data longest
peak 'a sentence of 200 kB' 100 extract --lang en sentence.txt
