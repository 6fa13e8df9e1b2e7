"""What a sample is laid from: cut-outs with a place in every frame, composited over a room."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from studio.core.frame import Image, Size
from studio.training import geometry
from studio.training.alpha import Alpha
from studio.training.geometry import Affine, Warp


@dataclass(frozen=True, slots=True)
class Layer:
    """Something warped into the sample: the same colours and alpha, at one place per frame."""

    colours: Image
    alpha: Alpha
    places: tuple[Affine, ...]
    beyond: int = cv2.BORDER_CONSTANT

    def at(self, frame: int, target: Size) -> tuple[Image, Alpha]:
        """Colours and alpha as this frame has them."""
        warp = Warp(self.places[frame], target)
        return warp(self.colours), warp(self.alpha, self.beyond)


def motion(rng: Generator, place: Affine, target: Size, frames: int) -> tuple[Affine, ...]:
    """One place per frame, drifting; now and then still."""
    amount = 0.0 if rng.random() < 0.2 else float(rng.exponential(0.012))
    places = [place]
    for _ in range(frames - 1):
        places.append(geometry.nudge(rng, places[-1], target, amount))
    return tuple(places)


def compound(moved: Affine, first: Affine, place: Affine) -> Affine:
    """`place`, carried along by what took `first` to `moved`."""
    back = np.linalg.inv(np.vstack([first, [0, 0, 1]]))[:2]
    return geometry.joined(moved, geometry.joined(back, place))


def scrap(rng: Generator, colours: NDArray[np.uint8], side: int) -> tuple[Image, Alpha]:
    """A piece of a picture in the shape of a board, a blob or a rounded bag."""
    height, width = colours.shape[:2]
    rows, columns = max(8, int(height * rng.uniform(0.3, 1))), max(8, int(width * rng.uniform(0.3, 1)))
    top, left = rng.integers(0, max(1, height - rows)), rng.integers(0, max(1, width - columns))
    piece = cv2.resize(np.ascontiguousarray(colours[top : top + rows, left : left + columns]), (side, side))
    shape = np.zeros((side, side), np.uint8)
    if rng.random() < 0.4:
        margin = int(side * rng.uniform(0.04, 0.3))
        shape[margin : side - margin, side // 20 : side - side // 20] = 255
    else:
        angles = np.sort(rng.uniform(0, 2 * np.pi, 9))
        reach = side * rng.uniform(0.25, 0.48, 9)
        corners = side / 2 + np.stack([np.cos(angles), np.sin(angles)], 1) * reach[:, None]
        cv2.fillPoly(shape, [corners.astype(np.int32)], 255)
        shape = np.where(cv2.GaussianBlur(shape, (0, 0), side / 20) > 110, 255, 0).astype(np.uint8)
    return piece, cv2.GaussianBlur(shape, (3, 3), 0)  # type: ignore[return-value]


def flatten(rooms: list[Image], layers: list[Layer], target: Size) -> tuple[list[Image], list[Alpha]]:
    """Layers over the rooms, frame by frame, and what the layers cover together."""
    images, alphas = [], []
    for frame, picture in enumerate(rooms):
        image = picture
        covered = np.zeros(target[::-1], np.uint8)
        for layer in layers:
            colours, alpha = layer.at(frame, target)
            image = mix(colours, image, alpha)
            covered = 255 - cv2.multiply(255 - covered, 255 - alpha, scale=1 / 255)
        images.append(image)
        alphas.append(covered)
    return images, alphas


def mix(over: Image, under: Image, alpha: Alpha) -> Image:
    """`over` where alpha is 255, `under` where it is 0."""
    weight = cv2.merge([alpha] * 3)
    return cv2.add(cv2.multiply(over, weight, scale=1 / 255), cv2.multiply(under, 255 - weight, scale=1 / 255))  # type: ignore[return-value]
