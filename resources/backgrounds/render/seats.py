"""Sofas, chairs and rugs."""

from __future__ import annotations

import math

from mathutils import Euler, Vector
from shapes import Material, Triple, bar, box, cushion
from surfaces import fabric


def sofa(at: Triple, width: float, material: Material, seam: Material, legs: Material, *, seats: int = 3) -> None:
    """A sofa that faces the camera; `at` is the middle of its front on the floor."""
    x, y, z = at
    deep, arm = 0.92, 0.17
    cushion((width, deep, 0.20), (x, y + deep / 2, z + 0.27), material, boxy=14, crease=0.005, piping=seam)
    cushion((width, 0.22, 0.66), (x, y + deep - 0.10, z + 0.47), material, boxy=12, crease=0.006, seed=3, piping=seam)
    for side in (-1, 1):
        cushion(
            (arm, deep, 0.50),
            (x + side * (width - arm) / 2, y + deep / 2, z + 0.36),
            material,
            boxy=9,
            crease=0.006,
            seed=side + 7,
            piping=seam,
        )
    seat = (width - 2 * arm) / seats
    for number in range(seats):
        middle = x - width / 2 + arm + seat * (number + 0.5)
        cushion(
            (seat - 0.006, deep - 0.22, 0.17),
            (middle, y + 0.345, z + 0.44),
            material,
            boxy=7,
            crease=0.016,
            seed=number + 11,
            piping=seam,
        )
        cushion(
            (seat - 0.012, 0.20, 0.46),
            (middle, y + 0.66, z + 0.70),
            material,
            turn=(-13, 0, 0),
            boxy=5.5,
            crease=0.026,
            seed=number + 23,
            piping=seam,
        )
        for side in (-1, 1):
            bar(
                (middle + side * seat * 0.4, y + 0.08, z + 0.14),
                (middle + side * seat * 0.42, y + 0.06, z),
                0.016,
                legs,
            )


def armchair(at: Triple, turn: float, material: Material, seam: Material, frame: Material) -> None:
    """A low chair with a wooden frame and two loose cushions, turned by degrees; `at` is its front on the floor."""
    around = Euler((0, 0, math.radians(turn))).to_matrix()

    def spot(x: float, y: float, z: float) -> Triple:
        return tuple(around @ Vector((x, y, z)) + Vector(at))  # type: ignore[return-value]

    for side in (-1, 1):
        bar(spot(side * 0.345, 0.02, 0), spot(side * 0.34, 0.07, 0.585), 0.019, frame)
        bar(spot(side * 0.345, 0.74, 0), spot(side * 0.34, 0.62, 0.56), 0.019, frame)
        bar(spot(side * 0.315, 0.60, 0.30), spot(side * 0.315, 0.84, 0.94), 0.016, frame)
        box((0.065, 0.70, 0.028), spot(side * 0.345, 0.34, 0.588), frame, edge=0.012, turn=(-2.5, 0, turn))
        box((0.030, 0.62, 0.055), spot(side * 0.325, 0.35, 0.315), frame, edge=0.006, turn=(-4, 0, turn))
    box((0.66, 0.030, 0.055), spot(0, 0.06, 0.335), frame, edge=0.006, turn=(0, 0, turn))
    box((0.66, 0.022, 0.060), spot(0, 0.835, 0.925), frame, edge=0.008, turn=(-20, 0, turn))
    for number, (size, place, lean, boxy) in enumerate(
        (((0.60, 0.64, 0.15), (0, 0.36, 0.415), -4, 6.5), ((0.60, 0.15, 0.58), (0, 0.675, 0.72), -20, 6.0))
    ):
        cushion(size, spot(*place), material, turn=(lean, 0, turn), boxy=boxy, crease=0.011, seed=number, piping=seam)


def rug(at: Triple, size: tuple[float, float], code: str) -> None:
    """A thick rug."""
    cushion(
        (size[0], size[1], 0.028),
        (at[0], at[1], at[2] + 0.012),
        fabric(code, weave=160, depth=0.9),
        boxy=24,
        crease=0.004,
    )
