"""Draws docs/pictures/matting.jpg: edges at 300 % over white, black and magenta, of bare nets and of a finished look.

python docs/make_edges.py CLIPS    CLIPS holds signing_walk, signing_want and signing_help of Intel's sample videos
"""

# ruff: noqa: E402  (the checkout goes on the path first)
from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import cv2
import numpy as np

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

import studio.filters
from studio.core.chain import Chain, Notice
from studio.core.frame import Frame, Image, Matte, Shot, read_only, size_of
from studio.core.places import shipped
from studio.core.preset import Preset, parse_preset
from studio.filters.light_wrap import LightWrap
from studio.filters.over import Over
from studio.imaging.composite import over, weight_of
from studio.inference.known import open_net
from studio.inference.network import Network
from studio.sources.demo import Demo
from studio.training.headset import with_headset

PICTURE = ROOT / "docs" / "pictures" / "matting.jpg"
FRAMES = 8  # that the memory has seen
SIDE_PX, TIMES = 90, 3
COLOURS = ((255, 255, 255), (0, 0, 0), (200, 0, 200))  # BGR
MODELS = ("mediapipe-general", "backlot-fine")
SPAN, BAR_PX = 4, 26
HEADSET = 1  # which one is drawn


@dataclass(frozen=True, slots=True)
class Scene:
    """What one row shows: from which frame on, and the left upper corner of the part that is enlarged."""

    clip: str
    first: int
    corner: tuple[int, int]
    headset: bool = False


SCENES = (
    Scene("", 0, (520, 112)),
    Scene("signing_walk.mkv", 0, (262, 60)),
    Scene("signing_want.mkv", 24, (233, 12)),
    Scene("signing_help.mkv", 0, (288, 62), headset=True),
    Scene("signing_walk.mkv", 38, (172, 205)),
)


def main(clips: Path) -> None:
    """Draw all rows under their headline."""
    rows = [row(scene, clips) for scene in SCENES]
    groups = ("camera", *MODELS, f"{MODELS[-1]}, in the look Natural")
    cv2.imwrite(str(PICTURE), np.vstack([headline(groups, rows[0].shape[1]), *rows]), [cv2.IMWRITE_JPEG_QUALITY, 88])


def headline(groups: tuple[str, ...], width: int) -> Image:
    """Say what the columns show."""
    bar = np.full((BAR_PX, width, 3), 32, np.uint8)
    for number, words in enumerate(groups):
        x = 8 if number == 0 else SIDE_PX * TIMES * (1 + len(COLOURS) * (number - 1)) + SPAN * number + 8
        cv2.putText(bar, words, (x, 18), cv2.FONT_HERSHEY_SIMPLEX, 0.5, (235, 235, 235), 1, cv2.LINE_AA)
    return bar


def row(scene: Scene, clips: Path) -> Image:
    """Give the camera's picture, then each group's three composites."""
    frames = list(islice(film(scene, clips), FRAMES))
    groups = [[enlarged(frames[-1], scene)]]
    for model in MODELS:
        mattes = list(seen(model, frames))
        weight = weight_of(mattes[-1], size_of(frames[-1]))
        groups.append([enlarged(over(frames[-1], plain(frames[-1], one), weight), scene) for one in COLOURS])
    groups.append([enlarged(finished(frames, mattes, one), scene) for one in COLOURS])
    gap = np.full((SIDE_PX * TIMES, SPAN, 3), 32, np.uint8)
    parts = [np.hstack(group) for group in groups]
    return np.hstack([piece for part in parts for piece in (part, gap)][:-1])


def film(scene: Scene, clips: Path) -> Iterator[Image]:
    """Give the frames of a clip, or of the demonstration; the headset stays where it is put on."""
    if not scene.clip:
        demo = Demo(width=1280, height=720).scene()
        yield from (demo.image(number) for number in range(FRAMES))
        return
    clip = cv2.VideoCapture(str(clips / scene.clip))
    read = [clip.read()[1].astype(np.uint8, copy=False) for _ in range(scene.first + FRAMES)]
    images: list[Image] = read[scene.first :]
    if scene.headset:
        alpha = np.rint(weight_of(list(seen(MODELS[-1], images))[-1], size_of(images[-1]))).astype(np.uint8)
        images = [with_headset(np.random.default_rng(HEADSET), image, alpha)[0] for image in images]
    yield from images


def seen(model: str, images: list[Image]) -> Iterator[Matte]:
    """Give the mattes of a bare net, one after the other, as in a call."""
    with Network(card=model).open() as segmenter:
        for number, image in enumerate(images):
            yield segmenter.matte(Frame(image, number, number / 30))


def finished(images: list[Image], mattes: list[Matte], colour: tuple[int, int, int]) -> Image:
    """Give what the look Natural makes of them; without the light of a place that is a flat colour."""
    look, _ = parse_preset((shipped("resources", "presets") / "natural.json").read_text("utf-8"), Preset(None))  # type: ignore[arg-type]
    chain = Chain(Over(), open_net, fail)
    chain.adopt([one for one in look.filters if one.slug() not in ("color-transfer", LightWrap.slug())])
    behind = plain(images[0], colour)
    for number, (image, matte) in enumerate(zip(images, mattes, strict=True)):
        picture = chain.run(Shot(Frame(image, number, number / 30), matte, image, behind))
    return picture.image


def plain(image: Image, colour: tuple[int, int, int]) -> Image:
    """Give a flat picture of this colour, as large."""
    flat = np.full_like(image, colour)
    read_only(flat)
    return flat


def enlarged(image: Image, scene: Scene) -> Image:
    """Give the part of a row's scene, enlarged."""
    left, top = scene.corner
    part = image[top : top + SIDE_PX, left : left + SIDE_PX]
    return cv2.resize(part, None, fx=TIMES, fy=TIMES, interpolation=cv2.INTER_CUBIC).astype(np.uint8, copy=False)


def fail(notice: Notice) -> None:
    """A filter that gives up would spoil the picture."""
    raise SystemExit(notice.headline)


if __name__ == "__main__":
    assert studio.filters  # importing it registered them
    main(Path(sys.argv[1]))
