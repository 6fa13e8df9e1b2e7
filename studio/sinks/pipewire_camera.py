"""A camera among PipeWire's: needs no driver and no root, and is seen by Firefox and by Chrome's PipeWire camera."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import Final

from studio.core.errors import SinkLost
from studio.core.frame import Picture, Size
from studio.core.places import APP
from studio.core.ports import Writer
from studio.imaging.fit import contain
from studio.imaging.yuv import i420
from studio.sinks.libpipewire import PAUSED, STREAMING, CameraStream, library

NAME: Final = "pipewire"
TITLE: Final = "Backlot"
PATIENCE_S: Final = 2.0  # for PipeWire's first answer
ASK_AGAIN_S: Final = 0.01


class PipeWireWriter(Writer):
    """Feeds one PipeWire camera pictures of one size; OSError where PipeWire does not take it."""

    label = f"{TITLE} (PipeWire)"

    def __init__(self, size: Size, fps: float) -> None:
        self._size = size
        self._stream: CameraStream | None = CameraStream(APP, TITLE, size, fps)
        try:
            self._wait_until_listed(self._stream)
        except OSError:
            self.close()
            raise

    def write(self, picture: Picture) -> None:
        """Push the picture to whoever reads; SinkLost when PipeWire went away."""
        if self._stream is None:
            return
        try:
            if self._stream.state() == STREAMING:
                self._stream.send(i420(contain(picture.image, self._size)))
        except OSError as error:
            raise SinkLost(f"{self.label}: {error}.") from error

    @property
    def watched(self) -> bool:
        """Whether a program reads it; SinkLost when PipeWire went away."""
        try:
            return self._stream is not None and self._stream.state() == STREAMING
        except OSError as error:
            raise SinkLost(f"{self.label}: {error}.") from error

    def close(self) -> None:
        """Take the camera away."""
        if self._stream is not None:
            self._stream.close()
            self._stream = None

    def _wait_until_listed(self, stream: CameraStream) -> None:
        until_s = time.monotonic() + PATIENCE_S
        while stream.state() not in (PAUSED, STREAMING):
            if time.monotonic() > until_s:
                raise OSError("PipeWire does not answer")
            time.sleep(ASK_AGAIN_S)


def runs() -> bool:
    """Tell whether PipeWire runs for this user."""
    if sys.platform != "linux" or not any(folder.joinpath("pipewire-0").exists() for folder in _folders()):
        return False
    try:
        library()
    except OSError:
        return False
    return True


def _folders() -> list[Path]:
    wanted = (os.environ.get(name) for name in ("PIPEWIRE_RUNTIME_DIR", "XDG_RUNTIME_DIR"))
    return [Path(folder) for folder in wanted if folder]
