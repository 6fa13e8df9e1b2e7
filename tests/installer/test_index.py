"""Finding pip on an index's page."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from installer import index
from installer.problem import Problem

OLD, NEW, GONE = ("a" * 64, "b" * 64, "c" * 64)
PAGE = f"""
<a href="https://files.example/pip-9.0.3-py3-none-any.whl#sha256={OLD}" data-requires-python="&gt;=3.6">pip-9.0.3</a>
<a href="../../packages/pip-24.10-py3-none-any.whl#sha256={NEW}" >pip-24.10-py3-none-any.whl</a>
<a href="../../packages/pip-24.2-py3-none-any.whl#sha256={OLD}">pip-24.2-py3-none-any.whl</a>
<a href="../../packages/pip-25.0-py3-none-any.whl#sha256={GONE}" data-yanked="broken">pip-25.0</a>
<a href="../../packages/pip-26.0rc1-py3-none-any.whl#sha256={OLD}">pip-26.0rc1</a>
<a href="../../packages/pip-30.1.tar.gz#sha256={OLD}">pip-30.1.tar.gz</a>
"""


def test_the_newest_pip_is_the_highest_version_that_was_not_withdrawn() -> None:
    assert index.newest_pip(PAGE) == ("../../packages/pip-24.10-py3-none-any.whl", NEW)


def test_an_index_without_pip_is_explained() -> None:
    with pytest.raises(Problem, match="has no pip"):
        index.newest_pip("<html></html>")


def test_a_damaged_wheel_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        index, "_read", lambda url: PAGE.encode() if url.endswith("/pip/") else b"not what was promised"
    )
    with pytest.raises(Problem, match="damaged"):
        index.fetch_pip(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_pip_is_read_from_the_users_own_index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wheel = b"a wheel"
    page = PAGE.replace(NEW, hashlib.sha256(wheel).hexdigest()).encode()
    pages = {
        "https://mirror.example/simple/pip/": page,
        "https://mirror.example/packages/pip-24.10-py3-none-any.whl": wheel,
    }
    monkeypatch.setenv("PIP_INDEX_URL", "https://mirror.example/simple/")
    monkeypatch.setattr(index, "_read", pages.__getitem__)
    assert index.fetch_pip(tmp_path).read_bytes() == wheel


def test_no_answer_is_explained(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")
    assert not index.answers()
    with pytest.raises(Problem, match=r"does not answer .* Connect to the network"):
        index.fetch_pip(tmp_path)
