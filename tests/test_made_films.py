"""Whole films: the sound stays, alpha stays, the times stay, and a crash costs seconds."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import cv2
import numpy as np
import pytest
from av.audio.frame import AudioFrame
from av.video.frame import VideoFrame

from studio.backgrounds.color import Color
from studio.backgrounds.transparent import Transparent
from studio.core.errors import BadValue, Unreadable
from studio.core.frame import Frame, Matte
from studio.core.ports import Background
from studio.core.preset import Preset
from studio.films import parts
from studio.films.convert import FilmNews, FilmOrder, convert
from studio.films.kinds import KINDS
from studio.films.surround import surrounded
from studio.filters.despill import Despill
from studio.filters.over import Over
from studio.filters.refine import Refine
from studio.imaging.codec import Exists, write_picture
from tests.fakes import disc_matte, frame
from tests.ports import PerfectModel

SIZE = (64, 36)
COUNT = 30
PLAIN = (Refine(enabled=False), Despill(enabled=False), Over())
BLUE = Color("#0000ff")


class Crash(Exception):
    """Somebody pulled the plug."""


@pytest.fixture
def film(tmp_path: Path) -> Path:
    """A second of the wandering disc with a tone, starting late as recordings do."""
    return write_with_sound(tmp_path / "disc.mp4", range(COUNT))


def write_with_sound(path: Path, times: Any, sound: str = "aac", rate: int = 48_000) -> Path:
    with av.open(str(path), "w") as into:
        pictures: Any = into.add_stream("libx264", rate=30)
        pictures.width, pictures.height, pictures.pix_fmt = *SIZE, "yuv420p"
        pictures.codec_context.time_base = Fraction(1, 30)
        pictures.options = {"crf": "10", "bf": "0"}
        voice: Any = into.add_stream(sound, rate=rate, layout="mono")
        for number, tick in enumerate(times):
            one = VideoFrame.from_ndarray(frame(SIZE, number).image, format="bgr24")
            one.pts, one.time_base = tick, Fraction(1, 30)
            into.mux(pictures.encode(one))
        into.mux(pictures.encode(None))
        tone = np.sin(np.arange(rate) * 2 * np.pi * 440 / rate).astype(np.float32)[None]
        for start in range(0, rate - 1023, 1024):
            part = AudioFrame.from_ndarray(tone[:, start : start + 1024].copy(), format="fltp", layout="mono")
            part.sample_rate, part.pts, part.time_base = rate, start, Fraction(1, rate)
            into.mux(voice.encode(part))
        into.mux(voice.encode(None))
    return path


def order(film: Path, out: Path | None, background: Background = BLUE, **more: Any) -> FilmOrder:
    return FilmOrder(str(film), Preset(background, PLAIN), more.pop("model", PerfectModel()), out, **more)


def quietly(news: FilmNews) -> None:
    """Nobody looks."""


def make(order: FilmOrder, report: Callable[[FilmNews], None] = quietly) -> int:
    def refuse(notice: Any) -> None:
        raise AssertionError(notice)

    return convert(order, report, refuse)


def pictures(path: Path, codec: str = "") -> Iterator[VideoFrame]:
    """Decode; `codec` names a decoder where FFmpeg's own one leaves alpha out."""
    with av.open(str(path)) as opened:
        if not codec:
            yield from opened.decode(video=0)
            return
        decoder: Any = av.CodecContext.create(codec, "r")
        for packet in opened.demux(video=0):
            yield from decoder.decode(packet if packet.size else None)


def heard(path: Path) -> tuple[str, np.ndarray, int]:
    with av.open(str(path)) as opened:
        voice = opened.streams.audio[0]
        sound = np.concatenate([one.to_ndarray()[0] for one in opened.decode(voice)])
        return voice.codec_context.name, sound, voice.codec_context.sample_rate


def pitch(sound: np.ndarray, rate: int) -> float:
    spectrum = np.abs(np.fft.rfft(sound[2048 : 2048 + rate // 2].astype(float)))
    return float(spectrum.argmax() * 2)


@pytest.mark.parametrize("suffix", [".mp4", ".mov", ".mkv", ".webm"])
def test_a_film_keeps_its_pictures_its_times_and_its_sound(film: Path, tmp_path: Path, suffix: str) -> None:
    out = tmp_path / f"out{suffix}"
    assert make(order(film, out)) == COUNT
    made = list(pictures(out))
    assert len(made) == COUNT
    assert [one.time for one in made] == pytest.approx([number / 30 for number in range(COUNT)], abs=0.002)
    middle = made[COUNT // 2].to_ndarray(format="bgr24").astype(int)
    outside = disc_matte(SIZE, COUNT // 2, 0.4) == 0
    assert np.abs(middle[outside] - (255, 0, 0)).mean() < 30
    name, sound, rate = heard(out)
    assert name == ("opus" if suffix == ".webm" else "aac")
    assert len(sound) / rate == pytest.approx(1.0, abs=0.1)
    assert pitch(sound, rate) == pytest.approx(440, abs=6)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(["disc.mp4", out.name])


@pytest.mark.parametrize(("suffix", "codec", "within"), [(".mov", "", 6), (".webm", "libvpx-vp9", 24), (".mkv", "", 1)])
def test_on_nothing_a_film_keeps_alpha_and_nothing_of_the_room(
    film: Path, tmp_path: Path, suffix: str, codec: str, within: int
) -> None:
    out = tmp_path / f"out{suffix}"
    make(order(film, out, Transparent(), quality=6))
    made = list(pictures(out, codec))
    assert len(made) == COUNT
    seen = made[7].to_ndarray(format="bgra")
    matte = disc_matte(SIZE, 7)
    assert np.abs(seen[..., 3].astype(int) - matte * 255).mean() < within
    beside = seen[disc_matte(SIZE, 7, 0.45) == 0][:, :3].astype(int)
    green = beside[:, 1] - np.maximum(beside[:, 0], beside[:, 2])  # as the room is, and the person is not
    assert np.percentile(green, 98) < 25, "the room is in the file"
    assert "alpha_mode" in open_metadata(out) or suffix != ".webm"


def test_beside_the_person_stand_their_own_colours_and_nothing_of_the_room() -> None:
    cut = np.zeros((90, 160, 4), np.uint8)
    cut[30:60, 60:100] = (40, 120, 200, 255)
    cut[30:60, 100:104] = (40, 120, 200, 90)
    around = surrounded(cut)
    assert (around[..., 3] == cut[..., 3]).all()
    assert (around[cut[..., 3] > 0] == cut[cut[..., 3] > 0]).all()
    assert np.abs(around[45, 106, :3].astype(int) - (40, 120, 200)).max() < 12
    assert not around[0, 0].any()


def open_metadata(path: Path) -> dict[str, str]:
    with av.open(str(path)) as opened:
        return {key.lower(): value for key, value in opened.streams.video[0].metadata.items()}


def test_a_folder_without_an_ending_becomes_numbered_pictures(film: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert make(order(film, out, Transparent())) == COUNT
    files = sorted(out.iterdir())
    assert [one.name for one in files] == [f"{number:06d}.png" for number in range(COUNT)]
    seen = cv2.imread(str(files[3]), cv2.IMREAD_UNCHANGED)
    assert seen is not None
    np.testing.assert_allclose(seen[..., 3] / 255, disc_matte(SIZE, 3), atol=0.02)


def test_pictures_that_come_unevenly_keep_their_own_times(tmp_path: Path) -> None:
    ticks = [0, 1, 2, 5, 6, 20, 21, 29]
    film, out = write_with_sound(tmp_path / "phone.mp4", ticks), tmp_path / "out.mp4"
    make(order(film, out))
    assert [one.time for one in pictures(out)] == pytest.approx([tick / 30 for tick in ticks], abs=0.002)


@pytest.mark.parametrize("name", ["out.mp4", "out"])
def test_after_a_crash_only_what_is_missing_is_done(
    film: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr("studio.films.convert.EACH_S", 0.2)
    out, asked = tmp_path / name, itertools.count()
    seen: list[int] = []

    def watch(frame: Frame, matte: Matte) -> Matte:
        seen.append(frame.number)
        return matte

    def pull_the_plug(news: FilmNews) -> None:
        if next(asked) == 20:
            raise Crash

    wanted = order(film, out, model=PerfectModel(wrong=watch))
    with pytest.raises(Crash):
        make(wanted, pull_the_plug)
    assert name == "out" or not out.exists(), "a film appears whole or not at all"
    seen.clear()
    assert make(wanted) == COUNT
    assert min(seen) >= 18 - 8, "what was done is done again"
    if name == "out":
        assert len(list(out.glob("*.png"))) == COUNT
    else:
        times = [one.time for one in pictures(out)]
        assert times == pytest.approx([number / 30 for number in range(COUNT)], abs=0.002)
    assert not list(tmp_path.glob(".*")), "nothing is left lying about"


def test_parts_of_another_order_are_not_gone_on_with(
    film: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("studio.films.convert.EACH_S", 0.2)

    def pull_the_plug(news: FilmNews) -> None:
        if news.done == 15:
            raise Crash

    with pytest.raises(Crash):
        make(order(film, tmp_path / "out.mp4"), pull_the_plug)
    done: list[int] = []
    make(order(film, tmp_path / "out.mp4", Color("#ff0000")), lambda news: done.append(news.done))
    assert done[0] == 1
    first = next(pictures(tmp_path / "out.mp4")).to_ndarray(format="bgr24")
    assert first[1, 1, 2] > 200


def test_sound_may_be_left_out_and_may_be_missing(film: Path, tmp_path: Path) -> None:
    make(order(film, tmp_path / "silent.mp4", sound=False))
    make(order(tmp_path / "silent.mp4", tmp_path / "again.webm"))
    for name in ("silent.mp4", "again.webm"):
        with av.open(str(tmp_path / name)) as opened:
            assert len(opened.streams) == 1


def test_a_folder_of_pictures_becomes_a_film(tmp_path: Path) -> None:
    for number in range(5):
        write_picture(tmp_path / "shots" / f"{number}.png", frame((63, 35), number).image)
    make(order(tmp_path / "shots", tmp_path / "out.mkv"))
    made = list(pictures(tmp_path / "out.mkv"))
    assert [(one.width, one.height) for one in made] == [(62, 34)] * 5


def test_progress_tells_how_far_it_has_come(film: Path, tmp_path: Path) -> None:
    told: list[FilmNews] = []
    make(order(film, tmp_path / "out.mp4"), told.append)
    assert [news.done for news in told[:3]] == [1, 2, 3]
    assert told[-1].words == "joining"
    assert told[COUNT // 2].share == pytest.approx((COUNT // 2 + 1) / COUNT)


@pytest.mark.parametrize(
    ("name", "background", "error", "says"),
    [
        ("out.mp4", Transparent(), BadValue, "transparency"),
        ("out.avi", BLUE, BadValue, "does not end like a film"),
        ("disc.mp4", BLUE, Exists, "disc.mp4"),
    ],
)
def test_what_cannot_be_made_is_refused_before_anything_is_done(
    film: Path, tmp_path: Path, name: str, background: Background, error: type[Exception], says: str
) -> None:
    with pytest.raises(error, match=says):
        make(order(film, tmp_path / name, background))
    assert [path.name for path in tmp_path.iterdir()] == ["disc.mp4"]


def test_pictures_of_somebody_else_are_not_written_over(film: Path, tmp_path: Path) -> None:
    write_picture(tmp_path / "out" / "holiday.png", frame(SIZE, 0).image)
    with pytest.raises(Exists):
        make(order(film, tmp_path / "out"))


def test_a_damaged_film_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "bad.mp4").write_bytes(b"no film" * 99)
    with pytest.raises(Unreadable):
        make(order(tmp_path / "bad.mp4", tmp_path / "out.mp4"))


def test_a_damaged_note_of_parts_means_beginning_anew(film: Path, tmp_path: Path) -> None:
    folder = tmp_path / ".out.mp4.parts"
    folder.mkdir()
    (folder / parts.BOOK).write_text('{"mark": ')
    assert make(order(film, tmp_path / "out.mp4")) == COUNT


def test_every_ending_says_what_it_can(tmp_path: Path) -> None:
    assert {suffix for suffix, (_, alpha) in KINDS.items() if alpha} == {".mov", ".mkv", ".webm"}
