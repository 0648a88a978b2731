"""The cards of the services: keys kept, tried, refused, removed; and without a keyring."""

from __future__ import annotations

from collections.abc import AsyncIterator

import keyring
import keyring.errors
import pytest
from PySide6.QtWidgets import QLineEdit, QMessageBox

from setlist_desktop.domain.services import Retention, Service
from setlist_desktop.providers import build_providers
from setlist_desktop.services.connections import Connections
from setlist_desktop.storage.budgets import Budgets
from setlist_desktop.system.preferences import read_preferences
from setlist_desktop.system.secrets import Secrets
from setlist_desktop.system.settings import read_settings
from setlist_desktop.ui.connect_services import ConnectServicesDialog
from tests.standin.server import KEYS
from tests.ui.conftest import Opened, until


@pytest.fixture
async def cards(opened: Opened) -> AsyncIterator[ConnectServicesDialog]:
    """The dialog over services that have no key yet."""
    environ = {name: v for name, v in opened.standin.environ().items() if "_KEY" not in name}
    settings = read_settings(environ, data_dir=opened.folder)
    secrets = Secrets(settings)
    online = opened.online
    providers = build_providers(
        settings, secrets, Budgets(online.database), online.clock, sleep=online.clock.sleep
    )
    providers.on_status = lambda: opened.window.context.relay.services_changed.emit(frozenset())
    dialog = ConnectServicesDialog(
        Connections(providers, secrets, online.database, opened.folder),
        opened.window.context,
        opened.window,
    )
    dialog.open()
    await until(lambda: dialog.cards[Service.SETLISTFM].state.text())
    await opened.settled()
    yield dialog
    dialog.close()
    await opened.window.context.tasks.stop()
    await providers.aclose()


def kept(service: Service) -> str | None:
    return keyring.get_password("setlist-desktop", service.value)


async def test_a_card_says_what_it_gives_and_what_is_missing(cards: ConnectServicesDialog):
    assert "No key yet" in cards.cards[Service.SETLISTFM].state.text()
    assert cards.cards[Service.MUSICBRAINZ].key.isHidden()
    assert cards.cards[Service.SETLISTFM].key.echoMode() is QLineEdit.EchoMode.Password
    assert not cards.cards[Service.SETLISTFM].save.isEnabled()


async def test_a_right_key_is_kept_and_tried(cards: ConnectServicesDialog):
    card = cards.cards[Service.SETLISTFM]
    card.key.setText(KEYS["setlistfm"])
    card.save.click()
    await until(lambda: card.state.property("role") == "good")
    assert card.key.text() == ""
    assert kept(Service.SETLISTFM) == KEYS["setlistfm"]
    assert not card.remove.isHidden()


async def test_a_wrong_key_is_refused_in_words(cards: ConnectServicesDialog):
    card = cards.cards[Service.SETLISTFM]
    card.key.setText("wrong-key-wrong-key")
    card.save.click()
    await until(lambda: card.state.property("role") == "bad")
    assert "refused the key" in card.state.text()
    assert "wrong-key" not in card.state.text() + card.banner.text()


async def test_a_key_is_removed(cards: ConnectServicesDialog):
    card = cards.cards[Service.TICKETMASTER]
    card.key.setText(KEYS["ticketmaster"])
    card.save.click()
    await until(lambda: card.state.property("role") == "good" and card.remove.isEnabled())
    card.remove.click()
    await until(lambda: "No key yet" in card.state.text())
    assert kept(Service.TICKETMASTER) is None


async def test_a_keyless_service_is_tried_at_once(cards: ConnectServicesDialog):
    card = cards.cards[Service.MUSICBRAINZ]
    assert card.test.isEnabled()
    card.test.click()
    await until(lambda: card.state.property("role") == "good")


@pytest.fixture
def no_keyring(memory_keyring, monkeypatch):
    def missing(*_arguments: object) -> None:
        raise keyring.errors.NoKeyringError("none")

    for name in ("get_password", "set_password", "delete_password"):
        monkeypatch.setattr(type(memory_keyring), name, missing)


@pytest.mark.parametrize("answer", ["Keep for this run", "Cancel"])
async def test_without_a_keyring_the_key_is_kept_for_this_run_where_wanted(
    no_keyring, cards: ConnectServicesDialog, opened: Opened, answer: str
):
    card = cards.cards[Service.SETLISTFM]
    card.key.setText(KEYS["setlistfm"])
    card.save.click()
    box = await opened.asked(QMessageBox)
    next(button for button in box.buttons() if button.text() == answer).click()
    if answer == "Cancel":
        await until(card.banner.isVisible)
        assert card.key.text() == KEYS["setlistfm"]
    else:
        await until(lambda: card.state.property("role") == "good")
        assert card.key.text() == ""


async def test_how_long_data_is_kept_is_chosen_on_the_card(cards: ConnectServicesDialog, opened):
    row = cards.cards[Service.SETLISTFM].retention
    assert row.kept.currentText() == "until I delete it"
    row.kept.setCurrentIndex(1)
    row.kept.activated.emit(1)
    await opened.settled()
    assert read_preferences(opened.folder).retention[Service.SETLISTFM] is Retention.SHORT
    cards._refresh()
    await opened.settled()
    assert row.kept.currentText() == "for a day only"
    assert cards.cards[Service.SPOTIFY].retention.kept.isHidden()


async def test_everything_of_a_service_is_deleted_after_a_question(
    cards: ConnectServicesDialog, opened
):
    card = cards.cards[Service.MUSICBRAINZ]
    card.retention.delete.click()
    box = await opened.asked(QMessageBox)
    assert "What you made or changed stays" in box.text()
    next(button for button in box.buttons() if button.text() == "Delete").click()
    await until(lambda: "Deleted: 0 setlists" in card.state.text())
    await opened.settled()
    assert card.retention.delete.isEnabled()
