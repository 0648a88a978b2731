#!/usr/bin/env bash
# Builds what is handed out into dist/: the program's folder, which is tried at once; on Linux also a
# tarball and a Debian package; the wheel; a list of what the folder is made of (CycloneDX); and the
# SHA-256 sums of all files. `scripts/test-package.sh` tries all of it.
set -euo pipefail
cd "$(dirname "$0")/.."
bin=$PWD/${VENV:-.venv}/bin
version=$("$bin/python" -c 'import setlist_desktop; print(setlist_desktop.__version__)')
# The date of the last commit dates every file, so that the same sources give the same archives.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date +%s)}
export SOURCE_DATE_EPOCH PYTHONHASHSEED=0
# Columns in tracebacks mark a place in the source, which is not there: a quarter of the bytecode.
export PYTHONNODEBUGRANGES=1

build_folder() {
  "$bin/python" scripts/render_icons.py
  "$bin/pyinstaller" --noconfirm --log-level WARN --distpath dist --workpath build/pyinstaller \
    setlist_desktop.spec
  if [[ $(uname -s) == Linux ]] && command -v strip >/dev/null; then
    # All but the libraries of Qt and numpy, which were patched after linking: strip breaks those.
    # Unicode's came to Qt as they were linked; its data, the largest, holds nothing to strip.
    find dist/setlist-desktop/_internal -type f -name '*.so*' -not -path '*/shiboken6/*' \
      -not -path '*/numpy.libs/*' \( -not -path '*/PySide6/*' -o -name 'libicui18n*' -o -name 'libicuuc*' \) \
      -exec strip --strip-unneeded {} +
    forget_search_paths
  fi
}

# Python's own modules may name the folder where this Python was built: nothing is to be sought there.
forget_search_paths() {
  local file
  find dist/setlist-desktop/_internal -type f \( -path '*/lib-dynload/*.so' -o -name 'libpython*.so*' \) -print0 \
    | while IFS= read -r -d '' file; do
      "$bin/patchelf" --remove-rpath "$file"
    done
}

# Start the built program where it finds nothing of the checkout: it has to paint its window.
try_folder() {
  local place code=0
  place=$(mktemp -d)
  (cd "$place" && HOME=$place SETLIST_DESKTOP_DATA_DIR=$place/data \
    "$OLDPWD/scripts/on-screen.sh" "$OLDPWD/dist/setlist-desktop/setlist-desktop" --smoke) || code=$?
  rm -rf "$place"
  ((code == 0)) || { echo "package: the built program does not start" >&2; exit 1; }
}

build_tarball() {
  XZ_OPT='-6 -T0' tar -C dist --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" \
    -cJf "dist/setlist-desktop-$version-linux-$(uname -m).tar.xz" setlist-desktop
}

build_deb() {
  local root=build/deb architecture size libc target
  architecture=$(dpkg --print-architecture)
  rm -rf "$root"
  mkdir -p "$root"/{DEBIAN,usr/bin,usr/lib}
  cp -a dist/setlist-desktop "$root/usr/lib/"
  find "$root/usr/lib" -name '*.so*' -exec chmod 644 {} +
  # this copy does not look for updates by itself
  echo "the system's packages" >"$root/usr/lib/setlist-desktop/_internal/setlist_desktop/resources/brought-by"
  ln -s ../lib/setlist-desktop/setlist-desktop "$root/usr/bin/setlist-desktop"
  install -Dm644 -t "$root/usr/share/applications" packaging/linux/setlist-desktop.desktop
  install -Dm644 -t "$root/usr/share/mime/packages" packaging/linux/setlist-desktop.xml
  install -Dm644 resources/icons/app.svg "$root/usr/share/icons/hicolor/scalable/apps/setlist-desktop.svg"
  for size in 16 24 32 48 64 128 256 512; do
    install -Dm644 "build/icons/app-$size.png" \
      "$root/usr/share/icons/hicolor/${size}x$size/apps/setlist-desktop.png"
  done
  mkdir -p "$root/usr/share/metainfo"
  scripts/fill-metainfo.sh >"$root/usr/share/metainfo/org.setlist_desktop.SetlistDesktop.metainfo.xml"
  target=$root/usr/share/doc/setlist-desktop
  mkdir -p "$target"
  { echo "Upstream-Name: Setlist Desktop"; echo; cat LICENSE; } >"$target/copyright"
  gzip -9n <CHANGELOG.md >"$target/NEWS.gz"
  printf 'setlist-desktop (%s) unstable; urgency=medium\n\n  * What is new stands in NEWS.gz.\n\n -- %s  %s\n' \
    "$version" "$(sed -n 's/^Maintainer: //p' packaging/linux/control)" \
    "$(date -u -R -d "@$SOURCE_DATE_EPOCH")" | gzip -9n >"$target/changelog.gz"
  mkdir -p "$root/usr/share/man/man1" "$root/usr/share/lintian/overrides"
  sed "s/@VERSION@/$version/" packaging/linux/setlist-desktop.1 \
    | gzip -9n >"$root/usr/share/man/man1/setlist-desktop.1.gz"
  install -m644 packaging/linux/lintian-overrides "$root/usr/share/lintian/overrides/setlist-desktop"
  size=$(du -sk --apparent-size "$root/usr" | cut -f1)
  libc=$(ldd --version | sed -nE '1s/.* ([0-9.]+)$/\1/p')
  sed "s/@VERSION@/$version/; s/@ARCHITECTURE@/$architecture/; s/@SIZE@/$size/; s/@LIBC@/$libc/" \
    packaging/linux/control >"$root/DEBIAN/control"
  (cd "$root" && find usr -type f -print0 | sort -z | xargs -0 md5sum >DEBIAN/md5sums)
  dpkg-deb --root-owner-group -Zxz -z6 --build "$root" \
    "dist/setlist-desktop_${version}_$architecture.deb" >/dev/null
}

rm -rf dist
build_folder
try_folder
"$bin/python" scripts/make_sbom.py dist/setlist-desktop \
  >"dist/setlist-desktop-$version-$(uname -s | tr '[:upper:]' '[:lower:]')-$(uname -m).cdx.json"
"$bin/python" -m hatchling build -t wheel -d dist >/dev/null
if [[ $(uname -s) == Linux ]]; then
  build_tarball
  ! command -v dpkg-deb >/dev/null || build_deb
fi
"$bin/python" - >dist/SHA256SUMS <<'END'
import hashlib
import pathlib

for path in sorted(pathlib.Path("dist").iterdir()):
    if path.is_file() and path.name != "SHA256SUMS":
        print(hashlib.sha256(path.read_bytes()).hexdigest(), "", path.name)
END
echo "In dist/:"
(cd dist && du -sh -- *)
