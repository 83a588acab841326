"""Redaction tokens → spans: what a redactor hid, so that nobody is blamed for words that cannot be seen.

Forms met: Amazon ``[PII]`` and ``[NAME]``, numbered ``[NAME_1]``, vCon ``{{NAME}}``, Presidio ``<PERSON>``, ABCD
``<username>``,
``****``, ``####``, ``xxxx-1234``, ``[REDACTED]``. ``[expletive]`` and ``f***`` hide a swear word: a token, but no
personal data.
``[laughter]`` and ``[inaudible]`` describe sounds and are not redactions.
"""

from __future__ import annotations

import re

from empathyqa.later import later
from empathyqa.transcript import Span

_WORDS = (
    "name first_name last_name full_name customer_name agent_name username user person pii redacted removed masked "
    "hidden email "
    "email_address phone phone_number number account account_number card card_number credit_debit_number cvv pin ssn "
    "address street city town zip zip_code postcode postal_code date dob date_of_birth age order order_id "
    "order_number id "
    "reference url link organisation organization company business location country password code url_1 mobile "
    "sort_code"
)
_LOWER = "|".join(sorted((word.replace("_", "[ _-]?") for word in set(_WORDS.split())), key=len, reverse=True))
_TOKEN = later(
    r"\[(?P<upper>[A-Z]{2,}(?:[_ -][A-Z]{2,}){0,3}(?:[_-]?\d{1,3})?)\]"
    rf"|\[(?P<lower>(?i:{_LOWER})(?:[ _-]?\d{{1,3}})?(?:[ _](?i:given|redacted|removed|hidden))?)\]"
    r"|\[(?P<swear>(?i:expletive|expletive deleted|swearing|profanity|bleep(?:ed)?)|[ _]{2,})\]"
    r"|\{\{\s*(?P<curly>[A-Za-z][A-Za-z_ -]{0,30}?)(?:[_-]?\d{1,3})?\s*\}\}"
    r"|<(?P<angle>[A-Z]{3,}(?:_[A-Z]+){0,3})(?:_\d{1,3})?>"
    rf"|<(?P<angle_lower>(?i:{_LOWER}))>"
    r"|(?P<stars>[A-Za-z]?\*{3,}(?:[A-Za-z]{1,4}\b)?)"
    r"|(?P<hashes>#{3,}(?:[ -]?#{2,})*)"
    r"|(?P<crosses>\bX{3,}(?:[ -]?(?:X{2,}|\d{2,}))*\b|\bx{3,}(?:[ -](?:x{2,}|\d{2,}))+\b|\bx{3,}\d{2,}\b|"
    r"\d{2,}x{3,}\d*\b"
    r"|(?:(?<=ending )|(?<=number )|(?<=number is )|(?<=account )|(?<=name is )|(?<=card ))x{3,}\b)"
    r"|(?P<blocks>█{2,}|▇{2,}|•{4,})"
)
_SOUNDS = frozenset(
    [
        "DM", "PM", "OK", "INAUDIBLE", "UNCLEAR", "UNINTELLIGIBLE", "LAUGHTER", "LAUGHS", "LAUGHING", "LAUGH",
        "CROSSTALK", "CROSS_TALK", "MUSIC", "HOLD_MUSIC", "HOLD", "SILENCE", "NOISE", "BACKGROUND_NOISE", "PAUSE",
        "SIGH", "SIGHS", "CRYING", "COUGH", "APPLAUSE", "BEEP", "IMAGE", "PHOTO", "ATTACHMENT", "FILE", "STICKER",
        "GIF", "VIDEO", "AGENT", "CUSTOMER", "CALLER", "SYSTEM", "BOT", "IVR",
    ]
)  # fmt: skip
_SAME = {
    "PERSON": "NAME", "PER": "NAME", "FIRST_NAME": "NAME", "LAST_NAME": "SURNAME", "FULL_NAME": "NAME",
    "CUSTOMER_NAME": "NAME",
    "AGENT_NAME": "NAME", "GIVEN_NAME": "NAME", "USERNAME": "USERNAME", "REDACTED": None, "REMOVED": None,
    "MASKED": None,
    "HIDDEN": None,
}  # fmt: skip


def redactions(text: str) -> tuple[Span, ...]:
    """The spans of redaction tokens in ``text``, left to right; ``entity`` is upper-case, ``None`` where it is not
    said."""
    # Nearly every turn has none of these, and six looks for a substring cost a tenth of one regular expression.
    plain = not (
        "[" in text or "<" in text or "{{" in text or "***" in text or "###" in text or "xxx" in text or "XXX" in text
    )
    if plain and (text.isascii() or not ("█" in text or "▇" in text or "••" in text)):
        return ()
    found = (_span(match) for match in _TOKEN.finditer(text))
    return tuple(span for span in found if span is not None)


def _span(match: re.Match[str]) -> Span | None:
    kind = match.lastgroup or ""
    if kind == "swear":
        return Span(match.start(), match.end(), "EXPLETIVE")
    if kind == "stars":
        # A letter against the stars is a swear word with its middle taken out.
        # (``c****a@`` is a masked address).
        if match.string[match.end() : match.end() + 1] == "@":
            return Span(match.start(), match.end(), "EMAIL")
        return Span(match.start(), match.end(), "EXPLETIVE" if any(map(str.isalpha, match.group())) else None)
    if kind in ("hashes", "crosses", "blocks"):
        return Span(match.start(), match.end(), None)
    entity = re.sub(r"[_ -]*\d+$", "", match[kind]).upper().replace(" ", "_").replace("-", "_")
    entity = re.sub(r"_(?:GIVEN|REDACTED|REMOVED|HIDDEN)$", "", entity)
    if entity in _SOUNDS:
        return None
    return Span(match.start(), match.end(), _SAME.get(entity, entity))


def with_offsets(text: str, found: tuple[Span, ...], offsets: list[tuple[int, int]]) -> tuple[Span, ...]:
    """The spans, with a vendor's character offsets added where they cover a mask and no token was found there."""
    extra = []
    for start, end in offsets:
        if not 0 <= start < end <= len(text) or any(span.start < end and start < span.end for span in found):
            continue
        if all(char in "*#xX•█_[]- " for char in text[start:end]):
            extra.append(Span(start, end, None))
    return tuple(sorted((*found, *extra), key=lambda span: span.start)) if extra else found
