"""The bar along the top: what comes in on the left, what is done with one click on the right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from studio.ui.buttons import IconButton
from studio.ui.icons import pixmap
from studio.ui.more import MoreButton
from studio.ui.pickers import ModelPicker, SourcePicker
from studio.ui.theme import drawn

MARK_PX = 26
GAPS_PX = 16
NARROWEST_PX = 700


class TopBar(QWidget):
    """Pickers and buttons; what they do is the window's affair."""

    def __init__(self) -> None:
        super().__init__()
        self._mark, self.brand = QLabel(), QLabel("Backlot")
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
        about = self.tr("Mirror my preview; what the others see stays as it is")
        self.mirror = IconButton("mirror", self.tr("Mirror my preview"), about, keys="Ctrl+M")
        about = self.tr("Let go of the camera and show the privacy card")
        self.pause = IconButton("eye-off", self.tr("Pause"), about, words=True, keys="Ctrl+P")
        self.more = MoreButton()
        for button in (self.pause, self.film, self.compare, self.mirror):
            button.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
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
            self._draw_mark()
            self._fit()

    def _fit(self) -> None:
        """Leave the name out where there is no room for it, then the words of the buttons."""
        wordy = (self.blur, self.pause, self.snap, self.film, self.recapture)
        name = self.brand.sizeHint().width() + self._row.spacing()
        words = sum(one.words_px() for one in wordy if not one.isHidden())
        spare = self.width() - self._least_px()
        with_words = spare >= words
        self.brand.setVisible(spare - (words if with_words else 0) >= name)
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if with_words else Qt.ToolButtonStyle.ToolButtonIconOnly
        for button in wordy:
            if button.toolButtonStyle() is not style:
                button.setToolButtonStyle(style)

    def _least_px(self) -> int:
        """Say how wide the bar is without the name and the words."""
        widgets = self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        shown = [one for one in widgets if not one.isHidden() and one is not self.brand and not one.isWindow()]
        plain = sum(one.sizeHint().width() for one in shown if not isinstance(one, IconButton))
        icons = sum(one.icon_px() for one in shown if isinstance(one, IconButton))
        margins = self._row.contentsMargins()
        return plain + icons + len(shown) * self._row.spacing() + margins.left() + margins.right() + GAPS_PX

    def show_recording(self, on: bool) -> None:
        """Say whether a film is being recorded."""
        self.film.setChecked(on)
        self.film.show_icon("stop" if on else "record")
        words = self.tr("Stop") if on else self.tr("Record")
        if words != self.film.text():  # this is asked twice a second
            self.film.setText(words)
            self._fit()

    def _draw_mark(self) -> None:
        self._mark.setPixmap(pixmap("backlot", "#000000", drawn(MARK_PX), self.devicePixelRatioF()))

    def _lay_out(self) -> None:
        self._draw_mark()
        self.brand.setObjectName("brand")
        row = self._row
        row.setContentsMargins(14, 10, 12, 4)
        row.setSpacing(6)
        row.addWidget(self._mark)
        row.addWidget(self.brand)
        row.addSpacing(GAPS_PX)
        for widget in (self.sources, self.models, self.recapture):
            row.addWidget(widget)
        row.addStretch(1)
        for button in (self.blur, self.pause, self.snap, self.strip, self.film, self.compare, self.mirror, self.more):
            row.addWidget(button)
