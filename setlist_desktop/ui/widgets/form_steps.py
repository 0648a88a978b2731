"""The way of a form: open, submit, and stay open with the reason until it is done or cancelled."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, TypeVar

from setlist_desktop.domain.errors import SetlistError

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from typing import Any

    from setlist_desktop.ui.widgets.form_dialog import FormDialog

T = TypeVar("T")


async def submitted_until_done(
    dialog: FormDialog, act: Callable[[], Coroutine[Any, Any, T]]
) -> T | None:
    """Open the form and run `act` at each submission until it succeeds; None where cancelled."""
    steps: asyncio.Queue[bool] = asyncio.Queue()
    dialog.submitted.connect(lambda: steps.put_nowait(True))
    dialog.rejected.connect(lambda: steps.put_nowait(False))
    dialog.open()
    try:
        while await steps.get():
            dialog.submit.setEnabled(False)
            dialog.banner.hide()
            try:
                done = await act()
            except SetlistError as error:
                dialog.refuse(error)
            else:
                dialog.accept()
                return done
        return None
    finally:
        dialog.close()
        dialog.deleteLater()
