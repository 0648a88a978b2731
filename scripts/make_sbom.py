"""List what the program's folder is made of, as CycloneDX JSON: `make_sbom.py FOLDER > FILE`.

Every Python distribution whose code is in the folder, by name, version, licence and source; Python
itself; and every shared library that comes from the building system, with its package there and its
SHA-256. Run with the interpreter that built the folder.
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import os
import platform
import re
import shutil
import subprocess
import sys
import tomllib
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import HashAlgorithm, HashType
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "packaging"))
import identity  # noqa: E402

SAME_EACH_TIME = uuid.UUID("8f0c3c39-9c0e-4d0b-8c5d-1f1f5a6d4f6e")


def main() -> int:
    """Write the bill of materials of a folder to stdout."""
    folder = Path(sys.argv[1])
    bom = Bom(serial_number=uuid.uuid5(SAME_EACH_TIME, _digest_of_all(folder)))
    bom.metadata.timestamp = datetime.fromtimestamp(_date_s(), UTC)
    whole = Component(
        name="setlist-desktop",
        version=identity.VERSION,
        type=ComponentType.APPLICATION,
        licenses=[LicenseFactory().make_from_string("MIT")],
        bom_ref="setlist-desktop",
    )
    bom.metadata.component = whole
    parts = [*_distributions(), _python(), *_libraries(folder)]
    bom.components.update(parts)
    bom.register_dependency(whole, parts)
    print(JsonV1Dot6(bom).output_as_string(indent=1))
    return 0


def _date_s() -> int:
    return int(os.environ.get("SOURCE_DATE_EPOCH") or datetime.now(UTC).timestamp())


def _digest_of_all(folder: Path) -> str:
    whole = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            whole.update(path.relative_to(folder).as_posix().encode() + path.read_bytes())
    return whole.hexdigest()


def _distributions() -> Iterator[Component]:
    """Return what the program depends on, and what that depends on, as installed here."""
    wanted = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    waiting = [r for text in wanted if _applies(r := Requirement(text), {""})]
    met: set[tuple[str, frozenset[str]]] = set()
    while waiting:
        requirement = waiting.pop()
        name = re.sub(r"[-_.]+", "-", requirement.name).lower()
        extras = requirement.extras or {""}
        if (name, frozenset(extras)) in met:
            continue
        seen = any(other == name for other, _ in met)
        met.add((name, frozenset(extras)))
        found = importlib.metadata.distribution(name)
        waiting += [
            inner for text in found.requires or () if _applies(inner := Requirement(text), extras)
        ]
        if not seen:
            yield _distribution(name, found)


def _applies(requirement: Requirement, extras: set[str]) -> bool:
    marker = requirement.marker
    return marker is None or any(marker.evaluate({"extra": extra}) for extra in {"", *extras})


def _distribution(name: str, found: importlib.metadata.Distribution) -> Component:
    told = found.metadata.get("License-Expression") or found.metadata.get("License") or ""
    short = told.splitlines()[0] if told else ""
    url = PackageURL("pypi", name=name, version=found.version)
    return Component(
        name=name,
        version=found.version,
        type=ComponentType.LIBRARY,
        description=found.metadata.get("Summary"),
        licenses=[LicenseFactory().make_from_string(short)] if short else [],
        purl=url,
        bom_ref=url.to_string(),
    )


def _python() -> Component:
    return Component(
        name="cpython",
        version=platform.python_version(),
        type=ComponentType.PLATFORM,
        licenses=[LicenseFactory().make_from_string("Python-2.0")],
        bom_ref="cpython",
    )


def _libraries(folder: Path) -> Iterator[Component]:
    """Return the libraries directly in `_internal`: those that no wheel brought."""
    inside = folder / "_internal"
    for path in sorted((*inside.glob("lib*.so*"), *inside.glob("*.dll"), *inside.glob("*.dylib"))):
        if path.is_symlink() or path.name.startswith("libpython"):
            continue
        package, version = _package_of(path.name)
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        yield Component(
            name=path.name,
            version=version or None,
            type=ComponentType.LIBRARY,
            description=f"from the package {package} of the building system" if package else None,
            hashes=[HashType(alg=HashAlgorithm.SHA_256, content=digest)],
            purl=PackageURL("deb", "debian", package, version) if package else None,
            bom_ref=f"file:{path.name}",
        )


def _package_of(library: str) -> tuple[str, str]:
    """Return the Debian package that a library comes from, and its version; empty elsewhere."""
    if shutil.which("dpkg-query") is None:
        return "", ""
    told = subprocess.run(
        ["dpkg-query", "-S", f"*/{library}"], capture_output=True, text=True, check=False
    )
    package = told.stdout.partition(":")[0]
    if not package:
        return "", ""
    version = subprocess.run(
        ["dpkg-query", "-W", "-f", "${Version}", package],
        capture_output=True,
        text=True,
        check=False,
    )
    return package, version.stdout.splitlines()[0] if version.stdout else ""


if __name__ == "__main__":
    sys.exit(main())
