"""What the set-up tells its user."""

from __future__ import annotations


class Problem(Exception):
    """What stands in the way, in a sentence for the user."""
