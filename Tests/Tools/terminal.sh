#!/usr/bin/env bash
# Runs the program in a real terminal, and looks at what stands on the screen.
#
#     Tests/Tools/terminal.sh BINARY
set -euo pipefail

binary=$(realpath "${1:?the path of the program is missing}")
cd "$(dirname "$0")/../.."
made=$(mktemp -d)
server=goodoffices-$$
trap 'tmux -L "$server" kill-server 2>/dev/null || true; rm -rf "$made"' EXIT

# screen WIDTH COMMAND: leaves what a command shows in a terminal, with and without its colours.
screen() {
  local i
  rm -f "$made/done"
  tmux -L "$server" -f /dev/null new-session -d -x "$1" -y 400 \
    "cd '$PWD'; export LC_ALL=C.UTF-8 TERM=xterm-256color; $2; touch '$made/done'; sleep 60"
  for ((i = 0; i < 200; i++)); do
    if [[ -e $made/done ]]; then break; fi
    sleep 0.05
  done
  sleep 0.2
  tmux -L "$server" capture-pane -p >"$made/screen"
  tmux -L "$server" capture-pane -p -J | sed 's/ *$//' >"$made/joined"
  tmux -L "$server" capture-pane -p -e >"$made/colours"
  tmux -L "$server" kill-session
  if [[ ! -s $made/screen ]]; then
    echo "'$2' shows nothing" >&2
    exit 1
  fi
}
fail() {
  echo "$1" >&2
  head -n 30 "$made/screen" >&2
  exit 1
}
escape=$'\e'

for width in 60 80 132; do
  screen "$width" "'$binary' list --as-of 2026-11-22; echo end"
  grep -qE '^[0-9]+ mandates' "$made/screen" || fail "at $width columns the list has no footer"
  grep -q '^end$' "$made/screen" || fail "at $width columns not all of it is on the screen"
  # A line that is too long is wrapped by the terminal; joined again, it is longer than the screen.
  longest=$(LC_ALL=C.UTF-8 wc -L <"$made/joined")
  ((longest <= width)) || fail "at $width columns a line has $longest"
  grep -q "$escape" "$made/colours" || fail "at $width columns the list has no colours"
done
screen 80 "'$binary' list --as-of 2026-11-22 >'$made/plain'; '$binary' list --output '$made/file'"
if grep -q "$escape" "$made/plain"; then fail 'a redirected list has colours'; fi
if grep -q "$escape" "$made/file"; then fail 'a list written with --output has colours'; fi

screen 80 "NO_COLOR=1 '$binary' list --as-of 2026-11-22"
if grep -q "$escape" "$made/colours"; then fail 'NO_COLOR is not honoured'; fi
screen 80 "TERM=dumb '$binary' list --as-of 2026-11-22"
if grep -q "$escape" "$made/colours"; then fail 'a terminal without colours gets some'; fi
screen 80 "'$binary' list --for Atlantis"
grep -q 'error' "$made/screen" || fail 'a mistake is not told'
echo "lists at 60, 80 and 132 columns, with and without colours"
