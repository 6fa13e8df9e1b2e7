"""People in other clothes, before other things, in the same light."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

torch = pytest.importorskip("torch")

from studio.core.frame import Image  # noqa: E402
from studio.training.harmonization.albedo import Dyes, draw_dyes  # noqa: E402
from studio.training.harmonization.pairs import WORN, Chances, Drawer  # noqa: E402
from studio.training.harmonization.scenes import SIDE, read_scenes  # noqa: E402
from studio.training.harmonization.sights import Camera, Taken, recoloured, taken  # noqa: E402
from studio.training.pack import Pack  # noqa: E402


def test_what_is_worn_is_looked_for_where_it_is_learnt_from_and_on_people_alone(folders: tuple[Path, Path]) -> None:
    learnt, held_out = (read_scenes(folders[1], part) for part in ("train", "test"))
    worn, matte = learnt.planes[:, WORN], learnt.planes[:, 3]
    assert (worn <= matte.astype(np.int16) + 1).all()
    assert worn[:, : SIDE // 2 - 2].max() == 0
    assert (worn[:, SIDE // 2 + 2 :][matte[:, SIDE // 2 + 2 :] == 255] == 255).all()
    assert learnt.close[:, 4].max() == learnt.person[:, :, 3].max() == 255
    assert max(held_out.planes[:, WORN].max(), held_out.close[:, 4].max(), held_out.person[:, :, 3].max()) == 0


@given(st.integers(0, 2**31), st.floats(0, 2))
def test_dyes_change_what_they_may_and_stay_in_range(seed: int, strength: float) -> None:
    dice = torch.Generator().manual_seed(seed)
    colours, where = torch.rand(5, 3, 40, generator=dice), torch.zeros(5, 1, 40)
    where[..., 20:] = 1
    dyes = draw_dyes(colours, where[:, 0], 1.0, strength, dice)
    dyed = dyes.apply(colours, where)
    torch.testing.assert_close(dyed[..., :20], colours[..., :20])
    assert 0 <= float(dyed.min()) <= float(dyed.max()) <= 1
    assert torch.equal(draw_dyes(colours, where[:, 0], 0.0, strength, dice).apply(colours), colours)


def test_the_folds_of_a_cloth_are_dyed_alike() -> None:
    lit = torch.tensor([0.2, 0.3, 0.8]).view(1, 3, 1) * torch.tensor([0.55, 0.75, 1.0])
    skin = torch.tensor([0.45, 0.55, 0.75]).view(1, 3, 1).expand(1, 3, 3)
    dyes = Dyes(torch.cat([lit[..., 2:], skin[..., :1]], 2), torch.tensor([[[0.5, 0.0], [0.0, 0.0], [-0.4, 0.0]]]))
    factors = dyes.apply(lit) / lit
    torch.testing.assert_close(factors[..., 0], factors[..., 2], rtol=0.1, atol=0)
    torch.testing.assert_close(factors[0, :, 2], torch.tensor([1.65, 1.0, 0.67]), rtol=0.05, atol=0)
    torch.testing.assert_close(dyes.apply(skin), skin, rtol=0.05, atol=0)


def test_a_person_in_other_clothes_keeps_their_face(folders: tuple[Path, Path]) -> None:
    scenes = read_scenes(folders[1], "train")
    plain, dyed = (
        Drawer(scenes, Chances(untouched=1.0, scene=0.0, painted=0.0, dyed=share), 5).batch(16, 0)
        for share in (0.0, 1.0)
    )
    same = (plain.truth - dyed.truth).abs().amax(1) < 1e-6
    assert 0.3 < float(same.float().mean()) < 0.8  # half of the person wears something
    assert float((plain.place - dyed.place).abs().max()) < 0.1  # grain alone


def test_a_sight_shows_clothes_and_things_in_other_colours(folders: tuple[Path, Path]) -> None:
    planes = read_scenes(folders[1], "train").planes[0]
    image, matte, worn = planes[:3].transpose(1, 2, 0), *(planes[[3, WORN]].astype(np.float32) / np.float32(255))
    dice = torch.Generator().manual_seed(1)

    def coloured(dyed: float, painted: float) -> Image:
        return recoloured(Taken(image, matte, worn), Chances(dyed=dyed, painted=painted), dice)

    dressed, furnished = coloured(1.0, 0.0), coloured(0.0, 1.0)
    assert np.array_equal(coloured(0.0, 0.0), image)
    assert np.array_equal(dressed[worn == 0], image[worn == 0])
    assert np.array_equal(furnished[matte == 1], image[matte == 1])
    for changed, where in ((dressed, worn == 1), (furnished, matte == 0)):
        assert np.abs(changed.astype(int) - image)[where].mean() > 2


def test_what_is_worn_is_taken_in_the_frame_of_the_picture(folders: tuple[Path, Path]) -> None:
    pack, scenes = Pack(folders[0] / "eg1800"), read_scenes(folders[1], "train")
    for number in range(8):
        portrait, rng = pack[number], np.random.default_rng(number)
        camera = Camera(longest=(60, 90), cropped=1.0)
        picture = taken(portrait.image, portrait.alpha, scenes.planes[number, WORN], camera, rng)
        assert picture.image.shape[:2] == picture.matte.shape == picture.worn.shape
        assert float((picture.worn - picture.matte).max()) < 0.6  # the one is coarse
        assert float(picture.worn[picture.matte == 0].mean()) < 0.05
        assert float(picture.worn.max()) == 1
