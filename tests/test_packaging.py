"""What the packages are made of, as far as it can be told without building them."""

from __future__ import annotations

import codecs
import plistlib
import re
import runpy
import struct
import sys
import tomllib
from pathlib import Path
from types import ModuleType

import pytest

from setlist_desktop import __version__
from setlist_desktop.app.shipped import SHIPPED
from setlist_desktop.domain.language import LANGUAGES
from setlist_desktop.domain.opening import ENDING, SCHEME
from setlist_desktop.system.notifications import NAME
from setlist_desktop.system.packaging import desktop_entry

ROOT = Path(__file__).resolve().parent.parent
PACKAGING = ROOT / "packaging"
identity = runpy.run_path(str(PACKAGING / "identity.py"))
libraries = runpy.run_path(str(PACKAGING / "libraries.py"))


def words(*path: str) -> str:
    return PACKAGING.joinpath(*path).read_text("utf-8")


def test_every_system_opens_the_programs_files_and_links():
    told = identity["apple_properties"](LANGUAGES)
    (kind,) = told["UTExportedTypeDeclarations"]
    assert kind["UTTypeTagSpecification"]["public.filename-extension"] == [ENDING.lstrip(".")]
    assert told["CFBundleDocumentTypes"][0]["LSItemContentTypes"] == [kind["UTTypeIdentifier"]]
    assert told["CFBundleURLTypes"][0]["CFBundleURLSchemes"] == [SCHEME]
    assert f'"${{CLASSES}}\\{ENDING}"' in words("windows", "setlist-desktop.nsi")
    assert f'"${{CLASSES}}\\{SCHEME}\\shell\\open' in words("windows", "setlist-desktop.nsi")
    assert f'pattern="*{ENDING}"' in words("linux", "setlist-desktop.xml")
    assert f"x-scheme-handler/{SCHEME};" in words("linux", "setlist-desktop.desktop")
    assert "Exec=setlist-desktop %u\n" in words("linux", "setlist-desktop.desktop")


def test_the_flatpak_may_reach_what_the_program_asks_and_no_files():
    told = words("flatpak", "org.setlist_desktop.SetlistDesktop.yml")
    given = set(re.findall(r"^  - (--\S+)$", told, re.MULTILINE))
    names = {NAME, "org.freedesktop.secrets", "org.kde.StatusNotifierWatcher"}
    assert {one.partition("=")[2] for one in given if one.startswith("--talk-name=")} == names
    assert "--share=network" in given
    assert not [one for one in given if one.startswith(("--filesystem", "--own-name"))]
    for path in re.findall(r"path: \.\./\.\./(?!dist|build)(\S+)", told):
        assert (ROOT / path).is_file()


def test_windows_and_messages_bear_the_name_of_their_desktop_entry():
    told = words("flatpak", "org.setlist_desktop.SetlistDesktop.yml")
    (flatpak,) = re.findall(r"^app-id: (\S+)$", told, re.MULTILINE)
    assert desktop_entry({"FLATPAK_ID": flatpak}) == flatpak
    assert (PACKAGING / "linux" / f"{desktop_entry({})}.desktop").is_file()


class Told(dict):
    """What the .spec file makes, with what it is made of."""

    def __init__(self, *parts, **how):
        super().__init__(how, parts=parts)
        self.pure, self.scripts, self.binaries, self.datas = [], [], [], []


def built_on(platform: str, monkeypatch) -> list[Told]:
    """Return what the .spec file makes on a system, told by its last word first."""
    made: list[Told] = []

    def make(kind: str):
        def call(*parts, **how):
            made.append(Told(*parts, kind=kind, **how))
            return made[-1]

        return call

    monkeypatch.setattr("sys.platform", platform)
    monkeypatch.setattr("sys.path", list(sys.path))
    hooks = ModuleType("hooks")
    hooks.collect_submodules = hooks.copy_metadata = lambda name: []
    for name in ("PyInstaller", "PyInstaller.utils", "PyInstaller.utils.hooks"):
        monkeypatch.setitem(sys.modules, name, hooks)
    own = {**identity, "windows_version": identity["version_numbers"]}
    for name, what in {"identity": own, "libraries": libraries}.items():
        module = ModuleType(name)
        vars(module).update(what)
        monkeypatch.setitem(sys.modules, name, module)
    kinds = ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")
    spec = ROOT / "setlist_desktop.spec"
    told = {kind: make(kind) for kind in kinds} | {"SPECPATH": str(ROOT)}
    runpy.run_path(str(spec), init_globals=told)
    return made[::-1]


def test_on_macos_the_program_has_a_place_in_the_dock(monkeypatch):
    bundle, folder, program, *_ = built_on("darwin", monkeypatch)
    assert bundle["parts"] == (folder,)
    assert not program["console"]  # with one, PyInstaller writes LSBackgroundOnly
    assert bundle["info_plist"]["CFBundleURLTypes"]
    assert bundle["info_plist"]["CFBundleLocalizations"] == sorted(LANGUAGES)
    assert re.fullmatch(r"\d+\.\d+\.\d+", bundle["info_plist"]["CFBundleVersion"])


def test_on_windows_commands_have_a_program_that_can_answer(monkeypatch):
    folder, commands, program, *_ = built_on("win32", monkeypatch)
    assert folder["parts"][:2] == (program, commands)
    assert (program["name"], program["console"]) == ("setlist-desktop", False)
    assert (commands["name"], commands["console"]) == ("setlist-desktop-cli", True)
    for told in (program, commands):
        assert f'"{told["name"]}.exe"' in words("windows", "setlist-desktop.nsi")


def test_makensis_reads_the_installers_texts_as_they_are():
    written = PACKAGING.joinpath("windows", "setlist-desktop.nsi").read_bytes()
    assert written.startswith(codecs.BOM_UTF8)  # without it they are read as the system's letters
    languages = re.findall(r'MUI_LANGUAGE "(\w+)"', written.decode())
    for text in ("STAYS", "RUNS", "NEEDS"):
        told = re.findall(rf"LangString {text} \${{LANG_(\w+)}} ", written.decode())
        assert told == [language.upper() for language in languages]


def test_what_stands_in_the_bundle_can_be_written():
    told = identity["apple_properties"](LANGUAGES)
    assert plistlib.loads(plistlib.dumps(told)) == told
    assert plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())


def test_the_wheel_takes_every_file_along():
    told = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    taken = told["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    for name in SHIPPED:
        source = f"resources/{name}"
        where = next(t for s, t in taken.items() if source == s or source.startswith(f"{s}/"))
        assert where.startswith("setlist_desktop/resources/")


def test_the_version_stands_in_one_place():
    assert identity["VERSION"] == __version__
    for name in ("control", "setlist-desktop.metainfo.xml", "setlist-desktop.1"):
        assert "@VERSION@" in words("linux", name)
    assert __version__ not in words("windows", "setlist-desktop.nsi").partition("Unicode")[2]


def test_the_workflows_run_what_is_run_here():
    ci = (ROOT / ".github" / "workflows" / "ci.yml").read_text("utf-8")
    assert "- run: .ci/run\n" in ci
    (named,) = re.findall(r'make test-package ARGS="(.+)"', ci)
    checks = (ROOT / "scripts" / "test-package.sh").read_text("utf-8")
    for name in named.split():
        assert f"check_{name}() {{" in checks
    release = (ROOT / ".github" / "workflows" / "package.yml").read_text("utf-8")
    assert "packaging/flatpak/build.sh" in release
    for path in re.findall(r"packaging[/\\][\w./\\-]+", release):
        assert (ROOT / path.replace("\\", "/")).is_file()


def test_what_the_workflows_take_from_elsewhere_cannot_change_under_them():
    for workflow in (ROOT / ".github" / "workflows").iterdir():
        told = workflow.read_text("utf-8")
        taken = re.findall(r"uses: (\S+)", told)
        assert taken
        assert [one for one in taken if not re.fullmatch(r"[\w/-]+@[0-9a-f]{40}", one)] == []
        assert "persist-credentials: true" not in told
        assert told.count("actions/checkout@") == told.count("persist-credentials: false")


@pytest.mark.parametrize(
    ("version", "numbers"),
    [("1.2.3", (1, 2, 3, 0)), ("1.2", (1, 2, 0, 0)), ("1.2.3rc1", (1, 2, 3, 0))],
)
def test_windows_counts_versions_in_four_numbers(version, numbers):
    told = identity["version_numbers"]
    told.__globals__["VERSION"] = version
    try:
        assert told() == numbers
    finally:
        told.__globals__["VERSION"] = __version__


def test_only_libraries_that_something_links_are_carried():
    links = {
        "qt/QtWidgets": {"libQt6Widgets.so.6", "libc.so.6"},
        "libQt6Widgets": {"libQt6Core.so.6", "libfontconfig.so.1"},
        "libQt6Core": {"libicu.so.73"},
        "plugin": {"libcups.so.2"},
        "libcups": {"libgnutls.so.30"},
        "libfontconfig": {"libexpat.so.1"},
    }
    entries = [
        ("PySide6/QtWidgets.abi3.so", "qt/QtWidgets", "EXTENSION"),
        ("PySide6/Qt/plugins/printsupport/libcupsprintersupport.so", "plugin", "BINARY"),
        ("PySide6/Qt/lib/libQt6Widgets.so.6", "libQt6Widgets", "BINARY"),
        ("PySide6/Qt/lib/libQt6Core.so.6", "libQt6Core", "BINARY"),
        ("libicu.so.73", "libicu", "BINARY"),
        ("libcups.so.2", "libcups", "BINARY"),
        ("libgnutls.so.30", "libgnutls", "BINARY"),
        ("libfontconfig.so.1", "libfontconfig", "BINARY"),
        ("libexpat.so.1", "libexpat", "BINARY"),
        ("libgio-2.0.so.0", "libgio", "BINARY"),
        ("libpython3.11.so.1.0", "libpython", "BINARY"),
    ]
    carried = libraries["carried"]
    carried.__globals__["_links"] = lambda source: links.get(source, set())
    kept = [name for name, _, _ in carried(entries)]
    assert kept == [
        "PySide6/QtWidgets.abi3.so",
        "PySide6/Qt/plugins/printsupport/libcupsprintersupport.so",
        "PySide6/Qt/lib/libQt6Widgets.so.6",
        "PySide6/Qt/lib/libQt6Core.so.6",
        "libicu.so.73",
        "libpython3.11.so.1.0",
    ]
    data = [("libgio-2.0.so.0", "x", "SYMLINK"), ("libicu.so.73", "x", "SYMLINK")]
    binaries = [entry for entry in entries if entry[0] in kept]
    assert libraries["without_dangling"](data, binaries) == data[1:]


def test_icons_are_of_the_form_that_each_system_reads(qapp):
    from PySide6.QtSvg import QSvgRenderer

    script = runpy.run_path(str(ROOT / "scripts" / "render_icons.py"))
    drawing = QSvgRenderer(str(ROOT / "resources" / "icons" / "app.svg"))
    pictures = {size: script["png"](drawing, size) for size in script["SIZES"]}
    assert pictures[64].startswith(b"\x89PNG")
    assert struct.unpack("<HHH", script["ico"](pictures)[:6]) == (0, 1, len(pictures))
    apple = script["icns"](pictures)
    assert (apple[:4], struct.unpack(">I", apple[4:8])[0]) == (b"icns", len(apple))
