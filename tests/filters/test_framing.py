from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from studio.backgrounds.color import Color
from studio.backgrounds.room import Blur
from studio.core.chain import Chain
from studio.core.filter import Net
from studio.core.frame import Crop, Frame, Image, Matte, Matted, Size
from studio.core.pipeline import Compositing
from studio.core.ports import Backdrop, Background
from studio.core.preset import Preset
from studio.filters.framing import Framing
from studio.filters.over import Over
from studio.filters.smooth_step import SmoothStep
from tests import fakes

SIZE = (160, 90)


def no_net(card: str) -> Net:
    raise LookupError(card)


def compositing() -> Compositing:
    return Compositing(Chain(Over(), no_net, lambda notice: pytest.fail(notice.headline)), Color("#000000"))


def matted(number: int = 0, cut: bool = False) -> Matted:
    shot = fakes.shot(SIZE, number)
    return Matted(replace(shot.frame, cut=cut), shot.matte)


def test_nothing_to_do_leaves_the_very_same_frame() -> None:
    shot = fakes.shot(SIZE)
    done, memory = Framing(enabled=True, follow_me=False).follow(shot, None)
    assert done is shot
    assert memory is None


def test_the_person_is_larger_and_where_they_are_put() -> None:
    shot = fakes.shot(SIZE)
    done, _ = Framing(follow_me=False, zoom=1.5, across=0.2).follow(shot, None)
    assert done.matte.mean() > 1.5 * shot.matte.mean()
    columns = done.matte.sum(axis=0)
    middle = (columns * np.arange(columns.size)).sum() / columns.sum() / columns.size
    assert middle == pytest.approx(0.7, abs=0.03)


def test_smaller_than_the_picture_there_is_background_around() -> None:
    room = compositing()
    room.use(Preset(Color("#204060"), (Framing(enabled=True, follow_me=False, zoom=0.5), Over())), SIZE)
    picture = room.compose(matted())
    assert tuple(picture.image[2, 2]) == (0x60, 0x40, 0x20)
    assert picture.crop == Crop(-0.5, -0.5, 2.0, 2.0)


def test_a_blurred_room_moves_with_its_people() -> None:
    """The room behind is that of the framed picture, or the person would stand beside their own blurred ghost."""
    seen: list[Image] = []

    class Watching(Background):
        def open(self, size: Size) -> Backdrop:
            return Watched()

    class Watched(Backdrop):
        def paint(self, frame: Frame, matte: Matte) -> Image:
            seen.append(frame.image)
            return np.full_like(frame.image, 7)

    room = compositing()
    framing = Framing(enabled=True, follow_me=False, zoom=2.0)
    room.use(Preset(Watching(), (framing, Over())), SIZE)
    room.compose(matted())
    done, _ = framing.follow(fakes.shot(SIZE), None)
    np.testing.assert_array_equal(seen[0], done.frame.image)


def test_the_view_outlasts_another_background_and_a_pause() -> None:
    room = compositing()
    filters = (Framing(enabled=True), Over())
    room.use(Preset(Color("#204060"), filters), SIZE)
    for number in range(60):
        before = room.compose(matted(number)).crop
    assert before.width < 1
    room.use(Preset(Blur(), filters), SIZE)
    after = room.compose(matted(61)).crop
    assert abs(after.left - before.left) < 0.02
    later = matted(62)
    after = room.compose(replace(later, frame=replace(later.frame, taken_s=later.frame.taken_s + 5))).crop
    assert abs(after.left - before.left) < 0.04


def test_another_look_leaves_the_framing_and_a_kept_look_has_none() -> None:
    mine = Preset(Color("#204060"), (Framing(zoom=2.0), SmoothStep(), Over()))
    other = Preset(Color("#000000"), (Framing(zoom=3.0), Over()), "Other")
    dressed = mine.treated_as(other)
    assert dressed.filters == (Framing(zoom=2.0), Over())
    assert dressed.background == mine.background
    assert dressed.name == "Other"
    assert mine.unseated().filters == (SmoothStep(), Over())


@pytest.mark.parametrize("crop", [Crop(0.2, 0.1, 0.5, 0.5), Crop(-0.3, 0.0, 1.4, 1.4), Crop()])
def test_a_snapshot_holds_the_view_of_its_picture(crop: Crop) -> None:
    done, _ = Framing.holding(crop).follow(fakes.shot(SIZE), None)
    assert (done.frame.crop.left, done.frame.crop.width) == pytest.approx((crop.left, crop.width), abs=0.01)
