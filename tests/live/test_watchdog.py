from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from threading import Event
from threading import enumerate as threads

import numpy as np
import pytest

from studio.core.chain import Notice
from studio.core.errors import StudioError
from studio.core.frame import Frame, Matte
from studio.core.latest import Latest
from studio.core.ports import Model, Segmenter
from studio.core.preset import Preset
from studio.core.settings import Settings
from studio.inference.known import on_processor
from studio.inference.network import Network
from studio.inference.subtraction import Subtraction
from studio.live.desk import Desk
from studio.live.leash import Leash, LeftBehind, ModelStalled, Patience
from studio.live.matting import MOST_FAILURES, MattingRoom, OnProcessor
from studio.live.pace import Pace
from tests.fakes import disc_matte, frame
from tests.live.test_matting import Roll, Tray
from tests.ports import DiscSource, Evening, HandClock

SIZE = (64, 36)
HASTY = Patience(open_s=2.0, first_s=1.0, least_s=1.0)
GRACE_S = 10.0


@dataclass(frozen=True, slots=True)
class CardModel(Model):
    """A net that runs on a graphics card, until `trouble` strikes; on the processor all is well."""

    provider: str = "cuda"
    trouble: Callable[[Frame, Matte], Matte] = field(default=lambda seen, matte: matte, compare=False)
    opening: Callable[[], None] = field(default=lambda: None, compare=False)
    closed: list[str] = field(default_factory=list, compare=False)

    def open(self) -> Segmenter:
        if self.provider == "cuda":
            self.opening()
        return CardSegmenter(self)


class CardSegmenter(Segmenter):
    def __init__(self, model: CardModel) -> None:
        self._model = model

    def matte(self, frame: Frame) -> Matte:
        matte = disc_matte(frame.size, frame.number).copy()
        return self._model.trouble(frame, matte) if self._model.provider == "cuda" else matte

    def close(self) -> None:
        self._model.closed.append(self._model.provider)


def to_cpu(model: Model) -> Model:
    return replace(model, provider="cpu") if isinstance(model, CardModel) else model


@pytest.fixture
def stuck() -> Iterator[Event]:
    """What a hung driver waits for; let go at the end, and every thread left behind is seen to go."""
    go = Event()
    yield go
    go.set()
    for thread in threads():
        if thread.name == "net":
            thread.join(GRACE_S)
            assert not thread.is_alive()


def run(model: CardModel, count: int = 20) -> tuple[list[int], list[Notice]]:
    notices: list[Notice] = []
    desk = Desk(Latest(), Latest(), Pace(), HandClock(), notices.append)
    desk.settings.put(Settings(DiscSource(), model))
    desk.presets.put(Preset(Evening()))
    mattes = Tray()
    MattingRoom(desk, Roll(count), mattes, spare=to_cpu, patience=HASTY).run(Event())
    return mattes.numbers, notices


def test_a_run_that_never_returns_goes_over_to_the_processor_and_is_told_once(stuck: Event) -> None:
    def hang(seen: Frame, matte: Matte) -> Matte:
        if seen.number >= 8:
            stuck.wait(GRACE_S)
        return matte

    numbers, notices = run(CardModel(trouble=hang))
    assert numbers == [*range(8), *range(9, 20)]
    (notice,) = notices
    assert notice.headline.startswith(OnProcessor().headline)


def test_a_net_that_never_opens_goes_over_to_the_processor(stuck: Event) -> None:
    numbers, notices = run(CardModel(opening=lambda: (stuck.wait(GRACE_S), None)[1]))
    assert numbers == [*range(20)]
    assert len(notices) == 1


def test_a_matte_that_stands_still_goes_over_to_the_processor(stuck: Event) -> None:
    numbers, notices = run(CardModel(trouble=lambda seen, matte: disc_matte(SIZE, min(seen.number, 4))))
    assert numbers == [*range(5), *range(5 + MOST_FAILURES, 20)]
    assert notices[-1].headline.startswith(OnProcessor().headline)
    assert len(notices) <= 2


def test_a_card_that_always_fails_goes_over_to_the_processor(stuck: Event) -> None:
    def fail(seen: Frame, matte: Matte) -> Matte:
        raise RuntimeError("CUDA error 700: an illegal memory access was encountered")

    numbers, notices = run(CardModel(trouble=fail))
    assert numbers == [*range(MOST_FAILURES, 20)]
    (notice,) = notices
    assert "CUDA error 700" in notice.headline


def test_a_net_that_does_not_open_goes_over_to_the_processor_at_once(stuck: Event) -> None:
    tries: list[int] = []

    def refuse() -> None:
        tries.append(1)
        raise StudioError("no driver")

    numbers, notices = run(CardModel(opening=refuse))
    assert numbers == [*range(20)]
    assert len(tries) == len(notices) == 1


def test_choosing_another_model_and_the_first_again_tries_the_card_again(stuck: Event) -> None:
    opened: list[str] = []

    def first_fails() -> None:
        opened.append("cuda")
        if len(opened) == 1:
            raise StudioError("no driver")

    card, other = CardModel(opening=first_fails), CardModel("cpu")
    desk = Desk(Latest(), Latest(), Pace(), HandClock(), lambda notice: None)
    desk.settings.put(Settings(DiscSource(), card))
    desk.presets.put(Preset(Evening()))

    class Choosing(Roll):
        """Has the user choose between the frames."""

        def take(self, timeout_s: float) -> Frame | None:
            seen = super().take(timeout_s)
            if seen is not None and seen.number in (4, 8):
                desk.settings.put(Settings(DiscSource(), other if seen.number == 4 else card))
            return seen

    MattingRoom(desk, Choosing(12), Tray(), spare=to_cpu, patience=HASTY).run(Event())
    assert opened == ["cuda", "cuda"]


def test_a_card_that_fails_now_and_then_stays_on(stuck: Event) -> None:
    def fail(seen: Frame, matte: Matte) -> Matte:
        if seen.number % 5 == 4:
            raise RuntimeError("a hiccup")
        return matte

    numbers, notices = run(CardModel(trouble=fail), 40)
    assert numbers == [number for number in range(40) if number % 5 != 4]
    assert notices == []


def test_the_thread_left_behind_closes_its_net_when_it_comes_back(stuck: Event) -> None:
    def hang(seen: Frame, matte: Matte) -> Matte:
        stuck.wait(GRACE_S)
        return matte

    model = CardModel(trouble=hang)
    run(model)
    assert model.closed == ["cpu"]
    stuck.set()
    for thread in threads():
        if thread.name == "net":
            assert thread.daemon
            thread.join(GRACE_S)
    assert sorted(model.closed) == ["cpu", "cuda"]


def test_choosing_again_leaves_a_stalled_model_at_once(stuck: Event) -> None:
    def hang(seen: Frame, matte: Matte) -> Matte:
        stuck.wait(GRACE_S)
        return matte

    leash = Leash(CardModel(trouble=hang), wanted=lambda: False, patience=Patience())
    with pytest.raises(LeftBehind):
        leash.matte(frame(SIZE, 0))


def test_patience_follows_how_long_the_runs_take(stuck: Event) -> None:
    with Leash(CardModel(), patience=Patience(first_s=7.0, least_s=0.5, times=20.0)) as leash:
        assert leash.patience_s == 7.0
        for number in range(6):
            leash.matte(frame(SIZE, number))
        assert leash.patience_s < 7.0


def test_a_leash_gives_the_same_matte_and_hands_on_what_goes_wrong(stuck: Event) -> None:
    def wrong(seen: Frame, matte: Matte) -> Matte:
        if seen.number == 3:
            raise ModelStalled("of its own")
        return matte

    with Leash(CardModel(trouble=wrong)) as leash:
        assert np.array_equal(leash.matte(frame(SIZE, 2)), disc_matte(SIZE, 2))
        with pytest.raises(ModelStalled, match="of its own"):
            leash.matte(frame(SIZE, 3))


def test_what_does_not_open_says_why(stuck: Event) -> None:
    def refuse() -> None:
        raise StudioError("no card")

    with pytest.raises(StudioError, match="no card"):
        Leash(CardModel(opening=refuse))


def test_only_nets_on_a_card_have_a_spare() -> None:
    assert on_processor(Network(provider="cuda")) == Network(provider="cpu")
    for model in (Network(), Network(provider="cpu"), Subtraction()):
        assert on_processor(model) == model
