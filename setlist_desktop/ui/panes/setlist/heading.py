"""What stands above the list: the show, what the setlist stands on or comes from, the buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from setlist_desktop.domain.language import tr
from setlist_desktop.domain.setlists import SetlistKind
from setlist_desktop.ui.panes.setlist.words import lock_words, played_source, title_parts

if TYPE_CHECKING:
    from datetime import datetime

    from setlist_desktop.ui.panes.setlist.controller import SetlistController
    from setlist_desktop.ui.panes.setlist.pane import SetlistPane


def show_heading(pane: SetlistPane, controller: SetlistController, now: datetime) -> None:
    """Set title, basis or source, and which buttons there are, for what is shown."""
    show, setlist = controller.show, controller.setlist
    pane.show_title(*(title_parts(show) if show else (tr("Setlist"), "")))
    predicted = setlist is not None and setlist.kind is SetlistKind.PREDICTED
    pane.basis.setVisible(predicted and setlist is not None and any(setlist.items()))
    if setlist is not None and predicted:
        pane.basis.show_basis(controller.outlook.basis_of(setlist))
    source, more = "", ""
    if setlist is not None and not predicted:
        source = played_source(setlist, now)
    elif show is not None and controller.kind is SetlistKind.PREDICTED and not controller.comparing:
        source, more = lock_words(show, now)
        if setlist is not None and setlist.locked:
            source, more = controller.why_read_only, ""
    pane.source.setText(source)
    pane.source.setToolTip(more)
    pane.source.setVisible(bool(source))
    _show_buttons(pane, controller)


def _show_buttons(pane: SetlistPane, controller: SetlistController) -> None:
    setlist = controller.setlist
    played = controller.kind is SetlistKind.PLAYED and not controller.comparing
    by_hand = controller.show is not None and controller.played_by_hand
    pane.edit_played_button.setVisible(played and by_hand and setlist is not None)
    pane.edit_played_button.setText(tr("Done") if controller.editing_played else tr("Edit"))
    locked = setlist is not None and setlist.locked
    pane.show_edit_buttons(locked or not controller.why_read_only)
