"""`doctor`: what is here, what is missing, and what to do about it."""

from __future__ import annotations

import argparse

from studio.doctor.examine import examine
from studio.doctor.finding import Health


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `doctor`: it has none."""


def run(args: argparse.Namespace) -> int:
    """Print every finding; the status is 1 when something that should work does not."""
    healths = set()
    for finding in examine():
        healths.add(finding.health)
        print(f"[{finding.health.value}] {finding.subject + ':':16} {finding.says}")
        if finding.advice:
            print(f"{'':22}{finding.advice}")
    return 1 if Health.BAD in healths else 0
