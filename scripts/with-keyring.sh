#!/usr/bin/env bash
# Runs a command with a Secret Service of its own: a private session bus with an unlocked
# gnome-keyring in a temporary home. Needs dbus and gnome-keyring.
#   scripts/with-keyring.sh COMMAND...
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
export HOME=$place XDG_RUNTIME_DIR=$place/run XDG_DATA_HOME=$place/data XDG_CACHE_HOME=$place/cache
mkdir -m 700 "$XDG_RUNTIME_DIR"
unset DISPLAY WAYLAND_DISPLAY
dbus-run-session -- bash -euc '
  printf secret | gnome-keyring-daemon --foreground --unlock --components=secrets >"$HOME/log" 2>&1 &
  daemon=$!
  owned() {
    dbus-send --session --print-reply --dest=org.freedesktop.DBus / \
      org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets | grep -q "boolean true"
  }
  until owned; do
    kill -0 "$daemon" 2>/dev/null || { cat "$HOME/log" >&2; exit 1; }
    sleep 0.05
  done
  code=0
  "$@" || code=$?
  kill "$daemon"
  wait "$daemon" 2>/dev/null || true
  exit "$code"
' bash "$@"
