#!/usr/bin/env bash
# Pins the dependencies of pyproject.toml, with hashes, for every system and Python from 3.11 on.
#   scripts/lock.sh [--upgrade]
set -euo pipefail
cd "$(dirname "$0")/.."
command -v uv >/dev/null || { echo "lock: uv is needed: python3 -m pip install uv" >&2; exit 1; }
for kind in run dev package; do
  group=()
  [[ $kind == run ]] || group=(--group "$kind")
  uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header \
    --no-emit-index-url --no-annotate "$@" "${group[@]}" pyproject.toml -o "requirements/$kind.lock"
done
