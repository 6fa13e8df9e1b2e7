"""`evaluate`: measures models side by side; needs no torch."""

from __future__ import annotations

import argparse
import logging
from pathlib import Path


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `evaluate`."""
    parser.add_argument("--model", action="append", required=True, help="a model's name or card; repeatable")
    parser.add_argument("--data", type=Path, required=True, help="folder with images/ and masks/")
    parser.add_argument(
        "--scenes", type=Path, help="pictures without people: slices, moving composites, the empty room"
    )
    parser.add_argument("--clips", type=Path, help="folder of videos: trembling")
    parser.add_argument(
        "--against", default="", metavar="MODEL", help="count what is missing on the clips against this model's mattes"
    )
    parser.add_argument("--out", type=Path, default=Path("evaluation"), help="folder for score.csv and the rest")
    parser.add_argument("--part", choices=("val", "test", "train"), help="only this part of the folder's pictures")
    parser.add_argument("--no-baselines", action="store_true", help="leave MediaPipe out")


def run(args: argparse.Namespace) -> int:
    """Measure, and show the summary."""
    logging.getLogger("studio.training").setLevel(logging.INFO)
    from studio.training.evaluate import Examination, evaluate, table
    from studio.training.folders import pairs_in, part_of

    only = (
        frozenset(pair.name for pair in pairs_in(args.data) if part_of(pair.name) == args.part)
        if args.part
        else frozenset()
    )
    examination = Examination(
        tuple(args.model),
        args.data,
        args.out,
        not args.no_baselines,
        args.scenes,
        args.clips,
        against=args.against,
        only=only,
    )
    print(table(evaluate(examination)))  # noqa: T201  # the command's answer
    return 0
