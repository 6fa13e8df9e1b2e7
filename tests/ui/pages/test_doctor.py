"""The camera doctor's page: shows what the examination found, and mends only after a question."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from studio.doctor.finding import Finding, Health
from studio.doctor.repair import Command, Repair, RepairFailed
from studio.ui.jobs import Jobs
from studio.ui.pages import doctor
from studio.ui.pages.doctor import DoctorPage, as_text
from studio.ui.values import Told

MENDING = Repair("Load the driver", (Command(("modprobe", "v4l2loopback")),))
HEALTHY = (Finding("camera", Health.GOOD, "Front camera"),)
BROKEN = (
    Finding("camera", Health.FAIR, "There is no camera.", "Plug one in."),
    Finding("virtual camera", Health.BAD, "The driver is not loaded.", repair=MENDING),
    Finding("virtual camera", Health.BAD, "It is not kept.", repair=MENDING),
)


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.stop()


Visit = Callable[..., DoctorPage]


@pytest.fixture
def visit(qtbot: QtBot, jobs: Jobs) -> Visit:
    """Open the page of a doctor who finds this."""

    def open_page(*rounds: tuple[Finding, ...]) -> DoctorPage:
        left = list(rounds)
        page = DoctorPage(jobs, lambda: iter(left.pop(0) if len(left) > 1 else left[0]))
        qtbot.addWidget(page)
        page.resize(900, 600)
        page.show()
        qtbot.waitUntil(lambda: bool(page.findings), timeout=5000)
        return page

    return open_page


def words(page: DoctorPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel)]


def test_every_finding_is_shown_with_its_advice_and_its_commands(visit: Visit) -> None:
    page = visit(BROKEN)
    for wanted in ("There is no camera.", "Plug one in.", "The driver is not loaded.", "sudo modprobe v4l2loopback"):
        assert wanted in words(page)


def test_where_nothing_is_broken_there_is_nothing_to_mend(visit: Visit) -> None:
    assert visit(HEALTHY).mend.isHidden()


def test_nothing_is_run_before_the_question_is_answered(visit: Visit, monkeypatch: pytest.MonkeyPatch) -> None:
    run: list[Repair] = []
    monkeypatch.setattr(doctor, "carry_out", run.append)
    page, told = visit(BROKEN), list[Told]()
    page.told.connect(told.append)
    page.mend.click()
    assert not run
    assert "sudo modprobe v4l2loopback" in told[0].notice.hint
    told[0].actions[0][1]()  # leave it
    assert not run
    assert not page.mend.isHidden()


def test_what_was_agreed_to_is_run_once_and_looked_at_again(
    visit: Visit, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    run: list[Repair] = []
    monkeypatch.setattr(doctor, "carry_out", run.append)
    page, told = visit(BROKEN, HEALTHY), list[Told]()
    page.told.connect(told.append)
    page.mend.click()
    told[0].actions[1][1]()
    qtbot.waitUntil(lambda: page.findings == HEALTHY, timeout=5000)
    assert run == [MENDING]


def test_a_repair_that_fails_is_one_notice(
    visit: Visit, jobs: Jobs, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(repair: Repair) -> None:
        raise RepairFailed("`sudo modprobe` said: no.")

    monkeypatch.setattr(doctor, "carry_out", refuse)
    page, told, noticed = visit(BROKEN), list[Told](), list[object]()
    page.told.connect(told.append)
    jobs.noticed.connect(noticed.append)
    page.mend.click()
    told[0].actions[1][1]()
    qtbot.waitUntil(lambda: bool(noticed) and page.again.isEnabled(), timeout=5000)
    assert len(noticed) == 1


def test_the_findings_can_be_copied_as_text(visit: Visit) -> None:
    page = visit(BROKEN)
    page.copy.click()
    assert QGuiApplication.clipboard().text() == as_text(BROKEN)
