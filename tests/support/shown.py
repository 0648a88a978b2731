"""All that a window says: on it, in its models, in its menus, in tips and to a screen reader."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QDateTimeEdit,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSpinBox,
    QTabBar,
    QWidget,
)

ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.StatusTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
PROPERTIES = (
    "windowTitle",
    "toolTip",
    "statusTip",
    "whatsThis",
    "accessibleName",
    "accessibleDescription",
    "text",
    "title",
    "placeholderText",
    "suffix",
    "prefix",
    "specialValueText",
)
TYPED = (QLineEdit, QSpinBox, QDateTimeEdit)
"""Their text is what somebody has typed."""

Said = tuple[str, str]
"""Where something is said, and what."""


def said_by(window: QWidget) -> Iterator[Said]:
    """Yield all that a window and what is within it say."""
    for widget in (window, *window.findChildren(QWidget)):
        where = f"{type(window).__name__} > {type(widget).__name__} {widget.objectName()}"
        for name in PROPERTIES:
            told = widget.property(name)
            if isinstance(told, str) and not (name == "text" and isinstance(widget, TYPED)):
                yield f"{where}.{name}", told
        for action in widget.actions():
            yield from _said_by_action(action, where)
        yield from _said_within(widget, where)


def _said_within(widget: QWidget, where: str) -> Iterator[Said]:
    if isinstance(widget, QComboBox):
        yield from ((where, widget.itemText(at)) for at in range(widget.count()))
    elif isinstance(widget, QTabBar):
        yield from ((where, widget.tabText(at)) for at in range(widget.count()))
    elif isinstance(widget, QPlainTextEdit) and widget.isReadOnly():
        yield where, widget.toPlainText()
    elif isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
        yield from said_by_model(widget.model(), where)
    elif isinstance(widget, QMenu):
        widget.aboutToShow.emit()
        for action in widget.actions():
            yield from _said_by_action(action, where)


def said_by_model(model: QAbstractItemModel | None, where: str) -> Iterator[Said]:
    """Yield the headers and the rows of a model, with those below them."""
    if model is None:
        return
    for column in range(_columns(model, QModelIndex())):
        head = model.headerData(column, Qt.Orientation.Horizontal)
        if model.rowCount() and isinstance(head, str):
            yield f"{where} head", head
    yield from _said_below(model, QModelIndex(), where)


def _said_below(model: QAbstractItemModel, parent: QModelIndex, where: str) -> Iterator[Said]:
    for row in range(model.rowCount(parent)):
        for column in range(_columns(model, parent)):
            index = model.index(row, column, parent)
            for role in ROLES:
                told = index.data(role)
                if isinstance(told, str):
                    yield f"{where} row {row} {role.name}", told
        if not isinstance(model, QAbstractListModel):
            yield from _said_below(model, model.index(row, 0, parent), where)


def _columns(model: QAbstractItemModel, parent: QModelIndex) -> int:
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)


def _said_by_action(action: QAction, where: str) -> Iterator[Said]:
    place = f"{where} act {action.objectName()}"
    yield place, action.text()
    yield f"{place} tip", action.toolTip()
    yield f"{place} status", action.statusTip()


CONTROLS = frozenset(
    {
        QAccessible.Role.Button,
        QAccessible.Role.ButtonMenu,
        QAccessible.Role.CheckBox,
        QAccessible.Role.ComboBox,
        QAccessible.Role.EditableText,
        QAccessible.Role.List,
        QAccessible.Role.ProgressBar,
        QAccessible.Role.RadioButton,
        QAccessible.Role.SpinBox,
        QAccessible.Role.Table,
        QAccessible.Role.Tree,
    }
)


def nameless_in(window: QWidget) -> Iterator[str]:
    """Yield the controls that are shown and have no name for a screen reader."""
    for widget in window.findChildren(QWidget):
        control = QAccessible.queryAccessibleInterface(widget)
        if control is None or not widget.isVisible() or _is_part(widget):
            continue
        if control.role() in CONTROLS and not control.text(QAccessible.Text.Name).strip():
            yield f"{type(window).__name__} > {type(widget).__name__} {widget.objectName()}"


def _is_part(widget: QWidget) -> bool:
    """Whether a widget is a part that Qt made of a control, which has the name."""
    parent = widget.parentWidget()
    return isinstance(parent, QAbstractSpinBox | QComboBox | QAbstractItemView)
