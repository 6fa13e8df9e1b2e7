"""The heaps that all threads share: what lies free in them goes back to the system from time to time."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from threading import Barrier

from studio.core.memory import HEAPS, keep_freed_memory, let_go_of_freed_memory

THREADS = 2 * HEAPS
ENOUGH = 1 << 17  # bytes: glibc looks at the end of a heap when at least 64 KB in a row get free in it
LONGEST_S = 1.0


def give_back_freed_memory() -> bool:
    """Give the system what lies free in all heaps, then keep again what gets free; says whether this system can.

    Frames are made on one thread and freed on another; a moment in which they pile up, or a model that gives way to
    another, leaves holes that nothing fills again. This takes two or three milliseconds, and the next frames a little
    longer because they are given pages anew: every quarter of a minute, that is nothing. (One heap for all threads
    leaves fewer holes still than `HEAPS`, but a frame of 1080p then takes 15 percent longer.)
    """
    if not let_go_of_freed_memory():
        return False
    with suppress(RuntimeError):  # too many threads, or one that came too late: the next time does
        _free_something_in_each()
    return keep_freed_memory()


def _free_something_in_each() -> None:
    """Begin threads that free something: glibc gives the first the heaps that nobody has, and all others by turns."""
    together = Barrier(THREADS)

    def free_something(_: int) -> None:
        together.wait(LONGEST_S)
        bytearray(ENOUGH)

    with ThreadPoolExecutor(THREADS) as threads:
        list(threads.map(free_something, range(THREADS)))
