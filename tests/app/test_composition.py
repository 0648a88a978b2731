"""The program's parts together: what one run leaves, the next one finds."""

from __future__ import annotations

import asyncio
import subprocess
import sys

import pytest

from setlist_desktop.app.composition import open_services
from setlist_desktop.app.demo import fill_demo, show_to_present
from setlist_desktop.domain.changes import Kind
from setlist_desktop.domain.editing import append_items, move_items
from setlist_desktop.domain.errors import StorageError
from setlist_desktop.domain.setlists import Item, ItemSong, ItemType, SetlistKind
from setlist_desktop.system.settings import Settings


@pytest.fixture
def settings(tmp_path):
    return Settings(tmp_path / "data", offline=True)


async def test_what_was_predicted_edited_and_voted_is_there_after_a_restart(settings):
    async with await open_services(settings) as running:
        await fill_demo(running)
        services = running.services
        show = await show_to_present(running)
        setlist = await services.setlists.of_show(show.id, SetlistKind.PREDICTED)
        main, encore = setlist.sets[0], setlist.sets[1]
        setlist = await services.setlists.edit(
            setlist.id, move_items(setlist, [main.items[0].id], encore.id, 1), "Move to encore"
        )
        tape = Item(type=ItemType.TAPE, songs=(ItemSong("Night Overture"),))
        edited = await services.setlists.edit(
            setlist.id, append_items(setlist, main.id, [tape]), "Add tape"
        )
        song = next(edited.items()).songs[0]
        await services.ballots.vote(show.id, song.song_id, -1)
        ballot = await services.ballots.of_show(show.id)
    async with await open_services(settings) as running:
        services = running.services
        assert await services.setlists.get(edited.id) == edited
        assert (await services.setlists.undo_state(edited.id)).undo == "Add tape"
        again = await services.ballots.of_show(show.id)
        assert (again.songs, again.left_for_show) == (ballot.songs, ballot.left_for_show)
        await services.setlists.undo(edited.id)
        back = await services.setlists.undo(edited.id)
        assert [part.items for part in back.sets] == [main.items, encore.items]


async def test_what_another_process_writes_is_told(settings):
    async with await open_services(settings) as one, await open_services(settings) as other:
        told: asyncio.Queue[frozenset[int]] = asyncio.Queue()
        one.services.changes.subscribe(lambda news: told.put_nowait(news.of(Kind.ARTIST)))
        one.follow_others()
        artist = await other.services.artists.add("Moth")
        assert await told.get() == {artist.id}


async def test_closing_waits_for_a_write_that_was_cancelled_from_outside(settings):
    running = await open_services(settings)
    adding = asyncio.ensure_future(running.services.artists.add("Moth"))
    await asyncio.sleep(0)
    adding.cancel()
    await running.close()
    async with await open_services(settings) as again:
        names = [artist.name for artist in await again.services.artists.all()]
    assert names in ([], ["Moth"])  # all of it or nothing


async def test_a_folder_that_cannot_be_used_leaves_nothing_running(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError):
        await open_services(Settings(tmp_path / "file"))


async def test_the_sample_is_filled_once(settings):
    async with await open_services(settings) as running:
        await fill_demo(running)
        first = await running.services.artists.all()
        await fill_demo(running)
        assert await running.services.artists.all() == first
    assert len(first) == 6
    assert all(artist.next_show_on for artist in first)


def test_the_way_to_the_window_imports_nothing_heavy():
    code = (
        "import sys; import setlist_desktop.app.window, setlist_desktop.app.composition, "
        "setlist_desktop.app.launch, setlist_desktop.app.crash, setlist_desktop.ui.main_window; "
        "print([name for name in ('click', 'sqlalchemy', 'alembic', 'httpx', 'keyring', 'numpy', "
        "'diskcache', 'PySide6.QtNetwork') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
