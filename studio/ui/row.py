"""Rows of a list view, kept in Python.

Qt's own item classes are avoided: with PySide6 6.11 the window crashed at times while QListWidget.clear destroyed items
made in Python. What spoilt them was never proven; a model of our own hands Qt nothing that it could destroy.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QListView

NOTHING = QModelIndex()


class Shown(Protocol):
    """What a row says of itself."""

    @property
    def words(self) -> str:
        """What stands below it."""
        ...

    @property
    def hint(self) -> str:
        """What the pointer tells."""
        ...

    @property
    def icon(self) -> QIcon | None:
        """Its picture, where the view draws it."""
        ...


T = TypeVar("T", bound=Shown)


class RowModel(QAbstractListModel):
    """Tells a view what its rows are."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Any] = []

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = NOTHING) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Say what one row shows."""
        row: Shown = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.words
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.hint
        return row.icon if role == Qt.ItemDataRole.DecorationRole else None

    def replace(self, rows: Iterable[Any]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()


class RowView(QListView, Generic[T]):
    """A list whose rows are values."""

    def __init__(self) -> None:
        super().__init__()
        self._model = RowModel()
        self.setModel(self._model)

    @property
    def rows(self) -> list[T]:
        """The rows in their order."""
        return self._model.rows

    def show_rows(self, rows: Iterable[T]) -> None:
        """Show these instead of what is there; none is hidden and none is the current one."""
        self._model.replace(rows)

    @property
    def current_row(self) -> int:
        """The place of the current row, -1 where there is none."""
        return self.currentIndex().row()

    def go_to(self, row: int) -> None:
        """Make a row the current one, and scroll until it is in the middle where it was out of sight."""
        index = self._model.index(row, 0)
        seen = self.viewport().rect().contains(self.visualRect(index))
        self.setCurrentIndex(index)
        self.scrollTo(index, self.ScrollHint.EnsureVisible if seen else self.ScrollHint.PositionAtCenter)
