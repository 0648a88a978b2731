"""All that looks after the library as a whole, in one place for the window and the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from setlist_desktop.services.backups import Backups
from setlist_desktop.services.exports import Exports
from setlist_desktop.services.find import Find
from setlist_desktop.services.maintenance import Maintenance
from setlist_desktop.services.matches import Matches
from setlist_desktop.services.nearby import Nearby
from setlist_desktop.services.own_words import OwnWords
from setlist_desktop.services.song_merges import SongMerges
from setlist_desktop.services.spoilers import Spoilers
from setlist_desktop.services.statistics import Statistics
from setlist_desktop.services.steps import Steps
from setlist_desktop.services.trash import Trash

if TYPE_CHECKING:
    from setlist_desktop.storage.database import Database
    from setlist_desktop.system.clock import Clock


class Library:
    """The services that act on the whole library rather than on one of its shows."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self.backups = Backups(database, clock)
        self.exports = Exports(database, clock)
        self.find = Find(database, clock)
        self.maintenance = Maintenance(database, clock)
        self.matches = Matches(database, clock)
        self.nearby = Nearby(database, clock)
        self.own_words = OwnWords(database, clock)
        self.songs = SongMerges(database, clock)
        self.spoilers = Spoilers(database, clock)
        self.steps = Steps(database, clock)
        self.statistics = Statistics(database, clock)
        self.trash = Trash(database, clock)
