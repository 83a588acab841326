"""thanked_for: the agent's thanks name what they are for: "thank you for telling me", "thanks, that's a real help".

A bare "thank you" after an account number is manners; so is one for calling, confirming or "that". Thanks do as well as a
sorry where they see what the customer did (You, Yang, Wang & Deng 2020).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from empathyqa.signal import Fact, Signal
from empathyqa.signals.facts.fact import at, fact
from empathyqa.signals.rule import Examples
from empathyqa.signals.talk import Talk

EXAMPLES = Examples(
    fires=(
        "C: my mum died\nA: Thank you for telling me.",
        "C: two hours I've been on\nA: Thanks so much for bearing with us, Mr Obi.",
        "C: it's under the sink\nA: Thank you, Ada, for getting down there to look.",
        "C: the valve was loose\nA: Thanks, that's a real help.",
        "C: here it is\nA: I really appreciate you sending that over so fast.",
        "C: here\nA: Thank you for the receipt, I've added it.",
    ),
    silent=(
        "C: 8 8 2 1 3\nA: Thank you. And the postcode?",
        "C: ada obi\nA: thanks ada and your date of birth",
        "C: 8 8 2 1 3\nA: Thank you so much for that. One moment.",
        "C: bye\nA: Thank you for calling Pellow.",
        "C: 8 8 2 1 3\nA: Thank you for confirming.",
        "C: hello\nA: Thanks for your email.",
        "C: Thanks for telling me.",
    ),
    known_misses=("C: two hours, this took\nA: Thank you, I know what that cost you.",),
)
_MANNERS = (
    r"(?:that|this|it|those|them|which)\b(?!\s+\w+ing\b)",
    r"(?:that|this|the|your|all that)\s+(?:info\w*|details?|confirmation)\b",
    r"(?:calling|ringing|phoning|contacting|choosing|using|reaching|joining|shopping|writing|messaging|chatting|visiting|"
    r"flying|trying|confirming|verifying|providing|your)\b",
    r"sharing\b(?!\s+(?:how|what|why|that)\b)",
    r"(?:the|your|all the)\s+feedback\b",
    r"taking\s+the\s+time\s+to\s+(?:reach|call|contact|write)\b",
    r"(?:getting|being|coming)\s+(?:in|back|a|with|through)\b",
    r"(?:now|today|a\s+(?:second|moment|minute))\b",
)
"""What thanks are for as a matter of course: the call, a detail, an order."""
_OBJECT = re.compile(
    rf"^(?:[,!.]?\s+(?!for\b|that\b|and\b|but\b)[\w'’]+){{0,4}}[,!]?\s+for\s+(?!{'|'.join(_MANNERS)})", re.IGNORECASE
)
"""Up to four words of address or degree, then *for*."""
_YOURS = re.compile(r"^(?:[,!.]?\s+[\w'’]+){0,3}\s+for\s+your\s+(?:patience|honesty|trust|help|understanding|trouble)", re.I)
_HELPS = re.compile(r"^[^.?!]{0,30}[,.!–-]?\s*(?:that|this|it)(?:['’]s| is|) (?:\w+ ){0,3}(?:help\w*|useful)\b", re.IGNORECASE)
_APPRECIATES = re.compile(
    r"appreciate\s+you\s+(?!being\b|calling\b|contacting\b|reaching\b|choosing\b)\w+ing\b|(?:good|kind|decent)\s+of\s+you\s+to\b",
    re.IGNORECASE,
)
_AHEAD = 90


@fact("thanked_for", examples=EXAMPLES)
def thanked_for(talk: Talk, signals: Sequence[Signal]) -> Iterator[Fact]:
    """The agent's thanks that name what they are for."""
    views = {view.index: view for view in talk if view.side == "agent"}
    for signal in signals:
        view = views.get(signal.turn) if signal.id == "gratitude" else None
        if view is None:
            continue
        after = view.turn.text[signal.end : signal.end + _AHEAD]
        named = any(form.match(after) for form in (_OBJECT, _YOURS, _HELPS))
        if named or _APPRECIATES.search(view.turn.text[signal.start : signal.end + _AHEAD]):
            yield at("thanked_for", view, "says what the thanks are for", signal.start, signal.end)
