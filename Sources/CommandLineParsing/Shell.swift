/// A shell that can complete.
package enum Shell: String, CaseIterable, Sendable, ArgumentValue {
  case bash
  case zsh
  case fish

  /// The noun in help.
  package static var placeholder: String { "shell" }

  /// What to do with the script, as paragraphs.
  static func instructions(for name: String) -> String {
    """
    The script asks the '\(name)' that is found on the PATH. Write into ~/.bashrc, into ~/.zshrc \
    after compinit, or save for fish:

      source <(\(name) completion bash)
      source <(\(name) completion zsh)
      \(name) completion fish >~/.config/fish/completions/\(name).fish
    """
  }

  /// Returns the script that teaches the shell to call the program back.
  ///
  /// No script gives a candidate to the shell to be read as code, split, or matched as a pattern.
  func script(for name: String) -> String {
    switch self {
    case .bash: bashScript(name) + "\n"
    case .zsh: zshScript(name) + "\n"
    case .fish: fishScript(name) + "\n"
    }
  }
}

/// The script for bash.
///
/// The words are taken from the line itself, because bash hands them over split at `:` and `=` and
/// with their quotes. What is offered is quoted here, as the open quote on the line asks: bash's
/// own quoting (`-o filenames`) leaves `$` as it is when the variable or command exists.
private func bashScript(_ name: String) -> String {
  #"""
  # Completion of \#(name) for bash 4.4 and later.
  _\#(name)_complete() {
    local line=${COMP_LINE:0:COMP_POINT} word='' kept='' quote='' isWord='' c i item
    local -a typed=() found=()
    # Readline replaces $2; what stands before it in the word stays on the line.
    local -i replaced=${#line}-${#2}
    for ((i = 0; i < ${#line}; i++)); do
      c=${line:i:1}
      if ((i == replaced)); then kept=$word; fi
      if [[ $quote == "'" ]]; then
        if [[ $c == "'" ]]; then quote=''; else word+=$c; fi
      elif [[ $c == "\\" ]]; then
        i=$((i + 1))
        c=${line:i:1}
        if [[ $quote && $c != [\$\`\"\\] ]]; then word+="\\"; fi
        word+=$c
        isWord=1
      elif [[ $c == '"' ]]; then
        if [[ $quote ]]; then quote=''; else quote=$c; fi
        isWord=1
      elif [[ $quote ]]; then
        word+=$c
      elif [[ $c == "'" ]]; then
        quote=$c
        isWord=1
      elif [[ $c == [[:space:]] ]]; then
        if [[ $isWord ]]; then typed+=("$word"); fi
        word=''
        kept=''
        isWord=''
      else
        word+=$c
        isWord=1
      fi
    done
    if ((replaced >= ${#line})); then kept=$word; fi
    COMPREPLY=()
    mapfile -t found < <(command \#(name) --complete "${typed[@]:1}" "$word" 2>/dev/null)
    case ${found[0]} in
      files) compopt -o default ;;
      folders) compopt -o dirnames ;;
      words)
        compopt -o nosort
        for item in "${found[@]:1}"; do
          item=${item%%$'\t'*}
          if [[ $item == "$kept"* ]]; then
            _\#(name)_quote "${item:${#kept}}" "$quote"
          fi
        done
        ;;
    esac
  }
  # Adds a word as it must stand after an open quote. Readline closes the quote unless the line
  # ends with one, and drops the open one if the word begins with the same.
  _\#(name)_quote() {
    local word=$1 quoted='' c i
    if [[ ! $2 ]]; then
      COMPREPLY+=("$(printf '%q' "$word")")
      return
    fi
    for ((i = 0; i < ${#word}; i++)); do
      c=${word:i:1}
      case $2$c in
        "''" | '""' | '"!') quoted+="$2\\$c$2" ;;
        '"'[\$\`\\]) quoted+="\\$c" ;;
        *) quoted+=$c ;;
      esac
    done
    if [[ $quoted == "$2"* ]]; then quoted=$2$quoted; fi
    case $2$word in
      "'"*"'" | '"'*'"') quoted=${quoted%?} ;;
      '"'*'!') quoted+='"' ;;
    esac
    COMPREPLY+=("$quoted")
  }
  complete -F _\#(name)_complete \#(name)
  """#
}

private func zshScript(_ name: String) -> String {
  #"""
  #compdef \#(name)
  # Completion of \#(name) for zsh.
  _\#(name)() {
    local tab=$'\t' item kind
    local -a typed found names shown
    typed=("${(@Q)words[2,CURRENT-1]}" "${(Q)${:-$IPREFIX$PREFIX}}")
    found=("${(@f)$(command \#(name) --complete "${typed[@]}" 2>/dev/null)}")
    kind=$found[1]
    shift found
    case $kind in
      files)
        compset -P '--*='
        _files
        ;;
      folders)
        compset -P '--*='
        _files -/
        ;;
      words)
        for item in "${found[@]}"; do
          names+=("${item%%$tab*}")
          item=${item#*$tab}
          shown+=("${names[-1]}${item:+  -- $item}")
        done
        compadd -l -V \#(name) -M 'm:{a-zA-Z}={A-Za-z}' -d shown -a names
        ;;
    esac
  }
  if [[ $funcstack[1] == _\#(name) ]]; then
    _\#(name) "$@"
  else
    compdef _\#(name) \#(name)
  fi
  """#
}

private func fishScript(_ name: String) -> String {
  #"""
  # Completion of \#(name) for fish.
  function __\#(name)_complete
      set -l typed (commandline -opc)
      set -e typed[1]
      set -l token (commandline -ct | string collect)
      # In an open quote only what stands before it is sure; fish itself compares the rest.
      set -l last (string unescape -- "$token" | string collect)
      test -n "$last"; or set last (string replace -r '[\'"].*' '' -- "$token" | string collect)
      set -l found (command \#(name) --complete $typed "$last" 2>/dev/null)
      set -l option (string match -r -- '^--[^=]*=' "$last")
      set -l path (string replace -r -- '^--[^=]*=' '' "$token")
      switch "$found[1]"
          case words
              # Fish would take a tilde in front for somebody's home.
              string match -v -- '~*' $found[2..-1]
          case files folders
              set -l paths (complete -C "'' "$path)
              set paths (string replace -r '\t.*' '' -- $paths)
              if test "$found[1]" = folders
                  set paths (string match -- '*/' $paths)
              end
              string join \n -- "$option"$paths
      end
  end
  complete -c \#(name) -f -a '(__\#(name)_complete)'
  """#
}
