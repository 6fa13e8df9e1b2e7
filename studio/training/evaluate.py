"""Measures models side by side on the same pictures: `score.csv`, a summary of all figures, and the worst pictures."""

from __future__ import annotations

import csv
import logging
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass, field
from pathlib import Path

import cv2
import numpy as np

from studio.core.errors import StudioError
from studio.core.frame import Image
from studio.core.ports import Segmenter
from studio.inference.network import Network
from studio.inference.store import Condition, Store
from studio.training import judging, moving
from studio.training.against import judge_against
from studio.training.errors import AlreadyThere
from studio.training.folders import pairs_in, pictures_in, read_image, read_pair
from studio.training.judging import Judged
from studio.training.metrics import LARGE_PIECE, worst_tenth
from studio.training.sheet import contact_sheet
from studio.training.slices import SLICES

LOG = logging.getLogger(__name__)

BASELINES = ("mediapipe-general", "mediapipe-landscape")
IF_INSTALLED = ("selfie-multiclass",)
WORST = 20
PEOPLE, FRAMES = 12, 12
CLIP_FRAMES = 90

Figures = dict[str, float]


@dataclass(frozen=True, slots=True)
class Examination:
    """What is to be measured, and on what."""

    models: tuple[str, ...]
    pictures: Path
    out: Path
    baselines: bool = True
    scenes: Path | None = None  # pictures without people: for slices, composites and the empty room
    clips: Path | None = None
    scene_count: int = 150
    clip_frames: int = CLIP_FRAMES
    against: str = ""  # a careful model, whose mattes tell on the clips what is missing
    only: frozenset[str] = field(default_factory=frozenset)  # names of pictures; empty means all


def evaluate(examination: Examination) -> dict[str, Figures]:
    """Measure every model; writes into the examination's folder and gives the figures by model."""
    if (examination.out / "summary.csv").exists():
        raise AlreadyThere(f"{examination.out}.")
    pairs = [pair for pair in pairs_in(examination.pictures) if not examination.only or pair.name in examination.only]
    scenes = pictures_in(examination.scenes)[: examination.scene_count] if examination.scenes else []
    clips = sorted(path for path in examination.clips.iterdir() if path.is_file()) if examination.clips else []
    examination.out.mkdir(parents=True, exist_ok=True)
    found: dict[str, Figures] = {}
    plain: dict[str, list[Judged]] = {}
    for name in all_models(examination):
        with ExitStack() as stack:
            segmenter = open_model(name, required=name in examination.models, stack=stack)
            careful = open_model(examination.against, required=True, stack=stack) if examination.against else None
            if segmenter is None:
                continue
            LOG.info("Measuring %s on %d pictures.", name, len(pairs))
            plain[name] = list(judging.judge_pictures(segmenter, pairs))
            found[name] = {
                **picture_figures(plain[name]),
                **scene_figures(segmenter, plain[name], scenes),
                **clip_figures(segmenter, clips, examination.clip_frames),
                **against_figures(segmenter, careful, clips, examination.clip_frames),
            }
            if name in examination.models:
                worst = sorted(plain[name], key=lambda judged: judged.score.iou)[:WORST]
                cv2.imwrite(str(examination.out / f"worst-{file_name(name)}.jpg"), contact_sheet(segmenter, worst))
    write_scores(examination.out / "score.csv", plain)
    write_summary(examination.out / "summary.csv", found)
    return found


def all_models(examination: Examination) -> tuple[str, ...]:
    """Give the models asked for, then the baselines that are not among them."""
    others: tuple[str, ...] = ()
    if examination.baselines:
        ready = {entry.name for entry in Store().list() if entry.condition is Condition.READY}
        others = (*BASELINES, *(name for name in IF_INSTALLED if name in ready))
    return (*examination.models, *(name for name in others if name not in examination.models))


def open_model(name: str, *, required: bool, stack: ExitStack) -> Segmenter | None:
    """Open a model; a baseline that cannot be opened is left out with a word about it."""
    try:
        return stack.enter_context(Network(card=name).open())
    except StudioError as error:
        if required:
            raise
        LOG.warning("Without %s: %s", name, error)
        return None


def picture_figures(judged: Sequence[Judged]) -> Figures:
    """Give the means over the pictures, the worst tenth and the share of pictures with a large piece missing."""
    rows = [asdict(one.score) for one in judged]
    figures = {name: float(np.mean([row[name] for row in rows])) for name in rows[0] if name != "piece"}
    figures["worst tenth"] = worst_tenth([row["iou"] for row in rows])
    figures["large piece missing"] = float(np.mean([row["piece"] > LARGE_PIECE for row in rows]))
    return figures


def scene_figures(segmenter: Segmenter, plain: Sequence[Judged], scenes: Sequence[Path]) -> Figures:
    """Give the slices' figures, the composites' and the empty room's; nothing without scenes."""
    if not scenes:
        return {}
    read = [read_image(path) for path in scenes[: 2 * PEOPLE]]
    figures: Figures = {}
    for name, make in SLICES.items():
        figures[f"{name}: iou"], figures[f"{name}: lost"] = judging.judge_slice(segmenter, plain, make, read)
    people = list(cut_out_people(plain))
    for light, low in (("moving", False), ("moving, low light", True)):
        motion = judging.judge_composites(segmenter, moving.clips(people, read, FRAMES, low))
        figures |= {f"{light}: {name}": value for name, value in asdict(motion).items()}
    figures["nobody"] = judging.judge_empty(segmenter, scenes)
    return figures


def cut_out_people(plain: Sequence[Judged]) -> Iterator[tuple[Image, np.ndarray]]:
    """Give evenly spread pictures and masks to cut people from; the same ones for every model."""
    step = max(1, len(plain) // PEOPLE)
    for judged in list(plain)[::step][:PEOPLE]:
        yield read_pair(judged.pair)


def clip_figures(segmenter: Segmenter, clips: Sequence[Path], frames: int) -> Figures:
    """Give the steadiness over all clips, by the model alone and as the program steadies it."""
    figures: Figures = {}
    judges = {"clips": judging.judge_clip, "clips, steadied": judging.judge_steadied} if clips else {}
    for name, judge in judges.items():
        each = [judge(segmenter, judging.read_clip(path, frames)) for path in clips]
        figures |= {
            f"{name}: flicker": float(np.mean([one.flicker for one in each])),
            f"{name}: area": float(np.mean([one.area for one in each])),
            f"{name}: lag": float(np.max([one.lag for one in each])),
            f"{name}: holes": float(np.mean([one.holes for one in each])),
        }
    return figures


def against_figures(segmenter: Segmenter, careful: Segmenter | None, clips: Sequence[Path], frames: int) -> Figures:
    """Give what is missing on the clips, and too much, where there is a careful model to tell."""
    if careful is None or not clips:
        return {}
    found = judge_against(segmenter, careful, (judging.read_clip(path, frames) for path in clips))
    return {"clips, against another: holes": found.holes, "clips, against another: excess": found.excess}


def write_scores(path: Path, plain: dict[str, list[Judged]]) -> None:
    """Write a row per model and picture, and a last row with each model's means."""
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        for number, (name, judged) in enumerate(plain.items()):
            rows = [(one.pair.image.name, asdict(one.score)) for one in judged]
            if number == 0:
                writer.writerow(["model", "picture", *rows[0][1]])
            writer.writerows([name, picture, *(f"{value:.5f}" for value in row.values())] for picture, row in rows)
            means = [float(np.mean([row[column] for _, row in rows])) for column in rows[0][1]]
            writer.writerow([name, "mean", *(f"{value:.5f}" for value in means)])


def write_summary(path: Path, found: dict[str, Figures]) -> None:
    """Write one row per figure, one column per model."""
    names = list(dict.fromkeys(figure for figures in found.values() for figure in figures))
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["figure", *found])
        for name in names:
            writer.writerow([name, *(f"{figures[name]:.5g}" if name in figures else "" for figures in found.values())])


def table(found: dict[str, Figures]) -> str:
    """Give the summary to read: one row per figure."""
    names = list(dict.fromkeys(figure for figures in found.values() for figure in figures))
    wide = max(map(len, names), default=0)
    head = " " * wide + "".join(f"  {file_name(model):>20}" for model in found)
    rows = [
        f"{name:{wide}}" + "".join(f"  {figures.get(name, float('nan')):20.4f}" for figures in found.values())
        for name in names
    ]
    return "\n".join([head, *rows])


def file_name(model: str) -> str:
    """Give what a model is called in a file's name: cards may be given by their path."""
    return Path(model).parent.name if model.endswith(".toml") else Path(model).stem
