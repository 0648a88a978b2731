#!/usr/bin/env bash
# Runs a command on the display, or on a virtual screen of its own where there is none.
#   scripts/on-screen.sh [--virtual] COMMAND...      --virtual: on a virtual screen in any case
set -euo pipefail
virtual=
if [[ ${1:-} == --virtual ]]; then virtual=1; shift; fi
if [[ -z $virtual && ( -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} || $(uname -s) != Linux ) ]]; then
  exec "$@"
fi

place=$(mktemp -d)
leave() {
  [[ -z ${server:-} ]] || kill "$server" 2>/dev/null || true
  rm -rf "$place"
}
trap leave EXIT
mkfifo "$place/display"
exec 3<>"$place/display"
Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp >"$place/log" 2>&1 &
server=$!
until read -r -t 1 number <&3; do
  if ! kill -0 "$server" 2>/dev/null; then
    cat "$place/log" >&2
    echo "on-screen: the virtual screen could not be started" >&2
    exit 1
  fi
done
exec 3>&-
unset WAYLAND_DISPLAY
export DISPLAY=:$number QT_QPA_PLATFORM=xcb
code=0
"$@" || code=$?
exit "$code"
