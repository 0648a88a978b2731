"""File ▸ Back up and Restore in a window on a real library."""

from __future__ import annotations

from PySide6.QtWidgets import QDialogButtonBox

from setlist_desktop.ui.library_acts import RestoreDialog
from tests.ui.conftest import until


async def restore_dialog(opened):
    """Open File ▸ Restore and return its dialog."""
    opened.window.context.actions["file.restore"].trigger()
    await until(lambda: any(one.isVisible() for one in opened.window.findChildren(RestoreDialog)))
    return opened.window.findChild(RestoreDialog)


def names_shown(opened):
    rows = opened.window.artists.model.rows()
    return [row.artist.name for row in rows if hasattr(row, "artist")]


async def test_a_backup_from_the_menu_brings_artists_back(opened):
    await opened.add_artist("Moth")
    opened.window.context.actions["file.backup"].trigger()
    await opened.settled()
    (backup,) = await opened.services.library.backups.all()
    await opened.add_artist("Owl")
    dialog = await restore_dialog(opened)
    assert dialog.list.count() == 1
    assert "made by hand" in dialog.list.item(0).text()
    assert dialog.chosen() == backup.path
    dialog.accept()
    await opened.settled()
    assert [artist.name for artist in await opened.services.artists.all()] == ["Moth"]
    await until(lambda: "Owl" not in names_shown(opened))
    assert "Moth" in names_shown(opened)


async def test_without_a_backup_there_is_nothing_to_restore(opened):
    dialog = await restore_dialog(opened)
    texts = {
        button.text(): button.isEnabled() for button in dialog.findChild(QDialogButtonBox).buttons()
    }
    assert texts["Restore"] is False
    default = next(b for b in dialog.findChild(QDialogButtonBox).buttons() if b.isDefault())
    assert default.text() == "Choose a file…"
    dialog.reject()
    await opened.settled()
    assert await opened.services.library.backups.all() == ()
