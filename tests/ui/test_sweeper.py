from __future__ import annotations

import gc
import threading
import weakref

from PySide6.QtWidgets import QApplication

from studio.ui.sweeper import THRESHOLDS, Sweeper


class Knot:
    """Something only the collector can free."""

    def __init__(self) -> None:
        self.itself = self


def test_garbage_waits_for_the_gui_thread(qapp: QApplication) -> None:
    gc.enable()
    sweeper = Sweeper()
    knot = Knot()
    seen = weakref.ref(knot)
    del knot

    def litter() -> None:
        for _ in range(3 * THRESHOLDS[0]):
            Knot()

    thread = threading.Thread(target=litter)
    thread.start()
    thread.join()
    assert seen() is not None
    sweeper.look()
    assert seen() is None
    sweeper.stop()
    assert gc.isenabled()
