"""Floors, walls, windows and shelves with what is on them, built from shapes and surfaces."""

from __future__ import annotations

import math
from itertools import pairwise
from random import Random

from mathutils import Euler
from shapes import Material, Triple, box, smooth, turned
from surfaces import brick, plain, plaster, spines

Box = tuple[float, float, float, float]  # left, right, bottom, top of an opening


def planks(
    left: float, right: float, front: float, back: float, material: Material, random: Random, *, width: float = 0.14
) -> None:
    """A wooden floor whose boards run away from the camera."""
    x = left
    while x < right:
        y = front - 2.0 * random.random()
        while y < back:
            length = random.uniform(1.3, 2.3)
            board = box((width - 0.002, 2.0, 0.02), (x + width / 2, y + length / 2, -0.01), material, edge=0.002)
            board.scale[1] = (length - 0.002) / 2.0
            y += length
        x += width


def bricks(
    left: float, right: float, at_y: float, top: float, random: Random, palette: tuple[str, ...], mortar: str
) -> None:
    """A wall of single bricks in stretcher bond, facing the camera."""
    material = brick(palette)
    long, high, joint = 0.24, 0.071, 0.011
    row, z = 0, 0.0
    while z < top:
        x = left - (long + joint) * (0.5 if row % 2 else 0.0)
        while x < right:
            deep = random.uniform(-0.004, 0.006)
            spot = (x + long / 2, at_y + 0.05 + deep, z + high / 2)
            box((long, 0.1, high), spot, material, edge=0.006, turn=(0, 0, random.gauss(0, 0.35)))
            x += long + joint
        z += high + joint
        row += 1
    box((right - left + 1, 0.1, top + 1), ((left + right) / 2, at_y + 0.062, top / 2), plaster(mortar, 0.9), edge=0)


def wall(
    axis: str,
    at: float,
    start: float,
    end: float,
    top: float,
    material: Material,
    holes: list[Box],
    thick: float = 0.24,
) -> None:
    """A wall with openings across X (axis "x", at y = `at`) or across Y (axis "y", at x = `at`), beyond `at`."""
    edges = sorted({start, end, *(side for hole in holes for side in hole[:2])})
    sign = 1 if at > 0 else -1
    for low, high in pairwise(edges):
        spans = sorted((hole[2], hole[3]) for hole in holes if hole[0] <= low and hole[1] >= high)
        bottom = 0.0
        for gap_low, gap_high in [*spans, (top, top)]:
            if gap_low > bottom:
                size_along, size_up = high - low + 0.001, gap_low - bottom
                centre, up = (low + high) / 2, (bottom + gap_low) / 2
                if axis == "x":
                    box((size_along, thick, size_up), (centre, at + thick / 2, up), material, edge=0)
                else:
                    box((thick, size_along, size_up), (at + sign * thick / 2, centre, up), material, edge=0)
            bottom = gap_high


def window(
    axis: str,
    at: float,
    hole: Box,
    columns: int,
    rows: int,
    material: Material,
    *,
    thick: float = 0.035,
    deep: float = 0.05,
) -> None:
    """The bars of a window in an opening."""
    left, right, bottom, top = hole

    def beam(along: float, up: float, wide: float, high: float) -> None:
        if axis == "x":
            box((wide, deep, high), (along, at, up), material, edge=0.004)
        else:
            box((deep, wide, high), (at, along, up), material, edge=0.004)

    for column in range(columns + 1):
        rim = 1.6 if column in (0, columns) else 1.0
        beam(left + (right - left) * column / columns, (bottom + top) / 2, thick * rim, top - bottom)
    for row in range(rows + 1):
        rim = 1.6 if row in (0, rows) else 1.0
        beam((left + right) / 2, bottom + (top - bottom) * row / rows, right - left, thick * rim)


def books(
    left: float, right: float, at_y: float, shelf: float, material: Material, random: Random, *, tallest: float = 0.29
) -> None:
    """A row of books on a shelf, from left to right; now and then one leans or lies."""
    x = left
    height = random.uniform(0.72, 0.95) * tallest
    while x < right - 0.02:
        if random.random() < 0.16:
            height = random.uniform(0.68, 0.98) * tallest
        thick = min(max(random.gauss(0.029, 0.010), 0.012), 0.06)
        tall = height * random.uniform(0.93, 1.04)
        deep = random.uniform(0.15, 0.20)
        if x + thick > right:
            break
        lean = random.gauss(0, 0.4) if random.random() < 0.94 else 7.0
        y = at_y + deep / 2 + random.uniform(0, 0.012)
        box((thick - 0.001, deep, tall), (x + thick / 2, y, shelf + tall / 2), material, edge=0.0035, turn=(0, lean, 0))
        x += thick + (0.022 if lean == 7.0 else 0.0)


def lying_books(at: Triple, count: int, material: Material, random: Random) -> float:
    """A stack of books; gives the height of its top."""
    z = at[2]
    for _ in range(count):
        thick = random.uniform(0.018, 0.038)
        book = box(
            (random.uniform(0.14, 0.17), thick, random.uniform(0.20, 0.25)),
            (at[0], at[1], z + thick / 2),
            material,
            edge=0.003,
        )
        book.rotation_euler = Euler((math.radians(90), 0, math.radians(90 + random.gauss(0, 7))))
        z += thick
    return z


def bookcase(
    left: float,
    right: float,
    at_y: float,
    top: float,
    upright: Material,
    across: Material,
    random: Random,
    palette: tuple[str, ...],
    *,
    bays: int,
    shelves: int,
    full: float = 0.86,
) -> None:
    """A case of open shelves against the wall at `at_y`, its front a hand nearer, filled to `full` with books."""
    deep, thick = 0.30, 0.028
    front = at_y - deep
    covers, vases = (
        spines(palette),
        [plain(code, 0.35, coat=0.4) for code in ("#c9b8a0", "#5c6f78", "#a3583a", "#e6dfd2")],
    )
    box((right - left, 0.012, top), ((left + right) / 2, at_y - 0.006, top / 2), upright, edge=0)
    for bay in range(bays + 1):
        x = left + (right - left) * bay / bays
        box((thick, deep, top), (x, at_y - deep / 2, top / 2), upright, edge=0.002)
    step = (top - 0.10) / shelves
    for shelf in range(shelves + 1):
        z = 0.08 + shelf * step
        box((right - left, deep - 0.01, thick), ((left + right) / 2, at_y - deep / 2, z), across, edge=0.002)
        if shelf == shelves:
            continue
        for bay in range(bays):
            start = left + (right - left) * bay / bays + thick / 2
            end = left + (right - left) * (bay + 1) / bays - thick / 2
            fill_shelf(start, end, front + 0.05, z + thick / 2, step, covers, vases, random, full)
    box(
        (right - left + 0.06, deep + 0.03, 0.05),
        ((left + right) / 2, at_y - deep / 2, top + 0.02),
        across,
        edge=0.006,
    )
    box((right - left, deep - 0.02, 0.08), ((left + right) / 2, at_y - deep / 2, 0.04), across, edge=0.002)


def fill_shelf(
    left: float,
    right: float,
    front: float,
    z: float,
    step: float,
    covers: Material,
    vases: list[Material],
    random: Random,
    full: float,
) -> None:
    """Books, with room left for something else on some shelves."""
    tallest = min(0.29, step - 0.05)
    if random.random() < full:
        end = right - (0.0 if random.random() < 0.7 else random.uniform(0.1, 0.3))
        books(left + 0.005, end, front, z, covers, random, tallest=tallest)
        if end < right - 0.18:
            lying_books((right - 0.12, front + 0.10, z), random.randint(2, 4), covers, random)
        return
    half = left + (right - left) * random.uniform(0.35, 0.6)
    books(left + 0.005, half, front, z, covers, random, tallest=tallest)
    spot = ((half + right) / 2 + 0.03, front + 0.09, z)
    random.choice([vase, bowl])(spot, min(step * 0.62, 0.24), random.choice(vases))


def vase(at: Triple, height: float, material: Material) -> None:
    """A turned vase."""
    form = [
        (0.001, 0),
        (0.28, 0),
        (0.33, 0.04),
        (0.44, 0.25),
        (0.46, 0.42),
        (0.38, 0.62),
        (0.20, 0.80),
        (0.15, 0.90),
        (0.19, 1.0),
        (0.16, 0.985),
        (0.11, 0.88),
    ]
    turned(smooth([(radius * height * 0.8, z * height) for radius, z in form]), at, material)


def bowl(at: Triple, height: float, material: Material) -> None:
    """A shallow bowl."""
    form = [
        (0.001, 0.0),
        (0.30, 0.0),
        (0.34, 0.06),
        (0.70, 0.32),
        (0.86, 0.60),
        (0.84, 0.605),
        (0.66, 0.35),
        (0.001, 0.12),
    ]
    turned(smooth([(radius * height * 0.7, z * height * 0.8) for radius, z in form]), at, material)
