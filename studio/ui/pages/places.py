"""The gallery of a page: the same backgrounds as live, filled when the page first needs them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Signal

from studio.backgrounds.transparent import Transparent
from studio.core.chain import Notice
from studio.core.frame import Image
from studio.core.ports import BACKGROUNDS
from studio.ui.asking import Kind, ask_for_files
from studio.ui.gallery import Gallery
from studio.ui.jobs import Jobs
from studio.ui.shelf import adopt_all, draw_all, items
from studio.ui.values import Item, Told

AT_ONCE = 6
NARROWEST_PX = 328


class Places(Gallery):
    """Offers what can stand behind a person in a photo or film; nothing comes first."""

    told = Signal(object)

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self._jobs = jobs
        self._undrawn: list[Item] = []
        self.add_wanted.connect(self._ask)

    def minimumSizeHint(self) -> QSize:
        """Narrow enough to stand between a queue and a panel."""
        return QSize(NARROWEST_PX, super().minimumSizeHint().height())

    def fill(self) -> None:
        """List the backgrounds, and draw the thumbnails that are still to be drawn."""
        self._jobs.run("shelf", lambda report: _offered(), self._show)

    def add_files(self, paths: Iterable[Path]) -> None:
        """Copy files to the user's backgrounds, and choose the last one."""
        self._jobs.run("adding", partial(adopt_all, tuple(paths)), self._added)

    def _ask(self) -> None:
        chosen = ask_for_files(self, self.tr("Add backgrounds"), Kind.BOTH)
        if chosen:
            self.add_files(chosen)

    def _show(self, shelf: tuple[Item, ...]) -> None:
        applied = [tile.item.background for tile in self.list.rows if tile.applied]
        self.show_items(shelf)
        self.show_background(applied[0] if applied else Transparent())
        idle = not self._undrawn
        self._undrawn = list(self.without_thumbnails())
        if idle:
            self._draw()

    def _draw(self) -> None:
        batch = tuple(self._undrawn[:AT_ONCE])
        if batch:
            self._jobs.run("thumbnails", partial(draw_all, batch), self._drawn)

    def _drawn(self, drawn: tuple[tuple[Item, Image | None], ...]) -> None:
        for item, image in drawn:
            if item in self._undrawn:
                self._undrawn.remove(item)
            if image is not None:
                self.show_thumbnail(item, image)
        self._draw()

    def _added(self, outcome: tuple[tuple[Path, ...], tuple[Notice, ...]]) -> None:
        added, refused = outcome
        for notice in refused:
            self.told.emit(Told(notice))
        if added:
            self.fill()
            self.chosen.emit(BACKGROUNDS.parse(str(added[-1])))


def _offered() -> tuple[Item, ...]:
    """Give the shelf with nothing first, and without the bare room: that is the photo itself."""
    everything = [item for item in items() if not item.bare]
    clear = [item for item in everything if isinstance(item.background, Transparent)]
    return (*(replace(item, icon="transparent") for item in clear), *(one for one in everything if one not in clear))
