"""`train`: prepares the data where needed, and trains or goes on training."""

from __future__ import annotations

import argparse
import logging
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio.training.commands import import_torch
from studio.training.errors import NothingToLearn

if TYPE_CHECKING:  # albumentations takes a second to import
    from studio.training.compose import Source
    from studio.training.config import Training

PATHS = ("pack", "imagenet", "initial")
OTHERS = ("steps", "batch", "pixels", "rate", "schedule", "patience", "seed")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `train`; what is not given keeps the recipe's value, or the resumed run's."""
    parser.add_argument(
        "--run", dest="folder", type=Path, default=Path("runs/run"), help="folder of the run (default: runs/run)"
    )
    parser.add_argument("--resume", action="store_true", help="go on from the run's last checkpoint")
    parser.add_argument("--config", type=Path, help="repeat the run of this config.json")
    parser.add_argument("--data", type=Path, help="folder with train/SET/images and masks, or with images and masks")
    parser.add_argument("--scenes", type=Path, action="append", help="folder of backgrounds without people; repeatable")
    parser.add_argument("--own", type=Path, help="folder of your own corrected mattes, images/ and masks/")
    parser.add_argument("--coco", type=Path, nargs=2, metavar=("ANNOTATIONS", "PICTURES"), help="people of COCO too")
    parser.add_argument(
        "--teacher", default="", metavar="MODEL", help="labels what nobody labelled; a card's name or path"
    )
    parser.add_argument("--without", action="append", default=[], metavar="SET", help="leave a set out; repeatable")
    parser.add_argument("--pack", type=Path, help="folder of the packed data (default: RUN/pack)")
    parser.add_argument("--imagenet", type=Path, help="MobileNetV2's ImageNet weights, for the trunk")
    parser.add_argument("--initial", type=Path, help="weights to start from: another run's best.pt")
    parser.add_argument("--steps", type=int)
    parser.add_argument("--batch", type=int)
    parser.add_argument("--pixels", type=int, help="the network's input holds at most so many")
    parser.add_argument("--rate", type=float, help="highest learning rate")
    parser.add_argument("--schedule", choices=("cosine", "plateau"))
    parser.add_argument("--patience", type=int, help="stop after so many epochs without gain; 0 never")
    parser.add_argument("--seed", type=int)
    parser.add_argument("--workers", type=int, default=1, help="processes that make batches")
    parser.add_argument("--threads", type=int, default=0, help="processor threads of torch; 0 is its own choice")


def run(args: argparse.Namespace) -> int:
    """Prepare the data where needed, and train."""
    logging.getLogger("studio.training").setLevel(logging.INFO)
    torch = import_torch()
    from studio.training.prepare import Material, packs_in, prepare
    from studio.training.train import train

    if args.threads:
        torch.set_num_threads(args.threads)
    training = settings(args)
    pack = Path(training.pack)
    if args.data:
        scenes = tuple(args.scenes or ())
        if not scenes:
            raise NothingToLearn("Name a folder of backgrounds with --scenes.")
        prepare(Material(args.data, scenes, tuple(more_sets(args, pack)), args.teacher), pack, args.without)
    known = packs_in(pack)
    sources = tuple(source for source in training.sources if source.name in known - set(args.without))
    sources += tuple(unknown_sources(known - {source.name for source in training.sources} - set(args.without)))
    if not sources:
        raise NothingToLearn(f"{pack} holds no packs; give --data.")
    progress = train(replace(training, sources=sources), args.folder, args.resume, args.workers)
    logging.getLogger(__name__).info("Done: %d steps, best val IoU %.4f.", progress.step, progress.best)
    return 0


def more_sets(args: argparse.Namespace, pack: Path) -> Iterator[tuple[str, Path]]:
    """Give the sets that were named beside the data; COCO's people are curated the first time."""
    if args.own:
        yield "own", args.own
    if args.coco:
        from studio.training.coco import import_coco

        annotations, pictures = args.coco
        curated = pack / "curated-coco"
        if not curated.exists():
            logging.getLogger(__name__).info("COCO: %s", import_coco(annotations, pictures, curated))
        yield "coco", curated


def unknown_sources(names: Iterable[str]) -> list[Source]:
    """Give sources for packs that the recipe does not know: a user's own."""
    from studio.training.compose import Source

    return [Source(name, 0.3, 0.35) for name in sorted(names)]


def settings(args: argparse.Namespace) -> Training:
    """Give the run's settings: the saved ones, changed by what was asked for."""
    from studio.training.config import Training

    saved = args.folder / "config.json" if args.resume else args.config
    training = Training.read(saved) if saved else Training(pack=str(args.pack or args.folder / "pack"))
    paths = {name: str(getattr(args, name)) for name in PATHS if getattr(args, name) is not None}
    others = {name: getattr(args, name) for name in OTHERS if getattr(args, name) is not None}
    changes: dict[str, Any] = paths | others
    return replace(training, **changes)
