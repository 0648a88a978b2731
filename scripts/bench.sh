#!/usr/bin/env bash
# Runs everything in benchmarks/, or what is named: scripts/bench.sh [NAME...]
# SETLIST_DESKTOP_TEST_DATA names the folder of real data, which some of them need.
set -uo pipefail
cd "$(dirname "$0")/.."
if [[ -z ${SETLIST_DESKTOP_TEST_DATA:-} && -d ../shared/setlists ]]; then
  SETLIST_DESKTOP_TEST_DATA=$(realpath ../shared)
  export SETLIST_DESKTOP_TEST_DATA
fi
(($#)) || set -- $(cd benchmarks && ls ./*.py | sed -E 's#^\./(.*)\.py$#\1#' | grep -vE '^(_|train$)')
code=0
for name in "$@"; do
  echo "── $name"
  scripts/on-screen.sh --virtual .venv/bin/python -m "benchmarks.$name" || code=$?
done
exit "$code"
