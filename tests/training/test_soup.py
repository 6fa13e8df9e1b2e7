# ruff: noqa: E402  # what comes after the check needs what is checked
from __future__ import annotations

from pathlib import Path

import pytest

torch = pytest.importorskip("torch", reason="torch is not installed")

from studio.core.errors import BadValue
from studio.training.checkpoint import save_weights
from studio.training.network import MattingNet
from studio.training.soup import load_soup, share_of


def saved(path: Path, seed: int) -> dict[str, torch.Tensor]:
    torch.manual_seed(seed)
    net = MattingNet()
    save_weights(path, net)
    return net.state_dict()


def test_each_file_counts_by_its_share(tmp_path: Path) -> None:
    one, other = saved(tmp_path / "one.pt", 1), saved(tmp_path / "other.pt", 2)
    net = MattingNet()
    load_soup({tmp_path / "one.pt": 3.0, tmp_path / "other.pt": 1.0}, net)
    for name, values in net.state_dict().items():
        assert torch.allclose(values, (0.75 * one[name] + 0.25 * other[name]).to(values.dtype), atol=1e-6), name


def test_one_file_alone_is_taken_as_it_is(tmp_path: Path) -> None:
    one = saved(tmp_path / "one.pt", 1)
    net = MattingNet()
    load_soup(dict([share_of(str(tmp_path / "one.pt"))]), net)
    assert all(torch.equal(values, one[name]) for name, values in net.state_dict().items())


def test_a_share_is_read_behind_the_path() -> None:
    assert share_of("runs/a=b/last.pt=.35") == (Path("runs/a=b/last.pt"), 0.35)
    with pytest.raises(BadValue, match="PATH=SHARE"):
        share_of("last.pt=much")


@pytest.mark.parametrize("shares", [(0.0, 0.0), (2.0, -1.0), (float("nan"), 1.0)])
def test_shares_that_are_none_are_refused(tmp_path: Path, shares: tuple[float, float]) -> None:
    paths = (tmp_path / "one.pt", tmp_path / "other.pt")
    for path in paths:
        saved(path, 1)
    with pytest.raises(BadValue, match="above 0"):
        load_soup(dict(zip(paths, shares, strict=True)), MattingNet())
