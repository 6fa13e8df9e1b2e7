"""`export`: writes a trained network and its card into the models' folder."""

from __future__ import annotations

import argparse
from pathlib import Path

from studio.core.errors import BadValue
from studio.training.commands import import_torch


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `export`."""
    parser.add_argument(
        "--run", dest="runs", type=Path, action="append", required=True, help="the run; earlier ones it grew from first"
    )
    parser.add_argument("--name", required=True, help="the model's name, its folder's and its file's")
    parser.add_argument("--title", required=True)
    parser.add_argument("--summary", required=True)
    parser.add_argument("--rank", type=int, default=50, help="the model of the highest rank is the default")
    parser.add_argument("--pixels", type=int, help="input size (default: the run's)")
    parser.add_argument(
        "--range",
        type=float,
        nargs=2,
        default=(0.05, 0.95),
        metavar=("LOW", "HIGH"),
        help="mattes become 0 and 1 there",
    )
    parser.add_argument(
        "--weights",
        action="append",
        metavar="PATH[=SHARE]",
        help="default: the last run's averaged weights, last.pt; of several files the mean, by their shares",
    )
    parser.add_argument("--limits", default="")
    parser.add_argument("--licence", default="GPL-3.0-or-later; the training sets' terms apply")
    parser.add_argument(
        "--figure", action="append", default=[], metavar="NAME=VALUE", help="a measured figure; repeatable"
    )
    parser.add_argument("--out", type=Path, default=Path("models"))


def run(args: argparse.Namespace) -> int:
    """Write the model's folder."""
    import_torch()
    from studio.training.checkpoint import read_progress
    from studio.training.config import Training
    from studio.training.export import About, export, parameters
    from studio.training.network import MattingNet
    from studio.training.provenance import provenance
    from studio.training.soup import share_of

    figures = {}
    for figure in args.figure:
        name, equals, value = figure.partition("=")
        if not equals:
            raise BadValue(f"--figure {figure} is not NAME=VALUE.")
        figures[name] = value
    runs = [(Training.read(run / "config.json"), read_progress(run / "last.pt")) for run in args.runs]
    told = provenance(runs, parameters(MattingNet()))
    pixels = args.pixels or runs[-1][0].pixels
    about = About(
        args.name, args.title, args.summary, args.rank, pixels, args.licence, told, args.limits, tuple(args.range)
    )
    folder = args.out / args.name
    weights = dict(map(share_of, args.weights or [str(args.runs[-1] / "last.pt")]))
    card = export(weights, about, folder, figures)
    runs[-1][0].portable().save(folder / "training.json")
    print(f"{card} is written, and gives what torch gives.")  # noqa: T201  # the command's answer
    return 0
