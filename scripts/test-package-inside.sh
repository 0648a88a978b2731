#!/bin/bash
# The part of test-package.sh that runs in a bare system, with the package in /try. KIND: folder, appdir,
# deb; or runtime, which writes /usr with all that the package needs as a tar to standard output
set -euo pipefail
kind=$1
export DEBIAN_FRONTEND=noninteractive
installed() { find / -xdev \( -path /proc -o -path /sys -o -path /dev -o -path /tmp -o -path /try \
  -o -path /root -o -path /var/cache -o -path /var/lib/apt -o -path /var/lib/dpkg -o -path /var/log \) \
  -prune -o -print | sort; }
say() { echo "   $*"; }

if command -v python3 python >/dev/null; then say "there is a Python here"; exit 1; fi
apt-get update -qq
depends=$(dpkg-deb -f /try/*.deb Depends | sed -E 's/\([^)]*\)//g; s/,/ /g')
# shellcheck disable=SC2086  # one word a package
apt-get install -y -qq --no-install-recommends $depends >/dev/null 2>/try/log || { cat /try/log; exit 1; }

if [[ $kind == runtime ]]; then
  # what Flatpak's builder calls, and what its runtimes have of the packages that are recommended
  more="appstream-util librsvg2-common ostree $(dpkg-deb -f /try/*.deb Recommends | sed 's/,/ /g')"
  # shellcheck disable=SC2086  # one word a package
  apt-get install -y -qq --no-install-recommends $more >/dev/null 2>/try/log || { cat /try/log >&2; exit 1; }
  exec tar -c -C /usr --exclude=./share/doc . -C / ./etc
fi

if [[ $kind == deb ]]; then
  installed >/try/before
  apt-get install -y -qq --no-install-recommends /try/*.deb >/dev/null 2>/try/log || { cat /try/log; exit 1; }
  program=setlist-desktop
  dpkg --verify setlist-desktop
  [[ -z $(dpkg --audit) ]]
elif [[ $kind == appdir ]]; then
  program=/try/Setlist_Desktop.AppDir/AppRun
else
  program="/try/Größe & Söhne/setlist-desktop"
fi

"$program" --version
"$program" --smoke
"$program" --demo predict "Velvet Meridian" --json | grep -c '"probability"' >/dev/null
"$program" --demo --screenshot /try/window.png
[[ $(head -c 4 /try/window.png | tail -c 3) == PNG && $(stat -c %s /try/window.png) -gt 50000 ]]
"$program" --demo export --all "/try/all of it.setlistdesktop" >/dev/null
"$program" load "/try/all of it.setlistdesktop" >/dev/null
"$program" shows "Velvet Meridian" | grep -q .
"$program" --offline doctor >/try/doctor || [[ $? == 4 ]]

if [[ $kind == folder ]]; then
  # beside the system's own Qt 6, which everything in the environment points to
  apt-get install -y -qq --no-install-recommends libqt6widgets6 qt6-qpa-plugins >/dev/null 2>/try/log \
    || { cat /try/log; exit 1; }
  libraries=$(dirname "$(find /usr/lib -name 'libQt6Core.so.6' | head -n1)")
  export LD_LIBRARY_PATH=$libraries QT_PLUGIN_PATH=$libraries/qt6/plugins
  export QT_QPA_PLATFORM_PLUGIN_PATH=$libraries/qt6/plugins/platforms
  say "beside $(find "$libraries" -name 'libQt6Core.so.6.*' | head -n1)"
  "$program" --smoke
  "$program" --demo --screenshot /try/beside.png
  [[ $(stat -c %s /try/beside.png) -gt 50000 ]]
fi

if [[ $kind == deb ]]; then
  apt-get purge -y -qq setlist-desktop >/dev/null 2>/try/log || { cat /try/log; exit 1; }
  installed >/try/after
  if ! diff /try/before /try/after; then say "this was left behind"; exit 1; fi
  [[ -s $HOME/.local/share/setlist-desktop/library.sqlite3 ]] || { say "the library is gone"; exit 1; }
fi
if command -v python3 python >/dev/null; then say "a Python came along"; exit 1; fi
