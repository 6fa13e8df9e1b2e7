"""Backlot, a desktop virtual-background studio."""

from typing import TYPE_CHECKING, Any

from studio.core.memory import keep_freed_memory

if TYPE_CHECKING:
    from studio.stills.library import remove_background

__version__ = "0.1.0"
__all__ = ["__version__", "remove_background"]

keep_freed_memory()  # for every thread that will ever hold a frame, so before the first of them starts


def __getattr__(name: str) -> Any:
    """Import the library function only when it is asked for: the program starts without it."""
    if name == "remove_background":
        from studio.stills.library import remove_background

        return remove_background
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
