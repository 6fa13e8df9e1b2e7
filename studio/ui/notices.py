"""The one calm place for what the user should know: the newest first, one at a time, never a dialog."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from studio.ui.buttons import IconButton
from studio.ui.commands import Advice, CopyButton, plain
from studio.ui.elided import Elided
from studio.ui.icons import pixmap
from studio.ui.surface import empty
from studio.ui.theme import colour, drawn, room
from studio.ui.values import Told
from studio.ui.words import said

MOST = 8
WIDEST_PX = 620
NARROW_PX = 220  # less is no room for a notice
FEW_PX = 120  # less is no room for its words
MOST_SHARE = 0.2  # of the height of what it floats over; what takes more is folded
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
        self._first = Elided()  # the hint, as much of it as fits on one line
        self._row, self._words = QHBoxLayout(self), QVBoxLayout()
        self._body, self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight), QHBoxLayout()
        self._copy = CopyButton()
        self._more = IconButton("chevron-down", self.tr("Show the whole notice"))
        self._more.setObjectName("small")
        self._more.setCheckable(True)
        self._more.toggled.connect(self._place)
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
        """Let a notice that is no longer true go by itself: in a moment if it is the one that is read, else at once."""
        if self.shown is not None and self.shown.notice.headline == headline:
            self._told[-1] = replace(self.shown, info=True)
            self._show()
        elif any(one.notice.headline == headline for one in self._told):
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
        self._first.setObjectName("muted")
        self._count.setObjectName("muted")
        words = self._words
        words.setSpacing(2)
        words.addStretch(1)
        for label in (self._headline, self._hint, self._first):
            words.addWidget(label)
        words.addStretch(1)
        self._body.setSpacing(SPACING_PX)
        self._body.addLayout(words, 1)
        self._body.addLayout(self._buttons)
        self._body.setAlignment(self._buttons, Qt.AlignmentFlag.AlignLeft)
        row = self._row
        row.setContentsMargins(14, SPACING_PX, 8, SPACING_PX)
        row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)  # `_place` asks for the height at its width
        row.setSpacing(SPACING_PX)
        row.addWidget(self._icon)
        row.addLayout(self._body, 1)
        for one in (self._copy, self._count, self._more, self._close):
            row.addWidget(one)

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
        self._show_hint(said(told.notice.hint), whole=told.asks)
        self._count.setText(self.tr("%n more", "", len(self._told) - 1))
        self._count.setVisible(len(self._told) > 1)
        self._show_actions(told)
        if told.info:
            self._timer.start(INFO_MS)
        self._place()
        self.raise_()

    def _show_hint(self, words: str, whole: bool) -> None:
        self._hint.setText(words)
        self._first.setText(plain(words))
        self._first.setAccessibleName(plain(words))
        self._copy.offer(self._hint.commands)
        self._copy.setVisible(bool(self._hint.commands))
        self._more.hide()
        with QSignalBlocker(self._more):
            self._more.setChecked(whole)  # what is asked about is in plain sight

    def _fold(self, folded: bool) -> None:
        """Show the hint's first line, or all of it."""
        self._hint.setVisible(bool(self._hint.text()) and not folded)
        self._first.setVisible(bool(self._hint.text()) and folded)
        self._more.show_icon("chevron-up" if self._more.isChecked() else "chevron-down", "muted")

    def _show_actions(self, told: Told) -> None:
        empty(self._buttons)
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
        self._icon.setPixmap(pixmap("info" if told.info else "warning", ink, drawn(ICON_PX), self.devicePixelRatioF()))

    def _ground(self) -> QWidget:
        """Give what it floats over: where that is too small for the words, what that stands in."""
        ground = self._over
        while not self._fits(ground) and (larger := ground.parentWidget()) is not None:
            ground = larger
        return ground

    def _fits(self, over: QWidget) -> bool:
        height = self._height(over)  # which reckons anew how wide the parts are
        words_px = self._width(over) - self._row.minimumSize().width() + self._body.minimumSize().width()
        wide = over.width() >= room(NARROW_PX) and words_px >= room(FEW_PX)
        return wide and height + MARGIN_PX <= self._floor(over)

    def _floor(self, over: QWidget) -> int:
        """Say where what stays in reach begins."""
        below = [one for one in self._above if one.parentWidget() is over and not one.isHidden()]
        return min((one.y() for one in below), default=over.height())

    def _width(self, over: QWidget) -> int:
        return min(over.width() - 2 * MARGIN_PX, room(WIDEST_PX))

    def _height(self, over: QWidget) -> int:
        """Say how high it is there, with its buttons below the words where they would leave those little room."""
        for layout in (self._words, self._buttons, self._body, self._row):  # what is hidden tells them nothing new
            layout.invalidate()
        width = self._width(over)
        rest = self._row.minimumSize().width() - self._body.minimumSize().width() + self._buttons.sizeHint().width()
        narrow = width - rest < room(NARROW_PX)
        self._body.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        return self._row.totalHeightForWidth(width)

    def _place(self) -> None:
        if not self._told:
            return
        self._fold(False)
        tall = bool(self._hint.text()) and self._height(self._over) > MOST_SHARE * self._over.height()
        self._more.setVisible(tall)
        self._fold(tall and not self._more.isChecked())
        over = self._ground()
        if self.parentWidget() is not over:
            self._move_to(over)
        width, height = self._width(over), self._height(over)
        left, top = (over.width() - width) // 2, max(self._floor(over) - height - MARGIN_PX, 0)
        self.setGeometry(left, top, width, height)
        self._row.activate()

    def _move_to(self, over: QWidget) -> None:
        """Stand in another widget, with the focus where it was."""
        focused = QApplication.focusWidget()
        self.setParent(over)
        self.show()
        self.raise_()
        if focused is not None and self.isAncestorOf(focused):
            focused.setFocus()
