"""Measures a tone network on pictures that it has never seen, beside doing nothing, its rivals and the oracles."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import torch

from studio.core.frame import Image, Matte, size_of
from studio.imaging.harmony import EVERY_S, SETTLE_S, Run, tone_for
from studio.imaging.sight import covered, look, paint_out, place_of
from studio.imaging.tone import Tone, retone_exactly
from studio.training.harmonization import edits, rivals
from studio.training.harmonization.measures import Measured, difference, difference_of, measure
from studio.training.harmonization.network import SIZE
from studio.training.harmonization.scenes import Scenes, read_scenes
from studio.training.pack import Pack

LONGEST = 192  # pixels a side; more changes no figure
WEAKEST, STRONGEST = 0.9, 1.9  # as strong as leaves a person at 24 to 25 dB
TRIES = 3  # edits of each picture: one alone is a lottery
TYPICAL = (0.15, 0.5)  # share of the picture that a person in a call fills
SHIFT = 7  # pictures further on lies the background that a shuffled person gets
GUARD = 0.7
STILL, FRAMES, FPS = 12, 60, 30  # clips in which nothing moves but the camera's grain
GRAIN, TREMBLE = 3.0, 0.03  # its deviation, of 255, and that of the matte's edge
AWAY = 5  # pixels around another picture's person that are painted out with them


@dataclass(frozen=True, slots=True, eq=False)
class Case:
    """A picture, its matte, and the same picture re-toned."""

    truth: Image
    matte: Matte
    given: Image


Method = Callable[[Case, Image], Image]
"""Gives the re-toned person of a case before a background, which is the case's own except in the shuffled control."""


def harmonized(run: Run, guard: float = GUARD) -> Method:
    """What the studio does with a net, at full strength."""

    def method(case: Case, place: Image) -> Image:
        return _harmonized(case.given, case.matte, place, run, guard)

    return method


def _harmonized(image: Image, matte: Matte, place: Image, run: Run, guard: float) -> Image:
    return retone_exactly(image, _tone(image, matte, place, run, guard))


def _tone(image: Image, matte: Matte, place: Image, run: Run, guard: float) -> Tone:
    return tone_for(look(image, matte, place_of(place, (SIZE, SIZE))), run, guard)


def methods(run: Run, portrait: rivals.Statistics) -> Mapping[str, Method]:
    """Everything that is measured in one run."""
    return {
        "nothing": lambda case, place: case.given,
        "Reinhard": lambda case, place: rivals.reinhard(case.given, case.matte, place, 1.0),
        "Reinhard, half": lambda case, place: rivals.reinhard(case.given, case.matte, place, 0.5),
        "histograms": lambda case, place: rivals.histograms(case.given, case.matte, place),
        "average portrait": lambda case, place: rivals.average_portrait(case.given, case.matte, portrait, 0.5),
        "network": harmonized(run),
        "network, unguarded": harmonized(run, 0.0),
        "best three gains": lambda case, place: rivals.three_gains(case.given, case.matte, case.truth),
        "best matrix": lambda case, place: rivals.best_matrix(case.given, case.matte, case.truth),
    }


def cases(packs: Path, scenes: Scenes, seed: int) -> Iterator[Case]:
    """Give the scenes' pictures from their packs, each with so many strong edits, one after the other."""
    opened: dict[str, Pack] = {}
    rng = torch.Generator().manual_seed(seed)
    for origin in scenes.origins:
        if origin.pack not in opened:
            opened[origin.pack] = Pack(packs / origin.pack)
        portrait = opened[origin.pack][origin.number]
        truth = _smaller(np.ascontiguousarray(portrait.image))
        matte = _smaller(portrait.alpha).astype(np.float32) / np.float32(255)
        for _ in range(TRIES):
            strength = WEAKEST + (STRONGEST - WEAKEST) * torch.rand(1, generator=rng)
            yield Case(truth, matte, edits.edited(truth, edits.draw(1, strength, rng)))


def average_of(scenes: Scenes) -> rivals.Statistics:
    """Give the average portrait: mean and spread of the training pictures' people."""
    found = []
    for planes in scenes.planes[:: max(1, len(scenes) // 500)]:
        image = np.ascontiguousarray(planes[:3].transpose(1, 2, 0))
        found.append(rivals.statistics(image, planes[3] > 127))
    return np.mean([mean for mean, _ in found], axis=0), np.mean([spread for _, spread in found], axis=0)


@dataclass(frozen=True, slots=True)
class Report:
    """The figures of every method on every picture, and what the network does to people who match already."""

    measured: Mapping[str, list[Measured]]
    untouched: list[float]
    trembling: list[float]

    def table(self, areas: tuple[float, float] = TYPICAL) -> str:
        """Give the figures as a Markdown table, for people who fill so much of the picture."""
        rows = ["| Method | PSNR | MSE | fMSE | CIEDE2000 | worse than nothing |", "|---|---|---|---|---|---|"]
        idle = self.measured["nothing"]
        inside = [number for number, one in enumerate(idle) if areas[0] <= one.area < areas[1]]
        if not inside:
            return f"No person fills {areas[0]:.0%} to {areas[1]:.0%} of the picture."
        for name, found in self.measured.items():
            mean = np.mean([_figures(found[number]) for number in inside], axis=0)
            worse = np.mean([found[number].fmse > idle[number].fmse for number in inside])
            share = "" if name == "nothing" else f"{worse:.0%}"
            rows.append(f"| {name} | {mean[0]:.1f} | {mean[1]:.0f} | {mean[2]:.0f} | {mean[3]:.1f} | {share} |")
        return "\n".join(
            [f"{len(inside)} re-toned pictures, the person fills {areas[0]:.0%} to {areas[1]:.0%}:", "", *rows]
        )

    def no_harm(self) -> str:
        """Say what happens to people who match already."""
        mean, most = np.mean(self.untouched), np.quantile(self.untouched, 0.95)
        return f"Untouched pictures: mean CIEDE2000 {mean:.2f}, 95th percentile {most:.2f}."

    def jitter(self) -> str:
        """Say how much the tone trembles where nothing moves."""
        mean, most = np.mean(self.trembling), np.max(self.trembling)
        return f"Still clips: mean CIEDE2000 {mean:.3f} from frame to frame, at most {most:.3f}."


def evaluate(scenes_folder: Path, packs: Path, run: Run, part: str = "test", seed: int = 11) -> Report:
    """Measure a net (`Harmonizer.run`) and its rivals on the held-out pictures."""
    cv2.setNumThreads(1)
    found = list(cases(packs, read_scenes(scenes_folder, part), seed))
    tried = methods(run, average_of(read_scenes(scenes_folder, "train")))
    measured = {
        name: [measure(method(case, case.truth), case.truth, case.matte) for case in found]
        for name, method in tried.items()
    }
    measured["network, shuffled backgrounds"] = list(_shuffled(found, run))
    untouched = [
        difference(_harmonized(case.truth, case.matte, case.truth, run, GUARD), case.truth, case.matte)
        for case in found[::TRIES]
    ]
    trembling = [step for case in found[:: TRIES * max(1, len(found) // TRIES // STILL)] for step in _still(case, run)]
    return Report(measured, untouched, trembling)


def _shuffled(found: list[Case], run: Run) -> Iterator[Measured]:
    """Measure the network when it sees another picture's background; the person there is painted out beforehand."""
    method = harmonized(run)
    for number, case in enumerate(found):
        other = found[(number + SHIFT * TRIES) % len(found)]
        picture = other.truth.astype(np.float32) / np.float32(255)
        clean = paint_out(picture, covered(other.matte, size_of(other.truth), AWAY))
        fitted = cv2.resize(np.rint(clean * 255).astype(np.uint8), size_of(case.truth), interpolation=cv2.INTER_AREA)
        yield measure(method(case, fitted.astype(np.uint8, copy=False)), case.truth, case.matte)


def _still(case: Case, run: Run) -> Iterator[float]:
    """Give how much the person's colours change from frame to frame, as the tone follows in a call."""
    rng = np.random.default_rng(0)
    share = 1 - np.exp(-1 / FPS / SETTLE_S)
    edge = (case.matte > 0.02) & (case.matte < 0.98)
    tone: Tone | None = None
    goal: Tone | None = None
    for number in range(FRAMES):
        if number % round(EVERY_S * FPS) == 0:
            grain, tremble = rng.normal(0, GRAIN, case.given.shape), rng.normal(0, TREMBLE, case.matte.shape)
            image = np.clip(np.rint(case.given + grain), 0, 255).astype(np.uint8)
            matte = np.clip(case.matte + tremble * edge, 0, 1).astype(np.float32)
            goal = _tone(image, matte, case.truth, run, GUARD)
        assert goal is not None
        before, tone = tone, goal if tone is None else tone.toward(goal, share)
        if before is not None:
            yield difference_of(case.given, before, tone, case.matte)


def _figures(one: Measured) -> tuple[float, float, float, float]:
    return one.psnr, one.mse, one.fmse, one.difference


def _smaller(image: np.ndarray) -> np.ndarray:
    scale = LONGEST / max(image.shape[:2])
    if scale >= 1:
        return image
    size = (max(1, round(image.shape[1] * scale)), max(1, round(image.shape[0] * scale)))
    return cv2.resize(image, size, interpolation=cv2.INTER_AREA)
