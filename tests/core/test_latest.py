from __future__ import annotations

from threading import Thread

import pytest

from studio.core.latest import Closed, Latest


def test_slow_reader_skips_frames() -> None:
    box: Latest[int] = Latest()
    for number in range(5):
        box.put(number)
    assert box.take(0) == 4
    assert box.dropped == 4
    assert box.take(0) is None


def test_peek_leaves_the_item_for_the_reader() -> None:
    box: Latest[str] = Latest()
    assert box.peek() is None
    box.put("frame")
    assert box.peek() == "frame"
    assert box.take(0) == "frame"
    assert box.peek() == "frame"


def test_closed_box_gives_its_last_item_and_then_says_so() -> None:
    box: Latest[int] = Latest()
    box.put(1)
    box.close()
    box.put(2)
    assert box.take(0) == 1
    with pytest.raises(Closed):
        box.take(0)


def test_hand_over_loses_nothing() -> None:
    box: Latest[int] = Latest()

    def send() -> None:
        for number in range(200):
            assert box.hand_over(number, 5)
        box.close()

    sender = Thread(target=send)
    sender.start()
    taken = []
    while len(taken) < 200:
        taken.append(box.take(5))
    sender.join()
    with pytest.raises(Closed):
        box.take(5)
    assert taken == list(range(200))
    assert box.dropped == 0


def test_hand_over_gives_up_when_nobody_takes() -> None:
    box: Latest[int] = Latest()
    assert box.hand_over(1, 0)
    assert not box.hand_over(2, 0)
    assert box.take(0) == 1


def test_hand_over_to_a_closed_box_does_not_hang() -> None:
    box: Latest[int] = Latest()
    box.put(1)
    box.close()
    assert box.hand_over(2, 5)
    assert box.take(0) == 1


def test_waiting_reader_wakes_on_close() -> None:
    box: Latest[int] = Latest()
    closer = Thread(target=box.close)
    closer.start()
    with pytest.raises(Closed):
        box.take(5)
    closer.join()
