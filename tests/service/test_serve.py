"""The command: it says where it listens, finishes what it has begun, and ends in words where it cannot start."""

from __future__ import annotations

import signal
import socket
import sys
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from studio.cli import run_command_line
from tests.service.conftest import picture
from tests.service.serving import serving


def test_a_photo_that_is_under_way_is_finished_before_it_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISC_TAKES_S", "1.5")
    with serving() as (address, process), ThreadPoolExecutor(1) as beside, httpx.Client() as client:
        asked = beside.submit(httpx.post, f"{address}v1/remove", files={"picture": picture()}, timeout=60)
        while "backlot_in_flight 1" not in client.get(f"{address}metrics").text:
            pass
        process.send_signal(signal.SIGTERM)
        assert asked.result(60).status_code == 200
        out, error = process.communicate(timeout=30)
        assert "Traceback" not in out + error


def test_a_port_that_is_taken_is_said_so(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        status = run_command_line(argv=["serve", "--port", str(taken.getsockname()[1])])
    assert status == 2
    assert "--port" in capsys.readouterr().err


def test_without_its_packages_it_says_which_extra(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "uvicorn", None)
    assert run_command_line(argv=["serve"]) == 2
    assert "extra `server`" in capsys.readouterr().err


@pytest.mark.parametrize(
    "words", [("--port", "99999"), ("--most-mb", "lots"), ("--host", "no such host"), ("--workers", "0")]
)
def test_bad_words_end_in_a_sentence(capsys: pytest.CaptureFixture[str], words: tuple[str, str]) -> None:
    assert run_command_line(argv=["serve", *words]) == 2
    error = capsys.readouterr().err
    assert error.startswith("backlot: ")
    assert "Traceback" not in error
