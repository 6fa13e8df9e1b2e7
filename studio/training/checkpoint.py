"""Saves a run so that it can go on from any moment, and reads weights back with a clear word when they do not fit."""

from __future__ import annotations

import pickle
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import onnx
import torch
from google.protobuf.message import DecodeError  # type: ignore[import-untyped]
from onnx import numpy_helper
from torch import Tensor, nn

from studio.core.errors import Unreadable
from studio.training.averaging import Average
from studio.training.errors import WeightsDoNotFit

COUNTER = "num_batches_tracked"


@dataclass(slots=True)
class Progress:
    """How far a run has come."""

    step: int = 0
    best: float = 0.0
    epochs_without_gain: int = 0
    slowdown: float = 1.0
    pictures: int = 0
    seconds: float = 0.0


def save_checkpoint(
    path: Path, net: nn.Module, average: Average, optimiser: torch.optim.Optimizer, progress: Progress
) -> None:
    """Writes everything the next step depends on; the old file stays until the new one is whole."""
    state = {
        "net": net.state_dict(),
        "average": average.net.state_dict(),
        "averaged_steps": average.steps,
        "optimiser": optimiser.state_dict(),
        "progress": asdict(progress),
    }
    write(path, state)


def load_checkpoint(path: Path, net: nn.Module, average: Average, optimiser: torch.optim.Optimizer) -> Progress:
    """Takes up a run where it was saved."""
    state = read(path)
    fit(net, state, "net", path)
    fit(average.net, state, "average", path)
    average.steps = state["averaged_steps"]
    optimiser.load_state_dict(state["optimiser"])
    return Progress(**state["progress"])


def read_progress(path: Path) -> Progress:
    """How far a saved run has come."""
    try:
        return Progress(**read(path)["progress"])
    except (KeyError, TypeError) as error:
        raise WeightsDoNotFit(f"{path.name} is no run's checkpoint.") from error


def save_weights(path: Path, net: nn.Module) -> None:
    """Writes weights alone, for a later run to start from or to export."""
    write(path, {"average": net.state_dict()})


def load_weights(path: Path, net: nn.Module) -> None:
    """The averaged weights of a checkpoint or a weights file, or those of a shipped model (.onnx)."""
    fit(net, read_weights(path, net), "average", path)


def read_weights(path: Path, net: nn.Module) -> dict[str, Any]:
    """What a file holds, the averaged weights under `average`; they need not fit the network."""
    return {"average": read_onnx(path, net)} if path.suffix == ".onnx" else read(path)


def read_onnx(path: Path, net: nn.Module) -> dict[str, Tensor]:
    """The weights that a network of this kind was exported with; counters, which it does not hold, stay as they are."""
    try:
        graph = onnx.load(str(path)).graph
    except (OSError, DecodeError) as error:
        raise Unreadable(f"{path.name}.") from error
    held = {one.name.removeprefix("net."): torch.tensor(numpy_helper.to_array(one)) for one in graph.initializer}
    return {
        name: held.get(name, values)
        for name, values in net.state_dict().items()
        if name in held or name.endswith(COUNTER)
    }


def write(path: Path, state: dict[str, Any]) -> None:
    """Writes a file that is either the old one or the whole new one."""
    part = path.with_suffix(".part")
    torch.save(state, part)
    part.replace(path)


def read(path: Path) -> dict[str, Any]:
    """Reads tensors and numbers, never code."""
    try:
        state: dict[str, Any] = torch.load(path, map_location="cpu", weights_only=True)
    except (OSError, EOFError, RuntimeError, pickle.UnpicklingError) as error:
        raise Unreadable(f"{path.name}.") from error
    return state


def fit(net: nn.Module, state: dict[str, Any], part: str, path: Path) -> None:
    """Puts the weights in, or says which one does not fit."""
    try:
        net.load_state_dict(state[part])
    except (KeyError, TypeError, RuntimeError) as error:
        raise WeightsDoNotFit(f"{path.name}: {brief(str(error))}.") from error


def brief(reason: str) -> str:
    """The last line of torch's complaint, and of the names in it the first two."""
    names = reason.splitlines()[-1].strip().rstrip(".").split(", ")
    rest = len(names) - 2
    return ", ".join(names[:2]) + (f" and {rest} more" if rest > 0 else "")
