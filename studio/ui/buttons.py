"""Buttons whose icons follow the theme, and the switch."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QToolButton, QWidget

from studio.ui.icons import BESIDE_PX, SIDE_PX, icon
from studio.ui.theme import colour, drawn
from studio.ui.words import ltr

GAP_PX = 4  # what Qt leaves between an icon and the words beside it


def tooltip(text: str, keys: QKeySequence | str = "") -> str:
    """Give a tooltip that names its keys."""
    shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) if keys else ""
    return f"{text}  ({ltr(shown)})" if shown else text


class IconButton(QToolButton):
    """A small button with an icon, and with words where there is room for them."""

    def __init__(self, icon_name: str, name: str, help: str = "", *, words: bool = False, keys: str = "") -> None:
        super().__init__()
        self._icon_name = icon_name
        self._token = "ink"
        self._wordy = words
        self.setAccessibleName(name)
        self.setAccessibleDescription(help)
        self.setToolTip(tooltip(help or name, keys))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if words:
            self.setObjectName("wide")
            self.setText(name)
            self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._tint()

    def show_icon(self, icon_name: str, token: str = "ink") -> None:
        """Use another icon from now on."""
        if (icon_name, token) != (self._icon_name, self._token):
            self._icon_name, self._token = icon_name, token
            self._tint()

    def words_px(self) -> int:
        """Say how much wider the button is with its words."""
        metrics = self.fontMetrics()  # reckoned as Qt does: a pixel less, and words would come and go by turns
        words = metrics.size(Qt.TextFlag.TextShowMnemonic, self.text()).width()
        return words + 2 * metrics.horizontalAdvance(" ") + GAP_PX

    def icon_px(self) -> int:
        """Say how wide the button is without them."""
        with_words = self.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        return self.sizeHint().width() - (self.words_px() if with_words else 0)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._tint()

    def _tint(self) -> None:
        aside = BESIDE_PX if self._wordy else 0
        self.setIconSize(QSize(drawn(SIDE_PX) + 2 * aside, drawn(SIDE_PX)))
        self.setIcon(icon(self._icon_name, self._token, beside_px=aside))


class IconPush(QPushButton):
    """A button with words and an icon before them."""

    def __init__(self, icon_name: str, words: str, token: str = "ink", token_on: str = "accent") -> None:
        super().__init__(words)
        self._icon_name, self._tokens = icon_name, (token, token_on)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._tint()

    def show_icon(self, icon_name: str, token: str = "ink", token_on: str = "accent") -> None:
        """Use another icon from now on."""
        self._icon_name, self._tokens = icon_name, (token, token_on)
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._tint()

    def _tint(self) -> None:
        self.setIconSize(QSize(drawn(SIDE_PX) + 2 * BESIDE_PX, drawn(SIDE_PX)))
        self.setIcon(icon(self._icon_name, *self._tokens, beside_px=BESIDE_PX))


class Switch(QAbstractButton):
    """Something that is on or off."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Room for the track and a focus ring around it."""
        return QSize(drawn(40), drawn(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a track with a knob at the side of its state."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(3, 3, self.width() - 6, self.height() - 6)
        on = self.isChecked()
        painter.setPen(QPen(colour("accent" if on else "faint"), 1.5))
        painter.setBrush(colour("accent" if on else "raised"))
        painter.drawRoundedRect(track.adjusted(0.75, 0.75, -0.75, -0.75), track.height() / 2, track.height() / 2)
        right = on != (self.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        side = track.height() - 6
        x = track.right() - side - 3 if right else track.left() + 3
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("on-accent" if on else "muted"))
        painter.drawEllipse(QRectF(x, track.top() + 3, side, side))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), self.height() / 2, self.height() / 2)
