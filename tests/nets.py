"""The nets that a fresh install fetches, for tests that look at a real matte; fetched once per run at the most."""

from __future__ import annotations

import functools

import pytest

from studio.inference.errors import FetchFailed
from studio.inference.store import Store


def need(name: str) -> None:
    """Have the net installed in the tests' own home, or skip the test where the index is out of reach."""
    if reason := _missing(name):
        pytest.skip(reason)


@functools.cache
def _missing(name: str) -> str:
    """Why the net is not here; asked once, so that being offline costs one wait and not one per test."""
    try:
        Store().install(name)
    except FetchFailed as error:
        return f"{name} cannot be fetched here: {error.detail}"
    return ""
