"""The check of a bundle tells a good one from a bad one."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from installer import check_bundle

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in for a program is a shell script")
RECORDS = 'for word; do case "$word" in *.mp4) head -c 20000 /dev/zero > "$word";; esac; done'
RECORDS_NOTHING = 'for word; do case "$word" in *.mp4) : > "$word";; esac; done'
CRASHES = '[ "$1" != run ] || { echo "Traceback" >&2; exit 1; }'


@pytest.mark.parametrize(("does", "code"), [(RECORDS, 0), (RECORDS_NOTHING, 1), (CRASHES, 1)])
def test_a_bundle_must_start_and_record(
    does: str, code: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    program = tmp_path / "backlot"
    program.write_text(f"#!/bin/sh\n{does}\n", "utf-8")
    program.chmod(0o755)
    assert check_bundle.main([str(tmp_path)]) == code
    printed = capsys.readouterr().out
    assert "ok   starts" in printed
    assert ("Traceback" in printed) == (does is CRASHES)
