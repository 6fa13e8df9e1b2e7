"""Pictures that are computed for the rooms, with numpy alone: prints for the walls, and a city for a window.

They are linear RGB, (H, W, 3).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from surfaces import Pixels, rgb

Random = np.random.Generator
Plane = NDArray[np.float32]


def ink(code: str) -> Pixels:
    """Give #rrggbb as linear RGB."""
    return np.array(rgb(code), np.float32)


def clouds(random: Random, height: int, width: int, steep: float, stretch: float = 1.0) -> Plane:
    """Give noise around 0 with spread 1 whose waves weaken with their number; `stretch` makes it long across."""
    y, x = np.fft.fftfreq(height)[:, None] * height, np.fft.rfftfreq(width)[None] * width * height / width
    away = np.hypot(y, x * stretch)
    away[0, 0] = 1.0
    waves = np.fft.rfft2(random.standard_normal((height, width))) * away**-steep
    waves[0, 0] = 0.0
    plane = np.fft.irfft2(waves, (height, width))
    return (plane / plane.std()).astype(np.float32)


def disc(light: Pixels, radius_px: float) -> Pixels:
    """Put a picture out of focus as a round aperture does."""
    height, width = light.shape[:2]
    y, x = np.fft.fftfreq(height)[:, None] * height, np.fft.fftfreq(width)[None] * width
    kernel = np.clip(radius_px + 0.5 - np.hypot(y, x), 0, 1)
    waves = np.fft.rfft2(kernel / kernel.sum())
    planes = [np.fft.irfft2(np.fft.rfft2(light[..., part]) * waves, (height, width)) for part in range(3)]
    return np.maximum(np.stack(planes, axis=2), 0).astype(np.float32)


def mist(seed: int, height: int = 480, width: int = 640, *, tint: str = "#f0f0ee") -> Pixels:
    """A black and white photograph of wooded ridges in the mist."""
    random = np.random.default_rng(seed)
    y = np.linspace(0, 1, height, dtype=np.float32)[:, None] * np.ones((1, width), np.float32)
    tone = 0.78 - 0.15 * y + 0.02 * clouds(random, height, width, 1.8, 2.5)
    for layer in range(6):
        near = layer / 5
        coarse, fine = clouds(random, 8, width, 2.2)[0], clouds(random, 8, width, 0.9)[0]
        ridge = 0.40 + 0.50 * near + (0.05 + 0.03 * near) * coarse + (0.004 + 0.012 * near) * fine
        below = np.clip((y - ridge[None]) * height / 1.5 + 0.5, 0, 1)
        sunk = 1 - np.exp(-np.maximum(y - ridge[None], 0) / 0.12)
        dark = 0.52 * (1 - near) ** 1.2 + 0.025
        tone = tone * (1 - below) + below * (dark + (0.70 * (1 - near) ** 0.9 + 0.03 - dark) * 0.6 * sunk)
    tone *= 1 + 0.03 * clouds(random, height, width, 0.1)
    return np.clip(tone, 0, 1)[..., None] * ink(tint)


def sea(seed: int, height: int = 480, width: int = 720) -> Pixels:
    """A photograph of a quiet sea under a pale sky."""
    random = np.random.default_rng(seed)
    y = np.linspace(0, 1, height, dtype=np.float32)[:, None, None]
    sky = ink("#a9bcc6") * (1 - y / 0.55) + ink("#eadfce") * (y / 0.55)
    sky = sky * (1 + 0.10 * clouds(random, height, width, 1.7, 4.0)[..., None] * (1 - y))
    deep = np.clip((y - 0.55) / 0.45, 0, 1)
    water = ink("#8fa6a8") * (1 - deep) + ink("#2d4c55") * deep
    swell = clouds(random, height, width, 0.9, 10.0)[..., None] * (0.06 + 0.16 * deep)
    foam = np.clip(clouds(random, height, width, 0.7, 8.0) - 1.7, 0, 2)[..., None] * deep
    water = water * (1 + swell) + 0.35 * foam
    return np.clip(np.where(y < 0.55, sky, water), 0, 1).astype(np.float32)


def fields(seed: int, inks: tuple[str, ...], height: int = 640, width: int = 480) -> Pixels:
    """A painting: soft fields of colour, brushed one over the other."""
    random = np.random.default_rng(seed)
    y = np.linspace(0, 1, height, dtype=np.float32)[:, None] + 0.004 * clouds(random, height, width, 1.4, 2.5)
    x = np.linspace(0, 1, width, dtype=np.float32)[None] + 0.004 * clouds(random, height, width, 1.4)
    total = ink(inks[0]) * np.ones((height, width, 1), np.float32)
    ends = np.linspace(0.06, 0.96, len(inks))
    for number, code in enumerate(inks[1:]):
        top, bottom = ends[number] + 0.012, ends[number + 1] - 0.012
        edge = np.minimum(np.minimum(y - top, bottom - y) / 0.018, np.minimum(x - 0.07, 0.93 - x) / 0.02)
        brushed = 0.86 + 0.10 * clouds(random, height, width, 0.8, 8.0)
        cover = (np.clip(edge, 0, 1) * np.clip(brushed, 0, 1))[..., None]
        total = total * (1 - cover) + ink(code) * cover
    return np.clip(total * (1 + 0.05 * clouds(random, height, width, 0.6, 3.0)[..., None]), 0, 1).astype(np.float32)


CITY_M = (84.0, 48.0)  # what the picture of the city covers, its middle on the horizon
CITY_PX_PER_M = 27


def city(seed: int) -> Pixels:
    """A city after sunset: three rows of houses, each lit window a disc, for the lens is focused near."""
    random = np.random.default_rng(seed)
    width, height = (round(side * CITY_PX_PER_M) for side in CITY_M)
    up = np.linspace(0.5, -0.5, height, dtype=np.float32)[:, None, None] * CITY_M[1]
    stops = [(-24, "#1a1d2a"), (-2, "#4c3f47"), (1, "#7d5a52"), (4, "#5b5468"), (9, "#2c3855"), (24, "#0d1730")]
    places, inks = [stop for stop, _ in stops], np.stack([ink(code) for _, code in stops])
    sky = np.stack([np.interp(up[:, 0, 0], places, inks[:, part]) for part in range(3)], axis=1)
    picture = np.repeat(sky[:, None].astype(np.float32), width, axis=1)
    picture *= 1 + 0.10 * clouds(random, height, width, 1.7, 5.0)[..., None]
    for wide, roofs, haze, cell, power in (
        (2.2, (0.5, 4.5), 0.75, (7, 9), 2.0),
        (3.6, (-3.0, 7.5), 0.38, (11, 15), 5.0),
        (6.5, (-12.0, 1.5), 0.10, (20, 26), 7.0),
    ):
        _houses(picture, random, wide, roofs, haze, cell, power)
    return disc(picture, 8.5)


def _houses(
    picture: Pixels,
    random: Random,
    wide_m: float,
    roofs_m: tuple[float, float],
    haze: float,
    cell: tuple[int, int],
    power: float,
) -> None:
    """Paint one row of houses with their windows."""
    height, width = picture.shape[:2]
    air, wall = ink("#59506a") * 0.8, ink("#0c0f1a")
    left = -int(random.integers(60))
    while left < width:
        right = left + int(wide_m * CITY_PX_PER_M * random.uniform(0.6, 1.5))
        roof = round(height / 2 - CITY_PX_PER_M * random.uniform(*roofs_m) * random.uniform(0.5, 1.0))
        here = slice(max(left, 0), max(right, 0))
        picture[roof:, here] = (wall * (1 - haze) + air * haze) * random.uniform(0.75, 1.25)
        lit = random.uniform(0.04, 0.34)
        warm = ink(str(random.choice(["#ffc98a", "#ffd9a8", "#ffb566", "#fff0dc", "#cfe0ff"])))
        for top in range(roof + cell[1] // 2, height - cell[1], cell[1]):
            busy = lit * (2.2 if random.random() < 0.15 else 1.0)
            for start in range(max(left, 0) + 3, min(right, width) - cell[0], cell[0]):
                if random.random() < busy:
                    bright = power * float(np.exp(random.normal(-0.5, 0.8)))
                    picture[top : top + cell[1] // 3, start : start + cell[0] // 2] = warm * bright
        left = right
