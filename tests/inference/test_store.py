from __future__ import annotations

import os
import shutil
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from studio.core.errors import StudioError, UnknownName, Unwritable
from studio.inference import fetch
from studio.inference.errors import FetchFailed, ModelDamaged, ModelMissing, PipMissing
from studio.inference.store import Condition, Store
from tests.inference import wheels
from tests.inference.conftest import CONTENTS, card_text

AddCard = Callable[..., Path]


def contents_of(store: Store, name: str = "tiny") -> bytes:
    card = store.card(name)
    return store.read(card, card.weights[0])[0]


def everything_in(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def test_a_model_is_fetched_once_and_then_ready(store: Store, add_card: AddCard, index: Path) -> None:
    add_card()
    assert [entry.condition for entry in store.list()] == [Condition.NOT_INSTALLED]
    heard: list[tuple[int, int]] = []
    store.install("tiny", lambda here, total: heard.append((here, total)))
    assert contents_of(store) == CONTENTS
    assert store.verify("tiny").condition is Condition.READY
    assert heard[-1][0] == heard[-1][1] > 0
    assert everything_in(store.fetched) == {os.path.join("tiny", "tiny.tflite")}
    shutil.rmtree(index)
    store.install("tiny")  # asks no index any more


def test_cards_that_share_a_wheel_share_the_download(store: Store, add_card: AddCard, index: Path) -> None:
    add_card("one")
    add_card("two")
    add_card("other", contents=b"another file of that name")
    store.install("one")
    found = {entry.name: entry.condition for entry in store.list()}
    assert found == {
        "one": Condition.READY,
        "two": Condition.READY,
        "other": Condition.NOT_INSTALLED,
    }


def test_offline_is_a_clear_sentence_and_leaves_nothing(store: Store, add_card: AddCard, index: Path) -> None:
    add_card()
    for wheel in index.iterdir():
        wheel.unlink()
    with pytest.raises(FetchFailed, match="Connect to the internet"):
        store.install("tiny")
    assert not everything_in(store.fetched)


def test_an_index_that_does_not_answer_is_named(
    store: Store, add_card: AddCard, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_card()
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")
    monkeypatch.setattr(fetch, "BRIEF", (*fetch.BRIEF, "--retries=1", "--timeout=1"))
    with pytest.raises(FetchFailed, match="cannot be reached"):
        store.install("tiny")


def test_without_pip_there_is_an_explained_error(
    store: Store, add_card: AddCard, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_card()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setenv("PATH", "")
    with pytest.raises(PipMissing, match="no pip here"):
        store.install("tiny")


def test_a_bundle_uses_the_pip_on_the_path(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    pip = tmp_path / ("pip3.exe" if os.name == "nt" else "pip3")
    pip.write_text("")
    pip.chmod(0o755)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert fetch.pip_command() == (str(pip),)


@pytest.mark.parametrize("files", [{"tinynet/data/tiny.tflite": b"something else"}, {"tinynet/tiny.tflite": CONTENTS}])
def test_a_wheel_that_holds_another_file_is_refused(
    files: dict[str, bytes], store: Store, add_card: AddCard, index: Path
) -> None:
    add_card()
    wheels.write(index, files)
    with pytest.raises(FetchFailed, match=r"tiny\.tflite"):
        store.install("tiny")
    assert not everything_in(store.fetched)


def test_a_damaged_file_is_never_used_and_is_mended_by_installing_again(
    store: Store, add_card: AddCard, index: Path
) -> None:
    add_card()
    store.install("tiny")
    path = store.path_of(store.card("tiny"), store.card("tiny").weights[0].files[0])
    for wrong in (b"", CONTENTS[: len(CONTENTS) // 2], CONTENTS[:-1] + b"?", CONTENTS + b"?"):
        path.write_bytes(wrong)
        with pytest.raises(ModelDamaged, match="SHA-256"):
            contents_of(store)
        assert store.verify("tiny").condition is Condition.DAMAGED
    store.install("tiny")
    assert contents_of(store) == CONTENTS


def test_a_damaged_shipped_file_says_so(store: Store, add_card: AddCard) -> None:
    folder = add_card(wheel=False)
    (folder / "tiny.tflite").write_bytes(b"damaged")
    with pytest.raises(ModelDamaged):
        store.install("tiny")


def test_a_shipped_file_needs_no_fetching(store: Store, add_card: AddCard) -> None:
    folder = add_card(wheel=False)
    (folder / "tiny.tflite").write_bytes(CONTENTS)
    store.install("tiny")
    assert contents_of(store) == CONTENTS
    assert not store.fetched.exists()


def test_a_file_to_be_got_by_hand_says_how(store: Store, add_card: AddCard) -> None:
    folder = add_card(wheel=False)
    card = folder / "model.toml"
    card.write_text(card.read_text("utf-8").replace("[[weights]]", '[[weights]]\nby_hand = "Ask Ada."'), "utf-8")
    with pytest.raises(ModelMissing, match=r"Ask Ada\. Put it into"):
        store.install("tiny")


def test_a_file_is_never_seen_half_written(store: Store, add_card: AddCard, index: Path) -> None:
    """Whatever the moment, the file is not there or it is whole."""
    big = os.urandom(8 << 20)
    add_card(contents=big)
    wheels.write(index, {"tinynet/data/tiny.tflite": big})
    seen: set[int] = set()
    done = threading.Event()

    def watch() -> None:
        while not done.is_set():
            path = store.fetched / "tiny" / "tiny.tflite"
            if path.exists():
                seen.add(path.stat().st_size)

    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        store.install("tiny")
    finally:
        done.set()
        watcher.join()
    assert seen <= {len(big)}


def test_what_the_progress_raises_ends_the_fetching(store: Store, add_card: AddCard, index: Path) -> None:
    add_card()

    def stop(here: int, total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        store.install("tiny", stop)
    assert not everything_in(store.fetched)


def test_several_may_install_at_once(store: Store, add_card: AddCard, index: Path) -> None:
    add_card()
    errors: list[StudioError] = []

    def install() -> None:
        try:
            Store(store.folders, store.fetched).install("tiny")
        except StudioError as error:
            errors.append(error)

    threads = [threading.Thread(target=install) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not errors
    assert contents_of(store) == CONTENTS
    assert everything_in(store.fetched) == {os.path.join("tiny", "tiny.tflite")}


def test_what_a_killed_program_left_is_swept_away(store: Store, add_card: AddCard, index: Path) -> None:
    add_card()
    old, new = store.fetched / ".fetching-old", store.fetched / ".fetching-new"
    for left in (old, new):
        left.mkdir(parents=True)
    long_ago = time.time() - 3 * 24 * 3600
    os.utime(old, (long_ago, long_ago))
    store.install("tiny")
    assert not old.exists()
    assert new.exists()  # somebody may be fetching right now


def test_a_cache_that_cannot_be_written_is_a_clear_sentence(add_card: AddCard, tmp_path: Path, index: Path) -> None:
    add_card()
    (tmp_path / "file").write_text("")
    with pytest.raises(Unwritable):
        Store([tmp_path / "cards"], tmp_path / "file" / "models").install("tiny")


def test_the_users_own_card_goes_before_a_shipped_one(tmp_path: Path) -> None:
    for owner, title in (("own", "Mine"), ("shipped", "Theirs")):
        folder = tmp_path / owner / "tiny"
        folder.mkdir(parents=True)
        (folder / "model.toml").write_text(card_text().replace('"Tiny"', f'"{title}"'), "utf-8")
    assert [card.title for card in Store([tmp_path / "own", tmp_path / "shipped"]).cards()] == ["Mine"]


def test_a_broken_card_does_not_hide_the_others(store: Store, add_card: AddCard) -> None:
    add_card("good")
    (add_card("bad") / "model.toml").write_text("name = ", "utf-8")
    assert [card.name for card in store.cards()] == ["good"]
    assert ["bad" in str(error) for error in store.broken()] == [True]


def test_an_unknown_name_lists_the_known_ones(store: Store, add_card: AddCard) -> None:
    add_card("good")
    with pytest.raises(UnknownName, match="there are good"):
        store.card("goood")


def test_the_highest_rank_comes_first(store: Store, add_card: AddCard) -> None:
    for name, rank in (("a", 1), ("b", 30), ("c", 2)):
        add_card(name, more=f"rank = {rank}")
    assert [card.name for card in store.cards()] == ["b", "c", "a"]
