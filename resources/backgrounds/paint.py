"""Paints the backgrounds that need no renderer: run it and it writes NAME.jpg and thumbnails/NAME.jpg beside itself.

Everything is computed in linear light as float32 RGB (H, W, 3), and dithered when it becomes 8 bits. The same
numbers come out each time. `python paint.py [NAME...]` paints all of them or those that are named.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

Light = NDArray[np.float32]
Random = np.random.Generator

HERE = Path(__file__).parent
WIDTH, HEIGHT = 1920, 1080
THUMBNAIL = (320, 180)
QUALITY = 92

Y, X = np.mgrid[0:HEIGHT, 0:WIDTH].astype(np.float32) / HEIGHT  # both in picture heights; X runs to 16/9
ACROSS = WIDTH / HEIGHT


def colour(code: str) -> Light:
    """Give #rrggbb as linear RGB."""
    srgb = np.array([int(code[i : i + 2], 16) / 255 for i in (1, 3, 5)], np.float32)
    return np.where(srgb <= 0.04045, srgb / 12.92, ((srgb + 0.055) / 1.055) ** 2.4).astype(np.float32)


def gradient(where: Light, stops: list[tuple[float, str]]) -> Light:
    """Give a smooth run of colours over a plane of positions; the way between two stops is eased in linear light."""
    at = np.array([stop for stop, _ in stops], np.float32)
    inks = np.stack([colour(code) for _, code in stops])
    fine = np.linspace(at[0], at[-1], 2048, dtype=np.float32)
    table = np.stack([np.interp(fine, at, inks[:, channel]) for channel in range(3)], axis=1).astype(np.float32)
    table = cv2.GaussianBlur(table, (1, 0), 0.1, sigmaY=60, borderType=cv2.BORDER_REPLICATE)  # no kinks at the stops
    place = np.clip((where - at[0]) / (at[-1] - at[0]), 0, 1) * 2047
    low = place.astype(np.int32).clip(0, 2046)
    part = (place - low)[..., None]
    return (table[low] * (1 - part) + table[low + 1] * part).astype(np.float32)


def noise(random: Random, across: float, down: float, octaves: int = 1, fall: float = 0.5) -> Light:
    """Give smooth noise around 0 over the picture; `across` and `down` count its coarsest cells."""
    total = np.zeros((HEIGHT, WIDTH), np.float32)
    strength = 1.0
    for octave in range(octaves):
        cells = (max(2, round(down * 2**octave)) + 3, max(2, round(across * 2**octave)) + 3)
        grid = random.standard_normal(cells).astype(np.float32)
        total += strength * cv2.resize(grid, (WIDTH, HEIGHT), interpolation=cv2.INTER_CUBIC)
        strength *= fall
    return total


def line_noise(random: Random, cells: float, octaves: int = 1, fall: float = 0.5) -> Light:
    """Give smooth noise around 0 along the width, (W,)."""
    total = np.zeros(WIDTH, np.float32)
    for octave in range(octaves):
        grid = random.standard_normal((1, round(cells * 2**octave) + 4)).astype(np.float32)
        total += fall**octave * cv2.resize(grid, (WIDTH, 1), interpolation=cv2.INTER_CUBIC)[0]
    return total


def pool(x: float, y: float, wide: float, high: float) -> Light:
    """Give a soft pool of light, 1 in its middle; places and sizes in picture heights."""
    return np.exp(-(((X - x) / wide) ** 2) - ((Y - y) / high) ** 2)


def soft(plane: Light, sigma_px: float) -> Light:
    """Blur a plane or a picture."""
    return cv2.GaussianBlur(plane, (0, 0), sigma_px, borderType=cv2.BORDER_REPLICATE)


def step(low: float, high: float, where: Light) -> Light:
    """Go from 0 to 1 smoothly between two values."""
    part = np.clip((where - low) / (high - low), 0, 1)
    return part * part * (3 - 2 * part)


def lens(picture: Light, radius_px: float) -> Light:
    """Put a picture out of focus as a round aperture does, with a slightly brighter rim."""
    reach = int(radius_px) + 3
    y, x = np.mgrid[-reach : reach + 1, -reach : reach + 1].astype(np.float32)
    away = np.hypot(x, y)
    disc = np.clip(radius_px + 0.8 - away, 0, 1.6) / 1.6 * (0.82 + 0.30 * step(0.55, 1.0, away / radius_px))
    return cv2.filter2D(picture, -1, (disc / disc.sum()).astype(np.float32), borderType=cv2.BORDER_REFLECT)


def lights(random: Random, places: NDArray[np.float64], inks: list[str], spread: float, radius_px: float) -> Light:
    """Give points of light (n, 2) in picture heights as the discs of a lens; brightness varies by `spread` stops."""
    reach = int(radius_px) * 2
    points = np.zeros((HEIGHT + 2 * reach, WIDTH + 2 * reach, 3), np.float32)
    for x, y in places:
        row, column = int(y * HEIGHT) + reach, int(x * HEIGHT) + reach
        ink = colour(inks[int(random.integers(len(inks)))]) * 2.0 ** float(random.normal(0, spread))
        if 0 <= row < points.shape[0] and 0 <= column < points.shape[1]:
            points[row, column] += ink
    discs = lens(points, radius_px) * np.float32(np.pi * radius_px**2)
    return discs[reach:-reach, reach:-reach]


def aurora(random: Random) -> Light:
    """Curtains of green and violet over a still night."""
    picture = gradient(Y, [(0.0, "#050b1c"), (0.45, "#0a1c33"), (0.8, "#123447"), (1.0, "#0c2230")])
    for base, strength, foot, head in (
        (0.62, 0.9, "#2fe0a0", "#4a54d8"),
        (0.50, 0.55, "#38d8c0", "#7a4ad0"),
        (0.74, 0.45, "#58e890", "#2f6fd0"),
    ):
        hem = base + 0.055 * line_noise(random, 2.2, 3, 0.40)
        rays = np.exp(0.55 * line_noise(random, 7, 4, 0.62)) * step(-1.3, 0.9, line_noise(random, 2.5, 2))
        height = 0.30 * np.exp(0.25 * line_noise(random, 5, 2))
        over = (hem[None] - Y) / height[None]
        veil = rays[None] * step(-0.22, 0.24, over) * np.exp(-np.maximum(over, 0) * 1.6)
        part = np.clip(over / 1.6, 0, 1)[..., None]
        veil = cv2.GaussianBlur(veil, (0, 0), 10, sigmaY=30)[..., None]
        picture += strength * veil * (colour(foot) * (1 - part) + colour(head) * part) * 0.62
    stars = np.zeros((HEIGHT, WIDTH), np.float32)
    for _ in range(420):
        place = (int(HEIGHT * 0.75 * random.random()), int(WIDTH * random.random()))
        stars[place] = 2.2 ** float(random.normal(0.2, 1.1))
    picture += (soft(stars, 0.9) * 0.9 * step(0.8, 0.3, Y))[..., None] * colour("#dfe8ff")
    ridge = 0.90 + 0.030 * line_noise(random, 4, 6, 0.45)
    ground = step(-1.2, 1.2, (Y - ridge[None]) * HEIGHT)[..., None]
    return picture * (1 - ground) + ground * gradient(Y, [(0.85, "#0b1d28"), (1.0, "#050d14")])


DUSK = ("#dcaaa6", "#c795a3", "#a97d99", "#85698c", "#615378", "#413c5e", "#282942", "#15182a")  # ridges, far to near
MIST = (
    "#f0c9b8",
    "#e6bab2",
    "#d4a7ac",
    "#b691a6",
    "#8f7a98",
    "#655f80",
    "#454861",
    "#2a2f47",
)  # the valleys below them


def dawn(random: Random) -> Light:
    """Wooded ridge behind ridge in the mist of the first light."""
    sun = (ACROSS * 0.68, 0.43)
    picture = gradient(Y, [(0.0, "#8fa3c4"), (0.28, "#c9bccb"), (0.46, "#f2cdb8"), (0.60, "#f7d6b4")])
    veils = soft(noise(random, 2, 9, 5, 0.55), 3) * step(0.55, 0.05, Y)
    picture *= (1 + 0.035 * veils)[..., None]
    picture += pool(*sun, 0.75, 0.34)[..., None] * colour("#ff9d5c") * 0.30
    picture += pool(*sun, 0.16, 0.13)[..., None] * colour("#ffe2b0") * 0.60
    for layer in range(len(DUSK)):
        near = layer / (len(DUSK) - 1)
        ridge = 0.46 + 0.44 * near**1.2 + (0.016 + 0.034 * near) * line_noise(random, 2.0 + 2.0 * near, 7, 0.50)
        trees = np.abs(line_noise(random, 420 - 240 * near, 2, 0.8)) * (0.7 + 0.3 * line_noise(random, 14, 3))
        below = Y - ridge[None]
        wooded = (below + (0.0012 + 0.0055 * near**1.5) * trees[None]) * HEIGHT
        edge = step(-1.0, 1.0, wooded / (1.2 + 3.0 * near**2))[..., None]  # the lens is focused far away
        ink, haze = colour(DUSK[layer]), colour(MIST[layer])
        drift = np.exp(0.40 * noise(random, 3, 5, 4, 0.55))
        sunk = 1 - np.exp(-np.maximum(below, 0) / 0.085 * drift)[..., None]
        wood = 1 + (0.02 + 0.08 * near) * soft(noise(random, 150 - 60 * near, 110, 2, 0.8), 1.0)[..., None] * (1 - sunk)
        glow = pool(sun[0], sun[1] + 0.1, 0.7, 0.40)[..., None] * colour("#ffa870") * 0.26 * (1 - near) ** 1.4
        body = (ink + (haze - ink) * 0.85 * sunk) * wood + glow
        picture = picture * (1 - edge) + body * edge
    return picture


def sunlit_wall(random: Random) -> Light:
    """Afternoon sun through a window and leaves on a plaster wall."""
    bumps = noise(random, 22, 13, 6, 0.60)
    relief = cv2.Sobel(soft(bumps, 1.3), -1, 1, 0, ksize=3) + 0.6 * cv2.Sobel(soft(bumps, 1.3), -1, 0, 1, ksize=3)
    wall = colour("#efe5d8") * (1 + 0.012 * noise(random, 3, 2, 3) + 0.042 * relief)[..., None]
    slant_x, slant_y = X - 0.42 * (Y - 0.5) - 0.16, Y + 0.20 * X - 0.20
    panes = np.zeros((HEIGHT, WIDTH), np.float32)
    for column in range(3):
        for row in range(3):
            left, top = 0.40 + column * 0.35, 0.02 + row * 0.30
            inside_x = np.minimum(slant_x - left, left + 0.322 - slant_x)
            inside_y = np.minimum(slant_y - top, top + 0.272 - slant_y)
            panes = np.maximum(panes, np.clip(np.minimum(inside_x, inside_y) * HEIGHT + 0.5, 0, 1))
    leaves = np.ones((HEIGHT, WIDTH), np.float32)
    for _ in range(120):
        stem_x, stem_y = ACROSS * (0.62 + 0.55 * random.random()), 0.75 * random.random() ** 1.5 - 0.05
        angle = float(random.normal(115, 28))
        size = (int(60 * (0.6 + random.random())), int(15 * (0.7 + 0.6 * random.random())))
        cv2.ellipse(leaves, (int(stem_x * HEIGHT), int(stem_y * HEIGHT)), size, angle, 0, 360, 0.0, -1, cv2.LINE_AA)
    sun = soft(panes, 7) * (0.16 + 0.84 * soft(leaves, 11))
    sky = 0.60 + 0.15 * pool(ACROSS * 0.9, 0.1, 1.3, 0.9) - 0.10 * step(0.5, 1.1, Y)
    light = sky[..., None] * colour("#efe6e2") + 0.52 * sun[..., None] * colour("#ffdcae")
    light += 0.22 * soft(sun, 130)[..., None] * colour("#ffd3a0")
    return wall * light


def linen(random: Random) -> Light:
    """A curtain of woven linen in soft side light."""
    fold = 1.0 + 0.0 * X
    sway = X + 0.012 * noise(random, 3, 1.2)
    for across, depth in ((2.3, 0.16), (5.1, 0.10), (9.7, 0.035)):
        phase = float(random.random()) * 6.28
        fold += depth * np.sin(across * 3.1 * sway + phase + 0.25 * noise(random, 2, 1))
    warp = np.repeat(random.normal(0, 1, WIDTH // 2).astype(np.float32), 2)[None] * np.ones((HEIGHT, 1), np.float32)
    weft = np.repeat(random.normal(0, 1, HEIGHT // 2).astype(np.float32), 2)[:, None] * np.ones((1, WIDTH), np.float32)
    slubs = noise(random, 700, 10) * 0.55 + noise(random, 14, 420) * 0.55
    thread = 0.5 * (np.sin(X * HEIGHT * np.pi / 2) + np.sin(Y * HEIGHT * np.pi / 2))
    weave = soft(0.020 * (warp + weft) + 0.026 * slubs + 0.018 * thread, 0.6)
    light = 0.34 + 0.74 * pool(0.30, 0.25, 1.25, 0.95)
    tone = gradient(light * fold, [(0.2, "#4f463d"), (0.6, "#a8998a"), (1.05, "#dccfbf"), (1.4, "#f0e6da")])
    return tone * (1 + 1.6 * weave)[..., None]


def meadow_bokeh(random: Random) -> Light:
    """A summer garden far out of focus."""
    picture = gradient(
        Y + 0.05 * noise(random, 3, 2), [(0.0, "#b9cf7a"), (0.35, "#7fa650"), (0.7, "#3f6b32"), (1.0, "#274722")]
    )
    blobs = noise(random, 7, 4, 3, 0.6)
    picture *= np.exp2(0.55 * soft(blobs, 24))[..., None]
    picture += pool(ACROSS * 0.76, -0.02, 0.85, 0.55)[..., None] * colour("#fff0b0") * 0.75
    greens = ["#9fc25a", "#c6d878", "#7fae4c", "#e8e6a0", "#5d9048", "#d9e8b0"]
    for count, radius, height, strength in ((150, 62, 0.75, 0.10), (230, 40, 0.9, 0.10), (260, 24, 1.1, 0.09)):
        places = np.stack([random.random(count) * ACROSS, random.random(count) ** 1.25 * height], axis=1)
        picture += strength * lights(random, places, greens, 0.75, radius)
    flowers = np.stack([random.random(60) * ACROSS, 0.62 + 0.34 * random.random(60)], axis=1)
    picture += 0.11 * lights(random, flowers, ["#f0a8b8", "#fff2d8", "#e8c060", "#d890c8"], 0.6, 30)
    return soft(picture, 2.2)


def night_city_bokeh(random: Random) -> Light:
    """The lights of a city at night, far out of focus."""
    picture = gradient(Y, [(0.0, "#070b18"), (0.45, "#13203a"), (0.62, "#2a2c44"), (0.75, "#141b30"), (1.0, "#070a14")])
    warm = ["#ffb45c", "#ffd9a0", "#ff8f3c", "#ffe8c8", "#ffc070"]
    mixed = [*warm, *warm, *warm, "#ff5a44", "#6cc4d4", "#86a4f0", "#f0807c"]
    for count, radius, middle, tall, inks, strength in (
        (300, 14, 0.57, 0.050, warm, 0.17),
        (110, 26, 0.53, 0.095, mixed, 0.16),
        (40, 46, 0.50, 0.15, mixed, 0.11),
        (13, 78, 0.48, 0.19, warm, 0.065),
    ):
        places = np.stack([random.random(count) * ACROSS, random.normal(middle, tall, count)], axis=1)
        picture += strength * lights(random, places, inks, 0.9, radius)
    wet = cv2.GaussianBlur(picture[int(HEIGHT * 0.30) : int(HEIGHT * 0.62)][::-1], (0, 0), 26, sigmaY=60)
    wet = cv2.resize(wet, (WIDTH, HEIGHT - int(HEIGHT * 0.60)))
    picture[int(HEIGHT * 0.60) :] += 0.5 * wet * step(0.60, 0.86, Y)[int(HEIGHT * 0.60) :, :, None]
    return soft(picture, 1.6) * (1 - 0.35 * step(0.5, 1.2, np.hypot((X - ACROSS / 2) * 0.8, Y - 0.5)))[..., None]


def studio_sweep(random: Random) -> Light:
    """A seamless paper sweep with one soft light on it."""
    light = 0.16 + 0.74 * pool(ACROSS * 0.47, 0.40, 0.74, 0.58) + 0.10 * pool(ACROSS * 0.62, 0.95, 0.9, 0.30)
    light *= 1 - 0.13 * step(0.66, 0.86, Y + 0.010 * np.cos(X * 1.7)) * step(1.15, 0.86, Y)
    grain = soft(noise(random, 500, 280, 2, 0.8), 0.8)
    light *= 1 + 0.012 * noise(random, 4, 3, 2) + 0.008 * grain
    return gradient(light, [(0.0, "#1b1d22"), (0.3, "#62666d"), (0.6, "#9c9ea1"), (0.95, "#dad8d3")])


def deep_sea(random: Random) -> Light:
    """Sunbeams in blue water."""
    picture = gradient(
        Y + 0.03 * noise(random, 2, 2), [(0.0, "#3fb4cf"), (0.22, "#1c86b4"), (0.55, "#0c4d86"), (1.0, "#051d44")]
    )
    angle = np.arctan2(X - ACROSS * 0.42, Y + 0.55)
    beams = np.zeros((HEIGHT, WIDTH), np.float32)
    for cells, strength in ((14, 1.0), (34, 0.6), (70, 0.3)):
        ripple = line_noise(random, cells, 2)
        beams += strength * np.interp(angle, np.linspace(-1.3, 1.3, WIDTH), ripple).astype(np.float32)
    beams = np.exp(0.75 * beams) * np.exp(-Y * 2.3) * pool(ACROSS * 0.44, 0.0, 0.85, 1.4)
    picture += soft(beams, 5)[..., None] * colour("#8fe4e8") * 0.22
    picture += pool(ACROSS * 0.43, -0.16, 0.62, 0.34)[..., None] * colour("#c8fff4") * 0.75
    for count, radius, strength in ((70, 5, 0.030), (26, 12, 0.020)):
        places = np.stack([random.random(count) * ACROSS, random.random(count)], axis=1)
        picture += strength * lights(random, places, ["#bff4ff", "#9fdcf0"], 0.8, radius)
    return picture


def paper_waves(random: Random) -> Light:
    """Sheets of cut paper, each with the shadow of the one above it."""
    inks = ("#f3e9dc", "#ecd9c6", "#e3c3ae", "#cfa596", "#a98088", "#756680", "#4a5573")
    fibre = soft(noise(random, 480, 270, 2, 0.8), 0.7) * 0.006 + 0.010 * noise(random, 5, 3, 2)
    picture = colour(inks[0]) * np.ones((HEIGHT, WIDTH, 1), np.float32)
    for sheet, ink in enumerate(inks[1:], 1):
        rim = (
            0.10
            + 0.145 * sheet
            + 0.058 * line_noise(random, 1.4, 2, 0.28)
            + (X[0] / ACROSS - 0.5) * (0.30 - 0.09 * sheet)
        )
        below = (Y - rim[None]) * HEIGHT
        cover = step(-1.0, 1.0, below)
        shade = 0.40 * soft(cover, 26) + 0.22 * soft(cover, 7)
        picture *= (1 - np.roll(shade, -9, axis=0) * (1 - cover))[..., None]
        lit = 0.80 + 0.16 * np.exp(-np.maximum(below, 0) / 220) + 0.12 * pool(ACROSS * 0.3, 0.2, 1.2, 0.9)
        edge = 0.10 * np.exp(-(((below - 1.5) / 1.6) ** 2))
        picture = picture * (1 - cover[..., None]) + colour(ink) * (lit + edge)[..., None] * cover[..., None]
    return picture * (1 + fibre)[..., None]


PICTURES: tuple[Callable[[Random], Light], ...] = (
    aurora,
    dawn,
    sunlit_wall,
    linen,
    meadow_bokeh,
    night_city_bokeh,
    studio_sweep,
    deep_sea,
    paper_waves,
)


def developed(light: Light, random: Random) -> NDArray[np.uint8]:
    """Give linear light as 8-bit sRGB in OpenCV's order: highlights rolled off, steps hidden by noise."""
    light = np.maximum(light, 0)
    light = np.where(light > 0.7, 0.7 + 0.3 * np.tanh((light - 0.7) / 0.3), light)  # a soft shoulder, no hard white
    srgb = np.where(light <= 0.0031308, light * 12.92, 1.055 * np.power(light, 1 / 2.4) - 0.055) * 255
    grain = random.normal(0, 0.9, (HEIGHT, WIDTH, 1)).astype(np.float32)
    grain = grain + random.normal(0, 0.35, (HEIGHT, WIDTH, 3)).astype(np.float32)
    return np.clip(srgb + grain + 0.5, 0, 255).astype(np.uint8)[..., ::-1].copy()


def save(name: str, picture: NDArray[np.uint8]) -> None:
    """Write the picture and its thumbnail."""
    (HERE / "thumbnails").mkdir(exist_ok=True)
    small = cv2.resize(picture, THUMBNAIL, interpolation=cv2.INTER_AREA)
    flags = [cv2.IMWRITE_JPEG_QUALITY, QUALITY, cv2.IMWRITE_JPEG_OPTIMIZE, 1]
    for path, image in ((HERE / f"{name}.jpg", picture), (HERE / "thumbnails" / f"{name}.jpg", small)):
        content = cv2.imencode(".jpg", image, flags)[1]
        path.write_bytes(content.tobytes())


def main(names: list[str]) -> None:
    """Paint all pictures, or those that are named."""
    for painter in PICTURES:
        name = painter.__name__.replace("_", "-")
        if names and name not in names:
            continue
        random = np.random.default_rng(sum(name.encode()))
        save(name, developed(painter(random), random))


if __name__ == "__main__":
    main(sys.argv[1:])
