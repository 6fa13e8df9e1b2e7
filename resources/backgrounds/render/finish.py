"""Makes the shipped pictures out of the rendered ones.

`python finish.py FOLDER` reads FOLDER/NAME.SEED.png (16 bits; several seeds are averaged) and writes NAME.jpg and
thumbnails/NAME.jpg where the backgrounds are.
"""

from __future__ import annotations

import sys
from pathlib import Path

import cv2
import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1]))

from paint import HEIGHT, WIDTH, save  # it stands one folder up


def glowing(picture: np.ndarray) -> np.ndarray:
    """Let what is bright shine over what is near it, as in every lens; values 0..255."""
    light = (picture / 255) ** 2.2
    beyond = np.maximum(light - 0.55, 0) * (1 + 2 * light)  # what was white was brighter than white
    size = picture.shape[1] / 1920
    halo = 0.10 * cv2.GaussianBlur(beyond, (0, 0), 9 * size) + 0.09 * cv2.GaussianBlur(beyond, (0, 0), 60 * size)
    return np.minimum(1 - (1 - light) * (1 - np.minimum(halo, 1)), 1) ** (1 / 2.2) * 255


def finished(rendered: np.ndarray) -> np.ndarray:
    """Give the picture at its shipped size, with the glow, the dark corners and the grain of a lens and a film."""
    picture = glowing(rendered.astype(np.float32) / 257)
    if picture.shape[:2] != (HEIGHT, WIDTH):
        picture = cv2.resize(picture, (WIDTH, HEIGHT), interpolation=cv2.INTER_CUBIC)
        picture += 0.35 * (picture - cv2.GaussianBlur(picture, (0, 0), 1.4))
    y, x = np.mgrid[-1 : 1 : HEIGHT * 1j, -1 : 1 : WIDTH * 1j].astype(np.float32)
    picture *= (1 - 0.10 * (x * x + y * y) ** 1.5 / 2.83)[..., None]
    random = np.random.default_rng(1)
    grain = random.normal(0, 1.5, (HEIGHT, WIDTH, 1)) + random.normal(0, 0.5, (HEIGHT, WIDTH, 3))
    grain = cv2.GaussianBlur(grain.astype(np.float32), (0, 0), 0.55) * 1.5
    return np.clip(picture + grain + 0.5, 0, 255).astype(np.uint8)


def main(folder: Path) -> None:
    """Finish every room of a folder."""
    for name in sorted({path.name.partition(".")[0] for path in folder.glob("*.png")}):
        seeds = [cv2.imread(str(path), cv2.IMREAD_COLOR | cv2.IMREAD_ANYDEPTH) for path in folder.glob(f"{name}.*png")]
        if any(one is None or one.dtype != np.uint16 for one in seeds):
            sys.exit(f"A picture of {name} has no 16 bits.")
        save(name, finished(np.mean(seeds, axis=0)))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
