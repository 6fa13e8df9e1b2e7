"""One photo on the table: everything that was chosen for it, as a value that a window or a script changes step by step.

`develop` and `export` are tasks for a `Job`: they take a report to tell how far they are, and may be cancelled by it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from studio.core.chain import Notice
from studio.core.ports import Background, Model
from studio.core.preset import Preset
from studio.imaging.codec import free_name
from studio.live.jobs import Progress, Report
from studio.stills.darkroom import Cut, Darkroom
from studio.stills.export import write_cut
from studio.stills.library import turns_of
from studio.stills.order import Order
from studio.stills.photo import Photo, read_photo, reduced
from studio.stills.retouch import UNTOUCHED, Retouch, Stroke

PREVIEW_SIDE = 1600
STANDARD = Order()


@dataclass(frozen=True, slots=True)
class Table:
    """A photo with its look, its order and its strokes."""

    photo: Photo
    look: Preset
    model: Model
    order: Order = STANDARD
    retouch: Retouch = UNTOUCHED

    @classmethod
    def lay(cls, path: str | Path, look: Preset, model: Model) -> Table:
        """Lay the photo of a file on the table; Unreadable."""
        return cls(read_photo(path), look, model)

    def on(self, background: Background) -> Table:
        """Choose what stands behind the person."""
        return replace(self, look=replace(self.look, background=background))

    def with_stroke(self, stroke: Stroke) -> Table:
        """Brush."""
        return replace(self, retouch=self.retouch.with_stroke(stroke))

    def undo(self) -> Table:
        """Take the last stroke back."""
        return replace(self, retouch=self.retouch.undo())

    def redo(self) -> Table:
        """Bring it again."""
        return replace(self, retouch=self.retouch.redo())

    def for_preview(self) -> Table:
        """Give the same with a smaller photo, developed in a tenth of the time: strokes are in parts of the picture."""
        image = reduced(self.photo.image, PREVIEW_SIDE)
        return self if image is self.photo.image else replace(self, photo=replace(self.photo, image=image))

    def develop(self, report: Report) -> Cut:
        """Give the developed photo; StudioError."""
        report(Progress(None, "developing"))
        said: list[Notice] = []
        with Darkroom(turns_of(self.model), said.append) as room:
            step = partial(report, Progress(None, "developing"))
            cut = room.develop(self.photo, self.look, self.order, self.retouch, step)
        report(Progress(1.0, " ".join(notice.headline for notice in said)))  # a filter that was bypassed, if any
        return cut

    def export(self, path: Path, report: Report) -> Path:
        """Write the result under a free name and give it; StudioError."""
        cut = self.develop(report)
        return write_cut(free_name(path.with_suffix(self.order.suffix)), cut, self.order)
