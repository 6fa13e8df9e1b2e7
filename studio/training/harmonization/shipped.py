"""Reads the weights of an exported tone network back, so that learning goes on where it ended."""

from __future__ import annotations

from pathlib import Path

import onnx
import torch
from google.protobuf.message import DecodeError  # type: ignore[import-untyped]
from onnx import numpy_helper
from torch import Tensor

from studio.training.errors import WeightsDoNotFit
from studio.training.harmonization.export import PERSON, PLACE
from studio.training.harmonization.network import ToneNet

# What `export.layers_of` calls each part that learns; where a part sees but some channels, these are its own.
LAYERS: dict[str, tuple[str, tuple[int, ...] | None]] = {
    "person.0": ("person1_linear", PERSON),
    "person.2": ("person2_linear", None),
    "place.0": ("place1_linear", PLACE),
    "place.2": ("place2_linear", None),
    **{f"close.found.{2 * number}": (f"close{number + 1}_linear", None) for number in range(4)},
    "close.refined.into": ("close_refined_into_linear", None),
    "close.refined.about": ("close_refined_about_linear", None),
    "close.refined.back": ("close_refined_back", None),
    "close.weighing": ("close_weighing", None),
    **{f"scene.found.{2 * number}": (f"scene{number + 1}_linear", None) for number in range(3)},
    "scene.weighing": ("scene_weighing", None),
    "head.1": ("head1", None),
    "head.4": ("head2", None),
    "last": ("last", None),
}


def load_shipped(path: Path, net: ToneNet) -> None:
    """Give a net the weights of an exported twin (.onnx), which keeps them in 16 bits; WeightsDoNotFit."""
    try:
        graph = onnx.load(str(path)).graph
        kept = {one.name: torch.from_numpy(numpy_helper.to_array(one).astype("f4")) for one in graph.initializer}
        net.load_state_dict(dict(_parts(kept, net.state_dict())))
    except (DecodeError, KeyError, RuntimeError, OSError) as error:
        raise WeightsDoNotFit(f"{path.name}: {error}.") from error


def _parts(kept: dict[str, Tensor], wanted: dict[str, Tensor]) -> list[tuple[str, Tensor]]:
    found = []
    for part, (layer, channels) in LAYERS.items():
        weight, bias = kept[f"{layer}_0_half"], kept[f"{layer}_1_half"]
        if channels is not None:
            weight = weight[:, list(channels)]
        found += [(f"{part}.weight", weight.reshape(wanted[f"{part}.weight"].shape)), (f"{part}.bias", bias)]
    return found
