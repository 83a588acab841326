"""A third speaker who answers for the company: Marta, "Hello, tracing, Marta speaking", after Craig passed the call on.

Under a name of her own nothing tells her from a customer's husband who comes to the phone, except this: the agent had
just said that the customer will be passed on, and she says the name on her label, or opens as those who answer do.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from empathyqa.later import later
from empathyqa.reading.raw import RawTurn
from empathyqa.reading.voices import agent_likeness, opens_like_an_agent

_PASSES_ON = later(
    r"\b(?:put|pass|transfer|connect|hand|get|send|switch)(?:ring|ting|ing|ping)? (?:you|this|your (?:call|chat)) "
    r"(?:on|over|through|across|to|straight|back|a|an|my|our|one)\b"
    r"|\b(?:transferring|connecting) (?:you|now)\b"
    r"|\b(?:colleague|supervisor|manager|specialist|someone|team|advisor|adviser)\b.{0,40}\b(?:take over|join|be with you"
    r"|pick (?:this|it) up|take it from here|have a word|speak to you)\b",
    re.IGNORECASE,
)
_NO_COMPANY = later(r"\b(?:interpret|translat|i'?m (?:his|her|their) |'s (?:husband|wife|son|daughter|mum|dad|carer))", re.I)
_BACK = 3
"""Turns before somebody's first words in which the agent may have passed the customer on."""


def answers_after_a_hand_over(turns: Sequence[RawTurn], spoken: Sequence[int], agents: Sequence[int], name: str) -> bool:
    """Whether the speaker of the turns ``spoken`` took over from an agent, who spoke the turns ``agents``."""
    if not spoken or not name:
        return False
    first = spoken[0]
    if not any(_PASSES_ON.search(turns[i].text) for i in agents if first - _BACK <= i < first):
        return False
    texts = [turns[i].text for i in spoken]
    if _NO_COMPANY.search(texts[0]) or agent_likeness(texts)[0] < 0:
        return False
    return _says_own_name(texts[0], name) or opens_like_an_agent(texts[:1])


def _says_own_name(text: str, name: str) -> bool:
    """Whether one of the label's names is given: "Marta speaking", "this is Marta", "Marta here", "I'm Marta"."""
    names = "|".join(re.escape(word) for word in name.split() if len(word) > 1)
    if not names:
        return False
    form = rf"\b(?:this is|i'?m|i am|it'?s|my name(?: i|')s) (?:{names})\b|\b(?:{names})(?: speaking| here|,? how can)\b"
    return re.search(form, text.replace("’", "'"), re.IGNORECASE) is not None
