"""What a run writes down: a line of figures per epoch (CSV and TensorBoard), and pictures to look at."""

from __future__ import annotations

import csv
from pathlib import Path

import cv2
import numpy as np
from torch.utils.tensorboard import SummaryWriter

from studio.core.frame import Image, Matte
from studio.training.sheet import on_green


class RunLog:
    """Appends the figures of each epoch to `log.csv` and to TensorBoard's event file."""

    def __init__(self, run: Path) -> None:
        self.path = run / "log.csv"
        self.samples = run / "samples"
        self.samples.mkdir(exist_ok=True)
        self.board = SummaryWriter(str(run / "tensorboard"))

    def __enter__(self) -> RunLog:
        return self

    def __exit__(self, *reason: object) -> None:
        self.board.close()

    def epoch(self, step: int, figures: dict[str, float]) -> None:
        """Writes one row."""
        row = {"step": float(step), **figures}
        is_new = not self.path.exists()
        with self.path.open("a", newline="", encoding="utf-8") as file:
            writer = csv.writer(file)
            if is_new:
                writer.writerow(row)
            writer.writerow(f"{value:.6g}" for value in row.values())
        for name, value in figures.items():
            self.board.add_scalar(name, value, step)
        self.board.flush()

    def pictures(self, step: int, pairs: list[tuple[Image, Matte]]) -> None:
        """Each picture beside its cut-out on green."""
        rows = [np.hstack([image, on_green(image, matte)]) for image, matte in pairs]
        height = min(row.shape[0] for row in rows)
        rows = [cv2.resize(row, (round(row.shape[1] * height / row.shape[0]), height)) for row in rows]
        cv2.imwrite(str(self.samples / f"{step:06d}.jpg"), np.hstack(rows))
