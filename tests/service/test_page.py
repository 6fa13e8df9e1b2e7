"""The page, in a real browser: a person drops a photo, looks at both sides, picks a place and takes the file home."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest

from studio.imaging.codec import write_picture
from tests.service.browser import Tab, chromium, open_browser
from tests.service.conftest import disc
from tests.service.serving import serving

READY = "document.getElementById('download').dataset.ready && document.getElementById('busy').hidden"
PLACES = "[...document.querySelectorAll('.place')].some(one => one.textContent == 'Aurora')"
WIDE = (320, 180)


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    if chromium() is None:
        pytest.skip("there is no Chromium here")
    with serving() as (url, _):
        yield url


@pytest.fixture(scope="module")
def tab(tmp_path_factory: pytest.TempPathFactory, address: str) -> Iterator[Tab]:
    with open_browser(tmp_path_factory.mktemp("chromium")) as opened:
        yield opened


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    return write_picture(tmp_path / "me.png", disc(WIDE))


def looked_at(tab: Tab, path: Path) -> np.ndarray:
    image = cv2.imread(str(tab.picture(path)))
    assert image is not None
    return image


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("phone", [False, True], ids=["desk", "phone"])
def test_a_photo_is_cut_out_and_placed(
    tab: Tab, address: str, photo: Path, tmp_path: Path, dark: bool, phone: bool
) -> None:
    size = (390, 844) if phone else (1280, 860)
    tab.show(address, size, dark=dark, phone=phone)
    tab.until(PLACES)
    canvas = looked_at(tab, tmp_path / "empty.png")[-4, 4]
    assert (canvas.mean() < 60) == dark, "the page does not follow the system's theme"
    assert tab.run("document.documentElement.scrollWidth <= innerWidth"), "it can be scrolled sideways"
    tab.choose("#file", photo)
    tab.until(READY)
    assert tab.run("document.getElementById('after').naturalWidth") == WIDE[0]
    tab.run("[...document.querySelectorAll('.place')].find(one => one.textContent == 'Aurora').click()")
    tab.until(f"document.querySelector('.place[aria-checked=true]').textContent == 'Aurora' && {READY}")
    small = (
        "[...document.querySelectorAll('button, select, .button')].filter(b => b.offsetHeight && b.offsetHeight < 40)"
    )
    assert tab.run(f"{small}.length") == 0, "something is too small for a finger"
    assert tab.complaints() == []
    assert all(url.startswith(address) for url in tab.fetched()), "the page asks somebody else"


def test_the_split_shows_more_of_one_side(tab: Tab, address: str, photo: Path, tmp_path: Path) -> None:
    tab.show(address)
    tab.until(PLACES)
    tab.choose("#file", photo)
    tab.until(READY)
    box = tab.run(
        "(r => [r.left, r.top, r.width, r.height])(document.getElementById('compare').getBoundingClientRect())"
    )
    left, top, width, height = (round(value) for value in box)
    seen = {}
    for share in (0, 100):
        tab.run(f"split.value = {share}; split.dispatchEvent(new Event('input'))")
        tab.run("new Promise(yes => requestAnimationFrame(() => requestAnimationFrame(yes)))")
        page = looked_at(tab, tmp_path / f"{share}.png")
        seen[share] = page[top + height - 40 : top + height - 20, left + 40 : left + width // 5].astype(int)
    greenness = {share: (part[..., 1] - part[..., 2]).mean() for share, part in seen.items()}
    assert greenness[100] > 40, "before shows the green room"
    assert abs(greenness[0]) < 8, "after shows nothing but checkers"


def test_what_the_server_refuses_is_said_on_the_page(tab: Tab, address: str, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.png"
    wrong.write_bytes(b"no picture at all")
    tab.show(address)
    tab.until(PLACES)
    tab.choose("#file", wrong)
    tab.until("!document.getElementById('problem').hidden")
    assert "no picture" in tab.run("document.getElementById('problem').textContent")
    tab.heard.clear()  # the refused request is in the log, as it should be


def test_the_description_is_drawn_without_anybodys_help(tab: Tab, address: str) -> None:
    tab.heard.clear()
    tab.show(f"{address}docs")
    tab.until("document.querySelectorAll('#routes section').length > 4")
    assert "matte_only" in tab.run("document.body.textContent")
    assert tab.complaints() == []
    assert all(url.startswith(address) for url in tab.fetched())
