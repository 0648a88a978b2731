"""Ballots of friends: taken in from pasted text or a file, one's own given away as text."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPlainTextEdit, QPushButton

from setlist_desktop.domain.ballot_text import FriendBallot, ballot_as_text, parse_ballot
from setlist_desktop.domain.errors import InvalidInput
from setlist_desktop.domain.language import tr
from setlist_desktop.ui.dialogs_async import give_size
from setlist_desktop.ui.widgets.figures_table import Figures
from setlist_desktop.ui.widgets.form_dialog import CheckedForm

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from setlist_desktop.domain.ballot_text import Standing
    from setlist_desktop.services import Services
    from setlist_desktop.ui.context import Context
    from setlist_desktop.ui.panes.voting.pane import VotingPane

LARGEST_BALLOT = 100_000  # characters
NAMES_SHOWN = 2


class BallotDialog(CheckedForm):
    """Takes a friend's ballot as text; the name is read from it where it says one."""

    file_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Take in a friend’s ballot"), tr("Count", meaning="verb"), parent)
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Name"))
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(tr("Ballot as text"))
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText(_example())
        self.from_file = QPushButton(tr("Open file…"))
        self.from_file.clicked.connect(self._ask_file)
        self.form.addRow(tr("&Name"), self.name)
        self.form.addRow(tr("&Votes"), self.text)
        self.form.addRow("", self.from_file)
        self.text.textChanged.connect(self._on_text_changed)
        give_size(self, 420, 380)

    def ballot(self) -> FriendBallot:
        """Return what the form says. Raises InvalidInput."""
        told = parse_ballot(self.text.toPlainText())
        return FriendBallot(self.name.text().strip() or told.name, told.votes)

    def check(self) -> None:
        """Raise InvalidInput where the text is no ballot or nobody is named."""
        if not self.ballot().name:
            raise InvalidInput(tr("Whose ballot is it?"), field="name", hint=tr("Give a name."))

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, tr("Open ballot"), filter=tr("Text (*.txt);;All files (*)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.file_chosen)
        dialog.open()

    def _on_text_changed(self) -> None:
        if self.name.text().strip():
            return
        try:
            self.name.setText(parse_ballot(self.text.toPlainText()).name)
        except InvalidInput:
            return  # said when it is counted


class Friends(QObject):
    """Registers the acts on friends’ ballots and does them."""

    def __init__(self, pane: VotingPane, context: Context) -> None:
        super().__init__(pane)
        self._pane = pane
        self._context = context
        self._services: Services | None = None
        add = context.actions.add
        self.take = add("voting.take_in", tr("Take in a ballot…"), self._ask, enabled=False)
        self.give = add("voting.copy", tr("Copy my ballot"), self._give, enabled=False)
        context.selection.show_chosen.connect(lambda _id: self.update())

    def attach(self, services: Services) -> None:
        """Take the services."""
        self._services = services
        self.update()

    def update(self) -> None:
        """Look anew at what can be done."""
        ballot = self._pane.model.ballot
        self.take.setEnabled(bool(self._services and self._context.selection.show_id))
        self.give.setEnabled(ballot is not None and any(song.mine for song in ballot.songs))

    def _ask(self) -> None:
        dialog = BallotDialog(self._pane.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._count(dialog.ballot()))
        dialog.file_chosen.connect(partial(self._read, dialog))
        dialog.open()

    def _read(self, dialog: BallotDialog, name: str) -> None:
        work = self._put_into(dialog, Path(name))
        self._context.tasks.spawn(work, owner=dialog, on_failure=dialog.refuse)

    async def _put_into(self, dialog: BallotDialog, path: Path) -> None:
        import asyncio

        dialog.text.setPlainText(await asyncio.to_thread(read_ballot, path))

    def _count(self, ballot: FriendBallot) -> None:
        if self._services is not None:
            job = self._counted(self._services, self._context.selection.show_id, ballot)
            told = self._pane.banner.show_error
            self._context.tasks.spawn(job, owner=self, on_failure=told)

    async def _counted(self, services: Services, show_id: int, ballot: FriendBallot) -> None:
        unknown = await services.ballots.take_in(show_id, ballot)
        if unknown:
            words = tr("Not counted, since unknown here: {songs}.", songs=", ".join(unknown))
            self._pane.banner.show_text(words)
        self._context.tell(tr("The ballot of {name} counts.", name=ballot.name))

    def _give(self) -> None:
        ballot = self._pane.model.ballot
        if ballot is not None:
            show, name = self._pane.title_bar.detail.text(), self._pane.turns.name
            QGuiApplication.clipboard().setText(ballot_as_text(ballot, show, name))
            self._context.tell(tr("Your ballot is on the clipboard: a friend can take it in."))


def read_ballot(path: Path) -> str:
    """Return a file's text. Raises InvalidInput, naming the file, where it can be no ballot."""
    from setlist_desktop.ui.text_files import read_text

    words = tr("{file} is too large for a ballot.", file=path.name)
    text = read_text(path, LARGEST_BALLOT * 4, words)
    if len(text) > LARGEST_BALLOT:
        raise InvalidInput(words, field="file")
    return text


def _example() -> str:
    """Return a ballot as it is read; its heading is the same in every language."""
    first, second, third = tr("First song"), tr("Second song"), tr("Third song")
    return f"Ballot of Ana\n+ {first}\n+ {second}\n- {third}"


def _names(names: tuple[str, ...]) -> str:
    """Return two names at most, and how many others there are."""
    first = ", ".join(names[:NAMES_SHOWN])
    return f"{first} +{len(names) - NAMES_SHOWN}" if len(names) > NAMES_SHOWN else first


def leaders_of(standings: tuple[Standing, ...]) -> Figures:
    """Return the leaders as a table: who voted for and against each song."""
    rows = tuple(
        (
            f"{rank}. {one.title}",
            f"{one.score:+d}" if one.score else "0",
            _names(one.up),
            _names(one.down),
        )
        for rank, one in enumerate(standings, start=1)
    )
    return Figures((tr("Song"), tr("Score"), tr("For"), tr("Against")), rows, frozenset({1}))
