"""Backlot, a desktop virtual-background studio."""

__version__ = "0.1.0"
