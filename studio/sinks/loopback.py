"""A pyvirtualcam backend for v4l2loopback that notices what its own one does not.

pyvirtualcam's built-in backend prints failed writes instead of raising them, takes whatever format the device answers
for what it asked, and holds the interpreter while it writes. Registered with pyvirtualcam, this one does none of that.
"""

from __future__ import annotations

import os
from contextlib import suppress
from typing import Final

import numpy as np
from numpy.typing import NDArray

from studio.core import v4l2
from studio.core.frame import Size

NAME: Final = "loopback"


class FormatRefused(OSError):
    """The device agreed to another size or format than the one asked for."""


class Loopback:
    """One open v4l2loopback device, as pyvirtualcam wants a backend; OSError where something fails."""

    def __init__(
        self, *, width: int, height: int, fps: float, fourcc: int, device: str, failures: list[OSError]
    ) -> None:
        self._path = device
        self._fourcc = fourcc
        self._frame_bytes = width * height * 3 // 2
        self._handle = -1
        try:
            self._handle = os.open(device, os.O_RDWR | os.O_CLOEXEC)
            self._agree((width, height))
            with suppress(OSError):  # older drivers do not pass it on; readers then take frames as they come
                v4l2.set_output_rate(self._handle, fps)
        except OSError as error:
            failures.append(error)
            self.close()
            raise

    def close(self) -> None:
        """Give the device back."""
        if self._handle >= 0:
            os.close(self._handle)
        self._handle = -1

    def send(self, frame: NDArray[np.uint8]) -> None:
        """Write one frame, with the interpreter free meanwhile; OSError."""
        written = os.write(self._handle, frame.data)
        if written != self._frame_bytes:
            raise OSError(f"it took {written} of {self._frame_bytes} bytes")

    def device(self) -> str:
        """Give the device's path."""
        return self._path

    def native_fourcc(self) -> int:
        """Give the format that is written as it comes."""
        return self._fourcc

    def _agree(self, size: Size) -> None:
        """Set the format and read it back, because a device whose format is fixed answers with that, not an error."""
        v4l2.set_output_format(self._handle, size, v4l2.I420, self._frame_bytes)
        agreed = v4l2.output_format(self._handle)
        if (agreed.size, agreed.fourcc) != (size, v4l2.I420):
            fourcc = agreed.fourcc.to_bytes(4, "little").decode("ascii", errors="replace")
            raise FormatRefused(f"it insists on {agreed.size[0]} x {agreed.size[1]} {fourcc}")


class Readers:
    """Who reads a device, as far as its driver tells: v4l2loopback does from 0.13 on."""

    def __init__(self, device: str) -> None:
        self._count: int | None = None
        self._handle = -1
        try:
            self._handle = os.open(device, os.O_RDWR | os.O_NONBLOCK | os.O_CLOEXEC)
            v4l2.subscribe_readers(self._handle)
        except OSError:  # an older driver, or one that lets nobody else open it: then nobody knows
            self.close()

    @property
    def watched(self) -> bool | None:
        """Whether somebody reads; None where the driver does not tell."""
        if self._handle >= 0:
            told = v4l2.readers_told(self._handle)
            self._count = told if told is not None else self._count
        return None if self._count is None else self._count > 0

    def close(self) -> None:
        """Ask no more."""
        if self._handle >= 0:
            os.close(self._handle)
        self._handle = -1
