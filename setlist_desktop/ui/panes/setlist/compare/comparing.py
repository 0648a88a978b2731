"""Fills the compare view from a show's two setlists, or says why there is nothing to compare."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from setlist_desktop.domain.comparison import compare
from setlist_desktop.domain.errors import SetlistError
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.setlists import SetlistKind
from setlist_desktop.domain.spoilers import is_masked
from setlist_desktop.ui.panes.setlist.words import hidden_words

if TYPE_CHECKING:
    from setlist_desktop.domain.scores import Switch
    from setlist_desktop.domain.setlists import Setlist
    from setlist_desktop.services import Services
    from setlist_desktop.ui.context import Context
    from setlist_desktop.ui.panes.setlist.compare.view import CompareView
    from setlist_desktop.ui.panes.setlist.controller import SetlistController


class Comparing(QObject):
    """Keeps the compare view true to the chosen show's two setlists, and scores them."""

    def __init__(self, view: CompareView, controller: SetlistController, context: Context) -> None:
        super().__init__(view)
        self._view = view
        self._controller = controller
        self._context = context
        self._scored: tuple[int, ...] = ()
        context.relay.scores_changed.connect(self._on_scores_changed)

    def show(self) -> None:
        """Compare the chosen show's predicted setlist with the played one."""
        view, controller = self._view, self._controller
        predicted = controller.setlist_of(SetlistKind.PREDICTED)
        played = controller.setlist_of(SetlistKind.PLAYED)
        if not (predicted and played and _has_songs(predicted) and _has_songs(played)):
            view.show_empty(*_why_nothing(controller, predicted, played))
            return
        view.show_comparison(compare(predicted, played))
        key = (predicted.id, predicted.version, played.id, played.version)
        if key != self._scored and controller.services is not None:
            self._scored = key
            view.show_scores(None)
            self._spawn_score(controller.services, played.performance_id, key)

    def _spawn_score(self, services: Services, show_id: int, key: tuple[int, ...]) -> None:
        score = self._score(services, show_id, key)
        self._context.tasks.spawn(score, owner=self, group="score", exclusive=True)

    async def _score(self, services: Services, show_id: int, key: tuple[int, ...]) -> None:
        try:
            scores = await services.scores.of_show(show_id)
        except SetlistError as error:
            self._scored = ()
            self._view.rules.setText(error.in_words())
            return
        if self._scored == key:
            self._compare(scores.off)
            self._view.show_scores(scores)

    def _compare(self, off: frozenset[Switch] = frozenset()) -> None:
        predicted = self._controller.setlist_of(SetlistKind.PREDICTED)
        played = self._controller.setlist_of(SetlistKind.PLAYED)
        if predicted is not None and played is not None:
            self._view.show_comparison(compare(predicted, played, off))

    def _on_scores_changed(self, ids: frozenset[int]) -> None:
        """Score anew what is shown: a rule may have been switched."""
        controller = self._controller
        played = controller.setlist_of(SetlistKind.PLAYED)
        if played is None or played.performance_id not in ids or controller.services is None:
            return
        if controller.comparing and self._scored:
            self._spawn_score(controller.services, played.performance_id, self._scored)
        else:
            self._scored = ()


def _has_songs(setlist: Setlist | None) -> bool:
    return setlist is not None and any(item.is_song and item.songs for item in setlist.items())


def _why_nothing(
    controller: SetlistController, predicted: Setlist | None, played: Setlist | None
) -> tuple[str, str]:
    if controller.show is None:
        return tr("No show chosen"), tr("Choose a show to compare its setlists.")
    if is_masked(played):
        return hidden_words()
    if not controller.is_over() and not _has_songs(played):
        return tr("Not played yet"), tr(
            "After the show, what was played stands here beside the prediction, with its score."
        )
    if not _has_songs(played):
        return tr("No played setlist known"), tr(
            "Once it is known what was played, it is compared here: paste it under “Played”."
        )
    if not _has_songs(predicted):
        return tr("Nothing predicted"), tr(
            "This show was not predicted. “Predict” foretells it even now, from the shows before it"
            " alone."
        )
    return tr("Nothing to compare"), tr("Neither setlist names a song.")
