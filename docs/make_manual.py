"""Writes docs/filters.md and its pictures from the filters' own declarations.

python docs/make_manual.py [NAME...]    all, or these alone; look at the pictures before you commit
"""

# ruff: noqa: E402  (the checkout goes on the path first)
from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import cv2
import numpy as np

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

import studio.filters
from studio.core.chain import Chain, Notice
from studio.core.filter import FILTERS, Filter, Net, NetFilter, Stage
from studio.core.frame import Frame, Image, Matte, Shot, Size, read_only
from studio.core.params import Parameter, parameters
from studio.core.places import shipped
from studio.core.preset import Preset, parse_preset
from studio.filters.over import Over
from studio.imaging.codec import read_picture
from studio.imaging.fit import cover
from studio.sources.demo import Demo

MANUAL = ROOT / "docs" / "filters.md"
PICTURES = ROOT / "docs" / "filters"
SIZE: Size = (640, 360)
NET = (128, 72)
FRAMES = 6
PLACE = "dawn.jpg"
CROP = (slice(40, 240), slice(190, 490))  # what the pictures show
BEFORE = ("silhouette", "refine", "despill")  # what stands around the filter shown, as in a look
HARD = {  # a scene in which the filter has something to do
    "low-light": 0.2,
    "relight": 0.45,
}
STRONG = {  # shown a little stronger than they are set, so that a small picture tells
    "color-transfer": {"strength": 0.6},
    "light-wrap": {"strength": 0.7},
    "bokeh": {"strength": 0.6},
    "framing": {"follow_me": False, "zoom": 0.7, "across": 0.06, "down": 0.08},
    "grain": {"strength": 2.0},
    "low-light": {"strength": 1.0},
    "relight": {"strength": 1.0},
}


def main(names: list[str]) -> None:
    """Write the pages and the pictures."""
    PICTURES.mkdir(exist_ok=True)
    for kind in FILTERS:
        if not issubclass(kind, NetFilter) and (not names or kind.slug() in names):
            cv2.imwrite(str(PICTURES / f"{kind.slug()}.jpg"), pair(kind), [cv2.IMWRITE_JPEG_QUALITY, 82])
    MANUAL.write_text(text(), "utf-8")


def text() -> str:
    """Give the manual."""
    parts = [
        "# Filters\n",
        "Made by `python docs/make_manual.py` from the filters' own declarations; do not edit by hand.\n",
        "A look is a list of filters. They run stage by stage; within a stage in the order of the list, which you can "
        "change by dragging. Every parameter is also a flag, `--smooth-step.low 0.1`, and a key of a preset file, "
        '`{"filter": "smooth-step", "low": 0.1}`. Each picture shows the composite without the filter and with it; '
        "some are shown stronger than they are set.\n",
        _looks(),
    ]
    for stage in Stage:
        kinds = [kind for kind in FILTERS if kind.stage is stage]
        if kinds:
            parts += [f"## Stage {stage.name.lower()}\n", *(_page(kind) for kind in kinds)]
    return "\n".join(parts)


def pair(kind: type[Filter]) -> Image:
    """Give the picture of a filter: without it and with it."""
    strong: dict[str, Any] = STRONG.get(kind.slug(), {})
    one = kind(enabled=True, **strong)
    around = [FILTERS[name]() for name in BEFORE if _helps(kind, name)]
    dim = HARD.get(kind.slug(), 1.0)
    without, given = _run([*around, Over()], dim), _run([*around, Over(), one], dim)
    bar = np.full((without[CROP].shape[0], 4, 3), 255, np.uint8)
    return np.hstack([without[CROP], bar, given[CROP]])


def _helps(kind: type[Filter], name: str) -> bool:
    """Whether another filter belongs around this one: edges are shown raw for the filters that mend them."""
    return FILTERS[name] is not kind and kind.stage is not Stage.MATTE and (kind.slug(), name) != ("despill", "despill")


def _run(filters: list[Filter], dim: float) -> Image:
    chain = Chain(Over(), _no_net, _fail)
    chain.adopt(filters)
    scene = Demo(width=SIZE[0], height=SIZE[1]).scene()
    behind = cover(read_picture(shipped("resources", "backgrounds", PLACE)), SIZE).copy()
    read_only(behind)
    for number in range(FRAMES):
        image = np.rint(scene.image(number) * dim).astype(np.uint8)
        matte = _net_like(scene.truth(number), number)
        picture = chain.run(Shot(Frame(image, number, number / 30), matte, image, behind))
    return picture.image


def _net_like(truth: Matte, number: int) -> Matte:
    """Give a matte as a small net would: coarse, soft, a little unsteady, with a hole and a speck."""
    coarse = cv2.resize(cv2.GaussianBlur(truth, (0, 0), 2.5), NET, interpolation=cv2.INTER_AREA)
    shaken = coarse + np.random.default_rng(number).normal(0, 0.03, coarse.shape).astype(np.float32) * (coarse > 0.02)
    shaken[14:17, 84:87] = 0.9
    shaken[50:53, 62:65] = 0.1
    return np.clip(shaken, 0, 1).astype(np.float32)


def _looks() -> str:
    rows = []
    for path in sorted(shipped("resources", "presets").glob("*.json")):
        look, _ = parse_preset(path.read_text("utf-8"), Preset(None))  # type: ignore[arg-type]
        rows.append(f"| {look.name} | {', '.join(one.title() for one in look.filters if one.enabled)} |")
    return "\n".join(["| Look | Filters |", "|---|---|", *rows, ""])


def _page(kind: type[Filter]) -> str:
    picture = "" if issubclass(kind, NetFilter) else f"![Without and with](filters/{kind.slug()}.jpg)\n\n"
    rows = [_row(parameter) for parameter in parameters(kind) if parameter.name != "enabled"]
    head = ["| Parameter | Flag | Range | Standard | |", "|---|---|---|---|---|"]
    table = "\n".join([*head, *(row.replace("FILTER", kind.slug()) for row in rows)]) if rows else "No parameters."
    return f"### {kind.title()}\n\n{kind.summary()}\n\n{picture}{table}\n"


def _row(parameter: Parameter) -> str:
    extent = ", ".join(parameter.choices) or "any"
    if parameter.kind in ("slider", "whole"):
        extent = f"{parameter.low:g} to {parameter.high:g} {parameter.unit}".rstrip()
    if parameter.kind == "toggle":
        extent = "on, off"
    return f"| {parameter.label} | `--FILTER.{parameter.flag}` | {extent} | {parameter.default} | {parameter.help} |"


def _no_net(card: str) -> Net:
    raise LookupError(card)


def _fail(notice: Notice) -> None:
    raise SystemExit(notice.headline)


if __name__ == "__main__":
    assert studio.filters  # importing it registered them
    main(sys.argv[1:])
