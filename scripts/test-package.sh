#!/usr/bin/env bash
# Tries what `make package` has built in dist/, as somebody who installs it would meet it.
#   scripts/test-package.sh [CHECK...]      without names: every check that can be made here
# What cannot be made here is named with its reason; with CHECKs named, that is a failure. The bare
# systems need root, debootstrap and the Debian archive that this machine uses; they are built once
# below SETLIST_DESKTOP_TEST_ROOTS (default /var/tmp/setlist-desktop-roots).
set -uo pipefail
cd "$(dirname "$0")/.."
folder=$PWD/dist/setlist-desktop
program=$folder/setlist-desktop
roots=${SETLIST_DESKTOP_TEST_ROOTS:-/var/tmp/setlist-desktop-roots}
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
checks=(folder languages odd_place empty_environment wayland other_qt keyring metadata wheel lintian appdir flatpak windows_setup bare_folder bare_deb bare_deb_next)

cannot() { echo "$*" >"$place/reason"; return 77; }
need() { local tool; for tool in "$@"; do command -v "$tool" >/dev/null || { cannot "$tool is not here"; return 77; }; done; }
say() { echo "   $*"; }

# The main job, from nothing: DATA PROGRAM... is tried through `"${on[@]}"`, which gives the screen.
on=("$PWD/scripts/on-screen.sh" --virtual)
main_job() {
  local data=$1 show title
  shift
  "${on[@]}" "$@" --smoke --data-dir "$data" || return
  "$@" --demo --data-dir "$data" predict "Velvet Meridian" --json >"$place/predicted.json" || return
  grep -q '"probability"' "$place/predicted.json" || { say "nothing was predicted"; return 1; }
  "$@" --demo --data-dir "$data" evaluate "Velvet Meridian" --last 2 --json | grep -q '"model"' \
    || { say "nothing was evaluated"; return 1; }
  show=$("$@" --demo --data-dir "$data" shows "Velvet Meridian" --upcoming --json \
    | grep -m1 -oE '"id": [0-9]+' | grep -oE '[0-9]+') || return
  title=$(grep -m1 -oE '"title": "[^"]+"' "$place/predicted.json" | cut -d'"' -f4)
  "$@" --demo --data-dir "$data" vote "$show" "$title" up >/dev/null || return
  "$@" --demo --data-dir "$data" export --all "$data/all of it.setlistdesktop" >/dev/null || return
  "$@" --data-dir "$data" load "$data/all of it.setlistdesktop" >/dev/null || return
  "$@" --data-dir "$data" shows "Velvet Meridian" >"$data/shows.txt" || return
  [[ -s $data/shows.txt ]] || { say "the loaded library holds no shows"; return 1; }
  "${on[@]}" "$@" --demo --data-dir "$data" --screenshot "$data/window.png" || return
  [[ $(head -c 4 "$data/window.png" | tail -c 3) == PNG && $(stat -c %s "$data/window.png") -gt 50000 ]] \
    || { say "the picture of the window is empty"; return 1; }
}

check_folder() { main_job "$place/data" "$program"; }

check_odd_place() {
  local odd="$place/Größe & Söhne (東京) – ’n test"
  mkdir -p "$odd" && cp -a "$folder" "$odd/" || return
  main_job "$odd/my data" "$odd/setlist-desktop/setlist-desktop"
}

# Nothing but the display: no HOME, no PATH, no locale.
check_empty_environment() {
  on=("$PWD/scripts/on-screen.sh" --virtual bash -c 'exec env -i DISPLAY="$DISPLAY" "${@:3}"' bash)
  main_job "$place/empty" env -i "$program"
}

# On Wayland alone, as most desktops are; its compositor draws nothing.
check_wayland() {
  local code=0 compositor
  need weston || return
  export XDG_RUNTIME_DIR=$place/run
  mkdir -p "$XDG_RUNTIME_DIR" && chmod 700 "$XDG_RUNTIME_DIR" || return
  weston --backend=headless-backend.so --socket=try --idle-time=0 >"$place/log" 2>&1 &
  compositor=$!
  until [[ -S $XDG_RUNTIME_DIR/try ]]; do
    kill -0 "$compositor" 2>/dev/null || { cannot "weston does not start: $(tail -n1 "$place/log")"; return; }
    sleep 0.1
  done
  on=(env -u DISPLAY WAYLAND_DISPLAY=try QT_QPA_PLATFORM=wayland)
  main_job "$place/wayland" "$program" || code=$?
  kill "$compositor"
  wait "$compositor"
  return "$code"
}

# Beside another Qt and another Python, which the environment points to.
check_other_qt() {
  local other plugins
  other=$(find /usr/lib /opt -maxdepth 3 -name 'libQt[56]Core.so.*' 2>/dev/null | head -n1)
  [[ $other ]] || { cannot "no other Qt is installed here"; return; }
  plugins=$(find /usr/lib -maxdepth 4 -type d -path '*/qt*/plugins' 2>/dev/null | head -n1)
  say "beside $other and $plugins"
  main_job "$place/other" env QT_PLUGIN_PATH="$plugins" QT_QPA_PLATFORM_PLUGIN_PATH="$plugins/platforms" \
    LD_LIBRARY_PATH="$(dirname "$other")" PYTHONPATH=/nowhere PYTHONHOME=/nowhere \
    QML2_IMPORT_PATH=/nowhere "$program"
}

check_keyring() {
  need dbus-run-session gnome-keyring-daemon dbus-send || return
  scripts/with-keyring.sh scripts/test-package.sh --keyring "$place/keys"
}

# Within the session of `check_keyring`: a key goes into the keyring, is found there, and goes again.
within_keyring() {
  local data=$1 key=zz-a-key-of-nobody-zz answer
  echo "$key" | "$program" --data-dir "$data" keys set setlistfm >/dev/null || return
  state | grep -q '"key": true' || { say "the key was not kept"; return 1; }
  ! grep -rqs "$key" "$data" || { say "the key lies in a file"; return 1; }
  coproc RING { "$program" --keyring; }  # as the window asks for it
  echo '["get_password", "setlist-desktop", "setlistfm"]' >&"${RING[1]}"
  read -r answer <&"${RING[0]}"
  [[ $answer == *"\"password\": \"$key\""* ]] || { say "the window would not find the key"; return 1; }
  "$program" --data-dir "$data" keys remove setlistfm >/dev/null || return
  state | grep -q '"key": false' || { say "the key was not removed"; return 1; }
}
state() { "$program" --data-dir "$data" --offline doctor --json | grep -A6 '"setlistfm"' | head -n7; }

check_metadata() {
  need desktop-file-validate appstreamcli dpkg-deb || return
  dpkg-deb -x dist/*.deb "$place/deb" || return
  desktop-file-validate "$place"/deb/usr/share/applications/*.desktop || return
  appstreamcli validate --no-net "$place"/deb/usr/share/metainfo/*.xml || return
  [[ ! -x /usr/bin/xmllint ]] || xmllint --noout "$place"/deb/usr/share/mime/packages/*.xml
}

check_lintian() {
  need lintian || return
  lintian --fail-on error --no-cfg --allow-root dist/*.deb
}

# The wheel, as pipx would install it: an environment of its own, with what the registry gives.
check_wheel() {
  local python
  python=$(command -v python3.11 python3 .venv/bin/python | head -n1)
  "$python" -m venv "$place/pipx" 2>/dev/null || { cannot "$python makes no environments"; return; }
  "$place/pipx/bin/pip" install --quiet --disable-pip-version-check dist/*.whl 2>"$place/pip.log" \
    || { tail -n 3 "$place/pip.log"; return 1; }
  (cd / && main_job "$place/wheel" "$place/pipx/bin/setlist-desktop")
}

# A fresh Debian without Python: base system, nothing else. NAME is its release.
make_root() {
  local release=$1 mirror
  ((EUID == 0)) || { cannot "a bare system needs root"; return; }
  need debootstrap unshare || return
  [[ -e $roots/$release/.complete ]] && return
  mirror=$(grep -hoE '^(URIs:|deb) .*' /etc/apt/sources.list.d/debian.sources /etc/apt/sources.list 2>/dev/null \
    | grep -oE 'https?://[^ ]+' | head -n1)
  [[ $mirror ]] || { cannot "this machine knows no Debian archive"; return; }
  rm -rf "${roots:?}/$release" && mkdir -p "$roots"
  debootstrap --variant=minbase --include=ca-certificates "$release" "$roots/$release" "$mirror" \
    >"$roots/$release.log" 2>&1 || { cannot "debootstrap failed: $(tail -n1 "$roots/$release.log")"; return; }
  touch "$roots/$release/.complete"
}

# Run scripts/test-package-inside.sh in a throw-away copy of a bare system: RELEASE KIND
bare() {
  local release=$1 kind=$2
  need Xvfb || return
  make_root "$release" || return
  mkdir -p "$place"/{up,work,root}
  "${on[@]}" unshare --mount --propagation private bash -euc '
    release=$1 kind=$2 roots=$3 place=$4
    # where the place itself is an overlay, its upper layer has to lie elsewhere
    mount -t tmpfs tmpfs "$place/work" && mkdir "$place/work/"{up,work}
    mount -t overlay overlay -o "lowerdir=$roots/$release,upperdir=$place/work/up,workdir=$place/work/work" "$place/root"
    mount -t proc proc "$place/root/proc"
    mount --rbind /dev "$place/root/dev"
    mkdir -p "$place/root/tmp/.X11-unix" "$place/root/try"
    mount --bind /tmp/.X11-unix "$place/root/tmp/.X11-unix"
    cp -aL /etc/resolv.conf "$place/root/etc/" 2>/dev/null || true
    # the way to the archive that this machine has: proxies and certificates
    for file in /etc/apt/apt.conf.d/99*; do [[ ! -e $file ]] || cp -a "$file" "$place/root/etc/apt/apt.conf.d/"; done
    rm -rf "$place/root/etc/ssl/certs" && cp -aL /etc/ssl/certs "$place/root/etc/ssl/"
    for folder in /usr/share/ca-certificates /usr/local/share/ca-certificates; do
      [[ ! -d $folder ]] || { mkdir -p "$place/root$folder"; cp -a "$folder/." "$place/root$folder/"; }
    done
    cp -a dist/*.deb "$place/root/try/"
    [[ $kind != appdir ]] || cp -a build/Setlist_Desktop.AppDir "$place/root/try/"
    [[ $kind != folder ]] || cp -a dist/setlist-desktop "$place/root/try/Größe & Söhne"
    install -m755 scripts/test-package-inside.sh "$place/root/try/inside"
    chroot "$place/root" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin DISPLAY="$DISPLAY" \
      http_proxy="${http_proxy:-}" https_proxy="${https_proxy:-}" /try/inside "$kind"
  ' bash "$release" "$kind" "$roots" "$place"
}

# Each language brings its own texts, and those of Qt's dialogs.
check_languages() {
  local code qt=$folder/_internal/PySide6/Qt/translations
  for code in en de es fr ja; do
    "${on[@]}" "$program" --demo --data-dir "$place/data" --language "$code" \
      --screenshot "$place/$code.png" || return
    [[ -s $qt/qtbase_$code.qm ]] || { say "Qt's own texts in $code are missing"; return 1; }
    [[ $code == en ]] || ! cmp -s "$place/en.png" "$place/$code.png" \
      || { say "the window in $code is the English one"; return 1; }
  done
}

# What an AppImage holds: it starts by itself, here and without Python.
check_appdir() {
  packaging/appimage/build.sh --appdir || return
  bare bookworm appdir
}

# The Flatpak, built on a runtime that is a bare Debian with what the package declares: it starts in
# its sandbox, where it sees none of the user's files, hands over to the first window, and starts
# again after that was killed.
check_flatpak() {
  local id=org.setlist_desktop.SetlistDesktop
  need flatpak flatpak-builder ostree dbus-run-session || return
  export HOME=$place/home XDG_RUNTIME_DIR=$place/run
  mkdir -p "$HOME" "$XDG_RUNTIME_DIR" && chmod 700 "$XDG_RUNTIME_DIR" || return
  make_runtimes "$(sed -nE 's/^runtime-version: "(.+)"/\1/p' "packaging/flatpak/$id.yml")" || return
  flatpak remote-add --user --no-gpg-verify runtimes "$place/runtimes" || return
  rm -rf build/flatpak*
  packaging/flatpak/build.sh runtimes --repository >"$place/log" 2>&1 || { tail -n 5 "$place/log"; return 1; }
  flatpak remote-add --user --no-gpg-verify built build/flatpak-repo || return
  flatpak install --user --noninteractive built "$id" >"$place/log" 2>&1 || { tail -n 5 "$place/log"; return 1; }
  echo "of nobody else" >"$HOME/private.txt"
  "${on[@]}" dbus-run-session scripts/test-package.sh --flatpak "$id" 2>"$place/log" || { tail -n 5 "$place/log"; return 1; }
}

# Make a repository of the runtimes that the Flatpak is built and run on, of a VERSION.
make_runtimes() {
  local version=$1 name folder usr=$place/usr
  make_root bookworm || return
  mkdir -p "$usr" && bare bookworm runtime | tar -x -C "$usr" || return
  ostree --repo="$place/runtimes" init --mode=bare-user || return  # what is not packed is made faster
  for name in Platform Sdk; do
    folder=$place/$name
    mkdir -p "$folder"/{files,var} && mv "$usr" "$folder/usr" && usr=$folder/usr || return
    printf '[Runtime]\nname=%s\nruntime=%s\nsdk=%s\n' "org.freedesktop.$name" \
      "org.freedesktop.Platform/$(uname -m)/$version" "org.freedesktop.Sdk/$(uname -m)/$version" >"$folder/metadata"
    flatpak build-export --runtime --no-update-summary "$place/runtimes" "$folder" "$version" >/dev/null || return
  done
  flatpak build-update-repo "$place/runtimes" >/dev/null
}

# Within the session of `check_flatpak`: ID is the Flatpak's.
within_flatpak() {
  local id=$1 run=(flatpak run "$1")
  "${run[@]}" --smoke || return
  "${run[@]}" updates | grep -q "come through Flatpak" || { say "it does not know what brought it"; return 1; }
  ! "${run[@]}" load "$HOME/private.txt" >/dev/null 2>&1 || { say "it reads the user's files"; return 1; }
  window "$id" || { say "a second start does not find the first"; return 1; }
  flatpak kill "$id"
  wait "$first"
  window "$id" || { say "it does not start after it was killed"; return 1; }
  flatpak kill "$id"
}

# Open the window, then start once more: true if that finds the first.
window() {
  local lock=$HOME/.var/app/$1/data/setlist-desktop/window.lock mark=$HOME/mark
  touch "$mark"
  flatpak run "$1" 2>/dev/null &
  first=$!
  until [[ $lock -nt $mark ]]; do
    kill -0 "$first" 2>/dev/null || return
    sleep 0.1
  done
  flatpak run "$1" 2>/dev/null && kill -0 "$first" 2>/dev/null
}

check_windows_setup() {
  need makensis wine || return
  "${on[@]}" packaging/windows/try-setup.sh
}

check_bare_folder() { bare bookworm folder; }
check_bare_deb() { bare bookworm deb; }
check_bare_deb_next() { bare trixie deb; }

case ${1:-} in --keyring | --flatpak) "within_${1#--}" "$2"; exit ;; esac
[[ -x $program ]] || { echo "test-package: nothing is built; run: make package" >&2; exit 2; }
named=$#
(($#)) || set -- "${checks[@]}"
failed=()
for name in "$@"; do
  declare -F "check_$name" >/dev/null || { echo "test-package: there is no check $name; there are: ${checks[*]}" >&2; exit 2; }
  start=$SECONDS
  printf '── %s\n' "$name"
  (check_"$name")
  code=$?
  if ((code == 77)); then
    say "not made: $(cat "$place/reason")"
    ((named == 0)) || failed+=("$name")
  elif ((code)); then
    say "FAILED ($code)"
    failed+=("$name")
  else
    say "passed, $((SECONDS - start)) s"
  fi
done
((${#failed[@]} == 0)) || { echo "Failed: ${failed[*]}"; exit 1; }
