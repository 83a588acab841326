"""The question's own verb come back: "It will, on any train that day", "We did, it came on the 10th", "The mushroom ones are".

The shortest full answer that English has, and a right one. It stands at the head of a sentence or after its first comma, and
nothing hangs on its verb: "it will be posted" echoes nothing.
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text

_VERBS = {
    "do": "do does", "did": "did", "is": "is are am", "was": "was were", "have": "has have", "can": "can could may might",
    "will": "will would shall", "should": "should must",
}  # fmt: skip
FAMILY = {verb: family for family, verbs in _VERBS.items() for verb in verbs.split()}
"""An auxiliary → the one it is heard as, so that "is there?" and "there are" meet."""
_WHO = (
    r"(?:i|it|that|this|they|those|these|he|she|we|you|there|some(?:one|body)|both|all of them|(?:most|some|none) of them"
    r"|the \w+(?: \w+)?)"
)
_VERB = rf"(?P<verb>{'|'.join(sorted(FAMILY))}|ca(?=n[’']?t\b)|wo(?=n[’']?t\b))"
_ECHO = later(
    r"(?:^|[.!?,;:\n–—-]\s*|\b(?:oh|well|yeah|yes|no|hi|so|but|um|uh|er|erm|right)\s+)"
    rf"{_WHO} {_VERB}(?:n?[’']?t| not|n[’']t)?(?: indeed| too| now| so| yeah| still)?"
    r"(?=\s*(?:$|[.!,;:\n–—-])| (?:on|from|until|till|since|but|if|only|yeah|just|up to|any|every|as long as|it|we) )"
)
_HEARD_AS = {"ca": "can", "wo": "will"}


@by_text
def echoed(spoken: Spoken) -> frozenset[str]:
    """The verbs that stand by themselves in a turn, each as its family's (``FAMILY``)."""
    found = {match["verb"] for match in _ECHO.finditer(spoken.text.lower())}
    return frozenset([FAMILY[_HEARD_AS.get(verb, verb)] for verb in found])
