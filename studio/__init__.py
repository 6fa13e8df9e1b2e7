"""Backlot, a desktop virtual-background studio."""

from studio.core.memory import keep_freed_memory

__version__ = "0.1.0"

keep_freed_memory()  # for every thread that will ever hold a frame, so before the first of them starts
