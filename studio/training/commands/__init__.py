"""`train`, `evaluate` and `export` on the command line; torch is imported by those that need it, when they run."""

from __future__ import annotations

from types import ModuleType

from studio.training.errors import TorchMissing


def import_torch() -> ModuleType:
    """Give torch; TorchMissing where it is not installed."""
    try:
        import torch
    except ImportError as error:
        raise TorchMissing(f"{error}.") from error
    return torch
