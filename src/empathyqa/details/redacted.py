"""Where a redactor hid what is asked for: known by its token, or by standing where the fact was named."""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.details.candidate import Candidate
from empathyqa.transcript import Turn

_ENTITIES = {
    "reference": frozenset(
        ["ACCOUNT", "ACCOUNT_NUMBER", "NUMBER", "ORDER", "ORDER_ID", "ORDER_NUMBER", "ID", "REFERENCE", "CARD", "CARD_NUMBER"]
    ),
    "date": frozenset(["DATE", "DOB", "DATE_OF_BIRTH", "DATE_TIME"]),
    "time": frozenset(["TIME", "DATE_TIME"]),
    "phone": frozenset(["PHONE", "PHONE_NUMBER", "MOBILE"]),
    "email": frozenset(["EMAIL", "EMAIL_ADDRESS"]),
    "postcode": frozenset(["ZIP", "ZIP_CODE", "POSTCODE", "POSTAL_CODE"]),
    "name": frozenset(["NAME", "SURNAME", "USERNAME", "USER", "PERSON"]),
    "amount": frozenset(["MONEY", "AMOUNT"]),
}
_ANYTHING = ("", "PII")


def hidden_in(turn: Turn, kind: str, *, named: bool) -> Iterator[Candidate]:
    """The redactions of a turn that may hide this kind of fact; a token that says nothing counts where the fact is named."""
    for span in turn.redactions:
        entity = (span.entity or "").upper()
        if entity in _ENTITIES.get(kind, ()) or (named and entity in _ANYTHING):
            yield Candidate(span.start, span.end, None)
