"""`photo`: remove or replace the background of photos, one or a folder full."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tqdm import tqdm

from studio.cli.choices import (
    FAMILIES,
    add_declared,
    add_look,
    add_plain,
    at_least_one,
    chosen_look,
    chosen_model,
    plain,
    ready,
    tell,
)
from studio.core.errors import Unreadable
from studio.core.ports import Model
from studio.core.preset import Preset
from studio.stills.batch import Batch, Fate, Hands, News, find_photos, order_mark, plan
from studio.stills.here import LocalHands, open_crew
from studio.stills.journal import Journal
from studio.stills.order import Order
from studio.stills.sheet import write_sheets

MOST_JOBS = 4  # more than this and memory, not the processor, is what runs short


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `photo`."""
    parser.add_argument("inputs", metavar="IN", nargs="+", help="photos, or folders of them")
    parser.add_argument("--output", metavar="DIR", required=True, help="folder for the results, one file per photo")
    parser.add_argument("--overwrite", action="store_true", help="replace results that are there already")
    parser.add_argument(
        "--jobs", metavar="N", type=at_least_one, default=_jobs(), help="photos at once on this machine"
    )
    parser.add_argument("--contact-sheet", action="store_true", help="write a page of all photos, before and after")
    parser.add_argument("--cluster", metavar="ADDRESS", help="hand the photos to a Ray cluster (extra: cluster)")
    add_plain(parser, Order)
    add_look(parser)
    add_declared(parser, *FAMILIES)


def run(args: argparse.Namespace) -> int:
    """Do every photo; one that fails is named and the others go on. Started again, it goes on where it was ended."""
    args.background = args.background or "transparent"
    photos = list(find_photos(args.inputs))
    if not photos:
        raise Unreadable(f"There is no photo in {', '.join(args.inputs)}.", hint="Name photos or a folder of them.")
    order, model, look, folder = plain(Order, args), chosen_model(args), chosen_look(args), Path(args.output)
    tasks = plan(photos, folder, order)
    batch = Batch(tasks, Journal(folder, order_mark(look, order, model)), overwrite=args.overwrite)
    with _hands(args, ready(model), look, order) as hands, _bar(len(tasks)) as bar:
        summary = batch.run(hands, lambda news: _show(bar, news))
    done, kept = summary.count(Fate.DONE, Fate.KEPT), summary.count(Fate.KEPT)
    before = f", {kept} of them before" if kept else ""
    print(f"{done} of {len(tasks)} photos written to {args.output}{before}")
    if args.contact_sheet:
        for path in write_sheets(summary, folder):
            print(f"contact sheet: {path}")
    return 1 if done < len(tasks) else 0


@contextmanager
def _hands(args: argparse.Namespace, model: Model, look: Preset, order: Order) -> Iterator[Hands]:
    if args.cluster:
        from studio.service.cluster import open_cluster

        with open_cluster(args.cluster, model, look, order) as far:
            yield far
        return
    with open_crew(model, args.jobs, tell) as crew:
        yield LocalHands(crew, look, order, overwrite=args.overwrite)


def _bar(total: int) -> tqdm[Any]:
    return tqdm(total=total, unit="photo", disable=not sys.stderr.isatty())


def _show(bar: tqdm[Any], news: News) -> None:
    if news.task is None:
        return
    bar.update(news.finished - bar.n)
    if news.fate is Fate.FAILED:
        bar.write(f"backlot: {news.task.photo}: {news.note}", file=sys.stderr)


def _jobs() -> int:
    return min(os.cpu_count() or 1, MOST_JOBS)
