from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from studio.core.frame import Image, Size
from studio.imaging.codec import write_picture
from studio.live.card import Card, CardBroken

OWN = (10, 200, 60)


def plain(size: Size) -> Image:
    return np.full((size[1], size[0], 3), 77, np.uint8)


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return write_picture(tmp_path / "gone for tea.png", np.full((90, 120, 3), OWN, np.uint8))


def test_the_picture_of_the_user_s_own_fills_every_size(own: Path) -> None:
    card = Card(plain)
    card.adopt(str(own))
    for size in ((64, 36), (36, 64), (8, 8)):
        assert card(size).shape == (size[1], size[0], 3)
        assert (card(size) == OWN).all()
    assert card((64, 36)) is card((64, 36))
    assert not card((64, 36)).flags.writeable


def test_an_empty_path_means_the_plain_card_again(own: Path) -> None:
    card = Card(plain)
    card.adopt(str(own))
    card.adopt("")
    assert (card((64, 36)) == 77).all()


@pytest.mark.parametrize("content", [None, b"", b"no picture", b"\x89PNG\r\n\x1a\n and then nothing"])
def test_a_broken_picture_means_the_plain_card_and_a_sentence(own: Path, tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "broken.png"
    if content is not None:
        path.write_bytes(content)
    card = Card(plain)
    card.adopt(str(own))
    with pytest.raises(CardBroken, match="the plain card stands in"):
        card.adopt(str(path))
    assert (card((64, 36)) == 77).all()
