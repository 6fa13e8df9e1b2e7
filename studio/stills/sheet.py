"""A contact sheet: before and after of every photo on pages that can be looked through in a minute."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from io import BytesIO
from pathlib import Path

from PIL import Image as Pillow
from PIL import ImageDraw, ImageFont

from studio.core.errors import StudioError
from studio.imaging.codec import free_name, new_file, read_picture
from studio.stills.batch import Fate, Made, Summary, Task

CELL, LINE, GAP = 180, 22, 12
ACROSS, PER_PAGE = 5, 100
PAPER, INK, RED = (250, 250, 250), (40, 40, 40), (190, 40, 30)


def write_sheets(summary: Summary, folder: Path) -> list[Path]:
    """Write the pages, as many as it takes, under new names, and give their paths; Unwritable."""
    tasks = list(summary.fates)
    written = []
    for start in range(0, len(tasks), PER_PAGE):
        path = free_name(folder / "contact-sheet.jpg")
        with new_file(path) as file:
            _page(summary, tasks[start : start + PER_PAGE]).save(file, "JPEG", quality=88)
        written.append(path)
    return written


def _page(summary: Summary, tasks: Sequence[Task]) -> Pillow.Image:
    columns = min(ACROSS, len(tasks))
    rows = -(-len(tasks) // ACROSS)
    wide, high = 2 * CELL + GAP, CELL + LINE + GAP
    page = Pillow.new("RGB", (columns * wide + GAP, rows * high + GAP), PAPER)
    draw, font = ImageDraw.Draw(page), ImageFont.load_default(13)
    for number, task in enumerate(tasks):
        left, top = GAP + number % ACROSS * wide, GAP + number // ACROSS * high
        for step, picture in enumerate(_pair(summary.made.get(task), task)):
            picture.thumbnail((CELL - 4, CELL))
            page.paste(picture, (left + step * CELL + (CELL - picture.width) // 2, top + (CELL - picture.height) // 2))
        failed = summary.fates[task] is Fate.FAILED
        words = f"{task.photo.name}: failed" if failed else task.photo.name
        draw.text((left, top + CELL + 4), _short(words), RED if failed else INK, font)
    return page


def _pair(made: Made | None, task: Task) -> Iterator[Pillow.Image]:
    for content, path in ((made and made.before, task.photo), (made and made.after, task.result)):
        if content:
            yield Pillow.open(BytesIO(content))
            continue
        try:
            yield Pillow.fromarray(read_picture(path, 2 * CELL)[..., ::-1].copy())
        except StudioError:  # a photo that failed has no picture
            yield Pillow.new("RGB", (CELL // 2, CELL // 2), (225, 225, 225))


def _short(words: str, most: int = 44) -> str:
    return words if len(words) <= most else f"{words[: most - 15]}...{words[-12:]}"
