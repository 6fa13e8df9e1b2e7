"""Who is who in the matte, from frame to frame, so that one of several people can be left out and stays out.

People are told apart on a coarse grid, carried along with the motion, and known by their colours where they merge.
Whoever is not surely one of those who are to be seen is hidden while anybody is: when two people merge, only what is
surely theirs is left of those who stay, and whoever went behind somebody is looked for until they come out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.core.corrections import Place
from studio.core.frame import Image, Matte, Size, size_of
from studio.imaging.motion import COLUMNS, ROWS, Grey, glance, motion

Labels = NDArray[np.uint8]
"""(ROWS, COLUMNS): who is there; 0 is nobody."""

Colours = NDArray[np.float32]
"""(LEVELS ** 3,): how often somebody shows each colour."""

THERE: Final = 0.25  # alpha from which a cell is somebody's
SPECK: Final = 14  # cells; smaller parts are nobody's
APART: Final = 0.15  # of the larger part: from here on two parts of one person are two people
CLAIM: Final = 0.25  # of a person who is seen: as much must be in a part for them to be there beside somebody hidden
TOUCH: Final = 0.04  # of a person who is hidden: as much is enough
REST: Final = 0.12  # of them: less is a trace that they left on somebody, if the most of them is elsewhere
WHOLE: Final = 0.7  # of what they were when alone: who is seen so well elsewhere leaves larger traces
LOST_S: Final = 0.5  # after a longer gap no motion leads from one frame to the next
BEHIND_S: Final = 20.0  # so long somebody who went behind another is looked for beside them
UNLIKE: Final = -0.4  # log likelihood from which a cell has the other's colours
LIKE: Final = 1.2  # and from which it has their own
LEVELS: Final = 8  # of each channel, by which colours are known
LEARN: Final = 0.1  # of each frame in what is known of somebody's colours
BACK_S: Final = 1.0  # who was away no longer than this and comes back to their place is the same
SEAT: Final = 0.4  # of the part: as much must be over the place where they were
GROWN: Final = 1.05  # times what somebody was when last alone, they may become beside somebody hidden
NEAR: Final = 0.05  # of the picture: so far beside somebody one may tap
RIM: Final = 7  # cells across around who is seen, for soft edges
MOST: Final = 250


def _nobody() -> Labels:
    return np.zeros((ROWS, COLUMNS), np.uint8)


@dataclass(frozen=True, slots=True, eq=False)
class Cast:
    """Who is where, who is hidden, and who of those only because nobody knows them (`doubted`)."""

    labels: Labels = field(default_factory=_nobody)
    hidden: frozenset[int] = frozenset()
    doubted: frozenset[int] = frozenset()
    sizes: Mapping[int, int] = field(default_factory=dict)  # cells each had when last alone
    colours: Mapping[int, Colours] = field(default_factory=dict)
    behind: Mapping[int, tuple[int, float]] = field(default_factory=dict)  # behind whom somebody hidden went, and when
    seats: Labels = field(default_factory=_nobody)  # where those were who are away
    left_s: Mapping[int, float] = field(default_factory=dict)
    seen: Grey | None = None
    taken_s: float = 0.0

    @property
    def present(self) -> frozenset[int]:
        """Everybody in the picture."""
        return frozenset(np.unique(self.labels).tolist()) - {0}


def follow(cast: Cast, matte: Matte, image: Image, taken_s: float) -> Cast:
    """Give who is where in the next frame."""
    seen = glance(image)
    follows = cast.seen is not None and 0 <= taken_s - cast.taken_s <= LOST_S
    carried = _carried(cast.labels, seen, cast.seen) if follows and cast.seen is not None else cast.labels
    parts, areas = _parts(matte)
    scene = _Scene(cast, carried, taken_s, parts, areas, _bins(image))
    for part in sorted(range(1, len(areas)), key=lambda part: -int(areas[part])):
        if areas[part] >= SPECK:
            scene.place(part)
    return scene.cast(seen)


def tapped(cast: Cast, place: Place) -> Cast:
    """Hide who is at a place of the camera's picture, or show them again; the same cast where nobody is near."""
    who = at(cast, place)
    if not who:
        return cast
    if who in cast.hidden:
        return replace(cast, hidden=cast.hidden - {who}, doubted=cast.doubted - {who})
    return replace(cast, hidden=cast.hidden | {who})


def at(cast: Cast, place: Place) -> int:
    """Give who is at a place, or nearest to it; 0 where nobody is near."""
    rows, columns = np.nonzero(cast.labels)
    if not rows.size:
        return 0
    apart = np.hypot((columns + 0.5) / COLUMNS - place[0], ((rows + 0.5) / ROWS - place[1]) * ROWS / COLUMNS)
    nearest = int(np.argmin(apart))
    return int(cast.labels[rows[nearest], columns[nearest]]) if apart[nearest] < NEAR else 0


def left_out(cast: Cast, matte: Matte) -> Matte:
    """Give the matte without those who are hidden; beside them only who is surely to be seen."""
    if not cast.hidden:
        return matte
    hidden = np.isin(cast.labels, list(cast.hidden)).view(np.uint8)
    seen = ((cast.labels > 0) & (hidden == 0)).view(np.uint8)
    allowed = cv2.dilate(seen, _disc(RIM))
    allowed[cv2.dilate(hidden, _disc(3)) > 0] = 0
    soft = cv2.resize(cv2.blur(allowed.astype(np.float32), (3, 3)), size_of(matte), interpolation=cv2.INTER_LINEAR)
    return cv2.min(matte, soft).astype(np.float32, copy=False)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in the picture, as they are shown to be tapped on; places are those of the camera."""

    who: int
    hidden: bool
    head: Place
    middle: Place  # of their body, a place that is surely theirs
    outline: tuple[tuple[Place, ...], ...]


def people(cast: Cast) -> tuple[Person, ...]:
    """List who is in the picture, from left to right."""
    found = []
    for who in sorted(cast.present):
        mask = (cast.labels == who).view(np.uint8)
        outlines, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
        lines = tuple(_line(one) for one in outlines if len(one) > 7)
        top, columns = int(np.argmax(mask.any(axis=1))), np.flatnonzero(mask.any(axis=0))
        upper = np.flatnonzero(mask[top : top + 6].any(axis=0))
        middle = float((upper if upper.size else columns).mean())
        head = ((middle + 0.5) / COLUMNS, top / ROWS)
        found.append(Person(who, who in cast.hidden, head, _inmost(mask), lines))
    return tuple(sorted(found, key=lambda one: one.head[0]))


class _Scene:
    """One frame while its parts are given to people."""

    def __init__(
        self,
        was: Cast,
        carried: Labels,
        taken_s: float,
        parts: NDArray[np.int32],
        areas: NDArray[np.int32],
        bins: NDArray[np.intp],
    ) -> None:
        self._bins = bins
        self._was = was
        self._carried = carried
        self._taken_s = taken_s
        self._parts, self._areas = parts, areas
        self._counts = np.bincount(carried.ravel(), minlength=256)
        over = np.bincount((parts * 256 + carried).ravel(), minlength=256 * len(areas)).reshape(-1, 256)
        over[0] = 0
        self._over = over  # cells of each part that were each one's
        self._home = over.argmax(axis=0)  # the part with the most of each
        self._labels = _nobody()
        self._hidden, self._doubted = set(was.hidden), set(was.doubted)
        self._sizes = dict(was.sizes)
        self._colours = dict(was.colours)
        self._behind = {who: (of, at_s) for who, (of, at_s) in was.behind.items() if taken_s - at_s <= BEHIND_S}
        self._largest: dict[int, int] = {}  # the largest part that each has got in this frame

    def place(self, number: int) -> None:
        """Give one part of the matte to whom it belongs; larger parts come first."""
        part, area = self._parts == number, int(self._areas[number])
        claims = self._claims(number)
        if not claims:
            self._labels[part] = self._newcomer(part, area)
        elif len(claims) == 1 and not self._lurking(claims[0]):
            who = claims[0]
            self._behind.pop(who, None)
            if self._largest.get(who, 0) and area >= APART * self._largest[who]:
                who = self._new(hidden=who in self._hidden)
            self._labels[part] = who
            self._largest.setdefault(who, area)
            self._sizes[who] = area
            self._learn(who, part)
        else:
            self._share(part, [*claims, *self._lurking(claims[0])] if len(claims) == 1 else claims)

    def cast(self, seen: Grey) -> Cast:
        """Give who is where now."""
        was, seats, left_s = self._was, self._was.seats.copy(), dict(self._was.left_s)
        present = set(np.unique(self._labels).tolist()) - {0}
        for who in was.present - present:
            seats[was.labels == who] = who
            left_s[who] = was.taken_s
            if who in self._hidden and who not in self._behind and (of := self._beside(who)):
                self._behind[who] = (of, self._taken_s)
        for who in present & set(left_s):
            seats[seats == who] = 0
            del left_s[who]
        known = present | set(left_s)
        return Cast(
            self._labels,
            frozenset(self._hidden),
            frozenset(self._doubted & self._hidden),
            {who: size for who, size in self._sizes.items() if who in known},
            {who: colours for who, colours in self._colours.items() if who in known},
            self._behind,
            seats,
            left_s,
            seen,
            self._taken_s,
        )

    def _claims(self, number: int) -> list[int]:
        """List who was in this part: who is hidden by a touch of them, others only by a good piece."""
        over, counts = self._over[number], self._counts
        inside = [who for who in np.flatnonzero(over).tolist() if who]
        hidden = [who for who in inside if who in self._hidden and over[who] >= self._enough(who, number)]
        seen = [who for who in inside if who not in self._hidden]
        if hidden:
            seen = [who for who in seen if over[who] >= CLAIM * counts[who]]
        return seen + hidden

    def _enough(self, who: int, number: int) -> float:
        """Give how many cells say that somebody hidden is in a part."""
        home = int(self._home[who])
        whole = int(self._over[home][who]) >= WHOLE * self._sizes.get(who, 0)
        share = TOUCH if home == number else CLAIM if whole else REST
        return max(share * float(self._counts[who]), 2.0)

    def _newcomer(self, part: NDArray[np.bool_], area: int) -> int:
        """Name whoever nobody saw come: who was away and is back at their place, or somebody new."""
        over = np.bincount(self._was.seats[part], minlength=256)
        over[0] = 0
        who = int(over.argmax())
        if who and over[who] >= SEAT * area and self._same(who):
            self._largest.setdefault(who, area)
            self._sizes[who] = area
            return who
        return self._new(hidden=bool(self._hidden))

    def _same(self, who: int) -> bool:
        """Tell whether who is back at a place can only be who left it."""
        if who in self._hidden or not self._hidden:
            return True
        away_s = self._taken_s - self._was.left_s.get(who, -BACK_S)
        dropped = self._hidden - self._doubted
        return 0 <= away_s <= BACK_S or dropped <= set(np.unique(self._carried).tolist())

    def _new(self, *, hidden: bool) -> int:
        taken = set(self._sizes) | self._hidden | set(self._was.left_s) | set(np.unique(self._labels).tolist())
        who = next((number for number in range(1, MOST) if number not in taken), MOST)
        self._sizes[who] = 0
        if hidden:
            self._hidden.add(who)
            self._doubted.add(who)
        return who

    def _lurking(self, who: int) -> list[int]:
        """List those hidden who went behind somebody and were not seen to come out."""
        return [one for one, (of, _) in self._behind.items() if of == who and one in self._hidden]

    def _beside(self, who: int) -> int:
        """Give who is seen where somebody was last; 0 where nobody is."""
        around = cv2.dilate((self._was.labels == who).view(np.uint8), _disc(5)).astype(bool)
        others = [one for one in self._labels[around].tolist() if one and one not in self._hidden]
        return max(set(others), key=others.count) if others else 0

    def _share(self, part: NDArray[np.bool_], claims: list[int]) -> None:
        """Divide a part in which several people are: each keeps what was theirs, the rest goes to who is nearest."""
        owned = np.where(np.isin(self._carried, claims), self._carried, 0).astype(np.uint8)
        nearest = _nearest(owned, claims)
        hidden = [who for who in claims if who in self._hidden]
        for who in claims:
            if hidden and who not in self._hidden:
                held = max(hidden, key=lambda one: int(self._counts[one]))
                other = nearest == who if held not in self._was.present else np.isin(nearest, hidden)
                theirs = self._theirs(who, held, part, owned)
                nearest[(nearest == who) & ~theirs] = held
                nearest[theirs & other] = who
        self._labels[part] = nearest[part]

    def _theirs(self, who: int, held: int, part: NDArray[np.bool_], owned: Labels) -> NDArray[np.bool_]:
        """Give what is surely somebody's beside who is held back: what was and does not have the other's colours.

        It grows by a cell where nobody was, until they are as large as when alone, and into what has their own colours.
        """
        mine: NDArray[np.bool_] = owned == who
        if np.count_nonzero(mine & part) < GROWN * self._sizes.get(who, 0):
            mine = cv2.dilate(mine.view(np.uint8), _disc(3)).astype(bool) & (owned != held)
        likely = self._likely(who, held)
        return (mine & (likely > UNLIKE)) | (likely > LIKE)

    def _likely(self, who: int, other: int) -> NDArray[np.float32]:
        """Give by how much each cell has somebody's colours rather than another's, as a log likelihood."""
        if who not in self._colours or other not in self._colours:
            return np.zeros((ROWS, COLUMNS), np.float32)
        ratio = np.log((self._colours[who] + 1e-3) / (self._colours[other] + 1e-3))
        return cv2.blur(np.clip(ratio, -3, 3)[self._bins].astype(np.float32), (5, 5)).astype(np.float32, copy=False)

    def _learn(self, who: int, part: NDArray[np.bool_]) -> None:
        """Note the colours of somebody who is alone."""
        count = np.bincount(self._bins[part], minlength=LEVELS**3).reshape(LEVELS, LEVELS, LEVELS)
        seen = np.pad(count.astype(np.float32), 1)
        for axis in range(3):  # neighbouring colours are seen too when the light changes
            seen = 0.5 * seen + 0.25 * (np.roll(seen, 1, axis) + np.roll(seen, -1, axis))
        fresh = seen[1:-1, 1:-1, 1:-1].ravel()
        fresh /= max(float(fresh.sum()), 1.0) / LEVELS**3 * 8
        before = self._colours.get(who)
        mixed = fresh if before is None else before + LEARN * (fresh - before)
        self._colours[who] = mixed.astype(np.float32, copy=False)


def _bins(image: Image) -> NDArray[np.intp]:
    """Give the number of the colour of each cell, (ROWS, COLUMNS)."""
    if image.shape[1] >= 4 * COLUMNS:
        image = cv2.resize(image, (image.shape[1] // 2, image.shape[0] // 2)).astype(np.uint8, copy=False)
    small = cv2.resize(image, (COLUMNS, ROWS), interpolation=cv2.INTER_LINEAR)
    levels = cv2.cvtColor(small, cv2.COLOR_BGR2YCrCb).astype(np.intp)
    bright, red, blue = (levels[..., channel] for channel in range(3))
    red, blue = (np.clip((one - 128) // 8 + LEVELS // 2, 0, LEVELS - 1) for one in (red, blue))
    return (bright * LEVELS // 256 * LEVELS + red) * LEVELS + blue


def _parts(matte: Matte) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """Give the connected parts of the matte on the grid, and how many cells each has."""
    small = cv2.resize(matte, (COLUMNS, ROWS), interpolation=cv2.INTER_AREA)
    _, parts, stats, _ = cv2.connectedComponentsWithStats((small > THERE).view(np.uint8), connectivity=4)
    return parts.astype(np.int32, copy=False), stats[:, cv2.CC_STAT_AREA].astype(np.int32, copy=False)


def _carried(labels: Labels, now: Grey, past: Grey) -> Labels:
    size: Size = (COLUMNS, ROWS)
    across, down = cv2.split(motion(now, past, size).places)
    return cv2.remap(labels, across, down, cv2.INTER_NEAREST, borderMode=cv2.BORDER_REPLICATE).astype(
        np.uint8, copy=False
    )


def _nearest(owned: Labels, claims: Iterable[int]) -> Labels:
    """Give for every cell who is nearest to it; at equal distance who comes last."""
    best = np.full(owned.shape, np.inf, np.float32)
    who_is = _nobody()
    for who in claims:
        apart = cv2.distanceTransform((owned != who).view(np.uint8), cv2.DIST_L2, 3)
        nearer = apart <= best
        best[nearer], who_is[nearer] = apart[nearer], who
    return who_is


def _inmost(mask: Labels) -> Place:
    """Give the place that lies deepest inside."""
    depth = cv2.distanceTransform(np.pad(mask, 1), cv2.DIST_L2, 3)[1:-1, 1:-1]
    row, column = np.unravel_index(int(depth.argmax()), depth.shape)
    return (float(column) + 0.5) / COLUMNS, (float(row) + 0.5) / ROWS


def _line(outline: NDArray[np.int32]) -> tuple[Place, ...]:
    points = cv2.approxPolyDP(outline, 0.6, True).reshape(-1, 2)
    return tuple(((float(x) + 0.5) / COLUMNS, (float(y) + 0.5) / ROWS) for x, y in points)


def _disc(across: int) -> NDArray[np.uint8]:
    return cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (across, across)).astype(np.uint8, copy=False)
