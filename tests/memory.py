"""Counts the pages of memory that frames are given anew."""

import numpy as np


def new_frames(count: int) -> float:
    """Make frames one after the other, and say how many of them were given fresh pages by the system. Linux."""
    import resource  # only there

    np.ones((720, 1280, 3), np.uint8)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
    for _ in range(count):
        np.ones((720, 1280, 3), np.uint8)
    pages = resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before
    return pages * resource.getpagesize() / (720 * 1280 * 3)
