"""The service against its own description: schemathesis finds what it says and does not do."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys

import pytest

from tests.service.serving import ROOT, serving


def run(examples: int) -> None:
    if importlib.util.find_spec("schemathesis") is None:
        pytest.skip("schemathesis is not installed")
    with serving("--per-minute", "0") as (address, _):
        env = {**os.environ, "SCHEMATHESIS_HOOKS": "tests.service.schema_hooks", "PYTHONPATH": str(ROOT)}
        words = [sys.executable, "-m", "schemathesis.cli", "run", f"{address}openapi.json", "--no-color"]
        limits = ["--max-examples", str(examples), "--seed", "1"]
        done = subprocess.run(
            [*words, *limits], env=env, cwd=ROOT, capture_output=True, text=True, errors="replace", check=False
        )
    assert done.returncode == 0, done.stdout[:3000] + done.stdout[-1500:] + done.stderr[-1000:]
    assert "Selected: 6/6" in done.stdout, done.stdout


def test_it_does_what_its_description_says() -> None:
    run(10)


@pytest.mark.soak
def test_it_does_what_its_description_says_for_long() -> None:
    run(400)
