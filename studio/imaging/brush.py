"""What the brush says of the things under it: a chair that is no part of the person, a headset that is.

A stroke remembers the picture under it. Furniture is hidden where it still looks as it did, so that a hand in front
of it is seen; what is mine is shown where it differs from the room behind, so that the stroke uncovers no wall.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.core.corrections import Brush, Stroke
from studio.core.frame import Image, Matte, Size, size_of
from studio.imaging.plate import Colours, difference, exposure

SIZE: Final[Size] = (320, 180)  # at which pictures are remembered and compared
CLEAR: Final = 0.05
SHADOWS: Final = 0.3  # a chair in somebody's shadow is still the chair
ALIKE: Final = 12.0  # levels within which a place looks as it did
APART: Final = 26.0  # and from which it does not
MOST_APART: Final = 0.3  # of the places beside the person; more, and the picture of the room is no longer true
FAR: Final = 25  # pixels from which the colour behind a stroke is guessed

Mask = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Painted:
    """A stroke with the picture that it was made on."""

    stroke: Stroke
    mask: Mask
    picture: Colours
    clear: NDArray[np.bool_]  # where the room was seen then


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """A frame as it is compared with what is remembered."""

    picture: Colours
    clear: NDArray[np.bool_]  # where the room is seen


def scene_of(image: Image, matte: Matte) -> Scene:
    """Look at a frame."""
    small = cv2.resize(matte, SIZE, interpolation=cv2.INTER_LINEAR)
    room = cv2.dilate(small, np.ones((5, 5), np.uint8)) < CLEAR
    return Scene(looked_at(image), room)


def looked_at(image: Image) -> Colours:
    """Give a picture small and without its noise."""
    while image.shape[1] >= 2 * SIZE[0] and image.shape[0] >= 2 * SIZE[1]:
        half = (image.shape[1] // 2, image.shape[0] // 2)
        image = cv2.resize(image, half, interpolation=cv2.INTER_LINEAR).astype(np.uint8, copy=False)
    small = cv2.resize(image, SIZE, interpolation=cv2.INTER_LINEAR)
    return cv2.GaussianBlur(small, (5, 5), 0).astype(np.float32)


def paint(stroke: Stroke, scene: Scene) -> Painted:
    """Remember what is under a stroke, or for something of mine what is likely to be behind it."""
    mask = drawn(stroke)
    picture = scene.picture if stroke.brush is Brush.FURNITURE else behind(scene, mask)
    return Painted(stroke, mask, picture, scene.clear)


def drawn(stroke: Stroke) -> Mask:
    """Draw a stroke, 0..1, soft at its rim."""
    width, height = SIZE
    mask = np.zeros((height, width), np.uint8)
    places = [(round(across * width * 16), round(down * height * 16)) for across, down in stroke.points]
    thick = max(round(2 * stroke.radius * height), 1)
    for start, end in zip(places, [*places[1:], places[-1]] if places else [], strict=True):
        cv2.line(mask, start, end, 255, thick, cv2.LINE_AA, shift=4)
    return mask.astype(np.float32) / np.float32(255)


def behind(scene: Scene, mask: Mask) -> Colours:
    """Guess the room behind a stroke from what is seen of it around."""
    known = (scene.clear & (mask < CLEAR)).astype(np.float32)
    size = (2 * FAR + 1, 2 * FAR + 1)
    weight = cv2.blur(known, size)
    colours = cv2.blur(scene.picture * known[..., None], size) / np.maximum(weight, 1e-3)[..., None]
    sure = weight > 0.02
    overall = colours[sure].mean(axis=0) if sure.any() else np.full(3, -1000.0)
    return np.where(sure[..., None], colours, overall).astype(np.float32)


def without_furniture(matte: Matte, painted: Sequence[Painted], scene: Scene) -> Matte:
    """Give the matte without the furniture, where that looks as it did when it was painted."""
    for one in painted:
        if one.stroke.brush is Brush.FURNITURE:
            away = _apart(scene, one.picture, one.clear, one.mask)
            keep = np.float32(1) - one.mask * (np.float32(1) - away)
            matte = cv2.min(matte, _fitted(keep, matte)).astype(np.float32, copy=False)
    return matte


def with_mine(matte: Matte, painted: Sequence[Painted], scene: Scene, plate: Colours | None) -> Matte:
    """Give the matte with what is mine: what differs under the strokes from the empty room, or from the room around.

    Where the room beside the strokes no longer looks like that picture either, nothing joins.
    """
    for one in painted:
        if one.stroke.brush is not Brush.MINE:
            continue
        room = one.picture if plate is None else plate
        around = cv2.dilate(one.mask, np.ones((9, 9), np.uint8)) > CLEAR if plate is None else np.ones(1, np.bool_)
        beside = scene.clear & around & (one.mask < CLEAR)
        if beside.sum() < 20 or not _holds(scene, room, beside):
            continue
        join = one.mask * _apart(scene, room, scene.clear if plate is not None else None, one.mask)
        matte = cv2.max(matte, _fitted(join, matte)).astype(np.float32, copy=False)
    return matte


def _holds(scene: Scene, room: Colours, beside: NDArray[np.bool_]) -> bool:
    """Tell whether a picture of the room is still true where the room is seen."""
    lit = room * exposure(scene.picture, room, None if beside.all() else (~beside).view(np.uint8))
    apart = difference(scene.picture, lit.astype(np.float32), SHADOWS)[beside]
    return bool((apart > APART).mean() < MOST_APART)


def _apart(scene: Scene, picture: Colours, clear: NDArray[np.bool_] | None, mask: Mask) -> Mask:
    """Give 0 where the frame looks like a picture, 1 where it does not, about the mask."""
    if clear is not None:
        both = scene.clear & clear
        picture = (picture * exposure(scene.picture, picture, (~both).view(np.uint8))).astype(np.float32)
    rows, columns = np.flatnonzero((mask > 0).any(axis=1)), np.flatnonzero((mask > 0).any(axis=0))
    away = np.ones(mask.shape, np.float32)
    if rows.size:
        box = (slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1))
        apart = difference(np.ascontiguousarray(scene.picture[box]), np.ascontiguousarray(picture[box]), SHADOWS)
        away[box] = np.clip((cv2.blur(apart, (5, 5)) - ALIKE) / (APART - ALIKE), 0, 1)
    return away


def _fitted(values: Mask, matte: Matte) -> Matte:
    return cv2.resize(values, size_of(matte), interpolation=cv2.INTER_LINEAR).astype(np.float32, copy=False)
