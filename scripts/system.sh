# shellcheck shell=bash
# What the program needs of the system, sourced by setup.sh: looks first, installs what is missing.

# Shared library (as the loader names it), and the Debian package that brings it.
LIBRARIES='
libglib-2.0.so.0 libglib2.0-0
libGL.so.1 libgl1
libEGL.so.1 libegl1
libfontconfig.so.1 libfontconfig1
libdbus-1.so.3 libdbus-1-3
libxkbcommon.so.0 libxkbcommon0
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libxcb-cursor.so.0 libxcb-cursor0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-shape.so.0 libxcb-shape0
'

# Print the packages that are missing for a kind of set-up, one a line.
missing_packages() {
  local loader library package
  loader=$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null || true)
  while read -r library package; do
    [[ -z $library || $loader == *"$library "* ]] || echo "$package"
  done <<<"$LIBRARIES"
  if [[ $1 != run || -z ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
    command -v Xvfb >/dev/null || echo xvfb
  fi
  # PyInstaller reads by objdump what a library links, and what is packed is stripped
  if [[ $1 == package ]]; then
    command -v objdump >/dev/null || echo binutils
    command -v xz >/dev/null || echo xz-utils
  fi
}

ensure_system_libraries() {
  [[ $(uname -s) == Linux ]] || return 0
  local packages
  packages=$(missing_packages "$1")
  # shellcheck disable=SC2086  # one word a package
  [[ -z $packages ]] || install_packages $packages
}

# What is packed takes Python's own library along, which Debian ships apart from Python.
ensure_library_of_python() {
  local name
  [[ $(uname -s) == Linux ]] || return 0
  name=$("$1" -c 'import os, sysconfig
name, folder = map(sysconfig.get_config_var, ("INSTSONAME", "LIBDIR"))
if sysconfig.get_config_var("Py_ENABLE_SHARED") and not os.path.exists(os.path.join(folder, name)):
    print("libpython" + sysconfig.get_python_version())')
  [[ -z $name ]] || install_packages "$name"
}

# Install Debian packages as root or through sudo; elsewhere say what is to be done.
install_packages() {
  local apt=(apt-get) command="apt-get install --no-install-recommends $*"
  if ! command -v apt-get >/dev/null; then
    say "These libraries are missing, by the names of their Debian packages: $*"
    say "  Fedora:  dnf install glib2 libglvnd-glx libglvnd-egl fontconfig dbus-libs libxkbcommon-x11 xcb-util-cursor xcb-util-wm xcb-util-keysyms libxcb xorg-x11-server-Xvfb"
    say "  Arch:    pacman -S glib2 libglvnd fontconfig dbus libxkbcommon-x11 xcb-util-cursor xcb-util-wm xcb-util-keysyms libxcb xorg-server-xvfb"
    fail "Install them, then run the same command again."
  fi
  if ((EUID != 0)); then
    command -v sudo >/dev/null || fail "Run this as root, then the same command again: $command"
    apt=(sudo apt-get)
  fi
  say "installing system packages: $*"
  export DEBIAN_FRONTEND=noninteractive
  "${apt[@]}" update -qq || fail "The package lists could not be fetched. Is there a network?"
  "${apt[@]}" install -y -qq --no-install-recommends "$@" >/dev/null \
    || fail "The packages could not be installed. Run this as root: $command"
}
