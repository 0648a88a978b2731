"""A library with an artist and shows, made row by row, for tests of what stands on it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime

from setlist_desktop.domain.titles import name_key, title_key
from setlist_desktop.storage.database import Database, Write
from setlist_desktop.storage.rows import (
    ArtistRow,
    ItemRow,
    ItemSongRow,
    PerformanceRow,
    SetlistRow,
    SetRow,
    ShowRow,
    SongRow,
)

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)


class FixedClock:
    """A clock that stands until it is set."""

    def __init__(self, now: datetime = NOW) -> None:
        self.instant = now

    def now(self) -> datetime:
        return self.instant

    def monotonic(self) -> float:
        return 0.0


class Past:
    """Adds an artist's shows, songs and played setlists to a library."""

    def __init__(self, database: Database, name: str = "The Lanterns") -> None:
        self._database = database
        self.artist_id = self._add(
            ArtistRow(name=name, name_key=name_key(name), created_at=datetime(2026, 1, 1))  # noqa: DTZ001
        )

    def show(self, on: date | None, ordinal: int = 1) -> int:
        """Add a show without a setlist; return the performance's id."""
        show_id = self._add(ShowRow(date=on))
        return self._add(PerformanceRow(show_id=show_id, artist_id=self.artist_id, ordinal=ordinal))

    def song(self, title: str) -> int:
        """Return the song of a title, made where there is none."""

        def add(write: Write) -> int:
            key = title_key(title)
            found = (
                write.session.query(SongRow)
                .filter_by(artist_id=self.artist_id, title_key=key)
                .first()
            )
            if found is None:
                found = SongRow(artist_id=self.artist_id, title=title, title_key=key)
                write.session.add(found)
                write.session.flush()
            return found.id

        return self._database.write_now(add)[0]

    def played(
        self,
        on: date,
        main: Sequence[str],
        encore: Sequence[str] = (),
        *,
        tape: Sequence[str] = (),
        ordinal: int = 1,
    ) -> int:
        """Add a show with its played setlist ("A / B" is a medley); return the performance's id."""
        performance_id = self.show(on, ordinal)
        count = len(main) + len(encore)
        setlist_id = self._add(
            SetlistRow(
                performance_id=performance_id, kind="played", song_count=count, named_count=count
            )
        )
        for position, (titles, tapes) in enumerate([(main, tape), (encore, ())]):
            if titles or tapes:
                set_id = self._add(
                    SetRow(setlist_id=setlist_id, position=position, encore=position)
                )
                self._lines(set_id, [(t, "tape") for t in tapes] + [(t, "song") for t in titles])
        return performance_id

    def _lines(self, set_id: int, lines: Sequence[tuple[str, str]]) -> None:
        for position, (line, kind) in enumerate(lines):
            titles = line.split(" / ")
            kind = "medley" if len(titles) > 1 else kind
            item_id = self._add(ItemRow(set_id=set_id, position=position, type=kind))
            for index, title in enumerate(titles):
                song_id = self.song(title)
                self._add(
                    ItemSongRow(item_id=item_id, position=index, song_id=song_id, title=title)
                )

    def _add(self, row: object) -> int:
        def add(write: Write) -> int:
            write.session.add(row)
            write.session.flush()
            return int(getattr(row, "id", 0))

        return self._database.write_now(add)[0]
