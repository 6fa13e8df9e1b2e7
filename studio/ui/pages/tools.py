"""The tools above the photo: looking, the two brushes, steps back, zoom."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QWidget

from studio.ui.buttons import IconButton, IconPush
from studio.ui.pages.stage import Stage, Tool
from studio.ui.slider import Slider
from studio.ui.words import number

BRUSH_MOST_PX = 120
BRUSH_LEAST_PX, BRUSH_WIDE_PX = 72, 110  # of the slider


class Tools(QWidget):
    """Tells what is wanted; `follow` ties it to a stage."""

    open_wanted = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.open = IconPush("folder", self.tr("Open …"))
        self.open.setToolTip(self.tr("Open photos or a folder of them (Ctrl+O)"))
        self.compare = _tool("compare", self.tr("Before and after"), "C")
        self.look = _tool("hand", self.tr("Move the picture"), "H")
        self.keep = _tool("brush-keep", self.tr("Keep: paint over what belongs to the person"), "K")
        self.remove = _tool("brush-remove", self.tr("Remove: paint over what does not"), "R")
        self.brush = Slider(self.tr("Brush size"), BRUSH_MOST_PX)
        self.brush.setMinimum(3)
        self.brush.setToolTip(self.tr("Brush size ([ and ], or Shift and the wheel)"))
        self.brush.setMinimumWidth(BRUSH_LEAST_PX)
        self.brush.setMaximumWidth(BRUSH_WIDE_PX)
        self.undo = IconButton("undo", self.tr("Undo"), keys="Ctrl+Z")
        self.redo = IconButton("redo", self.tr("Redo"), keys="Ctrl+Shift+Z")
        self.nearer = IconButton("zoom-in", self.tr("Zoom in"), keys="+")
        self.farther = IconButton("zoom-out", self.tr("Zoom out"), keys="-")
        self.fit = IconButton("fit", self.tr("Show all of it"), keys="0")
        self.percent = QLabel()
        self.percent.setObjectName("muted")
        self.percent.setMinimumWidth(46)
        self.percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.tools = QButtonGroup(self)
        for button in (self.look, self.keep, self.remove):
            self.tools.addButton(button)
        self.look.setChecked(True)
        self.compare.setChecked(True)
        self._lay_out()
        self.open.clicked.connect(self.open_wanted)
        self.undo.clicked.connect(self.undo_wanted)
        self.redo.clicked.connect(self.redo_wanted)

    def follow(self, stage: Stage) -> None:
        """Work on a stage."""
        self.compare.toggled.connect(lambda on: setattr(stage, "comparing", on))
        for button, tool in ((self.look, Tool.LOOK), (self.keep, Tool.KEEP), (self.remove, Tool.REMOVE)):
            button.toggled.connect(lambda on, tool=tool: self._take(stage, tool) if on else None)
        self.nearer.clicked.connect(lambda: stage.zoom(1.25))
        self.farther.clicked.connect(lambda: stage.zoom(0.8))
        self.fit.clicked.connect(lambda: stage.zoom_to(0))
        self.brush.valueChanged.connect(stage.set_brush)
        stage.brush_changed.connect(self._show_brush)
        stage.zoomed.connect(self._show_zoom)
        self._take(stage, Tool.LOOK)
        self._show_brush(stage.brush_px)

    def show_steps(self, back: bool, forth: bool) -> None:
        """Say whether there are steps back and forth."""
        self.undo.setEnabled(back)
        self.redo.setEnabled(forth)

    def _take(self, stage: Stage, tool: Tool) -> None:
        stage.tool = tool
        self.brush.setEnabled(tool is not Tool.LOOK)
        self.compare.setEnabled(tool is Tool.LOOK)
        self.brush.update()

    def _show_brush(self, size_px: int) -> None:
        with QSignalBlocker(self.brush):
            self.brush.setValue(size_px)
        self.brush.update()

    def _show_zoom(self, scale: float) -> None:
        self.percent.setText(f"{number(100 * scale)} %")

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 2)
        row.setSpacing(6)
        row.addWidget(self.open)
        row.addSpacing(8)
        row.addWidget(self.compare)
        row.addWidget(_rule())
        for widget in (self.look, self.keep, self.remove, self.brush):
            row.addWidget(widget)
        row.addWidget(_rule())
        row.addWidget(self.undo)
        row.addWidget(self.redo)
        row.addStretch(1)
        for one in (self.farther, self.percent, self.nearer, self.fit):
            row.addWidget(one)


def _tool(icon: str, name: str, key: str) -> IconButton:
    button = IconButton(icon, name, keys=key)
    button.setCheckable(True)
    return button


def _rule() -> QFrame:
    rule = QFrame()
    rule.setObjectName("upright")
    rule.setFixedSize(1, 22)
    return rule
