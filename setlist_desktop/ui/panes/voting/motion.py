"""The way of a row to its new rank: a short glide, or none where people want no motion."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QVariantAnimation
from PySide6.QtWidgets import QStyle

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QAbstractItemView

GLIDE_MS = 220


class RankMotion(QVariantAnimation):
    """Keeps where rows came from; a row is painted `offset` pixels off its new place.

    `wanted` is what the desktop says of motion; Qt's own setting of animations counts besides.
    """

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self.wanted = True
        self._view = view
        self._came_from: dict[int, float] = {}
        self.setDuration(GLIDE_MS)
        self.setStartValue(1.0)
        self.setEndValue(0.0)
        self.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.valueChanged.connect(lambda _value: view.viewport().update())

    def begin(self, tops: Mapping[int, int]) -> None:
        """Glide from where rows (by key) are seen now; call before each move of a row.

        In one go several rows can move: the first of them begins, the others change nothing.
        """
        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        if not self.wanted or not self._view.style().styleHint(hint, None, self._view):
            return
        self._came_from = {key: top + self.offset(key, top) for key, top in tops.items()}
        self.stop()
        self.start()

    def offset(self, key: int, top: int) -> float:
        """Return how far from its place a row is seen."""
        if self.state() != QVariantAnimation.State.Running:
            return 0.0
        return (self._came_from.get(key, top) - top) * float(self.currentValue())
