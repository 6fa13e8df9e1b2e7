"""What a user can mend: the docstring says what happened, `hint` what to do."""

from __future__ import annotations

from inspect import getdoc


class StudioError(Exception):
    """Something went wrong that you can mend."""

    hint = ""

    def __init__(self, detail: str = "", *, hint: str = "") -> None:
        super().__init__(detail)
        self.detail = detail
        if hint:
            self.hint = hint

    @property
    def headline(self) -> str:
        """What happened, in one sentence."""
        return (getdoc(type(self)) or "").partition("\n")[0]

    def __str__(self) -> str:
        """What happened, the particulars, and what to do."""
        return " ".join(part for part in (self.headline, self.detail, self.hint) if part)


class BadValue(StudioError):
    """A setting has a value that it cannot take."""

    hint = "Choose a value inside the range that is named."


class UnknownName(StudioError):
    """There is nothing of that name."""

    hint = "Choose one of the names that are listed."


class SourceEnded(StudioError):
    """The source has no more frames."""


class SourceLost(StudioError):
    """The source stopped giving frames."""

    hint = "Check the cable; Backlot tries again by itself."


class SinkLost(StudioError):
    """The output stopped taking pictures."""

    hint = "Turn it on again."


class Unreadable(StudioError):
    """The file cannot be read."""

    hint = "Check that it exists, that it is complete, and that you may read it."


class Unwritable(StudioError):
    """The file cannot be written."""

    hint = "Check that the folder exists, that you may write there, and that the disk is not full."


class NotReady(StudioError):
    """The model is not ready yet."""

    hint = "Wait a moment."
