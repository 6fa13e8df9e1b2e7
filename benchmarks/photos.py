"""How fast photos, films and the service are, and how much memory they take.

python benchmarks/photos.py [--photos DIR] [--masks DIR] [--clip FILE] [--u2netp FILE.onnx] [--json FILE] [PART ...]

Parts are single, fine, knn, folder, film, service, memory and rembg; without any, all that their files are given for.
Photos are enlarged to what a part measures; without a folder a public-domain portrait stands in. Each part is a
process of its own.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import psutil
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).parents[1]))

from studio.cli.run import peak_memory_mb
from studio.imaging.codec import encode_picture, read_picture
from studio.live.tally import at, middle

ROOT = Path(__file__).parents[1]
TWELVE, HD, SIDE = (4000, 3000), (1280, 720), 1280
FOLDER, REQUESTS, MANY, CLIENTS, PER_S = 200, 400, 2000, 8, 20.0
RUNS = 3
Figures = dict[str, Any]


def main() -> None:
    """Run the parts, each in a process of its own, and print what they say."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("photos", "masks", "clip", "u2netp", "json"):
        parser.add_argument(f"--{name}", default="")
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("parts", nargs="*", metavar="PART", choices=[[], *PARTS], default=[])
    args = parser.parse_args()
    if args.here:
        print(json.dumps(PARTS[args.parts[0]](args)))
        return
    figures = {part: _apart(part, args) for part in args.parts or _possible(args)}
    print(json.dumps(figures, indent=2))
    if args.json:
        Path(args.json).write_text(json.dumps(figures, indent=2), "utf-8")


def _possible(args: argparse.Namespace) -> list[str]:
    needs = {"film": args.clip, "rembg": args.u2netp and args.photos and args.masks}
    return [part for part in PARTS if needs.get(part, True)]


def _apart(part: str, args: argparse.Namespace) -> Figures:
    given = [f"--{name}={getattr(args, name)}" for name in ("photos", "masks", "clip", "u2netp")]
    words = [sys.executable, __file__, "--here", *given, part]
    said = subprocess.run(words, stdout=subprocess.PIPE, text=True, check=True).stdout
    figures: Figures = json.loads(said.splitlines()[-1])
    print(part, figures, file=sys.stderr)
    return figures


def portraits(args: argparse.Namespace, count: int) -> list[NDArray[np.uint8]]:
    """Give portraits, the given ones or the one that is there."""
    if args.photos:
        files = sorted(path for path in Path(args.photos).iterdir() if path.suffix.lower() in (".jpg", ".png"))
        return [read_picture(path) for path in files[:count]]
    from skimage.data import astronaut

    return [np.ascontiguousarray(astronaut()[..., ::-1])] * count


def enlarged(image: NDArray[np.uint8], side: int) -> NDArray[np.uint8]:
    """Give the picture with this longest side."""
    scale = side / max(image.shape[:2])
    return cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC).astype(np.uint8)


def single(args: argparse.Namespace) -> Figures:
    """One photo of 12 megapixels to a cut-out PNG, the quick way; file to file."""
    return _single(args, "quick")


def fine(args: argparse.Namespace) -> Figures:
    """The same with closed-form matting."""
    return _single(args, "closed-form")


def knn(args: argparse.Namespace) -> Figures:
    """The same with KNN matting."""
    return _single(args, "knn")


def _single(args: argparse.Namespace, refine: str) -> Figures:
    from studio.inference.known import default_model
    from studio.stills.darkroom import Darkroom, open_turns
    from studio.stills.export import write_cut
    from studio.stills.order import Order
    from studio.stills.photo import read_photo
    from studio.wiring import standard_look

    upright = (TWELVE[1], TWELVE[0])
    large = cv2.resize(portraits(args, 1)[0], upright, interpolation=cv2.INTER_CUBIC)
    grain = np.random.default_rng(0).normal(0, 3, (500, 500, 3))
    large = np.clip(large + np.tile(grain, (8, 6, 1)), 0, 255).astype(np.uint8)  # a sensor's noise, or PNG is too easy
    from studio.stills.darkroom import cut_out_look

    with tempfile.TemporaryDirectory() as folder, open_turns(default_model()) as turns, Darkroom(turns, print) as room:
        photo = Path(folder) / "photo.jpg"
        photo.write_bytes(encode_picture(large, ".jpg"))
        del large, grain
        seconds = []
        for number in range(RUNS):
            start = time.perf_counter()
            cut = room.develop(read_photo(photo), cut_out_look(standard_look()), Order(refine=refine))
            write_cut(Path(folder) / f"{number}.png", cut, Order())
            seconds.append(time.perf_counter() - start)
        megabytes = (Path(folder) / "0.png").stat().st_size / 1e6
    return {
        "first_s": round(seconds[0], 2),
        "best_s": round(min(seconds), 2),
        "png_mb": round(megabytes, 1),
        "peak_mb": round(peak_memory_mb(psutil.Process())),
    }


def folder(args: argparse.Namespace) -> Figures:
    """A folder of 200 photos by the command, from start to end."""
    with tempfile.TemporaryDirectory() as place:
        photos = Path(place) / "photos"
        photos.mkdir()
        for number, image in enumerate(portraits(args, FOLDER)):
            (photos / f"{number:03}.jpg").write_bytes(encode_picture(enlarged(image, SIDE), ".jpg"))
        count = len(list(photos.iterdir()))
        words = [sys.executable, str(ROOT / "main.py"), "photo", str(photos), "--output", f"{place}/out"]
        start = time.perf_counter()
        subprocess.run(words, check=True, stdout=subprocess.DEVNULL)
        seconds = time.perf_counter() - start
    return {"photos": count, "seconds": round(seconds, 1), "photos_per_s": round(count / seconds, 1)}


def film(args: argparse.Namespace) -> Figures:
    """A clip by the command, with the standard look and with its sound."""
    import av

    with av.open(args.clip) as opened:
        lasts = float(opened.duration or 0) / av.time_base
        size = [opened.streams.video[0].width, opened.streams.video[0].height]
    with tempfile.TemporaryDirectory() as place:
        words = [sys.executable, str(ROOT / "main.py"), "video", args.clip, "--output", f"{place}/out.mp4"]
        start = time.perf_counter()
        subprocess.run(words, check=True, stdout=subprocess.DEVNULL)
        seconds = time.perf_counter() - start
    return {"size": size, "clip_s": lasts, "seconds": round(seconds, 1), "times_real_time": round(lasts / seconds, 2)}


def service(args: argparse.Namespace) -> Figures:
    """Twenty requests a second from eight clients: 1280x720 JPEG to a PNG matte."""
    return _serve(args, REQUESTS, PER_S)


def memory(args: argparse.Namespace) -> Figures:
    """Two thousand requests as fast as they are taken: how much the service grows after the first quarter."""
    return _serve(args, MANY, 0.0)


def _serve(args: argparse.Namespace, requests: int, per_s: float) -> Figures:
    picture = encode_picture(
        cv2.resize(portraits(args, 1)[0], HD, interpolation=cv2.INTER_CUBIC).astype(np.uint8), ".jpg"
    )
    words = [sys.executable, str(ROOT / "main.py"), "serve", "--port", "0", "--per-minute", "0"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        try:
            assert process.stdout is not None
            found = re.search(r"http://\S+", process.stdout.readline())
            assert found
            return asyncio.run(_visit(found[0], picture, requests, per_s, psutil.Process(process.pid)))
        finally:
            process.terminate()


async def _visit(address: str, picture: bytes, requests: int, per_s: float, process: psutil.Process) -> Figures:
    import httpx

    seconds: list[float] = []
    sizes: list[int] = []
    limits = httpx.Limits(max_connections=CLIENTS)
    async with httpx.AsyncClient(base_url=address, timeout=60, limits=limits) as client:
        url, headers = "v1/remove?matte_only=true", {"Content-Type": "image/jpeg"}

        async def ask() -> None:
            start = time.perf_counter()
            answer = await client.post(url, content=picture, headers=headers)
            answer.raise_for_status()
            seconds.append(time.perf_counter() - start)
            sizes.append(process.memory_info().rss)

        async def client_of(share: int) -> None:
            for number in range(share):
                due = began + (number * CLIENTS / per_s if per_s else 0)
                await asyncio.sleep(max(due - time.perf_counter(), 0))
                await ask()

        for _ in range(CLIENTS):
            await ask()
        seconds.clear()
        began = time.perf_counter()
        await asyncio.gather(*(client_of(requests // CLIENTS) for _ in range(CLIENTS)))
        lasted = time.perf_counter() - began
    quarter = sizes[len(sizes) // 4]
    return {
        "requests": len(seconds),
        "per_s": round(len(seconds) / lasted, 1),
        "median_ms": round(1000 * middle(seconds), 1),
        "p95_ms": round(1000 * at(seconds, 0.95), 1),
        "growth_mb": round((max(sizes[-100:]) - quarter) / 1e6, 1),
        "resident_mb": round(sizes[-1] / 1e6),
    }


def rembg(args: argparse.Namespace) -> Figures:
    """Photos of 1280 px to a cut-out in memory, by Backlot and as rembg does it with u2netp; IoU with the masks."""
    from studio import remove_background

    files = sorted(Path(args.photos).iterdir())
    masks = {path.stem: path for path in Path(args.masks).iterdir()}
    session = _u2netp(args.u2netp)
    ways: dict[str, Callable[[NDArray[np.uint8]], NDArray[np.uint8]]] = {"backlot": remove_background, "rembg": session}
    seconds: dict[str, list[float]] = {name: [] for name in ways}
    overlap: dict[str, list[float]] = {name: [] for name in ways}
    for path in [path for path in files if path.stem in masks][:60]:
        image = enlarged(read_picture(path), SIDE)
        truth = cv2.resize(cv2.imread(str(masks[path.stem]), 0), (image.shape[1], image.shape[0])) > 127
        for name, way in ways.items():
            start = time.perf_counter()
            cut = way(image)
            seconds[name].append(time.perf_counter() - start)
            person = cut[..., 3] > 127
            overlap[name].append(float((person & truth).sum() / max((person | truth).sum(), 1)))
    medians = {name: middle(taken) for name, taken in seconds.items()}
    return {
        "photos": len(overlap["backlot"]),
        **{f"{name}_ms": round(1000 * taken, 1) for name, taken in medians.items()},
        **{f"{name}_iou": round(float(np.mean(values)), 4) for name, values in overlap.items()},
        "times_faster": round(medians["rembg"] / medians["backlot"], 1),
    }


def _u2netp(weights: str) -> Callable[[NDArray[np.uint8]], NDArray[np.uint8]]:
    """Give rembg's own steps for u2netp, with all threads as it has them: predict, enlarge, cut out."""
    import onnxruntime
    from PIL import Image

    options = onnxruntime.SessionOptions()
    if "OMP_NUM_THREADS" in os.environ:
        options.inter_op_num_threads = options.intra_op_num_threads = int(os.environ["OMP_NUM_THREADS"])
    net = onnxruntime.InferenceSession(weights, options, providers=["CPUExecutionProvider"])
    name = net.get_inputs()[0].name

    def remove(image: NDArray[np.uint8]) -> NDArray[np.uint8]:
        picture = Image.fromarray(cv2.cvtColor(image, cv2.COLOR_BGR2RGB))
        small = np.array(picture.resize((320, 320), Image.Resampling.LANCZOS)).astype(np.float64)
        small /= max(small.max(), 1e-6)
        ready = ((small - (0.485, 0.456, 0.406)) / (0.229, 0.224, 0.225)).transpose(2, 0, 1)[None].astype(np.float32)
        seen = net.run(None, {name: ready})[0][0, 0]
        seen = (seen - seen.min()) / (seen.max() - seen.min())
        mask = Image.fromarray((seen * 255).astype(np.uint8)).resize(picture.size, Image.Resampling.LANCZOS)
        cut = Image.composite(picture.convert("RGBA"), Image.new("RGBA", picture.size, 0), mask)
        return np.asarray(cut)

    return remove


PARTS: dict[str, Callable[[argparse.Namespace], Figures]] = {
    part.__name__: part for part in (single, fine, knn, folder, film, service, memory, rembg)
}

if __name__ == "__main__":
    main()
