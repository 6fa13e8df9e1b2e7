"""The bar along the top: what comes in on the left, what is done with one click on the right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from studio.ui.buttons import IconButton
from studio.ui.icons import pixmap
from studio.ui.more import MoreButton
from studio.ui.pickers import ModelPicker, SourcePicker

MARK_PX = 26
NARROWEST_PX = 700


class TopBar(QWidget):
    """Pickers and buttons; what they do is the window's affair."""

    def __init__(self) -> None:
        super().__init__()
        self.brand = QLabel("Backlot")
        self.sources, self.models = SourcePicker(), ModelPicker()
        about = self.tr("Step out of the picture, then learn the empty room anew")
        self.recapture = IconButton("refresh", self.tr("Recapture"), about, words=True)
        self.recapture.hide()
        self.blur = IconButton("blur", self.tr("Blur me"), self.tr("Blur the room at once"), words=True, keys="B")
        self.snap = IconButton("snapshot", self.tr("Snapshot"), self.tr("Keep this picture"), words=True, keys="Ctrl+S")
        self.strip = IconButton(
            "image", self.tr("Last snapshots"), self.tr("Look at the last snapshots"), keys="Ctrl+L"
        )
        self.film = IconButton("record", self.tr("Record"), self.tr("Record a film"), words=True, keys="Ctrl+R")
        about = self.tr("Lay the camera's picture beside the result")
        self.compare = IconButton("compare", self.tr("Before and after"), about, keys="Ctrl+B")
        about = self.tr("Show yourself as in a mirror; the others see you as you are")
        self.mirror = IconButton("mirror", self.tr("Mirror"), about, keys="Ctrl+M")
        about = self.tr("Let go of the camera and show the privacy card")
        self.pause = IconButton("eye-off", self.tr("Pause"), about, keys="Ctrl+P")
        self.more = MoreButton()
        for button in (self.pause, self.film, self.compare, self.mirror):
            button.setCheckable(True)
        self._row = QHBoxLayout(self)
        self._lay_out()
        for picker in (self.sources, self.models):
            picker.retitled.connect(self._fit)

    def minimumSizeHint(self) -> QSize:
        """Room for the icons alone."""
        return QSize(NARROWEST_PX, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what there is no room for."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of words."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        """Leave the name out where there is no room for it, then the words of the buttons."""
        beside, alone = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
        for words, name in ((beside, True), (beside, False), (alone, True), (alone, False)):
            for button in (self.blur, self.snap, self.film, self.recapture):
                button.setToolButtonStyle(words)
            self.brand.setVisible(name)
            if self._row.sizeHint().width() <= self.width():
                return

    def show_recording(self, on: bool) -> None:
        """Say whether a film is being recorded."""
        self.film.setChecked(on)
        self.film.show_icon("stop" if on else "record")
        self.film.setText(self.tr("Stop") if on else self.tr("Record"))
        self._fit()

    def _lay_out(self) -> None:
        mark, brand = QLabel(), self.brand
        mark.setPixmap(pixmap("backlot", "#000000", MARK_PX, self.devicePixelRatioF()))
        brand.setObjectName("brand")
        row = self._row
        row.setContentsMargins(14, 10, 12, 4)
        row.setSpacing(6)
        row.addWidget(mark)
        row.addSpacing(2)
        row.addWidget(brand)
        row.addSpacing(16)
        for widget in (self.sources, self.models, self.recapture):
            row.addWidget(widget)
        row.addStretch(1)
        for button in (self.blur, self.pause, self.snap, self.strip, self.film, self.compare, self.mirror, self.more):
            row.addWidget(button)
