#!/usr/bin/env bash
# Makes dist/setlist-desktop-VERSION.flatpak of dist/setlist-desktop. REMOTE, one of the user's Flatpak
# remotes, brings the runtime. Needs `make package` before, flatpak and flatpak-builder.
#   packaging/flatpak/build.sh REMOTE [--repository]      no more than build/flatpak-repo
set -euo pipefail
cd "$(dirname "$0")/../.."
[[ -x dist/setlist-desktop/setlist-desktop ]] || { echo "flatpak: run make package first" >&2; exit 2; }
(($# > 0)) || { sed -n '2,4s/^# //p' "$0" >&2; exit 2; }
id=org.setlist_desktop.SetlistDesktop
version=$(sed -nE 's/^__version__ = "(.+)"/\1/p' setlist_desktop/__init__.py)
mkdir -p build
scripts/fill-metainfo.sh >"build/$id.metainfo.xml"
flatpak-builder --user --install-deps-from="$1" --repo=build/flatpak-repo --state-dir=build/flatpak-state \
  --force-clean build/flatpak "packaging/flatpak/$id.yml"
[[ ${2:-} != --repository ]] || exit 0
flatpak build-bundle build/flatpak-repo "dist/setlist-desktop-$version.flatpak" "$id"
