"""What the service answers when it refuses: a status, what happened, and what to do (RFC 9457)."""

from __future__ import annotations

from typing import Final

from fastapi.responses import JSONResponse

from studio.core.errors import BadValue, NotReady, StudioError, UnknownName, Unreadable
from studio.imaging.codec import NotAPicture, TooManyPixels
from studio.live.crew import Busy

MEDIA_TYPE: Final = "application/problem+json"


class Refused(StudioError):
    """The service refused the request."""

    status = 400


class NoToken(Refused):
    """The token is missing or wrong."""

    status = 401
    hint = "Send it as `Authorization: Bearer TOKEN`."


class WrongHost(Refused):
    """The service was called by a name that is not its own."""

    status = 403
    hint = "Call it as localhost."


class TooSlow(Refused):
    """The request took too long to arrive."""

    status = 408
    hint = "Send it again over a better connection."


class TooLarge(Refused):
    """The request is too large."""

    status = 413
    hint = "Send a smaller picture."


class NoPictureSent(Refused):
    """There is no picture in the request."""

    status = 415
    hint = "Send the picture itself with its type, such as image/jpeg, or a form with the field `picture`."


class BadForm(Refused):
    """The form cannot be read."""

    status = 400
    hint = "Send multipart/form-data as browsers do."


class TooOften(Refused):
    """There were too many requests from this address."""

    status = 429
    hint = "Wait a little."


# the first that fits counts
_STATUS: Final[tuple[tuple[type[StudioError], int], ...]] = (
    (TooManyPixels, 413),
    (NotAPicture, 415),
    (Busy, 429),
    (BadValue, 422),
    (UnknownName, 422),
    (Unreadable, 422),
    (NotReady, 503),
)


def status_of(error: StudioError) -> int:
    """Give the HTTP status that says the same."""
    if isinstance(error, Refused):
        return error.status
    return next((status for kind, status in _STATUS if isinstance(error, kind)), 500)


def answer(error: StudioError) -> JSONResponse:
    """Give the answer that tells of an error."""
    status = status_of(error)
    said = {"title": error.headline, "status": status, "detail": error.detail, "hint": error.hint}
    headers = {"Retry-After": "1"} if status in (429, 503) else {}
    if status == 401:
        headers["WWW-Authenticate"] = "Bearer"
    return JSONResponse(said, status, headers, MEDIA_TYPE)


def schema() -> dict[str, object]:
    """Give the shape of these answers for the service's own description."""
    properties = {name: {"type": "string"} for name in ("title", "detail", "hint")}
    return {
        "type": "object",
        "required": ["title", "status", "detail", "hint"],
        "properties": {**properties, "status": {"type": "integer"}},
    }
