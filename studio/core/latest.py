"""The one thing that threads share."""

from __future__ import annotations

from threading import Condition
from typing import Generic, TypeVar

T = TypeVar("T")


class Closed(Exception):
    """The mailbox is closed and empty: nothing will come any more."""


class Latest(Generic[T]):
    """A mailbox for one item, the newest: slow readers skip frames, they never queue them."""

    def __init__(self) -> None:
        self._changed = Condition()
        self._item: T | None = None
        self._fresh = False
        self._closed = False
        self.dropped = 0

    def put(self, item: T) -> None:
        """Leave an item; one that nobody took is dropped and counted."""
        with self._changed:
            if self._closed:
                return
            self.dropped += self._fresh
            self._item, self._fresh = item, True
            self._changed.notify_all()

    def hand_over(self, item: T, timeout_s: float) -> bool:
        """Leave an item once the one before was taken (lock step); False when that took too long."""
        with self._changed:
            if not self._changed.wait_for(lambda: not self._fresh or self._closed, timeout_s):
                return False
            if not self._closed:
                self._item, self._fresh = item, True
                self._changed.notify_all()
            return True

    def take(self, timeout_s: float) -> T | None:
        """Wait for an item nobody took yet; None when none came in time, Closed when none will come."""
        with self._changed:
            self._changed.wait_for(lambda: self._fresh or self._closed, timeout_s)
            if self._fresh:
                self._fresh = False
                self._changed.notify_all()
                return self._item
            if self._closed:
                raise Closed
            return None

    def peek(self) -> T | None:
        """Look at the newest item without taking it."""
        with self._changed:
            return self._item

    def close(self) -> None:
        """Take no more items; whoever waits wakes, and the last item can still be taken."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    @property
    def closed(self) -> bool:
        """Whether no item will come any more."""
        with self._changed:
            return self._closed
