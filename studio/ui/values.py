"""The small frozen values that the parts of the window hand one another; nothing here takes long to import."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from studio.core.chain import Notice
from studio.core.params import Declared
from studio.core.ports import Background

CAMERA = "camera"  # the icon of every camera
EFFECTS, SHIPPED, OWN, COLOURS = "effects", "shipped", "own", "colours"


@dataclass(frozen=True, slots=True)
class Item:
    """One background of the gallery."""

    title: str
    group: str
    background: Background
    icon: str = ""  # drawn where there is no thumbnail
    colour: str = ""  # #rrggbb, drawn where that is all there is
    path: Path | None = None  # the file, for those that have one
    picture: Path | None = None  # what the thumbnail is made from
    about: str = ""
    bare: bool = False  # shows the room, so that one must ask first
    moves: bool = False


@dataclass(frozen=True, slots=True)
class Offer:
    """One line of a picker's menu."""

    title: str
    value: Declared
    icon: str
    about: str = ""

    @property
    def is_camera(self) -> bool:
        """Whether it is a camera, and not what stands in for one."""
        return self.icon == CAMERA


@dataclass(frozen=True, slots=True)
class Air:
    """Whether the virtual camera runs, what it is called in a call, and what went wrong."""

    wanted: bool = False
    running: bool = False
    label: str = ""
    error: str = ""
    watched: bool | None = None  # whether a program reads it; None where the driver does not tell


@dataclass(frozen=True, slots=True)
class Told:
    """A notice with what can be done about it here; an `info` goes away by itself."""

    notice: Notice
    actions: tuple[tuple[str, Callable[[], None]], ...] = field(default=(), compare=False)
    info: bool = False
    asks: bool = False  # waits for an answer: the first action is the careful one and takes the focus
