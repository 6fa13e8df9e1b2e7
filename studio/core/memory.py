"""How the process keeps its memory: frames come and go by the hundred megabytes a second."""

from __future__ import annotations

import ctypes
import sys

MMAP_THRESHOLD, TRIM_THRESHOLD, ARENA_MAX = -3, -1, -8  # glibc's M_MMAP_THRESHOLD and so on
LARGEST = 32 << 20  # a 4K picture fits; what is larger is still given back at once
KEPT = 96 << 20
HEAPS = 4  # for all threads together, where glibc allows eight for each core: each keeps its end


def keep_freed_memory() -> bool:
    """Have freed frames stay with the process for the next frame; says whether this system needed asking.

    Left alone, glibc gives every freed picture back to the kernel, which then clears it page by page when the next
    one is made: a composite at 720p takes 2.9 ms instead of 0.75.
    """
    if not sys.platform.startswith("linux"):
        return False
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except AttributeError:  # another C library, such as musl
        return False
    wishes = {MMAP_THRESHOLD: LARGEST, TRIM_THRESHOLD: KEPT, ARENA_MAX: HEAPS}
    return all(mallopt(parameter, value) for parameter, value in wishes.items())


def let_go_of_freed_memory() -> bool:
    """Give the system what is free, and, until memory is kept again, what gets free; says whether this system can.

    glibc passes over the ends of all heaps but the first (`mtrim` in its malloc.c): such an end goes when something
    is freed in its heap while little is to be kept.
    """
    if not sys.platform.startswith("linux"):
        return False
    try:
        library = ctypes.CDLL(None)
        library.mallopt(TRIM_THRESHOLD, 0)
        library.malloc_trim(0)
    except AttributeError:
        return False
    return True
