from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.core.errors import Unwritable
from studio.imaging.codec import decode_picture, encode_picture
from studio.imaging.note import note_in, with_note
from tests.fakes import disc_matte, frame

PICTURE = frame((40, 30)).image


@pytest.mark.parametrize("suffix", [".png", ".jpg"])
@given(note=st.text(max_size=2000))
def test_a_note_is_read_again_and_the_picture_stays_as_it_was(suffix: str, note: str) -> None:
    content = encode_picture(PICTURE, suffix)
    noted = with_note(content, note)
    assert note_in(noted) == note
    np.testing.assert_array_equal(decode_picture(noted), decode_picture(content))


def test_opencv_and_transparency_do_not_mind() -> None:
    noted = with_note(encode_picture(PICTURE, ".png", disc_matte((40, 30))), "{}")
    decoded = cv2.imdecode(np.frombuffer(noted, np.uint8), cv2.IMREAD_UNCHANGED)
    assert decoded is not None
    assert decoded.shape == (30, 40, 4)


@pytest.mark.parametrize("suffix", [".png", ".jpg", ".webp"])
def test_a_picture_without_a_note_has_none(suffix: str) -> None:
    assert note_in(encode_picture(PICTURE, suffix)) == ""


@given(st.binary(max_size=300), st.sampled_from([b"", b"\xff\xd8", b"\x89PNG\r\n\x1a\n"]))
def test_damaged_files_have_none(content: bytes, start: bytes) -> None:
    assert isinstance(note_in(start + content), str)


@pytest.mark.parametrize("suffix", [".png", ".jpg"])
def test_truncated_files_have_the_note_or_none(suffix: str) -> None:
    noted = with_note(encode_picture(PICTURE, suffix), "warm")
    assert all(note_in(noted[:end]) in ("", "w", "wa", "war", "warm") for end in range(len(noted)))


def test_other_files_keep_none_and_a_jpeg_no_novel() -> None:
    with pytest.raises(Unwritable, match="PNG and JPEG"):
        with_note(encode_picture(PICTURE, ".webp"), "warm")
    with pytest.raises(Unwritable, match="too long"):
        with_note(encode_picture(PICTURE, ".jpg"), "x" * 70_000)
