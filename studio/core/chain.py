"""The filters in order, what they remember, and the only place where a shot becomes a picture."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

from studio.core.doubt import check_step
from studio.core.errors import StudioError
from studio.core.filter import Filter, Net, NetFilter, Stage
from studio.core.frame import Frame, Picture, Shot, State, read_only

GAP_S = 0.5  # after a longer pause nothing remembered can be trusted

Observe = Callable[[str, float], None]


@dataclass(frozen=True, slots=True)
class Notice:
    """Something the user should know: what happened and what to do about it; or, said again, that it is `over`."""

    headline: str
    hint: str = ""
    over: bool = False

    @classmethod
    def of(cls, error: StudioError) -> Notice:
        """Say what an error says."""
        return cls(f"{error.headline} {error.detail}".strip(), error.hint)


def in_order(filters: Iterable[Filter]) -> tuple[Filter, ...]:
    """Sort by stage; within a stage the given order stands."""
    return tuple(sorted(filters, key=lambda one: one.stage))


class Chain:
    """Runs shots through filters; owned by one thread, together with the nets its filters need.

    `fallback` is the composite that never fails. A filter that raises is bypassed and stays off until the user
    changes it; `notice` is told once. `observe` hears how many seconds each filter took.
    """

    def __init__(
        self,
        fallback: Filter,
        open_net: Callable[[str], Net],
        notice: Callable[[Notice], None],
        observe: Observe = lambda name, seconds: None,
    ) -> None:
        self._fallback = fallback
        self._open_net = open_net
        self._notice = notice
        self._observe = observe
        self._filters: tuple[Filter, ...] = ()
        self._memory: dict[type[Filter], Any] = {}
        self._broken: dict[type[Filter], Filter] = {}
        self._nets: dict[str, Net] = {}
        self._last_s: float | None = None

    def adopt(self, filters: Iterable[Filter]) -> None:
        """Use these filters from the next shot on; what each one remembers stays."""
        self._filters = in_order(filters)
        self._broken = {kind: was for kind, was in self._broken.items() if was in self._filters}
        kinds = {type(one) for one in self._filters if one.enabled}
        self._memory = {kind: memory for kind, memory in self._memory.items() if kind in kinds}

    def cut(self) -> None:
        """Forget everything but what outlasts a cut: the next shot has nothing to do with the last."""
        self._memory = {kind: memory for kind, memory in self._memory.items() if kind.lasting}

    def close(self) -> None:
        """Close the nets."""
        while self._nets:
            self._nets.popitem()[1].close()

    def run(self, shot: Shot, *, transparent: bool = False) -> Picture:
        """Give the composited picture of a shot."""
        return self.finish(self.layers(self.framed(shot)), transparent=transparent)

    def framed(self, shot: Shot) -> Shot:
        """Give the shot with its frame, and the matte with it, as the background shall see them."""
        self._notice_cut(shot.frame)
        shot = self._through(shot, Stage.FRAME)
        return replace(shot, foreground=shot.frame.image)

    def layers(self, shot: Shot) -> Shot:
        """Give a framed shot with all filtered that comes before the composite; person and background stay apart."""
        for stage in (Stage.MATTE, Stage.FOREGROUND, Stage.BACKGROUND):
            shot = self._through(shot, stage)
        return shot

    def finish(self, shot: Shot, *, transparent: bool = False) -> Picture:
        """Give the composited picture of a shot's layers."""
        composite = self._composite(shot)
        finished = self._through(replace(shot, composite=composite), Stage.FINISH)
        image = composite if finished.composite is None else finished.composite
        read_only(image)
        frame = shot.frame
        alpha = shot.matte if transparent else None
        return Picture(image, frame.number, frame.taken_s, frame.arrived_s, State.LIVE, alpha, frame.crop)

    def _notice_cut(self, frame: Frame) -> None:
        if frame.cut or self._last_s is None or not 0 <= frame.taken_s - self._last_s <= GAP_S:
            self.cut()
        self._last_s = frame.taken_s

    def _through(self, shot: Shot, stage: Stage) -> Shot:
        for one in self._filters:
            if one.stage is stage and one.enabled:
                shot = self._step(one, shot)
        return shot

    def _composite(self, shot: Shot) -> Any:
        """Run the last composite filter that works; a second composite would only paint over the first."""
        candidates = [one for one in reversed(self._filters) if one.stage is Stage.COMPOSITE and one.enabled]
        for one in candidates:
            composite = self._step(one, shot).composite
            if composite is not None:
                return composite
        return self._fallback.apply(shot).composite

    def _step(self, one: Filter, shot: Shot) -> Shot:
        kind = type(one)
        if kind in self._broken:
            return shot
        start = time.perf_counter()
        try:
            changed, memory = self._call(one, shot)
            check_step(one.stage, shot, changed)
        except Exception as error:  # noqa: BLE001  # a filter is never worth the picture: bypass it and say so
            self._bypass(one, error)
            return shot
        self._memory[kind] = memory
        self._observe(kind.slug(), time.perf_counter() - start)
        return changed

    def _call(self, one: Filter, shot: Shot) -> tuple[Shot, Any]:
        memory = self._memory.get(type(one))
        if isinstance(one, NetFilter):
            return one.infer(shot, memory, self._net(one.card))
        return one.follow(shot, memory)

    def _net(self, card: str) -> Net:
        if card not in self._nets:
            self._nets[card] = self._open_net(card)
        return self._nets[card]

    def _bypass(self, one: Filter, error: Exception) -> None:
        self._broken[type(one)] = one
        self._memory.pop(type(one), None)
        self._notice(Notice(f"{one.title()} failed and was switched off: {error}", "Change it or switch it on again."))
