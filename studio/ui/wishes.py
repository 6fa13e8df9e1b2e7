"""What to ask a camera, or the demo, for, as lists: the sizes and speeds that it offers, or else the usual ones."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TypeAlias, TypeGuard, TypeVar

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from studio.core.frame import Size
from studio.core.params import Parameter, parameters
from studio.sources.camera import Camera
from studio.sources.camera_formats import COMMON, CameraFormat, nearest
from studio.sources.demo import Demo
from studio.ui.controls import LABEL_PX, Choice
from studio.ui.panel import Form
from studio.ui.theme import SIDE_GROWTH, fix
from studio.ui.words import ltr, number, said

T = TypeVar("T")

RATES = (15.0, 24.0, 25.0, 30.0, 50.0, 60.0)
PX, FPS = "px", "fps"
UNITS = (PX, FPS)  # of the parameters that these lists stand for
Asked: TypeAlias = Camera | Demo


class Wishes(QObject):
    """Two lists that show what is asked of a source, and tell one that is asked for something else."""

    changed = Signal(object)  # Asked

    def __init__(self, parent: QObject, source: Asked) -> None:
        super().__init__(parent)
        self._source = source
        self._standard = type(source)()  # what "automatic" asks for
        self._formats: tuple[CameraFormat, ...] = ()
        self.sizes, self.rates = Choice(), Choice()
        self.size_title, self.rate_title = self.tr("Picture size"), said(_pace(source).label)
        self.rate_help = said(_pace(source).help)
        for box, name in ((self.sizes, self.size_title), (self.rates, self.rate_title)):
            box.setAccessibleName(name)
        self.sizes.currentIndexChanged.connect(lambda: self._ask_size(self.sizes.currentData()))
        self.rates.currentIndexChanged.connect(lambda: self._ask_rate(self.rates.currentData()))
        self._show()

    @property
    def source(self) -> Asked:
        """What is shown."""
        return self._source

    @source.setter
    def source(self, source: Asked) -> None:
        self._source = source
        self._show()

    def offer(self, formats: Sequence[CameraFormat]) -> None:
        """Offer what the camera can do; nothing where that is not known."""
        self._formats = tuple(formats)
        self._show()

    def _show(self) -> None:
        asked, standard = _size(self._source), _size(self._standard)
        sizes = {_size(one) for one in self._formats} or set(COMMON)
        comes_to = _size(self._nearest(self._standard) or self._standard)
        automatic = self.tr("Automatic ({size})").format(size=_side_by_side(comes_to))
        words = {size: _side_by_side(size) for size in sorted({*sizes, asked} - {standard})}
        _fill(self.sizes, {standard: automatic, **words}, asked)
        usual, now = self._standard.fps, self._source.fps
        paces = {one.fps for one in self._here()} or set(RATES)
        pace = min(paces, key=lambda fps: abs(fps - usual))
        automatic = self.tr("Automatic ({n} a second)").format(n=number(pace))
        spoken = {fps: self.tr("{n} a second").format(n=number(fps)) for fps in sorted({*paces, now} - {usual})}
        _fill(self.rates, {usual: automatic, **spoken}, now)

    def _here(self) -> tuple[CameraFormat, ...]:
        """List what the camera offers in the size that is asked for."""
        now = self._nearest(self._source)
        return tuple(one for one in self._formats if now is not None and _size(one) == _size(now))

    def _nearest(self, source: Asked) -> CameraFormat | None:
        return nearest(self._formats, source) if isinstance(source, Camera) else None

    def _ask_size(self, size: Size) -> None:
        source = replace(self._source, width=size[0], height=size[1])
        if isinstance(source, Camera):
            offered = nearest((one for one in self._formats if _size(one) == size), source)
            source = offered.of(source) if offered is not None else source
        self._tell(source)

    def _ask_rate(self, fps: float) -> None:
        source = replace(self._source, fps=fps)
        if isinstance(source, Camera):
            offered = nearest((one for one in self._here() if one.fps == fps), source)
            source = replace(source, compressed=offered.compressed) if offered is not None else source
        self._tell(source)

    def _tell(self, source: Asked) -> None:
        self.source = source
        self.changed.emit(source)


class WishForm(QWidget):
    """The lists, and below them the rest of what is asked for."""

    changed = Signal(object)  # Asked

    def __init__(self, source: Asked, naming: tuple[str, ...]) -> None:
        super().__init__()
        wishes = Wishes(self, source)
        form = Form(source, leave_out=(*naming, *UNITS))
        self.more = form.more
        rows = QFormLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setHorizontalSpacing(8)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for title, box in ((wishes.size_title, wishes.sizes), (wishes.rate_title, wishes.rates)):
            caption = QLabel(title)
            caption.setObjectName("muted")
            caption.setWordWrap(True)
            fix(caption, width=LABEL_PX, growth=SIDE_GROWTH)
            rows.addRow(caption, box)
        rows.addRow(form)
        wishes.changed.connect(partial(setattr, form, "value"))
        form.changed.connect(partial(setattr, wishes, "source"))
        for one in (wishes, form):
            one.changed.connect(self.changed)


def is_asked(source: object) -> TypeGuard[Asked]:
    """Whether a source gives the size and speed that it is asked for."""
    return isinstance(source, Asked)


def _pace(source: Asked) -> Parameter:
    return next(one for one in parameters(type(source)) if one.unit == FPS)


def _size(of: Asked | CameraFormat) -> Size:
    return of.width, of.height


def _side_by_side(size: Size) -> str:
    return ltr(f"{size[0]} × {size[1]}")


def _fill(box: Choice, words: Mapping[T, str], now: T) -> None:
    with QSignalBlocker(box):
        box.clear()
        for value, word in words.items():
            box.addItem(word, value)
        box.setCurrentIndex(list(words).index(now))
