"""`video`: remove or replace the background of a video file or of a folder of numbered pictures."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from tqdm import tqdm

from studio.cli.choices import FAMILIES, add_declared, add_look, at_least_one, chosen_look, chosen_model, ready, tell
from studio.core.errors import BadValue

STOPPED = 130


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `video`."""
    parser.add_argument("input", metavar="IN", help="a video file, or a folder of numbered pictures")
    parser.add_argument(
        "--output",
        metavar="FILE|DIR",
        help="the result: .mp4, .mov, .mkv or .webm, or a folder for PNGs; on a transparent background .mov is "
        "ProRes 4444, .webm VP9 and .mkv FFV1, all with alpha",
    )
    parser.add_argument("--matte-output", metavar="DIR", help="folder for the mattes, one 8-bit PNG per frame")
    parser.add_argument("--quality", metavar="N", type=at_least_one, default=20, help="lower is better and larger (20)")
    parser.add_argument("--no-sound", action="store_true", help="leave the sound out")
    add_look(parser)
    add_declared(parser, *FAMILIES)


def run(args: argparse.Namespace) -> int:
    """Do the whole video; stopped or crashed, the same command goes on from there."""
    from studio.films.convert import FilmNews, FilmOrder, convert  # FFmpeg is large, and `--help` needs none of it

    if not args.output and not args.matte_output:
        raise BadValue("Nothing was asked for.", hint="Give --output, --matte-output, or both.")
    order = FilmOrder(
        args.input,
        chosen_look(args),
        chosen_model(args),
        Path(args.output) if args.output else None,
        Path(args.matte_output) if args.matte_output else None,
        args.quality,
        not args.no_sound,
    )
    ready(order.model)
    with tqdm(unit="frame", disable=not sys.stderr.isatty()) as bar:

        def show(news: FilmNews) -> None:
            bar.total = news.total or None
            bar.update(news.done - bar.n)

        return _done(order, convert, show)


def _done(order: Any, convert: Any, show: Any) -> int:
    try:
        count = convert(order, show, tell)
    except KeyboardInterrupt:
        print("backlot: stopped; the same command goes on from here.", file=sys.stderr)
        return STOPPED
    print(f"{count} frames done")
    return 0
