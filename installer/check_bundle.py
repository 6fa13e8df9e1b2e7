"""Starts a finished bundle and looks at what it does: `python3 installer/check_bundle.py dist/backlot`."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

FRAMES = 30
CLIP_BYTES = 10_000


def main(arguments: Sequence[str]) -> int:
    """Check the bundle in a folder; 0 when all is well."""
    if len(arguments) != 1:
        sys.exit("usage: check_bundle.py FOLDER")
    folder = Path(arguments[0]).resolve()
    program = folder / ("backlot.exe" if os.name == "nt" else "backlot")
    size_mb = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink()) / 1e6
    print(f"{folder}: {size_mb:.0f} MB")
    with tempfile.TemporaryDirectory() as home:
        clip = Path(home) / "clip.mp4"
        source = ["--source", "demo", "--background", "aurora"]
        checks = {
            "starts": ["--version"],
            "finds its models": ["models", "list"],
            "composites and records": ["run", *source, "--frames", str(FRAMES), "--record", str(clip)],
        }
        failed = [name for name, words in checks.items() if not works(name, [str(program), *words], Path(home))]
        good = not failed and clip.exists() and clip.stat().st_size > CLIP_BYTES
    return 0 if good else 1


def works(name: str, command: Sequence[str], home: Path) -> bool:
    """Run one check in an environment with nothing of ours in it, and say how it went."""
    kept = ("PATH", "HOME", "TMP", "TEMP", "SYSTEMROOT", "USERPROFILE", "LANG")
    environment = {key: value for key, value in os.environ.items() if key.upper() in kept}
    environment |= {"BACKLOT_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    started_s = time.perf_counter()
    ended = subprocess.run(command, cwd=home, env=environment, capture_output=True, text=True, check=False, timeout=300)
    print(f"{'ok  ' if ended.returncode == 0 else 'FAIL'} {name}: {time.perf_counter() - started_s:.2f} s")
    if ended.returncode:
        print(ended.stdout + ended.stderr)
    return ended.returncode == 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
