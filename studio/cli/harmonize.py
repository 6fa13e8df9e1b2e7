"""`harmonize`: put people of photos into the light and colour of a place, one photo or a folder full."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import cv2
import numpy as np
from tqdm import tqdm

from studio.cli.choices import add_declared, adjusted
from studio.core.errors import StudioError, Unreadable
from studio.core.filter import FILTERS, Net
from studio.core.frame import Image, Matte, size_of
from studio.core.registry import Registry
from studio.filters.deep_harmonization import DeepHarmonization, NoHarmonizer
from studio.imaging.codec import Exists, encode_picture, read_picture, write_new
from studio.imaging.still import composed, cut_out, tone_of
from studio.imaging.tone import UNCHANGED
from studio.inference.known import open_net
from studio.stills.batch import PICTURES

ODD = 0.03  # by how much the shapes of a photo and its matte may differ


class NoSuchPair(Unreadable):
    """A photo has no matte, or no background, of its name."""

    hint = "Give files, or folders whose files have the same names."


class WrongMatte(StudioError):
    """The matte does not belong to the photo."""

    hint = "Give the matte that was made of this photo."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `harmonize`."""
    parser.add_argument("input", metavar="IN", help="a photo, or a folder of them")
    parser.add_argument("--matte", metavar="M", required=True, help="its matte, or a folder of the same names")
    parser.add_argument("--background", metavar="BG", required=True, help="the place, or a folder of the same names")
    parser.add_argument("--output", metavar="OUT", required=True, help="the file for the result, or a folder")
    parser.add_argument("--model", metavar="NAME", help=f"the model; standard: {DeepHarmonization().model}")
    parser.add_argument("--cut-out", action="store_true", help="write the person alone, with transparency, as PNG")
    parser.add_argument("--overwrite", action="store_true", help="replace results that are there already")
    only: Registry[DeepHarmonization] = Registry(FILTERS.family)
    only.add(DeepHarmonization)
    add_declared(parser, only)


def run(args: argparse.Namespace) -> int:
    """Do every photo; one that fails is named and the others go on."""
    wish = adjusted(DeepHarmonization(), args)
    tasks = _tasks(Path(args.input), Path(args.output))
    failed = 0
    with open_net(args.model or wish.model) as net, tqdm(tasks, disable=not sys.stderr.isatty()) as bar:
        if net.size == (0, 0):
            raise NoHarmonizer(f"It is {args.model or wish.model}.")
        for photo, output in bar:
            try:
                _do(photo, output, net, wish, args)
            except StudioError as error:
                failed += 1
                bar.write(f"backlot: {photo}: {error}", file=sys.stderr)
    print(f"{len(tasks) - failed} of {len(tasks)} photos written to {args.output}")
    return 1 if failed else 0


def _tasks(given: Path, output: Path) -> list[tuple[Path, Path]]:
    """Give each photo and where its result goes."""
    if not given.is_dir():
        return [(given, output / f"{given.stem}.png" if output.is_dir() else output)]
    photos = sorted(file for file in given.iterdir() if file.suffix.lower() in PICTURES and file.is_file())
    if not photos:
        raise Unreadable(f"There is no photo in {given}.", hint="Name photos or a folder of them.")
    return [(photo, output / f"{photo.stem}.png") for photo in photos]


def _of(place: Path, photo: Path) -> Path:
    """Give the file that belongs to a photo: of its name where a folder is given, else the file itself."""
    if not place.is_dir():
        return place
    found = sorted(file for file in place.glob(f"{_literal(photo.stem)}.*") if file.suffix.lower() in PICTURES)
    if not found:
        raise NoSuchPair(f"{place} has nothing called {photo.stem}.")
    return found[0]


def _literal(name: str) -> str:
    return "".join(f"[{letter}]" if letter in "*?[" else letter for letter in name)


def _do(photo: Path, output: Path, net: Net, wish: DeepHarmonization, args: argparse.Namespace) -> None:
    if output.exists() and not args.overwrite:
        raise Exists(f"It is {output}.", hint="Choose another name, or add --overwrite.")
    image, background = read_picture(photo), read_picture(_of(Path(args.background), photo))
    matte = read_matte(_of(Path(args.matte), photo), image)
    tone = UNCHANGED
    if wish.strength > 0:
        tone = tone_of(image, matte, background, net.run, net.size, wish.skin_guard).scaled(wish.strength)
    if args.cut_out:
        content = encode_picture(cut_out(image, matte, tone), output.suffix, matte)
    else:
        content = encode_picture(composed(image, matte, background, tone), output.suffix)
    output.unlink(missing_ok=True)
    write_new(output, content)


def read_matte(path: Path, image: Image) -> Matte:
    """Give a grey picture as the matte of a photo, at the photo's size; Unreadable, WrongMatte."""
    grey = cv2.cvtColor(read_picture(path), cv2.COLOR_BGR2GRAY)
    width, height = size_of(image)
    if abs(grey.shape[1] * height / (grey.shape[0] * width) - 1) > ODD:
        raise WrongMatte(f"The photo has {width} x {height} pixels, {path.name} {grey.shape[1]} x {grey.shape[0]}.")
    fitted = cv2.resize(grey, (width, height), interpolation=cv2.INTER_LINEAR)
    return fitted.astype(np.float32) * np.float32(1 / 255)
