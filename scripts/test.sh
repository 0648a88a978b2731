#!/usr/bin/env bash
# Runs the tests offscreen, as many at once as there are cores, then those that need a screen on a
# virtual one, one by one: they share its mouse and keyboard. Arguments go to pytest.
set -uo pipefail
cd "$(dirname "$0")/.."
venv=${VENV:-.venv}
code=0
echo "── tests, offscreen"
env -u DISPLAY -u WAYLAND_DISPLAY QT_QPA_PLATFORM=offscreen "$venv/bin/python" -m pytest -n auto "$@" || code=$?
if [[ $(uname -s) == Linux ]]; then
  echo "── tests on a virtual screen"
  scripts/on-screen.sh --virtual "$venv/bin/python" -m pytest -m xvfb "$@" || on_screen=$?
  # 5: none of the tests that were asked for needs a screen
  [[ ${on_screen:-0} == 0 || ${on_screen:-0} == 5 ]] || code=$on_screen
fi
exit "$code"
