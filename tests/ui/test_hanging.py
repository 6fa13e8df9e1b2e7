from __future__ import annotations

from dataclasses import replace

from studio.backgrounds.color import Color
from studio.backgrounds.image import StillImage
from studio.backgrounds.room import Blur
from studio.core.placement import CENTRED, Placement
from studio.core.preset import read_preset
from studio.ui.hanging import MOST, Hanging, name_of
from studio.ui.session import Session
from tests.ui.conftest import LOOK, studio

LARGE = Placement(2.0, 0.5, -0.5)


def test_each_background_hangs_as_it_was_left() -> None:
    session = Session(studio())
    one, other = StillImage("dawn"), StillImage("aurora")
    session.use_background(one)
    session.place_background(LARGE)
    session.use_background(other)
    assert session.look.placement == CENTRED
    session.use_background(one)
    assert session.look.placement == LARGE


def test_it_is_remembered_over_a_restart_and_taken_back_by_undo() -> None:
    session = Session(studio())
    session.use_background(StillImage("dawn"))
    session.place_background(LARGE)
    session.keep()
    again = Session(studio())
    assert again.look.placement == LARGE
    again.use_background(Color("#102030"))
    again.use_background(StillImage("dawn"))
    assert again.look.placement == LARGE
    again.place_background(CENTRED)
    again.undo()
    assert again.look.placement == LARGE


def test_another_look_leaves_it_and_blur_me_brings_it_back() -> None:
    session = Session(studio())
    session.place_background(LARGE)
    session.use_filters_of(LOOK)
    assert session.look.placement == LARGE
    session.blur_me()
    assert session.look.placement == CENTRED
    session.blur_me()
    assert session.look.placement == LARGE


def test_a_background_keeps_its_place_whatever_else_is_set_of_it() -> None:
    assert name_of(Blur(0.3)) == name_of(Blur(0.9))
    assert name_of(StillImage("dawn")) != name_of(StillImage("aurora"))


def test_damaged_memory_is_repaired_and_does_not_grow_for_ever() -> None:
    hanging = Hanging({"still-image:dawn": {"scale": 99}, "torn": 3})
    assert hanging.of(StillImage("dawn")).scale == 4.0
    for number in range(MOST + 20):
        hanging.note(f"still-image:{number}", LARGE)
    assert len(hanging.write()) == MOST


def test_a_look_on_disk_keeps_its_placement() -> None:
    look = replace(LOOK, placement=LARGE)
    assert read_preset(look.write(), LOOK) == (look, ())
    assert "placement" not in LOOK.write()
