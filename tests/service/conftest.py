from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, TypeVar

import pytest

pytest.importorskip("fastapi", reason="fastapi is not installed")

import httpx

from studio.core.frame import Image
from studio.imaging.codec import encode_picture
from studio.service.app import create_app
from studio.service.limits import Limits
from tests.fakes import frame
from tests.ports import PerfectModel

T = TypeVar("T")
SIZE = (64, 36)
Visit = Callable[[httpx.AsyncClient], Awaitable[T]]


def picture(suffix: str = ".png", size: tuple[int, int] = SIZE) -> bytes:
    """The disc in a room."""
    return encode_picture(disc(size), suffix)


def disc(size: tuple[int, int] = SIZE) -> Image:
    return frame(size, 0).image


@pytest.fixture
def visit() -> Callable[..., Any]:
    """Run a service in this process while somebody visits it; gives what the visit comes to."""

    def run(body: Visit[T], model: Any = None, **limits: Any) -> T:
        async def whole() -> T:
            app = create_app(model or PerfectModel(), Limits(**{"per_minute": 0, **limits}))
            transport = httpx.ASGITransport(app, raise_app_exceptions=False)
            async with (
                app.router.lifespan_context(app),
                httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as client,
            ):
                return await body(client)

        return asyncio.run(whole())

    return run


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "disc.png"
    path.write_bytes(picture())
    return path
