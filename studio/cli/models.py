"""`models`: what can find the person, what of it is installed, and whether it is whole."""

from __future__ import annotations

import argparse
import sys

from studio.cli.choices import ready
from studio.core.ports import MODELS
from studio.inference.store import Condition, Installed, Store


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `models`."""
    actions = parser.add_subparsers(metavar="list | install NAME | verify")
    parser.set_defaults(act=_list)
    actions.add_parser("list", help="list the models").set_defaults(act=_list)
    install = actions.add_parser("install", help="fetch a model")
    install.add_argument("name", metavar="NAME")
    install.set_defaults(act=_install)
    actions.add_parser("verify", help="check the files of every installed model").set_defaults(act=_verify)


def run(args: argparse.Namespace) -> int:
    """Do what was asked."""
    status: int = args.act(args)
    return status


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
