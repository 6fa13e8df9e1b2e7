"""The command line: one module per command, imported only when it is asked for."""

from __future__ import annotations

import argparse
import importlib
import logging
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from studio import __version__
from studio.core.errors import StudioError

USER_ERROR = 2  # as argparse has it
INTERRUPTED = 130


@dataclass(frozen=True, slots=True)
class Command:
    """A command's name, the module that has it, and what it is for."""

    name: str
    module: str
    help: str


COMMANDS = (
    Command("window", "studio.cli.window", "open the window (what happens without a command)"),
    Command("run", "studio.cli.run", "run the studio without a window"),
    Command("photo", "studio.cli.photo", "remove or replace the background of photos"),
    Command("video", "studio.cli.video", "remove or replace the background of a video"),
    Command("serve", "studio.cli.serve", "remove backgrounds over HTTP, with a page for people (extra: server)"),
    Command("harmonize", "studio.cli.harmonize", "put the people of photos into the light and colour of a place"),
    Command("models", "studio.cli.models", "list, install and verify models"),
    Command("train", "studio.training.commands.train", "train a matting network of your own (extra: train)"),
    Command("evaluate", "studio.training.commands.evaluate", "measure models on pictures whose masks are known"),
    Command("export", "studio.training.commands.export", "turn a trained network into a model (extra: train)"),
    Command("doctor", "studio.cli.doctor", "say what is here, what is missing, and what to do about it"),
)


class CommandModule(Protocol):
    """What a command's module holds."""

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Declare the command's arguments."""
        ...

    def run(self, args: argparse.Namespace) -> int:
        """Do it, and give the exit status."""
        ...


def run_command_line(started_s: float = 0.0, argv: Sequence[str] | None = None) -> int:
    """Run the command that the arguments name; the top-level handler for what a user can mend."""
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s: %(message)s")
    words = list(sys.argv[1:] if argv is None else argv)
    if not words or (words[0].startswith("-") and words[0] not in ("-h", "--help", "--version")):
        words.insert(0, "window")
    try:
        args = _parse(words)
        args.started_s = started_s
        status: int = args.run(args)
    except StudioError as error:
        print(f"backlot: {error}", file=sys.stderr)
        return USER_ERROR
    except KeyboardInterrupt:
        print("backlot: stopped.", file=sys.stderr)
        return INTERRUPTED
    return status


def _parse(words: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="backlot", description="A desktop virtual-background studio.")
    parser.add_argument("--version", action="version", version=f"Backlot {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for command in COMMANDS:
        sub = commands.add_parser(command.name, help=command.help, description=f"Backlot: {command.help}.")
        if words[0] == command.name:
            module: CommandModule = importlib.import_module(command.module)
            module.add_arguments(sub)
            sub.set_defaults(run=module.run)
    return parser.parse_args(words)
