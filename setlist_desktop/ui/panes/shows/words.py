"""What the shows pane says where there is nothing to list, and whose data it shows."""

from __future__ import annotations

from collections.abc import Callable, Container
from html import escape
from typing import TYPE_CHECKING

from setlist_desktop.domain.language import mark, tr
from setlist_desktop.domain.services import Service, ServiceState
from setlist_desktop.ui.widgets.empty_list import Empty

if TYPE_CHECKING:
    from setlist_desktop.domain.shows import Show

Act = tuple[str, Callable[[], object]]

HOMES = {
    Service.SETLISTFM: "https://www.setlist.fm",
    Service.TICKETMASTER: "https://www.ticketmaster.com",
    Service.MUSICBRAINZ: "https://musicbrainz.org",
}

_UNASKED = {
    ServiceState.NO_KEY: mark("{service} has not been asked: it needs a free key."),
    ServiceState.KEY_REFUSED: mark("{service} refused the key."),
    ServiceState.OFFLINE: mark("{service} cannot be asked: you are working offline."),
    ServiceState.UNREACHABLE: mark("{service} cannot be reached at present."),
    ServiceState.LIMITED: mark("{service} has to wait: its allowance is used up for now."),
}


def no_hit(text: str, clear: Act) -> Empty:
    """Say that the filter leaves nothing; `text` is what was typed, if anything."""
    title = tr("No show fits “{text}”", text=text) if text else tr("No show fits the filters")
    return Empty(title, "", (clear,))


def no_upcoming(state: ServiceState, add: Act, connect: Act) -> Empty:
    """Say why no upcoming show is listed: nothing announced, or nobody could be asked."""
    return _none(tr("No upcoming shows known"), Service.TICKETMASTER, state, add, connect)


def no_past(state: ServiceState, add: Act, connect: Act) -> Empty:
    """Say why no past show is listed."""
    return _none(tr("No past shows known"), Service.SETLISTFM, state, add, connect)


def _none(title: str, service: Service, state: ServiceState, add: Act, connect: Act) -> Empty:
    return Empty(title, unasked(service, state), (connect, add) if needs_key(state) else (add,))


def unasked(service: Service, state: ServiceState) -> str:
    """Return why a service could not be asked; empty where it could."""
    return tr(_UNASKED[state], service=service.title) if state in _UNASKED else ""


def needs_key(state: ServiceState) -> bool:
    """Whether a key is what a service lacks."""
    return state in {ServiceState.NO_KEY, ServiceState.KEY_REFUSED}


def attribution(sources: Container[str], chosen: Show | None) -> str:
    """Return whose data is shown, as rich text with links; to the chosen show's page if known."""
    links = {service: _link(service, chosen) for service in HOMES if service in sources}
    setlistfm = links.pop(Service.SETLISTFM, "")
    ticketmaster = ", ".join(links.values())  # whoever tells of shows stands in its place
    if setlistfm and ticketmaster:
        words = tr("Setlists from {setlistfm} · shows from {ticketmaster}")
        return words.format(setlistfm=setlistfm, ticketmaster=ticketmaster)
    if setlistfm:
        return tr("Setlists from {setlistfm}", setlistfm=setlistfm)
    return tr("Shows from {ticketmaster}", ticketmaster=ticketmaster) if ticketmaster else ""


def _link(service: Service, chosen: Show | None) -> str:
    own = chosen.url if chosen is not None and chosen.source == service else ""
    return f'<a href="{escape(own or HOMES[service])}">{escape(service.title)}</a>'
