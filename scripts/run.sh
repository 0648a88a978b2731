#!/usr/bin/env bash
# Opens the window on the sample library. Without a display: the same on a virtual screen, with a
# prediction and a vote told in words and a screenshot of the window.
#   scripts/run.sh [OPTION...]      options of setlist-desktop, such as --theme dark
set -euo pipefail
cd "$(dirname "$0")/.."
program=.venv/bin/setlist-desktop
artist="Velvet Meridian"

if [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} || $(uname -s) != Linux ]]; then
  exec "$program" --demo "$@"
fi

# Print one value out of a JSON document on standard input.
pick() { .venv/bin/python -c "import json, sys; print(json.load(sys.stdin)$1)"; }

picture=build/window.png
mkdir -p build
echo "There is no display: the sample library is shown on a virtual screen."
echo
"$program" --demo predict "$artist"
show=$("$program" --demo --json shows "$artist" --upcoming | pick '["shows"][0]["id"]')
title=$("$program" --demo --json setlist "$show" | pick '["predicted"]["sets"][0]["items"][0]["title"]')
echo
echo "A vote for “$title”:"
"$program" --demo vote "$show" "$title" up
scripts/on-screen.sh --virtual "$program" --demo --screenshot "$picture" "$@"
echo
echo "The window: $PWD/$picture"
