"""What finds the person and everything that runs a net: cards, the store, the engines, subtraction."""

from studio.inference import network, subtraction

__all__ = ["network", "subtraction"]  # the two kinds of model: imported, they are registered
