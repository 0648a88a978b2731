#!/usr/bin/env bash
# Prints the AppStream metainfo with version and date filled in. SOURCE_DATE_EPOCH dates it.
set -euo pipefail
cd "$(dirname "$0")/.."
version=$(sed -nE 's/^__version__ = "(.+)"/\1/p' setlist_desktop/__init__.py)
date=$(date -u -d "@${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}" +%F)
sed "s/@VERSION@/$version/; s/@DATE@/$date/" packaging/linux/setlist-desktop.metainfo.xml
