"""Tools ▸ Connect services: a card a service, with what it gives, its key and how it stands."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from setlist_desktop.domain.errors import (
    SecretsError,
    SecretsUnavailable,
    SetlistError,
    UserCancelled,
)
from setlist_desktop.domain.language import mark, tr
from setlist_desktop.domain.services import Retention, Service, ServiceState, ServiceStatus
from setlist_desktop.domain.words import counted
from setlist_desktop.ui.browser import open_page
from setlist_desktop.ui.dialogs_async import ask, give_size
from setlist_desktop.ui.errors import ErrorBanner
from setlist_desktop.ui.widgets.retention_row import RetentionRow

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from typing import Any

    from setlist_desktop.services.connections import Connections
    from setlist_desktop.ui.context import Context


class Offer(Struct, frozen=True):
    """What a service gives, and where its key comes from."""

    gives: str
    key_page: str = ""


OFFERS = {
    Service.MUSICBRAINZ: Offer(
        mark("Finds artists and tells those of one name apart. Needs no key.")
    ),
    Service.SETLISTFM: Offer(
        mark("Played setlists of past shows. The key is free and comes at once."),
        "https://www.setlist.fm/settings/api",
    ),
    Service.TICKETMASTER: Offer(
        mark("Upcoming shows with their status. The key is free and comes at once."),
        "https://developer-acct.ticketmaster.com/user/register",
    ),
    Service.DEEZER: Offer(mark("An artist's songs, the best known first. Needs no key.")),
    Service.LISTENBRAINZ: Offer(
        mark("How often songs are listened to. Needs no key; the free user token opens more."),
        "https://listenbrainz.org/settings/",
    ),
    Service.LASTFM: Offer(
        mark("Top songs and tags. The key is free and comes at once."),
        "https://www.last.fm/api/account/create",
    ),
    Service.COVERART: Offer(mark("Covers of albums. Needs no key.")),
    Service.SPOTIFY: Offer(
        mark(
            "Turns setlists into playlists. Takes the client id of an app of your own, whose owner "
            "has Premium; its redirect address is http://127.0.0.1/callback."
        ),
        "https://developer.spotify.com/dashboard",
    ),
}


class KeyWords(Struct, frozen=True):
    """What is said of a service's key: where to get one, what to do with it, that it is there."""

    get: str = mark("Get a free key")
    paste: str = mark("Paste the key")
    kept: str = mark("A key is kept")


_KEY_WORDS = {
    Service.LISTENBRAINZ: KeyWords(
        mark("Get a free token"), mark("Paste the user token"), mark("A user token is kept")
    ),
    Service.SPOTIFY: KeyWords(
        mark("Get a client id"), mark("Paste the client id"), mark("A client id is kept")
    ),
}

STATE_ROLES = {
    ServiceState.READY: "good",
    ServiceState.KEY_REFUSED: "bad",
    ServiceState.UNREACHABLE: "warn",
    ServiceState.LIMITED: "warn",
}

PLAIN_WORDS = {
    ServiceState.READY: mark("Works."),
    ServiceState.NO_KEY: mark("No key yet."),
    ServiceState.KEY_REFUSED: mark("{service} refused the key."),
    ServiceState.UNREACHABLE: mark("{service} cannot be reached."),
    ServiceState.LIMITED: mark("{service} asks to wait."),
    ServiceState.OFFLINE: mark("Working offline."),
    ServiceState.UNTRIED: mark("Not asked yet."),
}

SHAPES = {
    ServiceState.READY: "●",
    ServiceState.KEY_REFUSED: "✕",
    ServiceState.UNREACHABLE: "◆",
    ServiceState.LIMITED: "◆",
}


class ServiceCard(QFrame):
    """One service: its state in words, and for keyed ones the field and its buttons."""

    def __init__(self, service: Service, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.service = service
        self._key_words = _KEY_WORDS.get(service, KeyWords())
        self.setProperty("card", True)
        self.state = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.banner = ErrorBanner()
        self.key = QLineEdit()
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.key.setPlaceholderText(tr(self._key_words.paste))
        self.key.setAccessibleName(tr("Key of {service}", service=service.title))
        self.save, self.test, self.remove = (
            QPushButton(text) for text in (tr("Save"), tr("Test"), tr("Remove"))
        )
        for button in (self.save, self.test, self.remove):
            button.setAccessibleName(
                tr("{act} ({service})", act=button.text(), service=service.title)
            )
            button.setAutoDefault(False)
        self.sign_in = QPushButton(tr("Sign in…"))
        self.sign_in.setAccessibleName(tr("Sign in ({service})", service=service.title))
        self.sign_in.setAutoDefault(False)
        self.sign_in.setVisible(False)
        self.retention = RetentionRow(service)
        self.key.textChanged.connect(self._on_key_text_changed)
        self.key.returnPressed.connect(self.save.click)
        self._status: ServiceStatus | None = None
        self._lay_out()
        self._on_key_text_changed("")

    def tell(self, status: ServiceStatus) -> None:
        """Show how the service stands."""
        self._status = status
        words = status.words or tr(PLAIN_WORDS[status.state], service=self.service.title)
        self.set_state(f"{SHAPES.get(status.state, '○')} {words}", STATE_ROLES.get(status.state))
        self.remove.setVisible(self.service.takes_key and status.has_key)
        self.sign_in.setVisible(self.service is Service.SPOTIFY and status.has_key)
        words_of_key = self._key_words.kept if status.has_key else self._key_words.paste
        self.key.setPlaceholderText(tr(words_of_key))
        self._on_key_text_changed(self.key.text())

    def set_state(self, text: str, role: str | None = None) -> None:
        """Show a state in words, in the colour of a role."""
        self.state.setText(text)
        self.state.setProperty("role", role or "dim")
        self.state.style().unpolish(self.state)
        self.state.style().polish(self.state)

    def set_busy(self, busy: bool) -> None:
        """Let no second act begin while one runs."""
        for button in (self.save, self.test, self.remove, self.sign_in):
            button.setEnabled(not busy)
        self.retention.set_busy(busy)
        if not busy:
            self._on_key_text_changed(self.key.text())

    def _on_key_text_changed(self, text: str) -> None:
        self.save.setEnabled(bool(text.strip()))
        has_key = self._status is not None and self._status.has_key
        self.test.setEnabled(has_key or not self.service.needs_key)

    def _lay_out(self) -> None:
        offer = OFFERS[self.service]
        title = QLabel(self.service.title)
        title.setProperty("role", "strong")
        head = QHBoxLayout()
        head.addWidget(title)
        head.addStretch(1)
        if offer.key_page:
            head.addWidget(_link(offer.key_page, tr(self._key_words.get)))
        gives = QLabel(tr(offer.gives), wordWrap=True)
        gives.setProperty("role", "dim")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 12)
        layout.setSpacing(6)
        layout.addLayout(head)
        layout.addWidget(gives)
        layout.addLayout(self._make_row())
        layout.addWidget(self.state)
        layout.addWidget(self.retention)
        layout.addWidget(self.banner)

    def _make_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        if self.service.takes_key:
            for widget in (self.key, self.save, self.sign_in, self.test, self.remove):
                row.addWidget(widget)
        else:
            for widget in (self.key, self.save, self.remove, self.sign_in):
                widget.setParent(self)
                widget.hide()
            row.addWidget(self.test)
            row.addStretch(1)
        return row


class ConnectServicesDialog(QDialog):
    """The cards. Keys go to the keyring; where there is none, for this run only, when asked."""

    def __init__(self, connections: Connections, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._connections = connections
        self._context = context
        self.setWindowTitle(tr("Connect services"))
        self.cards = {service: ServiceCard(service) for service in OFFERS}
        for card in self.cards.values():
            card.save.clicked.connect(partial(self._start, card, self._save))
            card.test.clicked.connect(partial(self._start, card, self._test))
            card.remove.clicked.connect(partial(self._start, card, self._remove))
            card.sign_in.clicked.connect(partial(self._start, card, self._sign_in))
            card.retention.retention_chosen.connect(partial(self._on_retention_chosen, card))
            card.retention.delete_wanted.connect(partial(self._start, card, self._delete))
        self._lay_out()
        context.relay.services_changed.connect(self._on_services_changed)
        self._refresh()

    def _start(
        self,
        card: ServiceCard,
        act: Callable[[ServiceCard], Coroutine[Any, Any, None]],
        _checked: bool = False,
    ) -> None:
        card.set_busy(True)
        card.banner.hide()
        self._context.tasks.spawn(self._run(card, act), owner=self)

    async def _run(
        self, card: ServiceCard, act: Callable[[ServiceCard], Coroutine[Any, Any, None]]
    ) -> None:
        try:
            await act(card)
        except UserCancelled as cancelled:
            card.banner.show_text(cancelled.in_words())
        except SetlistError as error:
            card.banner.show_error(error, retry=False)
        finally:
            card.set_busy(False)

    async def _save(self, card: ServiceCard) -> None:
        key = card.key.text().strip()
        try:
            await self._connections.set_key(card.service, key)
        except SecretsError as error:
            if not await self._may_keep_for_this_run(error):
                raise
            await self._connections.set_key(card.service, key, session_only=True)
        card.key.clear()
        await self._test(card)

    async def _may_keep_for_this_run(self, error: SecretsError) -> bool:
        if not isinstance(error, SecretsUnavailable):
            return False
        return await ask(
            self,
            tr("No keyring"),
            tr(
                "{reason} The key can be kept for this run only; it is asked for again at the next "
                "start.",
                reason=error.message,
            ),
            yes=tr("Keep for this run"),
        )

    async def _test(self, card: ServiceCard) -> None:
        card.set_state(tr("Asking…"))
        try:
            status = await self._connections.test(card.service)
        except SetlistError:
            await self._show_statuses()
            raise
        card.tell(status)

    async def _sign_in(self, card: ServiceCard) -> None:
        card.set_state(tr("Sign in in your browser…"))
        try:
            await self._connections.sign_in(open_page)
        finally:
            await self._show_statuses()
        await self._test(card)

    async def _remove(self, card: ServiceCard) -> None:
        await self._connections.remove_key(card.service)
        await self._show_statuses()

    def _on_retention_chosen(self, card: ServiceCard, retention: Retention) -> None:
        async def keep(card: ServiceCard) -> None:
            await self._connections.keep(card.service, retention)

        self._start(card, keep)

    async def _delete(self, card: ServiceCard) -> None:
        title = card.service.title
        words = tr(
            "Everything that {service} gave is deleted from the library and the cache: it cannot "
            "be undone, only fetched again. What you made or changed stays, and so does the key.",
            service=title,
        )
        question = tr("Delete everything from {service}", service=title)
        if not await ask(self, question, words, yes=tr("Delete")):
            return
        gone = await self._connections.forget(card.service)
        await self._show_statuses()
        card.set_state(
            tr(
                "Deleted: {setlists}, {shows}, {songs}, and all replies that were kept.",
                setlists=counted(gone.setlists, "setlist", "setlists"),
                shows=counted(gone.shows, "show", "shows"),
                songs=counted(gone.songs, "song", "songs"),
            )
        )

    def _refresh(self) -> None:
        self._context.tasks.spawn(self._show_statuses(), owner=self, group="show", exclusive=True)

    async def _show_statuses(self) -> None:
        for service, retention in (await self._connections.retention()).items():
            self.cards[service].retention.tell(retention)
        for status in await self._connections.statuses():
            if status.service in self.cards:
                self.cards[status.service].tell(status)

    def _on_services_changed(self, _ids: frozenset[int]) -> None:
        self._refresh()

    def _lay_out(self) -> None:
        intro = QLabel(
            tr(
                "Everything works without keys, from what you add or load yourself. Keys are kept "
                "in the keyring of your system, nowhere else."
            ),
            wordWrap=True,
        )
        intro.setProperty("role", "dim")
        body = QWidget()
        cards = QVBoxLayout(body)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(8)
        for card in self.cards.values():
            cards.addWidget(card)
        cards.addStretch(1)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(body)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(10)
        layout.addWidget(intro)
        layout.addWidget(scroll, 1)
        layout.addWidget(buttons)
        give_size(self, 540, 600)


def _link(address: str, text: str) -> QLabel:
    return QLabel(f'<a href="{address}">{text}</a>', openExternalLinks=True)
