"""``only_for:``: whether a criterion or a mix is for this contact, by what the source says beside the words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from empathyqa.contact_facts import contact_facts

if TYPE_CHECKING:
    from empathyqa.rubric.model import OnlyFor
    from empathyqa.transcript import Transcript

_KEYS = {
    "product": ("product", "productname", "service", "servicename", "lineofbusiness", "plan"),
    "persona": ("persona", "segment", "customersegment", "customertype", "customerpersona"),
}
_WRITTEN = {"voice": "a phone call", "chat": "a chat", "email": "an email", "social": "a message in public"}


def why_not(only_for: OnlyFor, transcript: Transcript) -> str:
    """Empty where the contact is one of those; else a sentence that says why it is not."""
    for name, wanted in only_for.named().items():
        value = fact_of(transcript, name)
        if value is None:
            return f"The transcript does not say the {name}."
        if value.casefold() not in {each.casefold() for each in wanted}:
            return f"It is only for {_listed(name, wanted)}."
    return ""


def fact_of(transcript: Transcript, name: str) -> str | None:
    """The channel, queue, language, product or persona of a contact; ``None`` where the source does not say it."""
    if name == "channel":
        return transcript.channel
    if name == "language":
        return transcript.language.partition("-")[0] or None
    if name == "queue":
        return contact_facts(transcript.metadata).queue
    return _by_key(transcript.metadata, _KEYS[name])


def _by_key(metadata: Mapping[str, str], keys: tuple[str, ...]) -> str | None:
    known = {re.sub(r"[^a-z]", "", key.lower()): value.strip() for key, value in metadata.items() if value.strip()}
    return next((known[key] for key in keys if key in known), None)


def _listed(name: str, wanted: list[str]) -> str:
    if name == "channel":
        return " or ".join(_WRITTEN.get(each, "contacts of unknown channel") for each in wanted)
    return f"the {name} {' or '.join(wanted)}"
