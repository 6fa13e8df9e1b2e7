"""Paints the moving backgrounds: run it and it writes NAME.mp4 and thumbnails/NAME.jpg beside itself.

Every motion is a whole number of turns, so the last picture leads back to the first. The noise that hides the steps
of 8 bits stands still: that costs the codec nothing, and eyes that look elsewhere nothing either. One reference and
no pictures from both sides: a film that plays during a call must be cheap to decode.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from fractions import Fraction

import av
import cv2
import numpy as np
from av.video.frame import VideoFrame
from numpy.typing import NDArray
from paint import HERE, THUMBNAIL, Light, Random, colour, step

WIDTH, HEIGHT = 1920, 1080
ACROSS = WIDTH / HEIGHT
FPS, SECONDS = 24, 12
TURN = 2 * np.pi
BT709 = 1

Y, X = np.mgrid[0:HEIGHT, 0:WIDTH].astype(np.float32) / HEIGHT


def drifting_lights(random: Random) -> Iterator[Light]:
    """Warm lights that drift and breathe before a blue night."""
    night = colour("#0a1226") * (1 - Y[..., None]) + colour("#2b2440") * Y[..., None]
    night = night + (np.exp(-(((X - ACROSS * 0.5) / 0.9) ** 2) - ((Y - 0.75) / 0.5) ** 2))[..., None] * colour(
        "#4a3550"
    )
    inks = [colour(code) for code in ("#ffb45c", "#ffd9a0", "#ff8f4c", "#ffe8c8", "#ffc070", "#9fb8f0", "#e88a8a")]
    count = 74
    size = np.sort(12 * np.exp(random.normal(0.75, 0.55, count)))[::-1]
    radius = size * HEIGHT / 720
    place = np.stack([random.random(count) * ACROSS, 0.12 + 0.8 * random.beta(2.2, 1.8, count)], axis=1)
    sway = random.normal(0, 0.020, (count, 2)) * (size / 25)[:, None] ** 0.5
    phase, breath = random.random((count, 3)), random.integers(1, 4, count)
    power = 0.30 * np.exp(random.normal(0, 0.55, count)) * (26 / size) ** 0.75
    ink = random.integers(len(inks), size=count)
    for part in np.arange(FPS * SECONDS) / (FPS * SECONDS):
        picture = night.astype(np.float32)
        for one in range(count):
            spot = place[one] + sway[one] * np.sin(TURN * (part + phase[one, :2]))
            glow = 0.5 + 0.5 * np.sin(TURN * (breath[one] * part + phase[one, 2]))
            _disc(picture, spot * HEIGHT, float(radius[one]), inks[ink[one]] * float(power[one] * (0.25 + 0.75 * glow)))
        yield picture


def soft_colours(random: Random) -> Iterator[Light]:
    """Clouds of colour that wander through one another."""
    clouds = [
        ("#f2c9b0", (0.30, 0.20), 0.60),
        ("#8fb3d9", (1.45, 0.25), 0.62),
        ("#5f6fb0", (0.95, 0.90), 0.58),
        ("#e7a7a0", (1.60, 0.85), 0.46),
        ("#a9c7c9", (0.15, 0.85), 0.52),
    ]
    y, x = cv2.resize(Y, (320, 180)), cv2.resize(X, (320, 180))
    paths = random.random((len(clouds), 4))
    for part in np.arange(FPS * SECONDS) / (FPS * SECONDS):
        total, weight = np.zeros((180, 320, 3), np.float32), np.zeros((180, 320, 1), np.float32)
        for (code, (middle_x, middle_y), size), path in zip(clouds, paths, strict=True):
            at_x = middle_x + 0.20 * np.sin(TURN * (part + path[0])) + 0.05 * np.sin(TURN * (2 * part + path[2]))
            at_y = middle_y + 0.15 * np.cos(TURN * (part + path[1])) + 0.04 * np.cos(TURN * (2 * part + path[3]))
            near = np.exp(-((x - at_x) ** 2 + (y - at_y) ** 2) / size**2 * 1.6)[..., None] + 1e-4
            total += near * colour(code)
            weight += near
        yield cv2.resize(total / weight, (WIDTH, HEIGHT), interpolation=cv2.INTER_CUBIC)


def _disc(picture: Light, spot: NDArray[np.float64], radius: float, light: Light) -> None:
    """Add one disc of light with a slightly brighter rim."""
    left, right = max(int(spot[0] - radius - 2), 0), min(int(spot[0] + radius + 3), WIDTH)
    top, bottom = max(int(spot[1] - radius - 2), 0), min(int(spot[1] + radius + 3), HEIGHT)
    if left >= right or top >= bottom:
        return
    y, x = np.mgrid[top:bottom, left:right].astype(np.float32)
    away = np.hypot(x - float(spot[0]), y - float(spot[1]))
    soft = 1.0 + 0.03 * radius
    cover = np.clip((radius - away) / soft + 0.5, 0, 1) * (0.84 + 0.26 * step(0.5, 1.0, away / radius))
    picture[top:bottom, left:right] += cover[..., None] * light


LOOPS: tuple[Callable[[Random], Iterator[Light]], ...] = (drifting_lights, soft_colours)


def write(name: str, pictures: Iterator[NDArray[np.uint8]]) -> None:
    """Write the film, which every browser plays, and its thumbnail."""
    with av.open(str(HERE / f"{name}.mp4"), "w", options={"movflags": "+faststart"}) as film:
        stream = film.add_stream("libx264", rate=FPS)
        stream.width, stream.height, stream.pix_fmt = WIDTH, HEIGHT, "yuv420p"
        context = stream.codec_context
        context.colorspace = context.color_primaries = context.color_trc = BT709
        context.options = {"crf": "21", "preset": "slow", "aq-mode": "3", "deblock": "-1,-1", "bf": "0", "refs": "1"}
        for number, picture in enumerate(pictures):
            if number == 0:
                small = cv2.resize(picture, THUMBNAIL, interpolation=cv2.INTER_AREA)
                content = cv2.imencode(".jpg", small, [cv2.IMWRITE_JPEG_QUALITY, 92])[1]
                (HERE / "thumbnails" / f"{name}.jpg").write_bytes(content.tobytes())
            frame = VideoFrame.from_ndarray(picture, format="bgr24").reformat(format="yuv420p", dst_colorspace=BT709)
            frame.pts, frame.time_base = number, Fraction(1, FPS)
            film.mux(stream.encode(frame))
        film.mux(stream.encode(None))


def developed(pictures: Iterator[Light], grain: Light) -> Iterator[NDArray[np.uint8]]:
    """Give the pictures as 8-bit sRGB in OpenCV's order."""
    for light in pictures:
        rolled = np.where(light > 0.7, 0.7 + 0.3 * np.tanh((light - 0.7) / 0.3), np.maximum(light, 0))
        srgb = np.where(rolled <= 0.0031308, rolled * 12.92, 1.055 * np.power(rolled, 1 / 2.4) - 0.055) * 255
        yield np.clip(srgb + grain + 0.5, 0, 255).astype(np.uint8)[..., ::-1].copy()


def main(names: list[str]) -> None:
    """Paint all loops, or those that are named."""
    for painter in LOOPS:
        name = painter.__name__.replace("_", "-")
        if not names or name in names:
            random = np.random.default_rng(sum(name.encode()))
            grain = random.normal(0, 1.1, (HEIGHT, WIDTH, 1)).astype(np.float32)
            write(name, developed(painter(random), grain))


if __name__ == "__main__":
    main(sys.argv[1:])
