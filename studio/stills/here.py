"""The hands of this machine: a crew of darkrooms around one model."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future
from contextlib import contextmanager
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.core.chain import Notice
from studio.core.ports import Model
from studio.core.preset import Preset
from studio.imaging.codec import read_content
from studio.live.crew import Crew
from studio.stills.batch import Made, Task
from studio.stills.darkroom import Cut, Darkroom, open_turns
from studio.stills.export import encode_cut, write_cut
from studio.stills.order import Order
from studio.stills.photo import decode_photo, read_photo, reduced
from studio.stills.retouch import UNTOUCHED, Retouch
from studio.wiring import prepare

THUMBNAIL_SIDE = 240
NOTHING_BRUSHED: Mapping[Path, Retouch] = {}
CHECKERS = (214, 244)  # the greys that stand for nothing


class LocalHands:
    """Develops and writes photos on the threads of a crew."""

    def __init__(
        self,
        crew: Crew[Darkroom],
        look: Preset,
        order: Order,
        *,
        overwrite: bool = False,
        retouched: Mapping[Path, Retouch] = NOTHING_BRUSHED,
    ) -> None:
        self._crew = crew
        self._look = look
        self._order = order
        self._overwrite = overwrite
        self._retouched = retouched
        self.capacity = 2 * crew.size

    def submit(self, task: Task) -> Future[Made]:
        """Begin a task."""

        def develop(room: Darkroom) -> Made:
            retouch = self._retouched.get(task.photo, UNTOUCHED)
            cut = room.develop(read_photo(task.photo), self._look, self._order, retouch)
            write_cut(task.result, cut, self._order, replace=self._overwrite)
            return pictures_of(cut, self._order)

        return self._crew.submit(develop)


@contextmanager
def open_crew(model: Model, jobs: int, notice: Callable[[Notice], None], waiting: int = 0) -> Iterator[Crew[Darkroom]]:
    """Open a model and a crew of so many darkrooms around it; StudioError."""
    prepare()
    with (
        open_turns(model) as turns,
        Crew("darkroom", jobs, waiting or 2 * jobs, lambda: Darkroom(turns, notice)) as crew,
    ):
        yield crew


def develop_bytes(room: Darkroom, content: bytes, label: str, look: Preset, order: Order) -> Made:
    """Give what came of a photo's bytes, with the file's content: what a cluster sends back; StudioError."""
    cut = room.develop(decode_photo(content, label), look, order)
    made = pictures_of(cut, order)
    return Made(made.before, made.after, encode_cut(cut, order))


def content_of(task: Task) -> bytes:
    """Give the bytes of a task's photo, to be sent elsewhere; Unreadable."""
    return read_content(task.photo)


def pictures_of(cut: Cut, order: Order) -> Made:
    """Give small pictures of before and after."""
    return Made(_jpeg(reduced(cut.photo.image, THUMBNAIL_SIDE)), _jpeg(after_of(cut, order, THUMBNAIL_SIDE)))


def after_of(cut: Cut, order: Order, max_side: int) -> NDArray[np.uint8]:
    """Give the result as people look at it: in a small size, nothing shown as checkers."""
    weight = reduced(cut.weight, max_side)
    if order.matte_only:
        return cv2.cvtColor(weight, cv2.COLOR_GRAY2BGR).astype(np.uint8, copy=False)
    if cut.composite is not None:
        return reduced(cut.composite, max_side)
    person = reduced(cut.person, max_side).astype(np.float32)
    alpha = weight[..., None].astype(np.float32) / np.float32(255)
    y, x = np.mgrid[0 : weight.shape[0], 0 : weight.shape[1]] // 8
    behind = np.where((x + y) % 2, *(np.float32(grey) for grey in CHECKERS))[..., None]
    after: NDArray[np.uint8] = (person * alpha + behind * (1 - alpha)).astype(np.uint8)
    return after


def _jpeg(image: NDArray[np.uint8]) -> bytes:
    return cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, 88])[1].tobytes()
