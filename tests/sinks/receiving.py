"""The far end of a stream, in a process of its own: `receiving.py FORMAT URL [OPTION=VALUE ...]`; says what it got."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import av

ROOT = Path(__file__).resolve().parents[2]


@contextmanager
def receiving(form: str, url: str, *options: str) -> Iterator[subprocess.Popen[str]]:
    """Wait for a stream at an address; each decoded picture is a line that tells its size, time and mean colour."""
    command = [sys.executable, str(Path(__file__)), form, url, *options]
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=env)
    try:
        assert process.stdout is not None
        process.stdout.readline()  # it is about to listen
        yield process
    finally:
        process.kill()
        process.communicate()


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def main(form: str, url: str, *options: str) -> None:
    told = dict(option.split("=", 1) for option in options)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    with av.open(url, "r", format=form, options=told) as opened:
        sounds = [one.codec_context.name for one in opened.streams.audio]
        for frame in opened.decode(video=0):
            mean = frame.to_ndarray(format="bgr24").mean(axis=(0, 1)).round().tolist()
            said = {"size": [frame.width, frame.height], "time": frame.time, "mean": mean, "sounds": sounds}
            sys.stdout.write(json.dumps(said) + "\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
