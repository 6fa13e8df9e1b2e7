"""What every test lives under: no screen, a home of its own, no leftover thread, no unheard warning, no unnamed skip.

A test that expects a log warning asserts on `caplog` and then calls `caplog.clear()`.
"""

from __future__ import annotations

import logging
import os
import re
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from studio.live.jobs import Helpers

settings.register_profile("busy machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("busy machine")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ALLOWED_SKIPS = (
    "BACKLOT_ALLOWED_SKIPS"  # a file of patterns; where it is set, a skip that no pattern names fails the run
)
GRACE_S = 2.0  # a thread that was told to stop may take this long

_skips: list[str] = []


@pytest.fixture(scope="session", autouse=True)
def _home_of_its_own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Keep the tests away from the settings, looks and models of whoever runs them."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("BACKLOT_HOME", str(home))
        yield home


@pytest.fixture
def helpers() -> Iterator[Helpers]:
    """The threads that jobs run on."""
    from studio.live.jobs import Helpers

    made = Helpers()
    yield made
    made.stop(patient=True)


@pytest.fixture(autouse=True)
def _no_thread_is_left() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    left = [thread for thread in threading.enumerate() if thread not in before and _is_ours(thread)]
    for thread in left:
        thread.join(GRACE_S)
    alive = [thread.name for thread in left if thread.is_alive()]
    assert not alive, f"the test left threads running: {', '.join(alive)}"


def _is_ours(thread: threading.Thread) -> bool:
    """Threads of native libraries that called into Python once show up as dummies; nobody can join those."""
    return not isinstance(thread, threading._DummyThread)


@pytest.fixture(autouse=True)
def _no_warning_is_unheard(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    heard = [*caplog.get_records("setup"), *caplog.get_records("call")]
    unheard = [record.getMessage() for record in heard if record.levelno >= logging.WARNING]
    assert not unheard, f"the test logged warnings that it did not expect: {unheard}"


def pytest_collectreport(report: pytest.CollectReport) -> None:
    _note_skip(report)


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    _note_skip(report)


def _note_skip(report: pytest.CollectReport | pytest.TestReport) -> None:
    if report.skipped and not hasattr(report, "wasxfail"):
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
        _skips.append(f"{report.nodeid}: {reason.removeprefix('Skipped: ')}")


def unnamed(skips: list[str], patterns: list[str]) -> list[str]:
    """Give the skips that no pattern matches from its first character on; `#` starts a remark."""
    named = [re.compile(line.partition("#")[0].strip()) for line in patterns if line.partition("#")[0].strip()]
    return [skip for skip in skips if not any(pattern.match(skip) for pattern in named)]


def _unnamed_here() -> list[str]:
    path = os.environ.get(ALLOWED_SKIPS)
    return unnamed(_skips, Path(path).read_text("utf-8").splitlines()) if path else []


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    if _unnamed_here() and exitstatus in (pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if skips := _unnamed_here():
        terminalreporter.section("skipped without being named in the list of allowed skips", red=True)
        for skip in skips:
            terminalreporter.write_line(skip)
