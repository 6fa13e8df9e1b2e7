"""Makes one training sample: a portrait as it is, or cut out and set before another background, perhaps moving."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from studio.core.frame import Image, Size
from studio.training import geometry, photometry
from studio.training.alpha import Alpha
from studio.training.geometry import Affine, Warp
from studio.training.headset import with_headset
from studio.training.layers import Layer, compound, flatten, mix, motion, scrap
from studio.training.pack import Pack, Portrait


@dataclass(frozen=True, slots=True)
class Source:
    """A pack, how often it is drawn, how often its people are cut out, and how far its edges are trusted."""

    name: str
    weight: float
    cut_out: float
    trust: float = 1.0


@dataclass(frozen=True, slots=True)
class Chances:
    """How often each thing happens to a sample."""

    nobody: float = 0.04
    stand: float = 0.6
    cut_sides: float = 0.4
    clutter: float = 0.4
    relit: float = 0.6
    redressed: float = 0.12
    second: float = 0.06
    held: float = 0.04
    low_light: float = 0.14
    overexposed: float = 0.06
    exposure_step: float = 0.15
    headset: float = 0.04


@dataclass(frozen=True, slots=True)
class Sample:
    """Frames (n, h, w, 3), their alphas (n, h, w), and how far the edge is trusted."""

    images: NDArray[np.uint8]
    alphas: NDArray[np.uint8]
    trust: float


class Composer:
    """Draws samples from packs. Everything comes from the generator that is handed in: same seed, same sample."""

    def __init__(self, sources: list[tuple[Source, Pack]], scenes: Pack, chances: Chances) -> None:
        self.sources, self.scenes, self.chances = sources, scenes, chances
        weights = np.array([source.weight for source, _ in sources], np.float64)
        self.weights = weights / weights.sum()
        self.exposure, self.camera = photometry.exposure(), photometry.camera()

    def sample(self, rng: Generator, target: Size, frames: int) -> Sample:
        """One sample of `frames` frames."""
        if rng.random() < self.chances.nobody:
            images, alphas, trust = self.room(rng, target, frames), [np.zeros(target[::-1], np.uint8)] * frames, 1.0
        else:
            source, pack = self.sources[rng.choice(len(self.sources), p=self.weights)]
            number = int(rng.integers(len(pack)))
            if rng.random() < source.cut_out:
                images, alphas = self.composite(rng, pack[number], pack.entries[number].whole, target, frames)
                trust = 1.0
            else:
                images, alphas = self.plain(rng, pack[number], target, frames)
                trust = source.trust
        return Sample(self.seen(rng, images), np.stack(alphas), trust)

    def plain(self, rng: Generator, portrait: Portrait, target: Size, frames: int) -> tuple[list[Image], list[Alpha]]:
        """The picture as it was taken; its clothes may change."""
        colours, alpha = self.dressed_up(rng, portrait.image, portrait.alpha)
        place = geometry.crop(rng, colours.shape[1::-1], target)
        layer = Layer(colours, alpha, motion(rng, place, target, frames), cv2.BORDER_REPLICATE)
        pairs = [layer.at(frame, target) for frame in range(frames)]
        images, alphas = [image for image, _ in pairs], [alpha for _, alpha in pairs]
        if rng.random() < self.chances.redressed / 2:
            seed = rng.integers(1 << 31)
            dressed = [photometry.redressed(np.random.default_rng(seed), image, alpha, image) for image, alpha in pairs]
            images = [mix(new, old, alpha) for new, old, alpha in zip(dressed, images, alphas, strict=True)]
        return images, alphas

    def composite(
        self, rng: Generator, portrait: Portrait, whole: bool, target: Size, frames: int
    ) -> tuple[list[Image], list[Alpha]]:
        """The person before another background; the alpha is then exact."""
        rooms = self.room(rng, target, frames)
        layers = [self.person(rng, portrait, whole, rooms[0], target, frames)]
        if rng.random() < self.chances.second:
            layers.insert(0, self.another(rng, rooms[0], target, frames))
        if rng.random() < self.chances.held:
            layers.append(self.held(rng, layers[-1], target))
        return flatten(rooms, layers, target)

    def person(self, rng: Generator, portrait: Portrait, whole: bool, room: Image, target: Size, frames: int) -> Layer:
        """A cut-out in its own light and clothes, standing somewhere."""
        colours, alpha = self.dressed_up(rng, portrait.foreground, portrait.alpha)
        # A wide crop of a portrait that fills its picture is a strip of face: now and then it stands there instead.
        wide = target[0] > target[1] and alpha[0].max() < 128 and rng.random() < self.chances.cut_sides
        free = whole or wide
        stands = free and rng.random() < self.chances.stand
        place = geometry.stand(rng, alpha, target) if stands else geometry.crop(rng, alpha.shape[::-1], target)
        if rng.random() < self.chances.relit:
            colours = photometry.relit(rng, colours)
        if rng.random() < self.chances.redressed:
            colours = photometry.redressed(rng, colours, alpha, room)
        beyond = cv2.BORDER_CONSTANT if stands else cv2.BORDER_REPLICATE
        return Layer(colours, alpha, motion(rng, place, target, frames), beyond)

    def dressed_up(self, rng: Generator, colours: Image, alpha: Alpha) -> tuple[Image, Alpha]:
        """The portrait, now and then with a headset."""
        colours = np.ascontiguousarray(colours)
        return with_headset(rng, colours, alpha) if rng.random() < self.chances.headset else (colours, alpha)

    def another(self, rng: Generator, room: Image, target: Size, frames: int) -> Layer:
        """A second person, behind the first."""
        pack = self.sources[rng.choice(len(self.sources), p=self.weights)][1]
        whole = [number for number in rng.integers(len(pack), size=12) if pack.entries[number].whole]
        number = int(whole[0]) if whole else int(rng.integers(len(pack)))
        return self.person(rng, pack[number], bool(whole), room, target, frames)

    def held(self, rng: Generator, person: Layer, target: Size) -> Layer:
        """Something in the person's hands, which belongs to the person: it moves with them."""
        thing = scrap(rng, self.scenes[int(rng.integers(len(self.scenes)))].image, 64)
        alpha = person.at(0, target)[1]
        inside = np.argwhere(alpha[alpha.shape[0] // 3 :] > 200)
        if not len(inside):
            return Layer(*thing, person.places)
        row, column = inside[rng.integers(len(inside))]
        size = rng.uniform(0.08, 0.3) * target[1] / 64
        to = (float(column), float(row + alpha.shape[0] // 3))
        place = geometry.placed((32, 32), size, float(rng.uniform(0, 360)), False, to)
        return Layer(*thing, tuple(compound(moved, person.places[0], place) for moved in person.places))

    def room(self, rng: Generator, target: Size, frames: int) -> list[Image]:
        """A background: a scene, sharp or out of focus, perhaps cluttered, perhaps shaken."""
        scene = np.ascontiguousarray(self.scenes[int(rng.integers(len(self.scenes)))].image)
        if rng.random() < 0.05:
            scene = np.full_like(scene, rng.integers(0, 256, 3))
        place = geometry.crop(rng, scene.shape[1::-1], target, 0.35, 1.0)
        places = motion(rng, place, target, frames) if rng.random() < 0.3 else (place,) * frames
        layers = []
        if rng.random() < self.chances.clutter:
            layers = [self.clutter(rng, place, places, target) for _ in range(rng.integers(1, 5))]
        rooms = flatten([Warp(at, target)(scene, cv2.BORDER_REFLECT) for at in places], layers, target)[0]
        if rng.random() < 0.4:
            sigma = rng.uniform(0.6, 5) * target[1] / 200
            rooms = [cv2.GaussianBlur(room, (0, 0), sigma) for room in rooms]  # type: ignore[misc]
        return rooms

    def clutter(self, rng: Generator, place: Affine, places: tuple[Affine, ...], target: Size) -> Layer:
        """Clothes on a hook, a bag, a poster: part of the room."""
        if rng.random() < 0.6:  # cloth: a torso's colours in a shape without a head
            pack = self.sources[rng.choice(len(self.sources), p=self.weights)][1]
            portrait = pack[int(rng.integers(len(pack)))]
            colours = portrait.foreground[int(0.6 * len(portrait.foreground)) :]
        else:
            colours = self.scenes[int(rng.integers(len(self.scenes)))].image
        thing = scrap(rng, colours, 96)
        size = rng.uniform(0.2, 0.8) * target[1] / 96
        to = (target[0] * rng.random(), target[1] * rng.random())
        at = geometry.placed((48, 48), size, float(rng.normal(0, 10)), False, to)
        return Layer(*thing, tuple(compound(moved, place, at) for moved in places))

    def seen(self, rng: Generator, images: list[Image]) -> NDArray[np.uint8]:
        """The frames as a camera gives them. They pass as one tall picture, so that all get the same treatment."""
        tall = np.concatenate(images)
        chance = rng.random()
        if chance < self.chances.low_light:
            tall = photometry.low_light(rng, tall)
        elif chance < self.chances.low_light + self.chances.overexposed:
            tall = photometry.overexposed(rng, tall)
        else:  # one change of light is enough: a dark room darkened again is nothing but noise
            tall = photometry.seeded(rng, self.exposure, tall)
        tall = photometry.seeded(rng, self.camera, tall)
        frames = np.stack(np.split(tall, len(images)))
        if len(images) > 1 and rng.random() < self.chances.exposure_step:
            frames[-1] = photometry.exposure_step(rng, frames[-1])
        return frames
