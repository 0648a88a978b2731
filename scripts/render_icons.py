"""Render resources/icons/app.svg into build/icons: PNG files, a Windows .ico, a macOS .icns."""

from __future__ import annotations

import os
import struct
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parent.parent
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
APPLE_KINDS = {b"ic11": 32, b"ic12": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512}


def main() -> None:
    """Write every size and both containers."""
    application = QGuiApplication([])
    folder = ROOT / "build" / "icons"
    folder.mkdir(parents=True, exist_ok=True)
    drawing = QSvgRenderer(str(ROOT / "resources" / "icons" / "app.svg"))
    pictures = {size: png(drawing, size) for size in SIZES}
    for size, data in pictures.items():
        (folder / f"app-{size}.png").write_bytes(data)
    (folder / "app.ico").write_bytes(ico({size: pictures[size] for size in (16, 32, 48, 256)}))
    (folder / "app.icns").write_bytes(icns(pictures))
    application.quit()


def png(drawing: QSvgRenderer, size: int) -> bytes:
    """Return the drawing as a square PNG file, `size` pixels wide."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    drawing.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """Return a Windows icon that holds PNG pictures by size."""
    offset = 6 + 16 * len(pictures)
    directory, body = struct.pack("<HHH", 0, 1, len(pictures)), b""
    for size, data in pictures.items():
        side = size % 256  # 0 stands for 256
        directory += struct.pack(
            "<BBBBHHII", side, side, 0, 0, 1, 32, len(data), offset + len(body)
        )
        body += data
    return directory + body


def icns(pictures: dict[int, bytes]) -> bytes:
    """Return a macOS icon that holds PNG pictures by size."""
    body = b"".join(
        kind + struct.pack(">I", len(pictures[size]) + 8) + pictures[size]
        for kind, size in APPLE_KINDS.items()
    )
    return b"icns" + struct.pack(">I", len(body) + 8) + body


if __name__ == "__main__":
    main()
