"""`video`: remove or replace the background of a video file or of a folder of numbered pictures."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

from tqdm import tqdm

from studio.cli.choices import FAMILIES, add_declared, add_look, chosen_look, chosen_model, ready
from studio.cli.pipeline import open_pipeline
from studio.core.errors import BadValue, SourceEnded
from studio.core.frame import Frame, Shot, read_only
from studio.core.pipeline import Pipeline
from studio.core.ports import SOURCES, Reader, Writer
from studio.core.preset import Preset
from studio.imaging.codec import Exists, write_picture
from studio.imaging.composite import weight_of
from studio.sinks.recording import Recording


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `video`."""
    parser.add_argument("input", metavar="IN", help="a video file, or a folder of numbered pictures")
    parser.add_argument("--output", metavar="FILE", help="the composited video")
    parser.add_argument("--matte-output", metavar="DIR", help="folder for the mattes, one 8-bit PNG per frame")
    add_look(parser)
    add_declared(parser, *FAMILIES)


def run(args: argparse.Namespace) -> int:
    """Do the whole video; Ctrl-C finishes what is written so far."""
    if not args.output and not args.matte_output:
        raise BadValue("Nothing was asked for.", hint="Give --output, --matte-output, or both.")
    source = SOURCES.parse(args.input)
    if not hasattr(source, "loop"):
        raise BadValue(f"{args.input} is no video.", hint="Name a video file or a folder of numbered pictures.")
    model, look = ready(chosen_model(args)), chosen_look(args)
    with ExitStack() as stack:
        reader = stack.enter_context(replace(source, loop=False).open())  # type: ignore[call-arg]
        pipeline = stack.enter_context(open_pipeline(model))
        frames = _Frames(reader)
        count = _all(frames, pipeline, look, args, stack)
    print(f"{count} frames done")
    return 0


class _Frames:
    """The reader's frames with numbers and media time."""

    def __init__(self, reader: Reader) -> None:
        self.fps = reader.fps or 30.0
        self._reader = reader
        self.stem = ""

    def __iter__(self) -> Iterator[Frame]:
        number = 0
        while True:
            try:
                image = self._reader.read()
            except SourceEnded:
                return
            read_only(image)
            self.stem = getattr(self._reader, "stem", "") or f"{number:06d}"
            yield Frame(image, number, number / self.fps, time.perf_counter(), cut=number == 0)
            number += 1


def _all(frames: _Frames, pipeline: Pipeline, look: Preset, args: argparse.Namespace, stack: ExitStack) -> int:
    writer: Writer | None = None
    count = 0
    try:
        for frame in tqdm(frames, unit="frame", disable=not sys.stderr.isatty()):
            if args.output and writer is None:
                writer = stack.enter_context(Recording(path=args.output).open(frame.size, frames.fps))
            pipeline.compositing.use(look, frame.size)
            layers = pipeline.compositing.layers(pipeline.matte(frame))
            if args.matte_output:
                _write_matte(layers, Path(args.matte_output) / f"{frames.stem}.png")
            if writer is not None:
                writer.write(pipeline.compositing.finish(layers))
            count += 1
    except KeyboardInterrupt:
        print(f"backlot: stopped after {count} frames; what is written is complete.", file=sys.stderr)
    return count


def _write_matte(layers: Shot, path: Path) -> None:
    if path.exists():
        raise Exists(f"It is {path}.", hint="Choose an empty folder for the mattes.")
    write_picture(path, weight_of(layers.matte, layers.frame.size))
