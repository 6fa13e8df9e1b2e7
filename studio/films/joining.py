"""Puts the parts of a film together with the sound of the film it was made of; no picture is encoded again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Final

import av
from av.audio.resampler import AudioResampler

from studio.core.errors import Unwritable
from studio.films.kinds import FAILURES, Kind, strerror
from studio.imaging.codec import rename_new

STEREO: Final = "stereo"
SOUND_RATE: Final = 48_000
MOVFLAGS: Final = {"movflags": "+faststart"}


def join(parts: list[Path], sound: str, start_s: float, film: Path, kind: Kind, step: Callable[[], None]) -> None:
    """Write the film, whole or not at all; Exists, Unwritable. `sound` is the file it comes from, or empty."""
    growing = film.with_name(f".{film.name}.joining{film.suffix}")
    growing.unlink(missing_ok=True)
    try:
        with ExitStack() as stack:
            into = stack.enter_context(av.open(str(growing), "w", options=_options(film)))
            first = stack.enter_context(av.open(str(parts[0])))
            pictures: Any = into.add_stream_from_template(first.streams.video[0])
            pictures.metadata.update(first.streams.video[0].metadata)
            voice = _Voice(into, sound, start_s, kind, stack) if sound else None
            for packet in _packets(parts):
                packet.stream = pictures
                if voice is not None and packet.dts is not None:
                    voice.until(float(packet.dts * packet.time_base))
                into.mux(packet)
                step()
            if voice is not None:
                voice.until(None)
        rename_new(growing, film)
    except FAILURES as error:
        raise Unwritable(f"{film}: {strerror(error)}.") from error
    finally:
        growing.unlink(missing_ok=True)


def _options(film: Path) -> dict[str, str]:
    return dict(MOVFLAGS) if film.suffix.lower() in (".mp4", ".mov") else {}


def _packets(parts: list[Path]) -> Iterator[Any]:
    for part in parts:
        with av.open(str(part)) as opened:
            for packet in opened.demux(opened.streams.video[0]):
                if packet.dts is not None:
                    yield packet


class _Voice:
    """The sound of a film on its way into another: copied where the container takes it, encoded where not."""

    def __init__(self, into: Any, path: str, start_s: float, kind: Kind, stack: ExitStack) -> None:
        self._into = into
        self._start_s = start_s
        self._packets: Iterator[Any] = iter(())
        self._held: Any = None
        self._resampler: AudioResampler | None = None
        try:
            given: Any = stack.enter_context(av.open(path))
        except FAILURES:  # the pictures could be read; without sound the film is still a film
            return
        heard = next((one for one in given.streams.audio if one.codec_context is not None), None)
        if heard is None:
            return
        copied = not kind.sounds or heard.codec_context.name in kind.sounds
        if copied:
            self._stream = into.add_stream_from_template(heard)
        else:
            self._stream = into.add_stream(kind.sound, rate=SOUND_RATE, layout=STEREO)
            self._resampler = AudioResampler(self._stream.codec_context.format, STEREO, SOUND_RATE, 960)
        self._packets = self._copied(given, heard) if copied else self._encoded(given, heard)

    def until(self, time_s: float | None) -> None:
        """Write what sounds before a time, or all that is left."""
        while True:
            if self._held is None:
                self._held = next(self._packets, None)
            packet = self._held
            if packet is None or (time_s is not None and float(packet.pts * packet.time_base) > time_s):
                return
            self._held = None
            self._into.mux(packet)

    def _copied(self, given: Any, heard: Any) -> Iterator[Any]:
        early = round(self._start_s / heard.time_base)
        for packet in self._demuxed(given, heard):
            if packet.dts is None or packet.pts is None or packet.pts < early:
                continue
            packet.pts -= early
            packet.dts -= early
            packet.stream = self._stream
            yield packet

    def _encoded(self, given: Any, heard: Any) -> Iterator[Any]:
        assert self._resampler is not None
        for packet in self._demuxed(given, heard):
            try:
                frames = packet.decode()
            except av.FFmpegError:  # a damaged bit of sound is left out
                continue
            for frame in frames:
                if frame.time is None or frame.time < self._start_s:
                    continue
                frame.pts = round((frame.time - self._start_s) / frame.time_base)
                for part in self._resampler.resample(frame):
                    yield from self._stream.encode(part)
        for part in self._resampler.resample(None):
            yield from self._stream.encode(part)
        yield from self._stream.encode(None)

    def _demuxed(self, given: Any, heard: Any) -> Iterator[Any]:
        try:
            yield from given.demux(heard)
        except av.FFmpegError:
            return  # the file breaks off here
