"""done_before: what the agent asks for was done before the contact: "I emailed them. Eleven days ago."

Told by adjacency: the words just before ask for a step or point elsewhere, and the answer is that it was done, with when it
was or what came of it. A step taken there and then ("done", "sent it now") is none. House rule; no study.
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.talk import TurnView
from empathyqa.text.automaton import Hit

_DID = "effort.did_so"
_ASKED = later(
    r" (?:please|kindly|have you (?:tried|checked|contacted|called|rung|spoken|looked|asked|restarted|reset|sent|filled|raised)"
    r"|you (?:\S+ )?(?:need|have|want|try|email|call|contact|ring|ask|go|do|use) (?:to |the |in |on )?"
    r"|(?:could|can|would|will) you (?:please )?(?:dm|send|check|try|email|call|ring|fill|upload|restart|contact|log)"
    r"|(?:dm|email|contact|call|ring|visit|check|submit|complete|restart|try|send|upload|open) (?:us|them|your|the|our|a|it|in)) "
)
_OPENS = later(
    r"^ (?:@?\w+ )?(?:<dm> |dm |yes |yeah |yep |ok |no |but |well |oh |already |\. )*(?:(?:i|we) )?(?:have )?"
    r"(?:already |just |also |all )*"
    r"(?:did|done|tried|sent|emailed|mailed|called|rang|rung|phoned|posted|filled|checked|uploaded|told|spoke|spoken|contacted"
    r"|dmed|messaged|submitted|restarted|reset|asked|gave|given|handed|took|been|went|filed|raised|opened|reported|registered) "
)
_BEFORE = later(
    r" (?:yesterday|last (?:week|night|month|time|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
    r"|(?:on|since) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|the \d+\w*)"
    r"|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|ago|twice|\w+ times"
    r"|before i (?:came|rang|called|wrote|messaged)|all (?:that|of that|this)"
    r"|and (?:was|were|got|no|nothing|still)|no (?:reply|answer|luck|joy|response)|ignored|got (?:closed|nothing)"
    r"|(?:they|he|she) (?:said|say|says|told|sent)|(?:it|that) (?:says|said|got|just says)|(?:is|was|its) closed|came back) "
)
_NO_EFFORT = ("gladness.firm", "confirmation.firm")
_SOON = later(r" (?:now|just now|this minute|thanks|thank you|what next) ")
_LONGEST = 60
"""Words of the answer: in a long story the first words seldom answer."""


def done_before(view: TurnView) -> Hit | None:
    """The words that tell that what is asked for was done already; None where nothing was asked for, or it was done just now."""
    if not view.has(_DID) or view.has(*_NO_EFFORT):
        return None
    line = view.line
    if len(view.words.tokens) > _LONGEST or not _OPENS.match(line) or not _BEFORE.search(line) or _SOON.search(line):
        return None
    asked = any(_ASKED.search(said.line) for said in view.run_before)
    return view.found(_DID)[0] if asked else None
