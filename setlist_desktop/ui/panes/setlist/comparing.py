"""Fills the compare view from a show's two setlists, or says why there is nothing to compare."""

from __future__ import annotations

from typing import TYPE_CHECKING

from setlist_desktop.domain.comparison import compare
from setlist_desktop.domain.setlists import SetlistKind

if TYPE_CHECKING:
    from setlist_desktop.domain.setlists import Setlist
    from setlist_desktop.ui.panes.setlist.compare_view import CompareView
    from setlist_desktop.ui.panes.setlist.controller import SetlistController


def show_comparison(view: CompareView, controller: SetlistController) -> None:
    """Compare the chosen show's predicted setlist with the played one."""
    predicted = controller.setlist_of(SetlistKind.PREDICTED)
    played = controller.setlist_of(SetlistKind.PLAYED)
    if predicted and played and _has_songs(predicted) and _has_songs(played):
        view.show_comparison(compare(predicted, played))
    else:
        view.show_empty(*_why_nothing(controller, predicted, played))


def _has_songs(setlist: Setlist | None) -> bool:
    return setlist is not None and any(item.is_song and item.songs for item in setlist.items())


def _why_nothing(
    controller: SetlistController, predicted: Setlist | None, played: Setlist | None
) -> tuple[str, str]:
    if controller.show is None:
        return "No show chosen", "Choose a show to compare its setlists."
    if not controller.is_over() and not _has_songs(played):
        words = "After the show, what was played stands here beside the prediction, with its score."
        return "Not played yet", words
    if not _has_songs(played):
        words = "Once it is known what was played, it is compared here: paste it under “Played”."
        return "No played setlist known", words
    if not _has_songs(predicted):
        words = (
            "This show was not predicted. “Predict” foretells it even now, from the shows before it"
            " alone."
        )
        return "Nothing predicted", words
    return "Nothing to compare", "Neither setlist names a song."
