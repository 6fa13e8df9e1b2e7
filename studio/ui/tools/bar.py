"""The small bar on the preview from which the tools are taken, with what belongs to the one in the hand."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from studio.ui.buttons import IconButton
from studio.ui.drawing import card
from studio.ui.theme import colour

if TYPE_CHECKING:
    from studio.ui.preview import Preview

MARGIN_PX = 12
SPACING_PX = 4
CORNER_PX = 10  # nothing stands in a corner: what does is drawn with every picture
BESIDE, ALONE = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly


class Hand(Enum):
    """Which tool is in the hand."""

    NOTHING = "nothing"
    FRAMING = "framing"
    BACKGROUND = "background"
    PEOPLE = "people"
    BRUSH = "brush"


class ToolBar(QWidget):
    """Stands on the lower edge of the picture; knows buttons, not what they do."""

    taken = Signal(object)  # a Hand

    def __init__(self, over: Preview) -> None:
        super().__init__(over)
        self._over = over
        self.setAccessibleName(self.tr("Tools on the preview"))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.hand = Hand.NOTHING
        self._make_tools()
        self._make_extras()
        row = QHBoxLayout(self)
        row.setContentsMargins(CORNER_PX, 5, CORNER_PX, 5)
        row.setSpacing(SPACING_PX)
        for button in self.tools.values():
            row.addWidget(button)
        self._rule = QFrame()
        self._rule.setObjectName("upright")
        self._rule.setFixedWidth(1)
        row.addWidget(self._rule)
        for extra in (one for extras in self._extras.values() for one in extras):
            row.addWidget(extra)
        self._shown = True
        over.installEventFilter(self)
        self.show_hand(Hand.NOTHING)

    def show_hand(self, hand: Hand) -> None:
        """Show which tool is in the hand, and what belongs to it."""
        self.hand = hand
        for which, button in self.tools.items():
            button.setChecked(which is hand)
        for which, extras in self._extras.items():
            for extra in extras:
                extra.setVisible(which is hand)
        self._rule.setVisible(hand is not Hand.NOTHING)
        self.place()

    def show_bar(self, shown: bool) -> None:
        """Stand on the preview, or be out of the way."""
        self._shown = shown
        self.place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the edge of what it stands on."""
        if event.type() == QEvent.Type.Resize:
            self.place()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card; a kept one, because it is drawn with every picture."""
        painter = QPainter(self)
        fill, line = colour("surface").name(), colour("line").name()
        painter.drawPixmap(0, 0, card(self.width(), self.height(), self.devicePixelRatioF(), fill, line))

    def place(self) -> None:
        """Stand in the middle of the lower edge, whatever shape the picture has taken."""
        self._choose_words()
        self.adjustSize()
        picture = self._over.picture_rect()
        self.move(picture.center().x() - self.width() // 2, picture.bottom() - self.height() - MARGIN_PX)
        self.setVisible(self._shown)

    def _choose_words(self) -> None:
        """Say in words what is in the hand and what belongs to it, or all tools; nothing where there is no room."""
        said = list(self.tools.values()) if self.hand is Hand.NOTHING else [self.tools[self.hand]]
        said += [one for one in self._extras.get(self.hand, ()) if one.text()]
        every = [one for one in self.findChildren(IconButton) if not one.isHidden()]
        icons = sum(one.icon_px() + SPACING_PX for one in every) + 2 * CORNER_PX
        wordy = icons + sum(one.words_px() for one in said) <= self._over.width() - 2 * MARGIN_PX
        for button in every:
            button.setToolButtonStyle(BESIDE if wordy and button in said else ALONE)

    def _make_tools(self) -> None:
        self.tools = {
            Hand.FRAMING: IconButton(
                "framing", self.tr("Framing"), self.tr("Follow yourself, or move and scale yourself")
            ),
            Hand.BACKGROUND: IconButton("hang", self.tr("Background"), self.tr("Move and scale the background")),
            Hand.PEOPLE: IconButton("people", self.tr("People"), self.tr("Leave people out, or bring them back")),
            Hand.BRUSH: IconButton("brush", self.tr("Brush"), self.tr("Say what is furniture and what is yours")),
        }
        for hand, button in self.tools.items():
            button.setObjectName("tool")
            button.setText(button.accessibleName())
            button.setCheckable(True)
            button.clicked.connect(lambda checked, hand=hand: self._take(hand if checked else Hand.NOTHING))

    def _make_extras(self) -> None:
        self.follow = IconButton("follow", self.tr("Follow me"), self.tr("Keep me in the middle of the picture"))
        about = self.tr("Let the others see me as in a mirror; the background's writing stays readable")
        self.flip = IconButton("mirror", self.tr("Mirror what others see"), about)
        self.unframe = IconButton("reset", self.tr("Reset the framing"), self.tr("Show what the camera sees"))
        self.unhang = IconButton(
            "reset", self.tr("Reset the background"), self.tr("Let the background just fill the picture")
        )
        self.everybody = IconButton("eye", self.tr("Show everybody"), self.tr("Bring everybody back into the picture"))
        self.furniture = IconButton("chair", self.tr("Furniture"), self.tr("What I paint over is no part of me"))
        self.mine = IconButton("headset", self.tr("Mine"), self.tr("What I paint over belongs to me"))
        self.unpaint = IconButton("undo", self.tr("Undo the stroke"), self.tr("Take the last stroke back"))
        self.clear = IconButton("remove", self.tr("Clear the strokes"), self.tr("Take all strokes back"))
        about = self.tr("Keep the camera's picture and the corrected matte, for training a model of your own")
        self.keep = IconButton("add", self.tr("Keep as a training pair"), about)
        for button in (self.follow, self.flip, self.furniture, self.mine):
            button.setCheckable(True)
        for button in (self.follow, self.everybody, self.furniture, self.mine):
            button.setText(button.accessibleName())
        self._extras: dict[Hand, tuple[IconButton, ...]] = {
            Hand.FRAMING: (self.follow, self.flip, self.unframe),
            Hand.BACKGROUND: (self.unhang,),
            Hand.PEOPLE: (self.everybody,),
            Hand.BRUSH: (self.furniture, self.mine, self.unpaint, self.clear, self.keep),
        }
        for extra in (one for extras in self._extras.values() for one in extras):
            extra.setObjectName("tool")

    def _take(self, hand: Hand) -> None:
        self.show_hand(hand)
        self.taken.emit(hand)
