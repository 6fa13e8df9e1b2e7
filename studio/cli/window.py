"""`window`: what happens without a command; without a display a short clip shows that everything works."""

from __future__ import annotations

import argparse

from studio.cli.choices import tell
from studio.core.chain import Notice

CLIP_FRAMES = 150


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `window`."""
    parser.add_argument("--source", metavar="SRC", help="demo, camera:0, camera:NAME, or a path")


def run(args: argparse.Namespace) -> int:
    """Open the window, or, where there is none, record a short clip and say where it is."""
    from studio.doctor.examine import has_display

    if has_display():
        from studio.ui.app import open_window

        return open_window(args.source)
    from studio.cli import run_command_line
    from studio.core.places import videos_folder
    from studio.imaging.codec import free_name

    clip = free_name(videos_folder() / "backlot.mp4")
    source = args.source or standard_source()
    tell(Notice(f"There is no display, so Backlot records {CLIP_FRAMES} frames of {source} to {clip}."))
    words = ["run", "--source", source, "--frames", str(CLIP_FRAMES), "--record", str(clip)]
    return run_command_line(args.started_s, words)


def standard_source() -> str:
    """Give the first camera, or the demo where there is none."""
    from studio.sources.camera_list import list_cameras

    return "camera:0" if list_cameras() else "demo"
