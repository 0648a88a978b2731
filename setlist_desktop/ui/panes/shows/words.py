"""What the shows pane says where there is nothing to list, and whose data it shows."""

from __future__ import annotations

from collections.abc import Callable, Container
from html import escape
from typing import TYPE_CHECKING

from setlist_desktop.domain.services import Service, ServiceState
from setlist_desktop.ui.widgets.empty_list import Empty

if TYPE_CHECKING:
    from setlist_desktop.domain.shows import Show

Act = tuple[str, Callable[[], object]]

HOMES = {
    Service.SETLISTFM: "https://www.setlist.fm",
    Service.TICKETMASTER: "https://www.ticketmaster.com",
}

_UNASKED = {
    ServiceState.NO_KEY: "{service} has not been asked: it needs a free key.",
    ServiceState.KEY_REFUSED: "{service} refused the key.",
    ServiceState.OFFLINE: "{service} cannot be asked: you are working offline.",
    ServiceState.UNREACHABLE: "{service} cannot be reached at present.",
    ServiceState.LIMITED: "{service} has to wait: its allowance is used up for now.",
}


def no_hit(text: str, clear: Act) -> Empty:
    """Say that the filter leaves nothing."""
    return Empty(f"No show fits “{text}”", "", (clear,))


def no_upcoming(state: ServiceState, add: Act, connect: Act) -> Empty:
    """Say why no upcoming show is listed: nothing announced, or nobody could be asked."""
    return _none("No upcoming shows known", Service.TICKETMASTER, state, add, connect)


def no_past(state: ServiceState, add: Act, connect: Act) -> Empty:
    """Say why no past show is listed."""
    return _none("No past shows known", Service.SETLISTFM, state, add, connect)


def _none(title: str, service: Service, state: ServiceState, add: Act, connect: Act) -> Empty:
    words = _UNASKED.get(state, "").format(service=service.title)
    needs_key = state in {ServiceState.NO_KEY, ServiceState.KEY_REFUSED}
    return Empty(title, words, (connect, add) if needs_key else (add,))


def attribution(sources: Container[str], chosen: Show | None) -> str:
    """Return whose data is shown, as rich text with links; to the chosen show's page if known."""
    parts = []
    for service, what in ((Service.SETLISTFM, "setlists"), (Service.TICKETMASTER, "shows")):
        if service in sources:
            own = chosen.url if chosen is not None and chosen.source == service else ""
            link = f'<a href="{escape(own or HOMES[service])}">{escape(service.title)}</a>'
            parts.append(f"{what} from {link}")
    text = " · ".join(parts)
    return text[:1].upper() + text[1:]
