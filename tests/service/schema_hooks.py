"""What schemathesis sends as pictures: real ones, small ones, and what is left of them after an accident."""

from __future__ import annotations

import schemathesis
from hypothesis import strategies as st

from studio.imaging.codec import encode_picture
from tests.fakes import frame

SIZES = [(64, 36), (36, 64), (1, 1), (200, 3)]
PICTURES = st.builds(
    lambda size, suffix: encode_picture(frame(size, 0).image, suffix),
    st.sampled_from(SIZES),
    st.sampled_from([".png", ".jpg", ".webp"]),
)

for kind in ("image/png", "image/jpeg", "image/webp"):
    schemathesis.openapi.media_type(kind, PICTURES)
schemathesis.openapi.format("binary", PICTURES)
