"""Show ▸ Review venue, Artist ▸ Tags, Setlist ▸ Earlier versions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from setlist_desktop.domain.language import tr
from setlist_desktop.domain.setlists import SetlistKind
from setlist_desktop.ui.dialogs_async import show

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from setlist_desktop.services import Services
    from setlist_desktop.ui.context import Context


class OwnWordsActs(QObject):
    """Puts its acts into the menus; each waits for the services and for what it is about."""

    def __init__(self, window: QWidget, context: Context) -> None:
        super().__init__(window)
        self._window = window
        self._context = context
        self._services: Services | None = None
        book = context.actions
        self.review = book.add("show.review", tr("Review &venue…"), self._review, menu="show")
        self.tags = book.add("artist.tags", tr("Ta&gs…"), self._tags, menu="artist")
        self.versions = book.add(
            "setlist.versions", tr("Earlier versions…"), self._versions, menu="setlist"
        )
        context.selection.artist_chosen.connect(lambda _id: self._update())
        context.selection.show_chosen.connect(lambda _id: self._update())
        self._update()

    def attach(self, services: Services) -> None:
        """Take the services."""
        self._services = services
        self._update()

    def _update(self) -> None:
        there, chosen = self._services is not None, self._context.selection
        self.tags.setEnabled(there and bool(chosen.artist_id))
        for action in (self.review, self.versions):
            action.setEnabled(there and bool(chosen.show_id))
            action.setStatusTip("" if chosen.show_id else tr("Choose a show first."))

    def _review(self) -> None:
        if self._services is not None:
            work = self._open_review(self._services, self._context.selection.show_id)
            self._context.tasks.spawn(work, owner=self)

    async def _open_review(self, services: Services, show_id: int) -> None:
        from setlist_desktop.ui.own_words.review_dialog import ReviewDialog

        words = services.library.own_words
        venue = await words.venue_of(show_id)
        if venue is None:
            self._context.tell(tr("The venue of this show is not known."))
            return
        reviews = await words.reviews(venue.id)
        show(ReviewDialog(words, venue, reviews, self._context, self._window))

    def _tags(self) -> None:
        from setlist_desktop.ui.own_words.tags_dialog import TagsDialog

        if self._services is not None:
            words, artist_id = self._services.library.own_words, self._context.selection.artist_id
            show(TagsDialog(words, artist_id, self._context, self._window))

    def _versions(self) -> None:
        if self._services is not None:
            work = self._open_versions(self._services, self._context.selection.show_id)
            self._context.tasks.spawn(work, owner=self)

    async def _open_versions(self, services: Services, show_id: int) -> None:
        from setlist_desktop.ui.own_words.versions_dialog import VersionsDialog

        setlist = await services.setlists.of_show(show_id, SetlistKind.PLAYED)
        versions = await services.setlists.versions(setlist.id) if setlist else ()
        if setlist is None or not versions:
            self._context.tell(
                tr("No earlier version is known: what was played was not changed by a service.")
            )
            return
        show(VersionsDialog(services.setlists, setlist, versions, self._context, self._window))
