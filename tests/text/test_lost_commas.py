"""Apostrophe and comma both lost, as in exports of public threads: "DM us, well take a look", "Hi Don, were sorry to hear"."""

from __future__ import annotations

import pytest

from empathyqa.signals.workings.spoken import spoken


@pytest.mark.parametrize(
    ("said", "opened"),
    [
        ("Do not worry, well assist you with it.", "we will assist"),
        ("Please DM us, well take a look", "we will take"),
        ("Share the details, well get it sorted", "we will get"),
        ("Follow the link, well help you there", "we will help"),
        ("Rest assured, were working on it", "we are working"),
        ("Hi Dagny, were sorry to hear that", "we are sorry"),
        ("Kwame, were here to help", "we are here"),
        ("Hey Kim, were happy to look", "we are happy"),
    ],
)
def test_they_are_opened(said: str, opened: str) -> None:
    assert f" {opened} " in spoken(said, "en").line


@pytest.mark.parametrize(
    "said",
    [
        "She was well looked after", "My mum and dad were sorry to hear it", "The staff were happy to help",
        "the engineer and his mate were unable to fix it", "the lads were here to fix it", "You were sorry to go",
        "he treats us well take it from me", "It works well get one", "Your team were glad to see us", "Who were happy to wait?",
        "No drivers were here to help", "the two of them were unable to come",
    ],
)  # fmt: skip
def test_they_stay_what_they_are(said: str) -> None:
    line = spoken(said, "en").line
    assert " we will " not in line
    assert " we are " not in line
