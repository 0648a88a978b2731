"""Whether the services can be reached: noticed by failures, chosen by the user, never probed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from setlist_desktop.domain.errors import Unreachable
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.sync import Connection

if TYPE_CHECKING:
    from collections.abc import Callable

    from setlist_desktop.domain.errors import SetlistError
    from setlist_desktop.domain.services import Service
    from setlist_desktop.providers import Providers
    from setlist_desktop.system.clock import Clock

SERVICES_LOST = 2
"""One service may be down by itself; several without any answer between them mean the network."""

FIRST_WAIT_S, LONGEST_WAIT_S = 60.0, 900.0


class Connectivity:
    """Watches how requests end. `on_change` hears each turn.

    While the network is lost nothing is asked in the background but one try after a pause, each
    longer than the last; any answer to a request of the user's ends it at once.
    """

    def __init__(self, providers: Providers, clock: Clock) -> None:
        self.on_change: list[Callable[[Connection], None]] = []
        self._providers = providers
        self._clock = clock
        self._lost: set[Service] = set()
        self._wait_s = FIRST_WAIT_S
        self._try_at = 0.0
        self._now = Connection(online=True)
        if providers.offline:
            self._now = Connection(online=False, chosen=True, words=tr("Offline from the start."))
        providers.on_answer = self.note

    @property
    def state(self) -> Connection:
        """How it stands."""
        return self._now

    @property
    def may_ask(self) -> bool:
        """Whether background work may ask services: online, or a try is due."""
        if self._now.online:
            return True
        return not self._now.chosen and self._clock.monotonic() >= self._try_at

    def go_offline(self, offline: bool) -> None:
        """Ask nothing any more, because the user wants it so; or ask again."""
        self._providers.go_offline(offline)
        if self._providers.offline:
            self._turn(Connection(online=False, chosen=True, words=tr("You chose to be offline.")))
        else:
            self._lost.clear()
            self._turn(Connection(online=True))

    def note(self, service: Service, error: SetlistError | None) -> None:
        """Take in how a request ended; whatever was answered, a refusal too, is an answer."""
        if self._now.chosen:
            return
        if not _is_lost(error):
            self._lost.clear()
            self._wait_s = FIRST_WAIT_S
            if not self._now.online:
                self._turn(Connection(online=True))
            return
        self._lost.add(service)
        if len(self._lost) >= SERVICES_LOST:
            self._try_at = self._clock.monotonic() + self._wait_s
            self._wait_s = min(self._wait_s * 2, LONGEST_WAIT_S)
            if self._now.online:
                words = tr("No service can be reached. What you have synced stays readable.")
                self._turn(Connection(online=False, words=words))

    def _turn(self, connection: Connection) -> None:
        if (connection.online, connection.chosen) == (self._now.online, self._now.chosen):
            return
        self._now = replace(connection, since=self._clock.now())
        for listener in tuple(self.on_change):
            listener(self._now)


def _is_lost(error: SetlistError | None) -> bool:
    """Whether a request ended without any reply of anyone."""
    return isinstance(error, Unreachable)
