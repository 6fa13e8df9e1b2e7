"""`photo`: remove or replace the background of photos, one or a folder full."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import cv2
from tqdm import tqdm

from studio.cli.choices import FAMILIES, add_declared, add_look, chosen_look, chosen_model, ready
from studio.cli.pipeline import open_pipeline
from studio.core.errors import StudioError, Unreadable
from studio.core.frame import Frame, Image, Matte, read_only, size_of
from studio.core.pipeline import Pipeline
from studio.imaging.codec import Exists, read_picture, write_picture
from studio.imaging.composite import weight_of

PICTURES = frozenset({".jpg", ".jpeg", ".png", ".webp", ".bmp", ".tif", ".tiff", ".gif", ".avif", ".jp2"})


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `photo`."""
    parser.add_argument("inputs", metavar="IN", nargs="+", help="photos, or folders of them")
    parser.add_argument("--output", metavar="DIR", required=True, help="folder for the results, one PNG per photo")
    parser.add_argument("--matte-only", action="store_true", help="write 8-bit mattes instead of pictures")
    parser.add_argument("--overwrite", action="store_true", help="replace results that are there already")
    add_look(parser)
    add_declared(parser, *FAMILIES)


def run(args: argparse.Namespace) -> int:
    """Do every photo; one that fails is named and the others go on."""
    if args.background is None:
        args.background = "transparent"
    photos = list(_photos(args.inputs))
    if not photos:
        raise Unreadable(f"There is no photo in {', '.join(args.inputs)}.", hint="Name photos or a folder of them.")
    model = ready(chosen_model(args))
    failed = 0
    with open_pipeline(model) as pipeline, tqdm(photos, unit="photo", disable=not sys.stderr.isatty()) as bar:
        look = chosen_look(args)
        for number, photo in enumerate(bar):
            try:
                frame = _frame(photo, number)
                pipeline.compositing.use(look, frame.size)
                _write(pipeline, frame, Path(args.output) / f"{photo.stem}.png", args)
            except StudioError as error:
                failed += 1
                bar.write(f"backlot: {photo}: {error}", file=sys.stderr)
    print(f"{len(photos) - failed} of {len(photos)} photos written to {args.output}")
    return 1 if failed else 0


def _photos(inputs: list[str]) -> Iterator[Path]:
    for name in inputs:
        path = Path(name)
        if path.is_dir():
            yield from sorted(file for file in path.iterdir() if file.suffix.lower() in PICTURES and file.is_file())
        else:
            yield path


def _frame(photo: Path, number: int) -> Frame:
    image = read_picture(photo)
    read_only(image)
    return Frame(image, number, time.perf_counter(), cut=True)  # photos have nothing to do with one another


def _write(pipeline: Pipeline, frame: Frame, path: Path, args: argparse.Namespace) -> None:
    if path.exists() and not args.overwrite:
        raise Exists(f"It is {path}.", hint="Choose another folder, or add --overwrite.")
    layers = pipeline.compositing.layers(pipeline.matte(frame))
    path.unlink(missing_ok=True)
    if args.matte_only:
        write_picture(path, weight_of(layers.matte, frame.size))
        return
    picture = pipeline.compositing.finish(layers)
    if picture.alpha is None:
        write_picture(path, picture.image)
    else:
        write_picture(path, layers.foreground, _full(picture.alpha, layers.foreground))


def _full(alpha: Matte, image: Image) -> Matte:
    return cv2.resize(alpha, size_of(image), interpolation=cv2.INTER_LINEAR)  # type: ignore[return-value]
