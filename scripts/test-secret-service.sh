#!/usr/bin/env bash
# Runs the tests of the real keyring against a Secret Service of their own. Arguments go to pytest.
set -euo pipefail
cd "$(dirname "$0")/.."
export SETLIST_DESKTOP_TEST_SECRET_SERVICE=1 QT_QPA_PLATFORM=offscreen
scripts/with-keyring.sh .venv/bin/python -m pytest -m secret_service "$@"
