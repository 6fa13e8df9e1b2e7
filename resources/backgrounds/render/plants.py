"""Plants in their pots, leaf by leaf."""

from __future__ import annotations

import math
from random import Random

from mathutils import Euler, Vector
from shapes import Material, Triple, blade, place, tube, turned
from surfaces import leaf, plain


def pot(at: Triple, radius: float, height: float, material: Material) -> None:
    """A plant pot with soil."""
    outline = [
        (0.001, 0),
        (radius * 0.74, 0),
        (radius * 0.78, 0.01),
        (radius, height - 0.012),
        (radius, height),
        (radius * 0.93, height),
        (radius * 0.91, height - 0.04),
    ]
    turned(outline, at, material)
    turned([(0.001, height - 0.035), (radius * 0.93, height - 0.035)], at, plain("#2c2118", 0.95))


def palm(at: Triple, height: float, random: Random, *, fronds: int = 13) -> None:
    """An areca palm in a pot: arching fronds with two rows of leaflets."""
    green = [leaf("#7fa048", "#3f6428"), leaf("#6d9440", "#2f5522")]
    stalk = plain("#7d8a3c", 0.5)
    for number in range(fronds):
        angle = 2 * math.pi * number / fronds * 2.4 + random.gauss(0, 0.3)
        reach, up = height * random.uniform(0.30, 0.52), height * random.uniform(0.72, 1.02)
        path = []
        for step in range(9):
            part = step / 8
            out = reach * part**1.5
            path.append(
                (at[0] + out * math.cos(angle), at[1] + out * math.sin(angle), at[2] + up * (part - 0.24 * part**3.5))
            )
        tube(path, 0.005, stalk)
        _leaflets(path, angle, height, green[number % 2], random)


def _leaflets(path: list[Triple], angle: float, height: float, material: Material, random: Random) -> None:
    for step in range(30):
        part = 0.36 + 0.64 * step / 29
        low = min(int(part * 8), 7)
        spot = Vector(path[low]).lerp(Vector(path[low + 1]), part * 8 - low)
        long = height * 0.26 * math.sin(math.pi * (0.16 + 0.78 * step / 29)) * random.uniform(0.85, 1.1)
        for side in (-1, 1):
            out = angle + side * random.uniform(0.75, 1.05) * (1.15 - 0.45 * part)
            one = place(
                blade(long, 0.024 * height / 1.6 + 0.006, bend=random.uniform(0.5, 1.1), tip=1.0), material, tuple(spot)
            )
            one.rotation_euler = Euler((random.gauss(0, 0.3), random.uniform(-0.55, -0.1), out))


def rubber_plant(
    at: Triple, height: float, random: Random, *, leaves: int = 34, light: str = "#4f7a3a", dark: str = "#1f3d20"
) -> None:
    """Broad leaves around a few slender stems."""
    green, bark = leaf(light, dark), plain("#5b4a34", 0.8)
    meshes = [blade(1.0, 0.46 + 0.05 * kind, bend=0.5 + 0.25 * kind, fold=0.3, tip=0.8) for kind in range(3)]
    for stem in range(3):
        lean = 2.1 * stem + random.random()
        tall = height * (1.0, 0.82, 0.66)[stem]
        top = (at[0] + 0.16 * height * math.cos(lean), at[1] + 0.16 * height * math.sin(lean), at[2] + tall)
        middle = tuple(0.5 * (a + b) + random.gauss(0, 0.012) for a, b in zip(at, top, strict=True))
        tube([at, middle, top], 0.009, bark)  # type: ignore[list-item]
        count = leaves // 3
        for number in range(count):
            part = 0.28 + 0.72 * number / (count - 1)
            spot = Vector(at).lerp(Vector(top), part)
            long = height * random.uniform(0.15, 0.21) * (1.12 - 0.35 * part)
            one = place(random.choice(meshes), green, tuple(spot))
            one.scale = (long, long, long)
            one.rotation_euler = Euler(
                (random.gauss(0, 0.2), -0.9 * part + random.gauss(-0.05, 0.18), number * 2.4 + random.gauss(0, 0.25))
            )


def snake_plant(at: Triple, height: float, random: Random, *, count: int = 15) -> None:
    """Upright swords."""
    green = leaf("#8a9c55", "#2d4a2a")
    for number in range(count):
        long = height * random.uniform(0.6, 1.0)
        mesh = blade(long, 0.06, bend=random.gauss(0.0, 0.12), fold=0.5, tip=0.45, twist=random.gauss(0, 0.9))
        angle, out = number * 2.4, 0.055 * math.sqrt(number / count)
        one = place(mesh, green, (at[0] + out * math.cos(angle), at[1] + out * math.sin(angle), at[2]))
        one.rotation_euler = Euler((0, -math.pi / 2 + random.uniform(0.02, 0.26), angle))


def trailing_plant(at: Triple, length: float, random: Random, *, vines: int = 9) -> None:
    """A pothos that hangs over the edge of a shelf, towards the camera."""
    green, stalk = leaf("#86ad4e", "#3c662c"), plain("#6f8a3c", 0.6)
    heart = blade(1.0, 0.8, bend=0.7, fold=0.25, tip=0.6)
    for _ in range(vines):
        angle = random.uniform(-math.pi * 0.95, -0.05)
        drop = length * random.uniform(0.35, 1.0)
        over = random.uniform(0.10, 0.16)
        path = [at, (at[0] + over * math.cos(angle), at[1] + over * math.sin(angle), at[2] + 0.04)]
        path += [
            (path[1][0] + random.gauss(0, 0.02), path[1][1] - 0.02, at[2] - drop * part) for part in (0.35, 0.7, 1.0)
        ]
        tube(path, 0.0025, stalk)
        count = int(6 + drop * 22)
        for number in range(count):
            part = number / max(count - 1, 1) * (len(path) - 1)
            low = min(int(part), len(path) - 2)
            spot = Vector(path[low]).lerp(Vector(path[low + 1]), part - low)
            one = place(heart, green, tuple(spot))
            size = random.uniform(0.05, 0.085)
            one.scale = (size, size, size)
            one.rotation_euler = Euler((random.gauss(0, 0.4), random.uniform(0.1, 1.0), random.uniform(-math.pi, 0.2)))
