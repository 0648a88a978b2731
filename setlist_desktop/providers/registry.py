"""The services together: built once, with what they share, and how each of them stands."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct, field

from setlist_desktop.domain.errors import (
    AuthFailed,
    BudgetSpent,
    ProviderError,
    RateLimited,
    SetlistError,
)
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.services import Service, ServiceState, ServiceStatus
from setlist_desktop.providers.activity import Activity
from setlist_desktop.providers.breaker import BreakerRegistry
from setlist_desktop.providers.budget import DAILY_LIMITS, ROLLING, DailyBudget
from setlist_desktop.providers.cache import ReplyCache, pattern_of
from setlist_desktop.providers.chain import Chain, Credentials, Links
from setlist_desktop.providers.coverart import client as coverart
from setlist_desktop.providers.deezer import client as deezer
from setlist_desktop.providers.flight import Flights
from setlist_desktop.providers.lastfm import client as lastfm
from setlist_desktop.providers.listenbrainz import client as listenbrainz
from setlist_desktop.providers.musicbrainz import client as musicbrainz
from setlist_desktop.providers.retry import Retrier
from setlist_desktop.providers.setlistfm import client as setlistfm
from setlist_desktop.providers.slots import SlotBook
from setlist_desktop.providers.spotify import client as spotify
from setlist_desktop.providers.spotify.tokens import Tokens
from setlist_desktop.providers.throttle import RATES, Sleep, Throttle
from setlist_desktop.providers.ticketmaster import client as ticketmaster
from setlist_desktop.providers.transport import Reply, Transport

if TYPE_CHECKING:
    from setlist_desktop.domain.activity import ServiceActivity
    from setlist_desktop.domain.ports import BudgetStore, KeySource, RequestLog, TokenStore
    from setlist_desktop.system.clock import Clock
    from setlist_desktop.system.settings import Settings

_JUDGES: dict[Service, Callable[[Reply, datetime], bytes]] = {
    Service.MUSICBRAINZ: musicbrainz.judge,
    Service.SETLISTFM: setlistfm.judge,
    Service.TICKETMASTER: ticketmaster.judge,
    Service.DEEZER: deezer.judge,
    Service.LISTENBRAINZ: listenbrainz.judge,
    Service.LASTFM: lastfm.judge,
    Service.COVERART: coverart.judge,
    Service.SPOTIFY: spotify.judge,
}
_CREDENTIALS: dict[Service, Callable[[KeySource], Awaitable[Credentials]]] = {
    Service.SETLISTFM: setlistfm.credentials,
    Service.TICKETMASTER: ticketmaster.credentials,
    Service.LISTENBRAINZ: listenbrainz.credentials,
    Service.LASTFM: lastfm.credentials,
}
_PAUSES: dict[Service, Callable[[Reply, datetime], float]] = {
    Service.LISTENBRAINZ: listenbrainz.pause,
    Service.TICKETMASTER: ticketmaster.pause,
}


class _Standing(Struct):
    """The last outcome of a service, and whether a key for it is at hand (None: not looked)."""

    state: ServiceState = ServiceState.UNTRIED
    words: str = field(default_factory=lambda: tr("Not asked yet"))
    has_key: bool | None = None


class Providers:
    """Every service's client. Make it with `build_providers`; call from one event loop.

    `on_status` hears that some service's state may have changed, `on_answer` how each request
    ended (None: well).
    """

    def __init__(
        self,
        chains: dict[Service, Chain],
        links: dict[Service, Links],
        keys: KeySource,
        tokens: Tokens,
        *,
        extended: bool = False,
    ) -> None:
        self.on_status: Callable[[], None] | None = None
        self.on_answer: Callable[[Service, SetlistError | None], None] | None = None
        self.musicbrainz = musicbrainz.MusicBrainz(chains[Service.MUSICBRAINZ])
        self.setlistfm = setlistfm.SetlistFm(chains[Service.SETLISTFM])
        self.ticketmaster = ticketmaster.Ticketmaster(chains[Service.TICKETMASTER])
        self.deezer = deezer.Deezer(chains[Service.DEEZER])
        self.listenbrainz = listenbrainz.ListenBrainz(chains[Service.LISTENBRAINZ])
        self.lastfm = lastfm.LastFm(chains[Service.LASTFM])
        self.coverart = coverart.CoverArt(chains[Service.COVERART])
        self.spotify = spotify.Spotify(chains[Service.SPOTIFY], tokens, extended=extended)
        self._chains = chains
        self._links = links
        self._standing = {service: _Standing() for service in Service}
        self._keys = keys
        for service, chain in chains.items():
            chain.on_outcome = partial(self.note_outcome, service)

    def statuses(self) -> tuple[ServiceStatus, ...]:
        """Return how each service stands, from its last outcome, without asking anything."""
        return tuple(self._status(service) for service in Service)

    def requests(self) -> dict[str, int]:
        """Return how many requests were sent to each service in this run, attempts counted."""
        return {service.value: chain.sent for service, chain in self._chains.items()}

    async def refresh(self) -> None:
        """Look up keys and the day's budgets for `statuses`, without asking any service."""
        before = self.statuses()
        for service in Service:
            budget = self._links[service].budget
            if budget is not None:
                await budget.refresh()
            if service.takes_key:
                self._note_key(service, has_key=bool(await self._keys.key(service)))
        if self.statuses() != before:
            self._tell()

    @property
    def offline(self) -> bool:
        """Whether nothing is asked: what the cache has is all that is given."""
        return all(chain.offline for chain in self._chains.values())

    def go_offline(self, offline: bool) -> None:
        """Ask nothing any more, or ask again; a run begun offline stays offline."""
        for service, chain in self._chains.items():
            chain.offline = offline or self._links[service].offline
        self._tell()

    async def ping(self, service: Service) -> None:
        """Ask a service one cheap question, past cache and breaker. Raises ProviderError."""
        match service:
            case Service.MUSICBRAINZ:
                await self.musicbrainz.ping()
            case Service.SETLISTFM:
                await self.setlistfm.ping()
            case Service.TICKETMASTER:
                await self.ticketmaster.ping()
            case Service.DEEZER:
                await self.deezer.ping()
            case Service.LISTENBRAINZ:
                await self.listenbrainz.ping(has_token=bool(await self._keys.key(service)))
            case Service.LASTFM:
                await self.lastfm.ping()
            case Service.COVERART:
                await self.coverart.ping()
            case Service.SPOTIFY:
                await self.spotify.ping()

    async def tidy_cache(self) -> None:
        """Take out of the cache what is past its time or beyond its size."""
        await self._cache.tidy()

    async def drop_cache(self, service: Service) -> None:
        """Forget what a service has sent."""
        await self._cache.drop_tag(service)

    def now(self) -> datetime:
        """Return the instant by the clock that replies are dated with."""
        return self._links[Service.MUSICBRAINZ].clock.now()

    async def drop_older(self, service: Service, before: datetime) -> None:
        """Forget what a service has sent before an instant."""
        await self._cache.drop_older(service, before)

    async def drop_artist(self, *ids: str) -> None:
        """Forget every reply about an artist, by its ids at the services."""
        for one in filter(None, ids):
            await self._cache.drop_matching(pattern_of(one))

    async def drop_show(self, service: Service, external_id: str) -> None:
        """Forget a service's reply about one show."""
        await self._cache.drop_matching(f"{service}|{pattern_of('/' + external_id)}")

    async def drop_catalogue(self, mbid: str) -> None:
        """Forget the albums and recordings of an artist."""
        for part in ("/release-group|", "/recording|", "/work|"):
            await self._cache.drop_matching(pattern_of(part, mbid))

    async def drop_matching(self, pattern: str) -> None:
        """Forget the replies whose key fits a shell pattern; see `cache_key`."""
        await self._cache.drop_matching(pattern)

    def reset_breaker(self, service: Service) -> None:
        """Let a service be asked again at once, whatever went wrong before."""
        self._links[service].breaker.reset()
        self._tell()

    def activity(self) -> dict[Service, ServiceActivity]:
        """Return what was asked of each service today, by all processes on the data folder."""
        return self._links[Service.MUSICBRAINZ].transport.activity.today()

    @property
    def _cache(self) -> ReplyCache:
        return self._links[Service.MUSICBRAINZ].cache  # shared by all

    def key_changed(self, service: Service) -> None:
        """Forget how the service stood: what it said of the former key means nothing now."""
        self._standing[service] = _Standing()
        self._tell()

    async def aclose(self) -> None:
        """End requests under way, close connections and cache."""
        links = self._links[Service.MUSICBRAINZ]  # these three are shared by all
        await links.flights.aclose()
        await links.transport.aclose()
        await links.cache.aclose()
        await links.transport.activity.settle()

    def note_outcome(self, service: Service, error: SetlistError | None) -> None:
        """Remember how a request ended (None: well)."""
        if self.on_answer is not None:
            self.on_answer(service, error)
        standing = self._standing[service]
        before = (standing.state, standing.words)
        standing.state, standing.words = _state_after(service, error)
        if service is Service.SPOTIFY:
            pass  # a client id may well be there while the sign-in is missing
        elif isinstance(error, AuthFailed):
            standing.has_key = not error.missing
        elif service.needs_key:
            standing.has_key = True
        if before != (standing.state, standing.words):
            self._tell()

    def _note_key(self, service: Service, *, has_key: bool) -> None:
        standing = self._standing[service]
        if not has_key and service.needs_key:
            standing.state, standing.words = ServiceState.NO_KEY, tr("No key yet")
        elif standing.state is ServiceState.NO_KEY:
            standing.state, standing.words = ServiceState.UNTRIED, tr("Not asked yet")
        standing.has_key = has_key

    def _status(self, service: Service) -> ServiceStatus:
        links, standing = self._links[service], self._standing[service]
        state, words = standing.state, standing.words
        if self._chains[service].offline and state is not ServiceState.NO_KEY:
            state, words = ServiceState.OFFLINE, tr("Offline")
        return ServiceStatus(
            service=service,
            state=state,
            words=words,
            budget_left=links.budget.left if links.budget else None,
            budget_limit=links.budget.limit if links.budget else None,
            has_key=bool(standing.has_key),
            breaker=links.breaker.state,
            requests=self._chains[service].sent,
            budget_resets_at=links.budget.resets_at() if links.budget else None,
        )

    def _tell(self) -> None:
        if self.on_status is not None:
            self.on_status()


def build_providers(
    settings: Settings,
    keys: KeySource,
    budgets: BudgetStore,
    clock: Clock,
    *,
    transport: Transport | None = None,
    sleep: Sleep = asyncio.sleep,
    tokens_kept: TokenStore | None = None,
    requests: RequestLog | None = None,
) -> Providers:
    """Return the services' clients, sharing cache, connections and single flight.

    `tokens_kept`: where sign-ins are kept; None: in memory. `requests`: what logs each request.

    Opens nothing: folder and connections are opened when first used.
    """
    cache = ReplyCache(settings.cache_dir, clock)
    flights = Flights()
    breakers = BreakerRegistry(clock)
    activity = Activity(settings.activity_file, clock, requests)
    shared = transport or Transport(clock, activity=activity, contact=settings.preferences.contact)
    shared.activity = activity
    links = {
        service: Links(
            cache=cache,
            flights=flights,
            budget=_budget(service, budgets, clock),
            breaker=breakers[service],
            retrier=Retrier(clock, sleep),
            throttle=_throttle(service, settings, clock, sleep),
            transport=shared,
            clock=clock,
            offline=settings.offline,
        )
        for service in Service
    }
    tokens = Tokens(
        keys,
        tokens_kept or NoTokens(),
        shared,
        clock,
        settings.spotify_accounts_url,
        settings.spotify_client_secret,
    )
    chains = {
        service: _chain(service, settings, keys, links[service], tokens) for service in Service
    }
    extended = settings.preferences.spotify_extended
    return Providers(chains, links, keys, tokens, extended=extended)


class NoTokens:
    """A store of tokens that lives as long as its run."""

    def __init__(self) -> None:
        self._tokens: dict[str, str] = {}

    async def token(self, name: str) -> str | None:
        """Return what was kept in this run."""
        return self._tokens.get(name)

    async def set_token(self, name: str, text: str) -> None:
        """Keep a text for this run."""
        self._tokens[name] = text

    async def remove_token(self, name: str) -> None:
        """Forget it."""
        self._tokens.pop(name, None)


def _throttle(service: Service, settings: Settings, clock: Clock, sleep: Sleep) -> Throttle:
    book = SlotBook(settings.slots_dir / service.value, clock)
    return Throttle(service, RATES[service], clock, sleep, book)


def _budget(service: Service, budgets: BudgetStore, clock: Clock) -> DailyBudget | None:
    limit = DAILY_LIMITS.get(service)
    if not limit:
        return None
    return DailyBudget(service, limit, budgets, clock, rolling=service in ROLLING)


def _chain(
    service: Service, settings: Settings, keys: KeySource, links: Links, tokens: Tokens
) -> Chain:
    make = _CREDENTIALS.get(service)
    signed = tokens.credentials if service is Service.SPOTIFY else None
    return Chain(
        service,
        settings.urls[service],
        links,
        credentials=partial(make, keys) if make else signed,
        judge=_JUDGES[service],
        pause=_PAUSES.get(service),
    )


def _state_after(service: Service, error: SetlistError | None) -> tuple[ServiceState, str]:
    if isinstance(error, AuthFailed):
        if error.missing:
            return _without_key(service, error)
        return ServiceState.KEY_REFUSED, tr("{service} refused the key", service=service.title)
    if isinstance(error, (RateLimited, BudgetSpent)):
        return ServiceState.LIMITED, error.message
    if isinstance(error, ProviderError):
        return ServiceState.UNREACHABLE, error.message
    return ServiceState.READY, tr("Ready")


def _without_key(service: Service, error: AuthFailed) -> tuple[ServiceState, str]:
    if service is Service.SPOTIFY:
        return ServiceState.NO_KEY, error.message
    if not service.needs_key:
        return ServiceState.READY, tr("Ready; the free token opens more")
    return ServiceState.NO_KEY, tr("No key yet")
