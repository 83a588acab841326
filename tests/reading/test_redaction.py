"""Redaction tokens become spans; sounds and markers do not."""

from __future__ import annotations

import pytest

from empathyqa.reading.redaction import redactions, with_offsets

TOKENS = [
    ("Hello [PII], how can I help?", [("[PII]", "PII")]),
    ("I'm [NAME].", [("[NAME]", "NAME")]),
    ("It's [NAME_1] and [NAME_2]", [("[NAME_1]", "NAME"), ("[NAME_2]", "NAME")]),
    ("Ask {{NAME}} or {{ Customer_Name }}", [("{{NAME}}", "NAME"), ("{{ Customer_Name }}", "NAME")]),
    (
        "Hi <PERSON>, it's <username> at <email>",
        [("<PERSON>", "NAME"), ("<username>", "USERNAME"), ("<email>", "EMAIL")],
    ),
    ("Card **** ends", [("****", None)]),
    ("Pin is ####", [("####", None)]),
    ("Card xxxx-xxxx-1234", [("xxxx-xxxx-1234", None)]),
    ("XXXX it is", [("XXXX", None)]),
    ("98xxxx4471 is mine", [("98xxxx4471", None)]),
    ("[REDACTED] lives here", [("[REDACTED]", None)]),
    ("[CREDIT_DEBIT_NUMBER]", [("[CREDIT_DEBIT_NUMBER]", "CREDIT_DEBIT_NUMBER")]),
    ("You [expletive] fool", [("[expletive]", "EXPLETIVE")]),
    ("how the [ __ ] did", [("[ __ ]", "EXPLETIVE")]),
    ("your f***ing app", [("f***ing", "EXPLETIVE")]),
    ("it's c****a@mail.example", [("c****a", "EMAIL")]),
    ("[Name Redacted], hi", [("[Name Redacted]", "NAME")]),
    ("[name] here", [("[name]", "NAME")]),
    ("my [phone number]", [("[phone number]", "PHONE_NUMBER")]),
    ("it is [number given].", [("[number given]", "NUMBER")]),
]


@pytest.mark.parametrize(("text", "wanted"), TOKENS)
def test_tokens(text: str, wanted: list[tuple[str, str | None]]) -> None:
    assert [(text[span.start : span.end], span.entity) for span in redactions(text)] == wanted


@pytest.mark.parametrize(
    "text",
    [
        "[laughter] that is funny", "I was [inaudible] there", "[DM] us", "Thanks xxx", "love you xxxx",
        "a [photo] of it",
        "5 * 3 ** 2", "C# and F#", "<b>bold</b>", "AT&T [crosstalk]", "[hold music]", "Price: £20 [ok]", "[unclear]",
        "see <https://larkmoor.example>", "x", "",
    ],
)  # fmt: skip
def test_not_redactions(text: str) -> None:
    assert redactions(text) == ()


def test_vendor_offsets_count_only_over_a_mask() -> None:
    text = "My name is ***** and I live here"
    assert [(span.start, span.end) for span in with_offsets("My name is __ ok", (), [(11, 13), (0, 2), (5, 99)])] == [
        (11, 13)
    ]
    assert with_offsets(text, redactions(text), [(11, 16)]) == redactions(text)
