"""The whole way on pictures made up here: scenes, edits, learning, resuming, exporting, measuring."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("onnx")

from studio.core.errors import Unreadable, Unwritable  # noqa: E402
from studio.imaging.closeup import CLOSE, LOW_AND_HIGH, extremes  # noqa: E402
from studio.imaging.sight import face_in, levels_in, look, place_of, regions_of  # noqa: E402
from studio.imaging.tone import Tone  # noqa: E402
from studio.training.errors import ExportDiffers, WeightsDoNotFit  # noqa: E402
from studio.training.harmonization import edits, export, rivals  # noqa: E402
from studio.training.harmonization.caffe import Layer, caffemodel, prototxt  # noqa: E402
from studio.training.harmonization.evaluate import TRIES, Case, Report, cases, evaluate  # noqa: E402
from studio.training.harmonization.losses import errors, seen_difference, to_lab, tone_loss  # noqa: E402
from studio.training.harmonization.measures import difference, measure  # noqa: E402
from studio.training.harmonization.network import (  # noqa: E402
    BOUNDS,
    ToneNet,
    extremes_of,
    levels_of,
    scaled,
    seen_by,
    seen_close,
    transform,
)
from studio.training.harmonization.pairs import Chances, Drawer, measuring  # noqa: E402
from studio.training.harmonization.scenes import ARRAYS, read_scenes  # noqa: E402
from studio.training.harmonization.shipped import load_shipped  # noqa: E402
from studio.training.harmonization.sights import Sights  # noqa: E402
from studio.training.harmonization.train import Recipe, judge, run_of, train, trained  # noqa: E402
from studio.training.harmonization.twin import onnx_of  # noqa: E402
from tests import fakes  # noqa: E402
from tests.training.harmonization.conftest import SIZE  # noqa: E402


def pictures(count: int = 4) -> Any:
    return torch.rand(count, 3, 16, 20, generator=torch.Generator().manual_seed(3))


def test_an_edit_of_no_strength_changes_only_what_clips() -> None:
    edit = edits.draw(4, torch.zeros(4), torch.Generator().manual_seed(1))
    dim = pictures() * 0.8
    torch.testing.assert_close(edit.apply(dim), dim, atol=2e-4, rtol=0)


def test_stronger_edits_change_more_and_stay_in_range() -> None:
    apart = []
    for strength in (0.3, 0.8, 1.6):
        edit = edits.draw(64, torch.full((64,), strength), torch.Generator().manual_seed(1))
        toned = edit.apply(pictures(64))
        assert 0 <= float(toned.min()) <= float(toned.max()) <= 1
        apart.append(float((toned - pictures(64)).abs().mean()))
    assert apart == sorted(apart)


def test_the_same_seed_and_step_give_the_same_batch(folders: tuple[Path, Path]) -> None:
    scenes = read_scenes(folders[1], "train")
    one, other, later = (Drawer(scenes, Chances(), 5).batch(8, step) for step in (3, 3, 4))
    for a, b in zip(one, other, strict=True):
        assert np.array_equal(a, b)
    assert one.close.shape == (8, 4, CLOSE, CLOSE)
    assert not torch.equal(one.given, later.given)


def test_one_in_five_people_is_left_as_they_are(folders: tuple[Path, Path]) -> None:
    points = Drawer(read_scenes(folders[1], "train"), Chances(), 5).batch(400, 0)
    untouched = (points.given == points.truth).all(2).all(1).float().mean()
    assert float(untouched) == pytest.approx(0.2, abs=0.06)


def test_parts_keep_what_the_packs_say_of_them(folders: tuple[Path, Path]) -> None:
    assert [len(read_scenes(folders[1], part)) for part in ("train", "val", "test")] == [24, 6, 10]


def test_a_scene_shows_nothing_of_its_person_in_the_background(folders: tuple[Path, Path]) -> None:
    scenes = read_scenes(folders[1], "train")
    skin_red = [planes[6][planes[3] > 200].mean() for planes in scenes.planes]
    room_red = [planes[6][planes[3] == 0].mean() for planes in scenes.planes]
    assert np.abs(np.array(skin_red) - room_red).max() < 20


def test_damaged_scenes_are_refused_with_a_sentence(folders: tuple[Path, Path], tmp_path: Path) -> None:
    (tmp_path / "train.json").write_text("[]", "utf-8")
    for name in ARRAYS:
        np.save(tmp_path / f"train_{name}.npy", np.zeros((1, 8, 3, 3), np.uint8))
    for folder in (tmp_path, tmp_path / "nowhere"):
        with pytest.raises(Unreadable, match="Make the scenes anew"):
            read_scenes(folder, "train")


def test_colour_differences_are_those_of_the_textbook() -> None:
    from skimage.color import deltaE_ciede94, rgb2lab

    one, other = pictures(1), pictures(2)[1:]
    labs = [rgb2lab(each[0].numpy().transpose(1, 2, 0)[..., ::-1]) for each in (one, other)]
    np.testing.assert_allclose(to_lab(one)[0].numpy().transpose(1, 2, 0), labs[0], atol=0.15)
    found = seen_difference(to_lab(one), to_lab(other))[0].numpy()
    np.testing.assert_allclose(found, deltaE_ciede94(labs[1], labs[0]), atol=0.3)


def test_harm_costs_more_than_the_same_error_left_alone() -> None:
    truth, weight = pictures(), torch.ones(4, 16, 20)
    off = (truth * 0.7).clamp(0, 1)
    spoilt, left = tone_loss(off, truth, truth, weight, 1.0), tone_loss(off, off, truth, weight, 1.0)
    assert (spoilt > left).all()
    assert float(errors(truth, truth, weight)[0].max()) == 0


def test_the_network_starts_by_changing_nothing_and_keeps_its_bounds() -> None:
    net = ToneNet().eval()
    seen = export.example(0)
    assert float(np.abs(export.run_torch(net, seen)).max()) < 0.02
    net.last.weight.data.normal_(0, 50)
    assert (np.abs(export.run_torch(net, seen))[0] <= np.float32(BOUNDS)).all()


def test_cells_and_whole_pictures_say_the_same_where_all_cells_are_the_person() -> None:
    net, colours = ToneNet().eval(), pictures(1)
    net.last.weight.data.normal_(0, 1)
    where = torch.zeros(1, 2, 16, 20)
    levels = levels_of([colours.flatten(2)] * 3, colours.flatten(2), colours.flatten(2))
    close = torch.from_numpy(export.example(0)["close"])
    seen = seen_by(colours, torch.ones(1, 1, 16, 20), colours, where)
    points = torch.cat([scaled(colours), where], 1).flatten(2)
    said = net.of_points(points, points, levels, seen, close)
    torch.testing.assert_close(net(seen, levels, close), said, atol=1e-3, rtol=1e-2)


def test_ranges_are_the_same_in_torch_and_in_the_studio() -> None:
    colours, other = pictures(2)[:1], pictures(2)[1:]
    matte = torch.zeros(16, 20)
    matte[4:14, 5:15] = 1
    regions = regions_of(colours[0].permute(1, 2, 0).numpy(), matte.numpy(), other[0].permute(1, 2, 0).numpy())
    inside = colours[:, :, 4:14, 5:15].flatten(2)
    face = torch.from_numpy(face_in(matte.numpy() > 0.5))
    theirs = levels_of([inside, colours[:, :, face], other.flatten(2)], inside, other.flatten(2))[0].numpy()
    mine = np.concatenate([levels_in(region) for region in regions])
    np.testing.assert_allclose(mine, theirs[: len(mine)], atol=1e-4)


def test_extremes_are_the_same_in_torch_and_in_the_studio() -> None:
    image, place, matte = fakes.frame(SIZE).image, fakes.evening(SIZE), fakes.disc_matte(SIZE)
    sure, away = matte >= 0.95, cv2.dilate(matte, np.ones((7, 7), np.uint8)) <= 0.02
    pixels = (torch.from_numpy(one.T.astype(np.float32) / 255)[None] for one in (image[sure], place[away]))
    np.testing.assert_allclose(extremes(image, matte, place), extremes_of(*pixels)[0].numpy(), atol=0.03)
    assert len(LOW_AND_HIGH) == 10


def test_what_is_measured_is_seen_as_the_studio_sees_it(folders: tuple[Path, Path]) -> None:
    packs, scenes = folders
    pictures = measuring(read_scenes(scenes, "test"), 3, weakest=0, strongest=0)
    case = next(cases(packs, read_scenes(scenes, "test"), 3))
    sight = look(case.truth, case.matte, place_of(case.truth, (32, 32))).inputs()
    close = seen_close(torch.from_numpy(sight["close"]))[0]
    assert float((close - pictures.close[0]).abs().mean()) < 0.06
    assert float((torch.from_numpy(sight["levels"]) - pictures.levels[:1]).abs().mean()) < 0.1


def test_what_torch_applies_is_what_the_studio_applies() -> None:
    values = torch.tensor(BOUNDS) * (torch.rand(18, generator=torch.Generator().manual_seed(2)) - 0.5)
    ours = Tone(values.numpy()).of(pictures(1)[0].numpy().transpose(1, 2, 0))
    theirs = transform(values[None], pictures(1)).clamp(0, 1)[0].numpy().transpose(1, 2, 0)
    np.testing.assert_allclose(ours, theirs, atol=1e-5)


def test_learning_helps_and_a_resumed_run_goes_on_as_if_never_stopped(
    folders: tuple[Path, Path], tmp_path: Path
) -> None:
    short = Recipe(steps=30, batch=32, warmup_steps=5, judged_every=15, averaging=0.9, schedule_steps=60)
    train(folders[1], tmp_path / "stopped", short)
    resumed = train(folders[1], tmp_path / "stopped", Recipe(**{**_plain(short), "steps": 60}))
    whole = train(folders[1], tmp_path / "whole", Recipe(**{**_plain(short), "steps": 60}))
    for mine, theirs in zip(resumed.state_dict().values(), whole.state_dict().values(), strict=True):
        torch.testing.assert_close(mine, theirs)
    scenes = read_scenes(folders[1], "train")
    pictures = measuring(scenes, 5), measuring(scenes, 5, weakest=0, strongest=0)
    before, after = judge(ToneNet(), *pictures), judge(whole, *pictures)
    assert after["fmse"] < 0.9 * before["fmse"]
    assert (tmp_path / "whole" / "log.csv").read_text("utf-8").count("\n") == 5
    torch.testing.assert_close(trained(tmp_path / "whole").state_dict(), whole.state_dict())


def test_learning_goes_on_from_the_mean_of_runs(folders: tuple[Path, Path], tmp_path: Path) -> None:
    short = Recipe(steps=3, batch=8, warmup_steps=1, averaging=0.5)
    runs = tuple(tmp_path / f"run{seed}" for seed in (1, 2))
    nets = [train(folders[1], run, Recipe(**{**_plain(short), "seed": n})) for n, run in enumerate(runs)]
    bias, first, second = (net.last.bias for net in (trained(*runs), *nets))
    assert not torch.equal(first, second)
    torch.testing.assert_close(bias, (first + second) / 2)
    still = Recipe(**{**_plain(short), "steps": 1, "rate": 0.0})
    torch.testing.assert_close(train(folders[1], tmp_path / "on", still, runs).last.bias, bias)


def test_the_last_stage_learns_from_whole_pictures_and_resumes(folders: tuple[Path, Path], tmp_path: Path) -> None:
    short = Recipe(steps=6, batch=4, warmup_steps=2, judged_every=3, averaging=0.9, schedule_steps=12, workers=0)
    train(folders[1], tmp_path / "stopped", short, packs=folders[0])
    longer = Recipe(**{**_plain(short), "steps": 12})
    resumed = train(folders[1], tmp_path / "stopped", longer, packs=folders[0])
    whole = train(folders[1], tmp_path / "whole", longer, packs=folders[0])
    for mine, theirs in zip(resumed.state_dict().values(), whole.state_dict().values(), strict=True):
        torch.testing.assert_close(mine, theirs)


def test_a_sight_and_its_truth_are_of_the_same_cells(folders: tuple[Path, Path]) -> None:
    untouched = Sights(read_scenes(folders[1], "train"), folders[0], Chances(untouched=1.0), 3, 4)[0]
    assert torch.equal(untouched.given, untouched.truth)
    assert untouched.seen.shape == (4, 9, 24, 24)
    edited = Sights(read_scenes(folders[1], "train"), folders[0], Chances(untouched=0.0, scene=0.0), 3, 4)[0]
    best = torch.linalg.lstsq(edited.given[0].T, edited.truth[0].T).solution
    assert float((edited.given[0].T @ best - edited.truth[0].T).abs().mean()) < 0.1
    assert not torch.equal(edited.given, edited.truth)


def _plain(recipe: Recipe) -> dict[str, Any]:
    from dataclasses import fields

    return {spec.name: getattr(recipe, spec.name) for spec in fields(recipe)}


def random_net() -> ToneNet:
    torch.manual_seed(0)
    net = ToneNet()
    net.last.weight.data.normal_(0, 0.3)
    for layer in (net.close.weighing, net.scene.weighing, net.close.refined.back):
        layer.weight.data.normal_(0, 0.05)  # otherwise they begin by doing nothing
    return net.eval()


def test_the_exported_files_run_in_opencv_and_in_onnx_runtime(tmp_path: Path) -> None:
    net = random_net()
    files = export.export(net, tmp_path)
    assert max(files.caffemodel.stat().st_size, files.onnx.stat().st_size) < 1_000_000
    seen = export.example(9)
    truth = export.run_torch(net, seen)
    text, weights = files.prototxt.read_bytes(), files.caffemodel.read_bytes()
    caffe = export.run_caffe(text, weights, seen)
    np.testing.assert_allclose(caffe, truth, atol=export.ROUNDED)
    np.testing.assert_allclose(export.run_onnx(files.onnx.read_bytes(), seen), caffe, atol=1e-5)
    with pytest.raises(Unwritable):
        export.export(net, tmp_path)


def test_learning_goes_on_from_a_shipped_network(tmp_path: Path) -> None:
    net = random_net()
    files = export.export(net, tmp_path)
    again = ToneNet()
    load_shipped(files.onnx, again)
    seen = export.example(3)
    np.testing.assert_allclose(export.run_torch(again.eval(), seen), export.run_torch(net, seen), atol=export.ROUNDED)
    files.onnx.write_bytes(files.onnx.read_bytes()[:5000])
    with pytest.raises(WeightsDoNotFit):
        load_shipped(files.onnx, again)


def test_a_net_that_ships_wrong_is_not_shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(export, "ALPHA", 7)  # another channel
    with pytest.raises(ExportDiffers, match="Caffe"):
        export.export(random_net(), tmp_path)
    assert not list(tmp_path.iterdir())


def test_the_wire_format_is_protobuf() -> None:
    layer = Layer(
        "a",
        "InnerProduct",
        ("data",),
        "a",
        "inner_product_param",
        {"num_output": 300},
        (np.ones((300, 1), np.float32),),
    )
    content = caffemodel("net", [layer])
    assert content.startswith(b"\x0a\x03net\xa2\x06")  # field 1, a text; field 100, a message
    assert struct.pack("<300e", *[1.0] * 300) in content
    assert b"\x0a\x03\xac\x02\x01" in content  # dims 300 and 1, packed
    assert "inner_product_param { num_output: 300 }" in prototxt("net", {"data": (1, 1)}, [layer])


@pytest.mark.parametrize(
    ("block", "settings"), [("Power", {"power": 2.0, "scale": 1.0, "shift": 0.0}), ("Pooling", {"pool": "AVE"})]
)
def test_the_twin_refuses_layers_that_it_would_get_wrong(block: str, settings: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="only"):
        onnx_of("net", {"data": (1, 1, 2, 2)}, [Layer("a", block, ("data",), "a", "", settings)])


def test_measures_of_no_error_and_of_a_known_one() -> None:
    truth, matte = fakes.frame(SIZE).image, fakes.disc_matte(SIZE)
    same, off = measure(truth, truth, matte), measure(truth + np.uint8(3), truth, matte)
    assert (same.fmse, same.difference) == (0, 0)
    assert off.fmse == pytest.approx(9, abs=0.5)
    assert off.mse == pytest.approx(9 * float((matte**2).mean()), rel=0.1)
    assert off.difference == pytest.approx(difference(truth + np.uint8(3), truth, matte))


def test_oracles_undo_what_they_can() -> None:
    truth, matte = fakes.frame(SIZE).image, fakes.disc_matte(SIZE)
    dim = np.rint(truth * np.array([0.5, 0.8, 0.9])).astype(np.uint8)
    assert measure(rivals.three_gains(dim, matte, truth), truth, matte).fmse < 3
    mixed = cv2.transform(truth, np.array([[0.8, 0.1, 0, 5], [0, 0.7, 0.1, 5], [0.1, 0, 0.8, 9]])).astype(np.uint8)
    assert measure(rivals.best_matrix(mixed, matte, truth), truth, matte).fmse < 3


def test_matching_statistics_matches_them() -> None:
    image, matte, place = fakes.frame(SIZE).image, fakes.disc_matte(SIZE), fakes.evening(SIZE)
    toned = rivals.reinhard(image, matte, place, 1.0)
    mean = [rivals.statistics(one, where)[0] for one, where in ((toned, matte > 0.5), (place, matte < 0.02))]
    np.testing.assert_allclose(*mean, atol=6)
    assert rivals.histograms(image, np.zeros_like(matte), place) is image


def test_the_report_says_what_was_measured(folders: tuple[Path, Path]) -> None:
    report = evaluate(folders[1], folders[0], run_of(ToneNet().eval()))
    table = report.table((0.0, 1.0))
    assert "30 re-toned pictures" in table
    for name in ("nothing", "Reinhard", "network", "network, shuffled backgrounds", "best matrix"):
        assert f"| {name} |" in table
    idle, oracle = (np.mean([one.fmse for one in report.measured[name]]) for name in ("nothing", "best matrix"))
    assert oracle < 0.5 * idle
    assert isinstance(report, Report)
    assert "95th percentile" in report.no_harm()
    assert len(report.untouched) == 10
    assert "from frame to frame" in report.jitter()
    assert np.mean(report.trembling) < 0.3


def test_cases_are_the_pictures_and_their_edits(folders: tuple[Path, Path]) -> None:
    packs, scenes = folders
    found = list(cases(packs, read_scenes(scenes, "test"), 3))
    assert len(found) == 10 * TRIES
    assert np.array_equal(found[0].truth, found[1].truth)
    assert not np.array_equal(found[0].given, found[1].given)
    assert all(isinstance(case, Case) and case.given.shape == case.truth.shape for case in found)
    assert np.mean([(case.given != case.truth).mean() for case in found]) > 0.5
    edit = edits.draw(1, torch.zeros(1), torch.Generator())
    np.testing.assert_allclose(edits.edited(found[0].truth, edit).astype(int), found[0].truth, atol=12)
