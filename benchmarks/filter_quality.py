"""How good the filters' pictures are, on composites of which the truth is known."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from skimage.color import deltaE_ciede2000

from studio.core.filter import NetFilter
from studio.core.frame import Frame, Image, Matte, Shot, Size
from studio.core.places import shipped
from studio.filters.color_transfer import ColorTransfer
from studio.filters.grain import Grain
from studio.filters.seamless_clone import SeamlessClone
from studio.imaging.codec import read_picture
from studio.imaging.color import statistics_of, transfer
from studio.imaging.composite import over, weight_of
from studio.imaging.fit import cover
from studio.imaging.foreground import estimate_foreground
from studio.imaging.guided import refine
from studio.imaging.poisson import exact_membrane
from studio.imaging.skin import lab
from studio.sources.demo import Demo

SIZE: Size = (1280, 720)
NET = (256, 144)
BAND = 12  # pixels either side of the true edge
RETONES = (1.0, 1.5, 2.0, 2.5)  # how strongly people are re-toned; 1 is a mean of 7 to 8 dE00


def on_demo() -> dict[str, Any]:
    """Measure on the demo source, whose every matte and colour is known."""
    scene = Demo(width=SIZE[0], height=SIZE[1]).scene()
    behind = cover(read_picture(shipped("resources", "backgrounds", "meadow-bokeh.jpg")), SIZE)
    rows = []
    for number in range(0, 90, 15):
        truth, image = scene.truth(number), scene.image(number)
        clear = 1 - truth[..., None]
        wanted = np.clip(image - clear * scene.room + clear * behind, 0, 255)
        rows.append(_edges(image, truth, behind, wanted) | _clone(image, truth, behind))
    return {name: float(np.mean([row[name] for row in rows])) for name in rows[0]} | {"still_jump": _still_jump()}


def on_cut_outs(people: Path, places: Path, count: int = 24) -> dict[str, Any]:
    """Measure on people cut out by their masks: set before one place, taken off it again, and set before another."""
    behind = [cover(read_picture(path), SIZE) for path in sorted(places.glob("*.jpg"))]
    random = np.random.default_rng(0)
    rows = []
    for number, (person, alpha) in enumerate(_cut_outs(people, count)):
        first, second = (behind[int(index)] for index in random.choice(len(behind), 2, replace=False))
        thick = alpha[..., None]
        image = np.rint(person * thick + first * (1 - thick)).astype(np.uint8)
        wanted = person * thick + second * (1 - thick)
        row = _edges(image, alpha, second, wanted)
        rows.append(row | _clone(image, alpha, second) if number < 4 else row)
    names = sorted({name for row in rows for name in row})
    return {name: float(np.mean([row[name] for row in rows if name in row])) for name in names} | {"count": len(rows)}


def on_colour(people: Path) -> dict[str, Any]:
    """Measure colour transfer at its standard setting on people in their own pictures, as they are and re-toned."""
    standard = ColorTransfer()
    parts = (standard.luminance, standard.chroma)
    match, closed, worse = [], [], {retone: [] for retone in RETONES}
    for number, (image, inside) in enumerate(_small(people)):
        place = statistics_of(lab(image[~inside]))
        truth = lab(image[inside])
        for retone in (0.0, *RETONES):
            seen = _retoned(image, np.random.default_rng(number), retone)[inside] if retone else image[inside]
            tone = transfer(seen, np.ones(len(seen), np.float32), place, standard.strength, parts, standard.skin_guard)
            moved = lab(tone.of(seen))
            gap = float(np.linalg.norm(place.mean - lab(seen).mean(axis=0)))
            change = float(deltaE_ciede2000(truth, moved).mean() - deltaE_ciede2000(truth, lab(seen)).mean())
            if retone == 0 and gap <= 15:
                match.append(change)
            if retone:
                worse[retone].append(change > 1e-3)
            if gap > 15:
                closed.append(1 - float(np.linalg.norm(place.mean - moved.mean(axis=0))) / gap)
    return {
        "dE00_on_people_who_match": float(np.mean(match)),
        "share_of_large_gaps_closed": float(np.mean(closed)),
        **{f"worse_than_nothing_at_retone_{retone:g}": float(np.mean(worse[retone])) for retone in RETONES},
    }


def _edges(image: Image, truth: Matte, behind: Image, wanted: NDArray[np.floating]) -> dict[str, float]:
    """Give the mean error in the band about the true edge, of mattes and of composites."""
    coarse = cv2.resize(cv2.GaussianBlur(truth, (0, 0), 3), NET, interpolation=cv2.INTER_AREA)
    refined = refine(image, coarse, 4, 1e-4)
    solid = (truth > 0.5).astype(np.uint8)
    span = np.ones((2 * BAND + 1, 2 * BAND + 1), np.uint8)
    band = (cv2.dilate(solid, span) > 0) & (cv2.erode(solid, span) == 0)

    def error(person: Image, matte: Matte) -> float:
        return float(np.abs(over(person, behind, weight_of(matte, SIZE)) - wanted)[band].mean())

    return {
        "alpha_error_net": float(np.abs(cv2.resize(coarse, SIZE) - truth)[band].mean()),
        "alpha_error_refined": float(np.abs(refined - truth)[band].mean()),
        "edge_error_plain": error(image, truth),
        "edge_error_despilled": error(estimate_foreground(image, truth), truth),
        "edge_error_net": error(image, coarse.astype(np.float32)),
        "edge_error_refined_and_despilled": error(estimate_foreground(image, refined), refined),
    }


def _clone(image: Image, truth: Matte, behind: Image) -> dict[str, float]:
    """Give the PSNR inside the matte of the live clone against the exact membrane and against cv2.seamlessClone."""
    weight = weight_of(truth, SIZE)
    live = SeamlessClone(strength=1.0).follow(Shot(Frame(image, 0, 0.0), truth, image, behind), None)[0].composite
    exact = np.clip(image + exact_membrane(image, behind, weight > 127), 0, 255)
    mask = (weight > 127).astype(np.uint8) * 255
    mask[[0, -1]] = mask[:, [0, -1]] = 0
    left, top, width, height = cv2.boundingRect(mask)
    middle = (left + width // 2, top + height // 2)
    plain = cv2.seamlessClone(image.copy(), behind.copy(), mask.copy(), middle, cv2.NORMAL_CLONE)
    inside = weight == 255
    return {
        "clone_db_to_exact": _decibels(live, exact, inside),
        "clone_db_to_seamless_clone": _decibels(live, plain, inside),
        "exact_db_to_seamless_clone": _decibels(exact, plain, inside),
    }


def _still_jump() -> float:
    """Give the largest mean change from frame to frame of a still scene through every look, in levels."""
    from studio.core.chain import Chain
    from studio.core.preset import Preset, parse_preset
    from studio.filters.over import Over

    scene = Demo(width=640, height=360).scene()
    image, truth = scene.image(0), scene.truth(0)
    behind = cover(read_picture(shipped("resources", "backgrounds", "aurora.jpg")), (640, 360))
    largest = 0.0
    for path in sorted(shipped("resources", "presets").glob("*.json")):
        look, _ = parse_preset(path.read_text("utf-8"), Preset(None))  # type: ignore[arg-type]
        chain = Chain(Over(), _no_net, _fail)
        chain.adopt(one for one in look.filters if not isinstance(one, Grain | NetFilter))  # grain is meant to change
        last = None
        for number in range(12):
            noise = np.random.default_rng(number).normal(0, 0.02, (72, 128)).astype(np.float32)
            matte = np.clip(cv2.resize(truth, (128, 72)) + noise, 0, 1).astype(np.float32)
            picture = chain.run(Shot(Frame(image, number, number / 30), matte, image, behind)).image.astype(int)
            if last is not None and number > 2:
                largest = max(largest, float(np.abs(picture - last).mean()))
            last = picture
    return largest


def _no_net(card: str) -> Any:
    raise LookupError(card)


def _fail(notice: Any) -> None:
    raise SystemExit(notice.headline)


def _decibels(seen: NDArray[Any], wanted: NDArray[Any], where: NDArray[np.bool_]) -> float:
    error = (seen.astype(np.float32) - wanted)[where]
    return float(10 * np.log10(255**2 / max(float((error**2).mean()), 1e-9)))


def _pairs(people: Path) -> Iterator[tuple[Image, Image]]:
    masks = {path.stem: path for path in (people / "masks").iterdir()}
    for path in sorted((people / "images").iterdir()):
        if path.stem in masks:
            yield read_picture(path), cv2.cvtColor(read_picture(masks[path.stem]), cv2.COLOR_BGR2GRAY)


def _cut_outs(people: Path, count: int) -> Iterator[tuple[Image, Matte]]:
    """Give people at the picture's size, standing in its middle, with a rim softened by a pixel or two."""
    for _, (image, mask) in zip(range(count), _pairs(people), strict=False):
        scale = SIZE[1] / image.shape[0]
        width = min(round(image.shape[1] * scale), SIZE[0])
        left = (SIZE[0] - width) // 2
        person, alpha = np.zeros((SIZE[1], SIZE[0], 3), np.uint8), np.zeros((SIZE[1], SIZE[0]), np.float32)
        person[:, left : left + width] = cv2.resize(image, (width, SIZE[1]), interpolation=cv2.INTER_CUBIC)
        solid = (cv2.resize(mask, (width, SIZE[1])) > 127).astype(np.float32)
        solid = cv2.erode(solid, np.ones((11, 11), np.uint8))  # the rim shall be the person's own colours throughout
        alpha[:, left : left + width] = cv2.GaussianBlur(solid, (0, 0), 2.0)
        yield person, alpha


def _small(people: Path) -> Iterator[tuple[NDArray[np.float32], NDArray[np.bool_]]]:
    """Give pictures (h, w, 3) in 0..1, small, and where the person is."""
    for image, mask in _pairs(people):
        scale = 96 / max(image.shape[:2])
        small = cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
        inside = cv2.resize(mask, (small.shape[1], small.shape[0]), interpolation=cv2.INTER_AREA) > 127
        if min(int(inside.sum()), int((~inside).sum())) >= 200:
            yield small.astype(np.float32) / 255, inside


def _retoned(image: NDArray[np.float32], random: np.random.Generator, strength: float) -> NDArray[np.float32]:
    """Give the picture with another colour of light, exposure, gamma and saturation."""
    cast = random.normal(0, 0.16 * strength, 3)
    light = image**2.2 * np.exp(cast - cast.mean() + random.normal(0, 0.3 * strength))
    levels = np.clip(light, 0, 1) ** (np.exp(random.normal(0, 0.12 * strength)) / 2.2)
    colours = cv2.cvtColor(levels.astype(np.float32), cv2.COLOR_BGR2LAB)
    colours[..., 1:] *= np.exp(random.normal(0, 0.2 * strength))
    return np.clip(cv2.cvtColor(colours, cv2.COLOR_LAB2BGR), 0, 1)
