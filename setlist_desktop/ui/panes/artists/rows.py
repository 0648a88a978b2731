"""The rows of the artist list, and the words that stand in them."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Collection, Hashable, Iterable, Mapping
from datetime import date, datetime, time

from msgspec import Struct

from setlist_desktop.domain.artists import Artist, ArtistCandidate
from setlist_desktop.domain.imports import ImportStatus
from setlist_desktop.domain.language import plural, tr
from setlist_desktop.domain.statistics import Looked, WeekOfVotes
from setlist_desktop.domain.words import counted, percent
from setlist_desktop.ui.dates import age

SEEN_WHOLE = 8
"""So many artists are in sight without scrolling."""

SOURCE_TITLES = {"musicbrainz": "MusicBrainz", "setlistfm": "setlist.fm", "deezer": "Deezer"}


class HeadingRow(Struct, frozen=True):
    """The heading of a section."""

    text: str

    @property
    def key(self) -> Hashable:
        """What the row is known by."""
        return ("heading", self.text)

    @property
    def sentence(self) -> str:
        """What a screen reader says."""
        return tr("{heading}, section", heading=self.text)


class ArtistRow(Struct, frozen=True):
    """An artist of the library; `detail` is the dim line, `soon` the days to the next show."""

    artist: Artist
    detail: str
    soon: str = ""

    @property
    def key(self) -> Hashable:
        """What the row is known by."""
        return ("artist", self.artist.id)

    @property
    def sentence(self) -> str:
        """What a screen reader says."""
        soon = tr("next show: {when}", when=self.soon) if self.soon else ""
        parts = (self.artist.name, self.detail.replace(" · ", ", "), soon)
        return ", ".join(part for part in parts if part)


class CandidateRow(Struct, frozen=True):
    """An artist found online; `pending` while its import begins."""

    candidate: ArtistCandidate
    detail: str
    pending: bool = False

    @property
    def key(self) -> Hashable:
        """What the row is known by."""
        found = self.candidate
        return ("found", found.mbid or (found.source, found.name, found.disambiguation))

    @property
    def sentence(self) -> str:
        """What a screen reader says."""
        detail = self.detail.replace(" · ", ", ")
        return tr(
            "{artist}, {detail}, found online, press Enter to import",
            artist=self.candidate.name,
            detail=detail,
        )


class TrendRow(Struct, frozen=True):
    """An artist on whose shows was voted this week; the artist stands in its own row, too."""

    week: WeekOfVotes

    @property
    def key(self) -> Hashable:
        """What the row is known by."""
        return ("trend", self.week.artist_id)

    @property
    def detail(self) -> str:
        """The dim line."""
        return plural(self.week.total, "{n} vote this week", "{n} votes this week")

    @property
    def sentence(self) -> str:
        """What a screen reader says."""
        return tr(
            "{artist}, {detail}, trending with you", artist=self.week.name, detail=self.detail
        )


class RecentRow(Struct, frozen=True):
    """An artist that was looked at of late; the artist stands in its own row, too."""

    looked: Looked
    detail: str

    @property
    def key(self) -> Hashable:
        """What the row is known by."""
        return ("recent", self.looked.artist_id)

    @property
    def sentence(self) -> str:
        """What a screen reader says."""
        return f"{self.looked.name}, {self.detail}"


Row = HeadingRow | ArtistRow | CandidateRow | TrendRow | RecentRow


def fold(text: str) -> str:
    """Return text as a filter compares it: without accents and case."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def matches(artist: Artist, words: Iterable[str]) -> bool:
    """Whether every folded word occurs in an artist's names."""
    names = fold(f"{artist.name} {artist.sort_name} {artist.disambiguation}")
    return all(word in names for word in words)


def library_rows(
    artists: Iterable[Artist], running: Mapping[int, ImportStatus], now: datetime
) -> list[Row]:
    """Return the sections *Following* and *In your library*, in the order given."""
    known = tuple(artists)
    names = Counter(fold(artist.name) for artist in known)
    rows: dict[bool, list[Row]] = {True: [], False: []}
    for artist in known:
        shared = names[fold(artist.name)] > 1
        detail = artist_detail(artist, running.get(artist.id), now, shared=shared)
        soon = days_to(artist.next_show_on, now.date())
        rows[artist.followed].append(ArtistRow(artist, detail, soon))
    sections = ((True, tr("Following")), (False, tr("In your library")))
    return [
        row
        for followed, title in sections
        if rows[followed]
        for row in (HeadingRow(title), *rows[followed])
    ]


def trend_rows(weeks: Iterable[WeekOfVotes]) -> list[Row]:
    """Return the section of artists that were voted on most."""
    rows = [TrendRow(week) for week in weeks]
    return [HeadingRow(tr("Trending with you")), *rows] if rows else []


def recent_rows(looked: Iterable[Looked], artists: int, now: datetime) -> list[Row]:
    """Return the section of artists looked at of late; empty for a library that is seen whole."""
    if artists <= SEEN_WHOLE:
        return []
    rows: list[Row] = []
    for one in looked:
        at = datetime.combine(one.on, time(12), now.tzinfo)
        rows.append(RecentRow(one, tr("looked at {age}", age=age(min(at, now), now))))
    return [HeadingRow(tr("Recent")), *rows] if rows else []


def candidate_rows(
    candidates: Iterable[ArtistCandidate],
    pending: Collection[Hashable],
    heading: str = "",
) -> list[Row]:
    """Return the section of artists found online; the library's own are left out."""
    rows: dict[Hashable, Row] = {}
    for candidate in candidates:
        if candidate.local_id is None:
            row = CandidateRow(candidate, candidate_detail(candidate))
            if row.key in pending:
                row = CandidateRow(candidate, row.detail, pending=True)
            rows.setdefault(row.key, row)
    return [HeadingRow(heading or tr("Found online")), *rows.values()] if rows else []


def artist_detail(
    artist: Artist, running: ImportStatus | None, now: datetime, *, shared: bool
) -> str:
    """Return the dim line: country, shows and age; what tells it apart, where a name is shared."""
    apart = artist.disambiguation if shared else ""
    if running is not None:
        return _joined(apart, tr("importing, {percent}", percent=percent(running.percent / 100)))
    state = artist.import_status
    newness = _updated(artist.refreshed_at, now)
    if state is not None and state.partial:
        newness = tr("incomplete")
    shows = counted(artist.show_count, "show", "shows") if artist.show_count else tr("no shows yet")
    return _joined(apart, artist.country, shows, newness)


def candidate_detail(candidate: ArtistCandidate) -> str:
    """Return the dim line: country with what tells it apart, years, shows, and the source."""
    told = candidate.disambiguation.casefold().startswith(candidate.country.casefold())
    country = "" if candidate.disambiguation and told else candidate.country
    country_and_kind = " ".join(part for part in (country, candidate.disambiguation) if part)
    first = ", ".join(part for part in (country_and_kind, candidate.years) if part)
    shows = "" if candidate.show_count is None else counted(candidate.show_count, "show", "shows")
    source = SOURCE_TITLES.get(candidate.source, candidate.source)
    return _joined(first, shows, source)


def days_to(day: date | None, today: date) -> str:
    """Return "today", "1 day" or "4 days" where a show is at most two weeks away."""
    if day is None or not 0 <= (days := (day - today).days) <= 14:
        return ""
    return counted(days, "day", "days") if days else tr("today")


def _updated(at: datetime | None, now: datetime) -> str:
    return tr("updated {age}", age=age(at, now)) if at is not None else ""


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
