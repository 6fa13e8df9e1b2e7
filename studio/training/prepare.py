"""Turns portrait folders into a run's packs: human masks divided into train, val and test, pseudo-labels filtered."""

from __future__ import annotations

import logging
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from studio.imaging.pairs import Pair
from studio.inference.network import Network
from studio.training import teacher
from studio.training.errors import NothingToLearn
from studio.training.folders import pairs_in, part_of, pictures_in, read_mask
from studio.training.metrics import share
from studio.training.pack import pack_scenes, packed, write_pack

LOG = logging.getLogger(__name__)

LABELLED = ("eg1800", "ccp")
PSEUDO = {"viton": "viton256"}  # masks that a program made: kept where the teacher agrees
UNLABELLED = ("web", "news", "yawdd", "office")  # by the first word of the picture's name; the others are `misc`
MOST_PX = 544
SCENE_PX = 640
STEEPNESS = 6.0
AGREES = 0.95


@dataclass(frozen=True, slots=True)
class Material:
    """Where pictures, scenes without people and corrected mattes of the user's own are."""

    portraits: Path
    scenes: tuple[Path, ...]
    own: tuple[tuple[str, Path], ...] = ()  # more sets, by name: corrected mattes, an import
    model: str = ""  # the teacher; without one, pictures that nobody labelled are left out


def prepare(material: Material, out: Path, left_out: Iterable[str] = ()) -> None:
    """Write every pack that is not there yet; an interrupted preparation goes on where it was."""
    out.mkdir(parents=True, exist_ok=True)
    avoided = set(left_out)
    if not there(out, "scenes"):
        pack_scenes(out / "scenes", [path for folder in material.scenes for path in pictures_in(folder)], SCENE_PX)
    for name, folder in labelled_folders(material).items():
        if name not in avoided:
            pack_labelled(folder, name, out)
    if material.model:
        for name, pairs in pseudo_sets(material, out, avoided).items():
            if name not in avoided and not there(out, name):
                LOG.info(
                    "%s: %d of a teacher's labels kept.",
                    name,
                    write_pack(out / name, packed(pairs, MOST_PX, STEEPNESS)),
                )


def labelled_folders(material: Material) -> dict[str, Path]:
    """Give the folders with human masks: the known ones that are there, the user's own, or the folder itself."""
    train = material.portraits / "train"
    found = {name: train / name for name in LABELLED if (train / name).is_dir()}
    if not found and (material.portraits / "images").is_dir():
        found = {material.portraits.name: material.portraits}
    found |= dict(material.own)
    if not found:
        raise NothingToLearn(f"{material.portraits} holds neither images/ and masks/ nor train/SET/images.")
    return found


def pack_labelled(folder: Path, name: str, out: Path) -> None:
    """Write NAME, NAME_val and NAME_test."""
    pairs = pairs_in(folder)
    for part in ("val", "test", "train"):
        target = name if part == "train" else f"{name}_{part}"
        chosen = [pair for pair in pairs if part_of(pair.name) == part]
        if chosen and not there(out, target):
            LOG.info("%s: %d of %d packed.", target, write_pack(out / target, packed(chosen, MOST_PX)), len(chosen))


def pseudo_sets(material: Material, out: Path, avoided: Collection[str] = ()) -> dict[str, list[Pair]]:
    """Label what is not labelled, and give what can be trusted by set; what is to be avoided needs no labels."""
    found: dict[str, list[Pair]] = {}
    with Network(card=material.model).open() as segmenter:
        unlabelled = material.portraits / "unlabelled" / "images"
        if unlabelled.is_dir():
            labels = out / "labels" / "unlabelled"
            report(unlabelled, list(teacher.label_folder(segmenter, unlabelled, labels)))
            for pair in teacher.trusted(unlabelled, labels):
                word = pair.name.partition("_")[0]
                found.setdefault(word if word in UNLABELLED else "misc", []).append(pair)
        for name, folder in PSEUDO.items():
            pictures = material.portraits / "train" / folder / "images"
            if name not in avoided and pictures.is_dir():
                labels = out / "labels" / name
                report(pictures, list(teacher.label_folder(segmenter, pictures, labels)))
                found[name] = [pair for pair in teacher.trusted(pictures, labels) if agrees(pair)]
    return found


def agrees(pair: Pair) -> bool:
    """True where the teacher's label is that of the set."""
    one = read_mask(pair.mask) > 127
    other = read_mask(pair.image.parent.parent / "masks" / f"{pair.name}.png") > 127
    return share(int(np.count_nonzero(one & other)), int(np.count_nonzero(one | other))) >= AGREES


def report(pictures: Path, agreements: list[float]) -> None:
    """Tells how many labels can be trusted."""
    kept = sum(agreement >= teacher.ENOUGH for agreement in agreements)
    LOG.info("%s: the teacher agrees with itself on %d of %d pictures.", pictures.parent.name, kept, len(agreements))


def there(out: Path, name: str) -> bool:
    """True when the pack is whole already."""
    return (out / f"{name}.json").exists()


def packs_in(out: Path) -> set[str]:
    """Give the names of the packs to learn from."""
    names = {path.stem for path in out.glob("*.json")}
    return {name for name in names if name != "scenes" and not name.endswith(("_val", "_test"))}
