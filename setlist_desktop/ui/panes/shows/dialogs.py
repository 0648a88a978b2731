"""Show ▸ Add a show and Paste played setlist."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from setlist_desktop.domain.language import tr
from setlist_desktop.domain.shows import NewShow
from setlist_desktop.ui.dates import short_day
from setlist_desktop.ui.dialogs_async import give_size
from setlist_desktop.ui.panes.shows.facts_form import FactsForm
from setlist_desktop.ui.widgets.form_dialog import FormDialog
from setlist_desktop.ui.widgets.form_steps import submitted_until_done
from setlist_desktop.ui.widgets.number_box import NumberBox
from setlist_desktop.ui.widgets.suggestions import Suggestions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from setlist_desktop.domain.artists import Artist
    from setlist_desktop.domain.finding import NearPlace
    from setlist_desktop.domain.setlists import Setlist
    from setlist_desktop.domain.shows import Show
    from setlist_desktop.services.artists import Artists
    from setlist_desktop.services.nearby import Nearby
    from setlist_desktop.services.setlists import Setlists
    from setlist_desktop.services.shows import Shows

FARTHEST_KM = 20_000
USUAL_RADIUS_KM = 100

PASTE_HINT = """Northern Line
Undertow > Harbour Lights
Wild Is the Wind (Some Band cover)
Encore:
The Long Way Down"""


class AddShowDialog(FactsForm):
    """The form for a show: venue and date are enough."""

    def __init__(self, artist: Artist, parent: QWidget | None) -> None:
        super().__init__(tr("Add a show of {artist}", artist=artist.name), tr("Add"), parent)
        self._artist_id = artist.id

    def new_show(self) -> NewShow:
        """Return what the fields say."""
        told = self.facts()
        return NewShow(
            artist_id=self._artist_id,
            date=told.date,
            venue=told.venue,
            city=told.city,
            country=told.country,
            time=told.time,
            tour=told.tour,
        )


class PasteDialog(FormDialog):
    """A text field for a setlist, a song a line."""

    def __init__(self, show: Show, parent: QWidget | None) -> None:
        when = short_day(show.date) if show.date else tr("the show")
        super().__init__(
            tr("Paste a played setlist"),
            tr("Save"),
            parent,
            intro=tr(
                "{when} · {venue}. One song a line; “Encore:” begins an encore. "
                "It takes the place of the played setlist, and can be undone.",
                when=when,
                venue=show.venue,
            ),
        )
        self.text = QPlainTextEdit()
        self.text.setPlaceholderText(PASTE_HINT)
        self.text.setAccessibleName(tr("Setlist, a song a line"))
        self.text.setTabChangesFocus(True)
        self.body.insertWidget(1, self.text, 1)
        self.text.textChanged.connect(self._on_text_changed)
        self._on_text_changed()
        give_size(self, 460, 480)

    def _on_text_changed(self) -> None:
        self.submit.setEnabled(bool(self.text.toPlainText().strip()))


async def add_show(shows: Shows, artist: Artist, parent: QWidget | None) -> Show | None:
    """Ask for a show and add it; None where the user cancelled."""
    dialog = AddShowDialog(artist, parent)

    async def add() -> Show:
        return await shows.add(dialog.new_show())

    return await submitted_until_done(dialog, add)


class ActDialog(FormDialog):
    """Asks who else plays at a show."""

    def __init__(self, show: Show, artists: Sequence[Artist], parent: QWidget | None) -> None:
        where = show.venue or tr("the show")
        super().__init__(tr("Add an act to the bill"), tr("Add"), parent, intro=where)
        self._known = {_told_apart(artist): artist for artist in artists}
        self.name = QLineEdit()
        self.name.setPlaceholderText(tr("An artist of your library, or a new name"))
        self.name.setCompleter(Suggestions(self._known, self))
        self.add_field(tr("Artist"), self.name)
        self.name.textChanged.connect(self._on_name_text_changed)
        self._on_name_text_changed("")

    def artist(self) -> Artist | None:
        """Return the artist of the library that is named; None for a new one."""
        return self._known.get(self.name.text().strip())

    def _on_name_text_changed(self, text: str) -> None:
        self.submit.setEnabled(bool(text.strip()))


def _told_apart(artist: Artist) -> str:
    return f"{artist.name} ({artist.disambiguation})" if artist.disambiguation else artist.name


async def ask_act(artists: Artists, show: Show, parent: QWidget | None) -> Artist | None:
    """Ask who else plays, an artist of the library or a new one; None where cancelled."""
    others = [artist for artist in await artists.all() if artist.id != show.artist_id]
    dialog = ActDialog(show, others, parent)

    async def choose() -> Artist:
        return dialog.artist() or await artists.add(dialog.name.text().strip())

    return await submitted_until_done(dialog, choose)


class HomeDialog(FormDialog):
    """Asks where home is, and how far is near."""

    def __init__(
        self, place: NearPlace | None, cities: Sequence[str], parent: QWidget | None
    ) -> None:
        super().__init__(
            tr("Shows near me"),
            tr("Save"),
            parent,
            intro=tr("Home stays on this computer. Notifications of new shows go by it, too."),
        )
        self.place = QLineEdit(place.home.name if place else "")
        self.place.setPlaceholderText(tr("A city, or latitude, longitude"))
        self.place.setCompleter(Suggestions(cities, self))
        self.radius = NumberBox(1, FARTHEST_KM, tr("Radius"))
        self.radius.setSingleStep(25)
        self.radius.setSuffix(tr(" km"))
        self.radius.setValue(place.radius_km if place else USUAL_RADIUS_KM)
        self.add_field(tr("Home"), self.place)
        self.add_field(tr("Radius"), self.radius)
        self.place.textChanged.connect(self._on_place_text_changed)
        self._on_place_text_changed(self.place.text())

    def _on_place_text_changed(self, text: str) -> None:
        self.submit.setEnabled(bool(text.strip()))


async def choose_home(nearby: Nearby, parent: QWidget | None) -> NearPlace | None:
    """Ask where home is and keep it; None where the user cancelled."""
    dialog = HomeDialog(await nearby.place(), await nearby.cities(), parent)

    async def keep() -> NearPlace:
        return await nearby.choose(dialog.place.text(), dialog.radius.value())

    return await submitted_until_done(dialog, keep)


async def paste_played(setlists: Setlists, show: Show, parent: QWidget | None) -> Setlist | None:
    """Ask for a played setlist as text and keep it; None where the user cancelled."""
    dialog = PasteDialog(show, parent)

    async def keep() -> Setlist:
        return await setlists.set_played_from_text(show.id, dialog.text.toPlainText())

    return await submitted_until_done(dialog, keep)
