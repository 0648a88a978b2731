"""The predictors at hand: an artist's past, read once, and what was computed from it.

Everything here runs on the predictor's own thread, except that news of changes come from the event
loop.
"""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Generic, TypeVar

from msgspec import Struct, field

from setlist_desktop.domain.changes import ChangeSet, Kind
from setlist_desktop.domain.errors import InvalidInput
from setlist_desktop.domain.language import mark, tr
from setlist_desktop.domain.predictions import (
    CHOICE_WORDS,
    BasisChoice,
    Forecast,
    PastOf,
    PastShow,
    SongChance,
    horizon_of,
)
from setlist_desktop.domain.setlists import Basis
from setlist_desktop.storage.pasts import (
    artist_past,
    asked_show,
    fingerprint,
    popular_songs,
)

if TYPE_CHECKING:
    from collections.abc import Hashable

    from setlist_desktop.domain.predictions import ArtistPast, AskedShow
    from setlist_desktop.prediction.engine import Engine
    from setlist_desktop.prediction.prospect import Prospect
    from setlist_desktop.storage.database import Database

V = TypeVar("V")

PASTS, ENGINES, PROSPECTS = 4, 4, 12
"""How many are kept at most: artists' pasts, predictors, shows asked for of each predictor."""

SHOWS_KEPT = 3000
"""So many shows at most are in all pasts, and in all predictors, that are kept beside the last one:
a predictor that has seen 2,500 of them takes some 40 MB.
"""

POPULAR_SONGS = 15
POPULARITY = mark(
    "popularity at music services alone, no setlist being known: a ranking without chances"
)


class Prospects:
    """Forecasts of shows as they are asked for; anything computed is kept until it may differ."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._loads = 0
        self._doubted: set[Hashable] = set()
        self._pasts = _Kept[tuple[int, "ArtistPast"]](PASTS, SHOWS_KEPT)
        self._known_pasts = _Kept["_Known"](ENGINES, SHOWS_KEPT)
        database.bus.subscribe(self._on_changes)

    def of(self, show_id: int, choice: BasisChoice = BasisChoice.ALL) -> Prospect:
        """Return what is to be expected of a show, from the artist's shows before it.

        Raises NotFound for the show, InvalidInput where no setlist before it is known.
        """
        from setlist_desktop.prediction.prospect import Prospect

        asked = self._database.read_now(lambda session: asked_show(session, show_id))
        load, past = self._past(asked.artist_id)
        before = past.before(asked)
        shows = _chosen([show.past for show in before if show.known], asked, choice)
        horizon = horizon_of(before)
        known = self._known((load, choice, *_ends(shows)), shows)
        prospect = known.prospects.get((asked.target, horizon))
        if prospect is None:
            prospect = Prospect(known.engine, asked.target, horizon, choice)
            known.prospects.keep((asked.target, horizon), prospect)
        return prospect

    def past_of(self, show_id: int) -> PastOf:
        """Return a show with the artist's shows before it. Raises NotFound."""
        asked = self._database.read_now(lambda session: asked_show(session, show_id))
        _, past = self._past(asked.artist_id)
        return PastOf(asked, past.before(asked))

    def forecast(self, show_id: int, choice: BasisChoice = BasisChoice.ALL) -> Forecast:
        """Return a show's forecast; without any known setlist a mere ranking by popularity.

        Raises NotFound for the show, InvalidInput where there is neither.
        """
        try:
            return self.of(show_id, choice).forecast
        except InvalidInput:
            by_popularity = self._by_popularity(show_id) if choice is BasisChoice.ALL else None
            if by_popularity is None:
                raise
            return by_popularity

    def _past(self, artist_id: int) -> tuple[int, ArtistPast]:
        """Return an artist's past, and a number that is another one once anything of it is."""
        reloaded = artist_id in self._doubted
        self._doubted.discard(artist_id)
        kept = self._pasts.get(artist_id)
        now = self._database.read_now(lambda session: fingerprint(session, artist_id))
        if kept is not None and kept[1].fingerprint == now and not reloaded:
            return kept
        past = self._database.read_now(lambda session: artist_past(session, artist_id))
        if kept is None or kept[1] != past:
            self._loads += 1
            kept = (self._loads, past)
            self._pasts.keep(artist_id, kept, len(past.shows))
        return kept

    def _known(self, key: Hashable, shows: list[PastShow]) -> _Known:
        from setlist_desktop.prediction.engine import Engine

        known = self._known_pasts.get(key)
        if known is None:
            known = _Known(Engine(shows))
            self._known_pasts.keep(key, known, len(shows))
        return known

    def _by_popularity(self, show_id: int) -> Forecast | None:
        asked = self._database.read_now(lambda session: asked_show(session, show_id))
        songs = self._database.read_now(
            lambda session: popular_songs(session, asked.artist_id, POPULAR_SONGS)
        )
        if not songs:
            return None
        chances = tuple(
            SongChance(song, None, (tr("popular at music services, place {place}", place=place),))
            for place, song in enumerate(songs, start=1)
        )
        return Forecast(Basis(POPULARITY, 0, None), chances, songs, frozenset())

    def _on_changes(self, changes: ChangeSet) -> None:
        # Songs may have become one, or tours and dates changed, although no sum of them differs.
        songs, artists = changes.of(Kind.SONG), changes.of(Kind.ARTIST)
        self._doubted.update(
            artist for artist in self._pasts.names() if artist in songs or artist in artists
        )


class _Kept(Generic[V]):
    """The last few values by key: fewer of them where they weigh more than `heaviest` together."""

    def __init__(self, most: int, heaviest: int | None = None) -> None:
        self._most = most
        self._heaviest = heaviest
        self._values: OrderedDict[Hashable, tuple[V, int]] = OrderedDict()

    def get(self, key: Hashable) -> V | None:
        held = self._values.get(key)
        if held is None:
            return None
        self._values.move_to_end(key)
        return held[0]

    def keep(self, key: Hashable, value: V, weight: int = 0) -> None:
        self._values[key] = value, weight
        self._values.move_to_end(key)
        while len(self._values) > 1 and self._is_too_much():
            self._values.popitem(last=False)

    def names(self) -> tuple[Hashable, ...]:
        return tuple(self._values)

    def _is_too_much(self) -> bool:
        if len(self._values) > self._most:
            return True
        weight = sum(weight for _, weight in self._values.values())
        return self._heaviest is not None and weight > self._heaviest


class _Known(Struct):
    """A past as a predictor knows it, and the shows asked for from there."""

    engine: Engine
    prospects: _Kept[Prospect] = field(default_factory=lambda: _Kept(PROSPECTS))


def _chosen(shows: list[PastShow], asked: AskedShow, choice: BasisChoice) -> list[PastShow]:
    from setlist_desktop.prediction.choosing import chosen

    left = chosen(shows, asked.target, choice)
    if shows and not left:
        raise InvalidInput(
            tr("No known setlist is left with “{choice}”.", choice=tr(CHOICE_WORDS[choice])),
            field="basis",
            hint=tr("Choose another basis."),
        )
    return left


def _ends(shows: list[PastShow]) -> tuple[object, ...]:
    """Return what tells one choice among an artist's shows from another."""
    if not shows:
        return (0,)
    return (len(shows), shows[0].date, shows[-1].date, shows[-1].entries, shows[-1].tour)
