"""A service in a process of its own, as users start it, with a model that knows the disc: `serving.py ARGUMENTS`."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
WORDS = "Backlot serves at "


@contextmanager
def serving(*words: str) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """Start it on a free port and lend its address; it ends with the block."""
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, str(Path(__file__)), "serve", "--port", "0", "--model", "disc", *words]
    process = subprocess.Popen(command, env=env, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        line = process.stdout.readline()
        if not line.startswith(WORDS):
            raise AssertionError(process.communicate(timeout=20)[1])
        yield line.removeprefix(WORDS).strip(), process
    finally:
        process.terminate()
        process.communicate(timeout=30)


def main() -> int:
    from studio.cli import run_command_line
    from studio.core.frame import Frame, Matte
    from studio.core.ports import MODELS, Segmenter
    from studio.core.registry import register
    from tests.ports import PerfectModel, PerfectSegmenter

    def slowly(frame: Frame, matte: Matte) -> Matte:
        time.sleep(float(os.environ.get("DISC_TAKES_S", "0")))
        return matte

    @register
    @dataclass(frozen=True, slots=True)
    class Disc(PerfectModel):
        """Knows the disc."""

        def open(self) -> Segmenter:
            return PerfectSegmenter(PerfectModel(wrong=slowly))

    assert MODELS["disc"] is Disc
    return run_command_line()


if __name__ == "__main__":
    raise SystemExit(main())
