"""Where the service listens and how much it takes on."""

from __future__ import annotations

from dataclasses import dataclass

from studio.core.params import Declared, slider, text, whole

LOOPBACK = ("127.0.0.1", "::1", "localhost")


@dataclass(frozen=True, slots=True)
class Limits(Declared):
    """How the service is reached, and what it refuses."""

    host: str = text("127.0.0.1", help="The address to listen on; anything but loopback is open to the network.")
    port: int = whole(8765, 0, 65535, help="The port to listen on; 0 takes a free one.")
    token: str = text(help="What clients must send as `Authorization: Bearer ...`; BACKLOT_TOKEN says it unseen.")
    workers: int = whole(2, 1, 64, help="Photos developed at once.")
    waiting: int = whole(16, 1, 1000, help="Photos that may wait; more are refused with status 429.")
    most_mb: float = slider(25.0, 0.1, 500.0, unit="MB", help="The largest request.")
    most_megapixels: float = slider(50.0, 0.1, 50.0, help="The largest picture.")
    per_minute: int = whole(300, 0, 100_000, help="Photos from one address in a minute; 0 is any number.")
    patience_s: float = slider(30.0, 1.0, 600.0, unit="s", help="How long a request may take to arrive.")

    @property
    def most_bytes(self) -> int:
        """The largest request in bytes."""
        return round(self.most_mb * 1e6)

    @property
    def most_pixels(self) -> int:
        """The largest picture in pixels."""
        return round(self.most_megapixels * 1e6)

    @property
    def open_to_network(self) -> bool:
        """Whether other machines can reach it."""
        return self.host not in LOOPBACK
