#!/usr/bin/env bash
# Types into real interactive shells and holds what their completion leaves on the line.
#
#     Tests/Tools/completion_shells.sh .build/debug/goodoffices [bash zsh fish]
#
# The scripts come from the program. First the program itself answers them; then a stand-in of the
# same name offers hostile words, and whatever was completed must arrive as exactly that one word,
# with nothing run, split or expanded on the way. Needs the shells and `script` of util-linux.
# shellcheck disable=SC2016,SC1003,SC2088
set -u

binary=$(realpath "${1:?the path of the program is missing}")
shift
name=$(basename "$binary")
shells=("${@:-bash}")
if (($# == 0)); then shells=(bash zsh fish); fi

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
mkdir "$tmp/real" "$tmp/fake" "$tmp/home" "$tmp/here"
touch "$tmp/home/a file"
mkdir "$tmp/home/a folder"
ln -s "$binary" "$tmp/real/$name"
cat >"$tmp/fake/$name" <<'STUB'
#!/usr/bin/env bash
if [[ ${1-} == --complete ]]; then
  mapfile -t candidates <"$TEST_TMP/candidates"
  if [[ ${candidates[0]} == @(files|folders) ]]; then
    echo "${candidates[0]}"
    exit
  fi
  echo words
  for candidate in "${candidates[@]}"; do
    if [[ $candidate == "${!#}"* ]]; then printf '%s\tAbout %s\n' "$candidate" "$candidate"; fi
  done
else
  # Zsh takes the slash of a folder away when the line is sent.
  printf '[%s]\n' "${@%/}" >"$TEST_TMP/got.part"
  mv "$TEST_TMP/got.part" "$TEST_TMP/got"
fi
STUB
chmod +x "$tmp/fake/$name"

passed=0
failed=0

# await FILE: waits until a file is there.
await() {
  local i
  # A machine that does much else besides may take long.
  for ((i = 0; i < 1200; i++)); do
    if [[ -e $1 ]]; then return 0; fi
    sleep 0.05
  done
  return 1
}

# check WHAT EXPECTED: compares what the program got with what it was to get.
check() {
  local got='nothing'
  if await "$tmp/got"; then got=$(cat "$tmp/got"); fi
  rm -f "$tmp/got"
  if [[ $got == "$2" ]]; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    printf 'FAILED %s\n  expected: %s\n  got:      %s\n' "$1" "${2//$'\n'/ }" "${got//$'\n'/ }"
  fi
}

# start SHELL FOLDER: starts a shell that finds the program in a folder, and loads the script.
start() {
  local shell=$1 folder=$2 command prepare
  rm -f "$tmp/keys" "$tmp/ready" "$tmp/got"
  mkfifo "$tmp/keys"
  "$binary" completion "$shell" >"$tmp/script.$shell"
  case $shell in
    bash)
      command='bash --norc --noprofile -i'
      prepare="source $tmp/script.bash"
      ;;
    zsh)
      command='zsh -f -i'
      prepare="autoload -Uz compinit; compinit -u -d $tmp/zcompdump; source $tmp/script.zsh"
      ;;
    fish)
      command='fish --no-config -i'
      prepare="source $tmp/script.fish"
      ;;
  esac
  (
    cd "$tmp/here" &&
      env -i PATH="$tmp/$folder:$PATH" HOME="$tmp/home" TERM=xterm LC_ALL=C.UTF-8 TEST_TMP="$tmp" \
        SHELL=/bin/sh script -qec "stty cols 300 rows 40; exec $command" /dev/null \
        <"$tmp/keys" >"$tmp/log.$shell" 2>&1
  ) &
  running=$!
  exec 3>"$tmp/keys"
  printf '%s\r' "$prepare; touch $tmp/ready" >&3
  await "$tmp/ready" || echo "FAILED: $shell did not start"
}

stop() {
  printf 'exit\r' >&3
  exec 3>&-
  wait "$running"
}

# offer SHELL CANDIDATES TYPED [EXPECTED]: types the start of a word, and completes it.
offer() {
  printf '%s\n' "$2" >"$tmp/candidates"
  printf '%s echo %s\t\r' "$name" "$3" >&3
  check "$1: $2 after $3" "[echo]"$'\n'"[${4-$2}]"
}

hostile=(
  'plain' 'Soviet Union' "Cote d'Ivoire" '$(touch pwned)' '`touch pwned`' 'a;touch pwned'
  'a&touch pwned' 'a|touch pwned' '>pwned' 'quote"inside' 'both "and'"'"' quotes' 'back\slash'
  'ends with\' "ends with'" 'ends with"' 'ends!' 'colon:inside' 'equals=inside' '*' '?' '[ab]' '{a,b}' '~root' '!!' '!echo' '#hash'
  '%F{red}x%n' '$HOME' '${HOME}' '$$' 'État' '日本' 'a  b' ' leading' '^x' '(a)' "\$'x'" 'x%' '@x'
  'a=~b' 'path/with/slash' '=ls' "'" "''" '"' '""' "'a'" '"a"' '!a!' "x!'"
)

keep=">$tmp/got.part; mv $tmp/got.part $tmp/got"
for shell in "${shells[@]}"; do
  before=$failed
  start "$shell" real
  printf '%s comp\tba\t %s\r' "$name" "$keep" >&3
  check "$shell: the program's own commands" "$(cat <("$binary" completion bash))"
  printf '%s help comp\t %s\r' "$name" "$keep" >&3
  check "$shell: a command to explain" "$("$binary" help completion)"
  stop

  start "$shell" fake
  for candidate in "${hostile[@]}"; do
    # Fish does not quote a tilde in front, so there such a word is not offered.
    if [[ $shell == fish && $candidate == '~'* ]]; then continue; fi
    offer "$shell" "$candidate" ''
    offer "$shell" "$candidate" "'"
    offer "$shell" "$candidate" '"'
  done
  offer "$shell" 'Soviet Union' 'Sov'
  offer "$shell" 'Soviet Union' 'Soviet\ U'
  offer "$shell" 'Soviet Union' "'Soviet U"
  offer "$shell" 'Soviet Union' '"Soviet U'
  offer "$shell" 'colon:inside' 'colon:in'
  offer "$shell" 'a:b:c$(touch pwned)' 'a:b:'
  offer "$shell" '--state=Soviet Union' '--state=So'
  offer "$shell" '--state=$(touch pwned)' '--state='
  offer "$shell" '--state=a:b c' '--state=a:'
  two='$(touch pwned) of A'$'\n''$(touch pwned) of B'
  offer "$shell" "$two" $'\tB' '$(touch pwned) of B'
  offer "$shell" "$two" $'"\tB' '$(touch pwned) of B'
  offer "$shell" "$two" $'\'\tB' '$(touch pwned) of B'
  offer "$shell" files '../home/a\ fi' '../home/a file'
  offer "$shell" files '~/a\ fi' "$tmp/home/a file"
  offer "$shell" files '"../home/a fi' '../home/a file'
  offer "$shell" folders '../home/a\ f' '../home/a folder'
  offer "$shell" files '--output=../home/a\ fi' '--output=../home/a file'
  offer "$shell" folders '--data=../home/a\ f' '--data=../home/a folder'
  stop
  if [[ -n $(ls -A "$tmp/here") ]]; then
    failed=$((failed + 1))
    echo "FAILED $shell: something was run: $(ls -A "$tmp/here")"
    rm -rf "${tmp:?}/here"/*
  fi
  if ((failed > before)); then tail -c 2000 "$tmp/log.$shell" | cat -v | tail -n 5; fi
done

echo "$passed passed, $failed failed"
((failed == 0))
