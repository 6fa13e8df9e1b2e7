from __future__ import annotations

from threading import Event, current_thread

import pytest

from studio.live.jobs import Cancelled, Helpers, Job, Progress, Report


def test_a_job_gives_what_its_task_gave(helpers: Helpers) -> None:
    job = Job("sum", lambda report: 2 + 2)
    job.start(helpers)
    job.join(5)
    outcome = job.outcome.peek()
    assert outcome is not None
    assert (outcome.value, outcome.error) == (4, None)


def test_an_error_is_the_outcome_and_not_the_end_of_the_program(helpers: Helpers) -> None:
    def task(report: Report) -> None:
        raise ValueError("torn")

    job = Job("torn", task)
    job.start(helpers)
    job.join(5)
    outcome = job.outcome.peek()
    assert outcome is not None
    assert str(outcome.error) == "torn"


def test_progress_can_be_looked_at_while_the_task_goes_on(helpers: Helpers) -> None:
    looked = Event()

    def task(report: Report) -> None:
        report(Progress(0.5, "half"))
        assert looked.wait(5)

    job = Job("half", task)
    job.start(helpers)
    assert job.progress.take(5) == Progress(0.5, "half")
    looked.set()
    job.join(5)


@pytest.mark.parametrize("steps", [1, 1000])
def test_a_cancelled_task_ends_at_its_next_step(helpers: Helpers, steps: int) -> None:
    begun, go_on = Event(), Event()
    done = []

    def task(report: Report) -> None:
        begun.set()
        assert go_on.wait(5)
        for step in range(steps):
            report(Progress(step / steps))
            done.append(step)

    job = Job("long", task)
    job.start(helpers)
    assert begun.wait(5)
    job.cancel()
    go_on.set()
    job.join(5)
    outcome = job.outcome.peek()
    assert outcome is not None
    assert isinstance(outcome.error, Cancelled)
    assert done == []


def test_tasks_one_after_the_other_share_a_thread(helpers: Helpers) -> None:
    seen = set()
    for _ in range(200):
        job = Job("short", lambda report: seen.add(current_thread().ident))
        job.start(helpers)
        assert job.join(5)
    assert len(seen) < 20  # a thread counts as free a moment after its task has ended


def test_tasks_at_the_same_time_have_threads_of_their_own(helpers: Helpers) -> None:
    here = [Event(), Event()]

    def meet(mine: Event, other: Event) -> bool:
        mine.set()
        return other.wait(5)

    jobs = [Job("meet", lambda report, pair=pair: meet(*pair)) for pair in (here, here[::-1])]
    for job in jobs:
        job.start(helpers)
    assert all(job.join(5) for job in jobs)
    outcomes = [job.outcome.peek() for job in jobs]
    assert all(outcome is not None and outcome.value for outcome in outcomes)
