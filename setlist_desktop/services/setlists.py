"""Setlists: read, made, edited by commands, undone and redone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from setlist_desktop.domain.editing import ReplaceSets, SetName
from setlist_desktop.domain.errors import InvalidInput
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.setlists import SetlistKind, SetPart
from setlist_desktop.domain.templates import STEPS, Template, average_sets, copied_sets, of_tour
from setlist_desktop.domain.versions import sets_of_version
from setlist_desktop.storage import setlists as stored
from setlist_desktop.storage.pasts import artist_past, asked_show, titles_of
from setlist_desktop.storage.pool import pool_of_artist, pool_of_show
from setlist_desktop.storage.setlist_rows import load_setlist
from setlist_desktop.storage.spoilers import unspoiled
from setlist_desktop.storage.undo import setlist_scope, undo_state
from setlist_desktop.storage.versions import versions_of

if TYPE_CHECKING:
    from setlist_desktop.domain.editing import Command
    from setlist_desktop.domain.setlists import Setlist, SetlistVersion, UndoState
    from setlist_desktop.domain.songs import PoolSong
    from setlist_desktop.storage.database import Database, Write
    from setlist_desktop.storage.setlists import Reading
    from setlist_desktop.system.clock import Clock


class Setlists:
    """The setlists of the library."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def of_show(self, show_id: int, kind: SetlistKind) -> Setlist | None:
        """Return the show's setlist of a kind, or None where there is none yet."""
        return await self._database.read(
            lambda session: stored.find_setlist(session, show_id, kind)
        )

    async def get(self, setlist_id: int) -> Setlist:
        """Return a setlist. Raises NotFound."""
        return await self._database.read(
            lambda session: unspoiled(session, load_setlist(session, setlist_id))
        )

    async def begin(self, show_id: int, kind: SetlistKind) -> Setlist:
        """Return the show's setlist of a kind, making an empty one (one main set) if need be."""
        return await self._database.write(lambda write: stored.begin_setlist(write, show_id, kind))

    async def add(self, show_id: int, kind: SetlistKind, name: str) -> Setlist:
        """Return a new empty setlist under a name, beside those that the show has of the kind."""
        return await self._database.write(
            lambda write: stored.add_setlist(write, show_id, kind, name)
        )

    async def edit(
        self, setlist_id: int, command: Command, label: str, of_version: int | None = None
    ) -> Setlist:
        """Apply an act as one undo step named `label`; return the setlist as it is now.

        Songs with id 0 are found or made by title for the show's artist. Raises Conflict, also
        where the setlist is no longer at `of_version`, from which the act was worked out.
        """
        now = self._clock.now()
        return await self._database.write(
            lambda write: stored.edit_setlist(write, setlist_id, command, label, now, of_version)
        )

    async def all_of_show(self, show_id: int, kind: SetlistKind) -> tuple[Setlist, ...]:
        """Return all of the show's setlists of a kind; the first is the one that is scored."""
        return await self._database.read(lambda session: stored.setlists_of(session, show_id, kind))

    async def template(
        self, show_id: int, template: Template, from_show: int = 0
    ) -> tuple[SetPart, ...]:
        """Return the sets that a setlist of a show would begin with; nothing is written.

        Raises InvalidInput where nothing is known to begin from, NotFound for a show.
        """
        return await self._database.read(
            lambda session: _template(session, show_id, template, from_show)
        )

    async def start_from(self, setlist_id: int, template: Template, from_show: int = 0) -> Setlist:
        """Put a template in the place of all that is in a setlist, as one undo step."""
        show_id = (await self.get(setlist_id)).performance_id
        sets = await self.template(show_id, template, from_show)
        return await self.edit(setlist_id, ReplaceSets(sets), tr(STEPS[template]))

    async def duplicate(self, setlist_id: int, name: str) -> Setlist:
        """Return a new setlist of the same show and kind with the same lines, under a name."""
        return await self._database.write(
            lambda write: stored.duplicate_setlist(write, setlist_id, name)
        )

    async def rename(self, setlist_id: int, name: str) -> Setlist:
        """Give a setlist another name ("" for none), as one undo step."""
        return await self.edit(setlist_id, SetName(name), tr("Rename setlist"))

    async def undo(self, setlist_id: int) -> Setlist:
        """Undo the last step. Raises Conflict where the setlist was changed meanwhile."""
        now = self._clock.now()
        return await self._database.write(lambda write: stored.undo_edit(write, setlist_id, now))

    async def redo(self, setlist_id: int) -> Setlist:
        """Redo the step undone last."""
        now = self._clock.now()
        return await self._database.write(lambda write: stored.redo_edit(write, setlist_id, now))

    async def undo_state(self, setlist_id: int) -> UndoState:
        """Return the names of the steps that undo and redo would act on."""
        scope = setlist_scope(setlist_id)
        return await self._database.read(lambda session: undo_state(session, scope))

    async def pool(self, show_id: int) -> tuple[PoolSong, ...]:
        """Return all songs of the show's artist, most often played of late first."""
        return await self._database.read(lambda session: pool_of_show(session, show_id))

    async def songs_of(self, artist_id: int) -> tuple[PoolSong, ...]:
        """Return all songs of an artist, as `pool`."""
        return await self._database.read(lambda session: pool_of_artist(session, artist_id))

    async def versions(self, setlist_id: int) -> tuple[SetlistVersion, ...]:
        """Return what stood in a setlist before newer ones took its place, the newest first.

        None of a show whose songs are hidden. Raises NotFound.
        """
        return await self._database.read(lambda session: _versions(session, setlist_id))

    async def bring_back(self, setlist_id: int, version: SetlistVersion) -> Setlist:
        """Put an earlier version in the place of all that is in a setlist, as one undo step."""
        sets = sets_of_version(version)
        return await self.edit(setlist_id, ReplaceSets(sets), tr("Bring back an earlier version"))

    async def set_played_from_text(self, show_id: int, text: str) -> Setlist:
        """Replace the played setlist by pasted or typed text, as one undo step.

        The text's form is that of `domain.setlist_text`. Raises InvalidInput with the line.
        """
        from setlist_desktop.domain.setlist_text import parse_setlist_text, sets_of_records

        command = ReplaceSets(sets_of_records(parse_setlist_text(text)))
        now = self._clock.now()

        def replace(write: Write) -> Setlist:
            setlist = stored.begin_setlist(write, show_id, SetlistKind.PLAYED)
            return stored.edit_setlist(write, setlist.id, command, tr("Paste setlist"), now)

        return await self._database.write(replace)


def _versions(session: Reading, setlist_id: int) -> tuple[SetlistVersion, ...]:
    setlist = load_setlist(session, setlist_id)
    hidden = unspoiled(session, setlist) is not setlist
    return () if hidden else versions_of(session, setlist_id)


def _template(
    session: Reading, show_id: int, template: Template, from_show: int
) -> tuple[SetPart, ...]:
    if template is Template.EMPTY:
        return (SetPart(),)
    if template is Template.SHOW:
        return _played_at(session, from_show)
    asked = asked_show(session, show_id)
    past = artist_past(session, asked.artist_id)
    known = [show for show in past.before(asked) if show.known]
    if not known:
        raise InvalidInput(
            tr("No setlist played before this show is known, so there is nothing to begin from."),
            field="template",
            hint=tr("Import the artist, or add a played setlist."),
        )
    if template is Template.LAST_SHOW:
        return _played_at(session, known[-1].id)
    shows = of_tour([show.past for show in known], asked.target.tour)
    songs = {entry.song for show in shows for entry in show.entries}
    return average_sets(shows, titles_of(session, songs))


def _played_at(session: Reading, show_id: int) -> tuple[SetPart, ...]:
    for kind in (SetlistKind.PLAYED, SetlistKind.PREDICTED):
        setlist = stored.find_setlist(session, show_id, kind)
        if setlist is not None and any(setlist.items()):
            return copied_sets(setlist)
    raise InvalidInput(tr("That show has no setlist to copy."), field="show")
