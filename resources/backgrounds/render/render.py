"""Renders the rooms: `python render.py FOLDER [--width 1920] [--samples 64] [--seed 0] [ROOM...]`.

It runs with Blender's Python module (`pip install bpy==4.5.*`, Python 3.11), or within the program itself (4.2 or
later, built with Open Image Denoise) as `blender -b -P render.py -- FOLDER ...`. Then `finish.py` makes the pictures
that ship.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import bpy  # noqa: F401  # before all others: bmesh and mathutils exist only once it is loaded

sys.path.insert(0, str(Path(__file__).parent))

from rooms import ROOMS  # Blender does not look beside the script
from scene import fresh, render


def main(words: list[str]) -> None:
    """Render the rooms that are named, or all of them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("rooms", nargs="*", metavar="ROOM", help=", ".join(ROOMS))
    parser.add_argument("--width", type=int, default=1920)
    parser.add_argument("--samples", type=int, default=64)
    parser.add_argument("--minutes", type=float, default=0.0, help="at most, for each room; 0 is as long as it takes")
    parser.add_argument("--seed", type=int, default=0, help="of the noise; pictures of several seeds become one")
    parser.add_argument("--threads", type=int, default=2)
    wanted = parser.parse_intermixed_args(words)
    for name in wanted.rooms or ROOMS:
        fresh()
        settings = ROOMS[name]()
        path = str((wanted.folder / f"{name}.{wanted.seed}.png").resolve())
        effort = {"samples": wanted.samples, "minutes": wanted.minutes, "seed": wanted.seed, "threads": wanted.threads}
        render(path, width=wanted.width, **effort, **settings)  # type: ignore[arg-type]


if __name__ == "__main__":
    main(sys.argv[sys.argv.index("--") + 1 :] if "--" in sys.argv else sys.argv[1:])
