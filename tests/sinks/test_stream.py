"""Streams: what arrives at the far end, what is said when it is gone, and that nobody waits for the network."""

from __future__ import annotations

import itertools
import json
import select
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from studio.core.errors import BadValue, SinkLost, StudioError
from studio.core.frame import Picture, Size, slate
from studio.sinks.stream import Stream, StreamWriter
from tests.sinks.receiving import free_port, receiving

SIZE = (160, 90)
BLUE = (200, 60, 20)


def card(size: Size = SIZE) -> Picture:
    return slate(np.full((size[1], size[0], 3), BLUE, np.uint8), 0, 0.0)


def open_stream(url: str, size: Size = SIZE) -> StreamWriter:
    """A stream whose clock goes on by a thirtieth with every picture."""
    ticks = itertools.count()
    return StreamWriter(Stream(url=url, kbps=800), size, 30.0, lambda: next(ticks) / 30)


def lines(process: subprocess.Popen[str], count: int) -> Iterator[dict[str, object]]:
    assert process.stdout is not None
    for _ in range(count):
        yield json.loads(process.stdout.readline())


def write_on(writer: StreamWriter) -> None:
    while True:
        writer.write(card())


def write_until_seen(writer: StreamWriter, far: subprocess.Popen[str]) -> None:
    """Go on sending until the far end has something to say."""
    while not select.select([far.stdout], [], [], 0)[0]:
        writer.write(card())


def send_until_taken(url: str, count: int) -> StreamWriter:
    """Send to a far end that may not listen yet."""
    while True:
        writer = open_stream(url)
        try:
            for _ in range(count):
                writer.write(card())
        except SinkLost:
            writer.close()
            continue
        return writer


@pytest.mark.parametrize(
    ("scheme", "form", "ask"), [("rtmp", "flv", "/live/secret"), ("tcp", "mpegts", "")], ids=["rtmp", "mpegts"]
)
def test_pictures_and_a_silent_voice_arrive(scheme: str, form: str, ask: str) -> None:
    url = f"{scheme}://127.0.0.1:{free_port()}{ask}"
    with receiving(form, url, "listen=1") as far:
        writer = send_until_taken(url, 70)
        writer.close()
        got = list(lines(far, 60))
    assert got[0]["size"] == list(SIZE)
    assert got[0]["sounds"] == ["aac"]
    assert np.abs(np.array(got[-1]["mean"]) - BLUE).max() < 6
    times = [float(str(one["time"])) for one in got]
    assert times[-1] - times[0] == pytest.approx(59 / 30, abs=0.05)
    assert "secret" not in writer.label


def test_a_far_end_that_is_not_there_is_said_so() -> None:
    writer = open_stream(f"rtmp://127.0.0.1:{free_port()}/live/secret")
    with pytest.raises(SinkLost, match="refused") as caught:
        write_on(writer)
    writer.close()
    assert "secret" not in str(caught.value)


def test_a_stream_that_broke_off_is_opened_again() -> None:
    url = f"rtmp://127.0.0.1:{free_port()}/live/x"
    with receiving("flv", url, "listen=1") as far:
        writer = send_until_taken(url, 40)
        write_until_seen(writer, far)
    with pytest.raises(SinkLost):
        write_on(writer)
    writer.close()
    with receiving("flv", url, "listen=1") as far:
        again = send_until_taken(url, 40)
        write_until_seen(again, far)
        assert next(lines(far, 1))["size"] == list(SIZE)
        again.close()


def test_pictures_of_another_size_are_fitted() -> None:
    url = f"tcp://127.0.0.1:{free_port()}"
    with receiving("mpegts", url, "listen=1") as far:
        writer = send_until_taken(url, 30)
        for _ in range(30):
            writer.write(card((99, 99)))
        writer.close()
        assert {tuple(one["size"]) for one in lines(far, 50)} == {SIZE}  # type: ignore[arg-type]


@pytest.mark.parametrize("url", ["http://example.org/x", "rtmp", "rtmp://", "file:///tmp/x", "concat:a|b"])
def test_only_addresses_to_stream_to_are_taken(url: str) -> None:
    with pytest.raises(BadValue, match="no address"):
        Stream(url=url).open(SIZE, 30)


def test_without_srt_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("studio.imaging.broadcast._sends_srt", lambda: False)
    monkeypatch.setattr(shutil, "which", lambda name: None)
    with pytest.raises(StudioError, match="Install ffmpeg"):
        Stream(url="srt://127.0.0.1:9").open(SIZE, 30)


@pytest.mark.soak
@pytest.mark.parametrize(
    ("url", "listen"),
    [
        ("rtsp://127.0.0.1:{port}/live", ["-rtsp_flags", "listen", "-i", "rtsp://127.0.0.1:{port}/live"]),
        ("srt://127.0.0.1:{port}", ["-f", "mpegts", "-i", "srt://127.0.0.1:{port}?mode=listener"]),
    ],
    ids=["rtsp", "srt"],
)
def test_another_program_takes_the_stream(tmp_path: Path, url: str, listen: list[str]) -> None:
    if shutil.which("ffmpeg") is None:
        pytest.skip("ffmpeg is not installed")
    port = free_port()
    out = tmp_path / "taken.mkv"
    words = [word.format(port=port) for word in listen]
    command = ["ffmpeg", "-loglevel", "quiet", *words, "-t", "2", "-c", "copy", str(out)]
    with subprocess.Popen(command) as far:
        while far.poll() is None:
            writer = open_stream(url.format(port=port))
            try:
                while far.poll() is None:
                    writer.write(card())
            except SinkLost:
                pass
            finally:
                writer.close()
    assert out.stat().st_size > 1000
