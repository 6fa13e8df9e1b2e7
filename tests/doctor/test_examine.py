"""What the doctor says of the models."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.doctor.examine import models
from studio.inference.store import Store


def test_models_are_called_by_their_titles_and_commands_by_their_names(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("BACKLOT_HOME", str(tmp_path))
    said = {finding.says: finding.advice for finding in models()}
    cards = {card.name: card.title for card in Store().cards()}
    assert f"{cards['backlot-fine']} is installed." in said
    assert not any(name in says for says in said for name in cards)
    fetched = said[f"The model {cards['mediapipe-landscape']} is not installed."]
    assert fetched.endswith("models install mediapipe-landscape`.")
