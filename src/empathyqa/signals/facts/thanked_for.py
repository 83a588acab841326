"""thanked_for: the agent's thanks name what they are for: "thank you for telling me", "thanks, that's a real help".

A bare "thank you" after an account number is manners; so is one for calling, confirming or "that". Thanks do as well as a
sorry where they see what the customer did (You, Yang, Wang & Deng 2020).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from empathyqa.later import later
from empathyqa.signal import Fact, Signal
from empathyqa.signals.facts.fact import at, fact
from empathyqa.signals.rule import Examples
from empathyqa.signals.talk import Talk
from empathyqa.text.automaton import Hit

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
    r"(?:that|this|it|those|them|which) (?!\w+ing )",
    r"(?:that|this|the|your|all that) (?:info\w*|details?|confirmation) ",
    r"(?:calling|ringing|phoning|contacting|choosing|using|reaching|joining|shopping|writing|messaging|chatting|visiting) ",
    r"(?:flying|trying|confirming|verifying|providing|your) ",
    r"sharing (?!(?:how|what|why|that) )",
    r"(?:the|all the) feedback ",
    r"taking the time to (?:reach|call|contact|write) ",
    r"(?:getting|being|coming) (?:in|back|a|part|with|through) ",
    r"(?:now|today|a (?:second|moment|minute)) ",
)
"""What thanks are for as a matter of course: the call, a detail, an order."""
_OBJECT = later(rf" (?:(?!for |that |and |but )[^\s.?!]+ ){{0,4}}for (?!{'|'.join(_MANNERS)})")
"""Up to four words of address or degree, then *for*."""
_YOURS = later(r" (?:[^\s.?!]+ ){0,3}for your (?:patience|honesty|trust|help|understanding|trouble) ")
_HELPS = later(
    r" (?:[^\s?!]+ ){0,4}(?:that|this|it) (?:(?:is|has|was) )?(?:[^\s.?!]+ ){0,3}(?:helps?|helped|helpful|useful) "
)
_APPRECIATES = later(
    r"appreciate you (?!being |calling |contacting |reaching |choosing )\w+ing |(?:good|kind|decent) of you to "
)


@fact("thanked_for", examples=EXAMPLES, needs=["gratitude"])
def thanked_for(talk: Talk, signals: Sequence[Signal]) -> Iterator[Fact]:
    """The agent's thanks that name what they are for."""
    thanks: dict[int, set[int]] = {}
    for signal in signals:
        if signal.id == "gratitude":
            thanks.setdefault(signal.turn, set()).add(signal.start)
    for view in talk:
        if view.side != "agent" or view.index not in thanks:
            continue
        for hit in view.found("gratitude.thanks", "gratitude.appreciate"):
            if hit.start in thanks[view.index] and _names_what(view.line, hit):
                yield at("thanked_for", view, "says what the thanks are for", hit.start, hit.end)


def _names_what(line: str, hit: Hit) -> bool:
    after = hit.line_end - 1
    if _APPRECIATES.search(line, hit.line_start, after + _AHEAD):
        return True
    return any(form.match(line, after, after + _AHEAD) for form in (_OBJECT, _YOURS, _HELPS))


_AHEAD = 90
