"""The activity pane: loads what its chosen page shows, and passes the user's wishes on."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from setlist_desktop.domain.findings import Finding, Fix, findings
from setlist_desktop.domain.language import tr
from setlist_desktop.ui import theme
from setlist_desktop.ui.dates import clock_time
from setlist_desktop.ui.overriding import override
from setlist_desktop.ui.panes.activity.figures import health_figures, news_figures, notice_figures
from setlist_desktop.ui.panes.activity.findings_page import FindingsPage
from setlist_desktop.ui.panes.activity.health_page import HealthPage
from setlist_desktop.ui.panes.activity.jobs_page import JobsPage
from setlist_desktop.ui.panes.activity.model import JOB, ActivityRow, row_of_import, row_of_job
from setlist_desktop.ui.panes.activity.told_page import ToldPage
from setlist_desktop.ui.widgets.page_tabs import PageTabs
from setlist_desktop.ui.widgets.pane_title import PaneTitle

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from setlist_desktop.domain.sync import Connection
    from setlist_desktop.services import Services
    from setlist_desktop.ui.context import Context
    from setlist_desktop.ui.imports import Imports

JOBS, NEWS, NOTICES, FINDINGS, SERVICES, LOG = range(6)
LOOK_AGAIN_MS = 300
LOG_LINES = 500


class ActivityPane(QWidget):
    """Jobs, what changed, services and log; loads only what is looked at."""

    def __init__(
        self,
        context: Context,
        services: Services,
        imports: Imports,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("activity_pane")
        self._context = context
        self._services = services
        self._imports = imports
        self.title_bar = PaneTitle(tr("Activity & health"))
        self.pages = PageTabs(
            (
                tr("Jobs"),
                tr("What changed"),
                tr("Notified"),
                tr("To mend"),
                tr("Services"),
                tr("Log"),
            )
        )
        self.tabs = self.pages.tabs
        self.connection = QLabel(wordWrap=True)
        self.connection.setProperty("role", "warn")
        self.jobs = JobsPage()
        self.news = ToldPage(
            tr("What changed"),
            tr("Nothing yet. New dates and setlists of artists you follow will stand here."),
        )
        self.notices = ToldPage(
            tr("Notifications"), tr("Nothing yet. Tools ▸ Notifications… says what is notified.")
        )
        self.findings = FindingsPage()
        self.health = HealthPage()
        self.log = QPlainTextEdit(readOnly=True)
        self.copy_button = QPushButton(tr("Copy the log"))
        self.body = QStackedWidget()
        self._soon = QTimer(self, singleShot=True, interval=LOOK_AGAIN_MS)
        self._soon.timeout.connect(self._look)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.log.setAccessibleName(tr("The last lines of the log"))
        self.log.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.log.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        log_page, inset = QWidget(), QVBoxLayout()
        inset.setContentsMargins(13, 4, 13, 8)
        inset.addWidget(self.log, 1)
        row = QHBoxLayout()
        row.addWidget(self.copy_button)
        row.addStretch(1)
        inset.addLayout(row)
        log_page.setLayout(inset)
        tables = (self.jobs, self.news, self.notices, self.findings, self.health)
        for page in (*tables, log_page):
            self.body.addWidget(page)
        heading = QHBoxLayout()
        heading.setContentsMargins(9, 0, 9, 0)
        heading.addWidget(self.pages, 1)
        self.connection.setContentsMargins(13, 2, 13, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE // 2)
        layout.addLayout(heading)
        layout.addWidget(self.connection)
        layout.addWidget(self.body, 1)

    def _connect(self) -> None:
        sync, relay = self._services.sync, self._context.relay
        self.pages.chosen.connect(self._on_tabs_chosen)
        self.jobs.wanted.connect(self._on_jobs_wanted)
        self.jobs.retimed.connect(self._on_jobs_retimed)
        for told in (self.news, self.notices):
            told.show_wanted.connect(self._on_told_show_wanted)
        self.findings.fix_wanted.connect(self._on_findings_fix_wanted)
        self.copy_button.clicked.connect(self._on_copy_button_clicked)
        for signal in (relay.imports_changed, relay.services_changed, relay.shows_changed):
            signal.connect(self._on_relay_changed)
        sync.schedule.on_change.append(self._on_job_changed)
        sync.on_connection.append(self._on_connection_turned)
        self.destroyed.connect(partial(_take_off, sync.schedule.on_change, self._on_job_changed))
        self.destroyed.connect(partial(_take_off, sync.on_connection, self._on_connection_turned))
        self._on_connection_turned(sync.connection)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()

    def _look(self) -> None:
        if self.isVisible():
            tasks = self._context.tasks
            tasks.spawn(self._load(self.tabs.current()), owner=self, group="look", exclusive=True)

    async def _load(self, page: int) -> None:
        services = self._services
        if page == JOBS:
            states = await services.sync.schedule.all()
            artists = await services.artists.all()
            imports = [
                artist.import_status
                for artist in artists
                if artist.import_status
                and (artist.import_status.running or artist.import_status.partial)
            ]
            now = datetime.now(UTC)
            rows = [row_of_import(status) for status in imports]
            self.jobs.show_rows([*rows, *(row_of_job(state, now) for state in states)])
        elif page == NEWS:
            self.news.show_figures(news_figures(await services.sync.news()))
        elif page == NOTICES:
            self.notices.show_figures(notice_figures(await services.sync.notices.past()))
        elif page == FINDINGS:
            await self._load_findings()
        elif page == SERVICES:
            statuses = await services.connections.statuses()
            self.health.show_figures(health_figures(statuses, services.connections.activity()))
        else:
            self.log.setPlainText(await services.sync.log_lines(LOG_LINES))
            bar = self.log.verticalScrollBar()
            bar.setValue(bar.maximum())

    async def _load_findings(self) -> None:
        services = self._services
        found = findings(
            await services.artists.all(),
            await services.library.matches.all(),
            await services.sync.schedule.all(),
            await services.connections.statuses(),
            datetime.now(UTC),
        )
        self.findings.show_findings(found)

    def _on_findings_fix_wanted(self, finding: Finding) -> None:
        match finding.fix:
            case Fix.RUN:
                work = self._services.sync.schedule.run(finding.key)
                self._context.tasks.spawn(work, owner=self)
            case Fix.REFRESH:
                self._imports.start(int(finding.key))
            case Fix.LINK:
                self._context.selection.choose_artist(int(finding.key))
                self._context.actions["artist.links"].trigger()
            case Fix.REVIEW:
                self._context.actions["tools.matches"].trigger()
            case Fix.CONNECT:
                self._context.actions["tools.connect"].trigger()

    def _on_told_show_wanted(self, show_id: int) -> None:
        self._context.tasks.spawn(self._open(show_id), owner=self, group="open", exclusive=True)

    async def _open(self, show_id: int) -> None:
        show = await self._services.shows.get(show_id)
        self._context.selection.choose_artist(show.artist_id)
        self._context.selection.choose_show(show.id)
        self._context.actions["view.pane3"].trigger()  # its setlist may stand behind this pane

    def _on_tabs_chosen(self, page: int) -> None:
        self.body.setCurrentIndex(page)
        self._look()

    def _on_jobs_wanted(self, act: str, row: ActivityRow) -> None:
        if row.kind != JOB:
            artist = int(row.ident)
            self._imports.cancel(artist) if act == "cancel" else self._imports.start(artist)
            return
        schedule = self._services.sync.schedule
        if act == "cancel":
            schedule.cancel(row.ident)
        elif act == "run":
            self._context.tasks.spawn(schedule.run(row.ident), owner=self)
        else:
            self._context.tasks.spawn(schedule.pause(row.ident, not row.paused), owner=self)

    def _on_jobs_retimed(self, row: ActivityRow, every_s: int | None) -> None:
        schedule = self._services.sync.schedule
        self._context.tasks.spawn(schedule.retime(row.ident, every_s), owner=self)

    def _on_copy_button_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self.log.toPlainText())
        self._context.tell(tr("The log was copied. It holds no keys."))

    def _on_relay_changed(self, _ids: object) -> None:
        self._look_soon()

    def _on_job_changed(self, _state: object) -> None:
        self._look_soon()

    def _on_connection_turned(self, connection: Connection) -> None:
        self.connection.setVisible(not connection.online)
        since = connection.since
        told = tr("Since {when}.", when=clock_time(since)) if since else ""
        self.connection.setText(" ".join(filter(None, (connection.words, told))))
        self._look_soon()

    def _look_soon(self) -> None:
        if not self._soon.isActive():
            self._soon.start()


def _take_off(told: list[Any], listener: Any, _gone: object = None) -> None:  # noqa: ANN401
    if listener in told:
        told.remove(listener)
