"""What the care of a library tells: how big its parts are, and what does not belong."""

from __future__ import annotations

from msgspec import Struct

from setlist_desktop.domain.language import mark, tr

TABLES = {
    "album": mark("Albums"),
    "alembic_version": mark("Version of the library"),
    "artist": mark("Artists"),
    "artist_alias": mark("Other names of artists"),
    "artist_count": mark("Counts of artists"),
    "artist_link": mark("Artists at services"),
    "artist_tag": mark("Tags of artists"),
    "attendance": mark("Shows you marked"),
    "change_log": mark("News for other windows"),
    "city": mark("Cities"),
    "decision": mark("Matches you decided on"),
    "find": mark("Search index"),
    "find_show": mark("Search index of shows"),
    "follow": mark("Artists followed"),
    "forecast": mark("Predictions"),
    "import_status": mark("Imports"),
    "item": mark("Lines of setlists"),
    "item_song": mark("Songs in lines"),
    "job_run": mark("Runs of background jobs"),
    "job_state": mark("Background jobs"),
    "news": mark("News of shows"),
    "notification": mark("Notifications"),
    "notification_preference": mark("Notifications wanted"),
    "performance": mark("Artists on shows"),
    "performance_count": mark("Counts of shows"),
    "performance_link": mark("Shows at services"),
    "profile": mark("People"),
    "request_budget": mark("Requests by day"),
    "request_log": mark("Requests to services"),
    "saved_search": mark("Kept searches"),
    "score": mark("Scores"),
    "score_value": mark("Scores by rule"),
    "seal": mark("Sealed predictions"),
    "set_part": mark("Sets"),
    "setlist": mark("Setlists"),
    "setlist_version": mark("Earlier versions of setlists"),
    "setting": mark("Settings of the library"),
    "show": mark("Shows"),
    "show_unreckoned": mark("Shows whose beginning is to be reckoned"),
    "song": mark("Songs"),
    "song_alias": mark("Merged songs"),
    "song_play": mark("Plays of songs"),
    "sync_mark": mark("When services were asked"),
    "tag": mark("Tags"),
    "ticket": mark("Tickets"),
    "tour": mark("Tours"),
    "trash": mark("Trash"),
    "trend": mark("What draws attention"),
    "undo_step": mark("Steps to undo"),
    "venue": mark("Venues"),
    "venue_link": mark("Venues at services"),
    "venue_review": mark("Reviews of venues"),
    "view_count": mark("What was looked at"),
    "vote": mark("Votes"),
    "vote_log": mark("Votes as they were given"),
    "vote_tally": mark("Votes by song"),
}
"""What each table of the library holds, in words."""


class TableSize(Struct, frozen=True):
    """A table with its rows and the bytes that it takes with its indexes."""

    name: str
    rows: int
    size_bytes: int

    @property
    def words(self) -> str:
        """What it holds, as people say it; its name where it is another program's."""
        return tr(TABLES[self.name]) if self.name in TABLES else self.name


class Orphans(Struct, frozen=True):
    """What nothing leads to any more, and rows that refer to what is not there."""

    broken_references: int = 0
    venues: int = 0
    albums: int = 0
    tours: int = 0
    cities: int = 0

    @property
    def removable(self) -> int:
        """How many of them can be taken out without losing anything of the user's."""
        return self.venues + self.albums + self.tours + self.cities


class Condition(Struct, frozen=True):
    """How a library stands; `damage` is SQLite's own finding, "" where the file is whole."""

    tables: tuple[TableSize, ...]
    size_bytes: int
    free_bytes: int
    damage: str
    orphans: Orphans


class Cleaned(Struct, frozen=True):
    """What a clean-up took out."""

    orphans: int = 0
    news: int = 0
    runs: int = 0
    views: int = 0
    requests: int = 0
    freed_bytes: int = 0


class SampleSize(Struct, frozen=True):
    """How much made-up data is wanted; `songs` and `shows` are shared among the artists."""

    artists: int = 50
    venues: int = 20
    shows: int = 100
    songs: int = 200
    seed: int = 1
