"""The documentation: links, generated tables and examples."""

from __future__ import annotations

from types import ModuleType

import pytest

from tests.docs.scripts import ROOT
from tests.docs.scripts import script as loaded


@pytest.fixture(scope="module")
def check() -> ModuleType:
    """docs/check.py as a module."""
    return loaded("check")


def test_the_documentation_is_true(check):
    assert check.all_problems() == []


@pytest.mark.parametrize(
    ("page", "why"),
    [
        ("[a](nowhere.md)", "leads nowhere"),
        ("# Here\n\n[a](#there)", "has no heading #there"),
    ],
)
def test_broken_links_are_seen(check, tmp_path, page, why):
    (tmp_path / "page.md").write_text(page, encoding="utf-8")
    (problem,) = check.broken_links(tmp_path / "page.md")
    assert why in problem


@pytest.mark.parametrize(
    ("page", "why"),
    [
        ("```python\nx = 1 / 0\n```\n", "ZeroDivisionError"),
        ("```console\n$ empathyqa --version\nempathyqa 99\n```\n", "does not print: empathyqa 99"),
        ("```console\n$ empathyqa score absent.txt\n```\n", "ended with 2"),
    ],
)
def test_examples_that_do_not_hold_are_seen(check, tmp_path, page, why):
    (tmp_path / "page.md").write_text(page, encoding="utf-8")
    (problem,) = check.failing_examples(tmp_path / "page.md")
    assert why in problem


def test_examples_that_hold_are_fine(check, tmp_path):
    page = "```console\n$ empathyqa --version\nempathyqa …\n$ empathyqa score absent.txt  # exit 2\n```\n"
    (tmp_path / "page.md").write_text(page, encoding="utf-8")
    assert list(check.failing_examples(tmp_path / "page.md")) == []


def test_every_verb_is_in_the_documentation():
    from empathyqa.cli import VERBS

    told = "".join(page.read_text(encoding="utf-8") for page in (ROOT / "docs").glob("*.md"))
    told += (ROOT / "README.md").read_text(encoding="utf-8")
    for verb in VERBS:
        assert f"empathyqa {verb}" in told
