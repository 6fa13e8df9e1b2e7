"""The pages beside the live one, in the order of the rail."""

from __future__ import annotations

from studio.ui.jobs import Jobs
from studio.ui.page import Page
from studio.ui.pages.doctor import DoctorPage
from studio.ui.pages.films import FilmPage
from studio.ui.pages.photos import PhotoPage
from studio.ui.session import Session


def pages(session: Session, jobs: Jobs) -> tuple[Page, ...]:
    """Make every page; what is heavy about one waits until it is opened."""
    return PhotoPage(session, jobs), FilmPage(session, jobs), DoctorPage(jobs)
