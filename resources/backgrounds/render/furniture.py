"""What stands in a room, built from shapes and surfaces."""

from __future__ import annotations

import math
from itertools import pairwise
from random import Random

import bpy
from mathutils import Euler, Vector
from shapes import Material, Triple, bar, box, cushion, tube, turned
from surfaces import brick, fabric, plain, plaster, rgb, shade, spines

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
    material: Material,
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
    box((right - left, 0.012, top), ((left + right) / 2, at_y - 0.006, top / 2), material, edge=0)
    for bay in range(bays + 1):
        x = left + (right - left) * bay / bays
        box((thick, deep, top), (x, at_y - deep / 2, top / 2), material, edge=0.002)
    step = (top - 0.10) / shelves
    for shelf in range(shelves + 1):
        z = 0.08 + shelf * step
        box((right - left, deep - 0.01, thick), ((left + right) / 2, at_y - deep / 2, z), material, edge=0.002)
        if shelf == shelves:
            continue
        for bay in range(bays):
            start = left + (right - left) * bay / bays + thick / 2
            end = left + (right - left) * (bay + 1) / bays - thick / 2
            fill_shelf(start, end, front + 0.05, z + thick / 2, step, covers, vases, random, full)
    box(
        (right - left + 0.06, deep + 0.03, 0.05),
        ((left + right) / 2, at_y - deep / 2, top + 0.02),
        material,
        edge=0.006,
    )
    box((right - left, deep - 0.02, 0.08), ((left + right) / 2, at_y - deep / 2, 0.04), material, edge=0.002)


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
    turned(_smooth([(radius * height * 0.8, z * height) for radius, z in form]), at, material)


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
    turned(_smooth([(radius * height * 0.7, z * height * 0.8) for radius, z in form]), at, material)


def _smooth(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Round an outline off by cutting its corners three times; the ends stay."""
    for _ in range(3):
        cut = [points[0]]
        for (x0, y0), (x1, y1) in pairwise(points):
            cut += [(0.75 * x0 + 0.25 * x1, 0.75 * y0 + 0.25 * y1), (0.25 * x0 + 0.75 * x1, 0.25 * y0 + 0.75 * y1)]
        points = [*cut, points[-1]]
    return points


def sofa(at: Triple, width: float, material: Material, legs: Material, *, seats: int = 3) -> None:
    """A sofa that faces the camera; `at` is the middle of its front on the floor."""
    x, y, z = at
    deep, arm = 0.92, 0.17
    cushion((width, deep, 0.24), (x, y + deep / 2, z + 0.25), material, boxy=14, crease=0.004)
    cushion((width, 0.22, 0.66), (x, y + deep - 0.10, z + 0.47), material, boxy=12, crease=0.006, seed=3)
    for side in (-1, 1):
        cushion(
            (arm, deep, 0.50),
            (x + side * (width - arm) / 2, y + deep / 2, z + 0.36),
            material,
            boxy=9,
            crease=0.006,
            seed=side + 7,
        )
    seat = (width - 2 * arm) / seats
    for number in range(seats):
        middle = x - width / 2 + arm + seat * (number + 0.5)
        cushion(
            (seat - 0.006, deep - 0.22, 0.17),
            (middle, y + 0.345, z + 0.44),
            material,
            boxy=7,
            crease=0.012,
            seed=number + 11,
        )
        cushion(
            (seat - 0.012, 0.20, 0.46),
            (middle, y + 0.66, z + 0.70),
            material,
            turn=(-13, 0, 0),
            boxy=5.5,
            crease=0.02,
            seed=number + 23,
        )
        for side in (-1, 1):
            bar(
                (middle + side * seat * 0.4, y + 0.08, z + 0.14),
                (middle + side * seat * 0.42, y + 0.06, z),
                0.016,
                legs,
            )


def armchair(at: Triple, turn: float, material: Material, legs: Material) -> None:
    """A rounded chair, turned by degrees."""
    parts = [
        ((0.70, 0.68, 0.20), (0, 0.34, 0.30), 8.0, (0, 0, 0)),
        ((0.58, 0.58, 0.16), (0, 0.28, 0.45), 6.0, (0, 0, 0)),
        ((0.74, 0.17, 0.62), (0, 0.66, 0.64), 6.0, (-12, 0, 0)),
        ((0.14, 0.66, 0.30), (-0.35, 0.36, 0.50), 5.5, (0, 0, 0)),
        ((0.14, 0.66, 0.30), (0.35, 0.36, 0.50), 5.5, (0, 0, 0)),
    ]
    around = Euler((0, 0, math.radians(turn))).to_matrix()
    for number, (size, spot, boxy, lean) in enumerate(parts):
        moved = around @ Vector(spot) + Vector(at)
        cushion(size, tuple(moved), material, turn=(lean[0], lean[1], turn), boxy=boxy, crease=0.010, seed=number)
    for x, y in ((-0.28, 0.08), (0.28, 0.08), (-0.26, 0.60), (0.26, 0.60)):
        foot, top = around @ Vector((x * 1.12, y * 1.05 - 0.02, 0)), around @ Vector((x, y, 0.22))
        bar(tuple(foot + Vector(at)), tuple(top + Vector(at)), 0.015, legs)


def table_lamp(
    at: Triple, height: float, body: Material, *, warm: str = "#ffbf7a", power: float = 22.0, bright: float = 5.0
) -> None:
    """A turned foot with a cloth shade, lit."""
    form = [
        (0.001, 0),
        (0.30, 0),
        (0.30, 0.03),
        (0.26, 0.05),
        (0.34, 0.20),
        (0.30, 0.38),
        (0.12, 0.52),
        (0.045, 0.58),
        (0.04, 0.66),
    ]
    turned(_smooth([(radius * height * 0.52, z * height) for radius, z in form]), at, body)
    low, high, wide = at[2] + height * 0.58, at[2] + height, height * 0.34
    turned([(wide, 0.0), (wide * 0.72, high - low)], (at[0], at[1], low), shade(warm, bright))
    lamp((at[0], at[1], (low + high) / 2), warm, power, radius=0.05)


def floor_lamp(
    at: Triple,
    height: float,
    reach: float,
    metal: Material,
    *,
    warm: str = "#ffbf7a",
    power: float = 40.0,
    bright: float = 5.0,
) -> None:
    """A standing lamp with a drum shade at the end of its arm."""
    x, y, z = at
    turned(_smooth([(0.001, 0), (0.15, 0), (0.15, 0.016), (0.02, 0.024)]), at, metal)
    top = z + height
    path = [
        (x, y, z),
        (x, y, z + height * 0.55),
        (x + reach * 0.18, y, z + height * 0.92),
        (x + reach * 0.62, y, top + 0.04),
        (x + reach, y, top - 0.06),
    ]
    if reach == 0:
        bar((x, y, z), (x, y, top - 0.05), 0.011, metal)
    else:
        tube(path, 0.011, metal)
    turned([(0.19, -0.30), (0.165, 0.0)], (x + reach, y, top - 0.04), shade(warm, bright))
    lamp((x + reach, y, top - 0.19), warm, power, radius=0.05)


def lamp(at: Triple, code: str, power: float, *, radius: float = 0.05) -> None:
    """A bulb that is not seen itself."""
    light = bpy.data.lights.new("bulb", "POINT")
    light.energy, light.color, light.shadow_soft_size = power, rgb(code), radius
    thing = bpy.data.objects.new("bulb", light)
    thing.location = at
    bpy.context.scene.collection.objects.link(thing)


def rug(at: Triple, size: tuple[float, float], code: str) -> None:
    """A thick rug."""
    cushion(
        (size[0], size[1], 0.028),
        (at[0], at[1], at[2] + 0.012),
        fabric(code, weave=160, depth=0.9),
        boxy=24,
        crease=0.004,
    )
