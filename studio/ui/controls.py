"""One control for each kind of parameter, drawn from its declaration: a value in, `changed` out."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QColorDialog,
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from studio.core.params import Parameter
from studio.ui.buttons import IconButton, Switch
from studio.ui.corners import rounded
from studio.ui.pressing import KeysEdit
from studio.ui.slider import Slider
from studio.ui.theme import SIDE_GROWTH, fix, room
from studio.ui.words import LANGUAGES, said

LABEL_PX = 128
FIGURE_PX = 58
EDGES_PX = 14  # what a figure has around its text
STEPS = 400
PROPER = ["CPU", "CUDA", "JPEG", "LiteRT", "OBS", "ONNX", "OpenRaster", "PipeWire", "PNG", "UnityCapture", "WebP"]
NAMES = {
    **{word.lower(): word for word in PROPER},
    "opencv-dnn": "OpenCV",
    "contrast": "High contrast",
    "slate": "Privacy card",
    "system": "Like the system",
    **LANGUAGES,
    "knn": "KNN matting",
    "crf": "Random field",
    "closed-form": "Closed-form matting",
}


class Control(QWidget):
    """Shows one parameter and tells when the user changes it."""

    changed = Signal(object)

    def __init__(self, parameter: Parameter, owner: str) -> None:
        super().__init__()
        self.parameter = parameter
        self.label = said(parameter.label)
        self.help = said(parameter.help)
        self.name = f"{owner}: {self.label}"
        self.setToolTip(self.help)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(8)
        self.caption = QLabel(self.label)
        self.caption.setObjectName("muted")
        self.caption.setWordWrap(True)
        fix(self.caption, width=LABEL_PX, growth=SIDE_GROWTH)
        self.row.addWidget(self.caption)

    @property
    def value(self) -> Any:
        """What is shown."""
        raise NotImplementedError

    @value.setter
    def value(self, value: Any) -> None:
        raise NotImplementedError

    def _add(self, widget: QWidget, stretch: int = 0) -> None:
        widget.setAccessibleName(self.name)
        widget.setAccessibleDescription(self.help)
        self.row.addWidget(widget, stretch)


class Figure(QDoubleSpinBox):
    """A number that can be typed; the wheel is the page's until it has focus."""

    def __init__(self, parameter: Parameter) -> None:
        super().__init__()
        whole = parameter.kind == "whole"
        self.setObjectName("figure")
        self.setDecimals(0 if whole else _decimals(parameter))
        self.setRange(parameter.low, parameter.high)
        self.setSingleStep(1 if whole else (parameter.high - parameter.low) / 100)
        self.setSuffix(f" {said(parameter.unit)}" if parameter.unit else "")
        self.setKeyboardTracking(False)
        far = Qt.AlignmentFlag.AlignLeft if self.isRightToLeft() else Qt.AlignmentFlag.AlignRight
        self.setAlignment(far | Qt.AlignmentFlag.AlignVCenter)
        fix(self, width=max(FIGURE_PX, self._widest()))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _widest(self) -> int:
        """Say how much room the longest figure takes at scale 1."""
        longest = max((self.textFromValue(one) for one in (self.minimum(), self.maximum())), key=len)
        return round(self.fontMetrics().horizontalAdvance(longest + self.suffix()) / room(100) * 100) + EDGES_PX

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page; change the value only where the user works with this figure."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class NumberControl(Control):
    """A slider with its figure."""

    def __init__(self, parameter: Parameter, owner: str) -> None:
        super().__init__(parameter, owner)
        whole = parameter.kind == "whole"
        self._steps = int(parameter.high - parameter.low) if whole else STEPS
        self._value: float = parameter.default
        self.slider = Slider(self.name, self._steps)
        self.figure = Figure(parameter)
        self._add(self.slider, 1)
        self._add(self.figure)
        self.slider.valueChanged.connect(self._slid)
        self.figure.valueChanged.connect(self._typed)

    @property
    def value(self) -> float:
        """The number."""
        return self._value

    @value.setter
    def value(self, value: float) -> None:
        self._value = value
        span = self.parameter.high - self.parameter.low
        with QSignalBlocker(self.slider), QSignalBlocker(self.figure):
            self.slider.setValue(round((value - self.parameter.low) / span * self._steps))
            self.figure.setValue(value)
        self.slider.update()

    def _slid(self, step: int) -> None:
        parameter = self.parameter
        value = parameter.low + step * (parameter.high - parameter.low) / self._steps
        self._say(round(value, self.figure.decimals()))

    def _typed(self, value: float) -> None:
        self._say(value)

    def _say(self, value: float) -> None:
        self.value = self.parameter.repair(int(value) if self.parameter.kind == "whole" else value)
        self.changed.emit(self._value)


class ToggleControl(Control):
    """A switch."""

    def __init__(self, parameter: Parameter, owner: str) -> None:
        super().__init__(parameter, owner)
        self.switch = Switch(self.name)
        self.row.addStretch(1)
        self._add(self.switch)
        self.switch.toggled.connect(self.changed.emit)

    @property
    def value(self) -> bool:
        """Whether it is on."""
        return self.switch.isChecked()

    @value.setter
    def value(self, value: bool) -> None:
        with QSignalBlocker(self.switch):
            self.switch.setChecked(value)
        self.switch.update()


class ChoiceControl(Control):
    """One word of several."""

    def __init__(self, parameter: Parameter, owner: str) -> None:
        super().__init__(parameter, owner)
        self.box = Choice()
        for word in parameter.choices:
            self.box.addItem(said(choice_words(word)), word)
        self._add(self.box, 1)
        self.box.currentIndexChanged.connect(lambda: self.changed.emit(self.value))

    @property
    def value(self) -> str:
        """The chosen word."""
        return str(self.box.currentData())

    @value.setter
    def value(self, value: str) -> None:
        with QSignalBlocker(self.box):
            self.box.setCurrentIndex(self.box.findData(value))


class Choice(QComboBox):
    """A drop-down that leaves the wheel to the page, so that scrolling never changes a choice."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setItemDelegate(QStyledItemDelegate(self))  # Qt's own for lists like these knows nothing of style sheets

    def showPopup(self) -> None:
        """Open the list, with round corners."""
        rounded(self.view().window())
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Shorten words that there is no room for."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        edit = QStyle.SubControl.SC_ComboBoxEditField
        field = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, edit, self)
        words = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, field.width())
        option.currentText = words
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)


class ColourControl(Control):
    """A colour with its picker."""

    def __init__(self, parameter: Parameter, owner: str) -> None:
        super().__init__(parameter, owner)
        self._value = str(parameter.default)
        self.button = QPushButton()
        self._add(self.button, 1)
        self.button.clicked.connect(self._pick)
        self.value = self._value

    @property
    def value(self) -> str:
        """The colour, written #rrggbb."""
        return self._value

    @value.setter
    def value(self, value: str) -> None:
        self._value = value
        ink = "#000000" if QColor(value).lightnessF() > 0.55 else "#ffffff"
        self.button.setText(value)
        self.button.setStyleSheet(f"background: {value}; color: {ink};")

    def _pick(self) -> None:
        chosen = QColorDialog.getColor(QColor(self._value), self, self.name)
        if chosen.isValid():
            self.value = chosen.name()
            self.changed.emit(self._value)


class TextControl(Control):
    """Free text, told when it is finished."""

    def __init__(self, parameter: Parameter, owner: str) -> None:
        super().__init__(parameter, owner)
        self.line = QLineEdit()
        self._add(self.line, 1)
        self.line.editingFinished.connect(self._finished)
        self._told = ""

    @property
    def value(self) -> str:
        """The text."""
        return self.line.text()

    @value.setter
    def value(self, value: str) -> None:
        self._told = value
        self.line.setText(value)

    def _finished(self) -> None:
        if self.line.text() != self._told:
            self._told = self.line.text()
            self.changed.emit(self._told)


class KeysControl(Control):
    """Keys, taken as they are pressed."""

    def __init__(self, parameter: Parameter, owner: str) -> None:
        super().__init__(parameter, owner)
        self.line = KeysEdit()
        self._add(self.line, 1)
        self.line.chosen.connect(self.changed)

    @property
    def value(self) -> str:
        """The keys."""
        return self.line.keys

    @value.setter
    def value(self, value: str) -> None:
        self.line.keys = value


class PathControl(TextControl):
    """A path, typed or looked for."""

    def __init__(self, parameter: Parameter, owner: str) -> None:
        super().__init__(parameter, owner)
        browse = IconButton("folder", self.tr("{name}: browse").format(name=self.name), self.tr("Choose a file"))
        self.row.addWidget(browse)
        browse.clicked.connect(self._browse)

    def _browse(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.label, self.value)
        if chosen:
            self.line.setText(chosen)
            self._finished()


_KINDS: Mapping[str, Callable[[Parameter, str], Control]] = {
    "slider": NumberControl,
    "whole": NumberControl,
    "toggle": ToggleControl,
    "choice": ChoiceControl,
    "colour": ColourControl,
    "text": TextControl,
    "keys": KeysControl,
    "path": PathControl,
}


def control_for(parameter: Parameter, owner: str) -> Control:
    """Make the control of a parameter; `owner` is what it belongs to, for screen readers."""
    control = _KINDS[parameter.kind](parameter, owner)
    control.value = parameter.default
    control.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return control


def choice_words(word: str) -> str:
    """Write one of a choice's words as people read it."""
    if word in NAMES:
        return NAMES[word]
    return word.replace("-", " ").replace("_", " ").capitalize()


def _decimals(parameter: Parameter) -> int:
    """Give as many decimals as a hundredth of the range needs."""
    return min(max(2 - math.floor(math.log10(2 * (parameter.high - parameter.low))), 0), 4)
