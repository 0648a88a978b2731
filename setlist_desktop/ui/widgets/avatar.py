"""The square that stands for an artist without a picture: a calm gradient and initials."""

from __future__ import annotations

import zlib
from functools import lru_cache
from typing import TYPE_CHECKING
from unicodedata import east_asian_width

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QTransform

from setlist_desktop.ui import theme
from setlist_desktop.ui.theme import TextRole

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QPixmap

ARTICLES = {"the", "die", "les", "los", "las"}
LEGIBLE = 4.5


def draw_avatar(painter: QPainter, place: QRectF, name: str, seed: str) -> None:
    """Draw an artist's square; `seed` chooses its colours."""
    start, end = gradient_of(seed)
    gradient = QLinearGradient(place.topLeft(), QPointF(place.right(), place.bottom()))
    gradient.setColorAt(0, start)
    gradient.setColorAt(1, end)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(gradient)
    painter.drawRoundedRect(place, 6, 6)
    _draw_initials(painter, place, name, QColor("white"))


def draw_picture(painter: QPainter, place: QRectF, picture: QPixmap) -> None:
    """Draw a picture in the place of an artist's square, its corners as round."""
    brush = QBrush(picture)
    scale = place.width() / max(picture.width(), 1)
    brush.setTransform(QTransform.fromTranslate(place.left(), place.top()).scale(scale, scale))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brush)
    painter.drawRoundedRect(place, 6, 6)


def draw_blank_avatar(painter: QPainter, place: QRectF, name: str) -> None:
    """Draw the square of an artist who is not in the library."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("track"))
    painter.drawRoundedRect(place, 6, 6)
    _draw_initials(painter, place, name, theme.colour("dim"))


def _draw_initials(painter: QPainter, place: QRectF, name: str, ink: QColor) -> None:
    painter.setFont(theme.font(TextRole.STRONG))
    painter.setPen(ink)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, initials(name))


@lru_cache(maxsize=512)
def initials(name: str) -> str:
    """Return what stands for a name in a small square: "CH" for The Cold Harbours.

    One character where there is one word, or where characters are as wide as they are high.
    """
    words = [word for word in name.split() if word[0].isalnum()]
    if len(words) > 1 and words[0].casefold() in ARTICLES:
        words = words[1:]
    if not words:
        return name.strip()[:1]
    first = words[0][0]
    if east_asian_width(first) in "WF" or len(words) == 1:
        return first.upper()
    return (first + words[1][0]).upper()


@lru_cache(maxsize=512)
def gradient_of(seed: str) -> tuple[QColor, QColor]:
    """Return two calm colours, always the same for a seed; white letters are legible on both."""
    number = zlib.crc32(seed.encode())
    hue = number * 360 >> 32
    turn = 40 + number % 60
    return _legible(hue, 130), _legible((hue + turn) % 360, 100)


def _legible(hue: int, lightness: int) -> QColor:
    colour = QColor.fromHsl(hue, 120, lightness)
    while contrast(colour, QColor("white")) < LEGIBLE:
        lightness -= 4
        colour = QColor.fromHsl(hue, 120, lightness)
    return colour


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours from 1 to 21, as the WCAG define it."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: QColor) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
