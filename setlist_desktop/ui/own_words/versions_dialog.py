"""Setlist ▸ Earlier versions: what stood there before, beside what stands there now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QLabel, QVBoxLayout

from setlist_desktop.domain.errors import SetlistError
from setlist_desktop.domain.language import plural, tr
from setlist_desktop.domain.services import Service
from setlist_desktop.domain.versions import side_by_side
from setlist_desktop.domain.votes import person_told
from setlist_desktop.ui.dates import instant
from setlist_desktop.ui.dialogs_async import give_size
from setlist_desktop.ui.errors import ErrorBanner
from setlist_desktop.ui.widgets.figures_table import Figures, FiguresTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from setlist_desktop.domain.setlists import Setlist, SetlistVersion
    from setlist_desktop.services.setlists import Setlists
    from setlist_desktop.ui.context import Context

MISSING = "–"


class VersionsDialog(QDialog):
    """Compares one version at a time; bringing it back is one step that can be undone."""

    def __init__(
        self,
        setlists: Setlists,
        setlist: Setlist,
        versions: Sequence[SetlistVersion],
        context: Context,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Earlier versions"))
        self._setlists = setlists
        self._setlist = setlist
        self._versions = versions
        self._context = context
        self.box = QComboBox()
        self.box.setAccessibleName(tr("Version"))
        self.box.addItems([_name(version) for version in versions])
        self.box.currentIndexChanged.connect(self._on_box_current_index_changed)
        self.told = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.lines = FiguresTable(tr("Lines of then and now"))
        self.banner = ErrorBanner()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(10)
        for widget in (self.box, self.told, self.lines, self.banner, self._make_buttons()):
            layout.addWidget(widget)
        give_size(self, 560, 460)
        self._on_box_current_index_changed()

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.restore = buttons.addButton(tr("Bring back"), QDialogButtonBox.ButtonRole.ActionRole)
        self.restore.setToolTip(tr("Put this version in the place of what stands there now."))
        self.restore.clicked.connect(self._on_restore_clicked)
        buttons.rejected.connect(self.reject)
        return buttons

    def _on_box_current_index_changed(self, *_what: object) -> None:
        version = self._versions[self.box.currentIndex()]
        then = [line.title for line in version.lines]
        now = [item.title for item in self._setlist.items()]
        rows = side_by_side(then, now)
        other = [at for at, (one, two) in enumerate(rows) if not (one and two)]
        told = tuple((one or MISSING, two or MISSING) for one, two in rows)
        self.lines.show_figures(
            Figures((tr("Then"), tr("Now")), told, leading=2, strong=frozenset(other))
        )
        if other:
            self.lines.setCurrentIndex(self.lines.figures_model.index(other[0], 0))
        self.told.setText(
            plural(len(other), "{n} line differs.", "{n} lines differ.")
            if other
            else tr("The lines are the same.")
        )
        self.restore.setEnabled(bool(other))

    def _on_restore_clicked(self) -> None:
        self.restore.setEnabled(False)
        version = self._versions[self.box.currentIndex()]
        self._context.tasks.spawn(self._restore(version), owner=self)

    async def _restore(self, version: SetlistVersion) -> None:
        try:
            await self._setlists.bring_back(self._setlist.id, version)
        except SetlistError as error:
            self.banner.show_error(error, retry=False)
            return
        self._context.tell(tr("The earlier version was brought back; Edit ▸ Undo takes it back."))
        self.accept()


def _name(version: SetlistVersion) -> str:
    named = {service.value: service.title for service in Service}
    source = person_told(version.author) if version.author else named.get(version.source)
    when = instant(version.replaced_at)
    if source is None:
        return tr("Until {when}, by hand", when=when)
    return tr("Until {when}, from {service}", when=when, service=source)
