"""Where to look: which part of the camera's picture is shown, and how the view follows a person without a jump."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Final

import cv2
import numpy as np

from studio.core.frame import WHOLE, Crop, Image, Matte, Size, size_of

GRID: Final = (64, 36)  # the person is looked for at this size
NOBODY: Final = 0.004  # of the picture
COUNTS: Final = 0.15  # of the largest part: smaller ones are a speck or a hand, and move nothing
SPAN: Final = (0.05, 0.95)  # of the person's mass, from side to side: arms are thin
AROUND: Final = 2.1  # times the person's span are shown: head and shoulders with air beside them
HEADROOM: Final = 0.1  # of the view, above the head
CLOSEST: Final = 0.45  # of the camera's picture: closer it would be coarse
SMALLEST: Final = 0.25  # however the user zooms
AWAY_S: Final = 1.5  # without anybody, before the view goes back
EASE_S: Final = 0.8  # time constant of the way to somebody
BACK_S: Final = 2.0  # and of the way back
LONGEST_S: Final = 0.1  # between two frames; after a pause the view goes on from where it was
STIR: Final = 0.07  # of the view: so far people move without it
BREATHE: Final = 0.14  # and so much they come nearer or lean back
THERE: Final = 0.01
ARRIVED: Final = 0.0005


@dataclass(frozen=True, slots=True)
class Aim:
    """A view as its middle and its side, in parts of the camera's picture."""

    across: float = 0.5
    down: float = 0.5
    side: float = 1.0

    def off(self, other: Aim) -> float:
        """Tell how far another aim is away; 1 is as far as people may stir."""
        shift = max(abs(self.across - other.across), abs(self.down - other.down)) / self.side
        return max(shift / STIR, abs(math.log(other.side / self.side)) / BREATHE)


@dataclass(frozen=True, slots=True)
class Following:
    """A view on its way: where it is, how fast it moves, where it goes, and since when nobody is there."""

    at: Aim = Aim()
    speed: tuple[float, float, float] = (0.0, 0.0, 0.0)
    to: Aim = Aim()
    moving: bool = False
    away_s: float = 0.0
    taken_s: float = 0.0

    @property
    def resting(self) -> bool:
        """Whether it is where it goes, to half a pixel."""
        return self.at.off(self.to) * STIR < ARRIVED

    @property
    def view(self) -> Aim:
        """What to show."""
        return self.to if self.resting else self.at


def aim(matte: Matte) -> Aim | None:
    """Give the view that shows head and shoulders of who is in the matte; None where nobody is."""
    rows, columns = (solid := _people(matte)).sum(axis=1), solid.sum(axis=0)
    total = float(rows.sum())
    if total < NOBODY * solid.size:
        return None
    mass = np.cumsum(columns) / total
    left, right = (float(np.interp(share, mass, np.arange(1, mass.size + 1))) / mass.size for share in SPAN)
    top = float(np.argmax(rows >= 0.02 * solid.shape[1])) / solid.shape[0]
    side = min(max(AROUND * (right - left), CLOSEST), 1.0)
    return Aim(
        min(max((left + right) / 2, side / 2), 1 - side / 2),
        min(max(top + (0.5 - HEADROOM) * side, side / 2), 1 - side / 2),
        side,
    )


def follow(was: Following | None, wanted: Aim | None, taken_s: float, *, cut: bool = False) -> Following:
    """Give the view one frame later: it rests while people stir, eases after them when they move, and never jumps.

    `wanted` is None while nobody is there. Only a cut in the source lets it begin where the person is.
    """
    if cut:
        start = wanted or Aim()
        return Following(start, to=start, taken_s=taken_s)
    was = was or Following(taken_s=taken_s)
    step_s = min(max(taken_s - was.taken_s, 0.0), LONGEST_S)
    away_s = 0.0 if wanted else was.away_s + step_s
    to = wanted if wanted else Aim() if away_s > AWAY_S else was.to
    stir = THERE if was.moving or to == Aim() else STIR  # back to the whole picture it goes all the way
    moving = was.at.off(to) > stir / STIR
    to = to if moving else was.to
    at, speed = _eased(was.at, was.speed, to, step_s, BACK_S if away_s > AWAY_S else EASE_S)
    return Following(at, speed, to, moving, away_s, taken_s)


def crop_of(view: Aim, zoom: float, shift: tuple[float, float]) -> Crop:
    """Give the crop of a view, made larger by `zoom` and moved on the screen by `shift` in parts of its sides."""
    side = max(view.side / zoom, SMALLEST)
    left, top = view.across - (shift[0] + 0.5) * side, view.down - (shift[1] + 0.5) * side
    return Crop(left, top, side, side)


def held(crop: Crop) -> tuple[float, tuple[float, float]]:
    """Give zoom and shift that show this crop while nobody is followed."""
    side = crop.width
    across, down = (0.5 - crop.left) / side - 0.5, (0.5 - crop.top) / side - 0.5
    return 1 / side, (across, down)


def whole_pixels(crop: Crop, size: Size) -> Crop:
    """Give the crop on the camera's pixels where it lies within them: at rest a copy is sharper and cheaper."""
    width, height = size
    left, top, right, bottom = _nearest(crop, size)
    if not (0 <= left < right <= width and 0 <= top < bottom <= height):
        return crop
    return replace(
        crop, left=left / width, top=top / height, width=(right - left) / width, height=(bottom - top) / height
    )


def reframed(image: Image, crop: Crop) -> Image:
    """Give the part of the picture at the picture's own size; beyond its edges they are drawn out."""
    if crop == WHOLE:
        return image
    size = size_of(image)
    inside = min(crop.left, crop.top, 1 - crop.left - crop.width, 1 - crop.top - crop.height) >= 0
    if not inside or whole_pixels(crop, size) == crop:
        return _copied(image, crop)
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    moved = cv2.warpAffine(image, _places(crop, size, size), size, flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return moved.astype(np.uint8, copy=False)


def reframed_matte(matte: Matte, crop: Crop) -> Matte:
    """Give the part of the matte, at its own size, that lies over the part of the picture; beyond it nobody is."""
    if crop == WHOLE:
        return matte
    size = size_of(matte)
    where, flags = _places(crop, size, size), cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    moved = cv2.warpAffine(matte, where, size, flags=flags, borderMode=cv2.BORDER_REPLICATE)
    for axis, (start, span) in enumerate(((crop.top, crop.height), (crop.left, crop.width))):
        places = start + (np.arange(moved.shape[axis]) + 0.5) / moved.shape[axis] * span
        beyond = (places < 0) | (places > 1)
        if axis == 1:
            moved[:, beyond] = 0
        else:
            moved[beyond] = 0
    return moved.astype(np.float32, copy=False)


def _nearest(crop: Crop, size: Size) -> tuple[int, int, int, int]:
    """Give the pixels nearest to a crop: left, top, right, bottom."""
    left, top = round(crop.left * size[0]), round(crop.top * size[1])
    return left, top, left + round(crop.width * size[0]), top + round(crop.height * size[1])


def _copied(image: Image, crop: Crop) -> Image:
    """Give the pixels of a crop at the picture's size, to the nearest pixel: half the cost of a warp."""
    (width, height), (left, top, right, bottom) = size_of(image), _nearest(crop, size_of(image))
    columns, before, across = _span(left, max(right, left + 1), width)
    rows, above, down = _span(top, max(bottom, top + 1), height)
    part = image[rows, columns]
    while part.shape[1] >= 2 * across and part.shape[0] >= 2 * down:  # or it would sparkle
        half = (part.shape[1] // 2, part.shape[0] // 2)
        part = cv2.resize(part, half, interpolation=cv2.INTER_AREA).astype(np.uint8, copy=False)
    part = cv2.resize(part, (across, down), interpolation=cv2.INTER_LINEAR).astype(np.uint8, copy=False)
    after, below = width - before - across, height - above - down
    if not any((before, after, above, below)):
        return part
    whole = cv2.copyMakeBorder(part, above, below, before, after, cv2.BORDER_REPLICATE)
    return whole.astype(np.uint8, copy=False)


def _span(start: int, stop: int, side: int) -> tuple[slice, int, int]:
    """Give which pixels of a side lie between two places, where they begin in the view, and how many they are there."""
    first = min(max(start, 0), side - 1)
    last = min(max(stop, first + 1), side)
    scale = side / (stop - start)
    begin = min(max(round((first - start) * scale), 0), side - 1)
    return slice(first, last), begin, min(max(round((last - first) * scale), 1), side - begin)


def _people(matte: Matte) -> Matte:
    """Give who is in the matte on the small grid, 0 or 1, without specks."""
    small = cv2.resize(matte, GRID, interpolation=cv2.INTER_AREA)
    _, labels, stats, _ = cv2.connectedComponentsWithStats((small > 0.5).astype(np.uint8), connectivity=8)
    areas = stats[:, cv2.CC_STAT_AREA].copy()
    areas[0] = 0
    people: Matte = (areas >= max(COUNTS * areas.max(), 1))[labels].astype(np.float32)
    return people


def _eased(
    at: Aim, speed: tuple[float, float, float], to: Aim, step_s: float, ease_s: float
) -> tuple[Aim, tuple[float, float, float]]:
    """Move a critically damped spring on by a step, exactly: at any frame rate the same way."""
    pull = 2 / ease_s
    fade = math.exp(-pull * step_s)
    places, speeds = [], []
    here, there = (at.across, at.down, math.log(at.side)), (to.across, to.down, math.log(to.side))
    for place, goal, moving in zip(here, there, speed, strict=True):
        off = place - goal
        carried = (moving + pull * off) * step_s
        places.append(goal + (off + carried) * fade)
        speeds.append((moving - pull * carried) * fade)
    side = min(math.exp(places[2]), 1.0)
    inside = [min(max(place, side / 2), 1 - side / 2) for place in places[:2]]
    return Aim(inside[0], inside[1], side), (speeds[0], speeds[1], speeds[2])


def _places(crop: Crop, to: Size, of: Size) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    """Give the affine map from the middles of pixels of the part to those of the whole."""
    across, down = crop.width * of[0] / to[0], crop.height * of[1] / to[1]
    left, top = crop.left * of[0] + across / 2 - 0.5, crop.top * of[1] + down / 2 - 0.5
    return np.array([[across, 0, left], [0, down, top]])
