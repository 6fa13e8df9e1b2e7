"""Pictures for the walls, cut from coloured paper."""

from __future__ import annotations

import math

from shapes import Material, Triple, box, flat
from surfaces import Pixels, plain, printed


def framed(
    at: Triple,
    size: tuple[float, float],
    frame: Material,
    sheets: list[tuple[list[tuple[float, float]], str]],
    *,
    paper: str = "#efe9df",
    axis: str = "x",
) -> None:
    """A picture on the wall behind: figures in a unit square, cut from coloured paper, in a frame with a mat."""
    x, y, z = at
    wide, high = size
    for side in (-1, 1):
        box((0.022, 0.03, high), (x + side * (wide - 0.022) / 2, y - 0.015, z), frame, edge=0.002)
        box((wide - 0.044, 0.03, 0.022), (x, y - 0.015, z + side * (high - 0.022) / 2), frame, edge=0.002)
    box((wide - 0.02, 0.008, high - 0.02), (x, y - 0.006, z), plain(paper, 0.8), edge=0)
    mat = 0.10 * min(size)
    across, up = wide - 2 * mat - 0.03, high - 2 * mat - 0.03
    for layer, (outline, code) in enumerate(sheets):
        points = [((u - 0.5) * across, (v - 0.5) * up) for u, v in outline]
        flat(points, (x, y - 0.0110 - 0.0006 * layer, z), plain(code, 0.85))


def print_(at: Triple, size: tuple[float, float], frame: Material, light: Pixels, *, mat: float = 0.12) -> None:
    """A computed picture behind glass on the wall behind; `mat` is the rim of paper, in parts of the shorter side."""
    framed(at, size, frame, [])
    rim = mat * min(size) + 0.022
    wide, high = size[0] / 2 - rim, size[1] / 2 - rim
    outline = [(-wide, -high), (wide, -high), (wide, high), (-wide, high)]
    flat(outline, (at[0], at[1] - 0.0112, at[2]), printed("print", light, coat=0.6))


def disc(u: float, v: float, radius: float, squeeze: float = 1.0) -> list[tuple[float, float]]:
    """The outline of a circle in a picture's unit square."""
    angles = [2 * math.pi * step / 64 for step in range(64)]
    return [(u + radius * math.cos(angle), v + radius * squeeze * math.sin(angle)) for angle in angles]


def hill(base: float, heights: tuple[float, ...]) -> list[tuple[float, float]]:
    """The outline of a hill that fills a picture's lower part."""
    top = []
    for step in range(65):
        part = step / 64 * (len(heights) - 1)
        low = min(int(part), len(heights) - 2)
        ease = 0.5 - 0.5 * math.cos(math.pi * (part - low))
        top.append((step / 64, base + heights[low] * (1 - ease) + heights[low + 1] * ease))
    return [(0.0, 0.0), (1.0, 0.0), *top[::-1]]
