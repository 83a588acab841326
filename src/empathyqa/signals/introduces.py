"""A hand-over told by what the agent does: staying on till the next person has them, introducing one to the other.

"Carol, I've got Dana here", "this is Joy, she's going to …", "I'll stay on with you till she picks up". The names must have
their capitals, so that speech without them is left alone; who says "this is" of themselves introduces nobody. House rule.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from empathyqa.later import later
from empathyqa.signals.names import known_before
from empathyqa.signals.spoken import Spoken
from empathyqa.signals.talk import TurnView
from empathyqa.signals.watched import by_text
from empathyqa.signals.wordlist import word_set

_NAME = r"(?:(?:Mrs?|Ms|Miss|Mx|Dr)\.? )?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[A-Z][a-z]+(?: [A-Z][a-z]+)?"
_OPENS = r"(?:^|(?<=[.!?…] )|(?<=\n))"
_GOT_HERE = later(
    rf"{_OPENS}{_NAME},? (?:I['’]?ve got|I have|I['’]m here with) (?P<who>{_NAME}) "
    r"(?:here|with (?:me|us)|on (?:the line|with)|on)\b(?! (?:down|record|as)\b)"
)
"""To the colleague: "Carol, I've got Dana here"."""
_THIS_IS = later(
    rf"{_OPENS}(?:(?:Right|Okay|So|Now|And),? )?(?P<to>{_NAME}),? (?:this is|meet) (?P<who>{_NAME})[,.;–—-]+ ?"
    r"(?P<on>(?:I['’]?ve|I have) (?:told|explained|filled)|(?:she|he|they)(?:['’]|\b)|who\b|it['’]s\b|the\b|\w+['’]s\b)?"
)
"""To the colleague, or of the colleague: "Carol, this is Joy, I've told her …"."""
_GOING_TO = later(
    rf"{_OPENS}(?:(?:So|Now|And|Right|Okay),? )?[Tt]his is (?P<who>{_NAME}),? (?:and )?"
    r"(?:who|she|he|they)(?:['’](?:s|re|ll)| is| are| will) "
    r"(?:going to |gonna |here to )?(?:take|help|look|sort|get|see|go|talk|carry|pick|explain|walk)\b"
)
"""Of the colleague, to the customer: "this is Joy, she's going to take you through it"."""
_SOMEONE = (
    r"(?:she|he|they|someone|somebody"
    r"|(?:the|my|our|a) (?:\w+ )?(?:nurse|colleague|adviser|advisor|team|manager|doctor|specialist)|[A-Z][a-z]+)"
)
_STAYS = later(
    r"\b(?:[Ii]['’]?(?:ll|m)|I (?:will|am|can)|[Ww]e['’](?:ll|re)|[Mm]e) (?:going to |just |be )?"
    r"[Ss]tay(?:ing)? (?:right here |here )?(?:on(?: (?:the (?:line|call)|this chat|here))?|with you(?: on the line)?)"
    r"(?: with you)?,? "
    rf"(?:till|until|while|til) {_SOMEONE}(?:['’](?:s|ve)| has| have| is)? (?:just )?"
    r"(?:picks? up|picking up|answers?|got you|gets? you|you\b|on the line|comes? on|takes? (?:you|over|it)|through to you)"
)
"""The agent does not leave till the next person has them."""
_ONTO_THE_LINE = later(
    rf"\b(?:bring|bringing|get|getting|add|adding) {_NAME}(?: from [\w ]{{3,20}}?)? (?:on ?to|in on) "
    r"(?:the|this|our) (?:line|call|chat)\b"
)
_CUES = word_set("meet stay staying here this onto line with bring bringing get")


@by_text
def _shapes(spoken: Spoken) -> tuple[tuple[str, re.Match[str]], ...]:
    text = spoken.text
    if _CUES.isdisjoint(spoken.words.vocabulary) or text.islower() or text.isupper():
        return ()
    forms = (("got", _GOT_HERE), ("is", _THIS_IS), ("going", _GOING_TO), ("stays", _STAYS), ("line", _ONTO_THE_LINE))
    return tuple((name, hit) for name, form in forms for hit in form.finditer(text))


def introduces(view: TurnView) -> Iterator[tuple[int, int]]:
    """Where a turn of the agent's introduces customer and colleague to each other, or stays with them till then."""
    shapes = _shapes(view.spoken)  # first the words: nearly every turn has none of these shapes, whoever says it
    if not shapes or view.side != "agent" or view.role == "bot":
        return
    for name, hit in shapes:
        if name == "is" and not _of_another(view, hit):
            continue
        if view.turn.text[hit.end() :].partition(".")[0].rstrip().endswith("?"):
            continue
        yield hit.span()


def _of_another(view: TurnView, hit: re.Match[str]) -> bool:
    """Whether "X, this is Y" presents somebody else: the customer to X, or what follows tells of Y."""
    known = known_before(view)
    ours = not known.isdisjoint(hit["who"].lower().split())
    if hit["to"].split()[0] in _NO_ADDRESS:
        return False
    if ours or " meet " in hit.group():
        return True
    if hit["on"] and "." not in hit["who"] and _TITLED.match(hit["who"]):
        return True
    return bool(hit["on"]) and _TELLS_OF_THEM.match(hit["on"]) is not None


_TITLED = later(r"(?:Mrs?|Ms|Miss|Mx) ")
_TELLS_OF_THEM = later(r"(?:she|he|they|who)\b|I(?:['’]|\b)")
_NO_ADDRESS = ("Hi", "Hello", "Hey", "Morning", "Okay", "Right", "Now", "So", "Thanks", "Well", "And", "Sorry", "Yes", "No")
