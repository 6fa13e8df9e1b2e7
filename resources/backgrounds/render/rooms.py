"""The rooms: each builds itself around a camera that looks along Y, with a place for a person before it."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from art import disc, framed, hill
from furniture import (
    armchair,
    bookcase,
    books,
    bowl,
    bricks,
    floor_lamp,
    lamp,
    lying_books,
    planks,
    rug,
    sofa,
    table_lamp,
    vase,
    wall,
    window,
)
from plants import palm, pot, rubber_plant, snake_plant, trailing_plant
from scene import ambient, camera, panel, screen, sky, sunlight, view
from shapes import Material, bar, blade, box, curtain, pillow, place, tube, turned
from surfaces import city_lights, fabric, leather, plain, plaster, sheer, spines, wood

BOOKS = (
    "#7c2f26",
    "#2d4257",
    "#c7b492",
    "#39503f",
    "#8a6a43",
    "#e2d8c4",
    "#4b3348",
    "#a8563a",
    "#243038",
    "#b9ad9c",
    "#5d6b73",
)
TREES = [(0.0, "#4f6238"), (0.35, "#7f9a5c"), (0.52, "#c9d8c0"), (0.62, "#eef4fa"), (1.0, "#d6e6fb")]


def loft() -> dict[str, object]:
    """A brick loft with afternoon sun from tall windows."""
    random = Random(3)
    camera((0.15, 0, 1.28), (0.15, 4, 1.28), lens_mm=30, focus_m=1.9, stop=3.4)
    oak, black = wood("#b98a58", "#7a5230", along=1, rough=0.38), plain("#15161a", 0.45, 0.6)
    planks(-3.0, 3.4, -2.0, 4.8, oak, random)
    bricks(-3.0, 3.4, 4.5, 3.3, random, ("#84564a", "#9a6552", "#ae7a63", "#8f5d4e", "#a58473", "#77493f"), "#a89c8e")
    hole = (0.9, 4.05, 0.75, 2.95)
    white = plaster("#e9e5de")
    wall("y", -2.55, -2.0, 4.6, 3.3, white, [hole, (-1.6, 0.6, 0.75, 2.95)])
    window("y", -2.60, hole, 4, 4, black, thick=0.026)
    box((0.30, 3.3, 0.04), (-2.60, 2.48, 0.74), white, edge=0.006)
    wall("y", 3.3, -2.0, 4.6, 3.3, white, [])
    wall("x", -2.0, -3.0, 3.5, 3.3, white, [])
    box((7.0, 7.0, 0.1), (0.2, 1.5, 3.35), plaster("#d8d2c8"), edge=0)
    for y in (1.2, 2.9):
        box((6.6, 0.16, 0.22), (0.2, y, 3.2), wood("#8a6844", "#4f3722", along=0), edge=0.01)
    bar((-2.5, 4.3, 2.93), (3.3, 4.3, 2.93), 0.055, plain("#6d6f70", 0.35, 0.9))
    sofa((0.75, 3.32, 0), 2.25, leather("#86583a"), plain("#2a1d14", 0.4))
    pillow((0.48, 0.48, 0.20), (1.48, 3.86, 0.76), fabric("#d9cdb8"), turn=(68, 12, 12), seed=1)
    pillow((0.44, 0.44, 0.18), (0.02, 3.84, 0.74), fabric("#4f5d58"), turn=(70, -8, -14), seed=2)
    rug((0.5, 2.55, 0), (2.7, 1.7), "#b9ab94")
    floor_lamp((2.25, 3.95, 0), 1.72, 0.0, black, power=26, bright=4.2)
    pot((-1.75, 3.72, 0), 0.21, 0.36, plain("#c9c2b6", 0.7))
    rubber_plant((-1.75, 3.72, 0.33), 1.35, random)
    frame = plain("#1c1a18", 0.4)
    framed(
        (0.42, 4.44, 1.86),
        (0.62, 0.82),
        frame,
        [
            (disc(0.56, 0.62, 0.24, 0.72), "#c2653c"),
            (hill(0.16, (0.22, 0.34, 0.18)), "#39524f"),
            (hill(0.02, (0.24, 0.14, 0.28)), "#223136"),
        ],
    )
    framed(
        (1.18, 4.44, 1.86),
        (0.62, 0.82),
        frame,
        [
            (hill(0.30, (0.30, 0.12, 0.36)), "#d9b48a"),
            (hill(0.12, (0.12, 0.32, 0.16)), "#a86a48"),
            (hill(0.0, (0.22, 0.10, 0.16)), "#5b3a30"),
        ],
    )
    side_table((-0.78, 3.72, 0), black)
    lying_books((-0.80, 3.74, 0.52), 3, spines(BOOKS), random)
    sky(0.95, high=32, round_to=100)
    panel((-2.75, 2.48, 1.85), (0, 2.48, 1.85), (3.1, 2.2), 0, "#ffffff", portal=True)
    panel((-2.75, -0.5, 1.85), (0, -0.5, 1.85), (2.2, 2.2), 0, "#ffffff", portal=True)
    sunlight((0.90, 0.62, -0.52), 5.5, "#ffd09a")
    panel((0.4, -1.6, 2.9), (0.3, 3, 1.0), (2.4, 1.2), 62, "#fff1e0")
    view((-9, 5, 2.2), (90, 0, 90), (26, 12), TREES, 3.2)
    return {"exposure": 0.45, "look": "AgX - Medium High Contrast"}


def library() -> dict[str, object]:
    """A wall of books by lamplight, with the last daylight from the left."""
    random = Random(8)
    camera((0, 0, 1.26), (0, 4, 1.26), lens_mm=27.5, focus_m=1.8, stop=3.2)
    walnut, brass = wood("#6e452a", "#3a2114", along=2, rough=0.36), plain("#b08a4a", 0.28, 1.0)
    planks(-3.0, 3.0, -2.0, 4.2, wood("#8a5d38", "#55351f", along=1, rough=0.34), random)
    green = plaster("#3f4a42")
    wall("x", 4.0, -3.0, 3.0, 3.2, green, [])
    wall("y", 2.8, -2.0, 4.2, 3.2, green, [])
    hole = (0.4, 2.9, 0.6, 2.8)
    wall("y", -2.8, -2.0, 4.2, 3.2, green, [hole])
    window("y", -2.84, hole, 2, 3, plain("#e6e0d4", 0.5))
    wall("x", -2.0, -3.0, 3.0, 3.2, green, [])
    box((7.0, 7.0, 0.1), (0, 1.5, 3.25), plaster("#cfc8ba"), edge=0)
    bookcase(-2.45, 2.45, 3.98, 2.78, walnut, random, BOOKS, bays=5, shelves=7)
    for x in (-1.47, -0.49, 0.49, 1.47):
        tube([(x, 3.66, 2.86), (x, 3.50, 2.95), (x, 3.42, 2.90)], 0.008, brass)
        bar((x - 0.16, 3.42, 2.89), (x + 0.16, 3.42, 2.89), 0.022, brass)
        panel((x, 3.42, 2.86), (x, 3.78, 1.5), (0.30, 0.04), 7.5, "#ffcf98")
    armchair((1.38, 2.62, 0), -24, leather("#5a2f22"), plain("#20150f", 0.4))
    pillow((0.42, 0.42, 0.16), (1.50, 3.02, 0.70), fabric("#b99b5e"), turn=(66, 0, -20), seed=4)
    side_table((-1.50, 3.05, 0), brass)
    table_lamp((-1.52, 3.05, 0.515), 0.60, plain("#2f4f4a", 0.22, coat=0.6), power=22, bright=2.8)
    lying_books((-1.36, 2.96, 0.515), 2, spines(BOOKS), random)
    rug((0.2, 2.3, 0), (3.0, 1.8), "#6b3a32")
    sky(0.42, high=12, round_to=200)
    panel((-2.95, 1.65, 1.7), (0, 1.65, 1.7), (2.4, 2.2), 0, "#ffffff", portal=True)
    panel((0.2, -1.2, 2.9), (0, 3, 1.2), (2.0, 1.2), 34, "#ffe2c4")
    lamp((1.9, 3.1, 2.3), "#ffb870", 12, radius=0.12)
    return {"exposure": 0.7, "look": "AgX - Medium High Contrast"}


def office() -> dict[str, object]:
    """A light room with a long oak sideboard and a big window to the right."""
    random = Random(5)
    camera((-0.1, 0, 1.24), (-0.1, 4, 1.24), lens_mm=29.5, focus_m=1.9, stop=3.6)
    oak, black = wood("#c49b6b", "#ab8254", along=0, rough=0.45), plain("#17181b", 0.45, 0.5)
    planks(-3.2, 2.9, -2.0, 4.1, wood("#cdb08a", "#a8875c", along=1, rough=0.42), random)
    white = plaster("#ebe6dd")
    wall("x", 3.9, -3.4, 2.9, 2.9, white, [])
    wall("y", -3.2, -2.0, 4.1, 2.9, white, [])
    wall("x", -2.0, -3.4, 2.9, 2.9, white, [])
    hole = (0.7, 3.55, 0.45, 2.65)
    wall("y", 2.7, -2.0, 4.1, 2.9, white, [hole])
    window("y", 2.76, hole, 3, 1, plain("#f2efe9", 0.5), thick=0.05)
    box((7.0, 7.0, 0.1), (-0.2, 1.4, 2.95), plaster("#f0ece5"), edge=0)
    box((6.2, 0.02, 0.11), (-0.25, 3.89, 0.055), plain("#f2eee7", 0.5), edge=0.004)
    sideboard((-0.75, 3.62, 0), 2.5, oak, black)
    table_lamp((-1.72, 3.62, 0.70), 0.56, plain("#d8cfc0", 0.5), power=9, bright=2.6)
    top = lying_books((-1.22, 3.60, 0.70), 3, spines(BOOKS), random)
    bowl((-1.22, 3.60, top), 0.11, plain("#a3593c", 0.4, coat=0.3))
    vase((0.02, 3.64, 0.70), 0.34, plain("#e9e2d4", 0.55))
    vase((0.24, 3.56, 0.70), 0.20, plain("#6f7f78", 0.35, coat=0.4))
    for number in range(9):
        angle, out = 2.4 * number, 0.10 + 0.015 * number
        tip = (
            0.02 + out * 0.9 * random.uniform(-1, 1),
            3.64 + 0.06 * random.uniform(-1, 1),
            1.36 + 0.12 * random.random(),
        )
        tube([(0.02, 3.64, 0.95), (0.02 + 0.2 * (tip[0] - 0.02), 3.64, 1.18), tip], 0.0025, plain("#8a744c", 0.8))
        dried(tip, angle, random)
    frame = wood("#b98d5c", "#8a6238")
    framed(
        (-1.28, 3.89, 1.72),
        (0.66, 0.88),
        frame,
        [
            (disc(0.5, 0.60, 0.27, 0.72), "#d98f5c"),
            (hill(0.10, (0.10, 0.26, 0.14)), "#7d8f83"),
            (hill(0.0, (0.20, 0.08, 0.18)), "#3f5551"),
        ],
    )
    framed(
        (-0.48, 3.89, 1.72),
        (0.66, 0.88),
        frame,
        [
            (disc(0.36, 0.40, 0.25, 0.72), "#2f4654"),
            (disc(0.64, 0.60, 0.25, 0.72), "#c8a37a"),
            (disc(0.52, 0.26, 0.11, 0.72), "#b4593c"),
        ],
    )
    pot((1.72, 3.30, 0), 0.22, 0.38, plain("#e4ddd0", 0.6))
    palm((1.72, 3.30, 0.35), 1.55, random)
    armchair((0.92, 2.78, 0), -16, fabric("#a7aca4"), wood("#8a6038", "#5f3f22"))
    pillow((0.42, 0.42, 0.16), (1.00, 3.16, 0.70), fabric("#c07a4a"), turn=(66, 0, -14), seed=4)
    curtain(0.95, 2.6, (2.60, 3.30, 2.72), sheer("#f4efe6"), random, folds=10, turn=90)
    rug((0.1, 2.4, 0), (2.9, 1.7), "#d9d0c0")
    sky(0.55, high=40, round_to=-100)
    panel((2.95, 2.12, 1.55), (0, 2.12, 1.55), (2.8, 2.2), 0, "#ffffff", portal=True)
    sunlight((-0.92, 0.50, -0.50), 4.2, "#ffe0b4")
    panel((-0.4, -1.7, 2.7), (-0.2, 3, 1.1), (2.6, 1.4), 26, "#fff6ea")
    view((9, 5, 2.0), (90, 0, -90), (26, 12), TREES, 3.0)
    return {"exposure": 0.85, "look": "AgX - Medium High Contrast"}


def dried(tip: tuple[float, float, float], angle: float, random: Random) -> None:
    """The plume of a dried grass."""
    straw = fabric("#d9c29a", weave=260, sheen=0.8)
    for number in range(5):
        length = 0.12 * random.uniform(0.7, 1.1)
        one = place(blade(length, 0.03, bend=0.5, fold=0.1, tip=1.2), straw, (tip[0], tip[1], tip[2] - 0.02 * number))
        one.rotation_euler = (random.gauss(0, 0.5), -1.2 + random.gauss(0, 0.25), angle + number)


def side_table(at: tuple[float, float, float], metal: Material) -> None:
    """A small round table."""
    top = [(0.001, 0.50), (0.235, 0.50), (0.24, 0.507), (0.235, 0.515), (0.001, 0.515)]
    turned(top, at, wood("#8a6140", "#523520"))
    turned([(0.001, 0.0), (0.15, 0.0), (0.15, 0.012), (0.012, 0.018), (0.012, 0.50)], at, metal)


def sideboard(at: tuple[float, float, float], width: float, material: Material, legs: Material) -> None:
    """A low cabinet with flat doors; `at` is its middle on the floor."""
    x, y, z = at
    box((width, 0.44, 0.50), (x, y, z + 0.43), material, edge=0.006)
    box((width + 0.02, 0.46, 0.025), (x, y, z + 0.688), material, edge=0.004)
    doors = 4
    for number in range(doors):
        wide = width / doors
        middle = x - width / 2 + wide * (number + 0.5)
        box((wide - 0.008, 0.018, 0.46), (middle, y - 0.226, z + 0.43), material, edge=0.003)
        bar((middle + 0.10, y - 0.246, z + 0.52), (middle + 0.10, y - 0.246, z + 0.60), 0.005, legs)
    for side in (-1, 1):
        bar((x + side * width * 0.46, y - 0.15, z), (x + side * width * 0.45, y - 0.14, z + 0.18), 0.014, legs)


def studio() -> dict[str, object]:
    """A dark room with a wall of walnut slats and hidden light."""
    random = Random(12)
    camera((0, 0, 1.25), (0, 4, 1.25), lens_mm=34, focus_m=1.7, stop=3.0)
    dark, black = plaster("#39404a"), plain("#121316", 0.5, 0.3)
    walnut = wood("#9a6a42", "#5c3a22", along=2, rough=0.5)
    planks(-3.0, 3.0, -2.0, 4.4, wood("#5d4633", "#38281c", along=1, rough=0.4), random)
    wall("x", 4.3, -3.2, 3.2, 2.9, dark, [])
    wall("y", -2.6, -2.0, 4.4, 2.9, dark, [])
    wall("y", 2.6, -2.0, 4.4, 2.9, dark, [])
    box((7.0, 7.0, 0.1), (0, 1.0, 2.95), plain("#2a2d33", 0.9), edge=0)
    box((2.1, 0.03, 2.9), (0.0, 4.20, 1.45), plain("#0e0d0d", 0.95), edge=0)
    for number in range(42):
        box((0.030, 0.034, 2.9), (-1.025 + number * 0.05, 4.168, 1.45), walnut, edge=0.003)
    for side, code, power in ((-1, "#ff9a52", 46), (1, "#ff9a52", 46)):
        x = side * 1.03
        panel((x, 4.25, 1.45), (x + side * 1.0, 4.29, 1.45), (0.03, 2.8), power, code)
    panel((0, 3.62, 2.86), (0.0, 4.2, 1.0), (2.0, 0.12), 40, "#ffd8ae")
    shelf = wood("#7d5334", "#4a2e1a", along=0, rough=0.45)
    for z in (1.28, 1.78):
        box((0.95, 0.24, 0.035), (-1.66, 4.17, z), shelf, edge=0.004)
    books(-2.08, -1.72, 4.06, 1.2975, spines(BOOKS), random, tallest=0.27)
    vase((-1.42, 4.16, 1.2975), 0.24, plain("#c7b9a4", 0.5))
    lying_books((-1.92, 4.15, 1.7975), 3, spines(BOOKS), random)
    pot((-1.46, 4.16, 1.7975), 0.075, 0.12, plain("#d9d2c4", 0.6))
    trailing_plant((-1.46, 4.16, 1.91), 0.55, random)
    table_lamp((-1.92, 4.14, 1.89), 0.34, plain("#9c6b44", 0.4), power=4, bright=3.2)
    speaker((1.50, 3.92, 0), black)
    pot((2.02, 3.62, 0), 0.19, 0.34, plain("#4a4f55", 0.6))
    snake_plant((2.02, 3.62, 0.31), 0.95, random)
    framed(
        (1.62, 4.28, 1.98),
        (0.60, 0.80),
        black,
        [(disc(0.5, 0.56, 0.30, 0.74), "#c9733f"), (hill(0.0, (0.34, 0.20, 0.30)), "#22303a")],
        paper="#d8cfbf",
    )
    ambient("#20304a", 0.10)
    panel((-2.3, -0.6, 2.4), (0.4, 4.2, 1.2), (1.4, 1.4), 34, "#b4ccff")
    panel((2.0, -0.8, 2.3), (0.0, 4.2, 1.2), (1.2, 1.2), 22, "#ffe0c0")
    return {"exposure": 1.15, "look": "AgX - Medium High Contrast"}


def speaker(at: tuple[float, float, float], metal: Material) -> None:
    """A loudspeaker on its stand."""
    x, y, z = at
    box((0.30, 0.30, 0.02), (x, y, z + 0.01), metal)
    box((0.06, 0.06, 0.95), (x, y, z + 0.48), metal)
    box((0.26, 0.28, 0.42), (x, y, z + 1.17), plain("#1d1e21", 0.55), edge=0.012)
    cone, rim = plain("#3a3c40", 0.6), plain("#8f9296", 0.3, 0.9)
    for up, radius in ((1.10, 0.088), (1.30, 0.036)):
        for outline, surface in (
            ([(radius, 0.0), (radius * 1.1, 0.006), (radius * 1.14, 0.0)], rim),
            ([(0.001, -0.012), (radius * 0.3, -0.016), (radius * 0.34, -0.02), (radius * 0.95, 0.001)], cone),
        ):
            part = turned(outline, (x, y - 0.141, z + up), surface)
            part.rotation_euler = (1.5708, 0, 0)


def night_window() -> dict[str, object]:
    """High above a city at night, one lamp lit."""
    random = Random(21)
    camera((0, 0, 1.25), (0, 4, 1.25), lens_mm=30, focus_m=1.7, stop=2.8)
    black, dark = plain("#101114", 0.4, 0.5), plaster("#565b66")
    planks(-3.4, 3.4, -2.0, 4.4, wood("#6a4a32", "#3f2a1b", along=1, rough=0.3), random)
    hole = (-3.1, 3.1, 0.50, 2.55)
    wall("x", 4.3, -3.4, 3.4, 3.0, dark, [hole])
    window("x", 4.36, hole, 4, 1, black, thick=0.045)
    wall("y", -3.2, -2.0, 4.4, 3.0, dark, [])
    wall("y", 3.2, -2.0, 4.4, 3.0, dark, [])
    wall("x", -2.0, -3.4, 3.4, 3.0, dark, [])
    box((7.0, 7.0, 0.1), (0, 1.0, 3.05), plain("#3c4047", 0.9), edge=0)
    box((6.3, 0.40, 0.04), (0, 4.14, 0.50), wood("#8a6242", "#54371f", along=0), edge=0.006)
    screen((0, 60, 1.25), (90, 0, 0), (120, 80), city_lights(NIGHT, 1.0))
    side_table((1.78, 3.50, 0), black)
    table_lamp((1.78, 3.50, 0.515), 0.62, plain("#8a5238", 0.3, coat=0.4), power=75, bright=2.6)
    lying_books((0.62, 4.08, 0.52), 3, spines(BOOKS), random)
    vase((-0.42, 4.10, 0.52), 0.26, plain("#8d9aa0", 0.35, coat=0.4))
    pot((-1.72, 3.42, 0), 0.22, 0.38, plain("#8b8f93", 0.6))
    palm((-1.72, 3.42, 0.35), 1.6, random)
    armchair((1.02, 2.95, 0), -20, fabric("#66788a"), black)
    for x in (-2.45, 2.45):
        curtain(0.62, 2.65, (x, 4.12, 2.82), sheer("#a8acb6", 0.4), random, folds=9)
    ambient("#1b2a4a", 0.35)
    panel((-0.9, -1.2, 2.8), (-0.6, 3.4, 0.9), (2.0, 1.2), 70, "#ffd9b4")
    panel((0.0, 1.6, 2.95), (0, 4.2, 0.2), (2.6, 0.5), 22, "#a9c0ff")
    return {"exposure": 1.05, "look": "AgX - Medium High Contrast"}


NIGHT = [(0.0, "#1c1f33"), (0.40, "#4a3a55"), (0.47, "#5a4562"), (0.58, "#2b3359"), (0.78, "#131d3e"), (1.0, "#0a122c")]


ROOMS: dict[str, Callable[[], dict[str, object]]] = {
    "loft": loft,
    "library": library,
    "office": office,
    "studio": studio,
    "night-window": night_window,
}
