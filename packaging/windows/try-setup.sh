#!/usr/bin/env bash
# Makes the installer for Windows around a program that does nothing, and runs it in Wine: installs
# into a folder with spaces and non-ASCII letters, installs over that, refuses an older Windows,
# removes. Needs makensis and a 64-bit Wine on a screen; Debian's makensis makes 64-bit installers,
# which Wine runs without its 32-bit part.
set -euo pipefail
cd "$(dirname "$0")/../.."
place=$(mktemp -d)
export WINEPREFIX=$place/wine WINEDEBUG=-all WINEDLLOVERRIDES='mscoree,mshtml=d' LC_ALL=C.UTF-8
trap 'wineserver -k 2>/dev/null || /usr/lib/wine/wineserver64 -k 2>/dev/null || true; rm -rf "$place"' EXIT
fail() { echo "   $*"; exit 1; }
make() { makensis -V1 -X'Target amd64-unicode' "$@" || fail "makensis failed"; }
key() { wine reg query "HKCU\\Software\\$1" "${@:2}" 2>/dev/null | tr -d '\r'; }
classes='Classes\'

[[ -f build/icons/app.ico ]] || fail "there is no icon: make package"
mkdir -p "$place/program/_internal/part"
echo data >"$place/program/_internal/part/ü file.txt"
printf '%s\n' 'Unicode true' 'SilentInstall silent' 'RequestExecutionLevel user' \
  "OutFile \"$place/program/setlist-desktop.exe\"" 'Section' 'SectionEnd' >"$place/program.nsi"
make "$place/program.nsi"
cp "$place/program/setlist-desktop.exe" "$place/program/setlist-desktop-cli.exe"
make -WX -DVERSION=1.2.3 -DNUMBERS=1.2.3.0 -DFOLDER="$place/program" -DOUTPUT="$place/setlist-desktop-1.2.3.exe" \
  packaging/windows/setlist-desktop.nsi
wine wineboot -i >/dev/null 2>&1 || true

wine winecfg -v win7
! wine "$place/setlist-desktop-1.2.3.exe" /S || fail "it installs on a Windows that is too old"
wine winecfg -v win10

user=$(wine cmd /c 'echo %USERNAME%' | tr -d '\r')
home=$place/wine/drive_c/users/$user
folder="$home/Größe & Söhne/Setlist Desktop"
install() { # the folder comes last and without quotes: Wine would set them around spaces
  wine "$place/setlist-desktop-1.2.3.exe" /S "$@" || fail "set-up ended with $?"
}
install '/D=C:\users\'"$user"'\Größe' '&' 'Söhne\Setlist' Desktop
[[ -f $folder/setlist-desktop.exe && -f $folder/_internal/part/ü\ file.txt ]] || fail "files are missing"
link=$(find "$home" -name 'Setlist Desktop.lnk')
[[ $link ]] || fail "the start menu does not know it"
key "${classes}.setlistdesktop" /ve | grep -q 'SetlistDesktop.Library' || fail "its files do not open in it"
for name in 'SetlistDesktop.Library' 'setlist-desktop'; do
  key "$classes$name\\shell\\open\\command" /ve | grep -qF 'Setlist Desktop\setlist-desktop.exe" "%1"' \
    || fail "$name does not open in it"
done

touch "$folder/_internal/of an older version.dll" "$folder/of the user.txt"
install
[[ ! -e "$folder/_internal/of an older version.dll" ]] || fail "an older version's files stay beside the new"

(cd "$folder" && wine uninstall.exe /S '_?=C:\users\'"$user"'\Größe' '&' 'Söhne\Setlist' Desktop) \
  || fail "removal ended with $?"
[[ $(find "$folder" -type f ! -name uninstall.exe) == "$folder/of the user.txt" ]] || fail "this is left: $(find "$folder")"
[[ ! -e $link ]] || fail "the start menu still knows it"
for name in "${classes}.setlistdesktop" "${classes}SetlistDesktop.Library" "${classes}setlist-desktop" \
  'Microsoft\Windows\CurrentVersion\Uninstall\SetlistDesktop'; do
  ! key "$name" >/dev/null || fail "$name is left in the registry"
done
