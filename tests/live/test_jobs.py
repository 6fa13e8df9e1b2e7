from __future__ import annotations

from threading import Event

import pytest

from studio.live.jobs import Cancelled, Job, Progress, Report


def test_a_job_gives_what_its_task_gave() -> None:
    job = Job("sum", lambda report: 2 + 2)
    job.start()
    job.join(5)
    outcome = job.outcome.peek()
    assert outcome is not None
    assert (outcome.value, outcome.error) == (4, None)


def test_an_error_is_the_outcome_and_not_the_end_of_the_program() -> None:
    def task(report: Report) -> None:
        raise ValueError("torn")

    job = Job("torn", task)
    job.start()
    job.join(5)
    outcome = job.outcome.peek()
    assert outcome is not None
    assert str(outcome.error) == "torn"


def test_progress_can_be_looked_at_while_the_task_goes_on() -> None:
    looked = Event()

    def task(report: Report) -> None:
        report(Progress(0.5, "half"))
        assert looked.wait(5)

    job = Job("half", task)
    job.start()
    assert job.progress.take(5) == Progress(0.5, "half")
    looked.set()
    job.join(5)


@pytest.mark.parametrize("steps", [1, 1000])
def test_a_cancelled_task_ends_at_its_next_step(steps: int) -> None:
    begun, go_on = Event(), Event()
    done = []

    def task(report: Report) -> None:
        begun.set()
        assert go_on.wait(5)
        for step in range(steps):
            report(Progress(step / steps))
            done.append(step)

    job = Job("long", task)
    job.start()
    assert begun.wait(5)
    job.cancel()
    go_on.set()
    job.join(5)
    outcome = job.outcome.peek()
    assert outcome is not None
    assert isinstance(outcome.error, Cancelled)
    assert done == []
