"""What is wanted of photos: the form they leave in, how hard to work on the edge, what they may say."""

from __future__ import annotations

from dataclasses import dataclass

from studio.core.params import Declared, choice, toggle, whole

SUFFIXES = {"png": ".png", "jpeg": ".jpg", "webp": ".webp", "openraster": ".ora"}
FINE = "fine"
QUICK, CLOSED_FORM, KNN, CRF = "quick", "closed-form", "knn", "crf"


@dataclass(frozen=True, slots=True)
class Order(Declared):
    """How photos are developed and kept."""

    refine: str = choice(
        QUICK,
        (QUICK, CLOSED_FORM, KNN, CRF),
        help="How the edge is found: quick; or by matting or a random field, which take seconds.",
    )
    colours: str = choice(
        QUICK,
        (QUICK, FINE),
        help="How the old room is taken out of hair and shoulders: quick; or finely, which takes seconds.",
    )
    format: str = choice(
        "png", tuple(SUFFIXES), help="The kind of file; openraster keeps person, place and matte apart."
    )
    quality: int = whole(92, 1, 100, help="Of JPEG and WebP: more is better and larger.")
    matte_only: bool = toggle(False, help="Give the 8-bit matte instead of the picture.")
    metadata: str = choice(
        "none",
        ("none", "keep", "keep-with-place"),
        help="What a result says of the shot: camera and time, or the place too.",
    )

    @property
    def suffix(self) -> str:
        """The ending of the files."""
        return SUFFIXES[self.format]
