"""Makes the shipped pictures out of the rendered ones.

`python finish.py FOLDER` reads FOLDER/NAME.png (16 bits) and writes NAME.jpg and thumbnails/NAME.jpg where the
backgrounds are.
"""

from __future__ import annotations

import sys
from pathlib import Path

import cv2
import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1]))

from paint import HEIGHT, WIDTH, save  # it stands one folder up


def finished(rendered: np.ndarray) -> np.ndarray:
    """Give the picture at its shipped size, a little darker towards the corners, with the fine grain of a film."""
    picture = rendered.astype(np.float32) / 257
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
    """Finish every picture of a folder."""
    for path in sorted(folder.glob("*.png")):
        rendered = cv2.imread(str(path), cv2.IMREAD_COLOR | cv2.IMREAD_ANYDEPTH)
        if rendered is None or rendered.dtype != np.uint16:
            sys.exit(f"{path} is no picture of 16 bits.")
        save(path.stem, finished(rendered))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
