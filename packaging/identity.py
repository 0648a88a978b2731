"""What the program is called on Windows and macOS, and which files and links it opens there.

On Linux the same stands in `linux/setlist-desktop.desktop` and `linux/setlist-desktop.xml`.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PyInstaller.utils.win32.versioninfo import VSVersionInfo

ROOT = Path(__file__).resolve().parent.parent
NAME = "Setlist Desktop"
BUNDLE = "org.setlist-desktop.SetlistDesktop"
LIBRARY_TYPE = f"{BUNDLE}.library"
SCHEME = "setlist-desktop"
ENDING = "setlistdesktop"
TOLD = "Look up concerts, predict the setlist, vote on it"
MAKERS = "The Setlist Desktop contributors"

_ASSIGNED = re.search(
    r'__version__ = "(.+)"', (ROOT / "setlist_desktop" / "__init__.py").read_text("utf-8")
)
if _ASSIGNED is None:
    raise SystemExit("setlist_desktop/__init__.py tells no version")
VERSION = _ASSIGNED[1]


def version_numbers() -> tuple[int, int, int, int]:
    """Return the version as Windows counts it: `1.2.3rc1` is 1.2.3.0."""
    numbers = [int(part) for part in re.findall(r"\d+", VERSION.split("+")[0])[:3]]
    major, minor, patch = (*numbers, 0, 0, 0)[:3]
    return major, minor, patch, 0


def windows_version() -> VSVersionInfo:
    """Return the version resource of the .exe. Works on Windows alone, where PyInstaller has it."""
    from PyInstaller.utils.win32 import versioninfo as info

    words = {
        "CompanyName": MAKERS,
        "FileDescription": NAME,
        "FileVersion": VERSION,
        "InternalName": "setlist-desktop",
        "OriginalFilename": "setlist-desktop.exe",
        "ProductName": NAME,
        "ProductVersion": VERSION,
        "LegalCopyright": "MIT licence",
    }
    english, unicode = 0x0409, 1200
    table = info.StringTable(
        f"{english:04x}{unicode:04x}", [info.StringStruct(*pair) for pair in words.items()]
    )
    return info.VSVersionInfo(
        ffi=info.FixedFileInfo(filevers=version_numbers(), prodvers=version_numbers()),
        kids=[
            info.StringFileInfo([table]),
            info.VarFileInfo([info.VarStruct("Translation", [english, unicode])]),
        ],
    )


def apple_properties(languages: Iterable[str]) -> dict[str, Any]:
    """Return what stands in the bundle's Info.plist beside what PyInstaller writes.

    In one of `languages` macOS words its own parts of the window, as the dialog for files.
    """
    return {
        "CFBundleDisplayName": NAME,
        "CFBundleShortVersionString": VERSION,
        "CFBundleVersion": ".".join(str(number) for number in version_numbers()[:3]),
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": sorted(languages),
        "LSApplicationCategoryType": "public.app-category.music",
        "LSMinimumSystemVersion": "12.0",
        "NSHighResolutionCapable": True,
        "NSSupportsAutomaticGraphicsSwitching": True,
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": f"{NAME} library",
                "CFBundleTypeRole": "Editor",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [LIBRARY_TYPE],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": LIBRARY_TYPE,
                "UTTypeDescription": f"{NAME} library",
                "UTTypeConformsTo": ["public.data"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": [ENDING],
                    "public.mime-type": ["application/x-setlist-desktop"],
                },
            }
        ],
        "CFBundleURLTypes": [{"CFBundleURLName": BUNDLE, "CFBundleURLSchemes": [SCHEME]}],
    }
