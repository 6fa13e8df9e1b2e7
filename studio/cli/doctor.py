"""`doctor`: what is here, what is missing, and what to do about it."""

from __future__ import annotations

import argparse
from collections.abc import Iterable

from studio.doctor.examine import examine
from studio.doctor.finding import Finding, Health
from studio.doctor.repair import Repair, carry_out

MARGIN = " " * 22


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `doctor`."""
    parser.add_argument(
        "--repair", action="store_true", help="offer to run what mends it; every command is shown before you are asked"
    )


def run(args: argparse.Namespace) -> int:
    """Print every finding; the status is 1 when something that should work does not."""
    findings = []
    for finding in examine():
        findings.append(finding)
        show(finding)
    repairs = tuple(dict.fromkeys(finding.repair for finding in findings if finding.repair))
    if repairs and args.repair:
        return mend(repairs)
    if repairs:
        print("\nThe commands above can be run for you: python main.py doctor --repair")
    return 1 if Health.BAD in {finding.health for finding in findings} else 0


def show(finding: Finding) -> None:
    """Print one finding, what to do about it, and the commands that do it."""
    print(f"[{finding.health.value}] {finding.subject + ':':16} {finding.says}")
    if finding.advice:
        print(f"{MARGIN}{finding.advice}")
    for command in finding.repair.commands if finding.repair else ():
        print(f"{MARGIN}{command.shown}")


def mend(repairs: Iterable[Repair]) -> int:
    """Show the commands, ask once, run them; RepairFailed."""
    print("\nThese commands would be run:")
    for repair in repairs:
        print(f"  {repair.title}:")
        for command in repair.commands:
            print(f"    {command.shown}")
    try:
        answer = input("Run them? [y/N] ")
    except EOFError:  # nobody is there to agree
        answer = ""
    if answer.strip().lower() not in ("y", "yes"):
        print("Nothing was changed.")
        return 1
    for repair in repairs:
        carry_out(repair)
        print(f"Done: {repair.title}.")
    return 0
