"""The life of the window: open the library behind its frame, then work; end in order."""

from __future__ import annotations

import asyncio
import contextlib
import faulthandler
import logging
import sys
from functools import partial
from typing import TYPE_CHECKING, Any

from setlist_desktop.app.crash import CrashHooks, tell_fault
from setlist_desktop.app.painting import Marshal, breathe
from setlist_desktop.domain.errors import StorageDamaged
from setlist_desktop.domain.language import tr
from setlist_desktop.ui.loop import stop_signals

if TYPE_CHECKING:
    from collections.abc import Iterator

    from setlist_desktop.app.composition import Running
    from setlist_desktop.app.single_instance import SingleInstance
    from setlist_desktop.app.stages import Stages
    from setlist_desktop.cli.host import WindowRequest
    from setlist_desktop.system.settings import Settings
    from setlist_desktop.ui.main_window import MainWindow

log = logging.getLogger(__name__)

DONE = 0


class Life:
    """One run of the window, from its first painting on to its end."""

    def __init__(
        self,
        request: WindowRequest,
        settings: Settings,
        instance: SingleInstance | None,
        stages: Stages,
    ) -> None:
        self._request = request
        self._settings = settings
        self._instance = instance
        self._stages = stages
        self._ending = asyncio.Event()

    async def live(self, window: MainWindow) -> int:
        """Open, work until the window is closed, end in order; return the exit code."""
        self._stages.reached("loop runs")
        window.close_requested.connect(self._ending.set)
        with self._hooks(window), stop_signals(self._ending.set):
            try:
                await breathe()  # the panes come before the library is opened
                self._stages.reached("panes made")
                return await self._work(window)
            finally:
                window.allow_close()
                window.close()
                window.deleteLater()

    @contextlib.contextmanager
    def _hooks(self, window: MainWindow) -> Iterator[None]:
        """Catch what nobody foresaw, as long as the window lives; tell it above the panes."""
        marshal = Marshal(partial(tell_fault, window), window)
        hooks = CrashHooks(self._settings, marshal.pass_on)
        hooks.install()
        faulthandler.enable() if sys.stderr is not None else None
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(lambda _loop, context: _on_loop_error(hooks, context))
        try:
            yield
        finally:
            loop.set_exception_handler(None)
            hooks.remove()

    async def _work(self, window: MainWindow) -> int:
        from setlist_desktop.app.composition import open_services
        from setlist_desktop.system.logging import configure_logging

        await asyncio.to_thread(configure_logging, self._settings)
        # Waited for even where the window is closed meanwhile: nothing is left half-open.
        try:
            running = await open_services(self._settings, lives_long=True)
        except StorageDamaged as error:
            running = await self._open_after_damage(window, error)
        self._stages.reached("library open")
        try:
            return DONE if self._ending.is_set() else await self._show_library(window, running)
        finally:
            window.hide()
            if self._instance is not None:
                self._instance.stop_listening()
            await window.context.tasks.stop()
            await asyncio.shield(running.close())

    async def _open_after_damage(self, window: MainWindow, error: StorageDamaged) -> Running:
        """Offer the newest good backup; raise the error again where there is none, or no wish."""
        from setlist_desktop.app.composition import open_services
        from setlist_desktop.services.backups import LATEST, newest_good, restore_closed
        from setlist_desktop.ui.dialogs_async import ask

        path = self._settings.database
        backup = await asyncio.to_thread(newest_good, path)
        if backup is None or self._request.passing:
            raise error
        offer = tr(
            "The newest good backup is of {day}. The damaged file is kept beside it.",
            day=backup.words,
        )
        told, title = f"{error.message}\n\n{offer}", tr("The library is damaged")
        if not await ask(window, title, told, yes=tr("Restore backup"), no=tr("Quit")):
            raise error
        await asyncio.to_thread(restore_closed, path, LATEST)
        return await open_services(self._settings, lives_long=True)

    async def _show_library(self, window: MainWindow, running: Running) -> int:
        from setlist_desktop.app.demo import fill_demo, show_to_present

        if self._request.demo:
            await fill_demo(running)
        if self._instance is not None:  # no other window can be importing
            await running.services.importer.settle()
        presents = not window.remembers_a_show and (self._request.demo or self._request.screenshot)
        first = await show_to_present(running) if presents else None
        window.attach(running.services)
        if first is not None:  # at once, before the panes choose by themselves
            window.context.selection.choose_artist(first.artist_id)
            window.context.selection.choose_show(first.id)
        if self._request.passing:
            from setlist_desktop.app.passing import pass_by

            return await pass_by(self._request, window, self._stages)
        self._stay(window, running)
        await self._ending.wait()
        return DONE

    def _look_for_updates(self, window: MainWindow) -> None:
        """Begin to look for newer releases, where the user wants that; ask once, not at first."""
        from setlist_desktop.ui.updates import UpdateActs

        if acts := window.findChild(UpdateActs):
            acts.begin(may_ask=window.remembers_a_show)

    def _open_targets(self, window: MainWindow) -> None:
        """Open what this launch was given, and what later ones are."""
        from PySide6.QtWidgets import QApplication

        from setlist_desktop.ui.opening import FileOpenings, open_target

        app = QApplication.instance()
        if sys.platform == "darwin" and app is not None:
            openings = FileOpenings(window)
            openings.asked.connect(partial(open_target, window))
            app.installEventFilter(openings)
        if self._instance is not None:
            self._instance.open_requested.connect(partial(self._open_later, window))
        if self._request.target:
            open_target(window, self._request.target)

    def _open_later(self, window: MainWindow, target: str) -> None:
        """Open what a later launch hands over; out of the sample, in the user's own library."""
        from setlist_desktop.app.first_run import begin_own
        from setlist_desktop.ui.opening import open_target

        own_dir = self._request.own_dir
        if own_dir is None:
            open_target(window, target)
        else:
            begin_own(window, own_dir, target, offline=self._request.offline)

    def _stay(self, window: MainWindow, running: Running) -> None:
        if self._request.own_dir is not None:
            from setlist_desktop.app.first_run import offer_own

            offer_own(window, self._request.own_dir, offline=self._request.offline)
        self._open_targets(window)
        running.follow_others()
        if not self._request.demo:  # the sample's artists are nobody's
            running.begin_background()
            backups = running.services.library.backups
            window.context.tasks.spawn(backups.keep_up(), owner=window)
            self._look_for_updates(window)
        if self._instance is not None:
            self._instance.raise_requested.connect(window.come_forward)
            self._instance.listen()


def _on_loop_error(hooks: CrashHooks, context: dict[str, Any]) -> None:
    error = context.get("exception")
    if isinstance(error, BaseException):
        hooks.handle(error)
    else:
        log.error("%s", context.get("message"))
