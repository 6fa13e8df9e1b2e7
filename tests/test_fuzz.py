"""Pictures after an accident: in the library, the command line and the service each ends in a picture or a word."""

from __future__ import annotations

import asyncio
import gc
import os
from collections import Counter
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import cv2
import httpx
import numpy as np
import psutil
import pytest
from PIL import Image as Pillow

from studio import remove_background
from studio.cli import run_command_line
from studio.core.errors import StudioError
from studio.core.ports import MODELS
from studio.live.heaps import give_back_freed_memory
from studio.stills.metadata import kept_exif
from studio.stills.photo import decode_photo
from tests.fakes import frame
from tests.ports import PerfectModel

FEW, MANY = 300, 5000
KINDS = ("JPEG", "PNG", "WEBP", "TIFF", "GIF", "AVIF", "HEIF")
SIZES = ((64, 36), (17, 41), (200, 120))
ANSWERS = {200, 413, 415, 422}
AGAIN = 2000
GROWTH = 32 << 20


@pytest.fixture(autouse=True)
def _perfect_model(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(MODELS._kinds, PerfectModel.slug(), PerfectModel)
    monkeypatch.setenv("BACKLOT_HOME", str(tmp_path / "home"))


def seeds() -> list[tuple[str, bytes]]:
    """Whole pictures of every kind, with all that can go wrong in them: profiles, metadata, tables, frames."""
    import pillow_heif
    from PIL import ImageCms

    pillow_heif.register_heif_opener()
    exif = Pillow.Exif()
    exif[0x010F], exif[0x0112] = "Maker", 6
    exif[0x8825] = {1: "N", 2: (48.0, 12.0, 1.0)}
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    made: list[tuple[str, bytes]] = []
    for number, kind in enumerate(KINDS * 2):
        size = SIZES[number % len(SIZES)]
        picture = Pillow.fromarray(np.ascontiguousarray(frame(size, 0).image[..., ::-1]))
        more: dict[str, Any] = {"exif": exif.tobytes(), "icc_profile": profile} if kind != "GIF" else {}
        if kind == "GIF":
            more = {"save_all": True, "append_images": [picture.rotate(90)]}
        if kind == "TIFF" and number > len(KINDS):
            picture = picture.convert("CMYK")
            more = {"compression": "tiff_lzw"}
        if kind == "PNG" and number > len(KINDS):
            picture = picture.convert("RGBA")
        if kind == "JPEG" and number > len(KINDS):
            more["progressive"] = True
        into = BytesIO()
        picture.save(into, kind, **more)
        made.append((kind.lower(), into.getvalue()))
    return made


def mutants(count: int, seed: int) -> Iterator[tuple[str, bytes]]:
    """Give so many damaged pictures, the same ones for the same seed."""
    whole = seeds()
    for number in range(count):
        dice = np.random.default_rng([seed, number])
        kind, content = whole[number % len(whole)]
        damaged = bytearray(content)
        for _ in range(int(dice.integers(1, 4))):
            _damage(damaged, dice, whole)
        yield kind, bytes(damaged)


def _damage(damaged: bytearray, dice: np.random.Generator, whole: list[tuple[str, bytes]]) -> None:
    if not damaged:
        return
    # half of all accidents happen in the head, where sizes and lengths are
    at = int(dice.integers(0, min(len(damaged), 256) if dice.random() < 0.5 else len(damaged)))
    span = int(dice.integers(1, 9))
    what = int(dice.integers(0, 7))
    if what == 0:
        damaged[at] ^= 1 << int(dice.integers(0, 8))
    elif what == 1:
        damaged[at : at + span] = dice.bytes(span)
    elif what == 2:
        del damaged[at:]
    elif what == 3:
        del damaged[at : at + span]
    elif what == 4:
        damaged[at : at + 4] = bytes([0xFF, 0xFF, 0xFF, int(dice.choice([0x7F, 0xFF]))])
    elif what == 5:
        damaged[at:at] = damaged[at : at + 64]
    else:
        other = whole[int(dice.integers(0, len(whole)))][1]
        damaged[at:] = other[at:]


def library(count: int, seed: int) -> Counter[str]:
    ends: Counter[str] = Counter()
    for _, content in mutants(count, seed):
        try:
            cut = remove_background(content, model="perfect-model", matte_only=True)
            assert cut.ndim == 2
            assert cut.size
            ends["picture"] += 1
        except StudioError as error:
            ends[type(error).__name__] += 1
            continue
        kept_exif(decode_photo(content).exif, place=True)
    return ends


def command_line(count: int, seed: int, folder: Path, capsys: pytest.CaptureFixture[str]) -> Counter[str]:
    photos = folder / "photos"
    photos.mkdir()
    for number, (kind, content) in enumerate(mutants(count, seed)):
        (photos / f"{number}.{kind.replace('jpeg', 'jpg')}").write_bytes(content)
    words = ["photo", str(photos), "--output", str(folder / "out"), "--model", "perfect-model", "--matte-only"]
    status = run_command_line(argv=[*words, "--jobs", "2"])
    said = capsys.readouterr()
    assert status in (0, 1)
    assert "Traceback" not in said.err
    failed = sum(line.startswith("backlot: ") for line in said.err.splitlines())
    done = len(list((folder / "out").glob("*.png")))
    assert done + failed == count
    assert not list((folder / "out").glob(".*")), "something half-written is left"
    return Counter({"picture": done, "refused": failed})


def service(count: int, seed: int) -> Counter[int]:
    pytest.importorskip("fastapi", reason="fastapi is not installed")
    from studio.service.app import create_app
    from studio.service.limits import Limits

    async def whole() -> Counter[int]:
        app = create_app(PerfectModel(), Limits(per_minute=0))
        transport = httpx.ASGITransport(app, raise_app_exceptions=False)
        ends: Counter[int] = Counter()
        async with (
            app.router.lifespan_context(app),
            httpx.AsyncClient(transport=transport, base_url="http://localhost") as client,
        ):
            for kind, content in mutants(count, seed):
                headers = {"Content-Type": f"image/{kind}"}
                answer = await client.post("/v1/remove?matte_only=on", content=content, headers=headers)
                assert answer.status_code in ANSWERS or not content, answer.text
                ends[answer.status_code] += 1
        return ends

    return asyncio.run(whole())


def enough(ends: Counter[Any], count: int, whole: Any) -> None:
    """The accidents must be of all sorts, or nothing is tested."""
    assert ends.total() == count
    assert ends[whole] > count / 50, ends
    assert count - ends[whole] > count / 10, ends


def test_the_library_bears_damaged_pictures() -> None:
    enough(library(FEW, 1), FEW, "picture")


def test_the_command_line_bears_damaged_pictures(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    enough(command_line(FEW, 2, tmp_path, capsys), FEW, "picture")


def test_the_service_bears_damaged_pictures() -> None:
    enough(service(FEW, 3), FEW, 200)


@pytest.mark.soak
def test_thousands_of_damaged_pictures_leave_no_trace(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for place in ("first", "then"):
        (tmp_path / place).mkdir()
    enough(library(MANY, 4), MANY, "picture")
    enough(service(MANY, 5), MANY, 200)
    enough(command_line(MANY, 6, tmp_path / "first", capsys), MANY, "picture")
    before = resident_bytes()  # by now the largest pictures that come have come
    library(AGAIN, 7)
    service(AGAIN, 8)
    command_line(AGAIN, 9, tmp_path / "then", capsys)
    assert resident_bytes() - before < GROWTH


def resident_bytes() -> int:
    """Give what the process holds, less what the C library keeps for the next picture."""
    gc.collect()
    give_back_freed_memory()
    return int(psutil.Process().memory_info().rss)


@pytest.mark.parametrize("kind", ["empty", "folder", "loop", "pipe", "text", "huge"])
def test_what_is_no_photo_is_named_and_the_others_go_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], kind: str
) -> None:
    wrong, right = tmp_path / "wrong.png", tmp_path / "right.png"
    cv2.imwrite(str(right), frame((64, 36), 0).image)
    if kind == "loop":
        wrong.symlink_to(wrong)
    elif kind == "pipe":
        os.mkfifo(wrong)
    elif kind == "folder":
        wrong.mkdir()
        (wrong / "broken.png").write_bytes(b"x")
    elif kind == "huge":
        head = bytearray(right.read_bytes())
        head[16:24] = b"\x00\x00\xff\xff" * 2
        wrong.write_bytes(head)
    else:
        wrong.write_bytes(b"" if kind == "empty" else b"hello")
    words = ["photo", str(wrong), str(right), "--output", str(tmp_path / "out"), "--model", "perfect-model"]
    assert run_command_line(argv=words) == 1
    said = capsys.readouterr()
    assert "wrong.png" in said.err
    assert "Traceback" not in said.err
    assert "1 of 2 photos written" in said.out


@pytest.mark.parametrize("mode", ["CMYK", "I;16", "F", "P", "1", "LA", "RGBA"])
def test_pictures_of_every_depth_are_developed(mode: str) -> None:
    picture = Pillow.fromarray(np.ascontiguousarray(frame((64, 36), 0).image[..., ::-1]))
    if mode == "I;16":
        picture = Pillow.fromarray((np.asarray(picture.convert("L")).astype(np.uint16)) * 257)
    else:
        picture = picture.convert(mode)
    into = BytesIO()
    picture.save(into, "TIFF")
    assert remove_background(into.getvalue(), model="perfect-model").shape == (36, 64, 4)


def test_a_photo_behind_a_link_is_read(tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "me.png"), frame((64, 36), 0).image)
    (tmp_path / "link.png").symlink_to(tmp_path / "me.png")
    assert remove_background(tmp_path / "link.png", model="perfect-model").shape == (36, 64, 4)


def test_a_full_disk_is_said_so_and_leaves_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill(*given: Any) -> Any:
        yield b"begun"
        raise OSError(28, "No space left on device")

    cv2.imwrite(str(tmp_path / "me.png"), frame((64, 36), 0).image)
    monkeypatch.setattr("studio.stills.export.encode_png", fill)
    words = ["photo", str(tmp_path / "me.png"), "--output", str(tmp_path / "out"), "--model", "perfect-model"]
    assert run_command_line(argv=words) == 1
    assert "No space left" in capsys.readouterr().err
    assert list((tmp_path / "out").iterdir()) == []
