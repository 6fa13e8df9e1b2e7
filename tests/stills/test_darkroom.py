"""Developing: what comes out, in every form, with strokes, and by every way of finding the edge."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image as Pillow

from studio.backgrounds.color import Color
from studio.backgrounds.transparent import Transparent
from studio.core.errors import Unwritable
from studio.core.ports import Resource
from studio.core.preset import Preset
from studio.filters.over import Over
from studio.filters.refine import Refine
from studio.imaging.codec import Exists
from studio.stills.darkroom import Cut, Darkroom
from studio.stills.export import encode_cut, flat, write_cut
from studio.stills.given import Given
from studio.stills.order import Order
from studio.stills.photo import Photo, decode_photo, photo_of
from studio.stills.retouch import UNTOUCHED, Retouch, Stroke, mark
from tests.fakes import disc_colours, disc_matte, evening, frame
from tests.stills.test_photo import exif, saved, swapped_profile

SIZE = (160, 90)
PLAIN = Preset(Transparent(), (Refine(enabled=False), Over()))
BLUE = replace(PLAIN, background=Color("#0000ff"))
assert Resource


def photo(size: tuple[int, int] = SIZE) -> Photo:
    return photo_of(frame(size, 0).image)


def read(content: bytes) -> NDArray[np.uint8]:
    image = cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_UNCHANGED)
    assert image is not None
    return image.astype(np.uint8)


def test_a_cut_out_is_the_person_at_full_size(room: Darkroom) -> None:
    cut = room.develop(photo(), PLAIN, Order())
    assert np.abs(cut.weight / 255 - disc_matte(SIZE, 0)).max() < 0.02
    assert cut.composite is None
    solid = disc_matte(SIZE, 0, 0.2) == 1
    assert (cut.person[solid] == frame(SIZE, 0).image[solid]).all()


def test_a_place_stands_behind(room: Darkroom) -> None:
    cut = room.develop(photo(), BLUE, Order())
    assert cut.composite is not None
    assert (cut.composite[disc_matte(SIZE, 0, 0.4) == 0] == (255, 0, 0)).all()
    given = room.develop(photo(), replace(PLAIN, background=Given(evening((400, 400)))), Order())
    assert given.composite is not None
    assert given.composite.shape == cut.composite.shape


@pytest.mark.parametrize("refine", ["quick", "closed-form", "knn", "crf"])
def test_every_way_of_finding_the_edge_finds_it(room: Darkroom, refine: str) -> None:
    if refine in ("closed-form", "knn"):
        pytest.importorskip("pymatting", reason="pymatting is not installed")
    cut = room.develop(photo(), Preset(Transparent(), (Over(),)), Order(refine=refine))
    assert np.abs(cut.weight / 255 - disc_matte(SIZE, 0)).mean() < 0.02


@pytest.mark.parametrize("refine", ["quick", "closed-form", "crf"])
def test_brushes_keep_and_remove(room: Darkroom, refine: str) -> None:
    if refine in ("closed-form", "knn"):
        pytest.importorskip("pymatting", reason="pymatting is not installed")
    strokes = (Stroke(True, 0.06, ((0.1, 0.2), (0.2, 0.2))), Stroke(False, 0.06, ((0.45, 0.55), (0.55, 0.55))))
    cut = room.develop(photo(), PLAIN, Order(refine=refine), Retouch(strokes))
    assert cut.weight[18, 24] > 200
    assert cut.weight[49, 80] < 55


def test_the_persons_own_colours_are_found_finely_on_wish(room: Darkroom) -> None:
    pytest.importorskip("pymatting", reason="pymatting is not installed")
    quick = room.develop(photo(), PLAIN, Order())
    fine = room.develop(photo(), PLAIN, Order(colours="fine"))
    assert (fine.weight == quick.weight).all()
    assert (fine.person != quick.person).any()
    truth = disc_colours(SIZE).astype(int)
    edge = (fine.weight > 60) & (fine.weight < 240)
    assert np.abs(fine.person[edge] - truth[edge]).mean() < np.abs(photo().image[edge] - truth[edge]).mean()


class Stopped(Exception):
    """As a cancelled job raises it."""


@pytest.mark.parametrize("refine", ["quick", "closed-form"])
def test_it_can_be_ended_on_the_way(room: Darkroom, refine: str) -> None:
    if refine == "closed-form":
        pytest.importorskip("pymatting", reason="pymatting is not installed")
    steps = []

    def step() -> None:
        steps.append(refine)
        if len(steps) == 2:
            raise Stopped

    with pytest.raises(Stopped):
        room.develop(photo(), PLAIN, Order(refine=refine), UNTOUCHED, step)
    assert room.develop(photo(), PLAIN, Order()).weight.any()  # and it goes on with the next


def test_a_brush_that_is_undone_comes_back_on_wish() -> None:
    one, two = (Stroke(True, 0.1, ((0.5, at),)) for at in (0.2, 0.8))
    both = UNTOUCHED.with_stroke(one).with_stroke(two)
    assert both.undo().strokes == (one,)
    assert both.undo().redo() == both
    assert both.undo().with_stroke(two).undone == ()
    assert both.cleared().strokes == ()
    assert both.cleared().redo().strokes == (one,)
    assert UNTOUCHED.undo() is UNTOUCHED
    assert UNTOUCHED.redo() is UNTOUCHED


def test_a_single_dot_is_a_stroke_too() -> None:
    plane = np.full((50, 50), 128, np.uint8)
    mark(plane, Retouch((Stroke(True, 0.1, ((0.5, 0.5),)), Stroke(False, 0.01, ()))))
    assert plane[25, 25] == 255
    assert (plane == 128).sum() > 2000


@pytest.mark.parametrize("format", ["png", "webp", "jpeg", "openraster"])
@pytest.mark.parametrize("matte_only", [False, True])
def test_every_form_can_be_read_again(room: Darkroom, format: str, matte_only: bool) -> None:
    order = Order(format=format, matte_only=matte_only)
    cut = room.develop(photo(), BLUE, order)
    with Pillow.open(BytesIO(unpacked(encode_cut(cut, order), format))) as opened:
        assert opened.size == SIZE
        opened.load()


def unpacked(content: bytes, format: str) -> bytes:
    if format != "openraster":
        return content
    with zipfile.ZipFile(BytesIO(content)) as layers:
        return layers.read("mergedimage.png")


@pytest.mark.parametrize("format", ["png", "webp", "openraster"])
def test_nothing_of_the_room_is_in_any_file(room: Darkroom, format: str) -> None:
    content = encode_cut(room.develop(photo(), PLAIN, Order()), Order(format=format))
    cut = read(unpacked(content, format))
    outside = disc_matte(SIZE, 0, 0.45) == 0
    assert (cut[outside][:, 3] == 0).all()
    assert cut[outside][:, :3].max() <= (0 if format != "webp" else 8)


def test_layers_are_in_their_order_as_openraster_wants_them(room: Darkroom) -> None:
    content = encode_cut(room.develop(photo(), BLUE, Order()), Order(format="openraster"))
    with zipfile.ZipFile(BytesIO(content)) as archive:
        first = archive.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
        assert archive.read("mimetype") == b"image/openraster"
        stack = ElementTree.fromstring(archive.read("stack.xml"))
        assert (stack.get("w"), stack.get("h")) == ("160", "90")
        layers = [(one.get("name"), one.get("visibility")) for one in stack.iter("layer")]
        assert layers == [("Matte", "hidden"), ("Person", "visible"), ("Background", "visible")]
        thumbnail = read(archive.read("Thumbnails/thumbnail.png"))
        assert max(thumbnail.shape[:2]) <= 256
        assert archive.testzip() is None


def test_on_a_jpeg_nothing_is_white(room: Darkroom) -> None:
    order = Order(format="jpeg")
    picture = read(encode_cut(room.develop(photo(), PLAIN, order), order))
    assert picture.shape == (90, 160, 3)
    assert picture[disc_matte(SIZE, 0, 0.45) == 0].min() > 245


@pytest.mark.parametrize("format", ["png", "webp", "jpeg"])
def test_metadata_and_profile_are_as_ordered(room: Darkroom, format: str) -> None:
    came = decode_photo(saved("JPEG", exif=exif(), icc_profile=swapped_profile()))
    look = BLUE if format == "jpeg" else PLAIN
    for metadata, maker, place in (("none", False, False), ("keep", True, False), ("keep-with-place", True, True)):
        order = Order(format=format, metadata=metadata)
        with Pillow.open(BytesIO(encode_cut(room.develop(came, look, order), order))) as opened:
            said = opened.getexif()
            assert (0x010F in said) == maker
            assert (0x8825 in said) == place
            assert ("icc_profile" in opened.info) == (format != "jpeg"), "on a place, colours are sRGB"


def test_a_picture_too_large_for_its_form_is_said_so() -> None:
    wide = np.zeros((1, 20_000, 3), np.uint8)
    cut = Cut(photo_of(wide), wide, np.zeros((1, 20_000), np.uint8), wide, wide)
    with pytest.raises(Unwritable, match="PNG"):
        encode_cut(cut, Order(format="webp"))


def test_files_are_never_written_over_unless_asked(room: Darkroom, tmp_path: Path) -> None:
    cut, path = room.develop(photo(), PLAIN, Order()), tmp_path / "cut.png"
    path.write_bytes(b"precious")
    with pytest.raises(Exists):
        write_cut(path, cut, Order())
    assert path.read_bytes() == b"precious"
    write_cut(path, cut, Order(), replace=True)
    assert (read(path.read_bytes()) == flat(cut, Order())).all()
    assert [one.name for one in tmp_path.iterdir()] == ["cut.png"]


@pytest.mark.parametrize("size", [(1, 1), (1, 300), (300, 1), (2, 3), (7, 5)])
def test_photos_of_any_shape_are_developed(room: Darkroom, size: tuple[int, int]) -> None:
    cut = room.develop(photo(size), Preset(Transparent(), (Over(),)), Order())
    assert cut.weight.shape == (size[1], size[0])
    assert encode_cut(cut, Order())
