"""The privacy card: what the others see instead of the room, drawn by code at any size.

Row by row where it is floats: drawn as a whole it would take fifteen times its own memory, which a thread's heap keeps.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow
from PIL import ImageDraw, ImageFont

from studio.core.frame import Image, Size, read_only

Floats = NDArray[np.float32]

NAME: Final = "Backlot"
SHADE: Final = (0.086, 0.062, 0.050)  # BGR in 0..1: the corners
GLOW: Final = (0.375, 0.272, 0.205)  # the light behind the mark
WARMTH: Final = (0.150, 0.165, 0.240)  # a second, low light
INK: Final = (0.93, 0.91, 0.89)
READABLE: Final = 200  # pixels of height below which words would be specks
FINE: Final = 3  # the mark is drawn this much larger and averaged down


@lru_cache(maxsize=4)
def slate_card(size: Size, line: str = "") -> Image:
    """Give the calm card with a camera-off mark, the product's name and a short line below it; read-only."""
    width, height = size
    card = _light(size)
    unit = min(height, width * 0.62)
    mark = _mark(max(8, round(unit * 0.20)))
    _stamp(card, mark, (width / 2, height * 0.5 - unit * 0.075), 0.92)
    if unit >= READABLE:
        _stamp(card, _words(NAME, unit * 0.050, spacing=0.06), (width / 2, height * 0.5 + unit * 0.115), 0.86)
    if line and unit >= READABLE:
        _stamp(card, _words(line, unit * 0.034, spacing=0.01), (width / 2, height * 0.5 + unit * 0.190), 0.55)
    drawn = dithered(card)
    read_only(drawn)
    return drawn


def dithered(light: Floats) -> Image:
    """Give 0..1 floats (H, W, 3) as 8 bits, with triangular noise of one step so that no bands show."""
    noise = np.random.default_rng(7)
    drawn = np.empty(light.shape, np.uint8)
    for shown, row in zip(drawn, light, strict=True):
        spread = noise.random(row.shape, np.float32) - noise.random(row.shape, np.float32)
        shown[:] = np.clip(row * 255.0 + 0.5 + 0.75 * spread, 0, 255)
    return drawn


def _light(size: Size) -> Floats:
    """Give a dark wall with two soft pools of light, (H, W, 3)."""
    shade, glow, warmth = (np.array(colour, np.float32) for colour in (SHADE, GLOW, WARMTH))
    key = _pool(size, (0.50, 0.40), (0.42, 0.50))
    low = _pool(size, (0.80, 1.05), (0.38, 0.42))
    card = np.empty((size[1], size[0], 3), np.float32)
    for row, bright, warm in zip(card, key[1], low[1], strict=True):
        row[:] = shade + bright * key[0][:, None] * (glow - shade) + 0.55 * warm * low[0][:, None] * warmth
    return card


def _pool(size: Size, middle: tuple[float, float], reach: tuple[float, float]) -> tuple[Floats, Floats]:
    """Give a soft pool of light along a row and along a column; anywhere it is the product of the two."""
    across, down = ((np.arange(side, dtype=np.float32) + 0.5) / side for side in size)
    return np.exp(-(((across - middle[0]) / reach[0]) ** 2)), np.exp(-(((down - middle[1]) / reach[1]) ** 2))


def _mark(side: int) -> Floats:
    """Give the camera-off mark as coverage (side, side) in 0..1: a body, a lens wedge, and a stroke through both."""
    sheet = Pillow.new("L", (side * FINE, side * FINE), 0)
    draw = ImageDraw.Draw(sheet)
    scale = side * FINE / 100

    def at(*points: float) -> tuple[float, ...]:
        return tuple(point * scale for point in points)

    draw.rounded_rectangle(at(8, 26, 66, 74), radius=11 * scale, fill=255)
    wedge = [(72, 44), (88.5, 33), (92, 35), (92, 65), (88.5, 67), (72, 56)]
    draw.polygon([(x * scale, y * scale) for x, y in wedge], fill=255)
    for thickness, ink in ((15, 0), (5.6, 255)):
        _stroke(draw, at(14, 12), at(86, 88), thickness * scale, ink)
    fine = np.asarray(sheet, np.float32) / 255
    return cv2.resize(fine, (side, side), interpolation=cv2.INTER_AREA).astype(np.float32, copy=False)


def _stroke(
    draw: ImageDraw.ImageDraw, start: tuple[float, ...], end: tuple[float, ...], thickness: float, ink: int
) -> None:
    draw.line([start[0], start[1], end[0], end[1]], fill=ink, width=round(thickness))
    for x, y in (start, end):
        half = thickness / 2
        draw.ellipse((x - half, y - half, x + half, y + half), fill=ink)


def _words(text: str, height_px: float, spacing: float) -> Floats:
    """Give the words as coverage (h, w) in 0..1, in the typeface that comes with Pillow (Aileron, CC0)."""
    font = ImageFont.load_default(height_px)
    gap = spacing * height_px
    across = sum(font.getlength(letter) + gap for letter in text) - gap
    below = font.getbbox("Åg")[3]
    sheet = Pillow.new("L", (max(1, round(across) + 2), max(1, round(below) + 1)), 0)
    draw = ImageDraw.Draw(sheet)
    x = 1.0
    for letter in text:
        draw.text((x, 0), letter, fill=255, font=font)
        x += font.getlength(letter) + gap
    return np.asarray(sheet, np.float32) / np.float32(255)


def _stamp(card: Floats, coverage: Floats, middle: tuple[float, float], strength: float) -> None:
    """Lay ink on the card where the coverage is, around `middle`; what falls outside the card is left out."""
    height, width = coverage.shape
    left, top = round(middle[0] - width / 2), round(middle[1] - height / 2)
    across = slice(max(left, 0), max(min(left + width, card.shape[1]), 0))
    down = slice(max(top, 0), max(min(top + height, card.shape[0]), 0))
    part = coverage[down.start - top : down.stop - top, across.start - left : across.stop - left, None] * strength
    under = card[down, across]
    card[down, across] = under + part * (np.asarray(INK, np.float32) - under)
