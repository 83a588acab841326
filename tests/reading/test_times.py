"""Every way to write a time, in seconds from the start."""

from __future__ import annotations

from typing import Any

import pytest

from empathyqa.reading.times import from_start, parse


@pytest.mark.parametrize(
    ("value", "unit", "seconds"),
    [
        (12, None, 12.0), (12.5, None, 12.5), ("12.5", None, 12.5), (1500, "ms", 1.5), (2_000_000, "us", 2.0),
        (130_000_000, "ticks", 13.0), ("00:01:23", None, 83.0), ("01:23", None, 83.0), ("00:01:23.450", None, 83.45),
        ("00:01:23,450", None, 83.45), ("0:0:7.23", None, 7.23), ("[00:00:05]", None, 5.0), ("10:02 AM", None, 36120.0),
        ("12:00 am", None, 0.0), ("12:30 PM", None, 45000.0), ("1:02:03 p.m.", None, 46923.0), ("2m 24s", None, 144.0),
        ("1h 2m 3s", None, 3723.0), ("5s", None, 5.0), ("32.1s", None, 32.1),
    ],
)  # fmt: skip
def test_parse(value: Any, unit: str | None, seconds: float) -> None:
    stamp = parse(value, unit)
    assert stamp is not None
    assert stamp.seconds == pytest.approx(seconds)


@pytest.mark.parametrize(
    "value", [None, True, "soon", "", "25:99", "13:61:00", float("nan"), float("inf"), -1, "99:00 PM", [], {}]
)
def test_no_time(value: Any) -> None:
    assert parse(value) is None


@pytest.mark.parametrize(
    "pair",
    [
        (1_700_000_000, 1_700_000_012), (1_700_000_000_000, 1_700_000_012_000), ("1700000000000", "1700000012000"),
        ("2026-03-02T10:00:00Z", "2026-03-02T10:00:12Z"), ("2026-03-02T10:00:00+02:00", "2026-03-02T08:00:12Z"),
        ("2026-03-02 10:00:00", "2026-03-02 10:00:12"), ("10:00:00 AM", "10:00:12 AM"),
        (1_700_000_000_000_000, 1_700_000_012_000_000),
        ("3/5/26, 11:59:54 PM", "3/6/26, 12:00:06 AM"), ("23:59:54", "00:00:06"),
    ],
)  # fmt: skip
def test_clocks_count_from_the_first(pair: tuple[Any, Any]) -> None:
    seconds, clock = from_start([parse(pair[0]), None, parse(pair[1])])
    assert clock
    assert seconds == [0.0, None, pytest.approx(12.0)]


def test_two_parts_are_minutes_and_seconds_near_the_start() -> None:
    assert from_start([parse("00:03"), parse("01:10"), parse("59:58"), parse("00:02")])[0] == [
        3.0,
        70.0,
        3598.0,
        3602.0,
    ]


def test_two_parts_are_hours_and_minutes_later_in_the_day() -> None:
    assert from_start([parse("10:02"), parse("10:03"), parse("11:00")]) == ([0.0, 60.0, 3480.0], True)


def test_noon_on_a_twelve_hour_clock() -> None:
    assert from_start([parse("12:58"), parse("1:03")])[0] == [0.0, 300.0]


def test_offsets_stay_as_they_are() -> None:
    assert from_start([parse(5.5), parse(9)]) == ([5.5, 9.0], False)
