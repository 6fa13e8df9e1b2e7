"""What to ask a camera for, as lists: the sizes and speeds that it offers, or else the usual ones."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from studio.core.frame import Size
from studio.core.params import Parameter, parameters
from studio.sources.camera import Camera
from studio.sources.camera_formats import COMMON, CameraFormat, nearest
from studio.ui.controls import LABEL_PX, Choice
from studio.ui.panel import Form
from studio.ui.theme import SIDE_GROWTH, fix
from studio.ui.words import ltr, number, said

T = TypeVar("T")

STANDARD = Camera()  # what "automatic" asks for
RATES = (15.0, 24.0, 25.0, 30.0, 50.0, 60.0)
KINDS = ("whole", "slider")  # of the parameters that these lists stand for


class Wishes(QObject):
    """Two lists that show a camera's wishes, and tell a camera with others."""

    changed = Signal(object)  # a Camera

    def __init__(self, parent: QObject, camera: Camera) -> None:
        super().__init__(parent)
        self._camera = camera
        self._formats: tuple[CameraFormat, ...] = ()
        self.sizes, self.rates = Choice(), Choice()
        self.size_title, self.rate_title = self.tr("Picture size"), said(_pace().label)
        self.rate_help = said(_pace().help)
        for box, name in ((self.sizes, self.size_title), (self.rates, self.rate_title)):
            box.setAccessibleName(name)
        self.sizes.currentIndexChanged.connect(lambda: self._ask_size(self.sizes.currentData()))
        self.rates.currentIndexChanged.connect(lambda: self._ask_rate(self.rates.currentData()))
        self._show()

    @property
    def camera(self) -> Camera:
        """What is asked for."""
        return self._camera

    @camera.setter
    def camera(self, camera: Camera) -> None:
        self._camera = camera
        self._show()

    def offer(self, formats: Sequence[CameraFormat]) -> None:
        """Offer what the camera can do; nothing where that is not known."""
        self._formats = tuple(formats)
        self._show()

    def _show(self) -> None:
        asked, standard = _size(self._camera), _size(STANDARD)
        sizes = {_size(one) for one in self._formats} or set(COMMON)
        comes_to = _size(nearest(self._formats, STANDARD) or STANDARD)
        automatic = self.tr("Automatic ({size})").format(size=_side_by_side(comes_to))
        words = {size: _side_by_side(size) for size in sorted({*sizes, asked} - {standard})}
        _fill(self.sizes, {standard: automatic, **words}, asked)
        paces = {one.fps for one in self._here()} or set(RATES)
        usual = min(paces, key=lambda fps: abs(fps - STANDARD.fps))
        automatic = self.tr("Automatic ({n} a second)").format(n=number(usual))
        rest = sorted((paces | {self._camera.fps}) - {STANDARD.fps})
        spoken = {fps: self.tr("{n} a second").format(n=number(fps)) for fps in rest}
        _fill(self.rates, {STANDARD.fps: automatic, **spoken}, self._camera.fps)

    def _here(self) -> tuple[CameraFormat, ...]:
        """List what the camera offers in the size that is asked for."""
        now = nearest(self._formats, self._camera)
        return tuple(one for one in self._formats if now is not None and _size(one) == _size(now))

    def _ask_size(self, size: Size) -> None:
        camera = replace(self._camera, width=size[0], height=size[1])
        offered = nearest((one for one in self._formats if _size(one) == size), camera)
        self._tell(offered.of(camera) if offered is not None else camera)

    def _ask_rate(self, fps: float) -> None:
        camera = replace(self._camera, fps=fps)
        offered = nearest((one for one in self._here() if one.fps == fps), camera)
        self._tell(replace(camera, compressed=offered.compressed) if offered is not None else camera)

    def _tell(self, camera: Camera) -> None:
        self.camera = camera
        self.changed.emit(camera)


class WishForm(QWidget):
    """The lists, and below them the rest of what a camera is asked for."""

    changed = Signal(object)  # a Camera

    def __init__(self, camera: Camera, naming: tuple[str, ...]) -> None:
        super().__init__()
        wishes = Wishes(self, camera)
        form = Form(camera, leave_out=(*naming, *KINDS))
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
        form.changed.connect(partial(setattr, wishes, "camera"))
        for one in (wishes, form):
            one.changed.connect(self.changed)


def _pace() -> Parameter:
    return next(one for one in parameters(Camera) if one.kind == "slider")


def _size(of: Camera | CameraFormat) -> Size:
    return of.width, of.height


def _side_by_side(size: Size) -> str:
    return ltr(f"{size[0]} × {size[1]}")


def _fill(box: Choice, words: Mapping[T, str], now: T) -> None:
    with QSignalBlocker(box):
        box.clear()
        for value, word in words.items():
            box.addItem(word, value)
        box.setCurrentIndex(list(words).index(now))
