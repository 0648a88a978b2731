"""The style sheet of the widgets, written from the tokens; item views are painted by delegates.

Widgets choose a look by dynamic properties: `primary` (the one main button), `flat` (a button
without a border), `glyph` (one of a single sign), `role` = "dim" | "small" | "title" | "heading"
(labels).
"""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from setlist_desktop.system.resources import resource
from setlist_desktop.ui import theme

if TYPE_CHECKING:
    from setlist_desktop.ui.theme import Tokens


def style_sheet(look: Tokens) -> str:
    """Return the style sheet of a theme at the text size in use."""
    values = {name: getattr(look, name) for name in look.__slots__}
    check = resource("icons", "check-dark.svg" if look.dark else "check.svg").as_posix()
    sizes = {
        "small_px": theme.scaled(theme.LABEL_PX),
        "title_px": theme.scaled(15),
        "field_px": theme.scaled(18),
        "control_radius": theme.CONTROL_RADIUS,
        "pad_y": theme.scaled(4),
        "pad_x": theme.scaled(theme.PAD_X),
        "compact_pad_x": theme.scaled(theme.COMPACT_PAD_X),
    }
    return _SHEET.substitute(values, check=check, **sizes)


_SHEET = Template("""
QMainWindow, QDialog { background: $ground; }
QMainWindow::separator { background: transparent; width: 8px; height: 8px; }
QMainWindow::separator:hover { background: $line; }
QMenuBar { background: transparent; color: $dim; padding: 0; }
QMenuBar::item { background: transparent; padding: 4px 8px; border-radius: 4px; }
QMenuBar::item:selected { background: $selection; color: $ink; }
QMenu { background: $pane; border: 1px solid $control_line; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 10px; border-radius: 4px; }
QMenu::item:selected { background: $selection; color: $ink; }
QMenu::item:disabled { color: $dim; }
QMenu::separator { height: 1px; background: $line; margin: 4px 6px; }
QMenu::indicator { width: 14px; height: 14px; padding-left: 6px; }
QToolTip { background: $ink; color: $pane; border: none; padding: 4px 6px; }
QToolBar { background: transparent; border: none; padding: 0; }
QMainWindow > QTabBar { background: transparent; border: none; qproperty-drawBase: 0; }
QMainWindow > QTabBar::tab { background: transparent; color: $dim; border: 1px solid transparent;
    border-radius: ${control_radius}px; padding: ${pad_y}px ${pad_x}px; margin: 0 2px 4px 0; }
QMainWindow > QTabBar::tab:selected { background: $selection; color: $accent; font-weight: 600; }
QMainWindow > QTabBar::tab:hover:!selected { color: $ink; background: $hover; }
QMainWindow > QTabBar::tab:focus { border: 1px solid $accent; }
QStatusBar { background: transparent; }
QStatusBar::item { border: none; }

QAbstractItemView { background: transparent; border: none; outline: none;
    selection-background-color: $selection; selection-color: $ink; }
QAbstractItemView[popup="true"] { background: $pane; border: 1px solid $control_line; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: transparent; color: $dim; font-size: ${small_px}px;
    font-weight: 600; border: none; border-bottom: 1px solid $line; padding: ${pad_y}px 6px; }
QTableView::item { padding: 0 6px; }
QListView[pages="true"]::item { padding: ${pad_y}px 8px; border-radius: 6px; }
QListView[pages="true"]::item:selected { background: $selection; color: $accent; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $control_line; border-radius: 3px; margin: 2px; }
QScrollBar::handle:hover { background: $dim; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; }

QLabel { background: transparent; }
QLabel[role="dim"] { color: $dim; }
QLabel[role="small"] { color: $dim; font-size: ${small_px}px; }
QLabel[role="label"] { color: $dim; font-size: ${small_px}px; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="heading"] { font-weight: 600; font-size: ${title_px}px; }
QLabel[role="good"] { color: $good; }
QLabel[role="warn"] { color: $warn; }
QLabel[role="bad"] { color: $bad; }

QPushButton { background: $pane; color: $ink; border: 1px solid $control_line;
    border-radius: ${control_radius}px; padding: ${pad_y}px ${pad_x}px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $track; }
QPushButton:focus { border: 1px solid $accent; }
QPushButton:disabled { color: $dim; background: $track; border-color: $track; }
QPushButton:default { border-color: $accent; }
QPushButton[primary="true"] { background: $accent; color: $on_accent; border-color: $accent;
    font-weight: 600; }
QPushButton[primary="true"]:focus { border: 2px solid $ink; padding: 3px 9px; }
QPushButton[primary="true"]:disabled { background: $track; color: $dim; border-color: $track; }
QPushButton[flat="true"] { background: transparent; border-color: transparent; color: $dim; }
QPushButton[flat="true"]:hover { background: $hover; color: $ink; }
QPushButton[flat="true"]:focus { border: 1px solid $accent; }
QPushButton::menu-indicator { subcontrol-origin: padding; subcontrol-position: center right;
    width: 12px; height: 12px; }
QPushButton[glyph="true"] { padding: ${pad_y}px 5px; }
QPushButton[link="true"] { background: transparent; border: 1px solid transparent; color: $dim;
    padding: 2px 4px; text-align: left; }
QPushButton[link="true"]:hover { color: $accent; text-decoration: underline; }
QPushButton[link="true"]:focus { border: 1px solid $accent; }
QPushButton[tab="true"] { background: transparent; border: 1px solid transparent; color: $dim;
    padding: ${pad_y}px ${pad_x}px; }
QPushButton[tab="true"][compact="true"] { padding: ${pad_y}px ${compact_pad_x}px; }
QPushButton[tab="true"]:hover { color: $ink; background: $hover; }
QPushButton[tab="true"]:checked { background: $selection; color: $accent; font-weight: 600; }
QPushButton[tab="true"]:focus { border: 1px solid $accent; }
QToolButton { background: transparent; border: 1px solid transparent; color: $dim;
    border-radius: 4px; padding: 2px; }
QToolButton:hover { background: $hover; color: $ink; }
QToolButton:focus { border: 1px solid $accent; }
QToolButton::menu-indicator { image: none; width: 0; }

QLineEdit, QPlainTextEdit, QTextEdit, QDateEdit, QTimeEdit, QSpinBox, QComboBox {
    background: $pane; color: $ink; border: 1px solid $control_line;
    border-radius: ${control_radius}px; padding: ${pad_y}px 8px;
    selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QDateEdit:focus, QTimeEdit:focus,
QSpinBox:focus, QComboBox:focus { border: 1px solid $accent; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 22px;
    subcontrol-origin: padding; subcontrol-position: center right; }
QComboBox::down-arrow, QDateEdit::down-arrow, QAbstractSpinBox::down-arrow {
    image: none; width: 0; height: 0;
    border-left: 4px solid $pane; border-right: 4px solid $pane; border-top: 5px solid $dim; }
QAbstractSpinBox::up-arrow { image: none; width: 0; height: 0;
    border-left: 4px solid $pane; border-right: 4px solid $pane; border-bottom: 5px solid $dim; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 20px;
    background: transparent; }
QComboBox QAbstractItemView { background: $pane; border: 1px solid $control_line; padding: 4px; }
QAbstractSpinBox { min-height: ${field_px}px; }
QAbstractSpinBox::down-arrow:disabled, QAbstractSpinBox::up-arrow:disabled {
    border-left-color: $track; border-right-color: $track; }
QCheckBox::indicator { width: 14px; height: 14px; background: $pane;
    border: 1px solid $dim; border-radius: 3px; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$check"); }
QCheckBox::indicator:disabled { background: $track; border-color: $control_line; }
QCheckBox::indicator:checked:disabled { background: $dim; }
QCheckBox:focus { color: $accent; }
QRadioButton::indicator { width: 12px; height: 12px; border: 1px solid $dim; border-radius: 7px;
    background: $pane; }
QRadioButton::indicator:checked { border: 4px solid $accent; width: 6px; height: 6px; }
QRadioButton:focus { color: $accent; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QLineEdit:disabled, QPlainTextEdit:disabled, QDateEdit:disabled, QTimeEdit:disabled {
    color: $dim; background: $track; border-color: $line; }

QProgressBar { background: $track; border: none; border-radius: 3px; max-height: 6px;
    min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }

QFrame[card="true"] { background: $pane; border: 1px solid $line; border-radius: 8px; }
QFrame[banner="bad"] { background: $bad_ground; border: none; border-radius: 6px; }
QFrame[banner="warn"] { background: $warn_ground; border: none; border-radius: 6px; }
QPushButton[inline="true"] { background: transparent; border: 1px solid transparent; color: $ink;
    text-decoration: underline; padding: 2px 6px; }
QPushButton[inline="true"]:hover { border-color: $control_line; }
QPushButton[inline="true"]:focus { border-color: $accent; }
""")
