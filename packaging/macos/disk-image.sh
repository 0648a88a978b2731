#!/usr/bin/env bash
# Packs "dist/Setlist Desktop.app" into a disk image; signed and notarised where the means are given:
#   SETLIST_DESKTOP_SIGN_AS      a "Developer ID Application" identity; also while PyInstaller builds
#   SETLIST_DESKTOP_NOTARY       a keychain profile, made by: xcrun notarytool store-credentials NAME
set -euo pipefail
cd "$(dirname "$0")/../.."
bundle="dist/Setlist Desktop.app"
[[ -d $bundle ]] || { echo "disk-image: run make package first" >&2; exit 2; }
version=$(sed -nE 's/^__version__ = "(.+)"/\1/p' setlist_desktop/__init__.py)
image=dist/setlist-desktop-$version-macos-$(uname -m).dmg
identity=${SETLIST_DESKTOP_SIGN_AS:-}
if [[ $identity ]]; then
  codesign --force --deep --options runtime --timestamp --sign "$identity" \
    --entitlements packaging/macos/entitlements.plist "$bundle"
  codesign --verify --deep --strict "$bundle"
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
ditto "$bundle" "$folder/Setlist Desktop.app"
ln -s /Applications "$folder/Applications"
hdiutil create -quiet -ov -format UDZO -volname "Setlist Desktop" -srcfolder "$folder" "$image"
if [[ $identity ]]; then codesign --timestamp --sign "$identity" "$image"; fi
if [[ $identity && ${SETLIST_DESKTOP_NOTARY:-} ]]; then
  xcrun notarytool submit --wait --keychain-profile "$SETLIST_DESKTOP_NOTARY" "$image"
  xcrun stapler staple "$image"
  spctl --assess --type open --context context:primary-signature "$image"
else
  echo "disk-image: $image is not notarised: macOS will ask before it opens" >&2
fi
