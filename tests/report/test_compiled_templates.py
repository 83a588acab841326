"""Our own templates are compiled once and kept beside the modules; of another text or none, they are compiled anew."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jinja2 import Environment
from jinja2.bccache import Bucket

from empathyqa.report import templating


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder of compiled files of its own, and no template in memory."""
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path))
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    templating._environment.cache_clear()
    yield tmp_path
    templating._environment.cache_clear()


def _page() -> str:
    return templating.filled("style.css.j2", {"w": {}})


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*.jinja2-*") if path.is_file()]


def test_what_was_compiled_once_is_taken_again(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = _page()
    (file,) = _files(kept)
    assert file.name.startswith("style.css")
    templating._environment.cache_clear()

    def never(*_: Any, **__: Any) -> Any:
        raise AssertionError("compiled again")

    monkeypatch.setattr(Environment, "compile", never)
    assert _page() == page


@pytest.mark.parametrize("written", [b"", b"j2", b"nonsense", None])
def test_what_is_broken_or_of_another_text_is_compiled_anew(kept: Path, written: bytes | None) -> None:
    page = _page()
    (file,) = _files(kept)
    whole = file.read_bytes()
    file.write_bytes(whole[: len(whole) // 2] if written is None else written)
    templating._environment.cache_clear()
    assert _page() == page
    assert file.read_bytes() == whole


def test_nothing_is_written_where_python_writes_nothing(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    _page()
    assert _files(kept) == []


def test_a_folder_that_cannot_be_written_stops_nothing(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "pycache_prefix", str(kept / "file"))
    (kept / "file").write_text("in the way", encoding="utf-8")
    assert _page()


def test_a_team_s_own_template_is_never_kept(kept: Path, tmp_path: Path) -> None:
    own = tmp_path / "own" / "call.md.j2"
    own.parent.mkdir()
    own.write_text("their words", encoding="utf-8")
    assert templating.filled("call.md.j2", {}, own) == "their words"
    assert _files(kept) == []


def test_what_cannot_be_written_whole_is_not_kept(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(bucket: Bucket, file: Any) -> None:
        file.write(b"half")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Bucket, "write_bytecode", full)
    assert _page()
    assert not _files(kept)
