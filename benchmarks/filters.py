"""How fast every filter is, beside the plain library call it replaces, and how good its pictures are.

python benchmarks/filters.py [--json FILE]                       ms at 720p and 1080p on 1 and 2 threads, and quality
python benchmarks/filters.py --people FOLDER --places FOLDER     quality on cut-outs (FOLDER/images, FOLDER/masks) too
python benchmarks/filters.py --looks [--model NAME]              whole looks through the engine, the net included
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1]))

import filter_quality
from color_transfer import color_transfer
from live import machine

import studio.filters
from studio.core.chain import in_order
from studio.core.filter import FILTERS, Filter, NetFilter, Stage
from studio.core.frame import Frame, Image, Matte, Shot, Size, read_only
from studio.core.places import shipped
from studio.imaging.codec import read_picture
from studio.imaging.fit import cover
from studio.imaging.foreground import estimate_foreground_exactly
from studio.imaging.guided import guided, refine
from studio.sources.demo import Demo

SIZES: tuple[Size, ...] = ((1280, 720), (1920, 1080))
NET = (256, 144)
RUNS = 40
SLOW = ("trimap-matting", "crf")  # for stills alone
TARGET_MS = {"seamless-clone": 6.0}


def main() -> None:
    """Measure and print."""
    args = _arguments()
    report: dict[str, Any] = {"machine": machine()}
    if args.looks:
        report["looks"] = looks(args.model)
    else:
        report["filters"] = [row for size in SIZES for threads in (1, 2) for row in speeds(size, threads)]
        report["replaced"] = [row for threads in (1, 2) for row in replaced(SIZES[0], threads)]
        report["quality"] = filter_quality.on_demo()
        if args.people and args.places:
            report["cut_outs"] = filter_quality.on_cut_outs(Path(args.people), Path(args.places))
            report["colour"] = filter_quality.on_colour(Path(args.people))
    _print(report)
    if args.json:
        Path(args.json).write_text(json.dumps(report, indent=2) + "\n", "utf-8")


def speeds(size: Size, threads: int) -> list[dict[str, Any]]:
    """Time every live filter on the shots that it meets in a look."""
    cv2.setNumThreads(threads)
    rows = []
    for kind in FILTERS:
        if issubclass(kind, NetFilter) or kind.slug() in SLOW:
            continue
        first, second = shot_for(kind, size, 0), shot_for(kind, size, 1)
        _, memory = kind().follow(first, None)
        wall, cpu = timed(lambda kind=kind, shot=second, memory=memory: kind().follow(shot, memory))
        target = TARGET_MS.get(kind.slug(), 2.5) if size == SIZES[0] else None
        rows.append(
            {"filter": kind.slug(), "rows": size[1], "threads": threads, "ms": wall, "cpu_ms": cpu, "target_ms": target}
        )
    return rows


def shot_for(kind: type[Filter], size: Size, number: int) -> Shot:
    """Give the shot that a filter of this kind meets: coarse before the matte filters, refined and composited after."""
    scene = Demo(width=size[0], height=size[1]).scene()
    image = scene.image(number)
    if kind.slug() == "low-light":
        image = image // 5
    if kind.slug() == "grain":
        noise = np.random.default_rng(number).normal(0, 4, image.shape)
        image = np.clip(image + noise, 0, 255).astype(np.uint8)
    coarse = net_like(scene.truth(number))
    matte = coarse if kind.stage <= Stage.MATTE else refine(image, coarse, 4, 1e-4)
    behind = place(size).copy() if kind.slug() == "bokeh" else place(size)  # as a video would: blurred anew each time
    for array in (image, matte, behind):
        read_only(array)
    composite = behind if kind.stage > Stage.COMPOSITE else None
    return Shot(Frame(image, number, number / 30), matte, image, behind, composite)


def net_like(truth: Matte) -> Matte:
    """Give a matte as a small net would."""
    soft = cv2.GaussianBlur(truth, (0, 0), truth.shape[0] / 240)
    return cv2.resize(soft, NET, interpolation=cv2.INTER_AREA).astype(np.float32)


def place(size: Size) -> Image:
    """Give a shipped background; the same array every time, as a backdrop does."""
    if size not in _places:
        _places[size] = cover(read_picture(shipped("resources", "backgrounds", "night-city-bokeh.jpg")), size).copy()
        read_only(_places[size])
    return _places[size]


_places: dict[Size, Image] = {}


def replaced(size: Size, threads: int) -> list[dict[str, Any]]:
    """Time the plain library calls that filters replace, beside them."""
    cv2.setNumThreads(threads)
    own = {row["filter"]: row["ms"] for row in speeds(size, threads)}
    shot = shot_for(FILTERS["over"], size, 1)
    image, behind, matte = shot.frame.image, shot.background, shot.matte
    grey = (matte > 0.5).astype(np.uint8) * 255
    grey[[0, -1]] = grey[:, [0, -1]] = 0  # seamlessClone fails where its mask touches the border
    left, top, width, height = cv2.boundingRect(grey)
    middle = (left + width // 2, top + height // 2)
    unit = image.astype(np.float32) / 255

    def blend() -> object:
        thick = matte[..., None]
        return (image * thick + behind * (1 - thick)).astype(np.uint8)

    def clone() -> object:
        return cv2.seamlessClone(image.copy(), behind.copy(), grey.copy(), middle, cv2.NORMAL_CLONE)

    plain: dict[str, tuple[str, Callable[[], object], float]] = {
        "over": ("numpy float32 over", blend, 1.0),
        "color-transfer": ("color_transfer.color_transfer", lambda: color_transfer(behind, image), 8.0),
        "seamless-clone": ("cv2.seamlessClone", clone, 12.0),
        "refine": ("full-size colour guided filter", lambda: guided(unit, matte, 16, 1e-4), 10.0),
        "despill": ("pymatting estimate_foreground_ml", lambda: estimate_foreground_exactly(image, matte), 1.0),
    }
    rows = []
    for name, (call, run, wanted) in plain.items():
        wall, _ = timed(run, 6)
        ratio = wall / own[name]
        rows.append(
            {
                "filter": name,
                "threads": threads,
                "ms": own[name],
                "plain": call,
                "plain_ms": wall,
                "ratio": ratio,
                "wanted": wanted,
            }
        )
    return rows


def looks(model: str) -> list[dict[str, Any]]:
    """Run whole looks through the engine, unpaced, the net included."""
    import live

    live.prepare()
    net = live.ready(live.MODELS.parse(model) if model else live.default_model())
    rows = []
    for name in ("natural", "cinema"):
        look = live.find_look(name)[0]
        look = replace(look, background=live.BACKGROUNDS.parse("aurora"), filters=in_order(look.filters))
        for size in SIZES:
            row = live.unpaced("demo", net, look, size, 300)
            rows.append({"look": name, **{key: value for key, value in row.items() if key != "stages"}})
    return rows


def timed(run: Callable[[], object], runs: int = RUNS) -> tuple[float, float]:
    """Give the median wall time and the least CPU time of this thread, in ms."""
    run()
    walls, spent = [], []
    for _ in range(runs):
        wall, cpu = time.perf_counter(), time.thread_time()
        run()
        walls.append(1000 * (time.perf_counter() - wall))
        spent.append(1000 * (time.thread_time() - cpu))
    return statistics.median(walls), min(spent)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="How fast and how good the filters are.")
    parser.add_argument("--people", default="", help="a folder with images/ and masks/ of people")
    parser.add_argument("--places", default="", help="a folder of backgrounds")
    parser.add_argument("--looks", action="store_true", help="whole looks through the engine instead")
    parser.add_argument("--model", default="", help="what finds the person, for --looks")
    parser.add_argument("--json", metavar="FILE", help="write the figures for machines")
    return parser.parse_args()


def _print(report: dict[str, Any]) -> None:
    for section, content in report.items():
        print(f"\n{section}")
        for row in content if isinstance(content, list) else [content]:
            print("  " + "  ".join(f"{name} {_short(value)}" for name, value in row.items() if value is not None))


def _short(value: Any) -> str:
    return f"{value:.2f}" if isinstance(value, float) else str(value)


if __name__ == "__main__":
    assert studio.filters  # importing it registered them
    main()
