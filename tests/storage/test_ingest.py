"""Taking in: what joins, what is new, what is kept; and twice adds nothing."""

from __future__ import annotations

import itertools
from collections import Counter
from datetime import UTC, date, datetime, time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from sqlalchemy import delete, func, insert, select, text, update

from setlist_desktop.domain.changes import ChangeBus, Kind
from setlist_desktop.domain.editing import ReplaceSets
from setlist_desktop.domain.errors import AmbiguousArtist
from setlist_desktop.domain.records import (
    ArtistRecord,
    ItemRecord,
    SetRecord,
    ShowRecord,
    TrackRecord,
    VenueRecord,
)
from setlist_desktop.domain.setlists import Item, ItemSong, ItemType, SetlistKind, SetPart
from setlist_desktop.domain.shows import NewShow, ShowStatus
from setlist_desktop.storage.ingest import (
    IngestCounts,
    ingest_artist,
    ingest_shows,
    ingest_tracks,
)
from setlist_desktop.storage.opening import open_database
from setlist_desktop.storage.rows import (
    ArtistRow,
    ItemRow,
    ItemSongRow,
    PerformanceLinkRow,
    PerformanceRow,
    SetlistRow,
    SetRow,
    ShowRow,
    SongRow,
    UndoStepRow,
    VenueRow,
)
from setlist_desktop.storage.setlists import edit_setlist, find_setlist
from setlist_desktop.storage.show_facts import change_facts, facts_of
from setlist_desktop.storage.shows import add_show, shows_of_artist
from setlist_desktop.storage.versions import versions_of

BAND = ArtistRecord("The Paper Lanterns")
HALL = VenueRecord("Harbour Hall", "Port Ellery", country="Elsewhere")
DAY = date(2025, 6, 14)
SONGS = ("Low Tide", "Salt", "Harbour Lights", "Signal Fires")


class Library:
    """A library with one artist, on this thread."""

    def __init__(self, path):
        self.database = open_database(path, ChangeBus())
        self.artist = self.write(lambda write: ingest_artist(write, BAND))

    def write(self, function):
        result, self.changes = self.database.write_now(function)
        return result

    def take(self, *records, **options):
        return self.write(lambda write: ingest_shows(write, self.artist, records, **options))

    def shows(self):
        return self.database.read_now(lambda session: shows_of_artist(session, self.artist))

    def count(self, row):
        return self.database.read_now(
            lambda session: session.scalar(select(func.count()).select_from(row))
        )

    def rows(self, statement):
        return self.database.read_now(lambda session: session.execute(statement).all())

    def titles(self, show_id):
        """Return the songs of a played setlist, a tuple a line."""
        rows = self.rows(
            select(ItemRow.id, ItemSongRow.title)
            .join(SetRow, SetRow.id == ItemRow.set_id)
            .join(SetlistRow, SetlistRow.id == SetRow.setlist_id)
            .outerjoin(ItemSongRow, ItemSongRow.item_id == ItemRow.id)
            .where(SetlistRow.performance_id == show_id, SetlistRow.kind == "played")
            .order_by(SetRow.position, ItemRow.position, ItemSongRow.position)
        )
        return [
            tuple(title for _, title in line if title is not None)
            for _, line in itertools.groupby(rows, key=lambda row: row.id)
        ]

    def content(self):
        """Return every row of every table that taking in writes, the log aside."""
        tables = "artist venue venue_link show performance song setlist set_part item item_song"
        return {
            table: self.rows(text(f"SELECT * FROM {table} ORDER BY 1, 2"))
            for table in tables.split()
        } | {
            "links": self.rows(
                text("SELECT id, performance_id, service, external_id FROM performance_link")
            )
        }


@pytest.fixture
def library(tmp_path):
    library = Library(tmp_path / "library.sqlite3")
    yield library
    library.database.close_now()


def song(*titles, **facts):
    return ItemRecord(ItemType.MEDLEY if len(titles) > 1 else ItemType.SONG, titles, **facts)


def played(*titles):
    return (SetRecord("", 0, tuple(song(title) for title in titles)),)


def show(titles=SONGS, **facts):
    """Return a show as a file tells it."""
    record = ShowRecord(BAND, DAY, HALL, source="file", ordinal=1, sets=played(*titles))
    return replace(record, **facts)


def wiki(external_id, titles=SONGS, **facts):
    """Return a show as setlist.fm tells it."""
    record = ShowRecord(
        BAND,
        DAY,
        HALL,
        source="setlistfm",
        external_id=external_id,
        version="v1",
        url=f"https://example.org/{external_id}",
        sets=played(*titles) if titles else (),
    )
    return replace(record, **facts)


def ticket(external_id="T1", **facts):
    """Return a show to come as Ticketmaster tells it."""
    record = ShowRecord(
        BAND,
        DAY,
        replace(HALL, external_id="K1", zone="Europe/Berlin"),
        source="ticketmaster",
        external_id=external_id,
        time=time(20, 0),
        status=ShowStatus.ON_SALE,
        url="https://example.org/tickets",
    )
    return replace(record, **facts)


# One record


def test_a_new_show_stands_with_all_its_facts(library):
    record = show(
        tour="Tidal",
        sets=(
            SetRecord(
                "Acoustic", 0, (song("Salt", cover_of="The Gulls", guests="Ida", note="slow"),)
            ),
            SetRecord(
                "",
                1,
                (
                    song("Low Tide", "Signal Fires", segue=True),
                    ItemRecord(ItemType.TAPE, ("Foghorn",)),
                    ItemRecord(ItemType.TALK, ("Thanks",)),
                    ItemRecord(ItemType.SONG, ("",)),
                ),
            ),
        ),
    )
    assert library.take(record) == IngestCounts(added=1, songs=5)
    (found,) = library.shows()
    assert (found.date, found.venue, found.city, found.tour) == (
        DAY,
        "Harbour Hall",
        "Port Ellery",
        "Tidal",
    )
    assert found.has_setlist
    assert found.song_count == 2
    assert found.status is ShowStatus.COMPLETED
    assert library.titles(found.id) == [
        ("Salt",),
        ("Low Tide", "Signal Fires"),
        ("Foghorn",),
        (),
        (),
    ]
    items = library.rows(
        select(ItemRow.type, ItemRow.label, ItemRow.segue, ItemRow.guests, ItemRow.note)
    )
    assert [tuple(item) for item in items] == [
        ("song", "", False, "Ida", "slow"),
        ("medley", "", True, "", ""),
        ("tape", "", False, "", ""),
        ("talk", "Thanks", False, "", ""),
        ("unknown", "", False, "", ""),
    ]
    assert library.rows(select(SetRow.name, SetRow.encore)) == [("Acoustic", 0), ("", 1)]
    assert library.rows(select(SongRow.cover_of).where(SongRow.title == "Salt")) == [("The Gulls",)]


def test_views_hear_what_came(library):
    library.take(show())
    (found,) = library.shows()
    assert library.changes.of(Kind.SHOW) == {found.id}
    assert library.changes.of(Kind.ARTIST) == {library.artist}
    assert library.changes.of(Kind.SETLIST)
    library.take(show())
    assert not library.changes


def test_spellings_of_a_title_are_one_song(library):
    library.take(show(("Salt & Smoke", "Salt and Smoke", "SALT AND SMOKE")))
    assert library.count(SongRow) == 1
    (found,) = library.shows()
    assert library.titles(found.id) == [
        ("Salt & Smoke",),
        ("Salt and Smoke",),
        ("SALT AND SMOKE",),
    ]


def test_ids_of_lines_are_never_used_again(library):
    library.take(wiki("A"))
    before = library.rows(select(func.max(ItemRow.id)))[0][0]
    library.take(wiki("A", ("Salt",), version="v2"))
    assert library.rows(select(func.min(ItemRow.id)))[0][0] > before


# The same again


def test_the_same_file_twice_adds_nothing(library):
    library.take(show(), show(ordinal=2))
    before = library.content()
    assert library.take(show(), show(ordinal=2)) == IngestCounts(skipped=2)
    assert library.content() == before


def test_an_id_twice_in_one_call_is_one_show(library):
    assert library.take(wiki("A"), wiki("A")).added == 1
    assert library.count(PerformanceRow) == 1


def test_a_service_is_seen_again_at_another_time_and_nothing_changes(library):
    library.take(wiki("A"), fetched_at=datetime(2026, 1, 1, tzinfo=UTC))
    counts = library.take(wiki("A"), fetched_at=datetime(2026, 2, 1, tzinfo=UTC))
    assert counts == IngestCounts(skipped=1)
    assert library.rows(select(PerformanceLinkRow.fetched_at)) == [(datetime(2026, 2, 1),)]  # noqa: DTZ001


# Early and late


def test_early_and_late_shows_stay_two(library):
    library.take(show(ordinal=1), show(ordinal=2))
    assert [found.ordinal for found in library.shows()] == [1, 2]


def test_early_and_late_of_a_service_pair_by_what_was_played(library):
    early, late = SONGS[:2], SONGS[2:]
    library.take(show(early, ordinal=1), show(late, ordinal=2))
    first, second = (found.id for found in library.shows())
    assert library.take(wiki("LATE", late), wiki("EARLY", early)).added == 0
    links = dict(
        library.rows(select(PerformanceLinkRow.external_id, PerformanceLinkRow.performance_id))
    )
    assert links == {"EARLY": first, "LATE": second}


def test_equal_early_and_late_shows_pair_in_order(library):
    library.take(show(ordinal=1), show(ordinal=2))
    assert library.take(wiki("A"), wiki("B")) == IngestCounts(updated=2)
    assert library.take(wiki("A"), wiki("B")) == IngestCounts(skipped=2)


def test_a_stub_leaves_the_setlist_to_the_show_that_has_one(library):
    library.take(show())
    counts = library.take(wiki("STUB", ()), wiki("FULL"))
    assert counts == IngestCounts(added=1, updated=1)
    links = dict(
        library.rows(select(PerformanceLinkRow.external_id, PerformanceLinkRow.performance_id))
    )
    by_id = {found.id: found for found in library.shows()}
    assert by_id[links["FULL"]].has_setlist
    assert not by_id[links["STUB"]].has_setlist


def test_a_stub_that_came_alone_gives_the_show_to_what_was_played_there(library):
    early, late = SONGS[:2], SONGS[2:]
    library.take(show(early, ordinal=1))
    library.take(wiki("LATE", ()))
    library.take(wiki("EARLY", early))
    links = dict(
        library.rows(select(PerformanceLinkRow.external_id, PerformanceLinkRow.performance_id))
    )
    by_id = {found.id: found for found in library.shows()}
    assert len(by_id) == 2
    assert by_id[links["EARLY"]].has_setlist
    assert not by_id[links["LATE"]].has_setlist
    assert library.take(wiki("LATE", ()), wiki("EARLY", early)) == IngestCounts(skipped=2)
    assert library.take(wiki("LATE", late, version="v2")).added == 0
    assert [len(library.titles(found.id)) for found in library.shows()] == [2, 2]


def test_whichever_service_comes_first_the_show_is_the_same(library):
    hall = replace(HALL, latitude=1.0, longitude=2.0)
    seller = replace(hall, name="Harbour Hall at the Docks", zone="Europe/London")
    event = ticket(venue=seller, note="Doors at seven")
    night = wiki("A", venue=hall, tour="Tide", note="Rain")
    other = Library(library.database.path.with_name("other.sqlite3"))
    library.take(night)
    library.take(event)
    other.take(event)
    other.take(night)
    facts = [
        (
            [replace(found, id=0) for found in one.shows()],
            one.rows(select(VenueRow.name, VenueRow.zone)),
            one.rows(select(ShowRow.note)),
        )
        for one in (library, other)
    ]
    other.database.close_now()
    assert facts[0] == facts[1]
    assert facts[0][0][0].source == "setlistfm"


def test_musicbrainz_gives_way_to_setlistfm_and_never_the_other_way_round(library):
    """Its few lines come where nothing else can be asked; what the user has edited stays."""
    few = wiki("E1", ("Salt",), source="musicbrainz", version="")
    library.take(few)
    (found,) = library.shows()
    setlist = library.database.read_now(lambda s: find_setlist(s, found.id, SetlistKind.PLAYED))
    counts = library.take(wiki("A"))
    assert (counts.added, counts.updated) == (0, 1)
    assert library.titles(found.id) == [(title,) for title in SONGS]
    assert library.shows()[0].source == "setlistfm"
    kept = library.database.read_now(lambda session: versions_of(session, setlist.id))
    assert [[line.title for line in one.lines] for one in kept] == [["Salt"]]
    assert library.take(few) == IngestCounts(skipped=1)
    assert library.titles(found.id) == [(title,) for title in SONGS]


def test_what_the_user_wrote_over_musicbrainz_stays(library):
    library.take(wiki("E1", ("Salt",), source="musicbrainz", version=""))
    (found,) = library.shows()
    setlist = library.database.read_now(lambda s: find_setlist(s, found.id, SetlistKind.PLAYED))
    mine = ReplaceSets((SetPart(items=(Item(songs=(ItemSong("Dock"),)),)),))
    library.write(lambda w: edit_setlist(w, setlist.id, mine, "Mine", datetime.now(UTC)))
    library.take(wiki("A"))
    assert library.titles(found.id) == [("Dock",)]


def test_setlists_that_share_nothing_are_two_shows(library):
    library.take(show(SONGS[:3]))
    library.take(wiki("A", ("Dunes", "Kelp", "Anchor")))
    assert len(library.shows()) == 2


def test_two_venues_on_one_date_stay_two(library):
    other = VenueRecord("Radio House", "Port Ellery")
    assert library.take(show(), show(venue=other)).added == 2
    assert library.take(wiki("B", SONGS[:2], venue=other), wiki("A")).added == 0
    assert len(library.shows()) == 2


# Places


@pytest.mark.parametrize(
    "venue",
    [
        VenueRecord("HARBOUR HALL", "Port Ellery"),
        VenueRecord("Harbour Hall", ""),
        VenueRecord("Hárbour Hall!", "port ellery"),
    ],
)
def test_a_venue_is_known_by_name_and_city_however_written(library, venue):
    library.take(show())
    assert library.take(wiki("A", venue=venue)) == IngestCounts(updated=1)


def test_a_city_that_was_missing_is_learned(library):
    library.take(show(venue=VenueRecord("Harbour Hall")))
    library.take(wiki("A"))
    (found,) = library.shows()
    assert found.city == "Port Ellery"


def test_a_venue_is_known_by_the_services_id_under_a_new_name(library):
    venue = replace(HALL, external_id="V1")
    library.take(wiki("A", venue=venue))
    library.take(wiki("B", venue=replace(venue, name="Bank Arena"), date=date(2025, 7, 1)))
    assert library.count(VenueRow) == 1


def test_a_town_of_the_same_hall_name_is_another_venue(library):
    library.take(show(), show(venue=replace(HALL, city="Lower Ellery")))
    assert library.count(VenueRow) == 2
    assert len(library.shows()) == 2


# Ticketmaster and setlist.fm


def test_one_upcoming_show_of_two_services_is_one(library):
    library.take(wiki("A", ()))
    assert library.take(ticket()) == IngestCounts(updated=1)
    (found,) = library.shows()
    assert found.status is ShowStatus.ON_SALE
    assert found.time == time(20, 0)
    assert found.zone == "Europe/Berlin"


@pytest.mark.parametrize("ticket_first", [True, False])
def test_one_upcoming_show_under_a_sponsors_name_is_one(library, ticket_first):
    records = [wiki("A", ()), ticket(venue=VenueRecord("Fizz Arena", "Port Ellery"))]
    if ticket_first:
        records.reverse()
    for record in records:
        library.take(record)
    assert len(library.shows()) == 1
    for record in records:
        assert library.take(record) == IngestCounts(skipped=1)


def test_a_citys_name_in_another_language_is_told_by_its_position(library):
    here = VenueRecord("Harbour Hall", "Port Ellery", latitude=48.14, longitude=11.57)
    there = VenueRecord("Fizz Arena", "Ellerhafen", latitude=48.2, longitude=11.6)
    library.take(wiki("A", (), venue=here))
    library.take(ticket(venue=there))
    assert len(library.shows()) == 1


def test_two_shows_in_one_city_are_not_guessed_at(library):
    library.take(wiki("A", ()), wiki("B", (), venue=VenueRecord("Radio House", "Port Ellery")))
    library.take(ticket(venue=VenueRecord("Fizz Arena", "Port Ellery")))
    assert len(library.shows()) == 3


def test_a_stub_elsewhere_in_the_city_does_not_take_a_played_show(library):
    library.take(show())
    library.take(wiki("A", (), venue=VenueRecord("Radio House", "Port Ellery")))
    assert len(library.shows()) == 2


def test_another_date_is_another_show(library):
    library.take(wiki("A", ()))
    library.take(ticket(date=date(2025, 6, 15)))
    assert len(library.shows()) == 2


def test_who_sells_the_tickets_knows_status_time_and_date_best(library):
    library.take(ticket())
    library.take(wiki("A", (), time=time(19, 0), status=ShowStatus.CANCELLED))
    (found,) = library.shows()
    assert (found.status, found.time) == (ShowStatus.ON_SALE, time(20, 0))
    moved = ticket(
        date=date(2025, 9, 1), status=ShowStatus.RESCHEDULED, time=time(20, 0), url="another"
    )
    assert library.take(moved).updated == 1
    library.take(wiki("A", ()))
    (found,) = library.shows()
    assert (found.status, found.date) == (ShowStatus.RESCHEDULED, date(2025, 9, 1))


def test_a_status_never_falls_back(library):
    library.take(ticket(status=ShowStatus.CANCELLED))
    library.take(ticket(status=None))
    library.take(wiki("A", ()))
    assert library.shows()[0].status is ShowStatus.CANCELLED
    library.take(wiki("A"))
    library.take(ticket(status=ShowStatus.OFF_SALE))
    assert library.shows()[0].status is ShowStatus.COMPLETED


def test_a_date_to_be_announced_is_filled_in(library):
    library.take(ticket(date=None))
    assert library.shows()[0].date is None
    library.take(ticket())
    assert [found.date for found in library.shows()] == [DAY]


def test_a_show_added_by_hand_joins_what_comes_later(library):
    by_hand = NewShow(library.artist, DAY, "Harbour Hall", "Port Ellery")
    show_id = library.write(lambda write: add_show(write, by_hand))
    assert library.take(wiki("A")) == IngestCounts(updated=1, songs=4)
    assert [found.id for found in library.shows()] == [show_id]
    assert library.write(lambda write: add_show(write, by_hand)) == show_id


# Setlists that are there


def test_an_empty_setlist_erases_none(library):
    library.take(wiki("A"))
    library.take(wiki("A", (), version="v2"))
    (found,) = library.shows()
    assert len(library.titles(found.id)) == 4


def test_a_setlist_of_another_source_is_kept_and_the_page_added(library):
    library.take(show(("Low Tide", "Salt")))
    library.take(wiki("A"))
    (found,) = library.shows()
    assert library.titles(found.id) == [("Low Tide",), ("Salt",)]
    assert found.url == "https://example.org/A"
    assert library.rows(select(SetlistRow.source, SetlistRow.version)) == [("file", 1)]


def test_a_new_version_of_its_own_source_replaces_it(library):
    library.take(wiki("A"))
    counts = library.take(wiki("A", (*SONGS, "Encore Song"), version="v2"))
    assert counts == IngestCounts(updated=1, songs=1)
    (found,) = library.shows()
    assert library.titles(found.id)[-1] == ("Encore Song",)
    assert found.song_count == 5
    assert library.rows(select(SetlistRow.version)) == [(2,)]
    assert library.count(ItemRow) == 5
    assert library.changes.of(Kind.SETLIST)


def test_what_stood_there_before_is_kept_version_by_version(library):
    for number in (1, 2, 3):
        library.take(
            wiki("A", SONGS[:number], version=f"v{number}"),
            fetched_at=datetime(2025, 7, number, tzinfo=UTC),
        )
    library.take(wiki("A", SONGS[:3], version="v3"))
    (setlist_id,) = library.rows(select(SetlistRow.id))[0]
    kept = library.database.read_now(lambda session: versions_of(session, setlist_id))
    assert [(one.version, one.replaced_at.day, len(one.lines)) for one in kept] == [
        (2, 3, 2),
        (1, 2, 1),
    ]
    assert [line.title for line in kept[0].lines] == list(SONGS[:2])
    assert kept[0].source == "setlistfm"


def test_songs_of_a_new_version_are_counted_by_line(library):
    medley = (SetRecord("", 0, (song("Low Tide", "Salt", "Kelp"),)),)
    library.take(wiki("A", sets=medley))
    assert library.take(wiki("A", ("Low Tide", "Salt"), version="v2")).songs == 1
    assert library.take(wiki("A", ("Low Tide",), version="v3")).songs == 0


def test_a_setlist_fills_one_that_was_begun_and_is_empty(library):
    library.take(wiki("A", ()))
    (found,) = library.shows()
    library.write(
        lambda write: write.session.execute(
            insert(SetlistRow).values(performance_id=found.id, kind="played")
        )
    )
    library.take(wiki("A", version="v2"))
    assert len(library.titles(found.id)) == 4
    assert library.count(SetlistRow) == 1


def test_a_setlist_edited_here_or_locked_is_kept(library):
    library.take(wiki("A"), wiki("B", date=date(2025, 6, 15)))
    edited, locked = (row.id for row in library.rows(select(SetlistRow.id).order_by(SetlistRow.id)))

    def edit(write):
        write.session.execute(
            insert(UndoStepRow).values(
                scope=f"setlist:{edited}",
                label="Rename",
                command="{}",
                inverse="{}",
                done_at=datetime(2026, 1, 1),  # noqa: DTZ001
            )
        )
        write.session.execute(
            SetlistRow.__table__.update().where(SetlistRow.id == locked).values(locked=True)
        )

    library.write(edit)
    library.take(
        wiki("A", ("Salt",), version="v2"),
        wiki("B", ("Salt",), version="v2", date=date(2025, 6, 15)),
    )
    assert [len(library.titles(found.id)) for found in library.shows()] == [4, 4]


def test_a_predicted_setlist_is_no_played_one(library):
    library.take(wiki("A", ()))
    (found,) = library.shows()
    library.write(
        lambda write: write.session.execute(
            insert(SetlistRow).values(performance_id=found.id, kind="predicted")
        )
    )
    library.take(wiki("A", version="v2"))
    assert library.shows()[0].predicted
    assert library.shows()[0].has_setlist
    assert library.count(SetlistRow) == 2


# Artists


def test_a_name_joins_and_a_later_mbid_is_kept(library):
    named = ArtistRecord(
        BAND.name, mbid="AAAAAAAA-0000-4000-8000-000000000001", country="Elsewhere"
    )
    assert library.write(lambda write: ingest_artist(write, named)) == library.artist
    assert library.write(lambda write: ingest_artist(write, BAND)) == library.artist
    assert library.rows(select(ArtistRow.mbid, ArtistRow.country)) == [
        ("aaaaaaaa-0000-4000-8000-000000000001", "Elsewhere")
    ]


def test_one_name_with_another_mbid_is_another_artist(library):
    one, two = (ArtistRecord("Echo", mbid=f"aaaaaaaa-0000-4000-8000-00000000000{n}") for n in "12")
    first = library.write(lambda write: ingest_artist(write, one))
    second = library.write(lambda write: ingest_artist(write, two))
    assert first != second
    with pytest.raises(AmbiguousArtist) as raised:
        library.write(lambda write: ingest_artist(write, ArtistRecord("Echo")))
    assert [candidate.local_id for candidate in raised.value.candidates] == [first, second]


def test_a_removed_artist_comes_back_with_its_shows(library):
    library.take(show())
    library.write(
        lambda write: write.session.execute(
            ArtistRow.__table__.update().values(removed_at=datetime(2026, 1, 1))  # noqa: DTZ001
        )
    )
    assert library.write(lambda write: ingest_artist(write, BAND)) == library.artist
    assert library.rows(select(ArtistRow.removed_at)) == [(None,)]


# The catalogue


def test_a_catalogue_fills_what_is_unknown_and_overwrites_nothing(library):
    library.take(show(("Salt",)))
    library.write(
        lambda write: write.session.execute(SongRow.__table__.update().values(duration_s=200))
    )
    tracks = [
        TrackRecord(
            "Salt (Remastered)", duration_s=180, isrc="XX1", album="Tidal", source="deezer"
        ),
        TrackRecord("Kelp", duration_s=240, rank=7, source="deezer"),
        TrackRecord("KELP", isrc="XX2"),
    ]
    for new in (1, 0):
        assert library.write(lambda write: ingest_tracks(write, library.artist, tracks)) == new
    rows = library.rows(
        select(SongRow.title, SongRow.duration_s, SongRow.isrc, SongRow.album, SongRow.popularity)
    )
    assert [tuple(row) for row in rows] == [
        ("Salt", 200, "XX1", "Tidal", None),
        ("Kelp", 240, "XX2", "", 7),
    ]
    assert not library.changes


# Whatever comes


places = st.builds(
    VenueRecord,
    name=st.sampled_from(["Harbour Hall", "Radio House", "東京ドーム", ""]),
    city=st.sampled_from(["Port Ellery", "Lower Ellery", ""]),
)
titles = st.lists(st.sampled_from([*SONGS, "¥$", ""]), max_size=4).map(tuple)
file_shows = st.builds(
    show,
    titles,
    venue=st.none() | places,
    date=st.sampled_from([DAY, date(2025, 6, 15), None]),
)
wiki_shows = st.builds(
    wiki,
    st.sampled_from("ABCDEF"),
    titles,
    venue=st.none() | places,
    date=st.sampled_from([DAY, date(2025, 6, 15)]),
    version=st.sampled_from(["v1", "v2"]),
)


def numbered(records):
    """Give each show its number among those of its date and venue, as files are read."""
    counted = Counter()
    for record in records:
        venue = record.venue or VenueRecord("")
        place = (record.date, venue.name, venue.city)
        counted[place] += 1
        key = f"{place}|{counted[place]}"
        yield replace(record, ordinal=counted[place], external_id=key)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("libraries")


paths = itertools.count()
thorough = settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@thorough
@given(st.lists(file_shows, max_size=6), st.lists(wiki_shows, max_size=6))
def test_whatever_comes_twice_adds_nothing(folder, from_file, from_wiki):
    library = Library(folder / f"{next(paths)}.sqlite3")
    from_file = list(numbered(from_file))
    from_wiki = list({record.external_id: record for record in from_wiki}.values())
    library.take(*from_file)
    library.take(*from_wiki)
    before = library.content()
    for batch in (from_file, from_wiki):
        counts = library.take(*batch)
        assert (counts.added, counts.songs) == (0, 0)
    assert library.content() == before
    library.database.close_now()


@thorough
@given(st.lists(file_shows, max_size=8))
def test_a_file_gives_as_many_shows_as_it_has(folder, from_file):
    library = Library(folder / f"{next(paths)}.sqlite3")
    library.take(*numbered(from_file))
    assert len(library.shows()) == len(from_file)
    wanted = sorted(str([(title,) if title else () for title in _titles(r)]) for r in from_file)
    found = sorted(str(library.titles(found.id)) for found in library.shows())
    assert found == wanted
    assert library.count(ShowRow) == len(from_file)
    library.database.close_now()


@thorough
@given(st.lists(wiki_shows, max_size=8, unique_by=lambda record: record.external_id), st.data())
def test_every_setlist_of_a_service_stands_once_in_whatever_portions(folder, records, data):
    library = Library(folder / f"{next(paths)}.sqlite3")
    rest = records
    while rest:
        count = data.draw(st.integers(1, len(rest)))
        library.take(*rest[:count])
        rest = rest[count:]
    assert library.count(PerformanceRow) == len(records)
    assert library.count(PerformanceLinkRow) == len(records)
    library.database.close_now()


def _titles(record):
    return [item.titles[0] for part in record.sets for item in part.items]


@pytest.mark.parametrize("service", ["ticketmaster", "musicbrainz"])
def test_one_event_of_a_service_is_a_show_of_each_of_its_acts(library, service):
    other = library.write(lambda write: ingest_artist(write, ArtistRecord("Glass Orchard")))
    event = ticket(source=service, status=None)
    theirs = replace(event, artist=ArtistRecord("Glass Orchard"))
    for _ in range(2):
        library.take(event)
        library.write(lambda write: ingest_shows(write, other, [theirs]))
    assert library.rows(
        select(PerformanceRow.artist_id, func.count()).group_by(PerformanceRow.artist_id)
    ) == [(library.artist, 1), (other, 1)]
    later = replace(theirs, status=ShowStatus.CANCELLED)
    library.write(lambda write: ingest_shows(write, other, [later]))
    told = select(PerformanceRow.artist_id, ShowRow.status).join(ShowRow)
    assert dict(library.rows(told)) == {library.artist: "announced", other: "cancelled"}


def test_an_act_whose_fellow_on_the_bill_is_gone_is_still_found(library):
    other = library.write(lambda write: ingest_artist(write, ArtistRecord("Glass Orchard")))
    event = ticket()
    library.take(event)
    library.write(lambda write: ingest_shows(write, other, [event]))
    mine = delete(PerformanceRow).where(PerformanceRow.artist_id == library.artist)
    library.write(lambda write: write.session.execute(mine))
    library.write(lambda write: ingest_shows(write, other, [event]))
    assert library.count(PerformanceRow) == 1


def test_a_venue_that_a_show_leaves_stays_where_the_user_has_told_something_of_it(library):
    for external_id, told in (("T1", 900), ("T2", None)):
        hall = VenueRecord(f"Sponsor {external_id}", "Port Ellery")
        day = DAY if told else DAY.replace(day=15)
        library.take(ticket(external_id, venue=hall, date=day))
        room = update(VenueRow).where(VenueRow.name == hall.name).values(capacity=told)
        library.write(lambda write, room=room: write.session.execute(room))
        library.take(wiki(f"A{external_id}", date=day))
    names = library.rows(select(VenueRow.name, VenueRow.capacity).order_by(VenueRow.name))
    assert names == [("Harbour Hall", None), ("Sponsor T1", 900)]


def test_a_date_that_the_user_has_corrected_stays_until_the_service_tells_another(library):
    library.take(wiki("A"))
    (found,) = library.shows()
    right = DAY.replace(day=16)

    def correct(write):
        facts = facts_of(write.session, found.id)
        change_facts(write, found.id, replace(facts, date=right), datetime(2025, 7, 1, tzinfo=UTC))

    library.write(correct)
    library.take(wiki("A", version="v2"))
    assert [one.date for one in library.shows()] == [right]
    moved = DAY.replace(day=20)
    library.take(wiki("A", version="v3", date=moved))
    assert [one.date for one in library.shows()] == [moved]
