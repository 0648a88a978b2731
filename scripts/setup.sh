#!/usr/bin/env bash
# Makes a checkout ready: system libraries, virtual environment, pinned dependencies, the program.
#   scripts/setup.sh run|dev|package      VENV names another folder than .venv, PYTHON an interpreter
# Whatever is there already is left alone, so that a second run takes no time and needs no rights.
set -euo pipefail
cd "$(dirname "$0")/.."
wanted=${1:-run}
venv=${VENV:-.venv}
# shellcheck source=scripts/system.sh
source scripts/system.sh

say() { printf '%s\n' "setup: $*" >&2; }
fail() { say "$@"; exit 1; }

find_python() {
  local candidate
  for candidate in ${PYTHON:-} python3 python3.13 python3.12 python3.11; do
    if command -v "$candidate" >/dev/null \
      && "$candidate" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 15))'; then
      command -v "$candidate"
      return
    fi
  done
  fail "Python 3.11 or newer is needed and was not found. Install it, or name it: make PYTHON=/path/to/python3 ..."
}

make_environment() {
  [[ -x $venv/bin/python ]] && "$venv/bin/python" -m pip --version >/dev/null 2>&1 && return
  local python=$1
  if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
    install_packages "$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')"
  fi
  say "making $venv with $("$python" --version)"
  "$python" -m venv --clear "$venv"
}

# The lock, the interpreter and the place of the checkout: whatever changes them calls for a new set-up.
fingerprint() {
  { cat "requirements/$1.lock"; "$venv/bin/python" -VV; pwd; } | cksum
}

# What a run needs is part of every other set-up.
installed() {
  local kind stamp
  for kind in "$wanted" $([[ $wanted != run ]] || echo dev package); do
    stamp=$venv/.installed-$kind
    [[ ! -f $stamp || $(<"$stamp") != "$(fingerprint "$kind")" ]] || return 0
  done
  return 1
}

install_dependencies() {
  if installed; then return; fi
  say "installing the dependencies of requirements/$wanted.lock"
  "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-input \
    --require-hashes --only-binary :all: -r "requirements/$wanted.lock" \
    || fail "The dependencies could not be installed; the reason stands above. Is there a network?"
  install_program
  fingerprint "$wanted" >"$venv/.installed-$wanted"
}

# The checkout itself becomes importable, with its command beside Python: an editable installation
# that needs no build tool and leaves no copy behind.
install_program() {
  local site
  site=$("$venv/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
  pwd >"$site/setlist_desktop.pth"
  printf '%s\n' '#!/bin/sh' 'exec "$(dirname "$(readlink -f "$0")")/python" -P -m setlist_desktop "$@"' \
    >"$venv/bin/setlist-desktop"
  chmod +x "$venv/bin/setlist-desktop"
}

case $wanted in run | dev | package) ;; *) fail "unknown kind of set-up: $wanted" ;; esac
ensure_system_libraries "$wanted"
if [[ ! -x $venv/bin/python ]]; then
  python=$(find_python)
  make_environment "$python"
else
  make_environment "$venv/bin/python"
fi
[[ $wanted != package ]] || ensure_library_of_python "$venv/bin/python"
install_dependencies
