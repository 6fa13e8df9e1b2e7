"""Lamps that are lit."""

from __future__ import annotations

import bpy
from shapes import Material, Triple, bar, smooth, tube, turned
from surfaces import fabric, rgb, shade


def table_lamp(
    at: Triple, height: float, body: Material, *, warm: str = "#ffca92", power: float = 22.0, bright: float = 1.4
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
    turned(smooth([(radius * height * 0.52, z * height) for radius, z in form]), at, body)
    low, high, wide = at[2] + height * 0.58, at[2] + height, height * 0.34
    turned([(wide, 0.0), (wide * 0.72, high - low)], (at[0], at[1], low), shade(warm, bright))
    _hems((at[0], at[1], low), (wide, wide * 0.72), high - low)
    lamp((at[0], at[1], (low + high) / 2), warm, power, radius=0.05)


def floor_lamp(
    at: Triple,
    height: float,
    reach: float,
    metal: Material,
    *,
    warm: str = "#ffca92",
    power: float = 40.0,
    bright: float = 1.4,
) -> None:
    """A standing lamp with a drum shade at the end of its arm."""
    x, y, z = at
    turned(smooth([(0.001, 0), (0.15, 0), (0.15, 0.016), (0.02, 0.024)]), at, metal)
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
    _hems((x + reach, y, top - 0.34), (0.19, 0.165), 0.30)
    lamp((x + reach, y, top - 0.19), warm, power, radius=0.05)


def _hems(at: Triple, radii: tuple[float, float], height: float) -> None:
    """The bound edges of a shade."""
    for radius, up in ((radii[0], 0.0), (radii[1], height - 0.010)):
        ring = [(radius + 0.001, 0.0), (radius + 0.002, 0.010)]
        turned(ring, (at[0], at[1], at[2] + up), fabric("#b99d78"))


def lamp(at: Triple, code: str, power: float, *, radius: float = 0.05) -> None:
    """A bulb that is not seen itself."""
    light = bpy.data.lights.new("bulb", "POINT")
    light.energy, light.color, light.shadow_soft_size = power, rgb(code), radius
    thing = bpy.data.objects.new("bulb", light)
    thing.location = at
    bpy.context.scene.collection.objects.link(thing)
