"""The one calm place for what the user should know: the newest first, one at a time, never a dialog."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from studio.ui.buttons import IconButton
from studio.ui.commands import Advice, CopyButton
from studio.ui.icons import pixmap
from studio.ui.theme import colour, room
from studio.ui.values import Told
from studio.ui.words import said

MOST = 8
WIDEST_PX = 620
NARROW_PX = 220  # less is no room for a notice's words
INFO_MS = 6000
MARGIN_PX = 14
SPACING_PX = 10
ICON_PX = 20


class Notices(QFrame):
    """Floats over the lower edge of the preview, or of the page that is open."""

    def __init__(self, over: QWidget, above: tuple[QWidget, ...] = ()) -> None:
        super().__init__(over)
        self.setObjectName("notice")
        self.setAccessibleName(self.tr("Notice"))
        self._over = over
        self._above = above  # what stands at the same edge and stays in reach
        self._told: list[Told] = []
        self._icon = QLabel()
        self._headline, self._hint, self._count = QLabel(), Advice(), QLabel()
        self._row, self._words = QHBoxLayout(self), QVBoxLayout()
        self._buttons = QHBoxLayout()
        self._close = IconButton("close", self.tr("Dismiss the notice"))
        self._close.setObjectName("small")
        self._close.clicked.connect(self.dismiss)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.dismiss)
        self._lay_out()
        over.installEventFilter(self)
        self.hide()

    def tell(self, told: Told) -> None:
        """Show a notice; one that says the same as another takes its place."""
        others = [one for one in self._told if one.notice.headline != told.notice.headline and not one.info]
        self._told = [*others, told][-MOST:]
        self._show()

    def dismiss(self) -> None:
        """Put the newest notice away; the one before comes back."""
        self._told = self._told[:-1]
        self._show()

    def withdraw(self, headline: str) -> None:
        """Take back a notice that is no longer true."""
        self._told = [one for one in self._told if one.notice.headline != headline]
        self._show()

    def float_over(self, over: QWidget) -> None:
        """Move to another widget's lower edge."""
        self._over.removeEventFilter(self)
        self._over = over
        self.setParent(over)
        over.installEventFilter(self)
        self._show()

    @property
    def shown(self) -> Told | None:
        """The notice that is shown."""
        return self._told[-1] if self._told else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the edge of what it floats over."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._told:
            self._draw_icon(self._told[-1])

    def _lay_out(self) -> None:
        for label in (self._headline, self._hint):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._headline.setObjectName("strong")
        self._count.setObjectName("muted")
        words = self._words
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self._headline)
        words.addWidget(self._hint)
        words.addStretch(1)
        row = self._row
        row.setContentsMargins(14, SPACING_PX, 8, SPACING_PX)
        row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)  # `_place` asks for the height at its width
        row.setSpacing(SPACING_PX)
        row.addWidget(self._icon)
        row.addLayout(words, 1)
        row.addLayout(self._buttons)
        row.addWidget(self._count)
        row.addWidget(self._close)

    def _show(self) -> None:
        self._timer.stop()
        self.setVisible(bool(self._told))
        if not self._told:
            return
        told = self._told[-1]
        tone = "info" if told.info else "warn"
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)
        self._draw_icon(told)
        self._headline.setText(said(told.notice.headline))
        self._hint.setText(said(told.notice.hint))
        self._hint.setVisible(bool(told.notice.hint))
        self._count.setText(self.tr("%n more", "", len(self._told) - 1))
        self._count.setVisible(len(self._told) > 1)
        self._show_actions(told)
        if told.info:
            self._timer.start(INFO_MS)
        self._place()
        self.raise_()

    def _show_actions(self, told: Told) -> None:
        while (taken := self._buttons.takeAt(0)) is not None:
            if (button := taken.widget()) is not None:
                button.hide()  # at once: it is deleted only when the event loop has come round
                button.deleteLater()
        if self._hint.commands:
            copy = CopyButton("\n".join(self._hint.commands))
            self._buttons.addWidget(copy)
            copy.show()  # at once, so that the words make room for it
        for place, (words, action) in enumerate(told.actions):
            button = QPushButton(words)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(self.dismiss)
            button.clicked.connect(action)
            self._buttons.addWidget(button)
            button.show()
            if told.asks and place == 0:
                button.setFocus()

    def _draw_icon(self, told: Told) -> None:
        ink = colour("accent" if told.info else "warn").name()
        self._icon.setPixmap(pixmap("info" if told.info else "warning", ink, ICON_PX, self.devicePixelRatioF()))

    def _ground(self) -> QWidget:
        """Give what it floats over: where that is too small for the words, what that stands in."""
        ground = self._over
        while not self._fits(ground) and (larger := ground.parentWidget()) is not None:
            ground = larger
        return ground

    def _fits(self, over: QWidget) -> bool:
        height = self._row.totalHeightForWidth(self._width(over))
        return over.width() >= room(NARROW_PX) and height + MARGIN_PX <= over.height()

    def _width(self, over: QWidget) -> int:
        return min(over.width() - 2 * MARGIN_PX, room(WIDEST_PX))

    def _place(self) -> None:
        if not self._told:
            return
        for layout in (self._words, self._row):  # what is hidden has told them nothing of its new words
            layout.invalidate()
        over = self._ground()
        if self.parentWidget() is not over:
            self.setParent(over)
            self.show()
            self.raise_()
        width = self._width(over)
        height = self._row.totalHeightForWidth(width)
        below = [one for one in self._above if one.parentWidget() is over and not one.isHidden()]
        lower = min((one.y() for one in below), default=over.height())
        self.setGeometry((over.width() - width) // 2, max(lower - height - MARGIN_PX, 0), width, height)
        self._row.activate()
