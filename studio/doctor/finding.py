"""What the doctor says."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from studio.doctor.repair import Repair


class Health(Enum):
    """How a thing is."""

    GOOD = "ok"
    FAIR = "--"  # works without it
    BAD = "!!"  # something that should work does not


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at: how it is, and what to do about it, by hand or by us."""

    subject: str
    health: Health
    says: str
    advice: str = ""
    repair: Repair | None = None
