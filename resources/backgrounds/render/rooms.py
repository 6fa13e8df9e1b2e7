"""The rooms: each builds itself around a camera that looks along Y, with a place for a person before it."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from art import print_
from furniture import bookcase, books, bowl, bricks, lying_books, planks, vase, wall, window
from lamps import floor_lamp, lamp, table_lamp
from pictures import CITY_M, city, fields, mist, sea
from plants import palm, pot, rubber_plant, snake_plant, trailing_plant
from scene import ambient, camera, panel, screen, sky, sunlight, view
from seats import armchair, rug, sofa
from shapes import Material, bar, blade, box, curtain, pillow, place, tube, turned
from surfaces import fabric, leather, pane, plain, plaster, printed, sheer, spines, wood

BOOKS = (
    "#5a2420",
    "#22364c",
    "#a8967a",
    "#2c3f35",
    "#6b5638",
    "#cfc4ae",
    "#3b2c3e",
    "#7d4630",
    "#1c272f",
    "#8a7d6c",
    "#46555e",
    "#17191c",
    "#4a1f24",
    "#5b6b58",
    "#31435e",
)
CLAY = ("#7d5c52", "#8f695b", "#a07e6e", "#86604f", "#a38d80", "#6d4d44", "#94766a")
TREES = [(0.0, "#4f6238"), (0.35, "#7f9a5c"), (0.52, "#c9d8c0"), (0.62, "#eef4fa"), (1.0, "#d6e6fb")]


def loft() -> dict[str, object]:
    """A brick loft with afternoon sun from tall windows."""
    random = Random(3)
    camera((0.15, 0, 1.28), (0.15, 4, 1.28), lens_mm=30, focus_m=1.3, stop=2.4)
    oak, black = wood("#a98660", "#80603f", along=1, rough=0.36), plain("#15161a", 0.45, 0.6)
    planks(-3.0, 3.4, -2.0, 4.8, oak, random)
    bricks(-3.0, 3.4, 4.5, 3.3, random, CLAY, "#b0a698")
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
    sofa((0.75, 3.32, 0), 2.25, leather("#7d5a41"), leather("#5d412e"), plain("#2a1d14", 0.4))
    pillow((0.48, 0.48, 0.20), (1.48, 3.86, 0.76), fabric("#d9cdb8"), turn=(68, 12, 12), seed=1)
    pillow((0.44, 0.44, 0.18), (0.02, 3.84, 0.74), fabric("#4f5d58"), turn=(70, -8, -14), seed=2)
    rug((0.5, 2.55, 0), (2.7, 1.7), "#b9ab94")
    floor_lamp((2.25, 3.95, 0), 1.72, 0.0, black, power=26)
    pot((-1.75, 3.72, 0), 0.21, 0.36, plain("#c9c2b6", 0.7))
    rubber_plant((-1.75, 3.72, 0.33), 1.45, random, leaves=57)
    print_((0.80, 4.44, 1.87), (1.10, 0.80), plain("#1c1a18", 0.4), mist(3))
    side_table((-0.78, 3.72, 0), black)
    lying_books((-0.80, 3.74, 0.52), 3, spines(BOOKS), random)
    sky(0.95, high=32, round_to=100)
    panel((-2.75, 2.48, 1.85), (0, 2.48, 1.85), (3.1, 2.2), 0, "#ffffff", portal=True)
    panel((-2.75, -0.5, 1.85), (0, -0.5, 1.85), (2.2, 2.2), 0, "#ffffff", portal=True)
    sunlight((0.90, 0.62, -0.52), 5.5, "#ffdcb4")
    panel((0.4, -1.6, 2.9), (0.3, 3, 1.0), (2.4, 1.2), 62, "#fff1e0")
    view((-9, 5, 2.2), (90, 0, 90), (26, 12), TREES, 3.2)
    return {"exposure": 0.65, "look": "AgX - Medium High Contrast"}


def library() -> dict[str, object]:
    """A wall of books by lamplight, with the last daylight from the left."""
    random = Random(8)
    camera((0, 0, 1.26), (0, 4, 1.26), lens_mm=27.5, focus_m=1.3, stop=2.4)
    walnut, brass = wood("#74513a", "#45301f", along=2, rough=0.36), plain("#b08a4a", 0.28, 1.0)
    planks(-3.0, 3.0, -2.0, 4.2, wood("#7d5c40", "#553d2a", along=1, rough=0.34), random)
    green = plaster("#3f4a42")
    wall("x", 4.0, -3.0, 3.0, 3.2, green, [])
    wall("y", 2.8, -2.0, 4.2, 3.2, green, [])
    hole = (0.4, 2.9, 0.6, 2.8)
    wall("y", -2.8, -2.0, 4.2, 3.2, green, [hole])
    window("y", -2.84, hole, 2, 3, plain("#e6e0d4", 0.5))
    wall("x", -2.0, -3.0, 3.0, 3.2, green, [])
    box((7.0, 7.0, 0.1), (0, 1.5, 3.25), plaster("#cfc8ba"), edge=0)
    boards = wood("#74513a", "#45301f", along=0, rough=0.36)
    bookcase(-2.45, 2.45, 3.98, 2.78, walnut, boards, random, BOOKS, bays=5, shelves=8, full=0.80)
    ladder(0.86, 3.66, 2.70, walnut)
    for x in (-1.47, -0.49, 0.49, 1.47):
        tube([(x, 3.66, 2.86), (x, 3.50, 2.95), (x, 3.42, 2.90)], 0.008, brass)
        bar((x - 0.16, 3.42, 2.89), (x + 0.16, 3.42, 2.89), 0.022, brass)
        panel((x, 3.42, 2.86), (x, 3.78, 1.5), (0.30, 0.04), 7.5, "#ffdcb4")
    armchair((1.42, 2.72, 0), -24, leather("#6b4433"), leather("#4a2d21"), wood("#6e4a30", "#4a301e", along=1))
    pillow((0.42, 0.42, 0.16), (1.56, 3.10, 0.72), fabric("#a3936f"), turn=(66, 0, -20), seed=4)
    side_table((-1.50, 3.05, 0), brass)
    table_lamp((-1.52, 3.05, 0.515), 0.60, plain("#2f4f4a", 0.22, coat=0.6), power=22)
    lying_books((-1.36, 2.96, 0.515), 2, spines(BOOKS), random)
    rug((0.2, 2.3, 0), (3.0, 1.8), "#6b3a32")
    sky(0.42, high=12, round_to=200)
    panel((-2.95, 1.65, 1.7), (0, 1.65, 1.7), (2.4, 2.2), 0, "#ffffff", portal=True)
    panel((0.2, -1.2, 2.9), (0, 3, 1.2), (2.0, 1.2), 60, "#fff0e0")
    lamp((1.9, 3.1, 2.3), "#ffcf9a", 12, radius=0.12)
    return {"exposure": 0.6, "look": "AgX - Medium High Contrast"}


def office() -> dict[str, object]:
    """A light room with a long oak sideboard and a big window to the right."""
    random = Random(5)
    camera((-0.1, 0, 1.24), (-0.1, 4, 1.24), lens_mm=29.5, focus_m=1.3, stop=2.6)
    oak, black = wood("#c2a27c", "#a98a64", along=0, rough=0.45), plain("#17181b", 0.45, 0.5)
    planks(-3.2, 2.9, -2.0, 4.1, wood("#cdb08a", "#a8875c", along=1, rough=0.42), random)
    white = plaster("#eceae4")
    wall("x", 3.9, -3.4, 2.9, 2.9, white, [])
    wall("y", -3.2, -2.0, 4.1, 2.9, white, [])
    wall("x", -2.0, -3.4, 2.9, 2.9, white, [])
    hole = (0.7, 3.55, 0.45, 2.65)
    wall("y", 2.7, -2.0, 4.1, 2.9, white, [hole])
    window("y", 2.76, hole, 3, 1, plain("#f2efe9", 0.5), thick=0.05)
    box((7.0, 7.0, 0.1), (-0.2, 1.4, 2.95), plaster("#f0ece5"), edge=0)
    box((6.2, 0.02, 0.11), (-0.25, 3.89, 0.055), plain("#f2eee7", 0.5), edge=0.004)
    sideboard((-0.75, 3.62, 0), 2.5, oak, black)
    table_lamp((-1.72, 3.62, 0.70), 0.56, plain("#d8cfc0", 0.5), power=7, bright=1.2)
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
    frame = wood("#b0895c", "#8f6b44", along=2)
    print_((-1.18, 3.89, 1.66), (1.12, 0.80), frame, sea(4))
    print_((-0.22, 3.89, 1.66), (0.60, 0.80), frame, fields(6, ("#e2dacb", "#7d8f86", "#c9bfae", "#b7745a")))
    books(-0.86, -0.52, 3.54, 0.70, spines(BOOKS), random, tallest=0.24)
    box((0.012, 0.16, 0.17), (-0.505, 3.62, 0.785), black, edge=0.002)
    pot((1.72, 3.30, 0), 0.22, 0.38, plain("#e4ddd0", 0.6))
    palm((1.72, 3.30, 0.35), 1.55, random)
    armchair((0.98, 2.86, 0), -16, fabric("#b4b2a8"), fabric("#9d9b92"), wood("#8f6a45", "#694b2f", along=1))
    pillow((0.42, 0.42, 0.16), (1.08, 3.24, 0.72), fabric("#b07a56"), turn=(66, 0, -14), seed=4)
    curtain(0.95, 2.6, (2.60, 3.30, 2.72), sheer("#f4efe6"), random, folds=10, turn=90)
    rug((0.1, 2.4, 0), (2.9, 1.7), "#d9d0c0")
    sky(0.75, high=40, round_to=-100)
    panel((2.95, 2.12, 1.55), (0, 2.12, 1.55), (2.8, 2.2), 0, "#ffffff", portal=True)
    sunlight((-0.92, 0.50, -0.50), 4.2, "#ffe9cc")
    panel((-0.4, -1.7, 2.7), (-0.2, 3, 1.1), (2.6, 1.4), 48, "#fff8f0")
    view((9, 5, 2.0), (90, 0, -90), (26, 12), TREES, 3.0)
    return {"exposure": 1.2, "look": "AgX - Medium High Contrast"}


def morning() -> dict[str, object]:
    """A panelled white room with the morning in its windows."""
    random = Random(17)
    camera((0.1, 0, 1.26), (0.1, 4, 1.26), lens_mm=30, focus_m=1.3, stop=2.5)
    oak, brass = wood("#bb9a72", "#a3835d", along=0, rough=0.45), plain("#a98a55", 0.3, 1.0)
    planks(-3.2, 3.2, -2.0, 4.4, wood("#c0a584", "#a48a69", along=1, rough=0.36), random)
    white, paint = plaster("#eceae5"), plain("#efece6", 0.45)
    hole, tall = (0.6, 3.5, 0.30, 2.65), (-2.25, -1.15, 0.12, 2.62)
    wall("x", 4.3, -3.2, 3.2, 3.0, white, [tall])
    window("x", 4.40, tall, 2, 3, paint, thick=0.045)
    wall("y", -3.0, -2.0, 4.3, 3.0, white, [hole])
    window("y", -3.05, hole, 3, 3, paint, thick=0.045)
    wall("y", 3.0, -2.0, 4.3, 3.0, white, [])
    wall("x", -2.0, -3.2, 3.2, 3.0, white, [])
    box((7.0, 7.0, 0.1), (0, 1.2, 3.05), plaster("#f2f0ec"), edge=0)
    for left, right in ((-0.72, 0.10), (0.24, 1.56), (1.70, 2.60)):
        moulding(left, right, 0.98, 2.72, 4.3, paint)
        moulding(left, right, 0.20, 0.78, 4.3, paint)
    box((4.0, 0.030, 0.05), (1.0, 4.29, 0.88), paint, edge=0.012)
    box((6.0, 0.022, 0.13), (0.0, 4.29, 0.065), paint, edge=0.006)
    for side in (-1, 1):  # the casing of the window
        box((0.10, 0.035, 2.70), (-1.70 + side * 0.60, 4.285, 1.35), paint, edge=0.008)
    box((1.34, 0.045, 0.12), (-1.70, 4.28, 2.68), paint, edge=0.010)
    for x in (-2.30, -1.10):
        curtain(0.42, 2.62, (x, 4.16, 2.68), sheer("#f3efe8", 0.5), random, folds=6)
    bar((-2.6, 4.16, 2.70), (-0.80, 4.16, 2.70), 0.012, brass)
    console((0.90, 4.06, 0), 1.30, oak)
    print_((0.90, 4.285, 1.78), (0.72, 0.98), oak, fields(9, ("#e6e0d4", "#8fa0a4", "#d6cab6", "#4d5f66")))
    table_lamp((0.44, 4.04, 0.78), 0.52, plain("#b9b2a4", 0.5), power=5, bright=1.0)
    vase((1.34, 4.06, 0.78), 0.30, plain("#dcd6ca", 0.55))
    books(0.74, 1.02, 3.96, 0.78, spines(BOOKS), random, tallest=0.23)
    lying_books((1.14, 4.04, 0.78), 2, spines(BOOKS), random)
    pot((-0.62, 3.86, 0), 0.20, 0.36, plain("#cfc6b8", 0.7))
    rubber_plant((-0.62, 3.86, 0.33), 1.30, random, leaves=54, light="#5f8a45", dark="#2a4a28")
    armchair((1.62, 3.06, 0), -24, fabric("#c9c4b8"), fabric("#b4afa3"), wood("#9a7650", "#7b5b3b", along=1))
    pillow((0.44, 0.44, 0.17), (1.75, 3.44, 0.73), fabric("#7f8f86"), turn=(66, 0, -20), seed=6)
    rug((0.6, 2.7, 0), (3.0, 1.9), "#d6cfc2")
    sky(0.8, high=28, round_to=100)
    panel((-3.2, 2.05, 1.5), (0, 2.05, 1.5), (2.8, 2.3), 0, "#ffffff", portal=True)
    panel((-1.70, 4.55, 1.4), (-1.70, 0, 1.4), (1.1, 2.4), 0, "#ffffff", portal=True)
    sunlight((0.86, 0.60, -0.42), 3.6, "#ffe6c6")
    panel((0.2, -1.6, 2.8), (0.2, 3, 1.0), (2.6, 1.4), 40, "#fff9f2")
    view((-4, 12, 2.0), (90, 0, 0), (22, 12), TREES, 3.4)
    return {"exposure": 0.9, "look": "AgX - Medium High Contrast"}


def moulding(left: float, right: float, low: float, high: float, at_y: float, material: Material) -> None:
    """A frame of moulded wood on the wall behind."""
    for x in (left, right):
        box((0.032, 0.022, high - low), (x, at_y - 0.009, (low + high) / 2), material, edge=0.009)
    for z in (low, high):
        box((right - left, 0.022, 0.032), ((left + right) / 2, at_y - 0.009, z), material, edge=0.009)


def console(at: tuple[float, float, float], width: float, material: Material) -> None:
    """A narrow table with a drawer; `at` is its middle on the floor."""
    x, y, z = at
    box((width, 0.36, 0.030), (x, y, z + 0.765), material, edge=0.006)
    box((width - 0.10, 0.30, 0.11), (x, y, z + 0.695), material, edge=0.004)
    for side in (-1, 1):
        for depth in (-0.14, 0.14):
            bar(
                (x + side * (width / 2 - 0.03), y + depth, z),
                (x + side * (width / 2 - 0.07), y + depth, z + 0.70),
                0.018,
                material,
            )


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


def ladder(x: float, y: float, top: float, material: Material) -> None:
    """A library's ladder, leaning on its shelves."""
    for side in (-0.20, 0.20):
        bar((x + side, y - 0.62, 0.0), (x + side * 0.9, y, top), 0.018, material)
    for rung in range(1, 9):
        part = rung / 9
        middle = y - 0.62 * (1 - part)
        box((0.40 - 0.04 * part, 0.07, 0.022), (x, middle, top * part), material, edge=0.005)


def studio() -> dict[str, object]:
    """A dark room with a wall of walnut slats and hidden light."""
    random = Random(12)
    camera((0, 0, 1.25), (0, 4, 1.25), lens_mm=34, focus_m=1.3, stop=2.6)
    dark, black = plaster("#39404a"), plain("#121316", 0.5, 0.3)
    walnut = wood("#96704e", "#6d4c32", along=2, rough=0.5)
    planks(-3.0, 3.0, -2.0, 4.4, wood("#5d4633", "#38281c", along=1, rough=0.4), random)
    wall("x", 4.3, -3.2, 3.2, 2.9, dark, [])
    wall("y", -2.6, -2.0, 4.4, 2.9, dark, [])
    wall("y", 2.6, -2.0, 4.4, 2.9, dark, [])
    box((7.0, 7.0, 0.1), (0, 1.0, 2.95), plain("#2a2d33", 0.9), edge=0)
    box((2.1, 0.03, 2.9), (0.0, 4.20, 1.45), plain("#0e0d0d", 0.95), edge=0)
    for number in range(42):
        box((0.030, 0.034, 2.9), (-1.025 + number * 0.05, 4.168, 1.45), walnut, edge=0.003)
    for side, code, power in ((-1, "#ffb27a", 42), (1, "#ffb27a", 42)):
        x = side * 1.03
        panel((x, 4.25, 1.45), (x + side * 1.0, 4.29, 1.45), (0.03, 2.8), power, code)
    panel((0, 3.62, 2.86), (0.0, 4.2, 1.0), (2.0, 0.12), 40, "#ffe2c4")
    shelf = wood("#7d5334", "#4a2e1a", along=0, rough=0.45)
    for z in (1.28, 1.78):
        box((0.95, 0.24, 0.035), (-1.66, 4.17, z), shelf, edge=0.004)
    books(-2.08, -1.72, 4.06, 1.2975, spines(BOOKS), random, tallest=0.27)
    vase((-1.42, 4.16, 1.2975), 0.24, plain("#c7b9a4", 0.5))
    lying_books((-1.92, 4.15, 1.7975), 3, spines(BOOKS), random)
    pot((-1.46, 4.16, 1.7975), 0.075, 0.12, plain("#d9d2c4", 0.6))
    trailing_plant((-1.46, 4.16, 1.91), 0.55, random)
    table_lamp((-1.92, 4.14, 1.89), 0.34, plain("#9c6b44", 0.4), power=4, bright=1.5)
    speaker((1.34, 3.96, 0), black)
    pot((1.80, 3.70, 0), 0.19, 0.50, plain("#5a6068", 0.6))
    snake_plant((1.80, 3.70, 0.46), 1.00, random)
    sideboard((-1.62, 3.98, 0), 1.15, shelf, black)
    bowl((-1.34, 3.96, 0.70), 0.10, plain("#b9ad9a", 0.4, coat=0.3))
    lying_books((-1.74, 3.96, 0.70), 3, spines(BOOKS), random)
    print_((1.62, 4.28, 1.96), (0.92, 0.66), black, mist(8, tint="#f2ece2"))
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
    camera((0, 0, 1.25), (0, 4, 1.25), lens_mm=30, focus_m=1.3, stop=2.4)
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
    screen((0, 60, 1.25), (90, 0, 0), CITY_M, printed("city", city(11), shines=0.55))
    screen((0, 4.40, 1.5), (90, 0, 0), (6.3, 2.2), pane())
    side_table((1.78, 3.50, 0), black)
    table_lamp((1.78, 3.50, 0.515), 0.62, plain("#8a5238", 0.3, coat=0.4), power=60, bright=1.5)
    lying_books((0.62, 4.08, 0.52), 3, spines(BOOKS), random)
    vase((-0.42, 4.10, 0.52), 0.26, plain("#8d9aa0", 0.35, coat=0.4))
    pot((-1.72, 3.42, 0), 0.22, 0.38, plain("#8b8f93", 0.6))
    palm((-1.72, 3.42, 0.35), 1.6, random)
    armchair((1.06, 2.98, 0), -20, fabric("#6d7a86"), fabric("#59656f"), wood("#7a5538", "#553a25", along=1))
    for x in (-2.45, 2.45):
        curtain(0.62, 2.65, (x, 4.12, 2.82), sheer("#a8acb6", 0.4), random, folds=9)
    ambient("#1b2a4a", 0.35)
    panel((-0.9, -1.2, 2.8), (-0.6, 3.4, 0.9), (2.0, 1.2), 70, "#ffd9b4")
    panel((0.0, 1.6, 2.95), (0, 4.2, 0.2), (2.6, 0.5), 22, "#a9c0ff")
    return {"exposure": 1.05, "look": "AgX - Medium High Contrast"}


ROOMS: dict[str, Callable[[], dict[str, object]]] = {
    "loft": loft,
    "library": library,
    "office": office,
    "morning": morning,
    "studio": studio,
    "night-window": night_window,
}
