"""`python -m studio`, the `backlot` command and main.py all start here."""

from __future__ import annotations

import time

STARTED_S = time.perf_counter()


def main() -> int:
    """Run the command line and give its exit status."""
    from studio.cli import run_command_line  # only now, so that the start is timed from its first moment

    return run_command_line(STARTED_S)


if __name__ == "__main__":
    raise SystemExit(main())
