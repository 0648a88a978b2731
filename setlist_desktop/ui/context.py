"""What every pane is given: the supervisor, the selection, the relay, the actions, the errors."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from setlist_desktop.ui.actions import ActionBook
from setlist_desktop.ui.relay import Relay
from setlist_desktop.ui.selection import Selection
from setlist_desktop.ui.tasks import Tasks


@dataclass(frozen=True, slots=True)
class Context:
    """Shared by the panes of one window.

    `tell` shows a short message in the status bar, `fail` an error beside its cause.
    """

    tasks: Tasks
    selection: Selection
    relay: Relay
    actions: ActionBook
    tell: Callable[[str], None]
    fail: Callable[[BaseException], None]
