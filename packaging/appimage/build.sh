#!/usr/bin/env bash
# Makes an AppImage of dist/setlist-desktop. Needs `make package` before, and appimagetool, which
# APPIMAGETOOL names where it is not on the path; --appdir makes and tries the AppDir alone.
set -euo pipefail
cd "$(dirname "$0")/../.."
[[ -x dist/setlist-desktop/setlist-desktop ]] || { echo "appimage: run make package first" >&2; exit 2; }
version=$(sed -nE 's/^__version__ = "(.+)"/\1/p' setlist_desktop/__init__.py)
root=build/Setlist_Desktop.AppDir
rm -rf "$root"
mkdir -p "$root/usr/lib" "$root/usr/share/metainfo"
cp -a dist/setlist-desktop "$root/usr/lib/"
install -Dm644 -t "$root/usr/share/applications" packaging/linux/setlist-desktop.desktop
install -Dm644 -t "$root/usr/share/mime/packages" packaging/linux/setlist-desktop.xml
install -Dm644 build/icons/app-256.png "$root/usr/share/icons/hicolor/256x256/apps/setlist-desktop.png"
scripts/fill-metainfo.sh >"$root/usr/share/metainfo/org.setlist_desktop.SetlistDesktop.metainfo.xml"
ln -s usr/share/applications/setlist-desktop.desktop usr/share/icons/hicolor/256x256/apps/setlist-desktop.png "$root/"
ln -s setlist-desktop.png "$root/.DirIcon"
ln -s usr/lib/setlist-desktop/setlist-desktop "$root/AppRun"
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
scripts/on-screen.sh --virtual "$root/AppRun" --smoke --data-dir "$place/data"
[[ ${1:-} != --appdir ]] || exit 0
tool=${APPIMAGETOOL:-$(command -v appimagetool || true)}  # may hold options, too
if [[ -z $tool ]]; then
  echo "appimage: $root is made and starts; appimagetool, which packs it, is not here" >&2
  exit 77
fi
# shellcheck disable=SC2086  # the tool and its options
ARCH=$(uname -m) VERSION=$version $tool --no-appstream "$root" \
  "dist/Setlist_Desktop-$version-$(uname -m).AppImage"
