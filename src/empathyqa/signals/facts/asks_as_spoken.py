"""Questions asked as people speak: in small words ("so what do I do?"), and as statements with a question mark.

"And he'd not see it?", "so you going to change the name?", "what I must do with this red letter?": no verb stands before its
subject, and still an answer is wanted, in many Englishes the more so. Only where the mark is written, and only where the
sentence has a subject and goes on about it; an echo or an outcry of a few words ("closed?", "you sure?") asks nothing new. House
rule; no study.
"""

from __future__ import annotations

from empathyqa.later import later

_I_DO = r"(?:(?:do|should|must|can|shall|could|will|would) i|(?:am|is) i (?:supposed|meant) to)"
_SMALL = later(
    rf" what {_I_DO} (?:even )?do(?: now| then| next| about (?:it|this|that))? $"
    r"| what (?:happens )?(?:if|after|then|next)\b"
    r"| (?:can|could|will|would) (?:somebody|someone|anybody|anyone|they|he|she) (?:please )?"
    r"(?:ring|call|tell|text|write|come|let|send|help) "
)
_WHAT_I_MUST = later(
    r" (what|where|when|how|who) (?:i|we|you|he|she|they) (?:must|should|can|will|have to|am to|go|going to|need to) "
)
_ASKING = ("what", "where", "when", "how", "who")
_STATED = later(
    r" (?:i|you|he|she|it|they|we|that|this|there|nobody|somebody|someone|my \w+|your \w+|the \w+) (?:\S+ )*?"
    r"(?:would|will|can|could|should|must|is|are|was|were|have|has|had|do|does|did|not|never|going|still|just|need|get|got|tell"
    r"|pay|go|come) "
)
_NONE = later(
    r" (?:but|said|says|told|asked|wonder|wondering|thought|know|guess|suppose|hope) "
    r"|^ (?:it|that) (?:is|has|has been|was) (?:been )?(?:now )?\d"
)
"""Told of others, or an outcry: "they can reach me but I can't ring them?", "it's been 40 minutes now?"."""
_LEAST, _MOST = 4, 20


def asks_as_spoken(tokens: tuple[str, ...], kind: str) -> str:
    """The kind of a marked question that has no question's grammar, or no telling word; empty where it asks nothing."""
    line = f" {' '.join(tokens)} "
    if _SMALL.match(line):
        return "what" if tokens[0] in _ASKING or kind == "what" else "yes_no"
    if found := _WHAT_I_MUST.match(line):
        return "how" if found[1] == "how" else found[1] if found[1] in ("when", "where", "who") else "what"
    if kind or not _LEAST <= len(tokens) <= _MOST or _NONE.search(line):
        return ""
    return "yes_no" if _STATED.match(line) else ""
