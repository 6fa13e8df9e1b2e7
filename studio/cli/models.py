"""`models`: what can find the person, what of it is installed, and whether it is whole."""

from __future__ import annotations

import argparse
import sys

from studio.cli.choices import ready
from studio.core.frame import Image
from studio.core.places import settings_folder
from studio.core.ports import MODELS, SOURCES
from studio.inference.measuring import Measured, budget_ms, choose, measure, ways
from studio.inference.store import Condition, Installed, Store
from studio.live.leash import Leash
from studio.ui.measured import keep_measures
from studio.wiring import prepare


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `models`."""
    parser.add_argument("--measure", action="store_true", help="time every installed model on this machine")
    parser.add_argument("--source", metavar="SRC", default="demo", help="whose picture to measure on (demo)")
    parser.add_argument("--fps", type=float, default=30.0, metavar="N", help="the pace to choose for (30)")
    actions = parser.add_subparsers(metavar="list | install NAME | verify")
    parser.set_defaults(act=_list)
    actions.add_parser("list", help="list the models").set_defaults(act=_list)
    install = actions.add_parser("install", help="fetch a model")
    install.add_argument("name", metavar="NAME")
    install.set_defaults(act=_install)
    actions.add_parser("verify", help="check the files of every installed model").set_defaults(act=_verify)


def run(args: argparse.Namespace) -> int:
    """Do what was asked."""
    status: int = _measure(args) if args.measure else args.act(args)
    return status


def _measure(args: argparse.Namespace) -> int:
    """Time each way to run each model, keep the figures, and name the one to take."""
    prepare()
    measured = measure(_one_picture(args.source), ways(Store()), _say, Leash)
    print("\r" + " " * 60 + "\r", end="", file=sys.stderr)
    keep_measures(settings_folder(), measured)
    for one in measured:
        print(f"{one.card:24} {one.provider:6} {one.threads} thread{'s'[: one.threads > 1]:1} {_figures(one)}")
    chosen = choose(measured, budget_ms(args.fps))
    if chosen is None:
        print("No model runs here.", file=sys.stderr)
        return 1
    words = f"--model {chosen.card} --network.provider {chosen.provider} --network.threads {chosen.threads}"
    print(f"Best at {args.fps:g} pictures a second: {chosen.title}\n  python main.py run {words}")
    return 0


def _one_picture(source: str) -> Image:
    with SOURCES.parse(source).open() as reader:
        return reader.read()


def _say(done: int, total: int, title: str) -> None:
    print(f"\r{done + 1} of {total}: {title:40}", end="", file=sys.stderr, flush=True)


def _figures(one: Measured) -> str:
    return one.error or f"{one.ms:7.1f} ms {one.fps:7.0f} a second"


def _list(args: argparse.Namespace) -> int:
    store = Store()
    for entry in store.list():
        print(f"{entry.name:24} {entry.condition.value:14} {entry.card.title}: {entry.card.summary}")
    for error in store.broken():
        print(f"backlot: {error}", file=sys.stderr)
    return 0


def _install(args: argparse.Namespace) -> int:
    ready(MODELS.parse(args.name))
    print(f"{args.name} is installed.")
    return 0


def _verify(args: argparse.Namespace) -> int:
    store = Store()
    checked = [store.verify(card.name) for card in store.cards()]
    for entry in checked:
        print(f"{entry.name:24} {entry.condition.value}{_note(entry)}")
    return 1 if any(entry.condition is Condition.DAMAGED for entry in checked) else 0


def _note(entry: Installed) -> str:
    return f": {entry.note}" if entry.condition is Condition.DAMAGED else ""
