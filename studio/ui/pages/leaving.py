"""How the result leaves: what kind of file, how fine the edge, under which name; and the last one, to drag away."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from studio.core.params import parameters
from studio.stills.order import Order
from studio.ui.buttons import IconPush
from studio.ui.elided import Elided
from studio.ui.panel import Form
from studio.ui.surface import scrolled
from studio.ui.words import ltr, number


class Leaving(QFrame):
    """Shows an order and tells when it changes; saving and copying are asked for here."""

    changed = Signal(object)  # an Order
    save_wanted = Signal()
    copy_wanted = Signal()

    def __init__(self, order: Order) -> None:
        super().__init__()
        self.setObjectName("surface")
        self.form = Form(order, shown=len(parameters(Order)))
        self.form.changed.connect(self.changed)
        self.name, self.size_words = Elided(Qt.TextElideMode.ElideMiddle), QLabel()
        self.size_words.setObjectName("muted")
        self.copy = IconPush("copy", self.tr("Copy"))
        self.copy.setToolTip(self.tr("Copy the result at full size (Ctrl+C)"))
        self.save = QPushButton(self.tr("Save …"))
        self.save.setObjectName("primary")
        self.save.setToolTip(self.tr("Save the result at full size (Ctrl+S)"))
        self.kept = Chip()
        self.kept.setVisible(False)
        self.copy.clicked.connect(self.copy_wanted)
        self.save.clicked.connect(self.save_wanted)
        self._lay_out()

    @property
    def order(self) -> Order:
        """The order that is shown."""
        order: Order = self.form.value
        return order

    @order.setter
    def order(self, order: Order) -> None:
        if order != self.form.value:
            self.form.value = order

    def show_file(self, name: str) -> None:
        """Name the photo."""
        self.name.setText(ltr(name))
        self.kept.setVisible(False)

    def show_size(self, size: tuple[int, int]) -> None:
        """Say how large it is: results are as large."""
        megapixels = number(size[0] * size[1] / 1e6, 1)
        words = self.tr("{width} × {height}, {n} megapixels")
        self.size_words.setText(words.format(width=size[0], height=size[1], n=megapixels))

    def show_kept(self, path: Path) -> None:
        """Offer the file that was written, to be dragged away."""
        self.kept.show_path(path)
        self.kept.setVisible(True)

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("Result"))
        heading.setObjectName("heading")
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(14, 10, 10, 6)
        rows.setSpacing(6)
        rows.addWidget(heading)
        rows.addWidget(self.name)
        rows.addWidget(self.size_words)
        rows.addSpacing(6)
        rows.addWidget(self.form)
        rows.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.copy, 1)
        buttons.addWidget(self.save, 2)
        below = QVBoxLayout()
        below.setContentsMargins(14, 4, 14, 14)
        below.setSpacing(8)
        below.addWidget(self.kept)
        below.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scrolled(inside), 1)
        column.addLayout(below)


class Chip(QLabel):
    """A file that can be dragged to another program."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("file")
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._path: Path | None = None
        self._pressed = QPoint()

    def show_path(self, path: Path) -> None:
        """Hold this file."""
        self._path = path
        self.setText(self.fontMetrics().elidedText(path.name, Qt.TextElideMode.ElideMiddle, 320))
        words = self.tr("Drag {name} to another program").format(name=path.name)
        self.setToolTip(words)
        self.setAccessibleName(words)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where it was taken."""
        self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the file once the pointer has left the place."""
        far = (event.position().toPoint() - self._pressed).manhattanLength()
        if self._path is None or far < QApplication.startDragDistance():
            return
        carried = QMimeData()
        carried.setUrls([QUrl.fromLocalFile(str(self._path))])
        drag = QDrag(self)
        drag.setMimeData(carried)
        drag.exec(Qt.DropAction.CopyAction)
