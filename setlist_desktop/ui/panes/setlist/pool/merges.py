"""Songs of the pool that are one under two titles: said, looked at, taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QVBoxLayout,
)

from setlist_desktop.domain.errors import SetlistError
from setlist_desktop.domain.language import tr
from setlist_desktop.ui.dialogs_async import give_size
from setlist_desktop.ui.errors import ErrorBanner
from setlist_desktop.ui.widgets.figures_table import Figures, FiguresTable
from setlist_desktop.ui.widgets.form_dialog import FormDialog

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from setlist_desktop.domain.songs import MergedSong, PoolSong
    from setlist_desktop.services.song_merges import SongMerges
    from setlist_desktop.ui.context import Context
    from setlist_desktop.ui.panes.setlist.controller import SetlistController
    from setlist_desktop.ui.panes.setlist.pane import SetlistPane


class MergeActs(QObject):
    """Puts its acts into the Artist menu and the menu of the pool's cards."""

    def __init__(self, pane: SetlistPane, controller: SetlistController, context: Context) -> None:
        super().__init__(pane)
        self._pane = pane
        self._controller = controller
        self._context = context
        self.same = context.actions.add(
            "setlist.same_song", tr("&Same song as…"), self._ask, menu="artist", enabled=False
        )
        self.merged = context.actions.add(
            "setlist.merged_songs", tr("Mer&ged songs…"), self._look, menu="artist", enabled=False
        )
        cards = pane.pool.cards
        cards.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        cards.addActions([self.same, self.merged])
        cards.selectionModel().selectionChanged.connect(self._update)
        controller.state_changed.connect(self._update)

    def _update(self, *_what: object) -> None:
        self.same.setEnabled(len(self._pane.pool.cards.chosen_songs()) == 1)
        self.merged.setEnabled(self._controller.show is not None)

    def _merges(self) -> SongMerges | None:
        services = self._controller.services
        return services.library.songs if services is not None else None

    def _ask(self) -> None:
        merges, chosen = self._merges(), self._pane.pool.cards.chosen_songs()
        if merges is not None and len(chosen) == 1:
            work = self._ask_and_merge(merges, chosen[0])
            self._context.tasks.spawn(work, owner=self)

    async def _ask_and_merge(self, merges: SongMerges, song: PoolSong) -> None:
        from setlist_desktop.ui.dialogs_async import finished

        others = [one for one in self._pane.pool.model.songs() if one.id != song.id]
        dialog = SameSongDialog(song, others, self._pane.window())
        accepted = await finished(dialog)
        kept = dialog.chosen()
        dialog.deleteLater()
        if not accepted or kept is None:
            return
        await merges.merge(kept.id, song.id)
        self._context.tell(
            tr(
                "“{song}” is taken for “{kept}” now; Edit ▸ Undo in library takes it back.",
                song=song.title,
                kept=kept.title,
            )
        )

    def _look(self) -> None:
        from setlist_desktop.ui.dialogs_async import show

        merges, asked = self._merges(), self._controller.show
        if merges is not None and asked is not None:
            dialog = MergedSongsDialog(merges, asked.artist_id, self._context, self._pane.window())
            show(dialog)


class SameSongDialog(FormDialog):
    """Asks which other song of the artist a song is."""

    def __init__(self, song: PoolSong, others: Sequence[PoolSong], parent: QWidget) -> None:
        intro = tr(
            "“{song}” and the song you choose become one, from now on as well:"
            " in the pool, in votes and in predictions. Setlists keep the titles as written.",
            song=song.title,
        )
        super().__init__(tr("Same song"), tr("Take for one"), parent, intro=intro)
        self._others = sorted(others, key=lambda one: one.title.casefold())
        self.box = QComboBox(editable=True)
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.box.addItems([one.title for one in self._others])
        completer = QCompleter(self.box.model(), self.box)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.box.setCompleter(completer)
        self.box.setCurrentIndex(-1)
        self.box.currentTextChanged.connect(self._on_box_current_text_changed)
        self.add_field(tr("Is the same as"), self.box)
        self.submitted.connect(self.accept)
        self._on_box_current_text_changed()

    def chosen(self) -> PoolSong | None:
        """Return the song that was chosen."""
        at = self.box.findText(self.box.currentText(), Qt.MatchFlag.MatchFixedString)
        return self._others[at] if at >= 0 else None

    def _on_box_current_text_changed(self, *_what: object) -> None:
        self.submit.setEnabled(self.chosen() is not None)


class MergedSongsDialog(QDialog):
    """Lists an artist's merged songs; each can be made a song of its own again."""

    def __init__(
        self, merges: SongMerges, artist_id: int, context: Context, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Merged songs"))
        self._merges = merges
        self._artist_id = artist_id
        self._context = context
        self._songs: tuple[MergedSong, ...] = ()
        self.told = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.list = FiguresTable(tr("Merged songs"))
        self.banner = ErrorBanner()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.split = buttons.addButton(tr("Split"), QDialogButtonBox.ButtonRole.ActionRole)
        self.split.setToolTip(tr("Make it a song of its own again."))
        self.split.clicked.connect(self._on_split_clicked)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (self.told, self.list, self.banner, buttons):
            layout.addWidget(widget)
        give_size(self, 480, 320)
        self._show(())
        context.tasks.spawn(self._read(), owner=self)

    async def _read(self) -> None:
        self._show(await self._merges.of_artist(self._artist_id))

    def _show(self, songs: tuple[MergedSong, ...]) -> None:
        self._songs = songs
        rows = tuple((song.title, song.kept_title) for song in songs)
        self.list.show_figures(Figures((tr("Title"), tr("Is taken for")), rows))
        none = tr("No songs are merged. Choose one in the pool, then Artist ▸ Same song as…")
        self.told.setText("" if songs else none)
        self.told.setVisible(not songs)
        self.split.setEnabled(bool(songs))
        if songs:
            self.list.selectRow(0)

    def _on_split_clicked(self) -> None:
        row = self.list.currentIndex().row()
        if 0 <= row < len(self._songs):
            self._context.tasks.spawn(self._split(self._songs[row]), owner=self)

    async def _split(self, song: MergedSong) -> None:
        self.banner.hide()
        try:
            await self._merges.split(song.id)
        except SetlistError as error:
            self.banner.show_error(error, retry=False)
        await self._read()
