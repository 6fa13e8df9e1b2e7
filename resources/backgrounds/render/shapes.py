"""Shapes out of nothing: boxes with soft edges, pots, cushions, curtains, leaves. Metres; X right, Y away, Z up."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import pairwise
from random import Random

import bmesh
import bpy
from mathutils import Euler, Vector, noise

Object = bpy.types.Object
Mesh = bpy.types.Mesh
Material = bpy.types.Material
Triple = tuple[float, float, float]


def place(mesh: Mesh, material: Material, at: Triple = (0, 0, 0), turn: Triple = (0, 0, 0)) -> Object:
    """Put a mesh into the scene; `turn` in degrees."""
    thing = bpy.data.objects.new(mesh.name, mesh)
    thing.location = at
    thing.rotation_euler = Euler([math.radians(part) for part in turn])
    bpy.context.scene.collection.objects.link(thing)
    if not mesh.materials:
        mesh.materials.append(material)
    thing.material_slots[0].link = "OBJECT"
    thing.material_slots[0].material = material
    return thing


def box(size: Triple, at: Triple, material: Material, *, edge: float = 0.004, turn: Triple = (0, 0, 0)) -> Object:
    """A box around `at` with rounded edges."""
    return place(_box_mesh(tuple(round(side, 4) for side in size), edge), material, at, turn)  # type: ignore[arg-type]


@cache
def _box_mesh(size: Triple, edge: float) -> Mesh:
    shape = bmesh.new()
    bmesh.ops.create_cube(shape, size=1.0)
    bmesh.ops.scale(shape, vec=size, verts=shape.verts)
    radius = min(edge, min(size) * 0.45)
    if radius > 0:
        bmesh.ops.bevel(
            shape, geom=shape.edges[:], offset=radius, segments=3, profile=0.5, affect="EDGES", clamp_overlap=True
        )
    return _finished(shape, "box", smooth=False)


def forget() -> None:
    """Forget the meshes that are shared between boxes: with another scene they are gone."""
    _box_mesh.cache_clear()


def turned(outline: Sequence[tuple[float, float]], at: Triple, material: Material, *, steps: int = 64) -> Object:
    """What a potter makes of (radius, height) points from the bottom up."""
    vertices, faces = [], []
    for radius, height in outline:
        for step in range(steps):
            angle = 2 * math.pi * step / steps
            vertices.append((radius * math.cos(angle), radius * math.sin(angle), height))
    for ring in range(len(outline) - 1):
        for step in range(steps):
            after = (step + 1) % steps
            faces.append(
                (ring * steps + step, ring * steps + after, (ring + 1) * steps + after, (ring + 1) * steps + step)
            )
    return place(_mesh("turned", vertices, faces), material, at)


def smooth(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Round an outline off by cutting its corners three times; the ends stay."""
    for _ in range(3):
        cut = [points[0]]
        for (x0, y0), (x1, y1) in pairwise(points):
            cut += [(0.75 * x0 + 0.25 * x1, 0.75 * y0 + 0.25 * y1), (0.25 * x0 + 0.75 * x1, 0.25 * y0 + 0.75 * y1)]
        points = [*cut, points[-1]]
    return points


def tube(points: Iterable[Triple], radius: float, material: Material) -> Object:
    """A round bar through the points."""
    curve = bpy.data.curves.new("tube", "CURVE")
    curve.dimensions, curve.bevel_depth, curve.bevel_resolution, curve.use_fill_caps = "3D", radius, 4, True
    spline = curve.splines.new("BEZIER")
    path = list(points)
    spline.bezier_points.add(len(path) - 1)
    for knot, point in zip(spline.bezier_points, path, strict=True):
        knot.co = point
        knot.handle_left_type = knot.handle_right_type = "AUTO"
    curve.materials.append(material)
    thing = bpy.data.objects.new("tube", curve)
    bpy.context.scene.collection.objects.link(thing)
    return thing


def bar(start: Triple, end: Triple, radius: float, material: Material) -> Object:
    """A straight round bar."""
    thing = tube([start, end], radius, material)
    for knot in thing.data.splines[0].bezier_points:
        knot.handle_left_type = knot.handle_right_type = "VECTOR"
    return thing


def cushion(
    size: Triple,
    at: Triple,
    material: Material,
    *,
    turn: Triple = (0, 0, 0),
    boxy: float = 5.0,
    crease: float = 0.012,
    seed: int = 0,
    piping: Material | None = None,
) -> Object:
    """Upholstery: a rounded block (`boxy` 3 is a pillow, 9 a hard block) with dents and creases, its seams piped."""
    shape = bmesh.new()
    bmesh.ops.create_cube(shape, size=2.0)
    bmesh.ops.subdivide_edges(shape, edges=shape.edges[:], cuts=22, use_grid_fill=True)
    shift = Vector((seed * 3.7, seed * 1.3, seed * 2.1))
    for vertex in shape.verts:
        vertex.co = _upholstered(vertex.co, size, boxy, crease, shift)
    thing = place(_finished(shape, "cushion", smooth=True), material, at, turn)
    if piping is not None:
        flat_axis = min(range(3), key=lambda axis: size[axis])
        for side in (-0.80, 0.80):
            seam = tube(_seam(flat_axis, side, size, boxy, crease, shift), 0.0045, piping)
            seam.data.splines[0].use_cyclic_u = True
            seam.location, seam.rotation_euler = thing.location, thing.rotation_euler
    return thing


def _upholstered(spot: Vector, size: Triple, boxy: float, crease: float, shift: Vector) -> Vector:
    """Move a point of a cube to where the block's cover is."""
    rounded = spot / sum(abs(part) ** boxy for part in spot) ** (1 / boxy)
    world = Vector(part * side / 2 for part, side in zip(rounded, size, strict=True))
    dent = noise.noise(world * 2.6 + shift) * 1.2 + noise.noise(world * 9 + shift) * 0.35
    return world + rounded.normalized() * crease * dent


def _seam(axis: int, side: float, size: Triple, boxy: float, crease: float, shift: Vector) -> list[Triple]:
    """Give the way round a block at `side` of its thickness along `axis`."""
    path = []
    for step in range(72):
        angle = 2 * math.pi * step / 72
        ring = [math.cos(angle), math.sin(angle)]
        length = sum(abs(part) ** boxy for part in ring) ** (1 / boxy)
        left = (1 - abs(side) ** boxy) ** (1 / boxy) / length
        ring = [part * left for part in ring]
        ring.insert(axis, side)
        path.append(tuple(_upholstered(Vector(ring), size, boxy, crease, shift)))
    return path


def pillow(size: Triple, at: Triple, material: Material, *, turn: Triple = (0, 0, 0), seed: int = 0) -> Object:
    """A loose pillow: flat seam all round, full in the middle, pointed corners."""
    steps = 40
    vertices, faces = [], []
    shift = Vector((seed * 5.1, seed * 2.3, 0))
    for side in (1, -1):
        for row in range(steps + 1):
            for column in range(steps + 1):
                x, y = 2 * column / steps - 1, 2 * row / steps - 1
                full = (max(0.0, 1 - abs(x) ** 2.6) * max(0.0, 1 - abs(y) ** 2.6)) ** 0.42
                pinch = 1 - 0.07 * (1 - abs(x * y))
                wave = (
                    noise.noise(Vector((x * 2, y * 2, side)) + shift) * 0.10
                    + noise.noise(Vector((x * 6, y * 6, side)) + shift) * 0.03
                )
                height = side * full * (0.5 + wave) * size[2]
                vertices.append((x * pinch * size[0] / 2, y * pinch * size[1] / 2, height))
    count = (steps + 1) ** 2
    for side in range(2):
        for row in range(steps):
            for column in range(steps):
                corner = side * count + row * (steps + 1) + column
                quad = (corner, corner + 1, corner + steps + 2, corner + steps + 1)
                faces.append(quad if side == 0 else quad[::-1])
    return place(_mesh("pillow", vertices, faces), material, at, turn)


def curtain(
    width: float,
    height: float,
    at: Triple,
    material: Material,
    random: Random,
    *,
    folds: float = 9.0,
    turn: float = 0.0,
) -> Object:
    """A hanging curtain; `at` is the middle of its upper hem."""
    columns, rows = 260, 24
    phases = [(folds * (0.7 + 0.6 * random.random()), 6.28 * random.random(), 0.4 + random.random()) for _ in range(4)]
    vertices, faces = [], []
    for row in range(rows + 1):
        down = row / rows
        for column in range(columns + 1):
            across = column / columns
            swing = across + 0.012 * math.sin(5 * down + 9 * across)
            wave = sum(math.sin(6.28 * count * swing + phase) * weight for count, phase, weight in phases)
            depth = wave * (0.020 + 0.012 * down)
            vertices.append(((across - 0.5) * width * (1 + 0.03 * down), depth, -height * down))
    for row in range(rows):
        for column in range(columns):
            corner = row * (columns + 1) + column
            faces.append((corner, corner + 1, corner + columns + 2, corner + columns + 1))
    return place(_mesh("curtain", vertices, faces), material, at, (0, 0, turn))


def blade(
    length: float, width: float, *, bend: float, fold: float = 0.25, tip: float = 1.0, twist: float = 0.0
) -> Mesh:
    """A leaf from the origin along X that droops by `bend` radians; `tip` small is round, large pointed."""
    steps, halves = 16, 3
    vertices, faces = [], []
    x = z = 0.0
    for step in range(steps + 1):
        part = step / steps
        angle = bend * part
        wide = (
            width / 2 * (math.sin(math.pi * min(1.0, part**0.75)) ** (0.7 * tip)) if tip else width / 2 * (1 - part**6)
        )
        for side in range(-halves, halves + 1):
            out = side / halves
            rise = abs(out) * fold * wide
            lean = twist * part
            vertices.append(
                (
                    x + rise * math.sin(angle),
                    out * wide * math.cos(lean),
                    z + rise * math.cos(angle) + out * wide * math.sin(lean),
                )
            )
        x += length / steps * math.cos(angle)
        z -= length / steps * math.sin(angle)
    row = 2 * halves + 1
    for step in range(steps):
        for side in range(row - 1):
            corner = step * row + side
            faces.append((corner, corner + row, corner + row + 1, corner + 1))
    return _mesh("blade", vertices, faces)


def flat(points: Sequence[tuple[float, float]], at: Triple, material: Material, *, turn: Triple = (90, 0, 0)) -> Object:
    """A flat figure from its outline, standing upright and facing the camera unless turned."""
    mesh = bpy.data.meshes.new("flat")
    mesh.from_pydata([(x, y, 0.0) for x, y in points], [], [tuple(range(len(points)))])
    return place(mesh, material, at, turn)


def _mesh(name: str, vertices: Sequence[Sequence[float]], faces: Sequence[Sequence[int]]) -> Mesh:
    mesh = bpy.data.meshes.new(name)
    mesh.from_pydata(vertices, [], faces)
    mesh.polygons.foreach_set("use_smooth", [True] * len(mesh.polygons))
    return mesh


def _finished(shape: bmesh.types.BMesh, name: str, *, smooth: bool) -> Mesh:
    mesh = bpy.data.meshes.new(name)
    shape.to_mesh(mesh)
    shape.free()
    mesh.polygons.foreach_set("use_smooth", [smooth] * len(mesh.polygons))
    return mesh
