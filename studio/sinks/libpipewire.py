"""The few calls of libpipewire that a camera of our own needs, by ctypes: it is there wherever PipeWire is.

A camera is a stream of the class Video/Source that drives itself: each frame is put into a buffer and pushed. No call
comes back into Python; PipeWire's own thread does the talking. PipeWire describes formats in pods, packed below.
"""

from __future__ import annotations

import ctypes
import struct
from ctypes import POINTER, Structure, c_char_p, c_int, c_int32, c_int64, c_uint32, c_uint64, c_void_p
from functools import lru_cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from studio.core.frame import Size

LIBRARY: Final = "libpipewire-0.3.so.0"
OUTPUT: Final = 1
ANY: Final = 0xFFFF_FFFF
MAP_BUFFERS: Final = 4
DRIVER: Final = 8
UNCONNECTED: Final = 0  # or, below it, an error
PAUSED: Final = 2
STREAMING: Final = 3

# From spa/utils/type.h, spa/param/format.h and spa/param/buffers.h.
ID, INT, RECTANGLE, FRACTION, OBJECT, CHOICE = 3, 4, 10, 11, 15, 19
RANGE, FLAGS = 1, 4
FORMAT_OBJECT, BUFFERS_OBJECT, META_OBJECT = 0x40003, 0x40004, 0x40005
ENUM_FORMAT, BUFFERS, META = 3, 5, 6
VIDEO, RAW, I420 = 2, 1, 2
MEM_FD: Final = 2
HEADER: Final = 1
HEADER_BYTES: Final = 32


class Chunk(Structure):
    """What of a buffer's memory is used."""

    _fields_ = (("offset", c_uint32), ("size", c_uint32), ("stride", c_int32), ("flags", c_int32))


class Data(Structure):
    """One block of memory of a buffer."""

    _fields_ = (
        *(("type", c_uint32), ("flags", c_uint32), ("fd", c_int64), ("offset", c_uint32), ("size", c_uint32)),
        *(("memory", c_void_p), ("chunk", POINTER(Chunk))),
    )


class Meta(Structure):
    """Something said about a buffer."""

    _fields_ = (("type", c_uint32), ("size", c_uint32), ("data", c_void_p))


class MetaHeader(Structure):
    """When a frame was made, and its number."""

    _fields_ = (
        ("flags", c_uint32),
        ("offset", c_uint32),
        ("pts", c_int64),
        ("dts_offset", c_int64),
        ("number", c_uint64),
    )


class Buffer(Structure):
    """A frame on its way."""

    _fields_ = (
        *(("meta_count", c_uint32), ("data_count", c_uint32)),
        *(("metas", POINTER(Meta)), ("datas", POINTER(Data))),
    )


class StreamBuffer(Structure):
    """A buffer as the stream lends it."""

    _fields_ = (("buffer", POINTER(Buffer)), ("user_data", c_void_p), ("size", c_uint64))


class Events(Structure):
    """What a stream could call back; we ask instead."""

    _fields_ = (("version", c_uint32), ("callbacks", c_void_p * 11))


@lru_cache(maxsize=1)
def library() -> ctypes.CDLL:
    """Give the library, with its calls declared; OSError where it is not installed."""
    lib = ctypes.CDLL(LIBRARY)
    pointer, text = c_void_p, c_char_p
    calls: dict[str, tuple[object, ...]] = {
        "pw_init": (None, pointer, pointer),
        "pw_thread_loop_new": (pointer, text, pointer),
        "pw_thread_loop_get_loop": (pointer, pointer),
        "pw_thread_loop_start": (c_int, pointer),
        "pw_thread_loop_lock": (None, pointer),
        "pw_thread_loop_unlock": (None, pointer),
        "pw_thread_loop_stop": (None, pointer),
        "pw_thread_loop_destroy": (None, pointer),
        "pw_properties_new_string": (pointer, text),
        "pw_stream_new_simple": (pointer, pointer, text, pointer, POINTER(Events), pointer),
        "pw_stream_connect": (c_int, pointer, c_int, c_uint32, c_int, POINTER(c_char_p), c_uint32),
        "pw_stream_get_state": (c_int, pointer, POINTER(c_char_p)),
        "pw_stream_dequeue_buffer": (POINTER(StreamBuffer), pointer),
        "pw_stream_queue_buffer": (c_int, pointer, POINTER(StreamBuffer)),
        "pw_stream_trigger_process": (c_int, pointer),
        "pw_stream_destroy": (None, pointer),
    }
    for name, (gives, *takes) in calls.items():
        call = getattr(lib, name)
        call.restype, call.argtypes = gives, takes
    lib.pw_init(None, None)
    return lib


class CameraStream:
    """One camera among PipeWire's; opened, fed and closed by one thread. OSError where PipeWire does not run."""

    def __init__(self, name: str, title: str, size: Size, fps: float) -> None:
        self._lib = library()
        self._size = size
        self._number = 0
        self._events = Events(version=2)
        self._loop: int | None = None
        self._stream: int | None = None
        self._loop = self._lib.pw_thread_loop_new(name.encode(), None)
        if not self._loop:
            raise OSError("PipeWire's loop does not start")
        self._stream = self._new_stream(name, title)
        self._connect(fps)
        self._lib.pw_thread_loop_start(self._loop)

    def send(self, planes: NDArray[np.uint8]) -> bool:
        """Push one frame of I420, if somebody reads; False where nobody does or no buffer is free. OSError."""
        self._lib.pw_thread_loop_lock(self._loop)
        try:
            if self._state() != STREAMING:
                return False
            lent = self._lib.pw_stream_dequeue_buffer(self._stream)
            if not lent:
                return False
            self._fill(lent.contents.buffer.contents, planes)
            self._lib.pw_stream_queue_buffer(self._stream, lent)
            self._lib.pw_stream_trigger_process(self._stream)
            return True
        finally:
            self._lib.pw_thread_loop_unlock(self._loop)

    def state(self) -> int:
        """Give the stream's state: PAUSED where nobody reads, STREAMING where somebody does; OSError."""
        self._lib.pw_thread_loop_lock(self._loop)
        try:
            return self._state()
        finally:
            self._lib.pw_thread_loop_unlock(self._loop)

    def close(self) -> None:
        """Take the camera away."""
        if self._loop:
            self._lib.pw_thread_loop_stop(self._loop)
        if self._stream:
            self._lib.pw_stream_destroy(self._stream)
        if self._loop:
            self._lib.pw_thread_loop_destroy(self._loop)
        self._loop = self._stream = None

    def _new_stream(self, name: str, title: str) -> int:
        said = (
            f'media.class="Video/Source" media.role="Camera" node.name="{name}" node.description="{title}" '
            f'media.name="{title}"'
        )
        properties = self._lib.pw_properties_new_string(said.encode())
        loop = self._lib.pw_thread_loop_get_loop(self._loop)
        stream = self._lib.pw_stream_new_simple(loop, name.encode(), properties, ctypes.byref(self._events), None)
        if not stream:
            self.close()
            raise OSError("PipeWire takes no stream")
        return int(stream)

    def _connect(self, fps: float) -> None:
        pods = (camera_format(self._size, fps), camera_buffers(self._size), header_wanted())
        params = (c_char_p * len(pods))(*pods)
        if self._lib.pw_stream_connect(self._stream, OUTPUT, ANY, MAP_BUFFERS | DRIVER, params, len(pods)) < 0:
            self.close()
            raise OSError("PipeWire does not answer")

    def _state(self) -> int:
        why = c_char_p()
        state = int(self._lib.pw_stream_get_state(self._stream, ctypes.byref(why)))
        if state <= UNCONNECTED:
            raise OSError((why.value or b"PipeWire went away").decode(errors="replace"))
        return state

    def _fill(self, buffer: Buffer, planes: NDArray[np.uint8]) -> None:
        data = buffer.datas[0]
        if not data.memory or data.size < planes.nbytes:
            raise OSError(f"PipeWire lends {data.size} bytes for {planes.nbytes}")
        ctypes.memmove(data.memory, planes.ctypes.data, planes.nbytes)
        chunk = data.chunk.contents
        chunk.offset, chunk.size, chunk.stride, chunk.flags = 0, planes.nbytes, self._size[0], 0
        for index in range(buffer.meta_count):
            meta = buffer.metas[index]
            if meta.type == HEADER and meta.size >= HEADER_BYTES:
                header = MetaHeader.from_address(meta.data)
                header.flags, header.offset, header.pts, header.dts_offset = 0, 0, -1, 0
                header.number = self._number
        self._number += 1


def camera_format(size: Size, fps: float) -> bytes:
    """Give the pod that offers I420 of one size and rate."""
    rate = struct.pack("<II", round(fps * 1000), 1000)
    said = {
        1: pod(ID, struct.pack("<I", VIDEO)),
        2: pod(ID, struct.pack("<I", RAW)),
        0x20001: pod(ID, struct.pack("<I", I420)),
        0x20003: pod(RECTANGLE, struct.pack("<II", *size)),
        0x20004: pod(FRACTION, rate),
    }
    return pod_object(FORMAT_OBJECT, ENUM_FORMAT, said)


def camera_buffers(size: Size) -> bytes:
    """Give the pod that asks for buffers of one frame each, in memory that can be shared."""
    width, height = size
    said = {
        1: pod(CHOICE, struct.pack("<IIIIiii", RANGE, 0, 4, INT, 4, 2, 8)),
        2: pod(INT, struct.pack("<i", 1)),
        3: pod(INT, struct.pack("<i", width * height * 3 // 2)),
        4: pod(INT, struct.pack("<i", width)),
        6: pod(CHOICE, struct.pack("<IIIIi", FLAGS, 0, 4, INT, 1 << MEM_FD)),
    }
    return pod_object(BUFFERS_OBJECT, BUFFERS, said)


def header_wanted() -> bytes:
    """Give the pod that asks for a header with every frame."""
    said = {1: pod(ID, struct.pack("<I", HEADER)), 2: pod(INT, struct.pack("<i", HEADER_BYTES))}
    return pod_object(META_OBJECT, META, said)


def pod(kind: int, body: bytes) -> bytes:
    """Pack a value: its size, its type, itself, filled up to eight bytes."""
    return struct.pack("<II", len(body), kind) + body + bytes(-len(body) % 8)


def pod_object(kind: int, purpose: int, said: dict[int, bytes]) -> bytes:
    """Pack an object of keys and values."""
    return pod(
        OBJECT, struct.pack("<II", kind, purpose) + b"".join(struct.pack("<II", key, 0) + said[key] for key in said)
    )
