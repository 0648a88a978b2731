#!/usr/bin/env bash
# Runs the tests of the real keyring against a Secret Service of their own: a private session bus
# with an unlocked gnome-keyring in a temporary home. Needs dbus and gnome-keyring.
set -euo pipefail
cd "$(dirname "$0")/.."
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
export HOME=$place XDG_RUNTIME_DIR=$place/run XDG_DATA_HOME=$place/data XDG_CACHE_HOME=$place/cache
export PYTHON=$PWD/.venv/bin/python SETLIST_DESKTOP_TEST_SECRET_SERVICE=1 QT_QPA_PLATFORM=offscreen
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
  "$PYTHON" -m pytest -m secret_service "$@" || code=$?
  kill "$daemon"
  wait "$daemon" 2>/dev/null || true
  exit "$code"
' bash "$@"
