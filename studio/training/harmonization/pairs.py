"""Pairs to learn from: a person re-toned, and the picture that it belongs in; as cells drawn at random."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import torch
from numpy.random import Generator
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from studio.imaging.closeup import CLOSE
from studio.imaging.sight import face_in, levels_in, positions, regions_of
from studio.training.harmonization import edits
from studio.training.harmonization.albedo import draw_dyes
from studio.training.harmonization.network import SIZE, extremes_of, seen_by, seen_close
from studio.training.harmonization.scenes import LONGER, PERSON_PIXELS, PLACE_PIXELS, SIDE, WIDER, Scenes

# How often a picture of each source is drawn: plain studio backdrops and the few people in cars teach little.
WEIGHTS = {"viton": 0.35, "yawdd": 0.3, "news": 0.8, "eg1800": 1.5, "ccp": 0.8}
WORN = 7
PERSON, PLACE = [0, 1, 2, WORN], [4, 5, 6]  # planes of a scene: B, G, R and what is worn; B, G, R
SURELY = 191  # alpha in bytes from which a cell is the person's
THINGS = 0.6  # how strongly what stands behind is painted, of what the person wears
KEPT = 384  # person's cells that are kept of each scene to draw from


@dataclass(frozen=True, slots=True)
class Chances:
    """How often and how far each thing happens to a pair."""

    untouched: float = 0.2
    weakest: float = 0.3
    strongest: float = 2.0
    dyed: float = 0.3  # what the person wears has other colours
    painted: float = 0.15  # what stands behind has
    scene: float = 0.15  # the whole picture is re-toned first: what is right depends on the background, then
    scene_strength: float = 1.1
    grain: float = 0.012
    stretch: float = 0.15  # by how much places are stretched and shifted
    frame: float = 0.07  # by how much what the convolutions see is stretched
    shift: float = 0.05
    cells: int = 72  # drawn of the person, and as many of the place
    face: int = 40  # drawn of about the person's face besides
    pixels: int = 640  # drawn of the person, for the extremes, and half as many of the place


class Points(NamedTuple):
    """Colours (n, 3, k) in 0..1 and places (n, 2, k) of some cells of the person and of the place.

    The person's last cells, `face` of them, are about their face. `shown` is `given` with the grain of a camera, and
    so is the person `close` up (n, 4, CLOSE, CLOSE). Of single pixels (n, 3, k) the extremes are taken.
    """

    given: Tensor
    truth: Tensor
    shown: Tensor
    person_at: Tensor
    place: Tensor
    place_at: Tensor
    face: int
    close: Tensor
    person_pixels: Tensor
    place_pixels: Tensor
    seen: Tensor

    @property
    def whole(self) -> int:
        """How many cells are drawn of the whole person."""
        return self.given.shape[2] - self.face


class Measuring(NamedTuple):
    """Whole pictures with one edit each: `given` and `truth` (n, 3, h, w), `matte` (n, h, w), and what is seen."""

    given: Tensor
    truth: Tensor
    matte: Tensor
    seen: Tensor
    levels: Tensor
    close: Tensor


class Drawer:
    """Draws batches from scenes by number: the same seed and step give the same batch."""

    def __init__(self, scenes: Scenes, chances: Chances, seed: int) -> None:
        rng = np.random.default_rng(seed)
        self.chances, self.seed, self.scenes = chances, seed, scenes
        self.colours = np.asarray(scenes.planes).reshape(len(scenes), 8, SIDE * SIDE)
        self.person = np.stack([_cells_of(planes[3], rng) for planes in self.colours])
        self.places = np.stack([positions(_matte(planes[3])).reshape(2, -1) for planes in self.colours])
        self.face = np.stack([_face_of(planes[3], rng) for planes in self.colours])
        self.shares = shares_of(scenes)

    def batch(self, count: int, step: int) -> Points:
        """Give the batch of a step."""
        source = np.random.default_rng((self.seed, step))
        rng = torch.Generator().manual_seed(self.seed * 10_000_019 + step)
        numbers = source.choice(len(self.colours), count, p=self.shares)
        cells, person_at = self._some(numbers, self._person_cells(numbers, source), PERSON)
        anywhere = source.integers(0, SIDE * SIDE, (count, self.chances.cells))
        place, place_at = self._some(numbers, anywhere, PLACE)
        warp = self._warp(count, rng)
        person_at, place_at = warp(person_at), warp(place_at)
        close = self._framed(numbers, rng)
        pixels, beside = self._pixels(numbers, source)
        whole = self._whole(numbers, rng)
        parts = self._dyed([close[:, [0, 1, 2, 4]].flatten(2), cells, pixels, whole[:, PERSON].flatten(2)], rng)
        parts += self._painted([place, beside, whole[:, PLACE].flatten(2)], rng)
        crop, truth, pixels, own, place, beside, around = self._rescened(parts, rng)
        at = torch.cat([_across(CLOSE, count), person_at / 2, _anywhere(count, pixels.shape[2], rng)], 2)
        at = torch.cat([at, _across(SIZE, count)], 2)
        given = self._edited(torch.cat([crop, truth, pixels, own], 2), at, rng)
        grain = self.chances.grain * torch.rand(count, 1, 1, generator=rng)
        shown, place, around = (_grainy(colours, grain, rng) for colours in (given, place, around))
        sizes = [crop.shape[2], truth.shape[2], pixels.shape[2], own.shape[2]]
        seen = torch.split(shown, sizes, 2)
        square = (count, 3, SIZE, SIZE)
        return Points(
            given=torch.split(given, sizes, 2)[1],
            truth=truth,
            shown=seen[1],
            person_at=person_at,
            place=place,
            place_at=place_at,
            face=self.chances.face,
            close=torch.cat([seen[0].view(count, 3, CLOSE, CLOSE), close[:, 3:4]], 1),
            person_pixels=seen[2],
            place_pixels=beside,
            seen=seen_by(seen[3].view(square), whole[:, 3:4], around.view(square), whole[:, 8:]),
        )

    def _person_cells(self, numbers: NDArray[np.intp], source: Generator) -> NDArray[np.intp]:
        drawn = []
        for kept, count in ((self.person, self.chances.cells), (self.face, self.chances.face)):
            drawn.append(kept[numbers[:, None], source.integers(0, KEPT, (len(numbers), count))])
        return np.concatenate(drawn, axis=1).astype(np.intp)

    def _some(self, numbers: NDArray[np.intp], drawn: NDArray[np.intp], planes: list[int]) -> tuple[Tensor, Tensor]:
        colours = np.take_along_axis(self.colours[numbers][:, planes], drawn[:, None], axis=2)
        at = np.take_along_axis(self.places[numbers], drawn[:, None], axis=2)
        return torch.from_numpy(colours).float() / 255, torch.from_numpy(at)

    def _pixels(self, numbers: NDArray[np.intp], source: Generator) -> tuple[Tensor, Tensor]:
        """Give single pixels of the person, as a smaller or a larger picture shows them, and of the place."""
        count, few = self.chances.pixels, self.chances.pixels // 2
        size = source.integers(0, len(LONGER), len(numbers))
        first, second = source.integers(0, PERSON_PIXELS - count), source.integers(0, PLACE_PIXELS - few)
        person = self.scenes.person[numbers, size][..., first : first + count]
        place = self.scenes.place[numbers][..., second : second + few]
        return _unit(person), _unit(place)

    def _whole(self, numbers: NDArray[np.intp], rng: torch.Generator) -> Tensor:
        """Give planes and places of whole pictures (n, 10, SIZE, SIZE): single cells, in ever another frame."""
        frame = self._frame(len(numbers), 1.0, rng)
        planes = _unit(self.scenes.planes[numbers])
        where = torch.from_numpy(self.places[numbers]).view(-1, 2, SIDE, SIDE)
        where = where * torch.stack([torch.ones(len(numbers)), frame[:, 0, 0].sign()], 1)[..., None, None]
        grid = functional.affine_grid(frame, [len(numbers), 10, SIZE, SIZE], align_corners=False)
        both = torch.cat([planes, where], 1)
        return functional.grid_sample(both, grid, "nearest", padding_mode="border", align_corners=False)

    def _framed(self, numbers: NDArray[np.intp], rng: torch.Generator) -> Tensor:
        """Give the person close up, in a frame that is never quite the same, and mirrored as often as not."""
        return framed(_unit(self.scenes.close[numbers]), self._frame(len(numbers), 1 / WIDER, rng))

    def _frame(self, count: int, zoom: float, rng: torch.Generator) -> Tensor:
        """Give frames (n, 2, 3) about the middle, mirrored as often as not."""
        zooms = (1 + self.chances.frame * torch.randn(count, 2, generator=rng)) * zoom
        frame = torch.zeros(count, 2, 3)
        frame[:, 0, 0] = zooms[:, 0] * (2.0 * (torch.rand(count, generator=rng) < 0.5) - 1)
        frame[:, 1, 1] = zooms[:, 1]
        frame[:, :, 2] = self.chances.shift * torch.randn(count, 2, generator=rng)
        return frame

    def _dyed(self, parts: list[Tensor], rng: torch.Generator) -> list[Tensor]:
        """Give parts of the person (n, 4, k), of which the last channel says what is worn, some in other colours."""
        both = torch.cat(parts, 2)
        dyes = draw_dyes(parts[0][:, :3], parts[0][:, 3], self.chances.dyed, 1.0, rng)
        return list(torch.split(dyes.apply(both[:, :3], both[:, 3:]), [part.shape[2] for part in parts], 2))

    def _painted(self, parts: list[Tensor], rng: torch.Generator) -> list[Tensor]:
        """Give parts of the place (n, 3, k), some of its things in other colours."""
        both = torch.cat(parts, 2)
        dyes = draw_dyes(parts[0], torch.ones_like(parts[0][:, 0]), self.chances.painted, THINGS, rng)
        return list(torch.split(dyes.apply(both), [part.shape[2] for part in parts], 2))

    def _rescened(self, parts: list[Tensor], rng: torch.Generator) -> tuple[Tensor, ...]:
        """Re-tone picture and background alike, as a look or a lamp does."""
        all_of_it = torch.cat(parts, 2)
        chosen = (torch.rand(len(all_of_it), generator=rng) < self.chances.scene).nonzero()[:, 0]
        strength = self.chances.scene_strength * torch.rand(len(chosen), generator=rng)
        scene = edits.draw(len(chosen), strength, rng).even()
        all_of_it[chosen] = scene.apply(all_of_it[chosen][:, :, None])[:, :, 0]
        return torch.split(all_of_it, [part.shape[2] for part in parts], 2)

    def _edited(self, truth: Tensor, at: Tensor, rng: torch.Generator) -> Tensor:
        count = len(truth)
        span = self.chances.strongest - self.chances.weakest
        chosen = (torch.rand(count, generator=rng) >= self.chances.untouched).nonzero()[:, 0]
        strength = self.chances.weakest + span * torch.rand(len(chosen), generator=rng)
        given = truth.clone()
        edit = edits.draw(len(chosen), strength, rng)
        given[chosen] = edit.apply(truth[chosen][:, :, None], at[chosen][:, :, None])[:, :, 0]
        return given

    def _warp(self, count: int, rng: torch.Generator) -> _Warp:
        stretch = 1 + self.chances.stretch * torch.randn(count, 2, 1, generator=rng)
        stretch[:, 1] *= (2.0 * (torch.rand(count, generator=rng) < 0.5) - 1)[:, None]
        return _Warp(stretch, self.chances.stretch * torch.randn(count, 2, 1, generator=rng))


def shares_of(scenes: Scenes) -> NDArray[np.float64]:
    """Give how often each scene is drawn."""
    weights = np.array([WEIGHTS.get(origin.source, 1.0) for origin in scenes.origins])
    shares: NDArray[np.float64] = weights / weights.sum()
    return shares


def framed(close: Tensor, frame: Tensor) -> Tensor:
    """Give pictures (n, c, h, w) in other frames (n, 2, 3), at the network's size."""
    grid = functional.affine_grid(frame, [*close.shape[:2], CLOSE, CLOSE], align_corners=False)
    return functional.grid_sample(close, grid, padding_mode="border", align_corners=False)


def _unit(levels: NDArray[np.uint8]) -> Tensor:
    return torch.from_numpy(np.array(levels)).float() / 255  # a copy: what is memory-mapped cannot be written to


def _grainy(colours: Tensor, grain: Tensor, rng: torch.Generator) -> Tensor:
    return (colours + grain * torch.randn(colours.shape, generator=rng)).clamp(0, 1)


def _across(side: int, count: int) -> Tensor:
    """Give where the cells of a close-up lie (n, 2, side * side), as `Edits.apply` wants it: down and across."""
    along = torch.linspace(-0.85, 0.85, side)
    return torch.stack(torch.meshgrid(along, along, indexing="ij")).flatten(1).expand(count, 2, side * side)


def _anywhere(count: int, pixels: int, rng: torch.Generator) -> Tensor:
    return (torch.rand(count, 2, pixels, generator=rng) * 2 - 1) * 0.7


class _Warp(NamedTuple):
    stretch: Tensor
    shift: Tensor

    def __call__(self, at: Tensor) -> Tensor:
        return (at * self.stretch + self.shift).clamp(-3, 3)


def measuring(scenes: Scenes, seed: int, weakest: float = 0.9, strongest: float = 1.9) -> Measuring:
    """Give every scene once, whole, with strong edits; with none at the strength of 0."""
    count = len(scenes)
    planes = _unit(scenes.planes)
    planes = planes[:, :, :: SIDE // SIZE, :: SIDE // SIZE]
    rng = torch.Generator().manual_seed(seed)
    strength = weakest + (strongest - weakest) * torch.rand(count, generator=rng)
    edit = edits.draw(count, strength, rng)
    given, truth, matte, place = edit.apply(planes[:, :3]), planes[:, :3], planes[:, 3], planes[:, 4:7]
    frame = torch.eye(2, 3).expand(count, 2, 3) / WIDER
    close = framed(_unit(scenes.close[:, :4]), frame)
    toned = edit.apply(close[:, :3].flatten(2)[:, :, None], _across(CLOSE, count)[:, :, None])
    pixels = edit.even().apply(_unit(scenes.person[:, -1, :3])[:, :, None])[:, :, 0]
    extremes = extremes_of(pixels, _unit(scenes.place))
    seen = seen_by(given, matte[:, None], place, torch.from_numpy(np.stack([positions(one.numpy()) for one in matte])))
    ranges = [
        np.concatenate([levels_in(region) for region in regions_of(*(one.numpy() for one in (person, own, behind)))])
        for person, own, behind in zip(given.permute(0, 2, 3, 1), matte, place.permute(0, 2, 3, 1), strict=True)
    ]
    levels = torch.cat([torch.from_numpy(np.stack(ranges)), extremes], 1)
    shown = seen_close(torch.cat([toned.view(count, 3, CLOSE, CLOSE), close[:, 3:]], 1))
    return Measuring(given, truth, matte, seen, levels, shown)


def _cells_of(alpha: NDArray[np.uint8], rng: Generator) -> NDArray[np.uint16]:
    """Give KEPT of the cells that are surely the person's, or of the surest there are."""
    surest = min(SURELY, int(alpha.max()))
    return rng.choice(np.flatnonzero(alpha >= surest), KEPT).astype(np.uint16)


def _face_of(alpha: NDArray[np.uint8], rng: Generator) -> NDArray[np.uint16]:
    """Give KEPT cells from about the person's face."""
    surely = (alpha >= min(SURELY, int(alpha.max()))).reshape(SIDE, SIDE)
    return rng.choice(np.flatnonzero(face_in(surely)), KEPT).astype(np.uint16)


def _matte(alpha: NDArray[np.uint8]) -> NDArray[np.float32]:
    return alpha.reshape(SIDE, SIDE).astype(np.float32) / np.float32(255)
